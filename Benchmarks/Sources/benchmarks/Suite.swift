import Torch

/// Times closures under PyTorch's names for the same work, and prints them as JSON.
///
/// usage: benchmarks [--threads N] [--only TEXT] [--seconds S]
struct Suite {
  var only = ""
  var seconds = 0.7
  var threads = 2
  private var lines: [String] = []

  init(_ arguments: [String]) {
    var rest = arguments.dropFirst()
    while let name = rest.popFirst() {
      let value = rest.popFirst() ?? ""
      switch name {
      case "--only": only = value
      case "--seconds": seconds = Double(value) ?? seconds
      case "--threads": threads = Int(value) ?? threads
      default: fatalError("unknown option \(name)")
      }
    }
    torch.setNumThreads(threads)
    torch.manualSeed(0)
  }

  /// Times `body`, `repeats` calls a measurement: two calls to warm up, then as many as `seconds` hold, five at least.
  mutating func time(_ name: String, repeats: Int = 1, _ prepare: () -> () -> Void) {
    guard only.isEmpty || name.contains(only) else { return }
    let body = prepare()
    body()
    body()
    var times: [Double] = []
    let start = ContinuousClock.now
    while times.count < 5000, ContinuousClock.now - start < .seconds(seconds) || times.count < 5 {
      let time = ContinuousClock().measure { for _ in 0..<repeats { body() } }
      times.append(Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds))
    }
    times.sort()
    lines.append("\"\(name)\": {\"min\": \(times[0]), \"median\": \(times[times.count / 2])}")
  }

  /// The results in the form that `torch_suite.py` prints.
  var json: String { "{\"results\": {\n  " + lines.joined(separator: ",\n  ") + "\n}}" }
}
