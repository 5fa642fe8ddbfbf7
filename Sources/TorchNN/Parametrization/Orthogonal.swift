import TorchCore

/// Matrices with orthonormal columns (or rows, where they are wider than high).
private final class _Orthogonal: nn.Layer, RightInvertible {
  enum Map: String { case matrixExp = "matrix_exp", cayley, householder }

  let shape: Size, map: Map, isTrivialized: Bool
  /// The point that the map starts from.
  @Buffer("base") var base: Tensor? = nil

  init(_ shape: Size, _ map: Map, _ isTrivialized: Bool) {
    (self.shape, self.map, self.isTrivialized) = (shape, map, isTrivialized)
  }

  override func forward(_ input: Tensor) -> Tensor {
    let isWide = input.shape[-2] < input.shape[-1], x = isWide ? input.transpose(-2, -1) : input
    let (n, k) = (x.shape[-2], x.shape[-1])
    var q: Tensor
    if map == .householder {
      let a = x.tril(diagonal: -1), tau = 2 / (1 + (a * a).sum(dim: -2))
      // The diagonal holds signs, which do not learn.
      let signs = noGrad { x.detach().diagonal(dim1: -2, dim2: -1).trunc() }
      q = linalg.householderProduct(a, tau) * signs.unsqueeze(-2)
    } else {
      var lower = x.tril()
      if n != k {
        let rest = Size(Array(x.shape.dropLast()) + [n - k])
        lower = torch.cat([lower, torch.zeros(rest, dtype: x.dtype)], dim: -1)
      }
      let a = lower - lower.transpose(-2, -1).conj()
      if map == .matrixExp {
        q = linalg.matrixExp(a)
      } else {
        let one = torch.eye(n, dtype: a.dtype)
        q = linalg.solve(one - a * 0.5, one + a * 0.5)
      }
      if n != k { q = q.narrow(-1, 0, k) }
    }
    if let base { q = base.matmul(q) }
    return isWide ? q.transpose(-2, -1) : q
  }

  func rightInverse(_ value: Tensor) -> Tensor {
    guard check(value.shape == shape, "orthogonal: \(value.described) is not of shape \(shape.bracketed)")
    else {
      return .placeholder
    }
    return noGrad {
      let isWide = value.shape[-2] < value.shape[-1]
      var q = (isWide ? value.transpose(-2, -1) : value).detach()
      let (n, k) = (q.shape[-2], q.shape[-1])
      guard isTrivialized else {
        guard
          check(
            map == .householder,
            "orthogonal: without a trivialization only \"householder\" can be assigned to")
        else {
          return .placeholder
        }
        let (a, tau) = torch.geqrf(q)
        // R has a positive diagonal; a reflection left out has tau 0.
        let diagonal = a.diagonal(dim1: -2, dim2: -1), signs = diagonal.sign()
        diagonal.copy_(torch.where(tau.eq(0), -signs, signs))
        return isWide ? a.transpose(-2, -1) : a
      }
      if n != k {
        let others = torch.randn(Size(Array(q.shape.dropLast()) + [n - k]), dtype: q.dtype)
        q = torch.cat([q, others], dim: -1)
      }
      let one = torch.eye(n, dtype: q.dtype), tolerance = 10 * Double(n) * q.dtype.epsilon
      if n != k || !q.transpose(-2, -1).conj().matmul(q).allclose(one, rtol: 1e-5, atol: tolerance) {
        let (a, tau) = torch.geqrf(q)
        q = linalg.householderProduct(a, tau) * a.diagonal(dim1: -2, dim2: -1).sgn().unsqueeze(-2)
      } else {
        q = q.clone()
      }
      base = q
      let start = torch.zeros(shape, dtype: value.dtype)
      _ = start.diagonal(dim1: -2, dim2: -1).fill_(-1)
      return start
    }
  }
}

extension DType {
  /// The distance of 1 from the next number.
  fileprivate var epsilon: Double {
    switch real {
    case .float64: Double.ulpOfOne
    case .float16: 0x1p-10
    case .bfloat16: 0x1p-7
    default: Double(Float.ulpOfOne)
    }
  }
}

extension nn.utils.parametrizations {
  /// Keeps a matrix (or a batch of them) orthogonal, or, complex, unitary: its columns, or its rows where it is wider than high,
  /// are orthonormal (Lezcano-Casado 2019).
  ///
  /// `orthogonalMap` is "matrix_exp" (of a skew matrix), "cayley" or "householder" (a product of reflections); the first for
  /// square and complex matrices, the last for others, if left out. With `useTrivialization` the map starts from the
  /// present weight, made orthogonal.
  ///
  ///     let layer = nn.utils.parametrizations.orthogonal(nn.Linear(20, 40))
  ///     layer.weight.t().matmul(layer.weight)    // the identity
  @discardableResult public static func orthogonal<M: nn.Module>(
    _ module: M, name: String = "weight", orthogonalMap: String? = nil, useTrivialization: Bool = true
  ) -> M {
    let members = module.members
    guard let weight = (members.parameters[name] ?? members.buffers[name] ?? members.derived[name])?.tensor
    else {
      fail("orthogonal: \(module.typeName) has no parameter or buffer '\(name)'")
      return module
    }
    guard check(weight.ndim >= 2, "orthogonal: \(weight.described) is no matrix") else { return module }
    let usual = weight.shape[-2] == weight.shape[-1] || weight.dtype.isComplex ? "matrix_exp" : "householder"
    guard let map = _Orthogonal.Map(rawValue: orthogonalMap ?? usual) else {
      fail("orthogonal: orthogonalMap '\(orthogonalMap ?? usual)' must be matrix_exp, cayley or householder")
      return module
    }
    guard
      check(
        map != .householder || !weight.dtype.isComplex,
        "orthogonal: \(weight.described): \"householder\" is for real matrices")
    else { return module }
    let layer = _Orthogonal(weight.shape, map, useTrivialization)
    return nn.utils.parametrize.registerParametrization(module, name, layer, unsafe: true)
  }
}
