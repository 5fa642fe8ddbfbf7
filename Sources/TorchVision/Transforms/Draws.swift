import TorchCore

/// PyTorch's random numbers one at a time, as torchvision draws them: of float32 where torchvision takes those. While an
/// error waits there are none, but numbers all the same.
enum Draw {
  /// Whether a number between 0 and 1 is below p.
  static func chance(_ p: Double) -> Bool { Float(torch.rand(1).item()) < Float(p) }
  /// Between two numbers.
  static func between(_ low: Double, _ high: Double) -> Double {
    let drawn = torch.empty(1).uniform_(from: low, to: high).item()
    return drawn.isFinite ? drawn : 0
  }
  /// Between two numbers whose logarithms are equally likely.
  static func ratio(_ low: Double, _ high: Double) -> Double {
    let ends = torch.tensor([low, high], dtype: .float32).log()
    let drawn = torch.empty(1).uniform_(from: ends[0].item(), to: ends[1].item()).exp().item()
    return drawn.isFinite ? drawn : 1
  }
  /// A whole number from `low` up to, not including, `high`.
  static func integer(_ low: Int, _ high: Int) -> Int {
    let drawn = torch.randint(low, high, [1]).item()
    return drawn.isFinite ? Int(drawn) : low
  }
  /// The numbers 0 ..< n in random order.
  static func order(_ n: Int) -> [Int] { torch.randperm(n).toArray(Int.self) }
}

extension torchvision.transforms.Picture {
  /// Channels, height and width.
  var dimensions: (c: Int, h: Int, w: Int) {
    switch self {
    case .image(let x): return (x.mode.channels, x.height, x.width)
    case .tensor(let x):
      let d = torchvision.transforms.functional.getDimensions(x)
      return (d[0], d[1], d[2])
    case .several(let all): return all.first?.dimensions ?? (0, 0, 0)
    }
  }

  /// Each picture through `body` by itself.
  func each(_ body: (Self) -> Self) -> Self {
    if case .several(let all) = self { return .several(all.map { $0.each(body) }) }
    return body(self)
  }
}
