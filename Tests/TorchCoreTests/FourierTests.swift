import Testing

@testable import TorchCore

@Suite struct FourierTests {
  private func signal(_ shape: Size) -> Tensor {
    Sample("", [shape]) { $0[0] }.operands()[0]
  }
  private func isClose(_ a: Tensor, _ b: Tensor, _ tolerance: Double = 1e-12) -> Bool {
    a.shape == b.shape && a.dtype == b.dtype && (a - b).abs().max().item() < tolerance
  }

  /// Small factors, odd ones, primes that go through a convolution, and products with one.
  @Test(arguments: [1, 2, 3, 4, 6, 7, 8, 12, 25, 30, 31, 37, 64, 74, 97, 100, 121])
  func transformsAreSums(_ n: Int) throws {
    try withError {
      let z = signal([2, n, 2]).viewAsComplex(), k = torch.arange(n)
      let angle = k.outer(k).remainder(.int(n)).to(.float64).mul(.double(-2 * Double.pi / Double(n)))
      let matrix = torch.stack([angle.cos(), angle.sin()], dim: -1).viewAsComplex()
      let expected = z.matmul(matrix)
      #expect(isClose(fft.fft(z), expected))
      #expect(isClose(fft.ifft(expected), z))
      #expect(isClose(fft.fft(z.transpose(0, 1), dim: 0), expected.transpose(0, 1)))
      let x = z.real.contiguous(), half = fft.fft(x).narrow(1, 0, n / 2 + 1)
      #expect(isClose(fft.rfft(x), half))
      #expect(isClose(fft.irfft(half, n: n), x))
      #expect(isClose(fft.ihfft(x), half.conj().div(.int(n))))
      #expect(isClose(fft.hfft(fft.ihfft(x), n: n), x))
    }
  }

  @Test func severalDimensionsFollowOneAnother() throws {
    try withError {
      let x = signal([3, 4, 5]), z = signal([3, 4, 5, 2]).viewAsComplex()
      #expect(isClose(fft.fftn(z), fft.fft(fft.fft(fft.fft(z, dim: 0), dim: 1), dim: 2)))
      #expect(isClose(fft.fft2(z, s: [6, 2]), fft.fft(fft.fft(z, n: 6, dim: 1), n: 2, dim: 2)))
      #expect(isClose(fft.fftn(z, s: [2], norm: "ortho"), fft.fft(z, n: 2, norm: "ortho")))
      #expect(isClose(fft.rfftn(x, dim: [2, 0]), fft.fft(fft.rfft(x, dim: 0), dim: 2)))
      #expect(isClose(fft.irfftn(fft.rfftn(x), s: [3, 4, 5]), x))
      #expect(isClose(fft.hfftn(fft.ihfftn(x, norm: "forward"), s: [3, 4, 5], norm: "forward"), x))
      #expect(isClose(fft.ifft2(fft.fft2(z, norm: "ortho"), norm: "ortho"), z))
      #expect(fft.rfft2(x).shape == [3, 4, 3])
    }
  }

