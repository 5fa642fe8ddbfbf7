extension Tensor {
  /// Takes over a result that was computed from this tensor: the form in place of operators that do not write into
  /// `out:` themselves. Its shape must be that of this tensor and its type storable here.
  func copyResult(of result: Tensor, _ name: StaticString = #function) -> Tensor {
    if Failure.pending || result === self { return self }
    guard
      check(
        result.shape == shape,
        "\(name.plain): the result has the shape \(result.shape.bracketed), which does not fit into \(described)"
      ),
      check(
        torch.canCast(result.dtype, dtype),
        "\(name.plain): the result is \(result.dtype.name) and cannot be stored in \(described)")
    else { return self }
    return copy_(result)
  }
}
