// Operators of one's own: from a formula, with a kernel, and as a pair of passes. Every claim is checked.
import Torch

/// Soft clipping: x inside (-limit, limit), never beyond.
struct SoftClip: CustomUnary {
  let limit: Double
  func forward<T: Real>(_ x: T) -> T { T(limit) * .tanh(x / T(limit)) }
  // May be left out: it would be derived. By hand it needs no second tanh.
  func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * (1 - (y / T(limit)) * (y / T(limit))) }
}

/// The distance on a circle of length 1.
struct CircularDistance: CustomBinary {
  func forward<T: Real>(_ a: T, _ b: T) -> T {
    let d = T.abs(a - b)
    return T.select(d < 0.5, d, 1 - d)
  }
}

/// The running maximum; its gradient goes to the element that was the greatest.
let runningMaximum = CustomOp("RunningMaximum") { inputs, result in
  inputs[0].withUnsafeElements(Double.self) { x in
    result.withUnsafeMutableElements(Double.self) { y in
      for i in x.indices { y[i] = i == 0 ? x[i] : max(x[i], y[i - 1]) }
    }
  }
} vjp: { g, inputs, result in
  let first = inputs[0].cummax(0).1
  return [torch.zerosLike(g).scatterAdd(0, first, g)]
}

/// The identity, whose gradient is reversed: for training against an adversary.
struct ReverseGradient: Function {
  static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] { [inputs[0].clone()] }
  static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] { [-gradOutputs[0]] }
}

torch.manualSeed(0)
let x = torch.randn(3, 4, dtype: .float64, requiresGrad: true)
let y = torch.rand(4, dtype: .float64, requiresGrad: true)

precondition(torch.autograd.gradcheck({ [SoftClip(limit: 0.5)($0[0])] }, [x]))
precondition(torch.autograd.gradgradcheck({ [SoftClip(limit: 0.5)($0[0])] }, [x]))
precondition(SoftClip(limit: 0.5)(x).abs().max().item() < 0.5)
precondition(SoftClip(limit: 0.5)(torch.ones(2, dtype: .bfloat16)).dtype == torch.bfloat16)
print("soft clip:", SoftClip(limit: 0.5)(x.detach()[0]))

// Operands broadcast, and strides do not matter.
precondition(torch.autograd.gradcheck({ [CircularDistance()($0[0], $0[1])] }, [x, y]))
precondition(CircularDistance()(torch.tensor(0.875), torch.tensor(0.125)).item() == 0.25)

let walk = torch.tensor([1.0, 3, 2, 5, 4], dtype: .float64, requiresGrad: true)
precondition(runningMaximum(walk).toArray(Double.self) == [1, 3, 3, 5, 5])
precondition(torch.autograd.gradcheck({ [runningMaximum($0[0])] }, [walk]))
runningMaximum(walk).sum().backward()
precondition(walk.grad!.toArray(Double.self) == [1, 2, 0, 2, 0])
print("running maximum:", runningMaximum(walk))

ReverseGradient.apply(y)[0].sum().backward()
precondition(y.grad!.toArray(Double.self) == [-1, -1, -1, -1])
print("every operator agrees with finite differences")
