import Testing

@testable import TorchCore

/// An operator with operands to try it on.
struct Sample: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let shapes: [Size]
  /// Where the operands lie: low ... high.
  let range: ClosedRange<Double>
  /// How many times larger the operand may be where work is to be split over threads.
  let growth: Int
  let apply: @Sendable ([Tensor]) -> Tensor

  init(
    _ name: String, _ shapes: [Size] = [[3, 4]], _ range: ClosedRange<Double> = -1.5...1.7,
    growth: Int? = nil,
    _ apply: @escaping @Sendable ([Tensor]) -> Tensor
  ) {
    (testDescription, self.shapes, self.range, self.apply) = (name, shapes, range, apply)
    self.growth = growth ?? (shapes.count == 1 ? 20_000 : 1)
  }

  /// Operands without symmetry, no two elements equal.
  func operands(_ dtype: DType = .float64, scale: Int = 1) -> [Tensor] {
    shapes.enumerated().map { k, shape in
      var shape = shape
      if scale > 1 && shape.count > 0 { shape[0] *= scale }
      let t = Tensor(empty: shape, .float64), p = t.pointer(Double.self), n = t.count
      let width = range.upperBound - range.lowerBound
      for i in 0..<n {
        // The golden ratio spreads them evenly.
        let u = (Double(i + 1) * 0.6180339887498949 + Double(k) * 0.3170).truncatingRemainder(dividingBy: 1)
        p[i] = range.lowerBound + width * u
      }
      return t.to(dtype)
    }
  }
}

private let matrices: [Size] = [[3, 4], [4, 2]]
private let image: [Size] = [[2, 4, 5, 5]]

let samples = basicSamples + specialSamples + fourierSamples + visionSamples

