import TorchCore

// Names that only older programs use.

extension nn {
  /// `NLLLoss`, which takes images [n, c, h, w] too.
  @available(*, deprecated, renamed: "NLLLoss")
  public final class NLLLoss2d: NLLLoss {}
}

extension nn.`init` {
  /// `uniform_`.
  @available(*, deprecated, renamed: "uniform_")
  @discardableResult public static func uniform(_ tensor: Tensor, a: Double = 0, b: Double = 1) -> Tensor {
    uniform_(tensor, a: a, b: b)
  }
  /// `normal_`.
  @available(*, deprecated, renamed: "normal_")
  @discardableResult public static func normal(_ tensor: Tensor, mean: Double = 0, std: Double = 1) -> Tensor
  {
    normal_(tensor, mean: mean, std: std)
  }
  /// `constant_`.
  @available(*, deprecated, renamed: "constant_")
  @discardableResult public static func constant(_ tensor: Tensor, _ val: Double) -> Tensor {
    constant_(tensor, val)
  }
  /// `eye_`.
  @available(*, deprecated, renamed: "eye_")
  @discardableResult public static func eye(_ tensor: Tensor) -> Tensor { eye_(tensor) }
  /// `dirac_`.
  @available(*, deprecated, renamed: "dirac_")
  @discardableResult public static func dirac(_ tensor: Tensor) -> Tensor { dirac_(tensor) }
  /// `xavierUniform_`.
  @available(*, deprecated, renamed: "xavierUniform_")
  @discardableResult public static func xavierUniform(_ tensor: Tensor, gain: Double = 1) -> Tensor {
    xavierUniform_(tensor, gain: gain)
  }
  /// `xavierNormal_`.
  @available(*, deprecated, renamed: "xavierNormal_")
  @discardableResult public static func xavierNormal(_ tensor: Tensor, gain: Double = 1) -> Tensor {
    xavierNormal_(tensor, gain: gain)
  }
  /// `kaimingUniform_`.
  @available(*, deprecated, renamed: "kaimingUniform_")
  @discardableResult public static func kaimingUniform(
    _ tensor: Tensor, a: Double = 0, mode: String = "fan_in"
  ) -> Tensor {
    kaimingUniform_(tensor, a: a, mode: mode)
  }
  /// `kaimingNormal_`.
  @available(*, deprecated, renamed: "kaimingNormal_")
  @discardableResult public static func kaimingNormal(
    _ tensor: Tensor, a: Double = 0, mode: String = "fan_in"
  ) -> Tensor {
    kaimingNormal_(tensor, a: a, mode: mode)
  }
  /// `orthogonal_`.
  @available(*, deprecated, renamed: "orthogonal_")
  @discardableResult public static func orthogonal(_ tensor: Tensor, gain: Double = 1) -> Tensor {
    orthogonal_(tensor, gain: gain)
  }
  /// `sparse_`.
  @available(*, deprecated, renamed: "sparse_")
  @discardableResult public static func sparse(_ tensor: Tensor, _ sparsity: Double, std: Double = 0.01)
    -> Tensor
  {
    sparse_(tensor, sparsity, std: std)
  }
}
