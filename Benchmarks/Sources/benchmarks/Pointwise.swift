import Torch

extension Suite {
  /// One operator over 4 Mi numbers; `arrays` is how many of that size it reads and writes.
  mutating func addPointwise() {
    let n = 1 << 22, side = 2048
    let operators: [(name: String, arrays: Double, f: (Tensor, Tensor) -> Tensor)] = [
      ("add", 3, { x, y in x + y }),
      ("mul", 3, { x, y in x * y }),
      ("exp", 2, { x, _ in x.exp() }),
      ("log", 2, { x, _ in x.abs().log() }),
      ("tanh", 2, { x, _ in x.tanh() }),
      ("sigmoid", 2, { x, _ in x.sigmoid() }),
      ("gelu", 2, { x, _ in F.gelu(x) }),
      ("relu", 2, { x, _ in x.relu() }),
      ("sqrt", 2, { x, _ in x.abs().sqrt() }),
      ("sin", 2, { x, _ in x.sin() }),
      ("pow", 2, { x, _ in x.abs().pow(1.7) }),
      ("erf", 2, { x, _ in x.erf() }),
      ("where", 3, { x, y in torch.where(x .> 0, x, y) }),
      ("clamp", 2, { x, _ in x.clamp(min: -1, max: 1) }),
      ("addT", 3, { x, y in x.view(side, side) + y.view(side, side).t() }),
      ("copyT", 2, { x, _ in x.view(side, side).t().contiguous() }),
      ("bcast", 2, { x, y in x.view(side, side) + y[..<2048] }),
      ("tobf16", 1.5, { x, _ in x.to(.bfloat16) }),
    ]
    for (name, arrays, f) in operators {
      add("elementwise/" + name, bytes: Int(arrays * Double(floats(n)))) {
        let (x, y) = (torch.randn(n), torch.randn(n))
        return work { f(x, y) }
      }
    }
  }
}
