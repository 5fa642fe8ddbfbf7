import Glibc

extension Generator {
  /// Normal numbers. `whole`: the tensor is contiguous, so that 16 or more of them are made in blocks of 16: eight
  /// radii and eight angles; if 16 does not divide n, the last 16 are drawn anew. Otherwise they come in pairs.
  func normal(_ y: Target, mean: Double, std: Double, whole: Bool = true) {
    guard whole && y.n >= 16 else { return pairwiseNormal(y) { mean.addingProduct($0, std) } }
    let tail = y.n % 16 != 0, last = y.n - 16
    switch y.dtype {
    case .float32:
      func fill(_ g: Generator, _ first: Int, _ n: Int) {
        let y = y.pointer(Float.self, at: first)
        for i in stride(from: 0, to: n, by: Target.chunk) {
          let m = Swift.min(Target.chunk, n - i)
          g.uniform(y + i, m)
          boxMuller(y + i, m / 16, Float(mean), Float(std))
        }
      }
      parts(y.n, width: 1, unit: 16, fill)
      if tail { fill(self, last, 16) }
    case .float64:
      func fill(_ g: Generator, _ first: Int, _ n: Int) {
        let y = y.pointer(Double.self, at: first)
        g.uniform(y, n)
        boxMuller(y, n / 16, mean, std)
      }
      parts(y.n, width: 2, unit: 16, fill)
      if tail { fill(self, last, 16) }
    default:  // half precision: only whole blocks are drawn
      func fill(_ first: Int, _ n: Int) {
        let y = Target(data: y.data + first * y.dtype.itemSize, dtype: y.dtype, n: n)
        y.chunks(of: Float.self, from: self, width: 1, unit: 16) { g, x, _, n in
          g.uniform(x, n)
          boxMuller(x, n / 16, Float(mean), Float(std))
        }
      }
      fill(0, y.n & ~15)
      if tail { fill(last, 16) }
    }
  }

  /// One standard normal; its twin waits for the next call.
  func normal() -> Double {
    if let c = cached {
      cached = nil
      return c
    }
    let u = uniform(), (c, s) = polar(u, uniform())
    cached = s
    return c
  }

  /// `map` of standard normals that are made in pairs from 53-bit numbers; an odd one waits in `cached`.
  func pairwiseNormal(_ y: Target, _ map: (Double) -> Double) {
    var n = y.n, data = y.data
    if n > 0, let c = cached {
      cached = nil
      withUnsafePointer(to: map(c)) { y.store($0, at: 0, 1) }
      n -= 1
      data += y.dtype.itemSize
    }
    let rest = Target(data: data, dtype: y.dtype, n: n & ~1)
    rest.chunks(of: Double.self, from: self, width: 2, unit: 2) { g, x, _, m in
      g.uniform(x, m)
      for i in stride(from: 0, to: m, by: 2) {
        let (c, s) = polar(x[i], x[i + 1])
        (x[i], x[i + 1]) = (map(c), map(s))
      }
    }
    if n & 1 == 1 { withUnsafePointer(to: map(normal())) { rest.store($0, at: n - 1, 1) } }
  }
}

/// Two independent normals of two uniforms (Box and Muller, 1958).
@inline(__always) private func polar(_ u1: Double, _ u2: Double) -> (Double, Double) {
  let r = (-2 * log1p(-u2)).squareRoot(), angle = 2 * Double.pi * u1
  return (r * cos(angle), r * sin(angle))
}

/// Blocks of 16 uniforms into normals.
private func boxMuller(_ y: UnsafeMutablePointer<Double>, _ blocks: Int, _ mean: Double, _ std: Double) {
  for i in 0..<blocks {
    let d = y + 16 * i
    for j in 0..<8 {
      let r = (-2 * Glibc.log(1 - d[j])).squareRoot(), angle = 2 * Double.pi * d[j + 8]
      d[j] = mean.addingProduct(r * Glibc.cos(angle), std)
      d[j + 8] = mean.addingProduct(r * Glibc.sin(angle), std)
    }
  }
}

