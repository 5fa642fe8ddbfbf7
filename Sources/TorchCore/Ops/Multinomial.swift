extension Tensor {
  // forms: out
  /// `numSamples` categories for every row of weights: their indices. Without replacement all of a row differ.
  ///
  ///     torch.manualSeed(0)
  ///     torch.multinomial(torch.tensor([0.0, 10, 3, 0]), 2)        // tensor([2, 1])
  public func multinomial(
    _ numSamples: Int, replacement: Bool = false, generator: Generator? = nil, out: Tensor? = nil
  ) -> Tensor {
    let n = shape[-1]
    guard
      check(
        shape.count == 1 || shape.count == 2,
        "multinomial: the weights are \(described): they need 1 or 2 dimensions"),
      check(dtype.isFloatingPoint, "multinomial: \(described): weights are floating-point numbers"),
      check(numSamples > 0, "multinomial: \(numSamples) samples: there must be at least one"),
      check(
        replacement || numSamples <= n,
        "multinomial: \(numSamples) samples of \(n) categories: without replacement there are not enough"),
      check(out == nil || out!.dtype == .int64, "multinomial: out \(out?.described ?? "") must be int64"),
      check(n <= 1 << 24, "multinomial: \(n) categories: there may be at most 2^24")
    else { return .placeholder }
    var size = shape
    size[-1] = numSamples
    let y = Tensor(empty: size, .int64), rows = shape.count == 1 ? 1 : shape[0], weights = detach()
    let w = weights.to(dtype.compute).contiguous()
    if Failure.pending || y.count == 0 { return y.written(to: out) }
    let g = Generator.resolve(generator), result = y.pointer(Int64.self)
    func draw<T: BinaryFloatingPoint>(_ w: UnsafePointer<T>) {
      guard Tensor.areWeights(w, rows, n) else { return }
      if replacement && numSamples > 1 {
        for i in 0..<rows { g.categories(result + i * numSamples, numSamples, w + i * n, n) }
      } else {
        // The first arrivals of exponential clocks: the largest of w / q.
        let q = Tensor(empty: weights.shape, weights.dtype).exponential_(generator: generator)
        let ratio = noGrad { weights.div(q).to(weights.dtype.compute).contiguous() }
        if Failure.pending { return }
        let p = ratio.pointer(T.self)
        withExtendedLifetime(ratio) {
          for i in 0..<rows { Tensor.largest(p + i * n, n, numSamples, result + i * numSamples) }
        }
      }
    }
    withExtendedLifetime(w) {
      if w.dtype == .float64 { draw(w.pointer(Double.self)) } else { draw(w.pointer(Float.self)) }
    }
    return y.written(to: out)
  }

  private static func areWeights<T: BinaryFloatingPoint>(_ w: UnsafePointer<T>, _ rows: Int, _ n: Int) -> Bool
  {
    for i in 0..<rows {
      var sum: T = 0
      for j in 0..<n {
        let x = w[i * n + j]
        guard
          check(x >= 0 && x.isFinite, "multinomial: weight \(x) in row \(i): it must be finite, not negative")
        else { return false }
        sum += x
      }
      guard check(sum > 0, "multinomial: the weights of row \(i) are all zero") else { return false }
    }
    return true
  }

  /// The indices of the k largest of n numbers, from the largest on; the first of equal ones first.
  private static func largest<T: BinaryFloatingPoint>(
    _ p: UnsafePointer<T>, _ n: Int, _ k: Int, _ result: UnsafeMutablePointer<Int64>
  ) {
    func before(_ i: Int, _ j: Int) -> Bool { p[i] > p[j] || p[i] == p[j] && i < j }
    if k == 1 {
      result[0] = Int64((0..<n).reduce(0) { before($1, $0) ? $1 : $0 })
    } else {
      let order = (0..<n).sorted(by: before)
      for i in 0..<k { result[i] = Int64(order[i]) }
    }
  }
}

extension torch {
  /// Poisson numbers: how many events happen where `input` are expected.
  public static func poisson(_ input: Tensor, generator: Generator? = nil) -> Tensor {
    guard check(input.dtype.isFloatingPoint, "poisson: \(input.described): rates are floating-point numbers"),
      check(input.isNonNegative, "poisson: \(input.described): a rate may not be negative")
    else { return .placeholder }
    return drawn("poisson", [input], generator) { g, x in g.poisson(x[0]) }
  }
  /// Binomial numbers: how many of `count` trials succeed with probability `prob`, broadcast.
  public static func binomial(_ count: Tensor, _ prob: Tensor, generator: Generator? = nil) -> Tensor {
    guard
      check(
        count.dtype.isFloatingPoint && prob.dtype == count.dtype,
        "binomial: \(count.described) and \(prob.described): both must be of the same floating-point type")
    else { return .placeholder }
    return drawn("binomial", [count, prob], generator) { g, x in
      count.dtype == .float64 ? g.binomial(x[0], x[1]) : Double(g.binomial(Float(x[0]), Float(x[1])))
    }
  }

  /// One draw for every element; gradients are zero, unless `gradient` turns that of the result into that of the input.
  static func drawn(
    _ name: StaticString, _ inputs: [Tensor], _ generator: Generator?,
    gradient: ((_ g: Tensor, _ x: Tensor, _ y: Tensor) -> Tensor)? = nil,
    _ draw: (Generator, [Double]) -> Double
  ) -> Tensor {
    guard let shape = Tensor.broadcast(inputs, name) else { return .placeholder }
    let x = noGrad { inputs.map { $0.to(.float64).expand(shape).contiguous() } }, d = inputs[0].dtype
    let y = Tensor(empty: shape, .float64)
    if Failure.pending { return .placeholder }
    let p = y.pointer(Double.self), q = x.map { $0.pointer(Double.self) }, g = Generator.resolve(generator)
    withExtendedLifetime(x) {
      for i in 0..<y.count { p[i] = draw(g, q.map { $0[i] }) }
    }
    let result = y.to(d), sizes = inputs.map { ($0.shape, $0.dtype) }
    if let gradient {
      Tensor.record(name, inputs, [result], savesResult: true) { b in [gradient(b.g, b.input(0), b.output)] }
    } else {
      Tensor.record(name, inputs, [result], savesInputs: false) { _ in
        sizes.map { Tensor(full: $0.0, 0, $0.1) }
      }
    }
    return result
  }
}

extension nn.functional {
  /// Random one-hot-like weights that follow softmax(logits): softmax((logits + Gumbel noise) / τ). With `hard` they
  /// are one-hot, and the gradient is that of the soft ones (Jang et al., 2017).
  public static func gumbelSoftmax(
    _ logits: Tensor, tau: Double = 1, hard: Bool = false, eps: Double = 1e-10, dim: Int = -1
  ) -> Tensor {
    guard check(logits.dtype.isFloatingPoint, "gumbelSoftmax: \(logits.described): use a floating-point type")
    else { return .placeholder }
    let noise = noGrad { torch.emptyLike(logits).exponential_().log().neg() }
    let soft = logits.add(noise).div(.double(tau)).softmax(dim)
    if !hard { return soft }
    let chosen = noGrad { soft.max(dim, keepdim: true).indices }
    let oneHot = torch.zerosLike(logits).scatter(dim, chosen, 1)
    return oneHot.sub(soft.detach()).add(soft)
  }
}
