import Testing
import Torch

/// Operators made outside of the library.
@Suite struct CustomOpTests {
  /// x·tanh(log(1 + eˣ)), its gradient derived.
  struct Mish: CustomUnary {
    func forward<T: Real>(_ x: T) -> T { x * .tanh(.log1p(.exp(x))) }
  }
  /// Its gradient is written by hand, from the result.
  struct Logistic: CustomUnary {
    let slope: Double
    func forward<T: Real>(_ x: T) -> T { 1 / (1 + .exp(-T(slope) * x)) }
    func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * T(slope) * y * (1 - y) }
  }
  struct Huber: CustomBinary {
    func forward<T: Real>(_ a: T, _ b: T) -> T {
      let d = a - b
      return T.select(T.abs(d) < 1, 0.5 * d * d, T.abs(d) - 0.5)
    }
  }
  struct Blend: CustomTernary {
    func forward<T: Real>(_ a: T, _ b: T, _ c: T) -> T { a * c + b * (1 - c) }
  }

  @Test func formulas() {
    let x = torch.randn(3, 5, dtype: .float64, requiresGrad: true)
    let wanted = noGrad { F.mish(x) }
    #expect((Mish()(x) - wanted).abs().max().item() < 1e-14)
    #expect(autograd.gradcheck({ [Mish()($0[0])] }, [x]))
    #expect(autograd.gradgradcheck({ [Mish()($0[0])] }, [x]))
    #expect(autograd.gradcheck({ [Logistic(slope: 2)($0[0])] }, [x]))
    #expect(autograd.gradgradcheck({ [Logistic(slope: 2)($0[0])] }, [x]))
    #expect(Mish()(x).gradFn!.name == "MishBackward")
    let y = torch.randn(5, dtype: .float64, requiresGrad: true)
    #expect(autograd.gradcheck({ [Huber()($0[0], $0[1])] }, [x, y]))
    #expect(autograd.gradgradcheck({ [Huber()($0[0], $0[1])] }, [x, y]))
    let c = torch.tensor(0.25, dtype: .float64, requiresGrad: true)
    #expect(autograd.gradcheck({ [Blend()($0[0], $0[1], $0[2])] }, [x, y, c]))
    #expect(autograd.gradgradcheck({ [Blend()($0[0], $0[1], $0[2])] }, [x, y, c]))
  }

  @Test func shapesTypesAndThreads() throws {
    // More than one block, strided and broadcast, the same on any number of threads.
    let a = torch.randn(300, 200).t(), b = torch.randn(300), before = torch.getNumThreads()
    defer { torch.setNumThreads(before) }
    var results: [[Float]] = []
    for n in [1, 3] {
      torch.setNumThreads(n)
      results.append(Huber()(a, b).toArray(Float.self))
    }
    #expect(results[0] == results[1])
    let wanted = F.smoothL1Loss(a, b.expand(200, 300), reduction: "none")
    #expect((Huber()(a, b) - wanted).abs().max().item() < 1e-6)
    for dtype in [torch.float16, .bfloat16, .float32, .float64] {
      #expect(Mish()(torch.ones(2, dtype: dtype)).dtype == dtype)
    }
    #expect(Mish()(torch.tensor([1, 2])).dtype == .float32)
    #expect(Mish()(torch.empty(0, 3)).shape == [0, 3])
    #expect(throws: TorchError.self) { try withError { _ = Huber()(torch.ones(2), torch.ones(3)) } }
    #expect(throws: TorchError.self) { try withError { _ = Mish()(torch.ones(2, dtype: .complex64)) } }
  }

  /// The running sum from the end.
  let suffixSum = CustomOp("SuffixSum") { inputs, result in
    inputs[0].withUnsafeElements(Double.self) { x in
      result.withUnsafeMutableElements(Double.self) { y in
        var sum = 0.0
        for i in x.indices.reversed() {
          sum += x[i]
          y[i] = sum
        }
      }
    }
  } vjp: { g, _, _ in
    [g.cumsum(0)]
  }

  @Test func kernels() throws {
    let x = torch.tensor([1.0, 2, 3], dtype: .float64, requiresGrad: true)
    #expect(suffixSum(x).toArray(Double.self) == [6, 5, 3])
    #expect(autograd.gradcheck({ [self.suffixSum($0[0])] }, [x]))
    #expect(autograd.gradgradcheck({ [self.suffixSum($0[0])] }, [x]))
    #expect(suffixSum(x).gradFn!.name == "SuffixSumBackward")
    #expect(throws: TorchError("withUnsafeElements: [2] float32 does not hold float64")) {
      try withError { _ = suffixSum(torch.ones(2)) }
    }
    let count = CustomOp("Count", shape: { _ in [] }, dtype: { _ in .int64 }) { inputs, result in
      result.withUnsafeMutableElements(Int.self) { $0[0] = inputs[0].numel() }
    }
    #expect(count(torch.zeros(2, 3)).item() == 6)
  }
}