  @Test func typesAreThoseOfPyTorch() throws {
    #expect(fft.fft(torch.tensor([1, 2])).dtype == .complex64)
    #expect(fft.rfft(torch.ones(3, dtype: .float64)).dtype == .complex128)
    #expect(fft.irfft(torch.ones(3)).dtype == .float32)
    let y = torch.empty(0, dtype: .complex64)
    _ = fft.fft(torch.tensor([1.0, 0, 0]), out: y)
    #expect(y.toArray(Complex<Float>.self) == [Complex(1), Complex(1), Complex(1)])
    let mistakes: [@Sendable () -> Tensor] = [
      { fft.fft(torch.ones(3, dtype: .float16)) }, { fft.fft(torch.ones(3), n: 0) },
      { fft.fft(torch.ones(3), norm: "none") }, { fft.rfft(torch.ones(3, dtype: .complex64)) },
      { fft.fftn(torch.ones(2, 2), dim: [0, 0]) }, { fft.fftn(torch.ones(2, 2), s: [1], dim: [0, 1]) },
      { fft.irfft(torch.ones(1)) }, { fft.fft(torch.tensor(1.0)) }, { fft.fft(torch.ones(3), dim: 1) },
    ]
    for mistake in mistakes { #expect(throws: TorchError.self) { try withError { _ = mistake() } } }
  }

  @Test func frequenciesAreInTheirOrder() {
    #expect(fft.fftfreq(5).toArray(Float.self) == [0, 0.2, 0.4, -0.4, -0.2])
    #expect(fft.fftfreq(4, d: 0.5).toArray(Float.self) == [0, 0.5, -1, -0.5])
    #expect(fft.rfftfreq(4).toArray(Float.self) == [0, 0.25, 0.5])
    #expect(fft.fftshift(torch.arange(5)).toArray(Int.self) == [3, 4, 0, 1, 2])
    #expect(fft.ifftshift(fft.fftshift(torch.arange(5))).toArray(Int.self) == [0, 1, 2, 3, 4])
  }

  @Test func piecesAreFoundAgain() throws {
    try withError {
      let x = signal([3, 200]), window = torch.hannWindow(16, dtype: .float64)
      for (center, normalized) in [(true, false), (true, true), (false, false)] {
        let w = center ? window : torch.ones(16, dtype: .float64)
        let s = x.stft(
          16, hopLength: 4, window: w, center: center, normalized: normalized, returnComplex: true)
        #expect(s.shape == [3, 9, center ? 51 : 47])
        let back = s.istft(16, hopLength: 4, window: w, center: center, normalized: normalized, length: 200)
        #expect(isClose(back, x))
      }
      let z = signal([40, 2]).viewAsComplex()
      let s = z.stft(8, winLength: 6)
      #expect(isClose(s.istft(8, winLength: 6, returnComplex: true), z))
      #expect(x.stft(16, returnComplex: false).shape == [3, 9, 51, 2])
    }
    #expect(throws: TorchError.self) { try withError { _ = signal([20]).stft(8) } }
    #expect(throws: TorchError.self) {
      try withError { _ = signal([20]).stft(64, center: false, returnComplex: true) }
    }
  }

