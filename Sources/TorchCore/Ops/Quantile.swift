// Quantiles, by sorting.

extension Tensor {
  // forms: out
  /// The value below which the part `q` (0 … 1) of the elements along `dim` (of all without it) lies: between the two at
  /// the ranks around q · (n - 1), by `interpolation` "linear", "lower", "higher", "midpoint" or "nearest". NaN if there
  /// is one. Several `q` come first in the result.
  ///
  ///     torch.tensor([1.0, 2, 4]).quantile(0.25)    // tensor(1.5000)
  public func quantile(
    _ q: Tensor, dim: Int? = nil, keepdim: Bool = false, interpolation: String = "linear", out: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(self) {
        $0.quantile(q, dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
      }
    }
    return quantile("quantile", q, dim, keepdim, interpolation, ignoringNaN: false, out)
  }
  // forms: out
  /// The value below which the part `q` (0 … 1) of the elements lies.
  public func quantile(
    _ q: Double, dim: Int? = nil, keepdim: Bool = false, interpolation: String = "linear", out: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(self) {
        $0.quantile(q, dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
      }
    }
    return quantile(
      Tensor(.double(q), dtype: dtype), dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
  }
  // forms: out
  /// `quantile` of the elements that are not NaN.
  public func nanquantile(
    _ q: Tensor, dim: Int? = nil, keepdim: Bool = false, interpolation: String = "linear", out: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(self) {
        $0.nanquantile(q, dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
      }
    }
    return quantile("nanquantile", q, dim, keepdim, interpolation, ignoringNaN: true, out)
  }
  // forms: out
  /// `quantile` of the elements that are not NaN.
  public func nanquantile(
    _ q: Double, dim: Int? = nil, keepdim: Bool = false, interpolation: String = "linear", out: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(self) {
        $0.nanquantile(q, dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
      }
    }
    return nanquantile(
      Tensor(.double(q), dtype: dtype), dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
  }

  private func quantile(
    _ name: String, _ q: Tensor, _ dim: Int?, _ keepdim: Bool, _ interpolation: String, ignoringNaN: Bool,
    _ out: Tensor?
  ) -> Tensor {
    guard
      check(
        dtype == .float32 || dtype == .float64, "\(name): \(described): float32 or float64 is needed"),
      check(
        q.dtype == dtype && q.shape.count <= 1,
        "\(name): \(described) and q \(q.described): q must be one number or a vector of \(dtype.name)"),
      check(
        ["linear", "lower", "higher", "midpoint", "nearest"].contains(interpolation),
        "\(name): interpolation '\(interpolation)' is not one of linear, lower, higher, midpoint, nearest"),
      check(
        q.count == 0 || noGrad { q.detach().ge(0).logicalAnd(q.detach().le(1)).all().item(Bool.self) },
        "\(name): q \(q.detach().toArray(Double.self)): every number must lie in 0 … 1"),
      let d = dim == nil ? 0 : axis(dim!, name)
    else { return .placeholder }
    let flat = dim == nil || shape.count == 0
    let x = flat ? reshape([count]) : unsqueeze(-1).transpose(d, -1), n = x.shape[-1]
    guard check(n > 0, "\(name): \(described): there are no elements") else { return .placeholder }
    let sorted = x.sort().values
    let rank = sorted.rank(q, n, ignoringNaN: ignoringNaN)
    var y: Tensor
    switch interpolation {
    case "lower": y = sorted.gather(-1, noGrad { rank.floor().to(.int64) })
    case "higher": y = sorted.gather(-1, noGrad { rank.ceil().to(.int64) })
    case "nearest": y = sorted.gather(-1, noGrad { rank.round().to(.int64) })
    default:
      let below = noGrad { rank.floor() }
      let low = sorted.gather(-1, noGrad { below.to(.int64) })
      let high = sorted.gather(-1, noGrad { rank.ceil().to(.int64) })
      y = interpolation == "midpoint" ? low.lerp(high, 0.5) : low.lerp(high, rank - below)
    }
    // [.., quantiles], where the dimension of the elements may stand as 1.
    if flat {
      let ones = Size(repeating: 1, count: keepdim ? shape.count : 0)
      return (q.shape.count == 0 ? y.reshape(ones) : y.reshape(Size([q.count] + ones))).written(to: out)
    }
    if !keepdim { y = y.squeeze(d) }
    return (q.shape.count == 0 ? y.squeeze(-1) : y.movedim(-1, 0)).written(to: out)
  }
  /// q · (n - 1) for every line of sorted elements: n counts all, and the last rank stands for NaN, or those that are not
  /// NaN.
  private func rank(_ q: Tensor, _ n: Int, ignoringNaN: Bool) -> Tensor {
    let line = q.reshape([q.count])
    if ignoringNaN {
      let last = noGrad { detach().isnan().logicalNot().sum(dim: -1, keepdim: true).sub(1).to(dtype) }
      let rank = line * last
      return rank.maskedFill(noGrad { rank.lt(0) }, 0)
    }
    return line.mul(.int(n - 1)).maskedFill(
      noGrad { detach().isnan().any(dim: -1, keepdim: true) }, .int(n - 1))
  }
}
