/// A number that attention computes with.
protocol AttentionScalar: Keyed, MatMulScalar, MatMulElement where Compute == Self {
  /// The smallest x whose eˣ has all its digits: smaller numbers cost processors a hundred times as much.
  static var lowestExponent: Self { get }
}
extension Float: AttentionScalar { static var lowestExponent: Float { -87 } }
extension Double: AttentionScalar { static var lowestExponent: Double { -708 } }
extension AttentionScalar {
  /// eˣ, 0 below `lowestExponent`.
  @inline(__always) static func weight(_ x: Self) -> Self {
    let e = exp(x < lowestExponent ? lowestExponent : x)
    return x < lowestExponent ? 0 : e
  }
}

/// A matrix for each batch and head, as an attention reads it: strides in elements.
struct HeadMatrices<T> {
  let base: UnsafeMutablePointer<T>, batch: Int, head: Int, row: Int, column: Int

  /// The last two dimensions of a tensor with four.
  init(_ t: Tensor, _: T.Type) {
    (base, batch, head) = (t.pointer(T.self), t.strides[0], t.strides[1])
    (row, column) = (t.strides[2], t.strides[3])
  }
  func at(_ b: Int, _ h: Int) -> UnsafeMutablePointer<T> { base + b * batch + h * head }
  func matrix(_ b: Int, _ h: Int) -> Matrix { Matrix(at(b, h), row, column) }
}

/// What is added to the scores of queries and keys, or which of them count.
struct AttentionMask<T: BinaryFloatingPoint> {
  private enum Kind { case visible(HeadMatrices<UInt8>), added(HeadMatrices<T>) }
  private let kind: Kind

  /// A mask with four dimensions, bool or of the type that computes.
  init(_ t: Tensor) {
    kind = t.dtype == .bool ? .visible(HeadMatrices(t, UInt8.self)) : .added(HeadMatrices(t, T.self))
  }

  /// Masks `rows` by `columns` scores whose elements lie `row` and `column` apart, from query `i` and key `j` on.
  func apply(
    _ b: Int, _ h: Int, _ i: Int, _ j: Int, _ s: UnsafeMutablePointer<T>, rows: Int, columns: Int, row: Int,
    column: Int
  ) {
    @inline(__always) func each<E>(_ m: HeadMatrices<E>, _ f: (E, T) -> T) {
      let x = m.at(b, h) + i * m.row + j * m.column
      if column == 1 && m.column == 1 {
        for r in 0..<rows {
          let x = x + r * m.row, s = s + r * row
          for c in 0..<columns { s[c] = f(x[c], s[c]) }
        }
      } else if row == 1 && m.row == 0 {
        for c in 0..<columns {
          let e = x[c * m.column], s = s + c * column
          for r in 0..<rows { s[r] = f(e, s[r]) }
        }
      } else {
        for c in 0..<columns {
          for r in 0..<rows {
            s[r * row + c * column] = f(x[r * m.row + c * m.column], s[r * row + c * column])
          }
        }
      }
    }
    switch kind {
    case .visible(let m): each(m) { $0 == 0 ? -.infinity : $1 }
    case .added(let m): each(m) { $1 + $0 }
    }
  }

  /// How many of the first `keys` keys remain when those at the end are left out that a mask for all queries hides:
  /// the padding of short sequences costs nothing.
  func seen(_ b: Int, _ h: Int, of keys: Int) -> Int {
    var n = keys
    switch kind {
    case .visible(let m): while n > 0, m.row == 0, m.at(b, h)[(n - 1) * m.column] == 0 { n -= 1 }
    case .added(let m): while n > 0, m.row == 0, m.at(b, h)[(n - 1) * m.column] == -.infinity { n -= 1 }
    }
    return n
  }
}

/// softmax(scale · q kᵀ + mask) v in blocks (Dao et al., FlashAttention, 2022): scores are computed for a few queries and
/// keys at a time and used while they are in the cache, the softmax is corrected as greater scores turn up.
///
/// Queries lie side by side in the registers, so that the softmax over the keys needs no sums across a register and its
/// result is the next product's operand as it is. Blocks depend on the shapes only: so do the numbers.
struct BlockedAttention<T: AttentionScalar> {
  let q: HeadMatrices<T>, k: HeadMatrices<T>, v: HeadMatrices<T>, mask: AttentionMask<T>?
  let batch: Int, heads: Int, keyHeads: Int
  /// The positions of queries and keys, the features of both, the features of values.
  let queries: Int, keys: Int, features: Int, values: Int
  let scale: T, isCausal: Bool

