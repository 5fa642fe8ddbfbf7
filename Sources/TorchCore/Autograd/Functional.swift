// Derivatives of functions. Inputs are taken apart from the history they came with unless that is wanted.

extension torch.autograd {
  /// Jacobians, Hessians and their products with vectors.
  ///
  /// `strict` makes a result that does not depend on an input an error instead of a zero; `createGraph` lets the result
  /// be differentiated in its turn.
  public enum functional {
    /// ∂yᵢ/∂xⱼ for every result i and every input j of `function`: shape of yᵢ, then shape of xⱼ.
    public static func jacobian(
      _ function: ([Tensor]) -> [Tensor], _ inputs: [Tensor], createGraph: Bool = false, strict: Bool = false
    ) -> [[Tensor]] {
      enableGrad {
        let x = prepared(inputs, createGraph), ys = function(x)
        guard depends(ys, "jacobian", "output", strict) else { return [] }
        return ys.map { y in
          var rows = x.map { _ in [Tensor]() }
          let flat = y.reshape([y.count])
          for i in 0..<y.count {
            let found = gradients([flat.select(0, i)], x, nil, retain: true, createGraph: createGraph)
            for (j, d) in found.enumerated() {
              guard depends(d, j, "jacobian", strict, createGraph) else { return [] }
              rows[j].append(d ?? zeros(x[j]))
            }
          }
          return x.indices.map { j in
            let shape = Size(Array(y.shape) + Array(x[j].shape))
            let all = rows[j].isEmpty ? Tensor(full: shape, 0, y.dtype) : torch.stack(rows[j]).reshape(shape)
            return finished(all, createGraph)
          }
        }
      }
    }
    /// ∂y/∂x: shape of y, then shape of x.
    ///
    ///     torch.autograd.functional.jacobian({ $0.exp() }, torch.tensor([0.0, 1]))   // [[1, 0], [0, e]]
    public static func jacobian(
      _ function: (Tensor) -> Tensor, _ inputs: Tensor, createGraph: Bool = false, strict: Bool = false
    ) -> Tensor {
      let j = jacobian({ [function($0[0])] }, [inputs], createGraph: createGraph, strict: strict)
      return j.first?.first ?? .placeholder
    }

    /// ∂²y/∂xᵢ∂xⱼ of the number y = function(x), for every pair of inputs.
    public static func hessian(
      _ function: ([Tensor]) -> Tensor, _ inputs: [Tensor], createGraph: Bool = false, strict: Bool = false
    ) -> [[Tensor]] {
      jacobian(
        { x in
          let y = function(x)
          guard isNumber(y, "hessian") else { return [] }
          return slopes(of: y, x, strict)
        }, inputs, createGraph: createGraph, strict: strict)
    }
    /// ∂²y/∂x² of the number y = function(x).
    ///
    ///     torch.autograd.functional.hessian({ $0.pow(3).sum() }, torch.tensor([1.0, 2]))   // [[6, 0], [0, 12]]
    public static func hessian(
      _ function: (Tensor) -> Tensor, _ inputs: Tensor, createGraph: Bool = false, strict: Bool = false
    ) -> Tensor {
      hessian({ function($0[0]) }, [inputs], createGraph: createGraph, strict: strict).first?.first
        ?? .placeholder
    }

    /// function(x) and vᵀ·J, the vector times the Jacobian, for every input; `v` may be left out if the result is a
    /// number.
    public static func vjp(
      _ function: ([Tensor]) -> [Tensor], _ inputs: [Tensor], _ v: [Tensor]? = nil, createGraph: Bool = false,
      strict: Bool = false
    ) -> ([Tensor], [Tensor]) {
      enableGrad {
        let x = prepared(inputs, createGraph), ys = function(x)
        guard depends(ys, "vjp", "output", strict), fits(v, ys, "vjp") else {
          return placeholders(ys, inputs)
        }
        let found = gradients(ys, x, v, retain: createGraph, createGraph: createGraph)
        return completed(ys, found, x, "vjp", strict, createGraph)
      }
    }
    /// function(x) and vᵀ·J, the vector times the Jacobian.
    public static func vjp(
      _ function: (Tensor) -> Tensor, _ inputs: Tensor, _ v: Tensor? = nil, createGraph: Bool = false,
      strict: Bool = false
    ) -> (Tensor, Tensor) {
      single(vjp({ [function($0[0])] }, [inputs], v.map { [$0] }, createGraph: createGraph, strict: strict))
    }

