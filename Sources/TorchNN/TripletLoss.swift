import TorchCore

extension nn {
  /// max(0, ‖a - p‖ - ‖a - n‖ + margin): an anchor is to lie nearer to a positive example than to a negative one.
  public final class TripletMarginLoss: Module {
    public let margin: Double, p: Double, eps: Double, swap: Bool, reduction: String

    /// With p-norms; `swap` takes ‖p - n‖ where it is less than ‖a - n‖.
    public init(
      margin: Double = 1, p: Double = 2, eps: Double = 1e-6, swap: Bool = false, reduction: String = "mean"
    ) {
      (self.margin, self.p, self.eps, self.swap, self.reduction) = (margin, p, eps, swap, reduction)
      check(margin > 0, "TripletMarginLoss: margin \(margin): it must be greater than 0")
    }

    /// The loss of anchors, positive and negative examples.
    public func callAsFunction(_ anchor: Tensor, _ positive: Tensor, _ negative: Tensor) -> Tensor {
      hooked([anchor, positive, negative]) {
        [
          F.tripletMarginLoss(
            $0[0], $0[1], $0[2], margin: margin, p: p, eps: eps, swap: swap, reduction: reduction)
        ]
      }[0]
    }
  }

  /// max(0, d(a, p) - d(a, n) + margin) with any distance, the Euclidean one if none is given.
  public final class TripletMarginWithDistanceLoss: Module {
    public let margin: Double, swap: Bool, reduction: String
    private let distance: ((Tensor, Tensor) -> Tensor)?

    public init(
      distanceFunction: ((Tensor, Tensor) -> Tensor)? = nil, margin: Double = 1, swap: Bool = false,
      reduction: String = "mean"
    ) {
      (distance, self.margin, self.swap, self.reduction) = (distanceFunction, margin, swap, reduction)
      check(margin > 0, "TripletMarginWithDistanceLoss: margin \(margin): it must be greater than 0")
    }

    /// The loss of anchors, positive and negative examples.
    public func callAsFunction(_ anchor: Tensor, _ positive: Tensor, _ negative: Tensor) -> Tensor {
      hooked([anchor, positive, negative]) {
        guard let distance else {
          return [
            F.tripletMarginWithDistanceLoss(
              $0[0], $0[1], $0[2], margin: margin, swap: swap, reduction: reduction)
          ]
        }
        return [
          F.tripletMarginWithDistanceLoss(
            $0[0], $0[1], $0[2], distanceFunction: distance, margin: margin, swap: swap, reduction: reduction)
        ]
      }[0]
    }
  }
}
