import TorchCore

// Initialisers fill their tensor in place, draw the numbers that PyTorch draws, and return the tensor.
extension nn.`init` {
  /// The gain of a nonlinearity, by which initialisers scale: 1 for linear maps, convolutions and sigmoid,
  /// 5/3 for tanh, √2 for relu, √(2 / (1 + param²)) for leaky_relu (param: its slope, 0.01), 3/4 for selu.
  public static func calculateGain(_ nonlinearity: String, param: Double? = nil) -> Double {
    switch nonlinearity {
    case "linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d",
      "sigmoid":
      return 1
    case "tanh": return 5.0 / 3
    case "relu": return 2.0.squareRoot()
    case "leaky_relu":
      let slope = param ?? 0.01
      return (2.0 / (1 + slope * slope)).squareRoot()
    case "selu": return 3.0 / 4
    default:
      fail("calculateGain: '\(nonlinearity)' is no known nonlinearity")
      return 1
    }
  }

  /// One value everywhere.
  @discardableResult public static func constant_(_ tensor: Tensor, _ val: Double) -> Tensor {
    noGrad { tensor.fill_(.double(val)) }
  }
  /// Ones.
  @discardableResult public static func ones_(_ tensor: Tensor) -> Tensor { constant_(tensor, 1) }
  /// Zeros.
  @discardableResult public static func zeros_(_ tensor: Tensor) -> Tensor { constant_(tensor, 0) }

  /// The identity matrix, cut or padded with zeros to the shape of a 2-D tensor.
  @discardableResult public static func eye_(_ tensor: Tensor) -> Tensor {
    guard check(tensor.ndim == 2, "init.eye_: \(tensor.described) must have 2 dimensions") else {
      return tensor
    }
    return noGrad {
      tensor.zero_()
      for i in 0..<Swift.min(tensor.shape[0], tensor.shape[1]) { tensor.select(0, i).select(0, i).fill_(1) }
      return tensor
    }
  }

  /// A convolution weight (3 to 5 dimensions) that keeps the channels as they are, within each of `groups`
  /// groups.
  @discardableResult public static func dirac_(_ tensor: Tensor, groups: Int = 1) -> Tensor {
    guard
      check((3...5).contains(tensor.ndim), "init.dirac_: \(tensor.described) must have 3, 4 or 5 dimensions"),
      check(
        groups > 0 && tensor.shape[0] % Swift.max(groups, 1) == 0,
        "init.dirac_: \(tensor.shape[0]) output channels do not split into \(groups) groups")
    else { return tensor }
    return noGrad {
      tensor.zero_()
      let perGroup = tensor.shape[0] / groups
      for g in 0..<groups {
        for d in 0..<Swift.min(perGroup, tensor.shape[1]) {
          var place = tensor.select(0, g * perGroup + d).select(0, d)
          for size in tensor.shape.dropFirst(2) { place = place.select(0, size / 2) }
          place.fill_(1)
        }
      }
      return tensor
    }
  }

  /// The inputs and outputs of one unit of a weight: channels times the size of the kernel.
  static func fans(_ tensor: Tensor, _ name: String) -> (in: Int, out: Int) {
    guard check(tensor.ndim >= 2, "init.\(name): \(tensor.described) must have 2 dimensions at least") else {
      return (1, 1)
    }
    let kernel = tensor.shape.dropFirst(2).reduce(1, *)
    return (tensor.shape[1] * kernel, tensor.shape[0] * kernel)
  }
}
