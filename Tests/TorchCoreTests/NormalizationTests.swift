import Testing

@testable import TorchCore

/// What subtracts a mean and divides by a deviation; weights and biases are operands too.
let normalizationSamples: [Sample] = [
  Sample("layerNorm", [[3, 40], [40], [40]]) {
    F.layerNorm($0[0], [40], weight: $0[1], bias: $0[2])
  },
  Sample("layerNorm of two dimensions", [[2, 3, 4]]) { F.layerNorm($0[0], [3, 4]) },
  Sample("batchNorm of images", [[2, 3, 4, 5], [3], [3]]) {
    F.batchNorm($0[0], nil, nil, weight: $0[1], bias: $0[2], training: true)
  },
  Sample("batchNorm of rows", [[4, 3], [3], [3]]) {
    F.batchNorm($0[0], nil, nil, weight: $0[1], bias: $0[2], training: true)
  },
  Sample("groupNorm", [[2, 4, 3], [4], [4]]) { F.groupNorm($0[0], 2, weight: $0[1], bias: $0[2]) },
  Sample("instanceNorm", [[2, 3, 5]]) { F.instanceNorm($0[0]) },
]

@Suite struct NormalizationTests {
  @Test(arguments: normalizationSamples) func theKernelGivesTheGradientsOfTheFormula(_ s: Sample) throws {
    try withError {
      for (dtype, tolerance) in [(DType.float32, 2e-5), (.float64, 1e-12)] {
        let inputs = s.operands(dtype).map { $0.requiresGrad_() }, y = s.apply(inputs)
        let g = torch.randn(y.shape, dtype: dtype)
        let byKernel = torch.autograd.grad([y], inputs, gradOutputs: [g], retainGraph: true)
        let byFormula = torch.autograd.grad([y], inputs, gradOutputs: [g], createGraph: true)
        for (a, b) in zip(byKernel, byFormula) {
          let a = try #require(a), b = try #require(b).detach()
          #expect(a.allclose(b, rtol: tolerance, atol: tolerance))
        }
      }
    }
  }

  @Test func largeMeansKeepTheirVariance() {
    let x = torch.arange(64, dtype: .float32).reshape(1, 64).add(1e4), y = F.layerNorm(x, [64])
    #expect(abs(y.mean().item()) < 1e-6)
    #expect(abs(y.var().item() - 64.0 / 63) < 1e-4)
  }

  @Test func noChannelsGiveNothing() throws {
    try withError {
      let x = torch.zeros(3, 0, 4)
      #expect(F.instanceNorm(x).shape == [3, 0, 4])
      #expect(F.batchNorm(x, nil, nil, training: true).shape == [3, 0, 4])
      #expect(F.instanceNorm(torch.zeros(2, 3, 0)).shape == [2, 3, 0])
    }
  }
}