  @Test func windowsAreThoseOfPyTorch() throws {
    let windows = torch.signal.windows.self
    func expect(_ t: Tensor, _ e: [Double]) {
      #expect(
        t.dtype == .float64 && zip(t.toArray(Double.self), e).allSatisfy { abs($0 - $1) < 1e-14 }, "\(t)")
      #expect(t.shape == [e.count])
    }
    expect(windows.bartlett(5, dtype: .float64), [0.0, 0.5, 1.0, 0.5, 0.0])
    expect(
      windows.bartlett(5, sym: false, dtype: .float64),
      [0.0, 0.4, 0.8, 0.7999999999999999, 0.3999999999999999])
    expect(
      windows.blackman(5, dtype: .float64),
      [
        -1.387778780781446e-17, 0.3399999999999999, 0.9999999999999999, 0.3400000000000001,
        -1.387778780781446e-17,
      ])
    expect(
      windows.blackman(5, sym: false, dtype: .float64),
      [
        -1.387778780781446e-17, 0.2007701432625305, 0.8492298567374694, 0.8492298567374695,
        0.2007701432625306,
      ])
    expect(
      windows.cosine(5, dtype: .float64),
      [0.3090169943749474, 0.8090169943749475, 1.0, 0.8090169943749475, 0.3090169943749475])
    expect(
      windows.cosine(5, sym: false, dtype: .float64),
      [0.2588190451025207, 0.7071067811865475, 0.9659258262890683, 0.9659258262890683, 0.7071067811865476])
    expect(
      windows.exponential(5, tau: 2, dtype: .float64),
      [0.3678794411714423, 0.6065306597126334, 1.0, 0.6065306597126334, 0.3678794411714423])
    expect(
      windows.exponential(5, tau: 2, sym: false, dtype: .float64),
      [0.2865047968601901, 0.4723665527410147, 0.7788007830714049, 0.7788007830714049, 0.4723665527410147])
    expect(
      windows.gaussian(5, std: 1.5, dtype: .float64),
      [0.4111122905071876, 0.8007374029168081, 1.0, 0.8007374029168081, 0.4111122905071876])
    expect(
      windows.gaussian(5, std: 1.5, sym: false, dtype: .float64),
      [0.2493522087772963, 0.6065306597126335, 0.9459594689067655, 0.9459594689067654, 0.6065306597126335])
    expect(windows.generalCosine(5, a: [0.5, 0.3, 0.2], dtype: .float64), [0.4, 0.3, 1.0, 0.3, 0.4])
    expect(
      windows.generalCosine(5, a: [0.5, 0.3, 0.2], sym: false, dtype: .float64),
      [0.4, 0.2454915028125263, 0.8045084971874736, 0.8045084971874739, 0.2454915028125263])
    expect(windows.generalHamming(5, alpha: 0.6, dtype: .float64), [0.2, 0.6, 1.0, 0.6000000000000001, 0.2])
    expect(
      windows.generalHamming(5, alpha: 0.6, sym: false, dtype: .float64),
      [0.2, 0.476393202250021, 0.9236067977499789, 0.923606797749979, 0.4763932022500211])
    expect(
      windows.hamming(5, dtype: .float64),
      [0.08000000000000007, 0.54, 1.0, 0.5400000000000001, 0.08000000000000007])
    expect(
      windows.hamming(5, sym: false, dtype: .float64),
      [0.08000000000000007, 0.3978521825875242, 0.9121478174124757, 0.9121478174124759, 0.3978521825875243])
    expect(windows.hann(5, dtype: .float64), [0.0, 0.4999999999999999, 1.0, 0.5000000000000001, 0.0])
    expect(
      windows.hann(5, sym: false, dtype: .float64),
      [0.0, 0.3454915028125263, 0.9045084971874737, 0.9045084971874737, 0.3454915028125264])
    expect(
      windows.kaiser(5, beta: 6, dtype: .float64),
      [0.01487333710476321, 0.4829556064106269, 1.0, 0.4829556064106269, 0.01487333710476321])
    expect(
      windows.kaiser(5, beta: 6, sym: false, dtype: .float64),
      [0.01487333710476321, 0.339018056648885, 0.8954001841928596, 0.8954001841928596, 0.3390180566488852])
    expect(
      windows.nuttall(5, dtype: .float64),
      [0.0003628000000000381, 0.2269823999999999, 1.0, 0.2269824000000001, 0.0003628000000000381])
    expect(
      windows.nuttall(5, sym: false, dtype: .float64),
      [0.0003628000000000381, 0.1105152530498718, 0.7982580969501282, 0.7982580969501283, 0.1105152530498719])
    expect(torch.hannWindow(4, dtype: .float64), [0.0, 0.4999999999999999, 1.0, 0.5000000000000001])
    expect(
      torch.hannWindow(4, periodic: false, dtype: .float64),
      [0.0, 0.7499999999999999, 0.7500000000000002, 0.0])
    expect(torch.hannWindow(1, dtype: .float64), [1.0])
    expect(torch.hammingWindow(4, dtype: .float64), [0.08000000000000002, 0.54, 1.0, 0.5400000000000001])
    expect(
      torch.hammingWindow(4, periodic: false, dtype: .float64),
      [0.08000000000000002, 0.7699999999999999, 0.7700000000000002, 0.08000000000000002])
    expect(torch.hammingWindow(1, dtype: .float64), [1.0])
    expect(torch.blackmanWindow(4, dtype: .float64), [0.0, 0.34, 1.0, 0.3400000000000001])
    expect(
      torch.blackmanWindow(4, periodic: false, dtype: .float64),
      [0.0, 0.6299999999999999, 0.6300000000000003, 0.0])
    expect(torch.blackmanWindow(1, dtype: .float64), [1.0])
    expect(torch.bartlettWindow(4, dtype: .float64), [0.0, 0.5, 1.0, 0.5])
    expect(
      torch.bartlettWindow(4, periodic: false, dtype: .float64),
      [0.0, 0.6666666666666666, 0.6666666666666667, 0.0])
    expect(torch.bartlettWindow(1, dtype: .float64), [1.0])
    expect(
      torch.kaiserWindow(4, dtype: .float64),
      [5.277344132009766e-05, 0.2156727447589671, 1.0, 0.2156727447589671])
    expect(
      torch.kaiserWindow(4, periodic: false, dtype: .float64),
      [5.277344132009766e-05, 0.5188447216723606, 0.5188447216723606, 5.277344132009766e-05])
    expect(torch.kaiserWindow(1, dtype: .float64), [1.0])
    #expect(throws: TorchError.self) { try withError { _ = windows.gaussian(4, std: 0) } }
    #expect(throws: TorchError.self) { try withError { _ = windows.hann(-1) } }
  }
}
