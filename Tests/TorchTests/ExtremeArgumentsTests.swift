import Testing
import Torch

/// Numbers that nobody would write give an error that names the operator, not a crash.
@Suite struct ExtremeArgumentsTests {
  private func expectError(_ start: String, _ body: () -> Tensor) {
    #expect("\(start)") {
      try withError { _ = body() }
    } throws: { error in
      "\(error)".hasPrefix(start)
    }
  }

  @Test func sizesBeyondMemory() {
    let x = torch.ones(3, 5)
    expectError("memory: ") { torch.eye(.max) }
    expectError("zeros: ") { torch.zeros(.max, .max) }
    expectError("unflatten: ") { x.unflatten(0, [8, .min]) }
    expectError("unflatten: ") { x.unflatten(0, [2, 8, .max]) }
    expectError("expand: ") { torch.ones(1, 1).expand(.max, .max) }
    expectError("repeat: ") { x.tile([.max]) }
    expectError("memory: ") { torch.fft.fftn(torch.ones(0, 3, 3), s: [8, 1 << 40, 2]) }
    #expect(torch.ones(3, 2).unfold(0, 3, .max).shape == [1, 2, 3])
    expectError("memory: ") { torch.trilIndices(8, .max - 1, offset: .max) }
    expectError("trilIndices: ") { torch.trilIndices(1 << 40, 2) }
    expectError("triuIndices: ") { torch.triuIndices(1 << 40, 1 << 41) }
    expectError("split: ") { x.split([.max, .max]).first ?? x }
    expectError("tensorSplit: ") { x.tensorSplit(1 << 40).first ?? x }
    expectError("memory: ") { torch.zeros(0, .max, .max) }  // its strides overflow
    // What cannot be resized keeps its shape, within its memory.
    let few = torch.ones(3)
    expectError("memory: ") { few.resize_(.max, 3, 0, 1) }
    expectError("memory: ") { few.resize_(1 << 50) }
    #expect(few.shape == [3])
    #expect(torch.triuIndices(1 << 40, 2).toArray(Int.self) == [0, 0, 1, 0, 1, 1])
    #expect(torch.trilIndices(4, 2, offset: -3).toArray(Int.self) == [3, 0])
    #expect(x.chunk(.max).map(\.shape) == [[1, 5], [1, 5], [1, 5]])
  }

  @Test func integersBeyondDoubles() {
    let x = torch.tensor([Int.min, 0, (1 << 53) + 1])
    #expect(x.clamp(min: .int(.max)).toArray(Int.self) == [.max, .max, .max])
    #expect(x.clamp(max: .int(1 << 53)).toArray(Int.self) == [.min, 0, 1 << 53])
    expectError("threshold: ") { F.threshold(x, 0.5, -.infinity) }
    #expect(torch.tensor([1.26, -1.25]).round(decimals: .max).isnan().all().item(Bool.self))
  }

  @Test func numbersHaveNoDimensionsToMove() {
    #expect(torch.tensor(2.0).movedim(0, 0).item() == 2)
    expectError("movedim: ") { torch.tensor(2.0).movedim([-2, 0], [-1]) }
  }

  @Test func numbersThatAreNone() {
    let nan = torch.full([3, 3], Double.nan)
    expectError("svd: ") { torch.linalg.svd(nan).S }
    #expect(torch.tensor(2.0).topk(0).values.shape == [])
    expectError("unflatten: ") { torch.tensor(2.0).unflatten(0, [-1]) }
    expectError("repeat: ") { torch.zeros(4, 0).tile([2, .max]) }
    #expect(torch.lobpcg(torch.diag(torch.tensor([1.0, 2, 3])), niter: -1, tol: 0).E.item() == 3)
    expectError("asStrided: ") { torch.ones(3, 5).asStrided([3], [3], storageOffset: Int.max) }
    expectError("asStrided: ") { torch.ones(3, 5).asStrided([3, 0], [3, 1], storageOffset: Int.max) }
    expectError("polygamma: ") { torch.ones(3).polygamma(Int.max) }
    expectError("lobpcg: ") { torch.lobpcg(torch.eye(3), k: Int.max - 1).E }
    let whole = torch.tensor([1, 2])
    expectError("addcmul: ") { whole.addcmul(whole, whole, value: .double(-.infinity)) }
    #expect(torch.triuIndices(0, Int.max, offset: -1).numel() == 0)
    expectError("svdLowrank: ") { torch.svdLowrank(torch.eye(3), niter: .max).S }
    expectError("pcaLowrank: ") { torch.pcaLowrank(torch.eye(3), niter: .max).S }
    expectError("lpPool1d: ") { F.lpPool1d(torch.ones(1, 1, 4), 0, 2) }
    #expect(torch.special.laguerrePolynomialL(torch.tensor([0.5]), 1e15).isnan().item(Bool.self))
    expectError("mvlgamma: ") { nan.mvlgamma(.max) }
    expectError("hardtanh: ") { F.hardtanh(torch.tensor([1, 2]), minVal: -.infinity) }
    #expect(nan.diagonal(offset: .max).numel() == 0)
    #expect(nan.diagonal(offset: .min).numel() == 0)
    #expect(
      torch.tensor([1, 2]).add(torch.tensor([1, 3]), alpha: .int(.max)).toArray(Int.self) == [.min, .max])
    let x = torch.rand(2, 3, 4), all = F.localResponseNorm(x, 7)
    #expect(F.localResponseNorm(x, 1 << 40, alpha: Double(1 << 40) * 1e-4 / 7).allclose(all))
    #expect(torch.tensor([1.0]).histc(max: .double(.leastNonzeroMagnitude)).sum().item() == 0)
  }
}
