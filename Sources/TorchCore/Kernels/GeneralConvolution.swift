/// Convolution of any element type as a matrix product: the patches that the filters meet become the columns of a
/// matrix ("im2col"). Contiguous layout only.
enum GeneralConvolution {
  /// One pass of `Convolution.run`.
  static func run(_ pass: Convolution.Pass, _ dtype: DType, _ s: ConvolutionShape, _ m: Convolution.Arrays) {
    let size = dtype.itemSize, g = s.groups, k = s.outChannels / g, taps = s.taps, area = s.outArea
    let inStep = s.inChannels / g * s.inArea * size, outStep = k * area * size, wStep = k * taps * size
    let geometry = Geometry(s)
    let grain = 100_000 / max(1, k * area * taps)
    switch pass {
    case .forward:
      if let bias = m.bias { fill(dtype, s, m.y, bias) }
      parallel(s.batch * g, grain: max(1, grain)) { first, last in
        let columns = Storage(bytes: taps * area * size)
        for i in first..<last {
          geometry.gather(size, m.x + i * inStep, columns.base)
          MatMul.gemm(
            dtype, k, area, taps, Matrix(m.w + i % g * wStep, taps, 1), Matrix(columns.base, area, 1),
            m.y + i * outStep, area, beta: m.bias == nil ? 0 : 1)
        }
      }
    case .input:
      parallel(s.batch * g, grain: max(1, grain)) { first, last in
        let columns = Storage(bytes: taps * area * size)
        for i in first..<last {
          MatMul.gemm(
            dtype, taps, area, k, Matrix(m.w + i % g * wStep, 1, taps), Matrix(m.y + i * outStep, area, 1),
            columns.base, area)
          (m.x + i * inStep).initializeMemory(as: UInt8.self, repeating: 0, count: inStep)
          geometry.scatter(dtype, columns.base, m.x + i * inStep)
        }
      }
    case .weight:
      parallel(g, grain: max(1, grain / s.batch)) { first, last in
        let columns = Storage(bytes: taps * area * size)
        for j in first..<last {
          for n in 0..<s.batch {
            let i = n * g + j
            geometry.gather(size, m.x + i * inStep, columns.base)
            MatMul.gemm(
              dtype, k, taps, area, Matrix(m.y + i * outStep, area, 1), Matrix(columns.base, 1, area),
              m.w + j * wStep, taps, beta: n == 0 ? 0 : 1)
          }
        }
      }
    }
  }

  /// y[n, c, …] = bias[c].
  static func fill(
    _ dtype: DType, _ s: ConvolutionShape, _ y: UnsafeMutableRawPointer, _ bias: UnsafeMutableRawPointer
  ) {
    let area = s.outArea
    func each<E: BitwiseCopyable>(_: E.Type) {
      let y = y.assumingMemoryBound(to: E.self), b = bias.assumingMemoryBound(to: E.self)
      for i in 0..<(s.batch * s.outChannels) {
        (y + i * area).update(repeating: b[i % s.outChannels], count: area)
      }
    }
    switch dtype.itemSize {
    case 1: each(UInt8.self)
    case 2: each(UInt16.self)
    case 4: each(UInt32.self)
    case 8: each(UInt64.self)
    default: each(SIMD2<UInt64>.self)
    }
  }

  /// The loops over the patches of one group of channels, in three dimensions.
  struct Geometry {
    let channels: Int
    let i0: Int, i1: Int, i2: Int, k0: Int, k1: Int, k2: Int, o0: Int, o1: Int, o2: Int
    let s0: Int, s1: Int, s2: Int, d0: Int, d1: Int, d2: Int, p0: Int, p1: Int, p2: Int

    init(_ s: ConvolutionShape) {
      func three(_ v: [Int], _ fill: Int) -> [Int] { Array(repeating: fill, count: 3 - v.count) + v }
      let i = three(s.input, 1), k = three(s.kernel, 1), o = three(s.output, 1), t = three(s.stride, 1)
      let d = three(s.dilation, 1), p = three(s.before, 0)
      channels = s.inChannels / s.groups
      (i0, i1, i2, k0, k1, k2, o0, o1, o2) = (i[0], i[1], i[2], k[0], k[1], k[2], o[0], o[1], o[2])
      (s0, s1, s2, d0, d1, d2, p0, p1, p2) = (t[0], t[1], t[2], d[0], d[1], d[2], p[0], p[1], p[2])
    }

