extension Tensor {
  /// Losses by `reduction`: as they are ("none"), their mean or their sum.
  func reduced(_ reduction: String, _ operation: String) -> Tensor {
    switch reduction {
    case "none": return self
    case "mean": return mean()
    case "sum": return sum()
    default:
      fail(
        "\(operation): '\(reduction)' is not a valid value for reduction: use \"none\", \"mean\" or \"sum\"")
      return .placeholder
    }
  }
}

/// Whether a reduction is known, reporting if not.
func isReduction(_ reduction: String, _ operation: String) -> Bool {
  check(
    ["none", "mean", "sum"].contains(reduction),
    "\(operation): '\(reduction)' is not a valid value for reduction: use \"none\", \"mean\" or \"sum\"")
}

extension nn.functional {
  /// The cross entropy between scores `input` [n, C], [n, C, …] or [C] and classes `target` [n], [n, …] or [], or
  /// probabilities in the shape of the input: -Σ w[c]·p[c]·log softmax(x)[c]. The mean divides by the weights of the
  /// classes named.
  ///
  ///     F.crossEntropy(torch.tensor([[0.0, 0.0]]), torch.tensor([1]))   // tensor(0.6931)
  public static func crossEntropy(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100,
    reduction: String = "mean",
    labelSmoothing: Double = 0
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target, weight) {
        crossEntropy(
          $0, $1, weight: $2, ignoreIndex: ignoreIndex, reduction: reduction, labelSmoothing: labelSmoothing)
      }
    }
    guard isReduction(reduction, "crossEntropy"),
      check(
        input.dtype.isFloatingPoint && input.shape.count > 0,
        "crossEntropy: the scores \(input.described) must be floating-point numbers with a dimension of classes"
      ),
      check(
        labelSmoothing >= 0 && labelSmoothing <= 1,
        "crossEntropy: labelSmoothing \(labelSmoothing): it lies in 0 ... 1"
      )
    else { return .placeholder }
    let d = input.shape.count == 1 ? 0 : 1, classes = input.shape[d]
    guard
      check(
        weight == nil || weight!.shape == [classes] && weight!.dtype == input.dtype,
        "crossEntropy: the weight \(weight!.described) must be [\(classes)] \(input.dtype.name)")
    else { return .placeholder }
    if target.shape == input.shape && target.dtype.isFloatingPoint {
      return soft(input, target, weight, d, reduction, labelSmoothing)
    }
    guard let rows = classTargets(input, target, "crossEntropy", ignoreIndex) else { return .placeholder }
    let x =
      switch input.shape.count {
      case 1: input.unsqueeze(0)
      case 2: input
      default: input.permute([0] + Array(2..<input.shape.count) + [1]).reshape([rows.count, classes])
      }
    let divisor: Double? =
      switch reduction {
      case "none": nil
      case "sum": 1
      default: weights(of: rows, weight, ignoreIndex)
      }
    let loss = rowLosses(x, rows, weight, ignoreIndex, labelSmoothing, divisor)
    return reduction == "none" ? loss.reshape(target.shape) : loss
  }

  /// The classes of a loss as contiguous int64 in one dimension, checked against the scores.
  private static func classTargets(_ input: Tensor, _ target: Tensor, _ operation: String, _ ignored: Int)
    -> Tensor?
  {
    let d = input.shape.count == 1 ? 0 : 1, classes = input.shape[d]
    var expected = input.shape
    expected.remove(at: d)
    guard
      check(
        target.shape == expected,
        "\(operation): scores \(input.described) and target \(target.described) do not match: "
          + "the target must be \(expected.bracketed)"),
      check(
        target.dtype == .int64 || target.dtype == .uint8 || target.dtype == .int32,
        "\(operation): the target \(target.described) must hold classes as int64")
    else { return nil }
    let whole = target.to(.int64).contiguous()
    let t = whole.shape.count == 1 ? whole : noGrad { whole.reshape([target.count]) }
    if Failure.pending { return nil }
    let p = t.pointer(Int64.self)
    for i in 0..<t.count where Int(p[i]) != ignored && (p[i] < 0 || p[i] >= Int64(classes)) {
      fail("\(operation): target \(p[i]) is out of range for \(classes) classes")
      return nil
    }
    return t
  }

  /// The losses of scores [n, C] for classes [n], or with a divisor their sum over it.
  private static func rowLosses(
    _ x: Tensor, _ target: Tensor, _ weight: Tensor?, _ ignored: Int, _ smoothing: Double, _ divisor: Double?
  ) -> Tensor {
    let n = x.shape[0], type = x.dtype.compute, w = weight?.detach().to(type).contiguous()
    let logSum = Tensor(empty: [n, 2], type)
    return Tensor.primitive("crossEntropy", [x], divisor == nil ? [n] : [], x.dtype) { y in
      let x = x.detach().to(type).contiguous()
      y.compute { y in
        func write<T: Keyed>(_: T.Type) {
          let y = y.pointer(T.self), each = divisor == nil ? nil : Storage(bytes: n * MemoryLayout<T>.stride)
          let losses = each?.base.assumingMemoryBound(to: T.self) ?? y
          if Failure.pending { return }
          kernel(x, target, w, ignored, smoothing, T.self).forward(
            loss: losses, logSum: logSum.pointer((T, T).self))
          if let divisor {
            let starts = stride(from: 0, to: n, by: Reduction.block)
            let sum = starts.reduce(0) { $0 + Double(total(losses + $1, min(Reduction.block, n - $1))) }
            y[0] = T(sum / divisor)
          }
          withExtendedLifetime(each) {}
        }
        if type == .float64 { write(Double.self) } else { write(Float.self) }
      }
    } vjp: { b in
      let g = divisor.map { b.g.div(Scalar($0)).expand([n]) } ?? b.g
      return [gradient(g, b.input(0), logSum, target, weight, w, ignored, smoothing)]
    }
  }
  private static func kernel<T: Keyed>(
    _ x: Tensor, _ target: Tensor, _ w: Tensor?, _ ignored: Int, _ smoothing: Double, _: T.Type
  ) -> CrossEntropy<T> {
    CrossEntropy(
      rows: x.shape[0], classes: x.shape[1], x: UnsafePointer(x.pointer(T.self)),
      target: UnsafePointer(target.pointer(Int64.self)), weight: w.map { UnsafePointer($0.pointer(T.self)) },
      ignored: Int64(ignored), smoothing: smoothing)
  }

  /// The gradient of the scores, given that of each row's loss.
  private static func gradient(
    _ g: Tensor, _ x: Tensor, _ logSum: Tensor, _ target: Tensor, _ weight: Tensor?, _ w: Tensor?,
    _ ignored: Int,
    _ smoothing: Double
  ) -> Tensor {
    let type = x.dtype.compute
    return Tensor.primitive("crossEntropyGradient", [g, x], x.shape, x.dtype) { d in
      let x = x.detach().to(type).contiguous()
      let one = g.count > 1 && g.strides[0] == 0,
        f = (one ? g.detach().narrow(0, 0, 1) : g.detach()).to(type).contiguous()
      d.compute { d in
        func write<T: Keyed>(_: T.Type) {
          kernel(x, target, w, ignored, smoothing, T.self).backward(
            f.pointer(T.self), one: one, logSum: logSum.pointer((T, T).self), d.pointer(T.self))
        }
        if type == .float64 { write(Double.self) } else { write(Float.self) }
      }
    } vjp: { b in
      // d = g·(A·softmax x - B): A and B are constants of the row and the class.
      let h = b.g, x = b.input(1), g = b.input(0).unsqueeze(1), p = x.softmax(1), c = x.shape[1]
      let known = noGrad { target.ne(.int(ignored)) },
        t = target.maskedFill(known.logicalNot(), 0).unsqueeze(1)
      let all = weight ?? Tensor(full: [c], 1, x.dtype)
      let own = noGrad { all.indexSelect(0, t.squeeze(1)).mul(Scalar(1 - smoothing)) }
      let share = smoothing / Double(Swift.max(c, 1))
      let a = noGrad { own.add(all.sum().mul(Scalar(share))).mul(known.to(x.dtype)).unsqueeze(1) }
      let flat = noGrad {
        Tensor(full: x.shape, 0, x.dtype).scatter(1, t, own.unsqueeze(1)).add(all.mul(Scalar(share)))
          .mul(known.to(x.dtype).unsqueeze(1))
      }
      let hp = (h * p)
      return [
        b.needs(0) ? (a * hp - h * flat).sum(dim: 1) : nil,
        b.needs(1) ? g * a * (hp - p * hp.sum(dim: 1, keepdim: true)) : nil,
      ]
    }
  }

  /// What the mean divides by: the weights of the classes named, added.
  private static func weights(of target: Tensor, _ weight: Tensor?, _ ignored: Int) -> Double {
    if Failure.pending { return 1 }
    let t = UnsafeBufferPointer(start: target.pointer(Int64.self), count: target.count)
    guard let weight else { return Double(t.count { Int($0) != ignored }) }
    let w = weight.toArray(Double.self)
    return t.reduce(0) { Int($1) == ignored ? $0 : $0 + w[Int($1)] }
  }

  /// With probabilities as targets.
  private static func soft(
    _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ d: Int, _ reduction: String, _ smoothing: Double
  ) -> Tensor {
    let c = input.shape[d]
    var p = target
    if smoothing > 0 { p = p.mul(Scalar(1 - smoothing)).add(Scalar(smoothing / Double(c))) }
    var l = input.logSoftmax(d) * p
    if let weight {
      var shape = Size(repeating: 1, count: input.shape.count)
      shape[d] = c
      l = l * weight.reshape(shape)
    }
    if reduction == "none" { return l.sum(dim: d).neg() }
    let total = l.sum().neg()
    return reduction == "sum" ? total : total.div(Scalar(Double(Swift.max(input.count / Swift.max(c, 1), 0))))
  }

  /// -w[t]·x[t] for log-probabilities `input` [n, C], [n, C, …] or [C] and classes `target`. The mean divides by the
  /// weights of the classes named.
  public static func nllLoss(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100,
    reduction: String = "mean"
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(input, target, weight) {
        nllLoss($0, $1, weight: $2, ignoreIndex: ignoreIndex, reduction: reduction)
      }
    }
    guard isReduction(reduction, "nllLoss"),
      check(input.shape.count > 0, "nllLoss: the scores \(input.described) need a dimension of classes")
    else { return .placeholder }
    let d = input.shape.count == 1 ? 0 : 1, classes = input.shape[d]
    guard
      check(
        weight == nil || weight!.shape == [classes],
        "nllLoss: the weight \(weight!.described) must be [\(classes)] \(input.dtype.name)"),
      let rows = classTargets(input, target, "nllLoss", ignoreIndex)
    else { return .placeholder }
    let x = (input.shape.count <= 2 ? input : input.permute([0] + Array(2..<input.shape.count) + [1]))
      .reshape([rows.count, classes])
    let known = rows.ne(.int(ignoreIndex)), at = rows.maskedFill(known.logicalNot(), 0)
    var l = x.gather(1, at.unsqueeze(1)).squeeze(1).neg()
    if let weight { l = l * weight.detach().to(input.dtype).indexSelect(0, at) }
    l = Tensor.where(known, l, Tensor(full: [], 0, input.dtype))
    if reduction == "none" { return l.reshape(target.shape) }
    return reduction == "sum" ? l.sum() : l.sum().div(Scalar(weights(of: rows, weight, ignoreIndex)))
  }
}
