/// A part of a network whose intermediate results are computed anew in the backward pass.
private final class Segment {
  private let function: ([Tensor]) -> [Tensor], inputs: [Saved]
  private let generator: Generator, state: Tensor?
  /// How many tensors the forward pass would have kept, and those of the second one.
  private var count = 0, kept: [Tensor]?

  init(_ function: @escaping ([Tensor]) -> [Tensor], _ inputs: [Tensor], preserveRngState: Bool) {
    self.function = function
    // Kept as an operator's inputs are: inside an outer segment, the outer one computes them anew.
    self.inputs = inputs.map { Saved($0) }
    generator = .resolve(nil)
    state = preserveRngState ? generator.getState() : nil
  }

  func run(_ inputs: [Tensor]) -> [Tensor] {
    torch.autograd.graph.savedTensorsHooks(
      pack: { _ in
        self.count += 1
        return self.count - 1
      },
      unpack: { self.tensor($0) }
    ) { function(inputs) }
  }

  private func tensor(_ index: Any) -> Tensor {
    if kept == nil { recompute() }
    guard let i = index as? Int, let kept,
      check(
        kept.count == count,
        "checkpoint: the function kept \(count) tensors in the forward pass and \(kept.count) when it was run again: "
          + "it must do the same both times")
    else { return .placeholder }
    return kept[i]
  }

  private func recompute() {
    var tensors: [Tensor] = []
    enableGrad {
      let owner = Node("checkpoint", [], nil), inputs = inputs.map { $0.tensor(for: owner) }
      let before = generator.getState()
      if let state { generator.setState(state) }
      withGenerator(generator) {
        torch.autograd.graph.savedTensorsHooks(
          pack: {
            tensors.append($0)
            return tensors.count - 1
          },
          unpack: { ($0 as? Int).map { tensors[$0] } ?? .placeholder }
        ) { _ = function(inputs) }
      }
      if state != nil { generator.setState(before) }
    }
    kept = tensors
  }
}

extension torch.utils {
  /// Memory for time: intermediate results that are computed twice instead of kept.
  public enum checkpoint {
    /// function(inputs), of which only the inputs are kept for the backward pass; that runs `function` again, with the
    /// same random numbers, when it reaches it (Chen et al. 2016).
    ///
    ///     let y = torch.utils.checkpoint.checkpoint({ [block($0[0])] }, [x])[0]
    ///
    /// `function` must do the same both times. With `preserveRngState: false` it draws new random numbers.
    public static func checkpoint(
      _ function: @escaping ([Tensor]) -> [Tensor], _ inputs: [Tensor], preserveRngState: Bool = true
    ) -> [Tensor] {
      guard Grad.isEnabled, !Failure.pending else { return function(inputs) }
      return Segment(function, inputs, preserveRngState: preserveRngState).run(inputs)
    }

    /// function(inputs), of which only the input is kept for the backward pass.
    ///
    ///     let y = torch.utils.checkpoint.checkpoint({ block($0) }, x)
    public static func checkpoint(
      _ function: @escaping (Tensor) -> Tensor, _ input: Tensor, preserveRngState: Bool = true
    ) -> Tensor {
      checkpoint({ [function($0[0])] }, [input], preserveRngState: preserveRngState)[0]
    }

    /// The functions one after the other, cut into `segments` parts of which only the inputs are kept; the last part is
    /// kept whole, since the backward pass begins there.
    public static func checkpointSequential(
      _ functions: [(Tensor) -> Tensor], _ segments: Int, _ input: Tensor, preserveRngState: Bool = true
    ) -> Tensor {
      let length = segments > 0 ? functions.count / segments : 0
      guard
        check(
          length > 0,
          "checkpointSequential: \(functions.count) functions cannot be cut into \(segments) segments")
      else { return .placeholder }
      var x = input
      for s in 0..<segments - 1 {
        let part = functions[s * length..<(s + 1) * length]
        x = checkpoint({ part.reduce($0) { $1($0) } }, x, preserveRngState: preserveRngState)
      }
      return functions[((segments - 1) * length)...].reduce(x) { $1($0) }
    }
  }
}
