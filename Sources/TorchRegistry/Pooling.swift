import Torch

/// Poolings: Python chooses by `return_indices` what comes back, and sizes may be None.
func registerPooling(_ r: inout Registry) {
  typealias Window =
    @Sendable (Tensor, any IntOrList, (any IntOrList)?, any IntOrList, any IntOrList, Bool) -> (
      Tensor, Tensor
    )
  let windows: [(String, Window)] = [
    ("1d", { F.maxPool1dWithIndices($0, $1, stride: $2, padding: $3, dilation: $4, ceilMode: $5) }),
    ("2d", { F.maxPool2dWithIndices($0, $1, stride: $2, padding: $3, dilation: $4, ceilMode: $5) }),
    ("3d", { F.maxPool3dWithIndices($0, $1, stride: $2, padding: $3, dilation: $4, ceilMode: $5) }),
  ]
  for (d, pool) in windows {
    let parameters = [
      P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"),
      P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"),
      P("ceil_mode", Bool.self, "d"),
      P("return_indices", Bool.self, "d"),
    ]
    r.set("nn.functional.max_pool\(d)", parameters) { a in
      let (y, k) = pool(
        a.me, a(1, AnyIntOrList.self).value, a(2, AnyIntOrList?.self, nil)?.value,
        a(3, AnyIntOrList.self, AnyIntOrList(0)).value, a(4, AnyIntOrList.self, AnyIntOrList(1)).value,
        a(5, Bool.self, false))
      return a(6, Bool.self, false) ? .tuple([.tensor(y), .tensor(k)]) : .tensor(y)
    }
  }

  typealias Parts = @Sendable (Tensor, any OutputSize) -> (Tensor, Tensor?)
  let parts: [(String, Parts)] = [
    ("adaptive_avg_pool1d", { (F.adaptiveAvgPool1d($0, $1), nil) }),
    ("adaptive_avg_pool2d", { (F.adaptiveAvgPool2d($0, $1), nil) }),
    ("adaptive_avg_pool3d", { (F.adaptiveAvgPool3d($0, $1), nil) }),
    ("adaptive_max_pool1d", { F.adaptiveMaxPool1dWithIndices($0, $1) }),
    ("adaptive_max_pool2d", { F.adaptiveMaxPool2dWithIndices($0, $1) }),
    ("adaptive_max_pool3d", { F.adaptiveMaxPool3dWithIndices($0, $1) }),
  ]
  for (name, pool) in parts {
    let parameters = [
      P("input", Tensor.self), P("output_size", [Int?].self), P("return_indices", Bool.self, "d"),
    ]
    r.set("nn.functional.\(name)", parameters) { a in
      let (y, k) = pool(a.me, a(1, [Int?].self))
      guard let k, a(2, Bool.self, false) else { return .tensor(y) }
      return .tuple([.tensor(y), .tensor(k)])
    }
  }

  typealias Fraction =
    @Sendable (Tensor, any IntOrList, (any IntOrList)?, [Double]?, Tensor?) -> (Tensor, Tensor)
  let fractions: [(String, Fraction)] = [
    (
      "2d",
      {
        F.fractionalMaxPool2dWithIndices($0, $1, outputSize: $2, outputRatio: $3, _randomSamples: $4)
      }
    ),
    (
      "3d",
      {
        F.fractionalMaxPool3dWithIndices($0, $1, outputSize: $2, outputRatio: $3, _randomSamples: $4)
      }
    ),
  ]
  for (d, pool) in fractions {
    let parameters = [
      P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"),
      P("output_ratio", [Double]?.self, "d"), P("return_indices", Bool.self, "d"),
      P("_random_samples", Tensor?.self, "d"),
    ]
    r.set("nn.functional.fractional_max_pool\(d)", parameters) { a in
      let (y, k) = pool(
        a.me, a(1, AnyIntOrList.self).value, a(2, AnyIntOrList?.self, nil)?.value, a(3, [Double]?.self, nil),
        a(5, Tensor?.self, nil))
      return a(4, Bool.self, false) ? .tuple([.tensor(y), .tensor(k)]) : .tensor(y)
    }
  }

  // The test suite of PyTorch passes the operands first.
  r.set("einsum", [P("equation", Value.self), P("operands", Value.self, "v")]) { a in
    let first = a(0, Value.self), second = a(1, Value.self)
    func tensors(_ v: Value) -> [Tensor] {
      v.tensor.map { [$0] } ?? v.list?.flatMap { tensors($0) } ?? []
    }
    let equation = first.string ?? second.string ?? second.list?.first?.string ?? ""
    return .tensor(torch.einsum(equation, tensors(first.string == nil ? first : second)))
  }
}