private let basicSamples: [Sample] = [
  Sample("add", [[3, 4], [4]]) { $0[0].add($0[1], alpha: 0.7) },
  Sample("sub", [[3, 4], [3, 1]]) { $0[0].sub($0[1]) },
  Sample("mul", [[3, 4], [3, 4]]) { $0[0] * $0[1] },
  Sample("div", [[3, 4], [4]], 0.5...2) { $0[0] / $0[1] },
  Sample("remainder", [[3, 4], [4]], 0.5...2) { $0[0].remainder($0[1]) },
  Sample("pow", [[3, 4], [4]], 0.5...2) { $0[0].pow($0[1]) },
  Sample("pow 1.7", [[3, 4]], 0.5...2) { $0[0].pow(1.7) },
  Sample("square") { $0[0].pow(2) },
  Sample("addcmul", [[3, 4], [4], [3, 1]]) { $0[0].addcmul($0[1], $0[2], value: 0.3) },
  Sample("addcdiv", [[3, 4], [4], [3, 1]], 0.5...2) { $0[0].addcdiv($0[1], $0[2], value: 0.3) },
  Sample("lerp", [[3, 4], [3, 4], [4]]) { $0[0].lerp($0[1], $0[2]) },
  Sample("exp") { $0[0].exp() },
  Sample("expm1") { $0[0].expm1() },
  Sample("log", [[3, 4]], 0.3...3) { $0[0].log() },
  Sample("log1p", [[3, 4]], -0.5...3) { $0[0].log1p() },
  Sample("sqrt", [[3, 4]], 0.3...3) { $0[0].sqrt() },
  Sample("rsqrt", [[3, 4]], 0.3...3) { $0[0].rsqrt() },
  Sample("reciprocal", [[3, 4]], 0.3...3) { $0[0].reciprocal() },
  Sample("sin") { $0[0].sin() },
  Sample("cos") { $0[0].cos() },
  Sample("tan", [[3, 4]], -1...1) { $0[0].tan() },
  Sample("asin", [[3, 4]], -0.9...0.9) { $0[0].asin() },
  Sample("acos", [[3, 4]], -0.9...0.9) { $0[0].acos() },
  Sample("atan") { $0[0].atan() },
  Sample("sinh") { $0[0].sinh() },
  Sample("tanh") { $0[0].tanh() },
  Sample("asinh") { $0[0].asinh() },
  Sample("acosh", [[3, 4]], 1.2...3) { $0[0].acosh() },
  Sample("atanh", [[3, 4]], -0.9...0.9) { $0[0].atanh() },
  Sample("erf") { $0[0].erf() },
  Sample("erfinv", [[3, 4]], -0.9...0.9) { $0[0].erfinv() },
  Sample("lgamma", [[3, 4]], 0.3...3) { $0[0].lgamma() },
  Sample("digamma", [[3, 4]], 0.3...3) { $0[0].digamma() },
  Sample("sigmoid") { $0[0].sigmoid() },
  Sample("relu") { $0[0].relu() },
  Sample("gelu") { F.gelu($0[0]) },
  Sample("gelu tanh") { F.gelu($0[0], approximate: "tanh") },
  Sample("silu") { F.silu($0[0]) },
  Sample("mish") { F.mish($0[0]) },
  Sample("elu") { F.elu($0[0], alpha: 0.8) },
  Sample("leakyRelu") { F.leakyRelu($0[0], negativeSlope: 0.2) },
  Sample("softplus") { F.softplus($0[0], beta: 1.3) },
  Sample("logsigmoid") { F.logsigmoid($0[0]) },
  Sample("hardswish", [[3, 4]], -2.5...2.5) { F.hardswish($0[0]) },
  Sample("glu") { F.glu($0[0]) },
  Sample("atan2", [[3, 4], [4]], 0.3...2) { $0[0].atan2($0[1]) },
  Sample("hypot", [[3, 4], [4]], 0.3...2) { $0[0].hypot($0[1]) },
  Sample("logaddexp", [[3, 4], [4]]) { $0[0].logaddexp($0[1]) },
  Sample("xlogy", [[3, 4], [4]], 0.3...2) { $0[0].xlogy($0[1]) },
  Sample("maximum", [[3, 4], [3, 4]]) { $0[0].maximum($0[1]) },
  Sample("clamp") { $0[0].clamp(min: -0.5, max: 0.9) },
  Sample("where", [[3, 4], [4]]) { torch.where($0[0].detach().gt(0), $0[0], $0[1]) },
  Sample("abs") { $0[0].abs() },
  Sample("sum") { $0[0].sum() },
  Sample("sum 0") { $0[0].sum(0, keepdim: true) },
  Sample("mean") { $0[0].mean(1) },
  Sample("var") { $0[0].var(dim: 1) },
  Sample("std") { $0[0].std(dim: 0) },
  Sample("prod", [[3, 4]], 0.5...1.5) { $0[0].prod(1) },
  Sample("max") { $0[0].max(1).values },
  Sample("amin") { $0[0].amin(dim: 0) },
  Sample("norm") { $0[0].norm() },
  Sample("norm 3", [[3, 4]], 0.3...2) { $0[0].norm(p: 3, dim: 1) },
  Sample("logsumexp") { $0[0].logsumexp(1) },
  Sample("softmax") { $0[0].softmax(1) },
  Sample("logSoftmax 0") { $0[0].logSoftmax(0) },
  Sample("cumsum") { $0[0].cumsum(1) },
  Sample("cumprod", [[3, 4]], 0.5...1.5) { $0[0].cumprod(0) },
  Sample("sort") { $0[0].sort(dim: 1).values },
  Sample("topk") { $0[0].topk(2, dim: 1).values },
  Sample("permute", [[2, 3, 4]]) { $0[0].permute(2, 0, 1) },
  Sample("expand", [[3, 1]], growth: 1) { $0[0].expand(2, 3, 4) },
  Sample("narrow") { $0[0].narrow(1, 1, 2) },
  Sample("unfold", [[7]], growth: 1000) { $0[0].unfold(0, 3, 2) },
  Sample("asStrided", [[12]]) { $0[0].asStrided([3, 3], [2, 1], storageOffset: 1) },
  Sample("cat", [[2, 4], [3, 4]]) { torch.cat($0) },
  Sample("stack", [[3, 4], [3, 4]]) { torch.stack($0, dim: 1) },
  Sample("roll") { $0[0].roll([1], dims: [1]) },
  Sample("flip") { $0[0].flip([0]) },
  Sample("repeat") { $0[0].repeat(2, 1) },
  Sample("gather") { $0[0].gather(1, torch.tensor([[0, 3], [1, 1], [2, 0]])) },
  Sample("indexSelect") { $0[0].indexSelect(0, torch.tensor([2, 0, 2])) },
  Sample("indexCopy", [[3, 4], [2, 4]]) { $0[0].indexCopy(0, torch.tensor([2, 0]), $0[1]) },
  Sample("indexAdd", [[3, 4], [2, 4]]) { $0[0].indexAdd(0, torch.tensor([2, 0]), $0[1]) },
  Sample("maskedFill") { $0[0].maskedFill($0[0].detach().gt(0.4), 2.0) },
  Sample("kron", [[2, 3], [3, 2]]) { $0[0].kron($0[1]) },
  Sample("vander", [[4]], growth: 1000) { $0[0].vander(N: 3) },
  Sample("matmul", matrices) { $0[0].matmul($0[1]) },
  Sample("bmm", [[2, 3, 4], [2, 4, 2]]) { $0[0].bmm($0[1]) },
  Sample("mv", [[3, 4], [4]]) { $0[0].mv($0[1]) },
  Sample("dot", [[5], [5]]) { $0[0].dot($0[1]) },
  Sample("addmm", [[2], [3, 4], [4, 2]]) { $0[0].addmm($0[1], $0[2], beta: 0.5, alpha: 2) },
  Sample("linear", [[3, 4], [2, 4], [2]]) { F.linear($0[0], $0[1], bias: $0[2]) },
  Sample("conv2d", image + [[6, 2, 3, 3], [6]]) {
    F.conv2d($0[0], $0[1], bias: $0[2], stride: 2, padding: 1, groups: 2)
  },
  Sample("conv2d dilated", image + [[3, 4, 2, 2]]) { F.conv2d($0[0], $0[1], dilation: 2) },
  Sample("maxPool2d", image, growth: 100) { F.maxPool2d($0[0], 2) },
  Sample("avgPool2d", image, growth: 100) { F.avgPool2d($0[0], 3, stride: 2, padding: 1) },
  Sample("crossEntropy", growth: 1) { F.crossEntropy($0[0], torch.tensor([1, 3, 0]), labelSmoothing: 0.1) },
  Sample("nllLoss", growth: 1) { F.nllLoss($0[0], torch.tensor([1, 3, 0])) },
  Sample("mseLoss", [[3, 4], [3, 4]]) { F.mseLoss($0[0], $0[1]) },
  Sample("embedding", [[5, 3]]) { F.embedding(torch.tensor([[1, 4], [1, 0]]), $0[0]) },
]

