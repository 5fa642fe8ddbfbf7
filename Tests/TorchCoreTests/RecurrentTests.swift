import Testing

@testable import TorchCore

/// Operands of one direction of a layer: x, the weights, the biases, then the states (and cells) to begin with.
private func shapes(_ cell: RecurrentCell, _ sizes: [Int], input: Int, hidden: Int) -> [Size] {
  let gates = cell.gates * hidden, state: Size = [sizes[0], hidden]
  return [[sizes.reduce(0, +), input], [gates, input], [gates, hidden], [gates], [gates], state]
    + (cell == .lstm ? [state] : [])
}

private func weights(_ x: [Tensor]) -> RecurrentWeights { RecurrentWeights(x[1], x[2], x[3], x[4]) }

private func sample(
  _ cell: RecurrentCell, _ sizes: [Int], reverse: Bool = false, input: Int = 2, hidden: Int = 2
) -> Sample {
  Sample(
    "\(cell)\(reverse ? " reverse" : "") \(sizes)", shapes(cell, sizes, input: input, hidden: hidden),
    growth: 1
  ) { x in
    let y = cell.fused(x[0], Array(x[5...]), weights(x), RecurrentSteps(sizes, reverse: reverse))
    return torch.cat(y.map { $0.flatten() })
  }
}

/// Recurrent layers in both directions, on sequences of one length and of several.
let recurrentSamples: [Sample] = [
  sample(.tanh, [2, 2]), sample(.tanh, [2, 1], reverse: true),
  sample(.relu, [2, 1]), sample(.relu, [2, 2], reverse: true),
  sample(.gru, [2, 2]), sample(.gru, [3, 1], reverse: true), sample(.gru, [3, 2, 1]),
  sample(.lstm, [2, 2]), sample(.lstm, [3, 1], reverse: true), sample(.lstm, [3, 2, 1]),
]
let largeRecurrentSamples = [
  sample(.gru, [70, 65, 3], input: 40, hidden: 100),
  sample(.lstm, [70, 65, 3], reverse: true, input: 40, hidden: 100),
]

@Suite struct RecurrentTests {
  /// Eight rows a tile, 32 columns of float32 and 16 of float64 a block: sizes on both sides of both.
  @Test(arguments: [DType.float32, .float64], [RecurrentCell.tanh, .relu, .gru, .lstm])
  func kernelsEqualOperators(_ dtype: DType, _ cell: RecurrentCell) throws {
    for (sizes, hidden) in [([9, 9, 9], 8), ([18, 10, 3, 1], 37)] {
      for reverse in [false, true] {
        let steps = RecurrentSteps(sizes, reverse: reverse)
        let operands = Sample("", shapes(cell, sizes, input: 5, hidden: hidden), -0.2...0.25) { $0[0] }
          .operands(dtype)
        let results = try [cell.fused, cell.composite].map { layer in
          try withError {
            let x = operands.map { $0.detach().requiresGrad_() }
            let y = layer(x[0], Array(x[5...]), weights(x), steps)
            let g = y.map { ($0.detach() + 1).cos() }
            return y + torch.autograd.grad(y, x, gradOutputs: g).map { $0! }
          }
        }
        let tolerance = dtype == .float32 ? 2e-5 : 1e-13
        for (a, b) in zip(results[0], results[1]) {
          #expect(
            a.allclose(b, rtol: tolerance, atol: tolerance),
            "\(cell) \(sizes) \(hidden) \(reverse) \(a.shape)")
        }
      }
    }
  }

  @Test func oneResultAloneHasItsGradient() {
    let sizes = [3, 2], steps = RecurrentSteps(sizes, reverse: false), cell = RecurrentCell.lstm
    let operands = Sample("", shapes(cell, sizes, input: 2, hidden: 3)) { $0[0] }.operands()
    for k in 0..<3 {
      let found = [cell.fused, cell.composite].map { layer in
        let x = operands.map { $0.detach().requiresGrad_() }
        let y = layer(x[0], Array(x[5...]), weights(x), steps)
        return torch.autograd.grad([y[k].pow(2).sum()], x, allowUnused: true)
      }
      for (a, b) in zip(found[0], found[1]) { #expect(a!.allclose(b!, rtol: 1e-13, atol: 1e-13)) }
    }
  }

  @Test func operandGivenTwiceGetsBothGradients() {
    let h = Tensor(full: [1, 2], 0.3, .float64).requiresGrad_(), cell = RecurrentCell.lstm
    let x = Sample("", shapes(cell, [1], input: 2, hidden: 2)) { $0[0] }.operands()
    #expect(
      torch.autograd.gradgradcheck(
        { cell.fused(x[0], [$0[0], $0[0]], weights(x), RecurrentSteps([1], reverse: false)) }, [h]))
  }

  @Test func changedWeightIsNoticed() {
    #expect(throws: TorchError.self) {
      try withError {
        let x = Sample("", shapes(.gru, [1], input: 2, hidden: 2)) { $0[0] }.operands()
        let w = x[2].clone().requiresGrad_()
        let y = RecurrentCell.gru.fused(
          x[0], [x[5]], RecurrentWeights(x[1], w, nil, nil), RecurrentSteps([1], reverse: false))
        noGrad { _ = w.fill_(0) }
        y[0].sum().backward()
      }
    }
  }
}
