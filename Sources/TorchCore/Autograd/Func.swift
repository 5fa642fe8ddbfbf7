// Functions made of functions. What they return can be differentiated again where its argument requires grad, so they
// nest: grad(grad(f)) is the second derivative.

extension torch {
  /// Derivatives as functions.
  public enum `func` {
    /// The gradient of a function that gives a number.
    ///
    ///     torch.func.grad { $0.sin() }(torch.tensor(0.0))                      // 1
    ///     torch.func.grad(torch.func.grad { $0.pow(3) })(torch.tensor(2.0))    // 12
    public static func grad(_ function: @escaping (Tensor) -> Tensor) -> (Tensor) -> Tensor {
      { gradAndValue(function)($0).grad }
    }

    /// The gradient of a function that gives a number, and the number.
    public static func gradAndValue(
      _ function: @escaping (Tensor) -> Tensor
    ) -> (Tensor) -> (grad: Tensor, value: Tensor) {
      { x in
        let (y, d) = autograd.functional.vjp(function, x, createGraph: x.requiresGrad)
        return (d, y)
      }
    }

    /// function(x), and the map from v to vᵀ·J.
    public static func vjp(
      _ function: (Tensor) -> Tensor, _ primals: Tensor
    ) -> (output: Tensor, vjp: (Tensor) -> Tensor) {
      let nested = primals.requiresGrad
      let x = nested ? primals.viewAs(primals) : primals.detach().requiresGrad_(),
        y = enableGrad { function(x) }
      return (
        nested ? y : y.detach(),
        { v in
          let found =
            y.requiresGrad
            ? autograd.grad(
              [y], [x], gradOutputs: [v], retainGraph: true, createGraph: nested, allowUnused: true)
            : [nil]
          return found[0] ?? torch.zerosLike(x.detach())
        }
      )
    }

    /// function(x) and J·tangents.
    public static func jvp(
      _ function: (Tensor) -> Tensor, _ primals: Tensor, _ tangents: Tensor
    ) -> (output: Tensor, jvp: Tensor) {
      let (y, d) = autograd.functional.jvp(function, primals, tangents, createGraph: primals.requiresGrad)
      return (y, d)
    }

    /// The Jacobian, a row for every element of the result.
    public static func jacrev(_ function: @escaping (Tensor) -> Tensor) -> (Tensor) -> Tensor {
      { autograd.functional.jacobian(function, $0, createGraph: $0.requiresGrad) }
    }

    /// The Hessian of a function that gives a number.
    public static func hessian(_ function: @escaping (Tensor) -> Tensor) -> (Tensor) -> Tensor {
      { autograd.functional.hessian(function, $0, createGraph: $0.requiresGrad) }
    }
  }
}
