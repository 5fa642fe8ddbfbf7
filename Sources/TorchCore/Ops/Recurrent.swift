// One direction of one layer of a recurrent network, over packed sequences: rows of features, step by step, at each
// step one for every sequence that still runs, the longest first. Sequences of one length are packed so as they lie.

/// What a direction of a layer learns; `hr` projects the states of an LSTM.
package struct RecurrentWeights {
  package var ih: Tensor, hh: Tensor, biasIh: Tensor?, biasHh: Tensor?, hr: Tensor?

  package init(_ ih: Tensor, _ hh: Tensor, _ biasIh: Tensor?, _ biasHh: Tensor?, _ hr: Tensor? = nil) {
    (self.ih, self.hh, self.biasIh, self.biasHh, self.hr) = (ih, hh, biasIh, biasHh, hr)
  }
}

extension RecurrentCell {
  /// The state (and for the LSTM the cell) after one step, from the input's share of the gates [n, gates · hidden].
  package func step(_ x: Tensor, _ state: [Tensor], _ w: RecurrentWeights) -> [Tensor] {
    let h = nn.functional.linear(state[0], w.hh, bias: w.biasHh)
    switch self {
    case .tanh: return [x.add(h).tanh()]
    case .relu: return [x.add(h).relu()]
    case .lstm:
      let g = x.add(h).chunk(4, dim: 1)
      let c = g[1].sigmoid().mul(state[1]).add(g[0].sigmoid().mul(g[2].tanh()))
      let y = g[3].sigmoid().mul(c.tanh())
      return [w.hr.map { nn.functional.linear(y, $0) } ?? y, c]
    case .gru:
      let a = x.chunk(3, dim: 1), b = h.chunk(3, dim: 1)
      let r = a[0].add(b[0]).sigmoid(), z = a[1].add(b[1]).sigmoid(), n = a[2].add(r.mul(b[2])).tanh()
      return [state[0].sub(n).mul(z).add(n)]
    }
  }

  /// The states after each step [rows, hidden], and those after the last step of each sequence (for the LSTM also the
  /// cells): from the rows `x`, with the states (and cells) [batch, hidden] that the sequences begin with.
  package func layer(
    _ x: Tensor, _ state: [Tensor], _ w: RecurrentWeights, _ steps: RecurrentSteps
  ) -> [Tensor] {
    if let cast = Autocast.on {
      guard self == .lstm else { return composite(x, state, w, steps) }
      let low = RecurrentWeights(
        cast.low(w.ih), cast.low(w.hh), w.biasIh.map(cast.low), w.biasHh.map(cast.low), w.hr.map(cast.low))
      let start = state.map(cast.low), x = cast.low(x)
      return Autocast.with(nil) { layer(x, start, low, steps) }
    }
    // Weights that are packed for the kernels pay off after some steps.
    let isFused =
      w.hr == nil && [.float32, .float64].contains(x.dtype) && x.shape[0] > 0 && steps.sizes.count > 3
    return isFused ? fused(x, state, w, steps) : composite(x, state, w, steps)
  }

  /// `layer` by kernels, for float32 and float64 without projections.
  func fused(
    _ x: Tensor, _ state: [Tensor], _ w: RecurrentWeights, _ steps: RecurrentSteps
  ) -> [Tensor] {
    if Failure.pending { return .init(repeating: .placeholder, count: state.count + 1) }
    return x.dtype == .float32
      ? RecurrentFused<Float>.layer(self, x, state, w, steps)
      : RecurrentFused<Double>.layer(self, x, state, w, steps)
  }

  /// The name in a history.
  var operation: StaticString {
    switch self {
    case .tanh: "rnnTanh"
    case .relu: "rnnRelu"
    case .lstm: "lstm"
    case .gru: "gru"
    }
  }

