// Losses of several classes with a margin.

extension nn.functional {
  /// The scores [n, C] of a loss over classes, from [n, C], [C] or []; nil after reporting another shape.
  private static func matrix(_ input: Tensor, _ operation: String) -> Tensor? {
    let s = input.shape
    guard
      check(
        s.count <= 2 && (s.count == 0 || s[-1] > 0),
        "\(operation): \(input.described): a vector or matrix of scores, not empty, is expected")
    else { return nil }
    return s.count == 2 ? input : input.reshape([1, input.count])
  }

  /// Σᵢ max(0, margin - x[y] + x[i])ᵖ / C over the classes i ≠ y, weighted by w[y].
  public static func multiMarginLoss(
    _ input: Tensor, _ target: Tensor, p: Int = 1, margin: Double = 1, weight: Tensor? = nil,
    reduction: String = "mean"
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target, weight) {
        multiMarginLoss($0, $1, p: p, margin: margin, weight: $2, reduction: reduction)
      }
    }
    let name = "multiMarginLoss"
    guard isReduction(reduction, name),
      check(p == 1 || p == 2, "\(name): p \(p): only 1 and 2 are supported"),
      let x = matrix(input, name),
      check(
        target.count == x.shape[0] && target.shape.count <= 1,
        "\(name): scores \(input.described) and target \(target.described): the target must have one class a row"
      ),
      check(target.dtype == .int64, "\(name): the target \(target.described) must be int64"),
      check(
        weight == nil || weight!.shape == [x.shape[1]],
        "\(name): the weight \(weight!.described) must be [\(x.shape[1])]"),
      let t = target.indices(x.shape[1], name, dim: 1)
    else { return .placeholder }
    let at = t.reshape([t.count, 1]), n = x.shape[1]
    var l = (x - x.gather(1, at)).add(Scalar(margin)).clamp(min: 0)
    if p == 2 { l = l * l }
    if let weight { l = l * weight.indexSelect(0, at.squeeze(1)).unsqueeze(1) }
    l = l.scatter(1, at, 0).sum(dim: 1).div(.int(n))
    return reduction == "none" ? l.reshape(target.shape) : l.reduced(reduction, name)
  }

  /// Σ max(0, 1 - (x[y[j]] - x[i])) / C over the target classes y[j], up to the first -1, and all other classes i.
  public static func multilabelMarginLoss(_ input: Tensor, _ target: Tensor, reduction: String = "mean")
    -> Tensor
  {
    if let cast = Autocast.on {
      return cast.wide(input, target) { multilabelMarginLoss($0, $1, reduction: reduction) }
    }
    let name = "multilabelMarginLoss"
    guard isReduction(reduction, name), let x = matrix(input, name),
      check(
        target.shape == input.shape
          || target.shape.count <= 1 && input.shape.count <= 1 && target.count == input.count,
        "\(name): scores \(input.described) and target \(target.described): inconsistent target size"),
      check(target.dtype == .int64, "\(name): the target \(target.described) must be int64")
    else { return .placeholder }
    let n = x.shape[1], rows = x.shape[0]
    let t = noGrad { target.reshape([rows, n]) }
    // Classes before the first -1 are targets.
    let valid = noGrad { t.lt(0).to(.int64).cumsum(1).eq(0) },
      at = noGrad { t.maskedFill(valid.logicalNot(), 0) }
    guard let checked = at.indices(n, name, dim: 1) else { return .placeholder }
    let isTarget = noGrad {
      Tensor(full: [rows, n], 0, .int64).scatterAdd(1, checked, valid.to(.int64)).gt(0)
    }
    let own = x.gather(1, checked).unsqueeze(2), other = x.unsqueeze(1)
    let pairs = valid.unsqueeze(2).logicalAnd(isTarget.logicalNot().unsqueeze(1))
    let l = ((other - own).add(1).clamp(min: 0) * pairs.to(x.dtype)).sum(dim: [1, 2]).div(.int(n))
    return reduction == "none" ? l.reshape(Size(input.shape.dropLast())) : l.reduced(reduction, name)
  }
}
