import Testing

@testable import TorchCore

/// Convolutions and poolings against their definitions, between layouts, types and numbers of threads.
@Suite(.serialized) struct ConvolutionKernelTests {
  /// Input, weights, stride, padding before and after, dilation, groups.
  typealias Case = (
    x: Size, w: Size, stride: [Int], before: [Int], after: [Int], dilation: [Int], groups: Int
  )
  static let cases: [Case] = [
    ([2, 3, 9], [4, 3, 3], [1], [1], [1], [1], 1), ([3, 4, 11], [6, 2, 3], [2], [2], [1], [2], 2),
    ([1, 8, 7], [8, 1, 2], [1], [0], [0], [1], 8),
    ([9, 1, 8, 8], [32, 1, 3, 3], [1, 1], [1, 1], [1, 1], [1, 1], 1),
    ([4, 6, 8, 9], [4, 3, 3, 2], [2, 1], [0, 1], [2, 1], [1, 2], 2),
    ([3, 7, 6, 5], [9, 7, 1, 1], [1, 1], [0, 0], [0, 0], [1, 1], 1),
    ([2, 16, 8, 8], [16, 1, 3, 3], [1, 1], [1, 1], [1, 1], [1, 1], 16),
    // A filter for each channel: lines shorter and longer than a vector, uneven and dilated padding, large filters.
    ([2, 3, 5, 3], [3, 1, 3, 3], [1, 1], [1, 1], [1, 1], [1, 1], 3),
    ([3, 16, 6, 17], [16, 1, 2, 5], [1, 1], [0, 3], [2, 0], [1, 1], 16),
    ([1, 18, 40, 33], [18, 1, 5, 5], [1, 1], [4, 2], [4, 3], [2, 1], 18),
    ([2, 2, 3, 4], [2, 1, 1, 1], [1, 1], [0, 0], [0, 0], [1, 1], 2),
    ([2, 4, 35], [4, 1, 4], [1], [1], [2], [3], 4),
    ([2, 4, 9, 9], [4, 1, 3, 3], [2, 2], [1, 1], [1, 1], [1, 1], 4),
    ([2, 32, 7, 7], [160, 32, 3, 3], [1, 1], [1, 1], [1, 1], [1, 1], 1),
    ([9, 32, 8, 8], [64, 32, 3, 3], [1, 1], [1, 1], [1, 1], [1, 1], 1),
    ([2, 24, 17, 17], [20, 12, 3, 3], [2, 2], [1, 1], [1, 1], [1, 1], 2),
    ([2, 3, 4, 5, 6], [4, 3, 2, 3, 2], [1, 2, 1], [1, 0, 1], [1, 1, 1], [1, 1, 2], 1),
    ([1, 3, 4, 4], [2, 3, 5, 5], [1, 1], [3, 3], [3, 3], [1, 1], 1),
  ]
  private func options(_ c: Case) -> ConvolutionOptions {
    ConvolutionOptions(
      stride: c.stride, before: c.before, after: c.after, dilation: c.dilation, groups: c.groups)
  }

