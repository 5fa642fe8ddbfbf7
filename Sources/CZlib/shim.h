#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

/* CRC-32 as zlib's, at the speed of memory: zlib 1.2 takes a second for 1 GB. */
#if defined(__x86_64__)
#include <immintrin.h>

/* Multiplying by x^n modulo the polynomial moves 16 bytes n bits ahead; `by` holds the remainders for both halves. */
__attribute__((target("pclmul,sse4.1"))) static inline __m128i torch_crc32_ahead(__m128i x, __m128i by) {
  return _mm_xor_si128(_mm_clmulepi64_si128(x, by, 0x00), _mm_clmulepi64_si128(x, by, 0x11));
}

__attribute__((target("pclmul,sse4.1"))) static inline uint32_t torch_crc32_folded(
    uint32_t crc, const unsigned char *p, size_t n) {
  const __m128i far = _mm_set_epi64x(0x1c6e41596, 0x154442bd4);  /* 512 bits */
  const __m128i near = _mm_set_epi64x(0x0ccaa009e, 0x1751997d0); /* 128 bits */
  __m128i x[4];
  for (int i = 0; i < 4; i++) x[i] = _mm_loadu_si128((const __m128i *)p + i);
  x[0] = _mm_xor_si128(x[0], _mm_cvtsi32_si128((int)~crc));
  for (p += 64, n -= 64; n >= 64; p += 64, n -= 64)
    for (int i = 0; i < 4; i++)
      x[i] = _mm_xor_si128(torch_crc32_ahead(x[i], far), _mm_loadu_si128((const __m128i *)p + i));
  for (int i = 1; i < 4; i++) x[i] = _mm_xor_si128(torch_crc32_ahead(x[i - 1], near), x[i]);
  unsigned char rest[16];
  _mm_storeu_si128((__m128i *)rest, x[3]);
  return (uint32_t)crc32(crc32(0xFFFFFFFF, rest, 16), p, (uInt)n);
}
#endif

/* The CRC-32 of `n` bytes that follow those whose CRC-32 is `crc`. */
static inline uint32_t torch_crc32(uint32_t crc, const void *bytes, size_t n) {
#if defined(__x86_64__)
  if (n >= 64 && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1"))
    return torch_crc32_folded(crc, (const unsigned char *)bytes, n);
#endif
  return (uint32_t)crc32(crc, (const Bytef *)bytes, (uInt)n);
}
