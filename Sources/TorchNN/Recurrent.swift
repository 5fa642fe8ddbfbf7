import TorchCore

extension nn {
  /// What RNN, LSTM and GRU share: layers of one direction or two, each with its own parameters `weight_ih_l0`,
  /// `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0` (and `weight_hr_l0` with projections), `weight_ih_l0_reverse`, …
  open class RNNBase: Module {
    public final let inputSize: Int, hiddenSize: Int, numLayers: Int
    public final let bias: Bool, batchFirst: Bool, dropout: Double, bidirectional: Bool
    /// To how many numbers the states of an LSTM are projected; 0: they are not.
    public final let projSize: Int
    private let cell: RecurrentCell
    /// Where the parameters lie, by name: what takes a parameter's place there is used from then on.
    private var slots: [String: Slot] = [:]

    init(
      _ cell: RecurrentCell, _ inputSize: Int, _ hiddenSize: Int, _ numLayers: Int, _ bias: Bool,
      _ batchFirst: Bool, _ dropout: Double, _ bidirectional: Bool, _ projSize: Int, _ dtype: DType?
    ) {
      (self.cell, self.inputSize, self.hiddenSize, self.numLayers) = (cell, inputSize, hiddenSize, numLayers)
      (self.bias, self.batchFirst, self.dropout) = (bias, batchFirst, dropout)
      (self.bidirectional, self.projSize) = (bidirectional, projSize)
      super.init()
      guard
        check(
          inputSize > 0 && hiddenSize > 0 && numLayers > 0,
          "\(typeName): inputSize \(inputSize), hiddenSize \(hiddenSize) and numLayers \(numLayers) must be positive"
        ),
        check(dropout >= 0 && dropout <= 1, "\(typeName): dropout \(dropout) must lie in 0 ... 1"),
        check(
          projSize >= 0 && projSize < hiddenSize,
          "\(typeName): projSize \(projSize) must be less than hiddenSize \(hiddenSize), or 0 for none")
      else { return }
      let dtype = dtype ?? torch.defaultDtype, gates = cell.gates * hiddenSize
      for layer in 0..<numLayers {
        for suffix in suffixes(layer) {
          let input = layer == 0 ? inputSize : stateSize * directions
          func add(_ name: String, _ shape: Size) {
            registerParameter(name + suffix, nn.Parameter(Tensor(empty: shape, dtype)))
            slots[name + suffix] = members.parameters[name + suffix]
          }
          add("weight_ih", [gates, input])
          add("weight_hh", [gates, stateSize])
          if bias {
            add("bias_ih", [gates])
            add("bias_hh", [gates])
          }
          if projSize > 0 { add("weight_hr", [projSize, hiddenSize]) }
        }
      }
      resetParameters()
    }

    private var directions: Int { bidirectional ? 2 : 1 }
    private var stateSize: Int { projSize > 0 ? projSize : hiddenSize }
    private func suffixes(_ layer: Int) -> [String] {
      bidirectional ? ["_l\(layer)", "_l\(layer)_reverse"] : ["_l\(layer)"]
    }

    /// Draws all parameters anew, uniform in ±1/√hiddenSize.
    open func resetParameters() {
      let bound = 1 / Double(hiddenSize).squareRoot()
      for parameter in parameters() { nn.`init`.uniform_(parameter, a: -bound, b: bound) }
    }

    /// The weights of the input in a layer, [gates · hiddenSize, inputSize]; above the first layer the input is the
    /// states of both directions. PyTorch's `weight_ih_l0`, `weight_ih_l0_reverse`.
    public final func weightIhL(_ layer: Int, reverse: Bool = false) -> Tensor {
      get("weight_ih", layer, reverse)
    }
    /// The weights of the states in a layer, [gates · hiddenSize, hiddenSize]: `weight_hh_l0`.
    public final func weightHhL(_ layer: Int, reverse: Bool = false) -> Tensor {
      get("weight_hh", layer, reverse)
    }
    /// The bias of the input in a layer, [gates · hiddenSize]: `bias_ih_l0`.
    public final func biasIhL(_ layer: Int, reverse: Bool = false) -> Tensor {
      get("bias_ih", layer, reverse)
    }
    /// The bias of the states in a layer, [gates · hiddenSize]: `bias_hh_l0`.
    public final func biasHhL(_ layer: Int, reverse: Bool = false) -> Tensor {
      get("bias_hh", layer, reverse)
    }
    /// The projection of the states in a layer, [projSize, hiddenSize]: `weight_hr_l0`.
    public final func weightHrL(_ layer: Int, reverse: Bool = false) -> Tensor {
      get("weight_hr", layer, reverse)
    }
    private func get(_ name: String, _ layer: Int, _ reverse: Bool) -> Tensor {
      let name = "\(name)_l\(layer)\(reverse ? "_reverse" : "")", tensor = slots[name]?.tensor
      check(tensor != nil, "\(typeName): there is no \(name)")
      return tensor ?? .placeholder
    }

