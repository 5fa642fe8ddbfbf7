import Testing

@testable import TorchCore

@Suite(.serialized) struct CreationTests {
  private func text(_ t: Tensor) -> String { t.description }

  @Test func constants() {
    #expect(text(torch.zeros(2, 3)) == "tensor([[0., 0., 0.],\n        [0., 0., 0.]])")
    #expect(text(torch.ones([2], dtype: .int64)) == "tensor([1, 1])")
    #expect(text(torch.zeros()) == "tensor(0.)")
    #expect(text(torch.empty(0, 3)) == "tensor([], size=(0, 3))")
    #expect(text(torch.full([2], 7)) == "tensor([7, 7])")
    #expect(text(torch.full([2], 7.5)) == "tensor([7.5000, 7.5000])")
    #expect(text(torch.full([2], true)) == "tensor([True, True])")
    #expect(text(torch.full([1], .complex(0, 1))) == "tensor([0.+1.j])")
    let n = 3, x = 0.5 as Float
    #expect(text(torch.full([1], n)) == "tensor([3])")
    #expect(text(torch.full([1], x)) == "tensor([0.5000])")
    #expect(text(torch.full([2], 1.7, dtype: .int64)) == "tensor([1, 1])")
    #expect(text(torch.scalarTensor(3)) == "tensor(3.)")
    #expect(text(torch.eye(2, 3)) == "tensor([[1., 0., 0.],\n        [0., 1., 0.]])")
    #expect(text(torch.eye(2, dtype: .bool)) == "tensor([[ True, False],\n        [False,  True]])")
    #expect(torch.zeros(2, requiresGrad: true).requiresGrad)
  }

