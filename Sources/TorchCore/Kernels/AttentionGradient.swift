/// The derivative of an attention: the weights are computed again from the logarithms of their sums, block by block.
///
///     dV = Pᵀ g,  dP = g Vᵀ,  dS = P ∘ (dP - δ),  dQ = scale · dS K,  dK = scale · dSᵀ Q,   δ = Σ g ∘ y of each query
///
/// The keys are dealt out to a number of hands that depends on the shapes; each has a dQ of its own, which are added in
/// order at the end.
struct BlockedAttentionGradient<T: AttentionScalar> {
  typealias Panels = BlockedAttention<T>.Panels
  let attention: BlockedAttention<T>
  /// The gradient of the result, and the result.
  let g: HeadMatrices<T>, y: HeadMatrices<T>
  /// [batch, heads, queries]: log Σ exp of the scores.
  let logSum: UnsafePointer<T>
  private let hands: Int

  /// Queries and tiles of keys of a block.
  private static var rows: Int { 64 }
  private static var tiles: Int { 4 }
  private static var width: Int { BlockedAttention<T>.width }
  private static var block: Int { tiles * width }

  init(
    _ attention: BlockedAttention<T>, _ g: HeadMatrices<T>, _ y: HeadMatrices<T>, logSum: UnsafePointer<T>
  ) {
    (self.attention, self.g, self.y, self.logSum) = (attention, g, y, logSum)
    let blocks = (attention.keys + Self.block - 1) / Self.block
    let pairs = max(1, attention.batch * attention.keyHeads)
    hands = max(1, min(blocks, (16 + pairs - 1) / pairs))
  }

  /// The operands in panels: for scores and their gradient, and (`strips`) as factors of the results.
  private struct Packed {
    let q, g, k, v, qStrips, gStrips, kStrips: Panels, deltas: Storage
    var storages: [Storage] { [q, g, k, v, qStrips, gStrips, kStrips].map(\.storage) + [deltas] }
    /// [batch, heads, queries]: δ.
    var delta: UnsafeMutablePointer<T> { deltas.base.assumingMemoryBound(to: T.self) }
  }

  /// Writes the gradients of queries, keys and values.
  func run(dq: HeadMatrices<T>, dk: HeadMatrices<T>, dv: HeadMatrices<T>) {
    let a = attention, w = Self.width, heads = a.heads
    let packed = Packed(
      q: a.panels(a.q, heads: heads, rows: a.queries, depth: a.features, lanes: 8, scale: a.scale),
      g: a.panels(g, heads: heads, rows: a.queries, depth: a.values, lanes: 8),
      k: a.panels(a.k, heads: a.keyHeads, rows: a.keys, depth: a.features, lanes: w),
      v: a.panels(a.v, heads: a.keyHeads, rows: a.keys, depth: a.values, lanes: w),
      qStrips: a.panels(
        a.q, heads: heads, rows: a.features, depth: a.queries, lanes: 8, transposed: true, scale: a.scale),
      gStrips: a.panels(g, heads: heads, rows: a.values, depth: a.queries, lanes: 8, transposed: true),
      kStrips: a.panels(
        a.k, heads: a.keyHeads, rows: a.features, depth: a.keys, lanes: 8, transposed: true),
      deltas: Storage(bytes: a.batch * heads * a.queries * MemoryLayout<T>.stride))
    let pairs = a.batch * a.keyHeads, size = MemoryLayout<T>.stride
    let strips = (a.features + 7) / 8 * 8, lines = (a.values + 7) / 8 * 8
    let columns = (a.queries + Self.rows - 1) / Self.rows * Self.rows
    // dQ of each hand, transposed: [features, width] for each tile of queries.
    let partial = Storage(bytes: hands * a.batch * heads * columns * strips * size)
    let room = (Self.rows * w * 2 + Self.rows * Self.block + Self.block * (strips + lines)) * size
    if Failure.pending { return }
    sumProducts(packed.delta)
    let work = a.queries * a.keys * (a.features + a.values) * heads / a.keyHeads / hands
    parallel(pairs * hands, grain: max(1, 100_000 / max(1, work))) { first, last in
      let memory = Storage(bytes: room)
      if Failure.pending { return }
      for t in first..<last {
        let sums =
          partial.base.assumingMemoryBound(to: T.self) + t % hands * a.batch * heads * columns * strips
        hand(
          t / hands, t % hands, packed, sums, columns * strips, dk, dv,
          memory.base.assumingMemoryBound(to: T.self))
      }
      withExtendedLifetime(memory) {}
    }
    gather(partial, columns, strips, dq)
    withExtendedLifetime(packed.storages) {}
  }

