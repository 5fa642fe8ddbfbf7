/// One direction of one layer, from the input's share of the gates to the states: at every step one pass in which each
/// thread multiplies the states with some columns of all gates and finishes those hidden units.
///
/// Matrices have a row for each step of each sequence, in the order of `RecurrentSteps`.
struct RecurrentForward<T: Recurring> {
  typealias V = T.V
  let cell: RecurrentCell, hidden: Int, steps: RecurrentSteps
  /// The weights of the states, [hidden, gates · hidden].
  let weight: RecurrentPanels<T>
  /// For each gate the biases, filled up to whole blocks; for the GRU also those inside its third gate.
  let bias: Storage

  /// In: the input's share of the gates, [rows, gates · hidden]. Out, if `keepsGates` for the derivative: the gates.
  let gates: UnsafeMutablePointer<T>
  let keepsGates: Bool
  /// Of the GRU: the states' share of the third gate, [rows, hidden], if it is kept.
  let inner: UnsafeMutablePointer<T>?
  /// The states and cells before each step, [rows, hidden]; those that begin a sequence are there already.
  let states: UnsafeMutablePointer<T>, cells: UnsafeMutablePointer<T>?
  /// The states after each step.
  let output: UnsafeMutablePointer<T>
  /// The states and cells after the last step of each sequence.
  let lastState: UnsafeMutablePointer<T>, lastCell: UnsafeMutablePointer<T>?

  func run() {
    for i in steps.order.indices {
      let size = steps.sizes[steps.order[i]], strips = (size + 7) / 8
      let work = 8 * RecurrentPanels<T>.width * cell.gates * hidden
      parallel(weight.blocks * strips, grain: max(1, 200_000 / work)) { first, last in
        RecurrentTiles<T>.with(7) { tiles in
          for u in first..<last {
            let block = u / strips, row = u % strips * 8
            tiles.columns = weight.columns(block)
            advance(i, row..<min(size, row + 8), block, tiles)
          }
        }
      }
    }
    withExtendedLifetime(bias) {}
  }

  /// Up to eight sequences and one block of hidden units at the `i`-th visited step. Tiles: 0 ... 3 the gates (for the
  /// GRU 3 is `inner`), 4 the cell or state before, 5 the state after, 6 a row.
  @inline(__always)
  private func advance(_ i: Int, _ sequences: Range<Int>, _ block: Int, _ tiles: RecurrentTiles<T>) {
    let column = block * RecurrentPanels<T>.width, n = sequences.count, width = cell.gates * hidden
    let first = steps.first[steps.order[i]] + sequences.lowerBound
    let x = gates + first * width + column, h = states + first * hidden
    for g in 0..<cell.gates {
      let isInner = cell == .gru && g == 2
      for r in 0..<n { tiles.expect(x + r * width + g * hidden) }
      weight.multiply(h, hidden, n, block: block, gate: g, tiles[isInner ? 3 : g])
      if isInner {
        for r in 0..<n { tiles.load(x + r * width + g * hidden, tiles[2], r) }
        add(bias: 3, block, tiles[3], n)
      } else {
        for r in 0..<n {
          tiles.load(x + r * width + g * hidden, tiles[6], 0)
          tiles[g][2 * r] += tiles[6][0]
          tiles[g][2 * r + 1] += tiles[6][1]
        }
      }
      add(bias: g, block, tiles[g], n)
    }
    switch cell {
    case .tanh: tiles.tanh(0)
    case .relu: for q in 0..<2 * n { tiles[0][q].replace(with: 0, where: tiles[0][q] .< 0) }
    case .lstm:
      tiles.sigmoid(0, count: 2)
      tiles.tanh(2)
      tiles.sigmoid(3)
      for r in 0..<n { tiles.load(cells! + (first + r) * hidden + column, tiles[4], r) }
      for q in 0..<2 * n {
        let c = tiles[1][q] * tiles[4][q] + tiles[0][q] * tiles[2][q]
        (tiles[4][q], tiles[5][q]) = (c, c)
      }
      tiles.tanh(5)
      for q in 0..<2 * n { tiles[5][q] *= tiles[3][q] }
    case .gru:
      tiles.sigmoid(0, count: 2)
      for q in 0..<2 * n { tiles[2][q] += tiles[0][q] * tiles[3][q] }
      tiles.tanh(2)
      for r in 0..<n { tiles.load(h + r * hidden + column, tiles[4], r) }
      for q in 0..<2 * n { tiles[5][q] = (tiles[4][q] - tiles[2][q]) * tiles[1][q] + tiles[2][q] }
    }
    let state = tiles[cell == .lstm || cell == .gru ? 5 : 0]
    // The rows of the next step, for those sequences that go on.
    let staying = steps.size(visited: i + 1), next = staying > 0 ? steps.first[steps.order[i + 1]] : 0
    for r in 0..<n {
      let s = sequences.lowerBound + r, at = (s < staying ? next + s : s) * hidden + column
      for g in 0..<(keepsGates ? cell.gates : 0) { tiles.store(tiles[g], r, x + r * width + g * hidden) }
      tiles.store(state, r, output + (first + r) * hidden + column)
      tiles.store(state, r, (s < staying ? states : lastState) + at)
      if let cells, let lastCell { tiles.store(tiles[4], r, (s < staying ? cells : lastCell) + at) }
      if let inner { tiles.store(tiles[3], r, inner + (first + r) * hidden + column) }
    }
  }

  @inline(__always)
  private func add(bias g: Int, _ block: Int, _ tile: UnsafeMutablePointer<V>, _ rows: Int) {
    let b = bias.base.assumingMemoryBound(to: V.self) + (g * weight.blocks + block) * 2, (u, v) = (b[0], b[1])
    for r in 0..<rows {
      tile[2 * r] += u
      tile[2 * r + 1] += v
    }
  }
}