    /// The parameters of each layer and direction, in their order.
    public final var allWeights: [[Tensor]] {
      (0..<numLayers).flatMap { layer in
        suffixes(layer).map { suffix in
          ["weight_ih", "weight_hh", "bias_ih", "bias_hh", "weight_hr"]
            .compactMap { slots[$0 + suffix]?.tensor }
        }
      }
    }
    /// Does nothing: on the processor parameters need not lie together.
    public final func flattenParameters() {}

    private func weights(_ suffix: String) -> RecurrentWeights {
      func tensor(_ name: String) -> Tensor? { slots[name + suffix]?.tensor }
      return RecurrentWeights(
        tensor("weight_ih") ?? .placeholder, tensor("weight_hh") ?? .placeholder, tensor("bias_ih"),
        tensor("bias_hh"), tensor("weight_hr"))
    }

    /// All layers on packed rows; `state` and what is returned behind the outputs are [layers · directions, batch, …].
    private func layers(_ input: Tensor, _ sizes: [Int], _ state: [Tensor]) -> [Tensor] {
      var x = input, last = state.map { _ in [Tensor]() }
      for layer in 0..<numLayers {
        if layer > 0 && training && dropout > 0 { x = F.dropout(x, p: dropout) }
        let outputs = suffixes(layer).enumerated().map { k, suffix in
          let steps = RecurrentSteps(sizes, reverse: k == 1)
          let y = cell.layer(
            x, state.map { $0.select(0, layer * directions + k) }, weights(suffix), steps)
          for i in last.indices { last[i].append(y[i + 1]) }
          return y[0]
        }
        x = outputs.count == 1 ? outputs[0] : torch.cat(outputs, dim: 1)
      }
      return [x] + last.map { torch.stack($0) }
    }

    /// Runs on [T, B, inputSize], [B, T, inputSize] if `batchFirst`, or [T, inputSize].
    final func run(_ input: Tensor, _ state: [Tensor]?) -> [Tensor] {
      hooked([input] + (state ?? [])) { inputs in
        let refused = [Tensor](repeating: .placeholder, count: cell == .lstm ? 3 : 2)
        let x = inputs[0], isBatched = x.ndim == 3, given = state.map { _ in Array(inputs.dropFirst()) }
        guard check(x.ndim == 2 || x.ndim == 3, "\(typeName): \(x.described) must have 2 or 3 dimensions"),
          fits(x),
          check(
            (given ?? []).allSatisfy { $0.ndim == x.ndim },
            "\(typeName): the state \(given?.first?.described ?? "") must have as many dimensions as the input "
              + x.described)
        else { return refused }
        // Time first.
        let rows = isBatched ? batchFirst ? x.transpose(0, 1) : x : x.unsqueeze(1)
        let (length, batch) = (rows.shape[0], rows.shape[1])
        guard check(length > 0, "\(typeName): \(x.described) has no step"),
          let first = begin(given.map { isBatched ? $0 : $0.map { $0.unsqueeze(1) } }, batch, x.dtype)
        else { return refused }
        let y = layers(
          rows.reshape([length * batch, inputSize]), [Int](repeating: batch, count: length), first)
        if Failure.pending { return refused }
        let output = y[0].reshape([length, batch, stateSize * directions])
        if !isBatched { return [output.squeeze(1)] + y.dropFirst().map { $0.squeeze(1) } }
        return [batchFirst ? output.transpose(0, 1) : output] + y.dropFirst()
      }
    }

