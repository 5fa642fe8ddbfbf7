import COpenMP
import Glibc

/// The time that an operator takes, if somebody measures. Off, it is one branch.
struct Span {
  private let isOpen: Bool

  @inline(__always) init(_ name: StaticString, _ inputs: @autoclosure () -> [Tensor]) {
    isOpen = torch_thread().pointee.profile != nil
    if isOpen { Span.open(name, inputs()) }
  }
  @inline(__always) init(_ node: Node) {
    isOpen = torch_thread().pointee.profile != nil
    if isOpen { Profiler.current?.open(node.name, []) }
  }
  /// Of an operator of a user's.
  init(named name: String, _ inputs: [Tensor]) {
    isOpen = torch_thread().pointee.profile != nil
    if isOpen { Profiler.current?.open(name, inputs) }
  }
  @inline(__always) func end() { if isOpen { Span.close() } }

  @inline(never) private static func open(_ name: StaticString, _ inputs: [Tensor]) {
    Profiler.current?.open("aten::" + Profiler.snakeCase(name), inputs)
  }
  @inline(never) private static func close() { Profiler.current?.close() }
}

/// Collects what the operators of one thread do.
final class Profiler {
  struct Event {
    let name: String, shapes: [Size], parent: Int?, isUser: Bool
    /// Nanoseconds.
    let start: Int
    var end = 0, inside = 0
    /// Bytes that were taken and not given back.
    var memory: Int, memoryInside = 0
  }
  private(set) var events: [Event] = []
  private var stack: [Int] = []
  private let recordShapes: Bool

  init(recordShapes: Bool) { self.recordShapes = recordShapes }

  static var current: Profiler? {
    torch_thread().pointee.profile.map { Unmanaged<Profiler>.fromOpaque($0).takeUnretainedValue() }
  }

  func run<R>(_ body: () throws -> R) rethrows -> R {
    let thread = torch_thread()!, before = thread.pointee.profile
    thread.pointee.profile = Unmanaged.passUnretained(self).toOpaque()
    defer { thread.pointee.profile = before }
    return try withExtendedLifetime(self) { try body() }
  }

  /// Runs `body` unnoticed.
  static func paused<R>(_ body: () throws -> R) rethrows -> R {
    let thread = torch_thread()!, before = thread.pointee.profile
    thread.pointee.profile = nil
    defer { thread.pointee.profile = before }
    return try body()
  }

  func open(_ name: String, _ inputs: [Tensor], isUser: Bool = false) {
    let shapes = recordShapes ? inputs.map(\.shape) : []
    stack.append(events.count)
    events.append(
      Event(
        name: name, shapes: shapes, parent: stack.dropLast().last, isUser: isUser, start: Profiler.now,
        memory: -torch_allocated(torch_thread())))
  }
  func close() {
    let end = Profiler.now
    guard let k = stack.popLast() else { return }
    events[k].end = end
    events[k].memory += torch_allocated(torch_thread())
    if let parent = events[k].parent {
      events[parent].inside += end - events[k].start
      events[parent].memoryInside += events[k].memory
    }
  }

  private static var now: Int {
    var t = timespec()
    clock_gettime(CLOCK_MONOTONIC, &t)
    return t.tv_sec * 1_000_000_000 + t.tv_nsec
  }

  /// `indexSelect(_:_:)` -> `index_select`.
  static func snakeCase(_ name: StaticString) -> String {
    var text = ""
    for c in name.plain { text += c.isUppercase ? "_" + c.lowercased() : String(c) }
    return text
  }
}

extension torch {
  /// Measures what operators cost.
  public enum profiler {
    /// Runs `body` and notes every operator of this thread: when it began, how long it took, the shapes of its operands
    /// with `recordShapes`, and with `profileMemory` the bytes that it left allocated.
    ///
    ///     let p = torch.profiler.profile { F.crossEntropy(model(x), y).backward() }
    ///     print(p.keyAverages().table(sortBy: "cpu_time_total", rowLimit: 10))
    ///     try p.exportChromeTrace("trace.json")     // for chrome://tracing or ui.perfetto.dev
    public static func profile<R>(
      recordShapes: Bool = false, profileMemory: Bool = false, _ body: () throws -> R
    ) rethrows -> Profile {
      let profiler = Profiler(recordShapes: recordShapes)
      _ = try profiler.run(body)
      return Profile(profiler, profileMemory: profileMemory)
    }

    /// Runs `body`; a profile shows it under this name.
    public static func recordFunction<R>(_ name: @autoclosure () -> String, _ body: () throws -> R) rethrows
      -> R
    {
      guard let profiler = Profiler.current else { return try body() }
      profiler.open(name(), [], isUser: true)
      defer { profiler.close() }
      return try body()
    }
  }
}

extension torch.autograd {
  /// Measures what operators cost: `torch.profiler` by its older name.
  public typealias profiler = torch.profiler
}
