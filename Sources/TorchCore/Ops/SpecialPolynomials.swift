// Orthogonal polynomials of degree n, element by element; a fraction of n is cut off, negative n give 0. PyTorch has no
// derivatives of them, nor has this.

extension special {
  /// Chebyshev's polynomial of the first kind: cos(nθ) at x = cos θ.
  public static func chebyshevPolynomialT(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped({ .chebyshev(.t, $0, $1) }, input, n, out: out) }
  /// Chebyshev's polynomial of the second kind: sin((n + 1)θ) / sin θ at x = cos θ.
  public static func chebyshevPolynomialU(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped({ .chebyshev(.u, $0, $1) }, input, n, out: out) }
  /// Chebyshev's polynomial of the third kind: cos((n + ½)θ) / cos(θ/2) at x = cos θ.
  public static func chebyshevPolynomialV(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped({ .chebyshev(.v, $0, $1) }, input, n, out: out) }
  /// Chebyshev's polynomial of the fourth kind: sin((n + ½)θ) / sin(θ/2) at x = cos θ.
  public static func chebyshevPolynomialW(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped({ .chebyshev(.w, $0, $1) }, input, n, out: out) }
  /// `chebyshevPolynomialT` at 2x - 1, orthogonal over 0 ... 1.
  public static func shiftedChebyshevPolynomialT(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped({ .chebyshev(.t, 2 * $0 - 1, $1) }, input, n, out: out) }
  /// `chebyshevPolynomialU` at 2x - 1, orthogonal over 0 ... 1.
  public static func shiftedChebyshevPolynomialU(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped({ .chebyshev(.u, 2 * $0 - 1, $1) }, input, n, out: out) }
  /// `chebyshevPolynomialV` at 2x - 1, orthogonal over 0 ... 1.
  public static func shiftedChebyshevPolynomialV(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped({ .chebyshev(.v, 2 * $0 - 1, $1) }, input, n, out: out) }
  /// `chebyshevPolynomialW` at 2x - 1, orthogonal over 0 ... 1.
  public static func shiftedChebyshevPolynomialW(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped({ .chebyshev(.w, 2 * $0 - 1, $1) }, input, n, out: out) }
  /// Hermite's polynomial in the form of physics.
  public static func hermitePolynomialH(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped(Double.hermiteH, input, n, out: out) }
  /// Hermite's polynomial in the form of probability.
  public static func hermitePolynomialHe(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped(Double.hermiteHe, input, n, out: out) }
  /// Laguerre's polynomial.
  public static func laguerrePolynomialL(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped(Double.laguerreL, input, n, out: out) }
  /// Legendre's polynomial.
  public static func legendrePolynomialP(
    _ input: any TensorOrNumber, _ n: any TensorOrNumber, out: Tensor? = nil
  ) -> Tensor { .mapped(Double.legendreP, input, n, out: out) }
}