  /// ⟨conv(x, w), y⟩ = ⟨x, dx(y, w)⟩ = ⟨w, dw(x, y)⟩: the numbers are small integers, so this is exact, and the
  /// product of matrices in int64 is the reference of every type.
  @Test(arguments: [DType.float32, .float64, .float16, .bfloat16, .complex64])
  func passesAgreeWithIntegers(_ dtype: DType) {
    for c in ConvolutionKernelTests.cases {
      let o = options(c), x = numbers(c.x, .int64), w = numbers(c.w, .int64, seed: 1)
      let y = Tensor.convolution(x, w, nil, o, "conv"), g = numbers(y.shape, .int64, seed: 2)
      let dx = Tensor.inputGradient(g, w, c.x, o), dw = Tensor.weightGradient(x, g, c.w, o)
      let sum = (y * g).sum()
      #expect(sum.equal((dx * x).sum()) && sum.equal((dw * w).sum()), "\(c)")
      let tolerance = dtype == .bfloat16 ? 1e-2 : dtype == .float16 ? 1e-2 : 0.0
      for last in [false, true] where !last || c.x.count > 3 {
        func cast(_ t: Tensor) -> Tensor { last ? t.to(dtype).laidOut(channelsLast: true) : t.to(dtype) }
        let (fx, fw, fg) = (cast(x), w.to(dtype), cast(g))
        for (got, expected) in [
          (Tensor.convolution(fx, fw, nil, o, "conv"), y), (Tensor.inputGradient(fg, fw, c.x, o), dx),
          (Tensor.weightGradient(fx, fg, c.w, o), dw),
        ] {
          #expect(
            got.allclose(expected.to(dtype), rtol: tolerance, atol: tolerance * 100), "\(dtype) \(c) \(last)")
        }
      }
    }
  }

  @Test(arguments: [DType.float32, .float64, .bfloat16]) func bitsDoNotDependOnThreads(_ dtype: DType) {
    for c in ConvolutionKernelTests.cases {
      let o = options(c), x = (numbers(c.x, dtype) / 3).to(dtype),
        w = (numbers(c.w, dtype, seed: 1) / 7).to(dtype)
      let all: () -> [Tensor] = {
        let y = Tensor.convolution(x, w, nil, o, "conv")
        return [y, Tensor.inputGradient(y, w, c.x, o), Tensor.weightGradient(x, y, c.w, o)]
      }
      let one = withThreads(1, all)
      for threads in [2, 3, 8] {
        for (a, b) in zip(one, withThreads(threads, all)) {
          #expect(sameBits(a, b), "\(dtype) \(c), \(threads) threads")
        }
      }
    }
  }

  @Test func valuesOfPyTorch() {
    let x = float64((1...16).map(Double.init), [1, 1, 4, 4]), w = float64([1, 2, 3, 4], [1, 1, 2, 2])
    expectEqual(F.conv2d(x, w), [44, 54, 64, 84, 94, 104, 124, 134, 144])
    expectEqual(
      F.conv2d(x, w, bias: float64([10]), stride: 2, padding: 1), [14, 28, 22, 56, 104, 54, 36, 54, 26])
    expectEqual(
      F.convTranspose2d(float64([1, 2, 3, 4], [1, 1, 2, 2]), w, stride: 2, padding: 1, outputPadding: 1),
      [4, 6, 8, 6, 4, 8, 12, 12, 16])
    let (y, k) = F.maxPool2dWithIndices(x, 3, stride: 2, padding: 1)
    expectEqual(y, [6, 8, 14, 16])
    expectEqual(k, [5, 7, 13, 15])
    expectEqual(F.avgPool2d(x, 3, stride: 2, padding: 1, countIncludePad: false), [3.5, 5, 9.5, 11])
    expectEqual(F.avgPool2d(x, 3, stride: 2, padding: 1), [1.5555555, 3.3333333, 6.3333333, 11])
    expectEqual(F.adaptiveAvgPool2d(x, [3, 2]), [3.5, 5.5, 7.5, 9.5, 11.5, 13.5])
    expectEqual(F.lpPool2d(x, 2, 2), [8.1240384, 11.7473401, 23.3666429, 27.3129995], within: 1e-5)
    expectEqual(
      F.maxUnpool2d(y, k, 3, stride: 2, outputSize: [4, 4]),
      [
        0, 0, 0, 0, 0, 6, 0, 8, 0, 0, 0, 0, 0, 14, 0, 16,
      ])
  }

  @Test func notANumberWins() {
    let x = numbers([1, 1, 40, 40], .float32)
    x.select(2, 7).select(2, 9).fill_(.double(.nan))
    let (y, k) = F.maxPool2dWithIndices(x, 2)
    #expect(y.select(2, 3).select(2, 4).item().isNaN)
    #expect(k.select(2, 3).select(2, 4).item(Int.self) == 7 * 40 + 9)
    #expect(y.isnan().sum().item() == 1)
  }

  @Test(arguments: [DType.float32, .float64, .bfloat16, .int64, .uint8])
  func squaresAreTheirGreatestElements(_ dtype: DType) {
    for width in 2...15 {
      let x = numbers([2, 3, 6, width], dtype), columns = width / 2
      let (y, k) = F.maxPool2dWithIndices(x, 2)
      let squares = x.narrow(3, 0, 2 * columns).reshape(2, 3, 3, 2, columns, 2)
      #expect(torch.equal(y, squares.amax(dim: [3, 5])), "\(width)")
      #expect(
        torch.equal(x.flatten(startDim: 2).gather(2, k.flatten(startDim: 2)), y.flatten(startDim: 2)),
        "\(width)")
    }
  }

  /// Windows that slide, against a walk through each: among equals the first is named, among NaN the last.
  @Test(arguments: [DType.float32, .float64, .float16, .int64, .uint8])
  func slidingMaximaAreThoseOfTheirWindows(_ dtype: DType) {
    for (height, width) in [(5, 7), (9, 16), (4, 33), (7, 70)] {
      for (kernel, stride, padding, dilation) in [
        (3, 2, 1, 1), (3, 1, 1, 1), (2, 1, 0, 2), (2, 3, 1, 1), (4, 2, 2, 1), (3, 1, 1, 2), (1, 4, 0, 1),
      ] where dilation * (kernel - 1) < height + 2 * padding {
        var x = numbers([2, height, width], dtype)
        if dtype.isFloatingPoint {
          x = x.maskedFill(numbers(x.shape, .int64, seed: 5).remainder(7).eq(1), Scalar(Double.nan))
            .maskedFill(numbers(x.shape, .int64, seed: 6).remainder(3).eq(1), Scalar(-Double.infinity))
        }
        let (y, k) = F.maxPool2dWithIndices(
          x, kernel, stride: stride, padding: padding, dilation: dilation, ceilMode: true)
        let from = x.double().toArray(Double.self), reach = dilation * (kernel - 1)
        var expected: [Int] = []
        for p in 0..<2 {
          for r in 0..<y.shape[1] {
            for c in 0..<y.shape[2] {
              var best = -1
              for i in Swift.stride(
                from: r * stride - padding, through: r * stride - padding + reach, by: dilation)
              where i >= 0 && i < height {
                for j in Swift.stride(
                  from: c * stride - padding, through: c * stride - padding + reach, by: dilation)
                where j >= 0 && j < width {
                  let e = from[(p * height + i) * width + j]
                  if best < 0 || e > from[p * height * width + best] || e.isNaN { best = i * width + j }
                }
              }
              expected.append(best)
            }
          }
        }
        let what: Comment = "\(dtype) \(height) \(width) \(kernel) \(stride) \(padding) \(dilation)"
        #expect(k.flatten().toArray(Int.self) == expected, what)
        let named = x.flatten(startDim: 1).gather(1, k.flatten(startDim: 1))
        #expect(
          y.flatten(startDim: 1).double().allclose(named.double(), rtol: 0, atol: 0, equalNan: true), what)
      }
    }
  }

  @Test func derivativesOfEveryOrder() {
    func leaf(_ shape: Size, _ seed: Int = 0) -> Tensor {
      (numbers(shape, .float64, seed: seed) / 4).requiresGrad_()
    }
    let (x, w, b) = (leaf([2, 4, 5, 5]), leaf([4, 2, 3, 2], 1), leaf([4], 2))
    #expect(
      torch.autograd.gradgradcheck(
        { [F.conv2d($0[0], $0[1], bias: $0[2], stride: [2, 1], padding: 1, dilation: [1, 2], groups: 2)] },
        [x, w, b]))
    #expect(
      torch.autograd.gradgradcheck(
        { [F.convTranspose2d($0[0], $0[1], bias: $0[2], stride: 2, padding: 1, outputPadding: 1)] },
        [leaf([1, 4, 3, 2]), leaf([4, 3, 3, 2], 1), leaf([3], 2)]))
    #expect(
      torch.autograd.gradcheck(
        { [F.conv1d($0[0], $0[1], padding: "same")] }, [leaf([2, 2, 5]), leaf([3, 2, 4])]))
    let distinct = float64((0..<36).map { Double($0 * 7 % 36) / 8 }, [1, 1, 6, 6]).requiresGrad_()
    #expect(torch.autograd.gradgradcheck({ [F.maxPool2d($0[0], 3, stride: 2, padding: 1)] }, [distinct]))
    #expect(
      torch.autograd.gradgradcheck(
        { [F.avgPool2d($0[0], 3, stride: 2, padding: 1, ceilMode: true)] }, [distinct]))
    #expect(torch.autograd.gradgradcheck({ [F.adaptiveAvgPool2d($0[0], [4, nil])] }, [distinct]))
  }

  @Test func mistakesAreNamed() {
    func message(_ body: () -> Void) -> String {
      do { try withError { body() } } catch { return "\(error)" }
      return ""
    }
    let x = numbers([1, 3, 4, 4], .float32), w = numbers([2, 2, 3, 3], .float32)
    #expect(
      message { _ = F.conv2d(x, w) }.hasPrefix(
        "conv2d: [1, 3, 4, 4] float32 with weights [2, 2, 3, 3] float32"))
    #expect(message { _ = F.conv2d(x, numbers([2, 3, 9, 9], .float32)) }.contains("does not fit"))
    #expect(message { _ = F.maxPool2d(x, 2, padding: 2) }.hasPrefix("maxPool2d: padding 2"))
    #expect(message { _ = F.maxPool2d(x, Int.max, stride: Int.max) }.hasPrefix("maxPool2d: kernelSize"))
    let k = Tensor(full: [1, 3, 2, 2], 99, .int64)
    #expect(
      message { _ = F.maxUnpool2d(numbers([1, 3, 2, 2], .float32), k, 2) }.contains("an index lies outside"))
  }

  /// Inference keeps weights in the library's layout; whatever writes them must be seen.
  @Test func inferenceSeesNewWeights() {
    let x = torch.randn(2, 32, 14, 14), w = torch.randn(32, 32, 3, 3), other = torch.randn(32, 32, 3, 3)
    let o = ConvolutionOptions(stride: [1, 1], before: [1, 1], after: [1, 1], dilation: [1, 1], groups: 1)
    let writers: [(String, (Tensor) -> Void)] = [
      ("mul_", { $0.mul_(2) }), ("copy_", { $0.copy_(other) }), ("fill_", { $0.fill_(0.5) }),
      ("normal_", { $0.normal_() }), ("uniform_", { $0.uniform_() }), ("zero_", { $0.zero_() }),
      ("out", { _ = torch.add(other, other, out: $0) }), ("a view", { $0.narrow(0, 3, 2).add_(1) }),
      ("an index", { $0[1] = torch.ones(32, 3, 3) }), ("a mask", { $0[$0 .> 0.5] = Tensor(0.25) }),
      ("detach", { $0.detach().neg_() }), ("data", { $0.data = other }),
      ("set_", { $0.set_(torch.ones(32, 32, 3, 3)) }),
      ("elements", { $0.withUnsafeMutableElements(Float.self) { $0[7] = 3 } }),
    ]
    noGrad {
      for (name, write) in writers {
        w.copy_(other)
        for _ in 0..<3 { _ = Tensor.convolution(x, w, nil, o, "conv") }
        write(w)
        for _ in 0..<3 {
          let y = Tensor.convolution(x, w, nil, o, "conv")
          #expect(y.equal(Tensor.convolution(x, w.clone(), nil, o, "conv")), "\(name)")
        }
      }
    }
  }

  /// Weights that are trained after inference take no more memory than before it.
  @Test func trainingKeepsNoPreparedWeights() {
    let x = torch.randn(2, 32, 14, 14), w = torch.randn(32, 32, 3, 3, requiresGrad: true)
    noGrad { for _ in 0..<2 { _ = F.conv2d(x, w, padding: 1) } }
    #expect(w.storage.prepared != nil)
    _ = F.conv2d(x, w, padding: 1)
    #expect(w.storage.prepared == nil)
  }
}