    /// Calls `row(image offset of column 0, matrix offset, first, last)` for every row of outputs and every tap: outputs
    /// `first..<last` of the row lie inside the image, the others meet padding. A nil offset is all padding.
    @inline(__always)
    private func rows(_ row: (_ image: Int?, _ matrix: Int, _ shift: Int, _ first: Int, _ last: Int) -> Void)
    {
      var at = 0
      for c in 0..<channels {
        for a in 0..<k0 {
          for b in 0..<k1 {
            for e in 0..<k2 {
              let shift = e * d2 - p2
              let first = min(o2, max(0, (-shift + s2 - 1) / s2))
              let last = max(first, min(o2, i2 - shift <= 0 ? 0 : (i2 - shift - 1) / s2 + 1))
              for y0 in 0..<o0 {
                let z0 = y0 * s0 - p0 + a * d0
                for y1 in 0..<o1 {
                  let z1 = y1 * s1 - p1 + b * d1, inside = z0 >= 0 && z0 < i0 && z1 >= 0 && z1 < i1
                  row(inside ? ((c * i0 + z0) * i1 + z1) * i2 : nil, at, shift, first, last)
                  at += o2
                }
              }
            }
          }
        }
      }
    }

    /// Image to patches.
    func gather(_ size: Int, _ image: UnsafeMutableRawPointer, _ matrix: UnsafeMutableRawPointer) {
      func each<E: BitwiseCopyable>(_: E.Type, _ zero: E) {
        let x = image.assumingMemoryBound(to: E.self), y = matrix.assumingMemoryBound(to: E.self)
        rows { image, at, shift, first, last in
          let y = y + at
          guard let image else { return y.update(repeating: zero, count: o2) }
          for j in 0..<first { y[j] = zero }
          for j in first..<last { y[j] = x[image + j * s2 + shift] }
          for j in last..<o2 { y[j] = zero }
        }
      }
      switch size {
      case 1: each(UInt8.self, 0)
      case 2: each(UInt16.self, 0)
      case 4: each(UInt32.self, 0)
      case 8: each(UInt64.self, 0)
      default: each(SIMD2<UInt64>.self, [0, 0])
      }
    }

    /// Patches to image, adding where they overlap.
    func scatter(_ dtype: DType, _ matrix: UnsafeMutableRawPointer, _ image: UnsafeMutableRawPointer) {
      func each<E: MatMulElement>(_: E.Type, _ lanes: Int) {
        let x = image.assumingMemoryBound(to: E.self), y = matrix.assumingMemoryBound(to: E.self)
        rows { image, at, shift, first, last in
          guard let image else { return }
          for j in first..<last {
            for l in 0..<lanes {
              let to = x + (image + j * s2 + shift) * lanes + l
              to.pointee = E.write(E.Compute.sum(E.read(to), E.read(y + (at + j) * lanes + l)))
            }
          }
        }
      }
      switch dtype {
      case .bool, .uint8, .int8: each(Int8.self, 1)
      case .int16: each(Int16.self, 1)
      case .int32: each(Int32.self, 1)
      case .int64: each(Int64.self, 1)
      case .float16: each(Float16.self, 1)
      case .bfloat16: each(BFloat16.self, 1)
      case .float32: each(Float.self, 1)
      case .float64: each(Double.self, 1)
      case .complex64: each(Float.self, 2)
      case .complex128: each(Double.self, 2)
      }
    }
  }
}

/// float16 and bfloat16 to float32 and back.
enum Half {
  static func widen(_ dtype: DType, _ from: UnsafeMutableRawPointer, _ to: UnsafeMutableRawPointer, _ n: Int)
  {
    let y = to.assumingMemoryBound(to: Float.self)
    func each<E: MatMulElement>(_: E.Type) where E.Compute == Float {
      let x = from.assumingMemoryBound(to: E.self)
      parallel(n, grain: 32768) { for i in $0..<$1 { y[i] = E.read(x + i) } }
    }
    if dtype == .float16 { each(Float16.self) } else { each(BFloat16.self) }
  }
  static func narrow(_ dtype: DType, _ from: UnsafeMutableRawPointer, _ to: UnsafeMutableRawPointer, _ n: Int)
  {
    let x = from.assumingMemoryBound(to: Float.self)
    func each<E: MatMulElement>(_: E.Type) where E.Compute == Float {
      let y = to.assumingMemoryBound(to: E.self)
      parallel(n, grain: 32768) { for i in $0..<$1 { y[i] = E.write(x[i]) } }
    }
    if dtype == .float16 { each(Float16.self) } else { each(BFloat16.self) }
  }
}