  /// δ = Σ g ∘ y of each query.
  private func sumProducts(_ delta: UnsafeMutablePointer<T>) {
    let a = attention, isDense = g.column == 1 && y.column == 1
    parallel(a.batch * a.heads * a.queries, grain: max(1, 16384 / max(1, a.values))) { first, last in
      for t in first..<last {
        let head = t / a.queries, i = t % a.queries
        let p = g.at(head / a.heads, head % a.heads) + i * g.row
        let q = y.at(head / a.heads, head % a.heads) + i * y.row
        if isDense {
          delta[t] = MatVec.dot(p, q, a.values)
        } else {
          var sum: T = 0
          for d in 0..<a.values { sum += p[d * g.column] * q[d * y.column] }
          delta[t] = sum
        }
      }
    }
  }

  /// What one hand does for one head of the keys: every block of keys that it was dealt.
  private func hand(
    _ pair: Int, _ hand: Int, _ packed: Packed, _ sums: UnsafeMutablePointer<T>, _ next: Int,
    _ dk: HeadMatrices<T>, _ dv: HeadMatrices<T>, _ scratch: UnsafeMutablePointer<T>
  ) {
    let a = attention, shared = a.heads / a.keyHeads, w = Self.width
    let (b, kh) = (pair / a.keyHeads, pair % a.keyHeads)
    let strips = (a.features + 7) / 8 * 8, lines = (a.values + 7) / 8 * 8
    let tile = scratch + Self.rows * (2 * w + Self.block), keySums = tile,
      valueSums = tile + Self.block * strips
    for h in 0..<shared {
      let head = b * a.heads + kh * shared + h
      (sums + head * next).update(repeating: 0, count: next)
    }
    for block in stride(from: hand, to: (a.keys + Self.block - 1) / Self.block, by: hands) {
      let j = block * Self.block, n = min(Self.block, a.keys - j)
      tile.update(repeating: 0, count: Self.block * (strips + lines))
      for h in 0..<shared {
        let head = b * a.heads + kh * shared + h
        let from = a.isCausal ? j / Self.rows * Self.rows : 0
        // Whole tiles: the mask hides what is left of the last one.
        let seen = a.mask?.seen(b, kh * shared + h, of: a.keys) ?? a.keys,
          n = min(n, (seen - j + w - 1) / w * w)
        if n <= 0 { continue }
        for i in stride(from: from, to: a.queries, by: Self.rows) {
          rows(head, pair, i, j, n, packed, sums + head * next, keySums, valueSums, scratch)
        }
      }
      for c in stride(from: 0, to: n, by: w) {
        let key = dk.at(b, kh) + (j + c) * dk.row, value = dv.at(b, kh) + (j + c) * dv.row
        Transpose.copy(keySums + c * strips, w, key, dk.row, rows: a.features, columns: min(w, n - c))
        Transpose.copy(valueSums + c * lines, w, value, dv.row, rows: a.values, columns: min(w, n - c))
      }
    }
  }

