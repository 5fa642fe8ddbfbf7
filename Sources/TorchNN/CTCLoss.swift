import TorchCore

extension nn {
  /// -log p of sequences of labels, summed over their alignments with the steps of time (Graves et al. 2006).
  ///
  ///     let loss = nn.CTCLoss()
  ///     loss(torch.randn(50, 16, 20).logSoftmax(2), targets, inputLengths, targetLengths)
  ///
  /// Class `blank` stands for no label. `mean` divides each loss by the length of its target, then takes the mean.
  public final class CTCLoss: Loss {
    public let blank: Int, zeroInfinity: Bool

    /// `zeroInfinity` makes the loss of targets that do not fit into their input 0.
    public init(blank: Int = 0, reduction: String = "mean", zeroInfinity: Bool = false) {
      (self.blank, self.zeroInfinity) = (blank, zeroInfinity)
      super.init(reduction)
    }

    /// The loss of log-probabilities [T, N, C] or [T, C]; see `F.ctcLoss`.
    public func callAsFunction(
      _ logProbs: Tensor, _ targets: Tensor, _ inputLengths: any Lengths, _ targetLengths: any Lengths
    ) -> Tensor {
      hooked([logProbs, targets]) {
        [
          F.ctcLoss(
            $0[0], $0[1], inputLengths, targetLengths, blank: blank, reduction: reduction,
            zeroInfinity: zeroInfinity)
        ]
      }[0]
    }
  }
}
