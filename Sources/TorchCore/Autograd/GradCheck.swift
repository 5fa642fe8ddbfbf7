extension torch.autograd {
  /// Checks the gradients of `function` at `inputs` against finite differences; true, or an error that names the
  /// first that differs.
  ///
  /// Inputs are float64 or complex128; those that require grad are varied by `eps`. Equal means
  /// |a - b| ≤ atol + rtol · |b|.
  public static func gradcheck(
    _ function: ([Tensor]) -> [Tensor], _ inputs: [Tensor], eps: Double = 1e-6, atol: Double = 1e-5,
    rtol: Double = 1e-3
  ) -> Bool {
    if Failure.pending { return false }
    guard
      check(
        inputs.contains { $0.requiresGrad }, "gradcheck: no input requires grad"),
      check(
        inputs.allSatisfy { !$0.requiresGrad || $0.dtype == .float64 || $0.dtype == .complex128 },
        "gradcheck: inputs must be float64 or complex128")
    else { return false }
    let outputs = function(inputs)
    for (k, y) in outputs.enumerated() where y.requiresGrad {
      let analytic = jacobian(y, inputs)
      for (i, x) in inputs.enumerated() where x.requiresGrad {
        let numeric = differences(function, inputs, i, k, eps), found = analytic[i]!
        let error = found.sub(numeric).abs(), allowed = numeric.abs().mul(.double(rtol)).add(.double(atol))
        let worst = error.sub(allowed)
        guard
          check(
            worst.count == 0 || noGrad { worst.le(0).all().item(Bool.self) },
            "gradcheck: the gradient of result \(k) by input \(i) differs from finite differences by up to "
              + "\(error.reshape([error.count]).toArray(Double.self).max() ?? 0)")
        else { return false }
      }
    }
    return !Failure.pending
  }

  /// Checks second derivatives: `gradcheck` of the gradients of `function`.
  public static func gradgradcheck(
    _ function: @escaping ([Tensor]) -> [Tensor], _ inputs: [Tensor], eps: Double = 1e-6, atol: Double = 1e-5,
    rtol: Double = 1e-3
  ) -> Bool {
    let outputs = function(inputs).filter { $0.requiresGrad }, n = inputs.count
    // Weights of the results that are no multiples of each other.
    let weights = outputs.enumerated().map { k, y -> Tensor in
      let w = Tensor.steps(y.count, by: 1).to(.float64).mul(.double(0.7 + Double(k))).cos().reshape(y.shape)
      return w.to(y.dtype).requiresGrad_()
    }
    return gradcheck(
      { all in
        let ys = function(Array(all[..<n])).filter { $0.requiresGrad }
        let varied = all[..<n].filter { $0.requiresGrad }
        let found = grad(
          ys, Array(varied), gradOutputs: Array(all[n...]), createGraph: true, allowUnused: true)
        return zip(found, varied).map { $0 ?? Tensor(full: $1.shape, 0, $1.dtype) }
      }, inputs + weights, eps: eps, atol: atol, rtol: rtol)
  }

  /// One row for every element of `y` (and for its imaginary part): the gradients by each input, flattened.
  private static func jacobian(_ y: Tensor, _ inputs: [Tensor]) -> [Tensor?] {
    let varied = inputs.filter { $0.requiresGrad }, parts = y.dtype.isComplex ? 2 : 1
    var rows: [[Tensor]] = []
    for i in 0..<y.count {
      for part in 0..<parts {
        let one = Tensor(full: [y.count], 0, y.dtype)
        one.slice(0, i, i + 1, 1).fill(part == 0 ? 1 : .complex(0, 1))
        let found = grad(
          [y], varied, gradOutputs: [one.reshape(y.shape)], retainGraph: true, allowUnused: true)
        rows.append(zip(found, varied).map { flat($0 ?? Tensor(full: $1.shape, 0, $1.dtype)) })
      }
    }
    var next = 0
    return inputs.map { x in
      guard x.requiresGrad else { return nil }
      defer { next += 1 }
      return rows.isEmpty ? Tensor(empty: [0, flat(x).count], .float64) : torch.stack(rows.map { $0[next] })
    }
  }

  private static func differences(
    _ function: ([Tensor]) -> [Tensor], _ inputs: [Tensor], _ i: Int, _ k: Int, _ eps: Double
  ) -> Tensor {
    func value(_ x: Tensor) -> Tensor {
      var varied = inputs
      varied[i] = x
      return flat(function(varied)[k]).clone()
    }
    let parts = inputs[i].dtype.isComplex ? 2 : 1
    var columns: [Tensor] = []
    for e in 0..<inputs[i].count * parts {
      let up = inputs[i].detach().clone(), down = inputs[i].detach().clone()
      flat(up).pointer(Double.self)[e] += eps
      flat(down).pointer(Double.self)[e] -= eps
      // They require grad as the original does: `function` may itself differentiate.
      let slope = value(up.requiresGrad_()).sub(value(down.requiresGrad_())).div(.double(2 * eps))
      columns.append(slope)
    }
    let rows = flat(function(inputs)[k].detach()).count
    return columns.isEmpty ? Tensor(empty: [rows, 0], .float64) : torch.stack(columns, dim: 1)
  }

  /// All elements as real numbers along one dimension; complex ones as two.
  private static func flat(_ t: Tensor) -> Tensor {
    let x = t.detach().contiguous()
    return x.dtype.isComplex ? x.viewAsReal().reshape([x.count * 2]) : x.reshape([x.count])
  }
}
