extension linalg {
  /// The determinant.
  ///
  ///     linalg.det(torch.tensor([[1.0, 2], [3, 4]]))   // tensor(-2.)
  public static func det(_ A: Tensor, out: Tensor? = nil) -> Tensor { A.det(out: out) }

  /// The sign of the determinant (for complex matrices a number of absolute value 1) and the logarithm of its absolute
  /// value; 0 and -∞ for singular matrices.
  public static func slogdet(_ A: Tensor, out: (Tensor, Tensor)? = nil) -> (sign: Tensor, logabsdet: Tensor) {
    Tensor.written(A.slogdet(), out, "slogdet")
  }
}

extension Tensor {
  // forms: out
  /// The determinant of square matrices.
  public func det(out: Tensor? = nil) -> Tensor {
    guard isSquare("det") else { return .placeholder }
    let f = Factors(self)
    let y = noGrad { f.sign * f.lu.diagonals.prod(-1) }
    if Failure.pending { return .placeholder }
    let isSingular = noGrad { y.eq(0).any().item(Bool.self) }
    Tensor.record("det", [self], [y], savesResults: true) { b in
      let a = b.input(0)
      if isSingular { return [b.g.unsqueeze(-1).unsqueeze(-1) * a.cofactors.conj()] }
      let scale = (b.g * b.result(0).conj()).unsqueeze(-1).unsqueeze(-1)
      return [a.solving(f, a.identities * scale, adjoint: true)]
    }
    return y.written(to: out)
  }

  /// The derivative of the determinant, for singular matrices too: det(U Vᴴ) · Ū diag(∏ of the other σ) Vᵀ.
  private var cofactors: Tensor {
    let n = shape[-1], (u, s, vh) = linalg.svd(self, fullMatrices: false)
    // A row for each σ, in which that one is 1.
    let others = s.unsqueeze(-2).expand(shape).maskedFill(Tensor.identity(n, .bool), 1).prod(-1)
    let phase = noGrad { u.det() * vh.det() }
    return phase.unsqueeze(-1).unsqueeze(-1) * (u * others.unsqueeze(-2)).matmul(vh).conj()
  }

  /// The sign and the logarithm of the absolute value of the determinant: see `linalg.slogdet`.
  public func slogdet() -> (sign: Tensor, logabsdet: Tensor) {
    guard isSquare("slogdet") else { return (.placeholder, .placeholder) }
    let f = Factors(self)
    let (sign, logarithm) = noGrad {
      let d = f.lu.diagonals
      return (f.sign * d.sgn().prod(-1), d.abs().log().sum(dim: -1))
    }
    if Failure.pending { return (.placeholder, .placeholder) }
    Tensor.record("slogdet", [self], [sign, logarithm], savesResults: true) { b in
      let a = b.input(0)
      var scale = b.gradient(1) ?? Tensor(full: logarithm.shape, 0, logarithm.dtype)
      if a.dtype.isComplex {
        scale = scale.to(a.dtype)
        if let g = b.gradient(0) {
          let turn = (g.conj() * b.result(0)).imag
          scale = scale - turn.to(a.dtype) * Scalar.complex(0, 1)
        }
      }
      return [a.solving(f, a.identities * scale.unsqueeze(-1).unsqueeze(-1), adjoint: true)]
    }
    return (sign, logarithm)
  }

  /// The logarithm of the determinant: -∞ where it is 0, NaN where it is negative.
  public func logdet() -> Tensor {
    guard isSquare("logdet") else { return .placeholder }
    let (sign, logarithm) = slogdet()
    if dtype.isComplex { return sign.log() + logarithm }
    return logarithm.maskedFill(sign.detach().eq(-1), Scalar(Double.nan))
  }
}

extension Factors {
  /// 1 or -1 for an even or odd number of exchanges.
  fileprivate var sign: Tensor {
    let k = pivots.shape[-1], order = Tensor.steps(k, by: 1).add(1)
    let odd = pivots.ne(order).to(.int64).sum(dim: -1).remainder(2)
    return odd.mul(-2).add(1).to(lu.dtype)
  }
}
