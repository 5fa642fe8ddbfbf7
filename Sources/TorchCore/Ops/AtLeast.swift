extension torch {
  /// Each tensor with at least one dimension.
  public static func atleast1d(_ tensors: [Tensor]) -> [Tensor] { tensors.map { $0.atleast1d() } }
  /// Each tensor with at least two dimensions: a vector becomes a row.
  public static func atleast2d(_ tensors: [Tensor]) -> [Tensor] { tensors.map { $0.atleast2d() } }
  /// Each tensor with at least three dimensions: a vector lies along the second.
  public static func atleast3d(_ tensors: [Tensor]) -> [Tensor] { tensors.map { $0.atleast3d() } }
}
