import Foundation
import Testing
import Torch

@Suite struct ProfilerTests {
  let layer = nn.Linear(4, 3), x = torch.randn(2, 4, requiresGrad: true)

  func measured() -> Profile {
    torch.profiler.profile(recordShapes: true, profileMemory: true) {
      let y = torch.profiler.recordFunction("my \"block\"") { (F.relu(layer(x)) * 2).sum() }
      y.backward()
    }
  }

  @Test func countsAndTimes() throws {
    let p = measured(), averages = p.keyAverages()
    let names = averages.map(\.key)
    for name in [
      "my \"block\"", "aten::addmm", "aten::relu", "aten::mul", "aten::sum", "AddmmBackward0", "SumBackward0",
    ] {
      #expect(names.contains(name), "\(name) is missing in \(names)")
    }
    let block = averages.first { $0.key == "my \"block\"" }!,
      addmm = averages.first { $0.key == "aten::addmm" }!
    #expect(block.count == 1 && addmm.count == 1)
    #expect(block.cpuTimeTotal >= addmm.cpuTimeTotal && block.selfCpuTimeTotal < block.cpuTimeTotal)
    #expect(averages.allSatisfy { $0.selfCpuTimeTotal >= 0 && $0.selfCpuTimeTotal <= $0.cpuTimeTotal })
    // Self times add up to the time of the outermost.
    let inner = averages.reduce(0) { $0 + $1.selfCpuTimeTotal }
    #expect(abs(inner - p.totalAverage().cpuTimeTotal) < 1)
    // Memory is counted in the allocator's classes of sizes; the system's allocator counts nothing.
    let isCounted = ProcessInfo.processInfo.environment["TORCH_ALLOCATOR"] != "system"
    #expect(isCounted ? addmm.cpuMemoryUsage >= 24 : addmm.cpuMemoryUsage == 0)
    let shapes = p.keyAverages(groupByInputShape: true).first { $0.key == "aten::addmm" }!.inputShapes
    #expect(shapes.contains([2, 4]) && shapes.contains([4, 3]))
    let node = p.events().first { $0.name == "AddmmBackward0" }!,
      calls = p.events().filter { $0.parent != nil }
    #expect(calls.contains { p.events()[$0.parent!].name == node.name })
    #expect(torch.profiler.profile {}.keyAverages().isEmpty)
    let before = p.events().count
    _ = x.exp()
    #expect(p.events().count == before)
    let own = torch.profiler.profile { CustomOpTests.Mish()(x) }.keyAverages().map(\.key)
    #expect(own.contains("Mish") && !own.contains("aten::exp"))
    let optimizer = optim.SGD(layer.parameters(), lr: 0.1)
    let steps = torch.autograd.profiler.profile { optimizer.step() }
    #expect(steps.keyAverages().map(\.key).contains("Optimizer.step#SGD.step"))
  }

  @Test func tables() throws {
    let one = torch.profiler.profile { x.exp() }.keyAverages().table()
    let rule =
      "-------------  ------------  ------------  ------------  ------------  ------------  ------------  "
    let lines = one.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.count == 7 && lines[0] == rule && lines[2] == rule && lines[4] == rule)
    #expect(
      lines[1]
        == "         Name    Self CPU %      Self CPU   CPU total %     CPU total  CPU time avg    # of Calls  "
    )
    #expect(lines[3].hasPrefix("    aten::exp       100.00%") && lines[3].hasSuffix("             1  "))
    #expect(lines[5].hasPrefix("Self CPU time total: "))

    let averages = measured().keyAverages(groupByInputShape: true)
    for order in ["cpu_time", "cpu_time_total", "self_cpu_time_total", "cpu_memory_usage", "count"] {
      let text = averages.table(sortBy: order, rowLimit: 3, header: "A title")
      #expect(text.hasPrefix("=====") && text.contains("\nA title\n"))
      #expect(text.contains("CPU Mem  Self CPU Mem    # of Calls") && text.contains("Input Shapes"))
      #expect(text.split(separator: "\n").count == 10)
    }
    let sorted = averages.table(sortBy: "cpu_time_total").split(separator: "\n")
    let slowest = averages.max { $0.cpuTimeTotal < $1.cpuTimeTotal }!
    #expect(sorted[3].contains(slowest.key))
    #expect(throws: TorchError.self) { try withError { _ = averages.table(sortBy: "nothing") } }
  }

  @Test func traces() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "trace-\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let p = measured()
    try p.exportChromeTrace(file.path)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let events = try #require(json["traceEvents"] as? [[String: Any]])
    #expect(events.count == p.events().count)
    #expect(events.map { $0["name"] as? String } == p.events().map(\.name))
    #expect(events.allSatisfy { $0["ph"] as? String == "X" && ($0["dur"] as? Double ?? -1) >= 0 })
    #expect(events[0]["cat"] as? String == "user_annotation")
    let shapes = events.compactMap { ($0["args"] as? [String: Any])?["Input Dims"] as? [[Int]] }
    #expect(shapes.contains([[3], [2, 4], [4, 3]]))
    #expect(throws: TorchError.self) { try p.exportChromeTrace("/no/such/folder/trace.json") }
  }
}
