import Glibc

/// What `torch.profiler.profile` measured.
public struct Profile: Sendable {
  /// One call of an operator.
  public struct Event: Sendable {
    /// The operator, as PyTorch calls it: `aten::add`.
    public let name: String
    /// When it began, in microseconds since some moment, and how long it took.
    public let start: Double, cpuTimeTotal: Double
    /// The time without that of the operators that it called.
    public let selfCpuTimeTotal: Double
    /// The bytes that it left allocated, with and without the operators that it called.
    public let cpuMemoryUsage: Int, selfCpuMemoryUsage: Int
    /// The shapes of the operands, if they were recorded.
    public let inputShapes: [Size]
    /// The event that called this one, as an index.
    public let parent: Int?
    let isUser: Bool
  }

  private let all: [Event], profileMemory: Bool

  init(_ profiler: Profiler, profileMemory: Bool) {
    self.profileMemory = profileMemory
    all = profiler.events.map { e in
      let total = Double(e.end - e.start) / 1000
      return Event(
        name: e.name, start: Double(e.start) / 1000, cpuTimeTotal: total,
        selfCpuTimeTotal: total - Double(e.inside) / 1000, cpuMemoryUsage: e.memory,
        selfCpuMemoryUsage: e.memory - e.memoryInside, inputShapes: e.shapes, parent: e.parent,
        isUser: e.isUser)
    }
  }

  /// Every call, in order of their beginnings.
  public func events() -> [Event] { all }

  /// Calls of the same operator together; with `groupByInputShape` only those whose operands have the same shapes.
  public func keyAverages(groupByInputShape: Bool = false) -> EventList {
    var order: [String] = [], groups: [String: [Event]] = [:]
    for e in all {
      let key = groupByInputShape ? "\(e.name) \(EventList.text(e.inputShapes))" : e.name
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(e)
    }
    let averages = order.map { key in Average(groups[key]!, showsShapes: groupByInputShape) }
    return EventList(averages, profileMemory: profileMemory)
  }

  /// Calls of one operator.
  public struct Average: Sendable {
    /// The operator.
    public let key: String
    /// How many calls there were.
    public let count: Int
    /// Microseconds of all calls, with and without the operators that they called.
    public let cpuTimeTotal: Double, selfCpuTimeTotal: Double
    /// Bytes that the calls left allocated.
    public let cpuMemoryUsage: Int, selfCpuMemoryUsage: Int
    /// The shapes of the operands, of a group by shapes.
    public let inputShapes: [Size]
    /// Microseconds of one call.
    public var cpuTime: Double { count == 0 ? 0 : cpuTimeTotal / Double(count) }

    init(_ events: [Event], showsShapes: Bool, name: String? = nil) {
      key = name ?? events.first?.name ?? ""
      count = events.count
      cpuTimeTotal = events.reduce(0) { $0 + $1.cpuTimeTotal }
      selfCpuTimeTotal = events.reduce(0) { $0 + $1.selfCpuTimeTotal }
      cpuMemoryUsage = events.reduce(0) { $0 + $1.cpuMemoryUsage }
      selfCpuMemoryUsage = events.reduce(0) { $0 + $1.selfCpuMemoryUsage }
      inputShapes = showsShapes ? events.first?.inputShapes ?? [] : []
    }
  }

  /// The sum of all calls; its total time is the time of all operators, none counted twice.
  public func totalAverage() -> Average {
    Average(all.filter { $0.parent == nil }, showsShapes: false, name: "Total")
  }

  /// Writes a file for chrome://tracing and ui.perfetto.dev.
  public func exportChromeTrace(_ path: String) throws {
    guard let file = fopen(path, "w") else {
      throw TorchError("exportChromeTrace: \(path): \(systemError())")
    }
    var text = #"{"schemaVersion": 1, "displayTimeUnit": "ms", "traceEvents": ["#
    let process = getpid()
    for (k, e) in all.enumerated() {
      let shapes = e.inputShapes.isEmpty ? "" : #""Input Dims": \#(EventList.text(e.inputShapes)), "#
      text += k == 0 ? "\n" : ",\n"
      text +=
        #"{"ph": "X", "cat": "\#(e.isUser ? "user_annotation" : "cpu_op")", "name": \#(quoted(e.name)), "#
      text += #""pid": \#(process), "tid": \#(process), "ts": \#(e.start), "dur": \#(e.cpuTimeTotal), "#
      text += #""args": {\#(shapes)"bytes": \#(e.cpuMemoryUsage)}}"#
    }
    text += "\n]}\n"
    let written = fputs(text, file) >= 0
    guard fclose(file) == 0, written else {
      throw TorchError("exportChromeTrace: \(path): \(systemError())")
    }
  }
}