    /// Runs on packed sequences.
    final func run(
      _ input: nn.utils.rnn.PackedSequence, _ state: [Tensor]?
    ) -> (nn.utils.rnn.PackedSequence, [Tensor]) {
      let y = hooked([input.data] + (state ?? [])) { inputs in
        let refused = [Tensor](repeating: .placeholder, count: cell == .lstm ? 3 : 2)
        let x = inputs[0], given = state.map { _ in Array(inputs.dropFirst()) }
        let sizes = input.batchSizes.toArray(Int.self)
        guard check(x.ndim == 2, "\(typeName): packed \(x.described) must have 2 dimensions"), fits(x),
          check(
            !sizes.isEmpty && sizes.reduce(0, +) == x.shape[0] && zip(sizes, sizes.dropFirst()).allSatisfy(>=)
              && sizes.last! > 0,
            "\(typeName): the batch sizes \(sizes) are not those of packed \(x.described)"),
          let first = begin(given, sizes[0], x.dtype)
        else { return refused }
        func moved(_ states: [Tensor], _ order: Tensor?) -> [Tensor] {
          order.map { order in states.map { $0.indexSelect(1, order) } } ?? states
        }
        let y = layers(x, sizes, moved(first, input.sortedIndices))
        if Failure.pending { return refused }
        return [y[0]] + moved(Array(y.dropFirst()), input.unsortedIndices)
      }
      return (input.with(y[0]), Array(y.dropFirst()))
    }

    private func fits(_ x: Tensor) -> Bool {
      let dtype = slots["weight_ih_l0"]?.tensor?.dtype ?? x.dtype
      return check(
        x.shape[-1] == inputSize,
        "\(typeName): the last size of \(x.described) must be inputSize \(inputSize)")
        && check(
          x.dtype == dtype || torch.isAutocastEnabled(),
          "\(typeName): \(x.described) meets weights of \(dtype.name): convert one of them with to()")
    }

    /// The first states (and cells), [layers · directions, batch, …]: those given, after checks, or zeros.
    private func begin(_ given: [Tensor]?, _ batch: Int, _ dtype: DType) -> [Tensor]? {
      let sizes = cell == .lstm ? [stateSize, hiddenSize] : [stateSize]
      let shapes = sizes.map { [numLayers * directions, batch, $0] as Size }
      guard let given else { return shapes.map { Tensor(empty: $0, dtype).fill_(0) } }
      for (tensor, shape) in zip(given, shapes) {
        guard
          check(
            tensor.shape == shape && (tensor.dtype == dtype || torch.isAutocastEnabled()),
            "\(typeName): the state \(tensor.described) must be \(shape.bracketed) \(dtype.name)")
        else { return nil }
      }
      return given
    }

    open override var extraRepr: String {
      var s = "\(inputSize), \(hiddenSize)"
      if projSize != 0 { s += ", proj_size=\(projSize)" }
      if numLayers != 1 { s += ", num_layers=\(numLayers)" }
      if !bias { s += ", bias=False" }
      if batchFirst { s += ", batch_first=True" }
      if dropout != 0 { s += ", dropout=\(dropout)" }
      if bidirectional { s += ", bidirectional=True" }
      return s
    }
  }

  /// A recurrent network (Elman 1990): hₜ = tanh(W_ih xₜ + b_ih + W_hh hₜ₋₁ + b_hh), or relu for tanh.
  ///
  ///     let (output, hn) = nn.RNN(10, 20, numLayers: 2)(torch.randn(5, 3, 10))
  ///     output.shape    // [5, 3, 20]: steps, batch, hiddenSize
  ///     hn.shape        // [2, 3, 20]: the last state of each layer
  ///
  /// In training, `dropout` drops elements between the layers. Parameters start uniform in ±1/√hiddenSize.
  public final class RNN: RNNBase {
    /// tanh or relu.
    public let nonlinearity: String

    /// `numLayers` layers, with `bidirectional` each in both directions; `batchFirst`: input [batch, steps, inputSize].
    public init(
      _ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, nonlinearity: String = "tanh",
      bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false,
      dtype: DType? = nil
    ) {
      self.nonlinearity = nonlinearity
      check(
        nonlinearity == "tanh" || nonlinearity == "relu",
        "RNN: nonlinearity '\(nonlinearity)' must be tanh or relu")
      super.init(
        nonlinearity == "relu" ? .relu : .tanh, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout,
        bidirectional, 0, dtype)
    }

