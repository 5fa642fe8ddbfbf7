// Distances between vectors, and vectors brought to length one.

extension nn.functional {
  // forms: out
  /// x / max(‖x‖ₚ, eps), the p-norm taken along `dim`.
  ///
  ///     F.normalize(torch.tensor([[3.0, 4]]))    // [[0.6, 0.8]]
  public static func normalize(
    _ input: Tensor, p: Double = 2, dim: any IntOrList = 1, eps: Double = 1e-12, out: Tensor? = nil
  ) -> Tensor {
    input.div(input.norm(p: .double(p), dim: dim, keepdim: true).clamp(min: .double(eps))).written(to: out)
  }

  /// x₁ · x₂ / (max(‖x₁‖, eps) max(‖x₂‖, eps)) along `dim`, after broadcasting.
  public static func cosineSimilarity(_ x1: Tensor, _ x2: Tensor, dim: Int = 1, eps: Double = 1e-8) -> Tensor
  {
    let type = Tensor.resultType(x1, x2)
    guard
      check(
        type.category >= 2,
        "cosineSimilarity: \(x1.described) and \(x2.described): floating-point numbers are needed"),
      let shape = Tensor.broadcast(x1, x2, "cosineSimilarity"),
      let d = x1.expand(shape).axis(dim, "cosineSimilarity")
    else { return .placeholder }
    func unit(_ x: Tensor) -> Tensor {
      let x = x.to(type).expand(shape), n = x.norm(dim: d, keepdim: true)
      // The bound is no part of the derivative.
      return x / (n + noGrad { n.clamp(min: .double(eps)) - n })
    }
    return (unit(x1) * unit(x2)).sum(dim: d)
  }

  /// ‖x₁ - x₂ + eps‖ₚ over the last dimension, after broadcasting.
  ///
  ///     F.pairwiseDistance(torch.tensor([[0.0, 0]]), torch.tensor([[3.0, 4]]))    // tensor([5.0000])
  public static func pairwiseDistance(
    _ x1: Tensor, _ x2: Tensor, p: Double = 2, eps: Double = 1e-6, keepdim: Bool = false
  ) -> Tensor {
    x1.sub(x2).add(.double(eps)).norm(p: .double(p), dim: -1, keepdim: keepdim)
  }

  /// The p-norm distances of all pairs of rows i < j of [n, m], in the order (0, 1), (0, 2), …: [n (n - 1) / 2].
  ///
  ///     F.pdist(torch.tensor([[0.0, 0], [3, 4]]))    // tensor([5.])
  public static func pdist(_ input: Tensor, p: Double = 2) -> Tensor {
    guard check(input.shape.count == 2, "pdist: \(input.described) is not a matrix") else {
      return .placeholder
    }
    let n = input.shape[0], pairs = torch.triuIndices(n, n, offset: 1)
    let at = pairs.select(0, 0).mul(.int(n)) + pairs.select(0, 1)
    return torch.cdist(input, input, p: p, computeMode: "donot_use_mm_for_euclid_dist").reshape([n * n])
      .indexSelect(0, at)
  }
}