  /// The columns of a tile: two registers.
  static var width: Int { 2 * T.Register.scalarCount }
  /// The keys of a block, and how many tiles of queries share it.
  private static var block: Int { 256 }
  private static var group: Int { 4 }

  // MARK: Panels

  /// Copies of all matrices of an operand in the order in which the micro-kernel reads them.
  struct Panels {
    let storage: Storage
    /// Panels of a matrix, elements of a panel.
    let count: Int, size: Int

    subscript(_ matrix: Int, _ panel: Int) -> UnsafeMutablePointer<T> {
      storage.base.assumingMemoryBound(to: T.self) + (matrix * count + panel) * size
    }
  }

  /// Panels of `lanes` rows of every matrix [rows, depth], or of its transpose's.
  func panels(
    _ x: HeadMatrices<T>, heads: Int, rows: Int, depth: Int, lanes: Int, transposed: Bool = false,
    scale: T = 1
  ) -> Panels {
    let count = (rows + lanes - 1) / lanes, size = lanes * depth
    let y = Panels(
      storage: Storage(bytes: batch * heads * count * size * MemoryLayout<T>.stride), count: count, size: size
    )
    if Failure.pending { return y }
    parallel(batch * heads * count, grain: max(1, 8192 / max(size, 1))) { first, last in
      for t in first..<last {
        let head = t / count, m = x.matrix(head / heads, head % heads), to = y[head, t % count]
        let pack = PackedMatMul.packer(T.self, transposed ? m.transposed : m, rows, lanes)
        pack(t % count, 0, depth, UnsafeMutableRawPointer(to))
        if scale != 1 { for i in 0..<size { to[i] *= scale } }
      }
    }
    return y
  }

  /// t += a b for 8 rows of a panel and the columns of a tile, or t = a b; t lies row after row.
  @inline(never) static func product(
    _ depth: Int, _ a: UnsafePointer<T>, _ b: UnsafePointer<T>, _ t: UnsafeMutablePointer<T>, adding: Bool
  ) {
    RegisterTile<T.Register>.packed(
      depth, a, b, from: .init(adding ? UnsafePointer(t) : nil, row: Self.width), t, Self.width)
  }

  // MARK: Forward

  /// Writes the result and the logarithm of each query's sum, infinite for a query that sees nothing.
  func forward(_ y: HeadMatrices<T>, logSum: UnsafeMutablePointer<T>) {
    let w = Self.width, group = Self.group, groups = (queries + group * w - 1) / (group * w)
    let strips = (values + 7) / 8, deep = features * w, wide = strips * 8 * w
    let left = panels(k, heads: keyHeads, rows: keys, depth: features, lanes: 8)
    let right = panels(v, heads: keyHeads, rows: values, depth: keys, lanes: 8, transposed: true)
    let room = (group * (deep + wide + 4 * w) + Self.block * w) * MemoryLayout<T>.stride
    parallel(batch * heads * groups, grain: max(1, 100_000 / max(1, group * w * keys * features))) {
      first, last in
      let memory = Storage(bytes: room)
      if Failure.pending { return }
      let scratch = memory.base.assumingMemoryBound(to: T.self)
      for t in first..<last {
        // Early queries see fewer keys: take one from the front, one from the back.
        let g = t % groups, head = t / groups, place = g & 1 == 0 ? g / 2 : groups - 1 - g / 2
        forward(head, place * group * w, left, right, y, logSum, scratch)
      }
      withExtendedLifetime(memory) {}
    }
    withExtendedLifetime((left.storage, right.storage)) {}
  }