    /// function(x) and J·v, the Jacobian times the vector, for every result; `v` may be left out if the input is a number.
    ///
    /// Computed by differentiating wᵀ·J, which is linear in w.
    public static func jvp(
      _ function: ([Tensor]) -> [Tensor], _ inputs: [Tensor], _ v: [Tensor]? = nil, createGraph: Bool = false,
      strict: Bool = false
    ) -> ([Tensor], [Tensor]) {
      enableGrad {
        let x = prepared(inputs, createGraph), ys = function(x)
        guard depends(ys, "jvp", "output", strict), fits(v, x, "jvp") else { return placeholders(ys, ys) }
        let w = ys.map { zeros($0).requiresGrad_() }
        let back = gradients(ys, x, w, retain: true, createGraph: true)
        guard depends(back.compactMap { $0 }, "jvp", "gradient", strict) else { return placeholders(ys, ys) }
        let found = products(back, w, v, x, createGraph)
        return completed(ys, found, ys, "jvp", strict, createGraph)
      }
    }
    /// function(x) and J·v, the Jacobian times the vector.
    public static func jvp(
      _ function: (Tensor) -> Tensor, _ inputs: Tensor, _ v: Tensor? = nil, createGraph: Bool = false,
      strict: Bool = false
    ) -> (Tensor, Tensor) {
      single(jvp({ [function($0[0])] }, [inputs], v.map { [$0] }, createGraph: createGraph, strict: strict))
    }

    /// The number y = function(x) and vᵀ·H, the vector times the Hessian, for every input.
    public static func vhp(
      _ function: ([Tensor]) -> Tensor, _ inputs: [Tensor], _ v: [Tensor]? = nil, createGraph: Bool = false,
      strict: Bool = false
    ) -> (Tensor, [Tensor]) {
      enableGrad {
        let x = prepared(inputs, createGraph), y = function(x)
        guard isNumber(y, "vhp"), depends([y], "vhp", "output", strict), fits(v, x, "vhp") else {
          return (.placeholder, inputs.map { _ in .placeholder })
        }
        let first = gradients([y], x, nil, retain: true, createGraph: true)
        guard depends(first.compactMap { $0 }, "vhp", "gradient", strict) else {
          return (.placeholder, inputs.map { _ in .placeholder })
        }
        let found = gradients(
          first.map { $0 ?? Tensor(full: [], 0, y.dtype) }, x,
          v ?? x.map { Tensor(full: $0.shape, 1, $0.dtype) }, retain: createGraph, createGraph: createGraph)
        let (ys, d) = completed([y], found, x, "vhp", strict, createGraph)
        return (ys[0], d)
      }
    }
    /// The number y = function(x) and vᵀ·H, the vector times the Hessian.
    public static func vhp(
      _ function: (Tensor) -> Tensor, _ inputs: Tensor, _ v: Tensor? = nil, createGraph: Bool = false,
      strict: Bool = false
    ) -> (Tensor, Tensor) {
      let (y, d) = vhp(
        { function($0[0]) }, [inputs], v.map { [$0] }, createGraph: createGraph, strict: strict)
      return (y, d[0])
    }

    /// The number y = function(x) and H·v, the Hessian times the vector, for every input. `vhp`, which is equal where the
    /// second derivatives are continuous, takes less time.
    public static func hvp(
      _ function: ([Tensor]) -> Tensor, _ inputs: [Tensor], _ v: [Tensor]? = nil, createGraph: Bool = false,
      strict: Bool = false
    ) -> (Tensor, [Tensor]) {
      enableGrad {
        let x = prepared(inputs, createGraph), y = function(x)
        guard isNumber(y, "hvp"), depends([y], "hvp", "output", strict), fits(v, x, "hvp") else {
          return (.placeholder, inputs.map { _ in .placeholder })
        }
        let first = gradients([y], x, nil, retain: true, createGraph: true)
        let w = x.map { zeros($0).requiresGrad_() }
        let back = gradients(zip(first, x).map { $0 ?? zeros($1) }, x, w, retain: true, createGraph: true)
        guard depends(back.compactMap { $0 }, "hvp", "second gradient", strict) else {
          return (.placeholder, inputs.map { _ in .placeholder })
        }
        let (ys, d) = completed([y], products(back, w, v, x, createGraph), x, "hvp", strict, createGraph)
        return (ys[0], d)
      }
    }
    /// The number y = function(x) and H·v, the Hessian times the vector.
    public static func hvp(
      _ function: (Tensor) -> Tensor, _ inputs: Tensor, _ v: Tensor? = nil, createGraph: Bool = false,
      strict: Bool = false
    ) -> (Tensor, Tensor) {
      let (y, d) = hvp(
        { function($0[0]) }, [inputs], v.map { [$0] }, createGraph: createGraph, strict: strict)
      return (y, d[0])
    }
  }
}

