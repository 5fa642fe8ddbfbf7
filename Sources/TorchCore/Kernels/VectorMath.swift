import Glibc

// Vector math: branch-free scalar code that LLVM turns into vector code. No calls, no `if` that is not a `select`, integers
// by bit patterns. Coefficients are minimax polynomials, fitted by Remez' algorithm and rounded one after the other.
// `make exhaustive` compares every function of `Float` with double precision on all 2³² inputs.

extension BinaryFloatingPoint {
  /// a·b + c with one rounding.
  @inline(__always) static func fma(_ a: Self, _ b: Self, _ c: Self) -> Self { c.addingProduct(a, b) }

  // a + b·x + c·x² + …
  @inline(__always) static func polynomial(_ x: Self, _ a: Self, _ b: Self) -> Self { fma(b, x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self
  ) -> Self { fma(polynomial(x, b, c), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self
  ) -> Self { fma(polynomial(x, b, c, d), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self
  ) -> Self { fma(polynomial(x, b, c, d, e), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self, _ g: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f, g), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self, _ g: Self, _ h: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f, g, h), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self, _ g: Self, _ h: Self,
    _ i: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f, g, h, i), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self, _ g: Self, _ h: Self,
    _ i: Self, _ j: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f, g, h, i, j), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self, _ g: Self, _ h: Self,
    _ i: Self, _ j: Self, _ k: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f, g, h, i, j, k), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self, _ g: Self, _ h: Self,
    _ i: Self, _ j: Self, _ k: Self, _ l: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f, g, h, i, j, k, l), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self, _ g: Self, _ h: Self,
    _ i: Self, _ j: Self, _ k: Self, _ l: Self, _ m: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f, g, h, i, j, k, l, m), x, a) }
  @inline(__always) static func polynomial(
    _ x: Self, _ a: Self, _ b: Self, _ c: Self, _ d: Self, _ e: Self, _ f: Self, _ g: Self, _ h: Self,
    _ i: Self, _ j: Self, _ k: Self, _ l: Self, _ m: Self, _ n: Self
  ) -> Self { fma(polynomial(x, b, c, d, e, f, g, h, i, j, k, l, m, n), x, a) }
}
