import COpenMP

/// The cells of recurrent networks, by what they do to the gates.
package enum RecurrentCell: Sendable {
  case tanh, relu, lstm, gru

  /// How many rows of weights each hidden unit has.
  package var gates: Int {
    switch self {
    case .tanh, .relu: 1
    case .gru: 3
    case .lstm: 4
    }
  }
}

/// Packed sequences, the longest first: step `t` holds the rows from `first[t]` on, one for each of the `sizes[t]`
/// sequences that still run.
package struct RecurrentSteps: Sendable {
  package let sizes: [Int]
  let first: [Int]
  /// The steps in the order in which a direction visits them.
  let order: [Int]

  package init(_ sizes: [Int], reverse: Bool) {
    self.sizes = sizes
    var at = 0
    first = sizes.map { size in
      defer { at += size }
      return at
    }
    order = reverse ? sizes.indices.reversed() : Array(sizes.indices)
  }

  package var batch: Int { sizes.first ?? 0 }
  package var rows: Int { (first.last ?? 0) + (sizes.last ?? 0) }

  /// How many sequences the `i`-th visited step has, none before the first and behind the last.
  func size(visited i: Int) -> Int { order.indices.contains(i) ? sizes[order[i]] : 0 }
}

/// The element types of the kernels for recurrent layers.
protocol Recurring: Wide, MatMulScalar, MatMulElement where Compute == Self {}
extension Float: Recurring {}
extension Double: Recurring {}

/// `gates` matrices [k, n] side by side, packed once to be multiplied at every step: blocks of two registers of columns,
/// of each block the panels of all gates.
struct RecurrentPanels<T: Recurring> {
  static var width: Int { 2 * T.V.scalarCount }

  private let storage: Storage
  let k: Int, n: Int, gates: Int

  /// Packs the columns of `x`, [k, gates · n].
  init(_ x: Matrix, k: Int, n: Int, gates: Int = 1) {
    let width = Self.width, bytes = MemoryLayout<T>.stride
    (self.k, self.n, self.gates) = (k, n, gates)
    let panels = (n + width - 1) / width * gates, storage = Storage(bytes: panels * width * k * bytes)
    self.storage = storage
    let packers = (0..<gates).map { g in
      PackedMatMul.packer(
        T.self, Matrix(x.base + g * n * x.column * bytes, x.row, x.column).transposed, n, width)
    }
    parallel(panels, grain: max(1, 16384 / (width * k))) { first, last in
      for u in first..<last { packers[u % gates](u / gates, 0, k, storage.base + u * width * k * bytes) }
    }
  }

  var blocks: Int { (n + Self.width - 1) / Self.width }
  /// How many columns of block `b` there are.
  func columns(_ b: Int) -> Int { min(Self.width, n - b * Self.width) }

  /// y [8, width] = up to eight rows of `a`, `row` apart, times the panel of a block and gate. Rows beyond `rows` are
  /// the last one again, or zeros.
  @inline(__always)
  func multiply(
    _ a: UnsafePointer<T>, _ row: Int, _ rows: Int, block: Int, gate: Int = 0,
    _ y: UnsafeMutablePointer<T.V>
  ) {
    let panel = storage.base.assumingMemoryBound(to: T.self) + (block * gates + gate) * Self.width * k
    if rows <= 4 { for q in 8..<16 { y[q] = T.V() } }
    RegisterTile<T.V>.rows(k, a, row, rows, panel, from: .zero, RecurrentTiles.elements(y), Self.width)
    withExtendedLifetime(storage) {}
  }
}

/// Tiles of eight rows by two registers of columns, one behind the other in scratch memory.
struct RecurrentTiles<T: Recurring> {
  typealias V = T.V
  let base: UnsafeMutablePointer<V>
  /// How many columns of the tiles lie in the matrices.
  var columns = 0

  static func with(_ count: Int, _ body: (inout Self) -> Void) {
    withUnsafeTemporaryAllocation(of: V.self, capacity: 16 * count) {
      var tiles = Self(base: $0.baseAddress!)
      body(&tiles)
    }
  }

  subscript(_ tile: Int) -> UnsafeMutablePointer<V> { @inline(__always) get { base + 16 * tile } }

  /// Says that a row of a matrix will be read: by itself the processor does not foresee rows this far apart. It remembers
  /// about 24 cache lines that it was told of, and drops the others.
  @inline(__always) func expect(_ x: UnsafePointer<T>) {
    torch_prefetch(x)
    torch_prefetch(x + V.scalarCount)
  }
  /// Reads a row of a matrix into a row of a tile.
  @inline(__always) func load(_ x: UnsafePointer<T>, _ tile: UnsafeMutablePointer<V>, _ row: Int) {
    let y = tile + 2 * row
    if columns == 2 * V.scalarCount {
      (y[0], y[1]) = (vector(x, 0, V.self), vector(x, V.scalarCount, V.self))
    } else {
      let to = Self.elements(y)
      for i in 0..<columns { to[i] = x[i] }
    }
  }
  /// Writes a row of a tile into a row of a matrix.
  @inline(__always) func store(_ tile: UnsafeMutablePointer<V>, _ row: Int, _ y: UnsafeMutablePointer<T>) {
    let x = tile + 2 * row
    if columns == 2 * V.scalarCount {
      let to = UnsafeMutableRawPointer(y)
      to.storeBytes(of: x[0], as: V.self)
      to.storeBytes(of: x[1], toByteOffset: MemoryLayout<V>.size, as: V.self)
    } else {
      let from = Self.elements(x)
      for i in 0..<columns { y[i] = from[i] }
    }
  }

  @inline(__always) static func elements(_ tile: UnsafeMutablePointer<V>) -> UnsafeMutablePointer<T> {
    UnsafeMutableRawPointer(tile).assumingMemoryBound(to: T.self)
  }
  /// 1 / (1 + e⁻ˣ) of whole tiles.
  @inline(__always) func sigmoid(_ tile: Int, count: Int = 1) {
    sigmoidLoop(Self.elements(self[tile]), count * 16 * V.scalarCount)
  }
  @inline(__always) func tanh(_ tile: Int) { tanhLoop(Self.elements(self[tile]), 16 * V.scalarCount) }
}

@inline(never) private func sigmoidLoop<T: Recurring>(_ x: UnsafeMutablePointer<T>, _ n: Int) {
  for i in 0..<n { x[i] = 1 / (1 + T.exp(-x[i])) }
}
@inline(never) private func tanhLoop<T: Recurring>(_ x: UnsafeMutablePointer<T>, _ n: Int) {
  for i in 0..<n { x[i] = T.tanh(x[i]) }
}
