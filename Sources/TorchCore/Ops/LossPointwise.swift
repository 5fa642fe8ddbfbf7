// Losses made of other operators.

extension nn.functional {
  /// Losses that compare element by element: broadcast, formed, weighted, reduced.
  private static func each(
    _ name: String, _ input: Tensor, _ target: Tensor, _ weight: Tensor? = nil, _ reduction: String,
    _ loss: (Tensor, Tensor) -> Tensor
  ) -> Tensor {
    guard isReduction(reduction, name), broadcastShape(input.shape, target.shape, name, input, target) != nil
    else {
      return .placeholder
    }
    var l = loss(input, target)
    if let weight { l = l * weight }
    return l.reduced(reduction, name)
  }

  /// (x - y)².
  public static func mseLoss(
    _ input: Tensor, _ target: Tensor, reduction: String = "mean", weight: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target, weight) { mseLoss($0, $1, reduction: reduction, weight: $2) }
    }
    return each("mseLoss", input, target, weight, reduction) { x, y in
      let d = x - y
      return d * d
    }
  }
  /// |x - y|.
  public static func l1Loss(
    _ input: Tensor, _ target: Tensor, reduction: String = "mean", weight: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target, weight) { l1Loss($0, $1, reduction: reduction, weight: $2) }
    }
    return each("l1Loss", input, target, weight, reduction) { ($0 - $1).abs() }
  }
  /// (x - y)² / 2β where |x - y| < β, else |x - y| - β/2.
  public static func smoothL1Loss(
    _ input: Tensor, _ target: Tensor, reduction: String = "mean", beta: Double = 1
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target) { smoothL1Loss($0, $1, reduction: reduction, beta: beta) }
    }
    guard check(beta >= 0, "smoothL1Loss: beta \(beta) must not be negative") else { return .placeholder }
    if beta == 0 { return l1Loss(input, target, reduction: reduction) }
    return each("smoothL1Loss", input, target, nil, reduction) { x, y in
      let d = x - y, a = d.abs()
      return Tensor.where(a.lt(Scalar(beta)), (d * d).mul(Scalar(0.5 / beta)), a.sub(Scalar(0.5 * beta)))
    }
  }
  /// (x - y)² / 2 where |x - y| < δ, else δ·(|x - y| - δ/2).
  public static func huberLoss(
    _ input: Tensor, _ target: Tensor, reduction: String = "mean", delta: Double = 1, weight: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target, weight) {
        huberLoss($0, $1, reduction: reduction, delta: delta, weight: $2)
      }
    }
    guard check(delta > 0, "huberLoss: delta \(delta) must be positive") else { return .placeholder }
    return each("huberLoss", input, target, weight, reduction) { x, y in
      let d = x - y, a = d.abs()
      return Tensor.where(
        a.lt(Scalar(delta)), (d * d).mul(0.5), a.sub(Scalar(0.5 * delta)).mul(Scalar(delta)))
    }
  }
  /// -(y·log x + (1 - y)·log(1 - x)) for probabilities x; the logarithms are at least -100.
  public static func binaryCrossEntropy(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: String = "mean"
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target, weight) { binaryCrossEntropy($0, $1, weight: $2, reduction: reduction) }
    }
    guard
      check(
        input.shape == target.shape,
        "binaryCrossEntropy: \(input.described) and target \(target.described): the shapes must be equal")
    else { return .placeholder }
    return each("binaryCrossEntropy", input, target, weight, reduction) { x, y in
      let a = x.log().clamp(min: -100), b = x.neg().log1p().clamp(min: -100)
      return (y.sub(1) * b) - y * a
    }
  }
  /// Binary cross entropy of sigmoid(x), computed without overflow; `posWeight` weights the positive examples.
  public static func binaryCrossEntropyWithLogits(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: String = "mean",
    posWeight: Tensor? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target, weight) {
        binaryCrossEntropyWithLogits($0, $1, weight: $2, reduction: reduction, posWeight: posWeight)
      }
    }
    guard
      check(
        input.shape == target.shape,
        "binaryCrossEntropyWithLogits: \(input.described) and target \(target.described): the shapes must be equal"
      )
    else { return .placeholder }
    return each("binaryCrossEntropyWithLogits", input, target, weight, reduction) { x, y in
      let l = logsigmoid(x).neg()
      guard let posWeight else { return (x - x * y) + l }
      return (x - x * y) + (y * posWeight.sub(1)).add(1) * l
    }
  }
  /// y·(log y - x) for log-probabilities x; y is the logarithm itself with `logTarget`. "batchmean" divides the sum by
  /// the first size.
  public static func klDiv(
    _ input: Tensor, _ target: Tensor, reduction: String = "mean", logTarget: Bool = false
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target) { klDiv($0, $1, reduction: reduction, logTarget: logTarget) }
    }
    return each("klDiv", input, target, nil, reduction == "batchmean" ? "none" : reduction) { x, y in
      let l = logTarget ? y.exp() * (y - x) : y.xlogy(y) - y * x
      guard reduction == "batchmean" else { return l }
      return l.sum().div(.int(Swift.max(x.shape.count == 0 ? 1 : x.shape[0], 1)))
    }
  }
  /// eˣ - y·x (x - y·log x without `logInput`), with `full` Stirling's approximation of log y! for y > 1.
  public static func poissonNllLoss(
    _ input: Tensor, _ target: Tensor, logInput: Bool = true, full: Bool = false, eps: Double = 1e-8,
    reduction: String = "mean"
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target) {
        poissonNllLoss($0, $1, logInput: logInput, full: full, eps: eps, reduction: reduction)
      }
    }
    return each("poissonNllLoss", input, target, nil, reduction) { x, y in
      var l = logInput ? x.exp() - y * x : x - y * x.add(Scalar(eps)).log()
      if full {
        let s = y * y.log() - y + y.mul(Scalar(2 * Double.pi)).log().mul(0.5)
        l = l + s.maskedFill(y.le(1), 0)
      }
      return l
    }
  }
  /// (log v + (x - y)² / v) / 2 for a variance v of at least `eps`, with `full` plus log(2π) / 2.
  public static func gaussianNllLoss(
    _ input: Tensor, _ target: Tensor, _ `var`: Tensor, full: Bool = false, eps: Double = 1e-6,
    reduction: String = "mean"
  ) -> Tensor {
    var v = `var`
    guard isReduction(reduction, "gaussianNllLoss") else { return .placeholder }
    if input.shape != v.shape {
      // One variance for the last dimension, given without it, or for any one dimension, given as 1.
      if Size(input.shape.dropLast()) == v.shape { v = v.unsqueeze(-1) }
      let different = zip(input.shape, v.shape).filter { $0 != $1 }
      guard
        check(
          v.shape.count == input.shape.count && different.allSatisfy { $0.1 == 1 } && different.count <= 1,
          "gaussianNllLoss: \(input.described) and var \(`var`.described): the variance is of incorrect size")
      else { return .placeholder }
    }
    guard
      check(
        v.count == 0 || noGrad { v.ge(0).all().item(Bool.self) },
        "gaussianNllLoss: the variance must not be negative")
    else { return .placeholder }
    let bounded = v + noGrad { v.clamp(min: Scalar(eps)) - v }
    return each("gaussianNllLoss", input, target, nil, reduction) { x, y in
      let d = x - y, l = (bounded.log() + (d * d) / bounded).mul(0.5)
      return full ? l.add(Scalar(0.5 * Double.log(2 * Double.pi))) : l
    }
  }
  /// The loss with one variance for all.
  public static func gaussianNllLoss(
    _ input: Tensor, _ target: Tensor, _ `var`: Double, full: Bool = false, eps: Double = 1e-6,
    reduction: String = "mean"
  ) -> Tensor {
    gaussianNllLoss(
      input, target, Tensor(full: input.shape, .double(`var`), input.dtype), full: full, eps: eps,
      reduction: reduction)
  }
  /// log(1 + e^(-y·x)) for y = ±1.
  public static func softMarginLoss(_ input: Tensor, _ target: Tensor, reduction: String = "mean") -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target) { softMarginLoss($0, $1, reduction: reduction) }
    }
    return each("softMarginLoss", input, target, nil, reduction) { ($0 * $1).neg().exp().log1p() }
  }
  /// x where y = 1, max(0, margin - x) where y = -1.
  public static func hingeEmbeddingLoss(
    _ input: Tensor, _ target: Tensor, margin: Double = 1, reduction: String = "mean"
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target) { hingeEmbeddingLoss($0, $1, margin: margin, reduction: reduction) }
    }
    return each("hingeEmbeddingLoss", input, target, nil, reduction) { x, y in
      let zero = Tensor(full: [], 0, x.dtype)
      return Tensor.where(y.ne(1), (Tensor(Scalar(margin), dtype: x.dtype) - x).clamp(min: 0), zero)
        + Tensor.where(y.ne(-1), x, zero)
    }
  }
  /// max(0, -y·(x1 - x2) + margin).
  public static func marginRankingLoss(
    _ input1: Tensor, _ input2: Tensor, _ target: Tensor, margin: Double = 0, reduction: String = "mean"
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input1, input2, target) {
        marginRankingLoss($0, $1, $2, margin: margin, reduction: reduction)
      }
    }
    guard
      check(
        input1.shape.count == input2.shape.count && input1.shape.count == target.shape.count,
        "marginRankingLoss: \(input1.described), \(input2.described) and \(target.described): "
          + "the inputs and the target must have the same number of dimensions")
    else { return .placeholder }
    return each("marginRankingLoss", input1, input2, nil, reduction) { a, b in
      (target.neg() * (a - b)).add(Scalar(margin)).clamp(min: 0)
    }
  }
  /// 1 - cos(x1, x2) where y = 1, max(0, cos(x1, x2) - margin) where y = -1.
  public static func cosineEmbeddingLoss(
    _ input1: Tensor, _ input2: Tensor, _ target: Tensor, margin: Double = 0, reduction: String = "mean"
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input1, input2, target) {
        cosineEmbeddingLoss($0, $1, $2, margin: margin, reduction: reduction)
      }
    }
    guard isReduction(reduction, "cosineEmbeddingLoss"),
      check(
        target.shape.count == 1 && input1.shape.count == 2 && input2.shape.count == 2
          || target.shape.count == 0 && input1.shape.count == 1 && input2.shape.count == 1,
        "cosineEmbeddingLoss: \(input1.described), \(input2.described) and \(target.described): "
          + "the inputs need one dimension more than the target, which has 0 or 1")
    else { return .placeholder }
    let a = input1.dtype.category < 2 ? input1.to(torch.getDefaultDtype()) : input1
    let b = input2.dtype.category < 2 ? input2.to(torch.getDefaultDtype()) : input2
    let product = (a * b).sum(dim: -1), e = Scalar(1e-12)
    let cos = product / ((a * a).sum(dim: -1).add(e) * (b * b).sum(dim: -1).add(e)).sqrt()
    let zero = Tensor(full: [], 0, cos.dtype)
    let l =
      Tensor.where(target.eq(1), cos.neg().add(1), zero)
      + Tensor.where(target.eq(-1), cos.sub(Scalar(margin)).clamp(min: 0), zero)
    return l.reduced(reduction, "cosineEmbeddingLoss")
  }
  /// max(0, |a - p| - |a - n| + margin) with p-norms; with `swap`, |a - n| or |p - n|, whichever is less.
  public static func tripletMarginLoss(
    _ anchor: Tensor, _ positive: Tensor, _ negative: Tensor, margin: Double = 1, p: Double = 2,
    eps: Double = 1e-6,
    swap: Bool = false, reduction: String = "mean"
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(anchor, positive, negative) {
        tripletMarginLoss($0, $1, $2, margin: margin, p: p, eps: eps, swap: swap, reduction: reduction)
      }
    }
    return triplet("tripletMarginLoss", anchor, positive, negative, margin, swap, reduction) { a, b in
      linalg.vectorNorm((a - b).add(Scalar(eps)), ord: p, dim: -1)
    }
  }
  /// max(0, |a - p| - |a - n| + margin) with the Euclidean distance.
  public static func tripletMarginWithDistanceLoss(
    _ anchor: Tensor, _ positive: Tensor, _ negative: Tensor, margin: Double = 1, swap: Bool = false,
    reduction: String = "mean"
  ) -> Tensor {
    tripletMarginWithDistanceLoss(
      anchor, positive, negative,
      distanceFunction: { linalg.vectorNorm(($0 - $1).add(1e-6), ord: 2, dim: -1) },
      margin: margin, swap: swap, reduction: reduction)
  }
  // forms: none
  /// max(0, d(a, p) - d(a, n) + margin) for any distance d.
  public static func tripletMarginWithDistanceLoss(
    _ anchor: Tensor, _ positive: Tensor, _ negative: Tensor, distanceFunction: (Tensor, Tensor) -> Tensor,
    margin: Double = 1, swap: Bool = false, reduction: String = "mean"
  ) -> Tensor {
    triplet(
      "tripletMarginWithDistanceLoss", anchor, positive, negative, margin, swap, reduction, distanceFunction)
  }
  private static func triplet(
    _ name: String, _ anchor: Tensor, _ positive: Tensor, _ negative: Tensor, _ margin: Double, _ swap: Bool,
    _ reduction: String, _ distance: (Tensor, Tensor) -> Tensor
  ) -> Tensor {
    guard isReduction(reduction, name),
      check(margin > 0, "\(name): margin must be greater than 0, got \(margin)"),
      check(
        anchor.shape.count == positive.shape.count && anchor.shape.count == negative.shape.count,
        "\(name): anchor \(anchor.described), positive \(positive.described) and negative \(negative.described) "
          + "must have the same number of dimensions"),
      broadcastShape(anchor.shape, positive.shape, name, anchor, positive) != nil,
      broadcastShape(anchor.shape, negative.shape, name, anchor, negative) != nil
    else { return .placeholder }
    func real(_ t: Tensor) -> Tensor { t.dtype.category < 2 ? t.to(torch.getDefaultDtype()) : t }
    let (a, p, n) = (real(anchor), real(positive), real(negative))
    var far = distance(a, n)
    if swap { far = far.minimum(distance(p, n)) }
    return (distance(a, p) - far).add(Scalar(margin)).clamp(min: 0).reduced(reduction, name)
  }
  /// Binary cross entropy with logits, the mean over the classes (last dimension).
  public static func multilabelSoftMarginLoss(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: String = "mean"
  ) -> Tensor {
    guard isReduction(reduction, "multilabelSoftMarginLoss") else { return .placeholder }
    var l = (target * logSigmoid(input) + target.neg().add(1) * logSigmoid(input.neg())).neg()
    if let weight { l = l * weight }
    return l.mean(dim: -1).reduced(reduction, "multilabelSoftMarginLoss")
  }
  private static func logSigmoid(_ x: Tensor) -> Tensor { x.clamp(max: 0) - x.abs().neg().exp().log1p() }
}
