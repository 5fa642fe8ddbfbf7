import TorchCore

extension nn {
  /// x where x > 0, else a · x with a drawn from U(lower, upper) in training, their mean in evaluation (Xu et
  /// al. 2015).
  open class RReLU: Layer {
    /// The least slope.
    public final let lower: Double
    /// The greatest slope.
    public final let upper: Double
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(lower: Double = 1.0 / 8, upper: Double = 1.0 / 3, inplace: Bool = false) {
      (self.lower, self.upper, self.inplace) = (lower, upper, inplace)
    }

    open override func forward(_ input: Tensor) -> Tensor {
      F.rrelu(input, lower: lower, upper: upper, training: training, inplace: inplace)
    }
    open override var extraRepr: String {
      "lower=\(lower), upper=\(upper)" + (inplace ? ", inplace=True" : "")
    }
  }
}