  /// `layer` made of operators.
  func composite(
    _ x: Tensor, _ state: [Tensor], _ w: RecurrentWeights, _ steps: RecurrentSteps
  ) -> [Tensor] {
    let gates = nn.functional.linear(x, w.ih, bias: w.biasIh)
    var now = state.map { $0.narrow(0, 0, steps.size(visited: 0)) }
    var done = state.map { _ in [Tensor]() },
      outputs = [Tensor](repeating: .placeholder, count: steps.sizes.count)
    for t in steps.order {
      let n = steps.sizes[t], before = now[0].shape[0]
      for k in now.indices where n < before {
        done[k].append(now[k].narrow(0, n, before - n))
        now[k] = now[k].narrow(0, 0, n)
      }
      for k in now.indices where n > before {
        now[k] = torch.cat([now[k], state[k].narrow(0, before, n - before)])
      }
      now = step(gates.narrow(0, steps.first[t], n), now, w)
      outputs[t] = now[0]
    }
    return [torch.cat(outputs)] + now.indices.map { torch.cat([now[$0]] + done[$0].reversed()) }
  }
}

/// `RecurrentCell.fused` for one type.
private struct RecurrentFused<T: Recurring> {
  let cell: RecurrentCell, steps: RecurrentSteps, hidden: Int
  /// What `RecurrentForward` leaves for `RecurrentBackward`.
  let gates: Tensor, states: Tensor, cells: Tensor?, inner: Tensor?

  static func layer(
    _ cell: RecurrentCell, _ x: Tensor, _ state: [Tensor], _ w: RecurrentWeights, _ steps: RecurrentSteps
  ) -> [Tensor] {
    let biases = [w.biasIh, w.biasHh].compactMap { $0 }, inputs = [x, w.ih, w.hh] + state + biases
    let isRecorded = Grad.isEnabled && inputs.contains { $0.requiresGrad }
    let (run, results) = noGrad { forward(cell, x, state, w, steps, isRecorded) }
    Tensor.record(cell.operation, inputs, results) { b in
      let inputs = inputs.indices.map { b.input($0) }
      return Grad.isEnabled ? run.composite(inputs, b) : run.backward(inputs, b)
    }
    return results
  }

  private static func forward(
    _ cell: RecurrentCell, _ x: Tensor, _ state: [Tensor], _ w: RecurrentWeights, _ steps: RecurrentSteps,
    _ isRecorded: Bool
  ) -> (Self, [Tensor]) {
    let hidden = w.hh.shape[1], rows = x.shape[0]
    func matrix(_ rows: Int) -> Tensor { Tensor(empty: [rows, hidden], x.dtype) }
    let run = Self(
      cell: cell, steps: steps, hidden: hidden, gates: x.mm(w.ih.t()), states: matrix(rows),
      cells: cell == .lstm ? matrix(rows) : nil, inner: cell == .gru && isRecorded ? matrix(rows) : nil)
    let output = matrix(rows), last = state.map { _ in matrix(steps.batch) }
    if Failure.pending { return (run, [output] + last) }
    // The states that sequences begin with.
    for (from, to) in zip(state, [run.states, run.cells].compactMap { $0 }) {
      for (i, t) in steps.order.enumerated() {
        let before = i == 0 ? 0 : steps.size(visited: i - 1), count = steps.sizes[t] - before
        if count > 0 {
          from.narrow(0, before, count).copy(into: to.narrow(0, steps.first[t] + before, count))
        }
      }
    }
    RecurrentForward<T>(
      cell: cell, hidden: hidden, steps: steps,
      weight: RecurrentPanels(Matrix(w.hh).transposed, k: hidden, n: hidden, gates: cell.gates),
      bias: bias(cell, w, hidden), gates: run.gates.pointer(T.self), keepsGates: isRecorded,
      inner: run.inner?.pointer(T.self),
      states: run.states.pointer(T.self), cells: run.cells?.pointer(T.self), output: output.pointer(T.self),
      lastState: last[0].pointer(T.self), lastCell: last.count > 1 ? last[1].pointer(T.self) : nil
    ).run()
    withExtendedLifetime((run, output, last)) {}
    return (run, [output] + last)
  }

