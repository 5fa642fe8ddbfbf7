import Glibc

extension Tensor {
  // forms: inplace out
  /// self · 2^other; integers count as numbers of the default type. With integers `other` no power overflows before the
  /// product does.
  ///
  ///     torch.tensor([1.0, 3]).ldexp(torch.tensor([2, -1]))    // tensor([4.0000, 1.5000])
  public func ldexp(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    guard dtype.isFloatingPoint && other.dtype.category < 2 else {
      return mul(Tensor(2.0, dtype: other.dtype.isFloatingPoint ? other.dtype : nil).pow(other)).written(
        to: out)
    }
    guard check(other.dtype != .bool, "ldexp: \(described) and \(other.described): use .to(.int32)") else {
      return .placeholder
    }
    // Two halves of the exponent, each within the range of a double.
    let half = other.div(.int(2), roundingMode: "floor"), two = Tensor(2.0, dtype: .float64)
    return to(.float64).mul(two.pow(half)).mul(two.pow(other - half)).to(dtype).written(to: out)
  }

  // forms: out
  /// The mantissa, of magnitude 0.5 ..< 1, and the exponent (int32) of each element: x = mantissa · 2^exponent.
  ///
  ///     torch.tensor([3.0, 8]).frexp()    // (tensor([0.7500, 0.5000]), tensor([2, 4]))
  public func frexp(out: (Tensor, Tensor)? = nil) -> (mantissa: Tensor, exponent: Tensor) {
    guard check(dtype.isFloatingPoint, "frexp: \(described): floating-point numbers are needed") else {
      return (.placeholder, .placeholder)
    }
    let exponent = Tensor(empty: shape, .int32), fraction = Tensor(empty: shape, .float64)
    let x = noGrad { detach().to(.float64).contiguous() }
    if Failure.pending { return (.placeholder, .placeholder) }
    let (from, to, at) = (x.pointer(Double.self), fraction.pointer(Double.self), exponent.pointer(Int32.self))
    parallel(count, grain: 16384) { first, last in
      for i in first..<last {
        var e: Int32 = 0
        to[i] = Glibc.frexp(from[i], &e)
        at[i] = e
      }
    }
    withExtendedLifetime(x) {}
    let y = Tensor.primitive("frexp", [self], shape, dtype, out: out?.0, savesInputs: false) {
      fraction.copy(into: $0)
    } vjp: { b in
      [b.g.div(Tensor(2.0, dtype: b.g.dtype.compute).pow(exponent)).to(b.g.dtype)]
    }
    return (y, out == nil ? exponent : exponent.written(to: out?.1))
  }
}
