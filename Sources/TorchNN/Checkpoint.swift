import TorchCore

extension torch.utils.checkpoint {
  /// The layers one after the other, cut into `segments` parts of which only the inputs are kept for the backward pass.
  ///
  ///     let y = torch.utils.checkpoint.checkpointSequential(model, 4, x)
  public static func checkpointSequential(
    _ functions: nn.Sequential, _ segments: Int, _ input: Tensor, preserveRngState: Bool = true
  ) -> Tensor {
    checkpointSequential(
      functions.map { layer in { layer($0) } }, segments, input, preserveRngState: preserveRngState)
  }
}