    /// The states of the last layer, and the last state of each layer and direction; from the states `hx`, or zeros.
    public func callAsFunction(_ input: Tensor, _ hx: Tensor? = nil) -> (output: Tensor, hn: Tensor) {
      let y = run(input, hx.map { [$0] })
      return (y[0], y[1])
    }
    /// The same of packed sequences.
    public func callAsFunction(
      _ input: nn.utils.rnn.PackedSequence, _ hx: Tensor? = nil
    ) -> (output: nn.utils.rnn.PackedSequence, hn: Tensor) {
      let (output, state) = run(input, hx.map { [$0] })
      return (output, state[0])
    }
  }

  /// A gated recurrent network (Cho et al. 2014): r, z = σ(W x + b + U h + d), n = tanh(W x + b + r (U h + d)),
  /// hₜ = (1 - z) n + z hₜ₋₁. Rows of the weights: r, z, n.
  ///
  ///     let (output, hn) = nn.GRU(10, 20, numLayers: 2)(torch.randn(5, 3, 10))    // [5, 3, 20], [2, 3, 20]
  ///
  /// In training, `dropout` drops elements between the layers. Parameters start uniform in ±1/√hiddenSize.
  public final class GRU: RNNBase {
    /// `numLayers` layers, with `bidirectional` each in both directions; `batchFirst`: input [batch, steps, inputSize].
    public init(
      _ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, bias: Bool = true, batchFirst: Bool = false,
      dropout: Double = 0, bidirectional: Bool = false, dtype: DType? = nil
    ) {
      super.init(
        .gru, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, 0, dtype)
    }

    /// The states of the last layer, and the last state of each layer and direction; from the states `hx`, or zeros.
    public func callAsFunction(_ input: Tensor, _ hx: Tensor? = nil) -> (output: Tensor, hn: Tensor) {
      let y = run(input, hx.map { [$0] })
      return (y[0], y[1])
    }
    /// The same of packed sequences.
    public func callAsFunction(
      _ input: nn.utils.rnn.PackedSequence, _ hx: Tensor? = nil
    ) -> (output: nn.utils.rnn.PackedSequence, hn: Tensor) {
      let (output, state) = run(input, hx.map { [$0] })
      return (output, state[0])
    }
  }

  /// A recurrent network with long short-term memory (Hochreiter and Schmidhuber 1997): i, f, o = σ(W x + b + U h + d),
  /// g = tanh(W x + b + U h + d), cₜ = f cₜ₋₁ + i g, hₜ = o tanh cₜ. Rows of the weights: i, f, g, o.
  ///
  ///     let lstm = nn.LSTM(10, 20, numLayers: 2)
  ///     let (output, (hn, cn)) = lstm(torch.randn(5, 3, 10))    // [5, 3, 20], [2, 3, 20], [2, 3, 20]
  ///
  /// With `projSize` the states are projected to so many numbers (Sak et al. 2014). In training, `dropout` drops elements
  /// between the layers. Parameters start uniform in ±1/√hiddenSize.
  public final class LSTM: RNNBase {
    /// `numLayers` layers, with `bidirectional` each in both directions; `batchFirst`: input [batch, steps, inputSize].
    public init(
      _ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, bias: Bool = true, batchFirst: Bool = false,
      dropout: Double = 0, bidirectional: Bool = false, projSize: Int = 0, dtype: DType? = nil
    ) {
      super.init(
        .lstm, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, projSize, dtype)
    }

    /// The states of the last layer, and the last state and cell of each layer and direction; from the states and cells
    /// `hx`, or zeros.
    public func callAsFunction(
      _ input: Tensor, _ hx: (Tensor, Tensor)? = nil
    ) -> (output: Tensor, state: (hn: Tensor, cn: Tensor)) {
      let y = run(input, hx.map { [$0.0, $0.1] })
      return (y[0], (y[1], y[2]))
    }
    /// The same of packed sequences.
    public func callAsFunction(
      _ input: nn.utils.rnn.PackedSequence, _ hx: (Tensor, Tensor)? = nil
    ) -> (output: nn.utils.rnn.PackedSequence, state: (hn: Tensor, cn: Tensor)) {
      let (output, state) = run(input, hx.map { [$0.0, $0.1] })
      return (output, (state[0], state[1]))
    }
  }
}
