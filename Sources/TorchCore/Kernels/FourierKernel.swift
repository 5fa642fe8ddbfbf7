import CKissFFT

/// Fourier transforms of all lines along one dimension, in double precision.
enum Fourier {
  /// What goes in and what comes out: n complex numbers each, or n real ones on one side and the n/2 + 1 that determine
  /// their symmetric transform on the other.
  enum Kind { case forward, inverse, ofReal, toReal }

  /// `outer` · `inner` lines whose elements lie `inner` apart, the results times `scale`; x and y may be the same. Up to
  /// eight neighbouring lines are read together, as they share cache lines.
  static func transform(
    _ kind: Kind, _ x: UnsafeMutablePointer<Double>, _ y: UnsafeMutablePointer<Double>, outer: Int, n: Int,
    inner: Int, scale: Double
  ) {
    let from = (count: kind == .toReal ? n / 2 + 1 : n, parts: kind == .ofReal ? 1 : 2)
    let to = (count: kind == .ofReal ? n / 2 + 1 : n, parts: kind == .toReal ? 1 : 2)
    let width = min(inner, 8), strips = width == 0 ? 0 : (inner + width - 1) / width
    let size = from.count * from.parts
    parallel(outer * strips, grain: max(1, 8192 / (n * max(width, 1)))) { first, last in
      withScratch(of: Double.self, width * size + to.count * to.parts) { buffer in
        let lines = buffer.baseAddress!, result = lines + width * size
        for u in first..<last {
          let o = u / strips, c = u % strips * width, columns = min(width, inner - c)
          for j in 0..<from.count {
            let x = x + ((o * from.count + j) * inner + c) * from.parts
            for k in 0..<columns {
              for p in 0..<from.parts { lines[k * size + j * from.parts + p] = x[k * from.parts + p] }
            }
          }
          for k in 0..<columns {
            switch kind {
            case .forward: torch_fft(n, 0, lines + k * size, result)
            case .inverse: torch_fft(n, 1, lines + k * size, result)
            case .ofReal: torch_fft_real(n, lines + k * size, result)
            case .toReal: torch_fft_real_inverse(n, lines + k * size, result)
            }
            for j in 0..<to.count {
              let y = y + ((o * to.count + j) * inner + c + k) * to.parts
              for p in 0..<to.parts { y[p] = result[j * to.parts + p] * scale }
            }
          }
        }
      }
    }
  }
}

extension Tensor {
  /// The transform along `dims` of a complex tensor, times `scale`.
  func fourier(_ dims: [Int], inverse: Bool, scale: Double) -> Tensor {
    .primitive("fft", [self], shape, dtype, savesInputs: false) { y in
      y.inDouble(.complex128) { y in
        let x = detach().to(.complex128).contiguous()
        x.copy(into: y)
        for d in dims { y.fourier(inverse ? .inverse : .forward, d, into: y, d == dims[0] ? scale : 1) }
        if dims.isEmpty && scale != 1 { y.mul(.double(scale)).copy(into: y) }
      }
    } vjp: { b in
      [b.g.fourier(dims, inverse: !inverse, scale: scale)]
    }
  }

  /// The forward transform along `dims` of a real tensor; of the last of them only the first half is kept.
  func fourierOfReal(_ dims: [Int], scale: Double) -> Tensor {
    let last = dims.last!, n = shape[last]
    var half = shape
    half[last] = n / 2 + 1
    return .primitive("rfft", [self], half, dtype.complex, savesInputs: false) { y in
      y.inDouble(.complex128) { y in
        detach().to(.float64).contiguous().fourier(.ofReal, last, into: y, scale)
        for d in dims.dropLast() { y.fourier(.forward, d, into: y, 1) }
      }
    } vjp: { b in
      [b.g.resized(last, n).fourier(dims, inverse: true, scale: scale).real]
    }
  }

  /// The inverse transform along `dims`, real since what the last of them leaves out, from n/2 + 1 to n, is symmetric.
  func fourierToReal(_ dims: [Int], _ n: Int, scale: Double) -> Tensor {
    let last = dims.last!, half = shape[last]
    var whole = shape
    whole[last] = n
    return .primitive("irfft", [self], whole, dtype.real, savesInputs: false) { y in
      y.inDouble(.float64) { y in
        var x = detach().to(.complex128).contiguous()
        if dims.count > 1 && x.storage === storage { x = x.clone() }
        for d in dims.dropLast() { x.fourier(.inverse, d, into: x, 1) }
        x.fourier(.toReal, last, into: y, scale, length: n)
      }
    } vjp: { b in
      // What was left out stands for two: itself and its mirror image.
      let weight = Tensor(full: [half], 1, b.g.dtype)
      if n > half { weight.narrow(0, 1, n - half).fill(2) }
      let column = weight.reshape(Size([half] + [Int](repeating: 1, count: whole.count - 1 - last)))
      return [b.g.fourierOfReal(dims, scale: scale) * column]
    }
  }

  /// One dimension of a contiguous tensor of float64 or complex128, `length` of the line if it is not this tensor's.
  private func fourier(_ kind: Fourier.Kind, _ d: Int, into y: Tensor, _ scale: Double, length: Int? = nil) {
    if Failure.pending { return }
    let s = sizes(around: d)
    withExtendedLifetime((self, y)) {
      Fourier.transform(
        kind, pointer(Double.self), y.pointer(Double.self), outer: s.0, n: length ?? s.1, inner: s.2,
        scale: scale)
    }
  }

  /// Lets `body` fill this tensor, or one of the type `wide` that is then rounded to this one.
  private func inDouble(_ wide: DType, _ body: (Tensor) -> Void) {
    if dtype == wide { return body(self) }
    let t = Tensor(empty: shape, wide)
    if Failure.pending { return }
    body(t)
    t.copy(into: self)
  }

  /// Cut or filled up with zeros to size n along `d`.
  func resized(_ d: Int, _ n: Int) -> Tensor {
    if Failure.pending { return .placeholder }
    let size = shape[d]
    if size == n { return self }
    if size > n { return narrow(d, 0, n) }
    return F.pad(self, [Int](repeating: 0, count: 2 * (shape.count - 1 - d)) + [0, n - size])
  }
}
