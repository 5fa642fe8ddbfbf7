// KISS FFT (BSD-3-Clause) does the work: its template of one header is in Debian and Ubuntu, as fast as pocketfft at
// lengths of small factors, and in double precision more than accurate enough for both types. pocketfft is in neither
// system's older releases, FFTW is under the GPL. What KISS FFT lacks is here: lengths with a large prime factor, for
// which it needs the time n p, and real lines.
#include "fft.h"

#include <kissfft/kissfft.hh>

#include <cmath>
#include <complex>
#include <list>
#include <memory>
#include <vector>

// Complex products without the repair of infinities that the standard asks for.
#pragma STDC CX_LIMITED_RANGE ON

namespace {

using Complex = std::complex<double>;

/// exp(-2 pi i k / n).
Complex turn(size_t k, size_t n) {
  const double angle = -2 * M_PI * static_cast<double>(k) / static_cast<double>(n);
  return {std::cos(angle), std::sin(angle)};
}

size_t largest_factor(size_t n) {
  size_t largest = 1;
  for (size_t p = 2; p * p <= n; ++p)
    for (; n % p == 0; n /= p) largest = p;
  return n > largest ? n : largest;
}

/// What a length needs once: factors, twiddles, and for lengths with a large prime factor the chirp of Bluestein, which
/// makes them a convolution whose length is a power of two.
class Plan {
 public:
  Plan(size_t n, bool inverse) : n(n), inverse(inverse) {
    if (largest_factor(n) <= 31) {
      direct = std::make_unique<kissfft<double>>(n, inverse);
      return;
    }
    size_t m = 1;
    while (m < 2 * n - 1) m *= 2;
    direct = std::make_unique<kissfft<double>>(m, false);
    back = std::make_unique<kissfft<double>>(m, true);
    chirp.resize(n);
    for (size_t k = 0; k < n; ++k) {
      const Complex w = turn(k * k % (2 * n), 2 * n);
      chirp[k] = inverse ? std::conj(w) : w;
    }
    std::vector<Complex> line(m);
    for (size_t k = 0; k < n; ++k) line[k] = line[(m - k) % m] = std::conj(chirp[k]) / static_cast<double>(m);
    spectrum.resize(m);
    direct->transform(line.data(), spectrum.data());
  }

  void run(const Complex *x, Complex *y) {
    if (chirp.empty()) return direct->transform(x, y);
    const size_t m = spectrum.size();
    a.assign(m, 0);
    b.resize(m);
    for (size_t k = 0; k < n; ++k) a[k] = x[k] * chirp[k];
    direct->transform(a.data(), b.data());
    for (size_t k = 0; k < m; ++k) b[k] *= spectrum[k];
    back->transform(b.data(), a.data());
    for (size_t k = 0; k < n; ++k) y[k] = a[k] * chirp[k];
  }

  /// exp(-2 pi i k / 2n), k <= n: what splits a line of n complex numbers into one of 2n real ones.
  const std::vector<Complex> &halves() {
    if (half.empty())
      for (size_t k = 0; k <= n; ++k) half.push_back(turn(k, 2 * n));
    return half;
  }

  const size_t n;
  const bool inverse;
  std::vector<Complex> scratch;

 private:
  std::unique_ptr<kissfft<double>> direct, back;
  std::vector<Complex> chirp, spectrum, half, a, b;
};

/// The plan of a length, kept by each thread for the lengths it used last, up to some memory.
Plan &plan(size_t n, bool inverse) {
  thread_local std::list<Plan> plans;
  for (auto p = plans.begin(); p != plans.end(); ++p)
    if (p->n == n && p->inverse == inverse) {
      plans.splice(plans.begin(), plans, p);
      return plans.front();
    }
  plans.emplace_front(n, inverse);
  size_t total = 0;
  for (auto p = plans.begin(); p != plans.end();) {
    total += p->n;
    if (p != plans.begin() && total > size_t{1} << 19)
      p = plans.erase(p);
    else
      ++p;
  }
  return plans.front();
}

}  // namespace

void torch_fft(size_t n, int inverse, const double *x, double *y) {
  plan(n, inverse != 0).run(reinterpret_cast<const Complex *>(x), reinterpret_cast<Complex *>(y));
}

void torch_fft_real(size_t n, const double *x, double *y) {
  Complex *const out = reinterpret_cast<Complex *>(y);
  if (n % 2 == 1) {
    Plan &p = plan(n, false);
    std::vector<Complex> line(x, x + n);
    p.scratch.resize(n);
    p.run(line.data(), p.scratch.data());
    for (size_t k = 0; k <= n / 2; ++k) out[k] = p.scratch[k];
    return;
  }
  // Neighbours as one complex number: half the length.
  const size_t m = n / 2;
  Plan &p = plan(m, false);
  const std::vector<Complex> &half = p.halves();
  p.scratch.resize(m);
  p.run(reinterpret_cast<const Complex *>(x), p.scratch.data());
  for (size_t k = 0; k <= m; ++k) {
    const Complex z = p.scratch[k % m], w = std::conj(p.scratch[(m - k) % m]);
    const Complex even = 0.5 * (z + w), odd = Complex(0, -0.5) * (z - w);
    out[k] = even + half[k] * odd;
  }
}

void torch_fft_real_inverse(size_t n, const double *x, double *y) {
  const Complex *const in = reinterpret_cast<const Complex *>(x);
  const size_t m = n / 2;
  if (n % 2 == 1) {
    Plan &p = plan(n, true);
    std::vector<Complex> line(n);
    line[0] = in[0].real();
    for (size_t k = 1; k <= m; ++k) line[n - k] = std::conj(line[k] = in[k]);
    p.scratch.resize(n);
    p.run(line.data(), p.scratch.data());
    for (size_t k = 0; k < n; ++k) y[k] = p.scratch[k].real();
    return;
  }
  Plan &p = plan(m, true);
  const std::vector<Complex> &half = p.halves();
  p.scratch.resize(m);
  for (size_t k = 0; k < m; ++k) {
    const Complex a = k == 0 ? Complex(in[0].real()) : in[k];
    const Complex b = k == 0 ? Complex(in[m].real()) : std::conj(in[m - k]);
    p.scratch[k] = (a + b) + Complex(0, 1) * std::conj(half[k]) * (a - b);
  }
  p.run(p.scratch.data(), reinterpret_cast<Complex *>(y));
}
