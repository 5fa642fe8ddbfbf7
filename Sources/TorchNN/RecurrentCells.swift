import TorchCore

extension nn {
  /// What the cells of recurrent networks share.
  open class RNNCellBase: Module {
    public final let inputSize: Int, hiddenSize: Int
    @Parameter public final var weightIh: Tensor
    @Parameter public final var weightHh: Tensor
    @Parameter public final var biasIh: Tensor?
    @Parameter public final var biasHh: Tensor?
    private let cell: RecurrentCell

    init(_ cell: RecurrentCell, _ inputSize: Int, _ hiddenSize: Int, _ bias: Bool, _ dtype: DType?) {
      (self.cell, self.inputSize, self.hiddenSize) = (cell, inputSize, hiddenSize)
      check(
        inputSize >= 0 && hiddenSize > 0,
        "a recurrent cell with inputSize \(inputSize) and hiddenSize \(hiddenSize): sizes are not negative")
      let dtype = dtype ?? torch.defaultDtype, gates = cell.gates * hiddenSize
      weightIh = Tensor(empty: [gates, inputSize], dtype)
      weightHh = Tensor(empty: [gates, hiddenSize], dtype)
      biasIh = bias ? Tensor(empty: [gates], dtype) : nil
      biasHh = bias ? Tensor(empty: [gates], dtype) : nil
      super.init()
      resetParameters()
    }

    /// Draws all parameters anew, uniform in ±1/√hiddenSize.
    open func resetParameters() {
      let bound = 1 / Double(hiddenSize).squareRoot()
      for parameter in parameters() { nn.`init`.uniform_(parameter, a: -bound, b: bound) }
    }

    /// The states after a step on [batch, inputSize] or [inputSize], from those given or zeros.
    final func run(_ input: Tensor, _ state: [Tensor]?) -> [Tensor] {
      hooked([input] + (state ?? [])) { inputs in
        let x = inputs[0], isBatched = x.ndim == 2, refused = [Tensor.placeholder, .placeholder]
        guard
          check(x.ndim == 1 || x.ndim == 2, "\(typeName): \(x.described) must have 1 or 2 dimensions"),
          check(
            x.shape[-1] == inputSize,
            "\(typeName): the last size of \(x.described) must be inputSize \(inputSize)"),
          check(
            x.dtype == weightIh.dtype || torch.isAutocastEnabled(),
            "\(typeName): \(x.described) meets weights of \(weightIh.dtype.name): convert one of them with to()"
          )
        else { return refused }
        let rows = isBatched ? x : x.unsqueeze(0), shape: Size = [rows.shape[0], hiddenSize]
        var first = inputs.dropFirst().map { isBatched ? $0 : $0.unsqueeze(0) }
        if state == nil {
          first = [Tensor](repeating: Tensor(empty: shape, x.dtype).fill_(0), count: cell == .lstm ? 2 : 1)
        }
        for tensor in first {
          guard
            check(
              tensor.shape == shape && (tensor.dtype == x.dtype || torch.isAutocastEnabled()),
              "\(typeName): the state \(tensor.described) must be \(shape.bracketed) \(x.dtype.name)")
          else { return refused }
        }
        let w = RecurrentWeights(weightIh, weightHh, biasIh, biasHh)
        let y = cell.step(F.linear(rows, weightIh, bias: biasIh), first, w)
        return isBatched ? y : y.map { $0.squeeze(0) }
      }
    }

    open override var extraRepr: String {
      "\(inputSize), \(hiddenSize)" + (biasIh == nil ? ", bias=False" : "")
    }
  }

  /// One step of a recurrent network: h' = tanh(W_ih x + b_ih + W_hh h + b_hh), or relu for tanh.
  ///
  ///     nn.RNNCell(10, 20)(torch.randn(3, 10)).shape    // [3, 20]
  public final class RNNCell: RNNCellBase {
    /// tanh or relu.
    public let nonlinearity: String

    /// A cell; parameters start uniform in ±1/√hiddenSize.
    public init(
      _ inputSize: Int, _ hiddenSize: Int, bias: Bool = true, nonlinearity: String = "tanh",
      dtype: DType? = nil
    ) {
      self.nonlinearity = nonlinearity
      check(
        nonlinearity == "tanh" || nonlinearity == "relu",
        "RNNCell: nonlinearity '\(nonlinearity)' must be tanh or relu")
      super.init(nonlinearity == "relu" ? .relu : .tanh, inputSize, hiddenSize, bias, dtype)
    }

    /// The next state, from the state `hx` or zeros.
    public func callAsFunction(_ input: Tensor, _ hx: Tensor? = nil) -> Tensor {
      run(input, hx.map { [$0] })[0]
    }

    public override var extraRepr: String {
      super.extraRepr + (nonlinearity == "tanh" ? "" : ", nonlinearity=\(nonlinearity)")
    }
  }

  /// One step of a gated recurrent network (`GRU`).
  ///
  ///     nn.GRUCell(10, 20)(torch.randn(3, 10)).shape    // [3, 20]
  public final class GRUCell: RNNCellBase {
    /// A cell; parameters start uniform in ±1/√hiddenSize.
    public init(_ inputSize: Int, _ hiddenSize: Int, bias: Bool = true, dtype: DType? = nil) {
      super.init(.gru, inputSize, hiddenSize, bias, dtype)
    }

    /// The next state, from the state `hx` or zeros.
    public func callAsFunction(_ input: Tensor, _ hx: Tensor? = nil) -> Tensor {
      run(input, hx.map { [$0] })[0]
    }
  }

  /// One step of long short-term memory (`LSTM`).
  ///
  ///     let (h, c) = nn.LSTMCell(10, 20)(torch.randn(3, 10))    // [3, 20], [3, 20]
  public final class LSTMCell: RNNCellBase {
    /// A cell; parameters start uniform in ±1/√hiddenSize.
    public init(_ inputSize: Int, _ hiddenSize: Int, bias: Bool = true, dtype: DType? = nil) {
      super.init(.lstm, inputSize, hiddenSize, bias, dtype)
    }

    /// The next state and cell, from those in `hx` or zeros.
    public func callAsFunction(_ input: Tensor, _ hx: (Tensor, Tensor)? = nil) -> (h: Tensor, c: Tensor) {
      let y = run(input, hx.map { [$0.0, $0.1] })
      return (y[0], y[1])
    }
  }
}
