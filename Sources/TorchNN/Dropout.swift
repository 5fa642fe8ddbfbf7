import TorchCore

extension nn {
  /// What dropout layers share.
  open class DropoutNd: Layer {
    /// The probability that an element is dropped.
    public final let p: Double
    /// Whether the input is changed in place.
    public final let inplace: Bool

    public init(p: Double = 0.5, inplace: Bool = false) { (self.p, self.inplace) = (p, inplace) }

    open override var extraRepr: String { "p=\(p), inplace=\(python(inplace))" }
  }

  /// In training, zeroes each element with probability p and divides the others by 1 - p (Srivastava et al. 2014).
  open class Dropout: DropoutNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.dropout(input, p: p, training: training, inplace: inplace)
    }
  }

  /// In training, zeroes whole channels of [N, C, L] with probability p and divides the others by 1 - p.
  open class Dropout1d: DropoutNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.dropout1d(input, p: p, training: training, inplace: inplace)
    }
  }

  /// In training, zeroes whole channels of [N, C, H, W] with probability p and divides the others by 1 - p
  /// (Tompson et al. 2015).
  open class Dropout2d: DropoutNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.dropout2d(input, p: p, training: training, inplace: inplace)
    }
  }

  /// In training, zeroes whole channels of [N, C, D, H, W] with probability p and divides the others by 1 - p.
  open class Dropout3d: DropoutNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.dropout3d(input, p: p, training: training, inplace: inplace)
    }
  }

  /// Dropout that keeps mean and variance of its input, for SELU (Klambauer et al. 2017).
  open class AlphaDropout: DropoutNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.alphaDropout(input, p: p, training: training, inplace: inplace)
    }
  }

  /// Alpha dropout of whole channels.
  open class FeatureAlphaDropout: DropoutNd {
    open override func forward(_ input: Tensor) -> Tensor {
      F.featureAlphaDropout(input, p: p, training: training, inplace: inplace)
    }
  }
}
