/// The derivative of `RecurrentForward`: from the gradients of the states to those of the gates, the last visited step
/// first. At every step one pass in which each thread multiplies the gates' gradients of the step behind with some
/// columns of the weights and goes on with those hidden units.
struct RecurrentBackward<T: Recurring> {
  typealias V = T.V
  let cell: RecurrentCell, hidden: Int, steps: RecurrentSteps
  /// The weights of the states, [gates · hidden, hidden].
  let weight: RecurrentPanels<T>

  /// As `RecurrentForward` left them.
  let gates: UnsafePointer<T>, inner: UnsafePointer<T>?, states: UnsafePointer<T>, cells: UnsafePointer<T>?
  /// The gradient of the states after each step, [rows, hidden]; nil: zeros.
  let output: UnsafePointer<T>?
  /// In: the gradients of the last states and cells, [batch, hidden]. Out: those of the first.
  let state: UnsafeMutablePointer<T>, lastCell: UnsafeMutablePointer<T>?
  /// Out: the gradients of the input's and of the states' share of the gates, [rows, gates · hidden]. They differ for the
  /// GRU only.
  let inputGates: UnsafeMutablePointer<T>, stateGates: UnsafeMutablePointer<T>

  /// `toFirst`: whether the gradients of the first states are wanted.
  func run(toFirst: Bool) {
    for i in steps.order.indices.reversed() { step(i) }
    if toFirst { step(-1) }
  }

  /// The `i`-th visited step; -1: the first states.
  private func step(_ i: Int) {
    let size = max(steps.size(visited: i), steps.size(visited: i + 1)), strips = (size + 7) / 8
    let work = 8 * RecurrentPanels<T>.width * weight.k
    parallel(weight.blocks * strips, grain: max(1, 200_000 / work)) { first, last in
      RecurrentTiles<T>.with(8) { tiles in
        for u in first..<last {
          let block = u / strips, row = u % strips * 8
          tiles.columns = weight.columns(block)
          retreat(i, row..<min(size, row + 8), block, tiles)
        }
      }
    }
  }

  /// Up to eight sequences and one block of hidden units. Tiles: 0 ... 3 the gates and their gradients (for the GRU 3
  /// belongs to `inner`), 4 the gradient of the state, 5 the cell or state before, 6 the cell after, 7 its gradient.
  @inline(__always)
  private func retreat(_ i: Int, _ sequences: Range<Int>, _ block: Int, _ tiles: RecurrentTiles<T>) {
    let column = block * RecurrentPanels<T>.width, width = cell.gates * hidden
    let behind = steps.size(visited: i + 1), n = min(steps.size(visited: i) - sequences.lowerBound, 8)
    let carried = min(behind - sequences.lowerBound, 8), d = tiles[4]
    let first = n > 0 ? steps.first[steps.order[i]] + sequences.lowerBound : 0
    if carried > 0 {
      let from = steps.first[steps.order[i + 1]] + sequences.lowerBound
      weight.multiply(stateGates + from * width, width, carried, block: block, d)
    }
    for r in 0..<sequences.count {
      let here = state + (sequences.lowerBound + r) * hidden + column
      tiles.load(here, tiles[5], r)
      if r < carried { sum(d, tiles[5], r) } else { move(tiles[5], d, r) }
      if r >= n {
        tiles.store(d, r, here)
      } else if let output {
        tiles.load(output + (first + r) * hidden + column, tiles[5], r)
        sum(d, tiles[5], r)
      }
    }
    if n <= 0 { return }
    for r in 0..<n {
      let row = gates + (first + r) * width + column
      for g in 0..<cell.gates { tiles.load(row + g * hidden, tiles[g], r) }
      if let inner { tiles.load(inner + (first + r) * hidden + column, tiles[3], r) }
      tiles.load((cells ?? states) + (first + r) * hidden + column, tiles[5], r)
      if let lastCell { tiles.load(lastCell + (sequences.lowerBound + r) * hidden + column, tiles[7], r) }
    }
    differentiate(tiles, 2 * n)
    for r in 0..<n {
      let s = (sequences.lowerBound + r) * hidden + column, row = (first + r) * width + column
      for g in 0..<cell.gates { tiles.store(tiles[g], r, inputGates + row + g * hidden) }
      if cell == .gru {
        for g in 0..<3 { tiles.store(tiles[g == 2 ? 3 : g], r, stateGates + row + g * hidden) }
      }
      tiles.store(d, r, state + s)
      if let lastCell { tiles.store(tiles[7], r, lastCell + s) }
    }
  }

  /// Turns `count` registers of gates into their gradients, of the state's gradient into what passes the gates by.
  @inline(__always)
  private func differentiate(_ tiles: RecurrentTiles<T>, _ count: Int) {
    let d = tiles[4], before = tiles[5], one = V(repeating: 1)
    switch cell {
    case .tanh:
      for q in 0..<count {
        let y = tiles[0][q]
        tiles[0][q] = d[q] * (one - y * y)
        d[q] = V()
      }
    case .relu:
      for q in 0..<count {
        let y = tiles[0][q]
        tiles[0][q] = d[q].replacing(with: 0, where: y .<= 0)
        d[q] = V()
      }
    case .lstm:
      for q in 0..<count { tiles[6][q] = tiles[1][q] * before[q] + tiles[0][q] * tiles[2][q] }
      tiles.tanh(6)
      for q in 0..<count {
        let (i, f, g, o) = (tiles[0][q], tiles[1][q], tiles[2][q], tiles[3][q]), c = tiles[6][q]
        let dc = tiles[7][q] + d[q] * o * (one - c * c)
        tiles[0][q] = dc * g * i * (one - i)
        tiles[1][q] = dc * before[q] * f * (one - f)
        tiles[2][q] = dc * i * (one - g * g)
        tiles[3][q] = d[q] * c * o * (one - o)
        tiles[7][q] = dc * f
        d[q] = V()
      }
    case .gru:
      for q in 0..<count {
        let (r, z, n, h) = (tiles[0][q], tiles[1][q], tiles[2][q], tiles[3][q])
        let dn = d[q] * (one - z) * (one - n * n)
        tiles[0][q] = dn * h * r * (one - r)
        tiles[1][q] = d[q] * (before[q] - n) * z * (one - z)
        tiles[2][q] = dn
        tiles[3][q] = dn * r
        d[q] *= z
      }
    }
  }

  @inline(__always)
  private func sum(_ y: UnsafeMutablePointer<V>, _ x: UnsafeMutablePointer<V>, _ row: Int) {
    y[2 * row] += x[2 * row]
    y[2 * row + 1] += x[2 * row + 1]
  }
  @inline(__always)
  private func move(_ x: UnsafeMutablePointer<V>, _ y: UnsafeMutablePointer<V>, _ row: Int) {
    y[2 * row] = x[2 * row]
    y[2 * row + 1] = x[2 * row + 1]
  }
}
