extension torch.autograd {
  /// Checks the gradients of `function` at `inputs` against finite differences; true, or an error that names the
  /// first that differs (false, if not `raiseException`).
  ///
  /// Inputs are float64 or complex128; those that require grad are varied by `eps`. Equal means
  /// |a - b| ≤ atol + rtol · |b|. Two backward passes may differ by `nondetTol`. `checkGradDtypes` demands that results
  /// have the inputs' precision. `fastMode` compares the slope along one direction only.
  public static func gradcheck(
    _ function: @escaping ([Tensor]) -> [Tensor], _ inputs: [Tensor], eps: Double = 1e-6, atol: Double = 1e-5,
    rtol: Double = 1e-3, raiseException: Bool = true, nondetTol: Double = 0, checkGradDtypes: Bool = false,
    fastMode: Bool = false
  ) -> Bool {
    if Failure.pending { return false }
    let check = Check(function: function, inputs: inputs, eps: eps, atol: atol, rtol: rtol)
    guard let mistake = check.mistake(nondetTol, checkGradDtypes, fastMode) else { return !Failure.pending }
    if raiseException { fail("gradcheck: \(mistake)") }
    return false
  }

  /// Checks second derivatives: `gradcheck` of the gradients of `function`, multiplied by `gradOutputs` if they are
  /// given.
  public static func gradgradcheck(
    _ function: @escaping ([Tensor]) -> [Tensor], _ inputs: [Tensor], gradOutputs: [Tensor]? = nil,
    eps: Double = 1e-6, atol: Double = 1e-5, rtol: Double = 1e-3, raiseException: Bool = true,
    nondetTol: Double = 0, checkGradDtypes: Bool = false, fastMode: Bool = false
  ) -> Bool {
    let outputs = function(inputs).filter { $0.requiresGrad }, n = inputs.count
    // Weights of the results that are no multiples of each other.
    let weights =
      gradOutputs
      ?? outputs.enumerated().map { k, y -> Tensor in
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
      }, inputs + weights, eps: eps, atol: atol, rtol: rtol, raiseException: raiseException,
      nondetTol: nondetTol,
      checkGradDtypes: checkGradDtypes, fastMode: fastMode)
  }

  /// A function, where it is checked and how exactly.
  private struct Check {
    let function: ([Tensor]) -> [Tensor], inputs: [Tensor]
    let eps: Double, atol: Double, rtol: Double

    /// What is wrong with the gradients; nil if they are right.
    func mistake(_ nondetTol: Double, _ checkGradDtypes: Bool, _ fastMode: Bool) -> String? {
      if !inputs.contains(where: { $0.requiresGrad }) { return "no input requires grad" }
      if inputs.contains(where: { $0.requiresGrad && $0.dtype != .float64 && $0.dtype != .complex128 }) {
        return "inputs must be float64 or complex128"
      }
      let outputs = function(inputs)
      if Failure.pending { return nil }
      if checkGradDtypes,
        let y = outputs.first(where: { $0.requiresGrad && $0.dtype.real != .float64 })
      {
        return "a result is \(y.described): the precision of the inputs was lost"
      }
      for (k, y) in outputs.enumerated() where y.requiresGrad {
        if fastMode {
          if let m = alongOneDirection(y, k) { return m }
          continue
        }
        let g = shaped(direction(y, 1.3), y).to(y.dtype), varied = inputs.filter { $0.requiresGrad }
        for (first, second) in zip(gradients(y, g, varied), gradients(y, g, varied)) where first.count > 0 {
          let change = first.sub(second).abs().max().item()
          if change > nondetTol { return "two backward passes of result \(k) differ by \(change)" }
        }
        let analytic = jacobian(y)
        for (i, x) in inputs.enumerated() where x.requiresGrad {
          let numeric = differences(i, k), found = analytic[i]!
          let error = found.sub(numeric).abs(), allowed = numeric.abs().mul(.double(rtol)).add(.double(atol))
          if found.count > 0, !noGrad({ error.le(allowed).all().item(Bool.self) }) {
            return "the gradient of result \(k) by input \(i) differs from finite differences by up to "
              + "\(error.max().item())"
          }
        }
      }
      return nil
    }

    /// One row for every element of `y` (and for its imaginary part): the gradients by each input, flattened.
    private func jacobian(_ y: Tensor) -> [Tensor?] {
      let varied = inputs.filter { $0.requiresGrad }, parts = y.dtype.isComplex ? 2 : 1
      var rows: [[Tensor]] = []
      for i in 0..<y.count {
        for part in 0..<parts {
          let one = Tensor(full: [y.count], 0, y.dtype)
          one.slice(0, i, i + 1, 1).fill(part == 0 ? 1 : .complex(0, 1))
          rows.append(gradients(y, one.reshape(y.shape), varied))
        }
      }
      var next = 0
      return inputs.map { x in
        guard x.requiresGrad else { return nil }
        defer { next += 1 }
        return rows.isEmpty
          ? Tensor(empty: [0, flat(x).count], .float64) : torch.stack(rows.map { $0[next] })
      }
    }

    private func gradients(_ y: Tensor, _ g: Tensor, _ varied: [Tensor]) -> [Tensor] {
      let found = grad([y], varied, gradOutputs: [g], retainGraph: true, allowUnused: true)
      return zip(found, varied).map { flat($0 ?? Tensor(full: $1.shape, 0, $1.dtype)) }
    }

    /// A vector of length 1 with as many elements as `t` has real numbers.
    private func direction(_ t: Tensor, _ step: Double) -> Tensor {
      let w = Tensor.steps(flat(t).count, by: 1).to(.float64).mul(.double(step)).cos()
      return w.count == 0 ? w : w.div(w.mul(w).sum().sqrt())
    }
    private func shaped(_ w: Tensor, _ t: Tensor) -> Tensor {
      t.dtype.isComplex ? w.reshape(Size(Array(t.shape) + [2])).viewAsComplex() : w.reshape(t.shape)
    }

    /// uᵀ·J·v against the slope of uᵀ·y along v, with fixed vectors u and v of no special direction.
    private func alongOneDirection(_ y: Tensor, _ k: Int) -> String? {
      let u = direction(y, 1.3), varied = inputs.filter { $0.requiresGrad }
      let found = gradients(y, shaped(u, y).to(y.dtype), varied)
      var next = 0
      for (i, x) in inputs.enumerated() where x.requiresGrad {
        let v = direction(x, 0.7), step = shaped(v.mul(.double(eps)), x)
        let up = value(i, k, x.detach().add(step)), down = value(i, k, x.detach().sub(step))
        let numeric = up.sub(down).mul(u).sum().div(.double(2 * eps)).item()
        let analytic = found[next].mul(v).sum().item()
        next += 1
        // What rounding the values leaves of a small difference between large ones.
        let rounding = up.abs().mul(u.abs()).sum().item() * 1e-15 / eps
        if !((analytic - numeric).magnitude <= atol + rounding + rtol * numeric.magnitude) {
          return "the gradient of result \(k) by input \(i) along one direction is \(analytic), by finite "
            + "differences \(numeric)"
        }
      }
      return nil
    }

    /// Result `k` with another input `i`, flattened. It requires grad as the original does: `function` may itself
    /// differentiate.
    private func value(_ i: Int, _ k: Int, _ x: Tensor) -> Tensor {
      var varied = inputs
      varied[i] = x.requiresGrad_()
      let results = function(varied)
      guard TorchCore.check(k < results.count, "gradcheck: the function gave fewer results than before")
      else {
        return .placeholder
      }
      return flat(results[k]).clone()
    }

    private func differences(_ i: Int, _ k: Int) -> Tensor {
      let parts = inputs[i].dtype.isComplex ? 2 : 1
      var columns: [Tensor] = []
      for e in 0..<inputs[i].count * parts {
        let up = inputs[i].detach().clone(), down = inputs[i].detach().clone()
        flat(up).pointer(Double.self)[e] += eps
        flat(down).pointer(Double.self)[e] -= eps
        columns.append(value(i, k, up).sub(value(i, k, down)).div(.double(2 * eps)))
      }
      let rows = flat(function(inputs)[k].detach()).count
      return columns.isEmpty ? Tensor(empty: [rows, 0], .float64) : torch.stack(columns, dim: 1)
    }

    /// All elements as real numbers along one dimension; complex ones as two.
    private func flat(_ t: Tensor) -> Tensor {
      let x = t.detach().contiguous()
      return x.dtype.isComplex ? x.viewAsReal().reshape([x.count * 2]) : x.reshape([x.count])
    }
  }
}