  /// The biases of each gate, added up but for the third gate of the GRU, as `RecurrentForward` reads them.
  private static func bias(_ cell: RecurrentCell, _ w: RecurrentWeights, _ hidden: Int) -> Storage {
    let width = RecurrentPanels<T>.width, padded = (hidden + width - 1) / width * width
    let count = cell == .gru ? 4 : cell.gates,
      storage = Storage(bytes: count * padded * MemoryLayout<T>.stride)
    if Failure.pending { return storage }
    let to = storage.base.assumingMemoryBound(to: T.self)
    for i in 0..<count * padded { to[i] = 0 }
    for (k, bias) in [w.biasIh, w.biasHh].enumerated() {
      guard let bias = bias?.detach().contiguous() else { continue }
      let from = bias.pointer(T.self)
      for g in 0..<cell.gates {
        let at = cell == .gru && g == 2 && k == 1 ? 3 : g
        for i in 0..<hidden { to[at * padded + i] += from[g * hidden + i] }
      }
      withExtendedLifetime(bias) {}
    }
    return storage
  }

  /// The gradients of x, the weights, the first states and the biases.
  func backward(_ inputs: [Tensor], _ b: Backward) -> [Tensor?] {
    let (x, ih, hh) = (inputs[0], inputs[1], inputs[2]), count = cell == .lstm ? 2 : 1
    let output = b.gradient(0)?.contiguous()
    let first = (0..<count).map { k in
      b.gradient(k + 1)?.clone().contiguous() ?? Tensor(full: [steps.batch, hidden], 0, x.dtype)
    }
    let inputGates = Tensor(empty: gates.shape, gates.dtype)
    let stateGates = cell == .gru ? Tensor(empty: gates.shape, gates.dtype) : inputGates
    if Failure.pending { return [] }
    RecurrentBackward<T>(
      cell: cell, hidden: hidden, steps: steps,
      weight: RecurrentPanels(Matrix(hh), k: cell.gates * hidden, n: hidden),
      gates: gates.pointer(T.self), inner: inner?.pointer(T.self), states: states.pointer(T.self),
      cells: cells?.pointer(T.self), output: output?.pointer(T.self), state: first[0].pointer(T.self),
      lastCell: count > 1 ? first[1].pointer(T.self) : nil, inputGates: inputGates.pointer(T.self),
      stateGates: stateGates.pointer(T.self)
    ).run(toFirst: first.indices.contains { b.needs(3 + $0) })
    withExtendedLifetime((inputs, first, output, self)) {}
    var gradients: [Tensor?] = [
      b.needs(0) ? inputGates.mm(ih) : nil, b.needs(1) ? inputGates.t().mm(x) : nil,
      b.needs(2) ? stateGates.t().mm(states) : nil,
    ]
    gradients += first
    if inputs.count > gradients.count {
      let sum = inputGates.sum(0)
      gradients += [sum, cell == .gru ? stateGates.sum(0) : sum.clone()]
    }
    return gradients
  }

  /// The gradients with a history of their own.
  func composite(_ inputs: [Tensor], _ b: Backward) -> [Tensor?] {
    // A view of each, so that an operand given twice gets its gradients apart.
    let views = inputs.map { $0.viewAs($0) }, count = cell == .lstm ? 2 : 1
    let biases = views.dropFirst(3 + count)
    let w = RecurrentWeights(views[1], views[2], biases.first, biases.last)
    let results = cell.composite(views[0], Array(views[3..<3 + count]), w, steps)
    let reached = results.indices.filter { b.gradient($0) != nil && results[$0].requiresGrad }
    let wanted = views.indices.filter { b.needs($0) }
    let found = torch.autograd.grad(
      reached.map { results[$0] }, wanted.map { views[$0] }, gradOutputs: reached.map { b.gradient($0) },
      createGraph: true, allowUnused: true)
    var gradients = [Tensor?](repeating: nil, count: inputs.count)
    for (k, g) in zip(wanted, found) { gradients[k] = g }
    return gradients
  }
}