  @Test func ranges() {
    #expect(text(torch.arange(5)) == "tensor([0, 1, 2, 3, 4])")
    #expect(text(torch.arange(2.5)) == "tensor([0., 1., 2.])")
    #expect(text(torch.arange(1, 5, 2)) == "tensor([1, 3])")
    #expect(text(torch.arange(5, 0, step: -2)) == "tensor([5, 3, 1])")
    #expect(torch.arange(1, 0, -0.1).count == 10)
    #expect(text(torch.arange(0, 0)) == "tensor([], dtype=torch.int64)")
    #expect(text(torch.arange(5, dtype: .float16)) == "tensor([0., 1., 2., 3., 4.], dtype=torch.float16)")
    #expect(text(torch.arange(1.5, 5, dtype: .int64)) == "tensor([1, 2, 3, 4])")
    #expect(text(torch.arange(-1.5, 1.6, 0.7, dtype: .int64)) == "tensor([-1, -1, -1, -1, -1])")
    #expect(torch.arange(.min, .max, 1 << 62).toArray(Int.self) == [.min, .min / 2, 0, 1 << 62])
    #expect(text(torch.linspace(0, 10, 5)) == "tensor([ 0.0000,  2.5000,  5.0000,  7.5000, 10.0000])")
    #expect(text(torch.linspace(0, 10, 5, dtype: .int64)) == "tensor([ 0,  2,  5,  7, 10])")
    #expect(
      text(torch.linspace(10, -3, 8, dtype: .int8))
        == "tensor([10,  8,  6,  4,  2,  0, -1, -3], dtype=torch.int8)")
    #expect(text(torch.linspace(3, 3, 1)) == "tensor([3.])")
    #expect(torch.linspace(-5, 5, 7).toArray(Float.self)[3] == 1.1920929e-07)
    #expect(text(torch.logspace(0, 2, 3)) == "tensor([  1.,  10., 100.])")
    #expect(text(torch.logspace(0, 3, 4, dtype: .int64)) == "tensor([   1,   10,  100, 1000])")
    #expect(text(torch.logspace(0, 2, 3, base: -2)) == "tensor([ 1., -2.,  4.])")
    let a = torch.tensor(Complex<Double>(1, 2)), b = torch.tensor(Complex<Double>(0, 3))
    #expect(text(torch.linspace(a, b, 3)) == "tensor([1.0000+2.0000j, 0.5000+2.5000j, 0.0000+3.0000j])")
  }

  @available(*, deprecated)
  @Test func oldRange() {
    #expect(text(torch.range(1, 4)) == "tensor([1., 2., 3., 4.])")
    #expect(torch.range(1, 4, step: 0.5).count == 7)
  }

  @Test func data() {
    #expect(text(torch.tensor([[1, 2], [3, 4]])) == "tensor([[1, 2],\n        [3, 4]])")
    #expect(text(torch.tensor([1, 2.5])) == "tensor([1.0000, 2.5000])")
    #expect(torch.tensor([1, 2.5] as [Double]).dtype == .float32)
    #expect(text(torch.tensor([true, false])) == "tensor([ True, False])")
    #expect(text(torch.tensor(3)) == "tensor(3)")
    #expect(text(torch.tensor([[], []] as [[Double]])) == "tensor([], size=(2, 0))")
    #expect(text(torch.tensor([1.7, -1.7], dtype: .int64)) == "tensor([ 1, -1])")
    #expect(text(torch.tensor([Complex<Float>(1, 2)])) == "tensor([1.+2.j])")
    #expect(text(torch.tensor([BFloat16(1.5)])) == "tensor([1.5000], dtype=torch.bfloat16)")
    #expect(torch.tensor([[[1.0, 2], [3, 4]]], requiresGrad: true).requiresGrad)
    let x = torch.ones(2, requiresGrad: true)
    #expect(torch.tensor(x) !== x && !torch.tensor(x).requiresGrad)
    #expect(torch.asTensor(x) === x)
    #expect(text(x.newTensor([1, 2])) == "tensor([1., 2.])")
    #expect(text(x.newZeros(2, 1)) == "tensor([[0.],\n        [0.]])")
  }

  @Test func triangles() {
    #expect(
      torch.trilIndices(3, 4, offset: 1).toArray(Int.self) == [
        0, 0, 1, 1, 1, 2, 2, 2, 2, 0, 1, 0, 1, 2, 0, 1, 2, 3,
      ])
    #expect(
      torch.triuIndices(3, 4, offset: -1).toArray(Int.self)
        == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 0, 1, 2, 3, 0, 1, 2, 3, 1, 2, 3])
    #expect(
      torch.triuIndices(2, 2, offset: .max).count == 0 && torch.trilIndices(2, 2, offset: .min).count == 0)
  }

  @Test func memoryFollowsTheOriginal() {
    // The strides that PyTorch's empty_like gives.
    let base = torch.empty(4, 5, 6)
    #expect(torch.emptyLike(base.permute(2, 0, 1)).strides == [1, 30, 6])
    #expect(torch.emptyLike(base.permute(2, 0, 1).slice(1, 0, 4, 2)).strides == [1, 30, 6])
    #expect(torch.emptyLike(torch.empty(3, 4).expand(2, 3, 4).transpose(0, 2)).strides == [2, 8, 1])
    #expect(torch.emptyLike(torch.empty(4, 1).expand(4, 3).t()).strides == [4, 1])
    #expect(torch.emptyLike(torch.empty(4).expand(3, 4).t()).strides == [3, 1])
    #expect(torch.emptyPermuted([2, 3, 4], [2, 0, 1]).strides == [3, 1, 6])
    #expect(text(torch.onesLike(torch.zeros(2, dtype: .int32).t())) == "tensor([1, 1], dtype=torch.int32)")
  }

  @Test func complexNumbers() {
    let re = torch.tensor([1.0, 2], requiresGrad: true), im = torch.tensor([3.0, 4], requiresGrad: true)
    let z = torch.complex(re, im)
    #expect(text(z.detach()) == "tensor([1.+3.j, 2.+4.j])")
    z.backward(gradient: torch.tensor([Complex<Float>(5, 6), Complex<Float>(7, 8)]))
    #expect(re.grad!.toArray(Float.self) == [5, 7] && im.grad!.toArray(Float.self) == [6, 8])
    #expect(
      text(torch.polar(torch.tensor([1.0, 2]), torch.tensor([0.0, 1])))
        == "tensor([1.0000+0.0000j, 1.0806+1.6829j])")
  }

  @Test func outputs() {
    let x = torch.empty(5)
    #expect(torch.zeros(2, out: x) === x && x.shape == [2])
    #expect(text(torch.arange(3, out: x)) == "tensor([0., 1., 2.])")
    let n = torch.empty(0, dtype: .int64)
    #expect(text(torch.eye(2, out: n)) == "tensor([[1, 0],\n        [0, 1]])")
    #expect(torch.rand(3, out: x) === x && x.shape == [3])
  }

  @Test func mistakesAreNamed() {
    let n = torch.zeros(2, dtype: .int64)
    let mistakes: [() -> Void] = [
      { _ = torch.zeros(2, -1) }, { _ = torch.zeros(1 << 40, 1 << 40) }, { _ = torch.eye(-1) },
      { _ = torch.arange(0, 3, -2) }, { _ = torch.arange(0, 3, 0) }, { _ = torch.arange(0, .infinity, 2) },
      { _ = torch.arange(2, dtype: .bool) }, { _ = torch.linspace(0, 3, -1) },
      { _ = torch.tensor([[1, 2], [3]]) },
      { _ = torch.tensor([300], dtype: .uint8) }, { _ = torch.full([2], 300, dtype: .uint8) },
      { _ = torch.full([2], .complex(0, 1), dtype: .float32) },
      { _ = torch.zeros(2, dtype: .int64, requiresGrad: true) },
      { _ = torch.zeros(2, out: n, dtype: .float32) },
      { _ = torch.emptyStrided([2, 3], [0, -1]) }, { _ = torch.emptyPermuted([2, 3], [0, 0]) },
      { _ = torch.complex(torch.ones(2), n) }, { _ = torch.zeros(2, device: .cuda(0)) },
      { _ = torch.linspace(torch.ones(2), torch.ones(2), 1) }, { _ = torch.trilIndices(-1, 4) },
    ]
    for (i, mistake) in mistakes.enumerated() {
      #expect(throws: TorchError.self, "mistake \(i)") { try withError { mistake() } }
    }
  }
}
