/// Sums of `taps` weighted elements of planes: y[n, c, q] = Σₖ w[n, k, q] · x[n, c, index[n, k, q]], an index of -1 standing for
/// a zero.
///
/// Σ w · x · g over all of it is linear in w, in x and in g: the three sums that follow are its derivatives, and each other's.
enum Stencil {
  struct Sizes { var n = 0, c = 0, p = 0, k = 0, q = 0 }

  /// y[n, c, q] = Σₖ w[n, k, q] · x[n, c, index[n, k, q]].
  static func gather<T: BinaryFloatingPoint>(
    _ s: Sizes, _ index: UnsafePointer<Int64>, _ x: UnsafePointer<T>, _ w: UnsafePointer<T>,
    _ y: UnsafeMutablePointer<T>
  ) {
    each(s) { n, c, from, to in
      let plane = x + (n * s.c + c) * s.p, result = y + (n * s.c + c) * s.q
      for q in from..<to {
        var sum: T = 0, at = n * s.k * s.q + q
        for _ in 0..<s.k {
          let i = Int(index[at])
          sum += w[at] * (i < 0 ? 0 : plane[i])
          at += s.q
        }
        result[q] = sum
      }
    }
  }

  /// x[n, c, index[n, k, q]] = Σ w[n, k, q] · g[n, c, q], in the order of q, then k; `x` holds zeros.
  static func scatter<T: BinaryFloatingPoint>(
    _ s: Sizes, _ index: UnsafePointer<Int64>, _ g: UnsafePointer<T>, _ w: UnsafePointer<T>,
    _ x: UnsafeMutablePointer<T>
  ) {
    parallel(s.n * s.c, grain: max(1, 16384 / max(s.q * s.k, 1))) { first, last in
      for nc in first..<last {
        let plane = x + nc * s.p, given = g + nc * s.q
        for q in 0..<s.q {
          var at = nc / s.c * s.k * s.q + q
          for _ in 0..<s.k {
            let i = Int(index[at])
            if i >= 0 { plane[i] += w[at] * given[q] }
            at += s.q
          }
        }
      }
    }
  }

  /// w[n, k, q] = Σ over c of g[n, c, q] · x[n, c, index[n, k, q]].
  static func weights<T: BinaryFloatingPoint>(
    _ s: Sizes, _ index: UnsafePointer<Int64>, _ g: UnsafePointer<T>, _ x: UnsafePointer<T>,
    _ w: UnsafeMutablePointer<T>
  ) {
    let tile = 1024, tiles = (s.q + tile - 1) / tile
    parallel(s.n * tiles, grain: max(1, 16384 / (tile * max(s.c * s.k, 1)))) { first, last in
      for nt in first..<last {
        let n = nt / tiles, from = nt % tiles * tile
        for q in from..<min(from + tile, s.q) {
          for k in 0..<s.k {
            let at = (n * s.k + k) * s.q + q, i = Int(index[at])
            var sum: T = 0
            if i >= 0 {
              for c in 0..<s.c { sum += g[(n * s.c + c) * s.q + q] * x[(n * s.c + c) * s.p + i] }
            }
            w[at] = sum
          }
        }
      }
    }
  }

  /// Tiles of all planes: the indices of a tile stay in the cache from channel to channel.
  private static func each(_ s: Sizes, _ body: (_ n: Int, _ c: Int, _ from: Int, _ to: Int) -> Void) {
    let tile = 2048, tiles = (s.q + tile - 1) / tile
    parallel(s.n * tiles, grain: max(1, 16384 / max(min(tile, s.q) * s.c * s.k, 1))) { first, last in
      for nt in first..<last {
        let from = nt % tiles * tile
        for c in 0..<s.c { body(nt / tiles, c, from, min(from + tile, s.q)) }
      }
    }
  }
}

/// What lies outside of an image.
enum Outside: String {
  case zeros, border, reflection

  /// The place in 0 ..< size where element `i` of an axis is found; -1 for a zero.
  func place(_ i: Double, _ size: Int, alignCorners: Bool) -> Int {
    let last = Double(size - 1)
    switch self {
    case .zeros: return i >= 0 && i <= last ? Int(i) : -1
    case .border: return i > 0 ? Int(min(i, last)) : 0
    case .reflection:
      let low = alignCorners ? 0 : -0.5, span = alignCorners ? last : Double(size)
      guard span > 0 else { return 0 }
      let a = abs(i - low), turns = (a / span).rounded(.down), rest = a.truncatingRemainder(dividingBy: span)
      let r = turns.truncatingRemainder(dividingBy: 2) == 0 ? rest + low : span - rest + low
      return r > 0 ? Int(min(r, last)) : 0
    }
  }
}