/// Blocks of 16 uniforms into normals, with the logarithm, sine and cosine of the Cephes library in single
/// precision and fused multiply-adds exactly where PyTorch's build has them: each of them decides the last bit.
private func boxMuller(_ y: UnsafeMutablePointer<Float>, _ blocks: Int, _ mean: Float, _ std: Float) {
  @inline(__always) func fma(_ a: Float, _ b: Float, _ c: Float) -> Float { c.addingProduct(a, b) }

  @inline(__always) func log(_ u: Float) -> Float {
    let bits = Int32(bitPattern: u.bitPattern)
    var e = Float((bits &>> 23) &- 126)
    var x = Float(bitPattern: UInt32(bitPattern: bits & 0x7f_ffff | 0x3f00_0000))
    let low = x < 0.707106781186547524
    x = (x - 1) + (low ? x : 0)
    e -= low ? 1 : 0
    let z = x * x
    var p: Float = 7.0376836292e-2
    p = fma(p, x, -1.1514610310e-1)
    p = fma(p, x, 1.1676998740e-1)
    p = fma(p, x, -1.2420140846e-1)
    p = fma(p, x, 1.4249322787e-1)
    p = fma(p, x, -1.6668057665e-1)
    p = fma(p, x, 2.0000714765e-1)
    p = fma(p, x, -2.4999993993e-1)
    p = fma(p, x, 3.3333331174e-1)
    p = fma(p * x, z, e * -2.12194440e-4)
    p = fma(z, -0.5, p)
    return fma(e, 0.693359375, x + p)
  }
  @inline(__always) func cosSin(_ angle: Float) -> (Float, Float) {
    let v = angle * 1.27323954473516, t = v + 12_582_912, n = Int32(bitPattern: t.bitPattern) &- 0x4b40_0000
    let k = ((t - 12_582_912 > v ? n &- 1 : n) &+ 1) & ~1  // the octant, made even
    let q = Float(k)
    var x = fma(q, -0.78515625, angle)
    x = fma(q, -2.4187564849853515625e-4, x)
    x = fma(q, -3.77489497744594108e-8, x)
    let z = x * x
    var c = fma(2.443315711809948e-5, z, -1.388731625493765e-3)
    c = fma(c, z, 4.166664568298827e-2)
    c = fma(c * z, z, z * -0.5) + 1
    var s = fma(-1.9515295891e-4, z, 8.3321608736e-3)
    s = fma(s, z, -1.6666654611e-1)
    s = fma(s * z, x, x)
    let swap = k & 2 != 0, cos = swap ? s : c, sin = swap ? c : s
    return ((k &- 2) & 4 == 0 ? -cos : cos, k & 4 != 0 ? -sin : sin)
  }
  @inline(__always) func pair(_ u1: Float, _ u2: Float) -> (Float, Float) {
    let r = (-2 * log(u1)).squareRoot(), (c, s) = cosSin(Float(2 * Double.pi) * u2)
    return (fma(r * c, std, mean), fma(r * s, std, mean))
  }
  // 32 blocks at a time through two arrays, eight numbers at once: loops of eight would not be vectorised.
  withScratch(of: Float.self, 512) { buffer in
    let a = buffer.baseAddress!, b = a + 256
    for first in stride(from: 0, to: blocks, by: 32) {
      let m = Swift.min(32, blocks - first), d = y + first * 16
      for i in 0..<m {
        (a + 8 &* i).update(from: d + 16 &* i, count: 8)
        (b + 8 &* i).update(from: d + 16 &* i + 8, count: 8)
      }
      for i in 0..<m * 8 { (a[i], b[i]) = pair(1 - a[i], b[i]) }
      for i in 0..<m {
        (d + 16 &* i).update(from: a + 8 &* i, count: 8)
        (d + 16 &* i + 8).update(from: b + 8 &* i, count: 8)
      }
    }
  }
}
