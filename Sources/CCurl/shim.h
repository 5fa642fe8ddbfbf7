// curl_easy_setopt, whose last argument has any type, which Swift cannot call; by its address, since libcurl is opened late.
#pragma once
#include <stddef.h>
typedef size_t (*curl_taker)(char *bytes, size_t size, size_t count, void *context);
static inline int curl_set_number(void *setopt, void *handle, int option, long value) {
  return ((int (*)(void *, int, ...))setopt)(handle, option, value);
}
static inline int curl_set_pointer(void *setopt, void *handle, int option, const void *value) {
  return ((int (*)(void *, int, ...))setopt)(handle, option, value);
}
static inline int curl_set_taker(void *setopt, void *handle, int option, curl_taker taker) {
  return ((int (*)(void *, int, ...))setopt)(handle, option, taker);
}