  /// A group of queries from `start` on.
  private func forward(
    _ head: Int, _ start: Int, _ left: Panels, _ right: Panels, _ y: HeadMatrices<T>,
    _ logSum: UnsafeMutablePointer<T>, _ scratch: UnsafeMutablePointer<T>
  ) {
    let w = Self.width, strips = (values + 7) / 8, deep = features * w, wide = strips * 8 * w
    let (b, h) = (head / heads, head % heads), source = b * keyHeads + h / (heads / keyHeads)
    let tiles = min(Self.group, (queries - start + w - 1) / w)
    let qs = scratch, sums = qs + Self.group * deep, stats = sums + Self.group * wide
    let p = stats + Self.group * 4 * w, keys = mask?.seen(b, h, of: keys) ?? keys
    let pack = PackedMatMul.packer(T.self, q.matrix(b, h), queries, w)
    for i in 0..<tiles {
      pack(start / w + i, 0, features, UnsafeMutableRawPointer(qs + i * deep))
      for c in 0..<deep { qs[i * deep + c] *= scale }
      for c in 0..<wide { sums[i * wide + c] = 0 }
      for c in 0..<w {
        stats[i * 4 * w + c] = -.infinity
        stats[i * 4 * w + w + c] = 0
      }
    }
    for j in stride(from: 0, to: keys, by: Self.block) {
      for i in 0..<tiles {
        let row = start + i * w, rows = min(w, queries - row)
        let n = min(Self.block, (isCausal ? min(keys, row + rows) : keys) - j)
        if n <= 0 { continue }
        for r in 0..<(n + 7) / 8 {
          Self.product(features, left[source, j / 8 + r], qs + i * deep, p + r * 8 * w, adding: false)
        }
        mask?.apply(b, h, row, j, p, rows: rows, columns: n, row: 1, column: w)
        if isCausal {
          for key in max(j, row + 1)..<max(j + n, row + 1) {
            for c in 0..<min(w, key - row) { p[(key - j) * w + c] = -.infinity }
          }
        }
        let o = sums + i * wide, stats = stats + i * 4 * w
        if Self.weigh(p, n, stats) {
          let factor = stats + 2 * w
          for r in 0..<strips * 8 { for c in 0..<w { o[r * w + c] *= factor[c] } }
        }
        for s in 0..<strips { Self.product(n, right[source, s] + j * 8, p, o + s * 8 * w, adding: true) }
      }
    }
    for i in 0..<tiles {
      let row = start + i * w, rows = min(w, queries - row), o = sums + i * wide, stats = stats + i * 4 * w
      let factor = stats + 2 * w
      for c in 0..<w {
        let sum = stats[w + c]
        factor[c] = sum == 0 ? 0 : 1 / sum
        if c < rows { logSum[head * queries + row + c] = sum == 0 ? .infinity : stats[c] + T.log(sum) }
      }
      for d in 0..<values { for c in 0..<w { o[d * w + c] *= factor[c] } }
      Transpose.copy(o, w, y.at(b, h) + row * y.row, y.row, rows: values, columns: rows)
    }
  }

  /// Turns `n` rows of scores into exp(s - m), m each column's greatest score so far, and adds them up. Returns whether
  /// a maximum has grown: then what was summed before has to be multiplied by the third row of `stats`, whose first two
  /// are the maxima and sums.
  @inline(never)
  private static func weigh(_ p: UnsafeMutablePointer<T>, _ n: Int, _ stats: UnsafeMutablePointer<T>) -> Bool
  {
    let w = width, m = stats, sum = stats + w, factor = stats + 2 * w, base = stats + 3 * w
    for c in 0..<w { base[c] = m[c] }
    var j = 0
    while j + 4 <= n {
      let x = p + j * w
      for c in 0..<w {
        let a = x[c] > x[w + c] ? x[c] : x[w + c]
        let b = x[2 * w + c] > x[3 * w + c] ? x[2 * w + c] : x[3 * w + c]
        let d = a > b ? a : b
        base[c] = d > base[c] ? d : base[c]
      }
      j += 4
    }
    while j < n {
      let x = p + j * w
      for c in 0..<w { base[c] = x[c] > base[c] ? x[c] : base[c] }
      j += 1
    }
    var grown = false
    for c in 0..<w { grown = grown || base[c] != m[c] }
    for c in 0..<w {
      let new = base[c], old = m[c]
      m[c] = new
      // While all scores are -∞ anything finite will do.
      base[c] = new == -.infinity ? 0 : new
      factor[c] = T.weight(old - base[c])
      sum[c] *= factor[c]
    }
    for j in 0..<n {
      let x = p + j * w
      for c in 0..<w {
        let e = T.weight(x[c] - base[c])
        x[c] = e
        sum[c] += e
      }
    }
    return grown
  }
}
