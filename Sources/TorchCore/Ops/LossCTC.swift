/// The lengths of sequences: a tensor of integers or a list.
public protocol Lengths: Sendable {}
extension Tensor: Lengths {}
extension Array: Lengths where Element == Int {}

extension nn.functional {
  /// -log of the probability that the sequences of labels `targets` come out of the steps of time in `logProbs`
  /// [T, N, C] (log-probabilities of C classes), whatever their alignment (Graves et al., 2006).
  ///
  ///     let logProbs = torch.randn(50, 16, 20).logSoftmax(2)
  ///     F.ctcLoss(logProbs, targets, [Int](repeating: 50, count: 16), lengths)
  ///
  /// Targets are [N, S], padded behind, or one after the other in one dimension; `blank` is the class of no label.
  /// "mean" divides each loss by the length of its target first. Without a batch `logProbs` is [T, C]. A target longer
  /// than its input allows has an infinite loss; `zeroInfinity` makes that loss and its gradient 0. The gradient is
  /// that of normalised log-probabilities, as in PyTorch: it assumes a softmax before.
  public static func ctcLoss(
    _ logProbs: Tensor, _ targets: Tensor, _ inputLengths: any Lengths, _ targetLengths: any Lengths,
    blank: Int = 0, reduction: String = "mean", zeroInfinity: Bool = false
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(logProbs, targets) {
        ctcLoss(
          $0, $1, inputLengths, targetLengths, blank: blank, reduction: reduction, zeroInfinity: zeroInfinity)
      }
    }
    let name = "ctcLoss"
    guard isReduction(reduction, name),
      check(
        logProbs.shape.count == 2 || logProbs.shape.count == 3,
        "\(name): the log-probabilities \(logProbs.described) must be [T, N, C] or [T, C]"),
      check(
        logProbs.dtype == .float32 || logProbs.dtype == .float64,
        "\(name): the log-probabilities \(logProbs.described) must be float32 or float64"),
      check(
        !targets.dtype.isComplex && targets.shape.count <= 2,
        "\(name): the targets \(targets.described) must be classes, [N, S] or in one dimension")
    else { return .placeholder }
    let isBatched = logProbs.shape.count == 3, x = isBatched ? logProbs : logProbs.unsqueeze(1)
    guard let input = lengths(inputLengths, "input", x), let target = lengths(targetLengths, "target", x),
      check(
        input.allSatisfy { $0 >= 0 && $0 <= x.shape[0] },
        "\(name): the input lengths \(input) must lie in 0 ... \(x.shape[0])"),
      check(target.allSatisfy { $0 >= 0 }, "\(name): the target lengths \(target) must not be negative"),
      check(
        blank >= 0 && blank < x.shape[2], "\(name): blank \(blank) is none of the \(x.shape[2]) classes"),
      let labels = labels(targets, target, x.shape[2], x.shape[1])
    else { return .placeholder }
    let loss = losses(x, labels, input, target, blank, zeroInfinity)
    switch reduction {
    case "none": return isBatched ? loss : loss.squeeze(0)
    case "sum": return loss.sum()
    default:
      let lengths = torch.tensor(target.map { Double(Swift.max($0, 1)) }, dtype: x.dtype)
      return (loss / lengths).mean()
    }
  }

  /// One length for each sequence; nil after reporting.
  private static func lengths(_ given: any Lengths, _ what: String, _ x: Tensor) -> [Int]? {
    var list = given as? [Int] ?? []
    if let t = given as? Tensor {
      guard
        check(t.dtype.isIntegral, "ctcLoss: the \(what) lengths \(t.described) must be whole numbers")
      else { return nil }
      list = t.toArray(Int.self)
    }
    let batch = x.shape[1]
    return check(
      list.count == batch, "ctcLoss: \(list.count) \(what) lengths for \(batch) sequences in \(x.described)")
      ? list : nil
  }

  /// The labels of all sequences and where those of each begin; nil after reporting.
  private static func labels(_ targets: Tensor, _ lengths: [Int], _ classes: Int, _ batch: Int) -> (
    values: [Int], starts: [Int]
  )? {
    let total = lengths.reduce(0, +), longest = lengths.max() ?? 0
    var starts: [Int] = [], next = 0
    if targets.shape.count == 2 {
      guard
        check(
          targets.shape[0] == batch && targets.shape[1] >= longest,
          "ctcLoss: the targets \(targets.described) must be [\(batch), \(longest) or more]")
      else { return nil }
      starts = (0..<batch).map { $0 * targets.shape[1] }
    } else {
      guard
        check(
          targets.count == total,
          "ctcLoss: the targets \(targets.described) must have \(total) labels, the sum of their lengths")
      else { return nil }
      for n in lengths {
        starts.append(next)
        next += n
      }
    }
    let values = targets.toArray(Int.self)
    for (start, n) in zip(starts, lengths) {
      for label in values[start..<start + n] where label < 0 || label >= classes {
        fail("ctcLoss: target \(label) is none of the \(classes) classes")
        return nil
      }
    }
    return (values, starts)
  }

  /// The loss of every sequence.
  private static func losses(
    _ logProbs: Tensor, _ labels: (values: [Int], starts: [Int]), _ input: [Int], _ target: [Int],
    _ blank: Int, _ zeroInfinity: Bool
  ) -> Tensor {
    if Failure.pending { return .placeholder }
    let (steps, batch, classes) = (logProbs.shape[0], logProbs.shape[1], logProbs.shape[2])
    let width = CTC<Float>.width(target.max() ?? 0), type = logProbs.dtype
    let alpha = Tensor(empty: [batch, steps, width], type), exact = Tensor(empty: [batch], type)
    func kernel<T: Keyed>(_ x: Tensor, _: T.Type) -> CTC<T> {
      CTC(
        steps: steps, batch: batch, classes: classes, blank: blank,
        logProbs: UnsafePointer(x.pointer(T.self)), labels: labels.values, starts: labels.starts,
        inputLengths: input, targetLengths: target, alpha: alpha.pointer(T.self), width: width)
    }
    return Tensor.primitive("ctcLoss", [logProbs], [batch], type) { y in
      let x = logProbs.detach().contiguous()
      if type == .float64 {
        kernel(x, Double.self).forward(exact.pointer(Double.self))
      } else {
        kernel(x, Float.self).forward(exact.pointer(Float.self))
      }
      withExtendedLifetime(x) { exact.copy(into: y) }
      if zeroInfinity { noGrad { _ = y.maskedFill_(y.eq(.double(.infinity)), 0) } }
    } vjp: { b in
      let slope = Tensor.primitive("ctcLossGradient", [b.g, b.input(0)], logProbs.shape, type) { d in
        let x = b.input(0).detach().contiguous(), g = b.g.detach().contiguous()
        if type == .float64 {
          kernel(x, Double.self).backward(
            g.pointer(Double.self), loss: exact.pointer(Double.self), zeroInfinity: zeroInfinity,
            d.pointer(Double.self))
        } else {
          kernel(x, Float.self).backward(
            g.pointer(Float.self), loss: exact.pointer(Float.self), zeroInfinity: zeroInfinity,
            d.pointer(Float.self))
        }
        withExtendedLifetime((x, g, alpha, exact)) {}
      } vjp: { _ in
        fail("ctcLoss: it has a first derivative only, as in PyTorch")
        return [nil, nil]
      }
      return [slope]
    }
  }
}