extension torch.autograd.functional {
  /// The inputs as `function` gets them: apart from their history unless the result is to be differentiated by it.
  private static func prepared(_ inputs: [Tensor], _ createGraph: Bool) -> [Tensor] {
    inputs.map { x in
      if createGraph && x.requiresGrad { return x.viewAs(x) }
      return x.detach().requiresGrad_(x.dtype.isDifferentiable)
    }
  }
  private static func finished(_ t: Tensor, _ createGraph: Bool) -> Tensor { createGraph ? t : t.detach() }
  private static func zeros(_ t: Tensor) -> Tensor { Tensor(full: t.shape, 0, t.dtype) }

  /// The gradients of those outputs that have any.
  private static func gradients(
    _ ys: [Tensor], _ x: [Tensor], _ v: [Tensor]?, retain: Bool, createGraph: Bool
  ) -> [Tensor?] {
    let used = ys.indices.filter { ys[$0].requiresGrad }
    if used.isEmpty || Failure.pending { return x.map { _ in nil } }
    return torch.autograd.grad(
      used.map { ys[$0] }, x, gradOutputs: v.map { v in used.map { v[$0] } }, retainGraph: retain,
      createGraph: createGraph, allowUnused: true)
  }

  /// The gradients by the inputs of one number, differentiable: a row of second derivatives is made of them.
  private static func slopes(of y: Tensor, _ x: [Tensor], _ strict: Bool) -> [Tensor] {
    let found = gradients([y], x, nil, retain: true, createGraph: true)
    for (j, d) in found.enumerated() { _ = depends(d, j, "hessian", strict, true) }
    return zip(found, x).map { $0 ?? zeros($1) }
  }

  /// The derivative in the direction v of `back`, which is linear in w.
  private static func products(
    _ back: [Tensor?], _ w: [Tensor], _ v: [Tensor]?, _ x: [Tensor], _ createGraph: Bool
  ) -> [Tensor?] {
    gradients(
      zip(back, x).map { $0 ?? zeros($1) }, w, v ?? x.map { Tensor(full: $0.shape, 1, $0.dtype) },
      retain: createGraph, createGraph: createGraph)
  }

  private static func completed(
    _ ys: [Tensor], _ found: [Tensor?], _ like: [Tensor], _ name: String, _ strict: Bool, _ createGraph: Bool
  ) -> ([Tensor], [Tensor]) {
    for (j, d) in found.enumerated() {
      guard depends(d, j, name, strict, createGraph) else { return placeholders(ys, like) }
    }
    return (
      ys.map { finished($0, createGraph) }, zip(found, like).map { finished($0 ?? zeros($1), createGraph) }
    )
  }
  private static func placeholders(_ ys: [Tensor], _ x: [Tensor]) -> ([Tensor], [Tensor]) {
    (ys.map { _ in .placeholder }, x.map { _ in .placeholder })
  }
  private static func single(_ pair: ([Tensor], [Tensor])) -> (Tensor, Tensor) {
    (pair.0.first ?? .placeholder, pair.1.first ?? .placeholder)
  }

  // MARK: Checks.

  private static func depends(_ ys: [Tensor], _ name: String, _ what: String, _ strict: Bool) -> Bool {
    if Failure.pending { return false }
    guard strict, let i = ys.firstIndex(where: { !$0.requiresGrad }) else { return true }
    return check(false, "\(name): \(what) \(i) of the function does not depend on the inputs")
  }
  private static func depends(_ d: Tensor?, _ j: Int, _ name: String, _ strict: Bool, _ createGraph: Bool)
    -> Bool
  {
    if !strict { return !Failure.pending }
    return check(d != nil, "\(name): the function does not depend on input \(j)")
      && check(
        !createGraph || d!.requiresGrad, "\(name): the derivative by input \(j) does not depend on the inputs"
      )
  }
  private static func isNumber(_ y: Tensor, _ name: String) -> Bool {
    check(y.count == 1, "\(name): the function must give a number, not \(y.described)")
  }
  private static func fits(_ v: [Tensor]?, _ like: [Tensor], _ name: String) -> Bool {
    guard let v else {
      return check(
        like.count == 1 && like[0].count == 1,
        "\(name): v may be left out for a number only: give \(like.count) tensors, the first \(like.first?.described ?? "")"
      )
    }
    return check(
      v.count == like.count && zip(v, like).allSatisfy { $0.shape == $1.shape },
      "\(name): v is \(v.map(\.described).joined(separator: ", ")), but it must be like "
        + like.map(\.described).joined(separator: ", "))
  }
}