  /// Adds what a block of queries and keys contributes.
  private func rows(
    _ head: Int, _ pair: Int, _ i: Int, _ j: Int, _ n: Int, _ packed: Packed, _ sums: UnsafeMutablePointer<T>,
    _ keySums: UnsafeMutablePointer<T>, _ valueSums: UnsafeMutablePointer<T>, _ p: UnsafeMutablePointer<T>
  ) {
    let a = attention, w = Self.width, m = min(Self.rows, a.queries - i)
    let strips = (a.features + 7) / 8, lines = (a.values + 7) / 8
    let slope = p + Self.rows * w, turned = slope + Self.rows * w
    let product = { BlockedAttention<T>.product($0, $1, $2, $3, adding: $4) }
    var depth = 0
    for t in 0..<(n + w - 1) / w {
      let key = j + t * w, columns = min(w, n - t * w)
      if a.isCausal && key > i + m - 1 { break }
      for r in 0..<(m + 7) / 8 {
        product(a.features, packed.q[head, i / 8 + r], packed.k[pair, key / w], p + r * 8 * w, false)
        product(a.values, packed.g[head, i / 8 + r], packed.v[pair, key / w], slope + r * 8 * w, false)
      }
      a.mask?.apply(
        head / a.heads, head % a.heads, i, key, p, rows: m, columns: columns, row: w, column: 1)
      if a.isCausal && key + columns > i + 1 {
        for r in 0..<m {
          for c in max(0, i + r + 1 - key)..<max(columns, i + r + 1 - key) { p[r * w + c] = -.infinity }
        }
      }
      weigh(p, slope, m, head * a.queries + i, packed.delta)
      for s in 0..<lines {
        product(m, packed.gStrips[head, s] + i * 8, p, valueSums + (t * lines + s) * 8 * w, true)
      }
      for s in 0..<strips {
        product(m, packed.qStrips[head, s] + i * 8, slope, keySums + (t * strips + s) * 8 * w, true)
      }
      for u in 0..<(m + w - 1) / w {
        Transpose.copy(
          slope + u * w * w, w, turned + (u * Self.block + t * w) * w, w, rows: w, columns: w)
      }
      depth += columns
    }
    if depth == 0 { return }
    for u in 0..<(m + w - 1) / w {
      let to = sums + (i / w + u) * strips * 8 * w
      for s in 0..<strips {
        product(depth, packed.kStrips[pair, s] + j * 8, turned + u * Self.block * w, to + s * 8 * w, true)
      }
    }
  }

  /// Scores become weights, their gradients those of the scores.
  @inline(never)
  private func weigh(
    _ p: UnsafeMutablePointer<T>, _ slope: UnsafeMutablePointer<T>, _ m: Int, _ first: Int,
    _ delta: UnsafePointer<T>
  ) {
    let w = Self.width
    for r in 0..<m {
      let l = logSum[first + r], d = delta[first + r], x = p + r * w, y = slope + r * w
      for c in 0..<w {
        let e = T.weight(x[c] - l)
        x[c] = e
        y[c] = e * (y[c] - d)
      }
    }
  }

  /// dQ from the parts of all hands.
  private func gather(_ partial: Storage, _ columns: Int, _ strips: Int, _ dq: HeadMatrices<T>) {
    let a = attention, w = Self.width, tiles = columns / w, all = a.batch * a.heads * tiles
    let x = partial.base.assumingMemoryBound(to: T.self), size = strips * w
    parallel(all, grain: max(1, 8192 / max(1, size))) { first, last in
      for t in first..<last {
        let to = x + t * size, head = t / tiles, i = t % tiles * w
        for hand in 1..<max(hands, 1) {
          let from = to + hand * all * size
          for c in 0..<size { to[c] += from[c] }
        }
        for c in 0..<size { to[c] *= a.scale }
        let y = dq.at(head / a.heads, head % a.heads) + i * dq.row
        Transpose.copy(to, w, y, dq.row, rows: a.features, columns: max(0, min(w, a.queries - i)))
      }
    }
    withExtendedLifetime(partial) {}
  }
}
