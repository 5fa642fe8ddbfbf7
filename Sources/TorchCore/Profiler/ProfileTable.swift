import Glibc

extension Profile {
  /// Operators with what they cost.
  public struct EventList: RandomAccessCollection, Sendable {
    private let averages: [Average], profileMemory: Bool

    init(_ averages: [Average], profileMemory: Bool) {
      (self.averages, self.profileMemory) = (averages, profileMemory)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { averages.count }
    public subscript(_ i: Int) -> Average { averages[i] }

    static func text(_ shapes: [Size]) -> String {
      "[" + shapes.map(\.bracketed).joined(separator: ", ") + "]"
    }

    /// The numbers that a table can be sorted by, under PyTorch's names.
    private static let orders: [String: @Sendable (Average) -> Double] = [
      "cpu_time": { $0.cpuTime }, "cpu_time_total": { $0.cpuTimeTotal },
      "self_cpu_time_total": { $0.selfCpuTimeTotal }, "cpu_memory_usage": { Double($0.cpuMemoryUsage) },
      "self_cpu_memory_usage": { Double($0.selfCpuMemoryUsage) }, "count": { Double($0.count) },
    ]

    /// A table as PyTorch prints it, the greatest first: by "cpu_time", "cpu_time_total", "self_cpu_time_total",
    /// "cpu_memory_usage", "self_cpu_memory_usage" or "count".
    public func table(sortBy: String? = nil, rowLimit: Int = 100, header: String? = nil) -> String {
      var rows = averages
      if rows.isEmpty { return "" }
      if let sortBy {
        let known = EventList.orders.keys.sorted().joined(separator: ", ")
        guard let order = EventList.orders[sortBy] else {
          fail("table: '\(sortBy)' is no order: \(known)")
          return ""
        }
        rows = rows.enumerated().sorted { (order($0.element), -$0.offset) > (order($1.element), -$1.offset) }
          .map(\.element)
      }
      let width = Swift.min(rows.map(\.key.count).max()! + 4, 55)
      let showsShapes = rows.contains { !$0.inputShapes.isEmpty }
      let shapesWidth = Swift.min(rows.map { EventList.text($0.inputShapes).count }.max()! + 4, 80)
      let total = rows.reduce(0) { $0 + $1.selfCpuTimeTotal }

      var names = ["Name", "Self CPU %", "Self CPU", "CPU total %", "CPU total", "CPU time avg"]
      if profileMemory { names += ["CPU Mem", "Self CPU Mem"] }
      names.append("# of Calls")
      var widths = [width] + [Int](repeating: 12, count: names.count - 1)
      if showsShapes {
        names.append("Input Shapes")
        widths.append(shapesWidth)
      }
      func line(_ cells: [String]) -> String {
        zip(cells, widths).map { String(repeating: " ", count: Swift.max(0, $1 - $0.count)) + $0 + "  " }
          .joined()
          + "\n"
      }
      let rule = line(widths.map { String(repeating: "-", count: $0) })
      var text = ""
      if let header {
        text += String(repeating: "=", count: widths.reduce(-2) { $0 + $1 + 2 }) + "\n" + header + "\n"
      }
      text += rule + line(names) + rule
      for row in rows.prefix(Swift.max(rowLimit, 0)) {
        var cells = [
          row.key.count >= 52 ? row.key.prefix(52) + "..." : row.key, percent(row.selfCpuTimeTotal, total),
          time(row.selfCpuTimeTotal), percent(row.cpuTimeTotal, total), time(row.cpuTimeTotal),
          time(row.cpuTime),
        ]
        if profileMemory { cells += [memory(row.cpuMemoryUsage), memory(row.selfCpuMemoryUsage)] }
        cells.append("\(row.count)")
        if showsShapes { cells.append(String(EventList.text(row.inputShapes).prefix(shapesWidth))) }
        text += line(cells)
      }
      return text + rule + "Self CPU time total: \(time(total))\n"
    }

    private func time(_ microseconds: Double) -> String {
      if microseconds >= 1e6 { return decimal(microseconds / 1e6, 3) + "s" }
      return microseconds >= 1e3 ? decimal(microseconds / 1e3, 3) + "ms" : decimal(microseconds, 3) + "us"
    }
    private func percent(_ part: Double, _ whole: Double) -> String {
      whole == 0 ? "NaN" : decimal(100 * part / whole, 2) + "%"
    }
    private func memory(_ bytes: Int) -> String {
      for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")] where bytes.magnitude >= unit {
        return decimal(Double(bytes) / Double(unit), 2) + " " + name
      }
      return "\(bytes) B"
    }
    private func decimal(_ x: Double, _ places: Int32) -> String {
      withVaList([places, x]) { arguments in
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
          vsnprintf(buffer.baseAddress!, buffer.count, "%.*f", arguments)
          return String(cString: buffer.baseAddress!)
        }
      }
    }
  }
}