extension torch {
  /// The p-norm distances of every row of x₁ [.., n, m] from every row of x₂ [.., k, m]: [.., n, k]. Where either has more
  /// than 25 rows, p = 2 is computed by a matrix product, unless `computeMode` is "donot_use_mm_for_euclid_dist".
  ///
  ///     torch.cdist(torch.tensor([[0.0, 0]]), torch.tensor([[3.0, 4], [0, 1]]))    // [[5, 1]]
  public static func cdist(
    _ x1: Tensor, _ x2: Tensor, p: Double = 2, computeMode: String = "use_mm_for_euclid_dist_if_necessary"
  ) -> Tensor {
    if let cast = Autocast.on { return cast.wide(x1, x2) { cdist($0, $1, p: p, computeMode: computeMode) } }
    let modes = [
      "use_mm_for_euclid_dist_if_necessary", "use_mm_for_euclid_dist", "donot_use_mm_for_euclid_dist",
    ]
    guard let mode = modes.firstIndex(of: computeMode) else {
      fail("cdist: computeMode \"\(computeMode)\" is not one of \(modes.joined(separator: ", "))")
      return .placeholder
    }
    guard
      check(
        x1.dtype.isFloatingPoint && x2.dtype.isFloatingPoint,
        "cdist: \(x1.described) and \(x2.described): floating-point numbers are needed"),
      check(
        x1.shape.count >= 2 && x2.shape.count >= 2 && x1.shape[-1] == x2.shape[-1],
        "cdist: \(x1.described) and \(x2.described): [.., n, m] and [.., k, m] are needed"),
      check(p >= 0, "cdist: p \(p): it must not be negative")
    else { return .placeholder }
    guard let batch = Tensor.broadcast(Size(x1.shape.dropLast(2)), Size(x2.shape.dropLast(2))) else {
      fail("cdist: \(x1.described) and \(x2.described): the leading sizes do not broadcast")
      return .placeholder
    }
    let type = promote(x1.dtype, x2.dtype), (n, k, m) = (x1.shape[-2], x2.shape[-2], x1.shape[-1])
    guard valid(Size(Array(batch) + [n, k]), "cdist") else { return .placeholder }
    let a = x1.to(type).expand(Size(Array(batch) + [n, m])),
      b = x2.to(type).expand(Size(Array(batch) + [k, m]))
    let byProduct = p == 2 && (mode == 1 || mode == 0 && (n > 25 || k > 25))
    return Tensor.primitive(
      "cdist", [a, b], Size(Array(batch) + [n, k]), type, savesResult: true
    ) { y in
      let (a, b) = (a.detach().to(type.compute).contiguous(), b.detach().to(type.compute).contiguous())
      if byProduct { return noGrad { euclidean(a, b).copy(into: y) } }
      y.compute { y in
        if type.compute == .float64 {
          Distances.all(
            a.pointer(Double.self), b.pointer(Double.self), y.pointer(Double.self), batch.numel(), n, k, m, p)
        } else {
          Distances.all(
            a.pointer(Float.self), b.pointer(Float.self), y.pointer(Float.self), batch.numel(), n, k, m, p)
        }
        withExtendedLifetime((a, b)) {}
      }
    } vjp: { back in
      let (a, b, y) = (back.input(0), back.input(1), back.output)
      if p == 0 { return [nil, nil] }
      if p == 2 {
        // Σⱼ w[i, j] (aᵢ - bⱼ) with w = g / y, 0 at distance 0.
        let w = back.g.div(y).maskedFill(y.eq(0), 0)
        let left = w.sum(dim: -1, keepdim: true) * a - w.matmul(b)
        let right = w.sum(dim: -2).unsqueeze(-1) * b - w.transpose(-2, -1).matmul(a)
        return [left, right]
      }
      let d = a.unsqueeze(-2) - b.unsqueeze(-3), far = y.unsqueeze(-1)
      let share: Tensor
      if p == .infinity {
        share = d.sgn() * d.abs().eq(far).to(type)
      } else if p == 1 {
        share = d.sgn()
      } else {
        share = d.sgn() * d.abs().pow(.double(p - 1)) * far.pow(.double(1 - p))
      }
      let g = back.g.unsqueeze(-1) * share.maskedFill(p < 1 ? d.eq(0) : far.eq(0), 0)
      return [g.sum(dim: -2), g.sum(dim: -3).neg()]
    }
  }

  /// √(|a|² + |b|² - 2 a · b): one matrix product.
  private static func euclidean(_ a: Tensor, _ b: Tensor) -> Tensor {
    let square = (a * a).sum(dim: -1, keepdim: true) + (b * b).sum(dim: -1).unsqueeze(-2)
    return (square - a.matmul(b.transpose(-2, -1)).mul(2)).clamp(min: 0).sqrt()
  }
}

/// Distances pair by pair.
private enum Distances {
  /// y[i, j] = ‖aᵢ - bⱼ‖ₚ in every batch.
  static func all<T: Real & BinaryFloatingPoint>(
    _ a: UnsafePointer<T>, _ b: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>, _ batch: Int, _ n: Int,
    _ k: Int,
    _ m: Int, _ p: Double
  ) {
    parallel(batch * n, grain: max(1, 16384 / max(k * m, 1))) { first, last in
      for u in first..<last {
        let x = a + u * m
        for j in 0..<k { y[u * k + j] = distance(x, b + (u / n * k + j) * m, m, p) }
      }
    }
  }
  private static func distance<T: Real & BinaryFloatingPoint>(
    _ x: UnsafePointer<T>, _ z: UnsafePointer<T>, _ m: Int, _ p: Double
  ) -> T {
    var s: T = 0
    switch p {
    case 0: for i in 0..<m where x[i] != z[i] { s += 1 }
    case 1: for i in 0..<m { s += (x[i] - z[i]).magnitude }
    case 2:
      for i in 0..<m { s += (x[i] - z[i]) * (x[i] - z[i]) }
      s = s.squareRoot()
    case .infinity:
      for i in 0..<m {
        let d = (x[i] - z[i]).magnitude
        if d > s || d.isNaN { s = d }
      }
    default:
      for i in 0..<m { s += .pow((x[i] - z[i]).magnitude, T(p)) }
      s = .pow(s, T(1 / p))
    }
    return s
  }
}
