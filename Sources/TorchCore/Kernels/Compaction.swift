extension Bool {
  /// 1 if true, else 0. The optimiser turns `b ? 1 : 0` into a branch where the type of the number is generic.
  @inline(__always) var bit: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

/// What a mask picks, moved together. Nothing branches on the mask, which a processor guesses wrong half of the time:
/// every element is written, and only a picked one moves the place of the next.
struct Compaction {
  static let chunk = 1 << 16
  let mask: UnsafePointer<UInt8>, n: Int
  /// How many are picked before each chunk; behind those how many there are.
  let starts: [Int]
  var total: Int { starts[starts.count - 1] }

  init(_ mask: UnsafePointer<Bool>, _ n: Int) {
    let p = UnsafeRawPointer(mask).assumingMemoryBound(to: UInt8.self),
      chunks = (n + Self.chunk - 1) / Self.chunk
    var starts = [Int](repeating: 0, count: chunks + 1)
    starts.withUnsafeMutableBufferPointer { s in
      let s = s.baseAddress!
      parallel(chunks, grain: 2) { first, last in
        for c in first..<last {
          var k: Int32 = 0
          for i in c * Self.chunk..<min(n, (c + 1) * Self.chunk) {
            k &+= Int32(truncatingIfNeeded: (p[i] != 0).bit)
          }
          s[c + 1] = Int(k)
        }
      }
    }
    for c in 0..<chunks { starts[c + 1] += starts[c] }
    (self.mask, self.n, self.starts) = (p, n, starts)
  }

  /// 1 where the mask is true, else 0: memory that was viewed as bool may hold other bytes.
  @inline(__always) private func bit(_ i: Int) -> Int { (mask[i] != 0).bit }

  /// Calls `body(first, last, to)` for each chunk that has picked elements, up to the last of them: so nothing is
  /// written behind their places, where the next chunk's begin. `to` are picked before the chunk.
  @inline(__always) private func each(_ body: (_ first: Int, _ last: Int, _ to: Int) -> Void) {
    starts.withUnsafeBufferPointer { s in
      let s = s.baseAddress!
      parallel(starts.count - 1, grain: 1) { first, last in
        for c in first..<last where s[c + 1] > s[c] {
          var end = min(n, (c + 1) * Self.chunk)
          while mask[end - 1] == 0 { end -= 1 }
          body(c * Self.chunk, end, s[c])
        }
      }
    }
  }

  /// The picked elements of x, of `bytes` bytes each, one after the other.
  func pick(_ x: UnsafeRawPointer, _ y: UnsafeMutableRawPointer, bytes: Int) {
    @inline(__always) func move<T>(_: T.Type) {
      let x = x.assumingMemoryBound(to: T.self), y = y.assumingMemoryBound(to: T.self)
      each { first, last, to in
        var k = to
        for i in first..<last {
          y[k] = x[i]
          k &+= bit(i)
        }
      }
    }
    switch bytes {
    case 1: move(UInt8.self)
    case 2: move(UInt16.self)
    case 4: move(UInt32.self)
    case 8: move(UInt64.self)
    default: move(SIMD2<UInt64>.self)
    }
  }

  /// The elements of x, one after the other, at the picked places of y.
  func put(_ x: UnsafeRawPointer, _ y: UnsafeMutableRawPointer, bytes: Int) {
    @inline(__always) func move<T>(_: T.Type) {
      let x = x.assumingMemoryBound(to: T.self), y = y.assumingMemoryBound(to: T.self)
      each { first, last, to in
        var k = to
        for i in first..<last {
          let picked = x[k], other = y[i]
          y[i] = mask[i] == 0 ? other : picked
          k &+= bit(i)
        }
      }
    }
    switch bytes {
    case 1: move(UInt8.self)
    case 2: move(UInt16.self)
    case 4: move(UInt32.self)
    case 8: move(UInt64.self)
    default: move(SIMD2<UInt64>.self)
    }
  }

  /// The indices of the picked elements of a tensor of this shape, a row of one index a dimension for each.
  func places(_ shape: Size, _ y: UnsafeMutablePointer<Int64>) {
    let d = shape.count, columns = d == 0 ? 1 : shape[d - 1]
    if d == 0 { return }
    each { first, last, to in
      withUnsafeTemporaryAllocation(of: Int64.self, capacity: d) { leading in
        let leading = leading.baseAddress!
        var to = y + to * d, i = first
        // Line by line: the leading indices are found once for each.
        while i < last {
          var rest = i / columns
          let start = rest * columns, end = min(last, start + columns)
          for k in stride(from: d - 2, through: 0, by: -1) {
            leading[k] = Int64(rest % shape[k])
            rest /= shape[k]
          }
          switch d {
          case 1:
            for j in i..<end {
              to[0] = Int64(j)
              to += bit(j)
            }
          case 2:
            let row = leading[0]
            for j in i..<end {
              (to[0], to[1]) = (row, Int64(j - start))
              to += 2 &* bit(j)
            }
          default:
            for j in i..<end {
              for k in 0..<d - 1 { to[k] = leading[k] }
              to[d - 1] = Int64(j - start)
              to += d &* bit(j)
            }
          }
          i = end
        }
      }
    }
  }
}
