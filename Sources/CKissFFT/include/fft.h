// Fourier transforms of one line in double precision, of any length, by KISS FFT.
#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// y_k = sum_j x_j exp(-2 pi i j k / n), or with `inverse` exp(+...), unscaled; n complex numbers, x and y apart.
void torch_fft(size_t n, int inverse, const double *x, double *y);

/// The first n/2 + 1 of the numbers that `torch_fft` gives for n real ones.
void torch_fft_real(size_t n, const double *x, double *y);

/// The n real numbers that the inverse of n/2 + 1 complex ones, the first half of a symmetric line, gives. The
/// imaginary parts of the first and, with even n, of the last are taken as 0.
void torch_fft_real_inverse(size_t n, const double *x, double *y);

#ifdef __cplusplus
}
#endif
