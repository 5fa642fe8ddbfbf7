import Torch

extension Suite {
  /// Sums, orders and their kind over 2048 × 2048 numbers; `arrays` is how many of that size are read and written, none
  /// where comparing takes the time.
  mutating func addReductions() {
    let side = 2048
    let operators: [(name: String, arrays: Int, f: (Tensor) -> Tensor)] = [
      ("sum", 1, { $0.sum() }),
      ("sum0", 1, { $0.sum(dim: 0) }),
      ("sum1", 1, { $0.sum(dim: 1) }),
      ("mean", 1, { $0.mean() }),
      ("var1", 1, { $0.var(dim: 1) }),
      ("max1", 1, { $0.max(1).values }),
      ("argmax", 1, { $0.argmax(dim: 1) }),
      ("norm", 1, { $0.norm() }),
      ("softmax", 2, { $0.softmax(1) }),
      ("logsoftmax0", 2, { $0.logSoftmax(0) }),
      ("cumsum", 2, { $0.cumsum(1) }),
      ("sort", 0, { $0.sort(dim: 1).values }),
      ("topk", 0, { $0.topk(10).values }),
      ("median", 0, { $0.median(dim: 1).values }),
      ("layernorm", 2, { F.layerNorm($0, [side]) }),
      ("cat", 3, { torch.cat([$0, $0], dim: 1) }),
      ("nonzero", 0, { ($0 .> 0).nonzero() }),
      ("unique", 0, { ($0 * 100).long().unique() }),
    ]
    for (name, arrays, f) in operators {
      add("reduce/" + name, bytes: arrays * floats(side * side)) {
        let x = torch.randn(side, side)
        return work { f(x) }
      }
    }
    let ofIntegers: [(name: String, arrays: Int, f: (Tensor) -> Tensor)] = [
      ("sum_i64", 1, { $0.sum() }),
      ("max1_i64", 1, { $0.max(1).values }),
      ("cumsum_i64", 2, { $0.cumsum(1) }),
    ]
    for (name, arrays, f) in ofIntegers {
      add("reduce/" + name, bytes: arrays * 8 * side * side) {
        let x = torch.randint(-1000, 1000, [side, side])
        return work { f(x) }
      }
    }
  }
}
