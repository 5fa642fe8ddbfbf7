// What the Swift runtime offers to C: memory for an object of a class.
#pragma once
#include <stddef.h>

/// An object of the class with this metadata whose fields are uninitialised.
void *swift_allocObject(const void *metadata, size_t size, size_t alignment_mask);
static inline void *allocate_object(const void *metadata, size_t size, size_t alignment_mask) {
  return swift_allocObject(metadata, size, alignment_mask);
}