/// Operands that kernels split over threads.
let largeSamples: [Sample] = [
  Sample("conv2d large", [[8, 16, 32, 32], [32, 16, 3, 3], [32]]) {
    F.conv2d($0[0], $0[1], bias: $0[2], padding: 1)
  },
  Sample("matmul large", [[300, 200], [200, 150]]) { $0[0].matmul($0[1]) },
  Sample("layerNorm large", [[512, 300], [300], [300]]) {
    F.layerNorm($0[0], [300], weight: $0[1], bias: $0[2])
  },
  Sample("batchNorm large", [[8, 16, 40, 40], [16], [16]]) {
    F.batchNorm($0[0], nil, nil, weight: $0[1], bias: $0[2], training: true)
  },
]

/// The samples of all families.
private let all: [Sample] = [
  samples,
  shapeSamples,
  measureSamples,
  linearAlgebraSamples,
  recurrentSamples,
  attentionSamples,
  normalizationSamples,
].flatMap { $0 }

@Suite struct PropertyTests {
  @Test(arguments: all) func gradientsEqualFiniteDifferences(_ s: Sample) throws {
    try withError {
      let inputs = s.operands().map { $0.requiresGrad_() }
      #expect(torch.autograd.gradcheck({ [s.apply($0)] }, inputs))
    }
  }

  @Test(arguments: all) func secondDerivativesEqualFiniteDifferences(_ s: Sample) throws {
    try withError {
      let inputs = s.operands().map { $0.requiresGrad_() }
      #expect(torch.autograd.gradgradcheck({ [s.apply($0)] }, inputs))
    }
  }

  @Test(arguments: all) func stridesDoNotMatter(_ s: Sample) throws {
    try withError {
      let plain = s.operands(), expected = s.apply(plain)
      // The same values with gaps between them, in another order of dimensions.
      let strided = plain.map { x -> Tensor in
        guard x.dim() > 0 else { return x }
        let order = Array((0..<x.dim()).reversed())
        let room = torch.stack([x.permute(order), x.permute(order)], dim: -1).contiguous()
        return room.select(-1, 1).permute(order)
      }
      #expect(
        s.testDescription.hasPrefix("asStrided")
          || s.apply(strided).allclose(expected, rtol: 1e-12, atol: 1e-12))
    }
  }

  @Test(arguments: all + largeSamples + largeRecurrentSamples) func threadsDoNotMatter(_ s: Sample) throws {
    let before = torch.getNumThreads()
    defer { torch.setNumThreads(before) }
    for dtype in [DType.float32, .float64] {
      let results = try [1, 2, 8].map { n in
        try withError {
          torch.setNumThreads(n)
          let inputs = s.operands(dtype, scale: s.growth).map { $0.requiresGrad_() }
          let y = s.apply(inputs)
          y.sum().backward()
          return [y.detach()] + inputs.compactMap(\.grad)
        }
      }
      for other in results.dropFirst() {
        #expect(zip(results[0], other).allSatisfy { $0.equal($1) })
      }
    }
  }
}
