import ArgumentParser
import Foundation
import Torch
import TorchRegistry

/// Calls operators of the registry with arguments drawn at random: each call must give a result or an error, never end
/// the process, hang or touch memory that is not its own (which AddressSanitizer tells: `make fuzz`).
struct Operators: ParsableCommand {
  @Option(help: "Minutes to go on for.") var minutes = 1.0
  @Option(help: "The number of the first call; a call is a function of its number.") var from = 0
  @Option(help: "Only operators whose name matches this regular expression.") var only: String?
  @Option(help: "Make this one call here, and show it.") var call: Int?
  @Option(help: .hidden) var record: String?

  /// Seconds that one call may take.
  static let patience = 15

  func run() throws {
    if let call {
      Operators.attempt(call, try names()) { print($0) }
    } else if let record {
      try work(record)
    } else {
      let only = only.map { ["--only", $0] } ?? []
      try Supervisor(minutes: minutes, from: from, arguments: ["operators"] + only).run()
    }
  }

  /// Operators that change the process itself or write files are left out.
  private func names() throws -> [String] {
    let pattern = try only.map { try Regex($0) }
    let left = [
      "save", "load", "set_num_threads", "set_default", "print", "share_memory", "from_file",
    ]
    return Registry.shared.operators.keys.sorted().filter { name in
      !left.contains { name.contains($0) } && pattern.map { name.contains($0) } ?? true
    }
  }

  private func work(_ record: String) throws {
    let end = Date().addingTimeInterval(minutes * 60), names = try names()
    let record = Record(record)
    var k = from
    while Date() < end {
      Supervisor.expectLife(within: Operators.patience)
      Operators.attempt(k, names) { record.write($0) }
      k += 1
    }
  }

  /// The call with this number: `show` gets its text before it is made.
  private static func attempt(_ k: Int, _ names: [String], _ show: (String) -> Void) {
    var draw = Draw(UInt64(k))
    let name = draw.one(of: names)
    torch.manualSeed(k)
    let (arguments, named) = draw.arguments(of: name)
    let shown = arguments.map(text) + named.map { "\($0.0): \(text($0.1))" }
    show("\(k) \(name)(\(shown.joined(separator: ", ")))")
    do {
      try withError {
        let result = try Registry.shared.call(name, arguments, named)
        use(result)
      }
    } catch {}
  }

  /// Reads a result, and asks for the gradient of one that has any.
  private static func use(_ value: Value) {
    if let t = value.tensor {
      _ = "\(t)"
      if t.requiresGrad { t.sum().backward(gradient: nil) }
    }
    for v in value.list ?? [] { use(v) }
  }

  private static func text(_ value: Value) -> String {
    if let t = value.tensor {
      let dense = t.isContiguous ? "" : " strides \(t.strides.map { $0 })"
      return "\(t.shape.map { $0 }) \(t.dtype.name)\(dense)\(t.requiresGrad ? " grad" : "")"
    }
    if let list = value.list { return "[\(list.map(text).joined(separator: ", "))]" }
    return "\(value)"
  }
}
