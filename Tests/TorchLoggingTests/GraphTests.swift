import Foundation
import TestSupport
import Testing
import TorchCore
import TorchNN

@testable import TorchLogging

private final class Net: nn.Module {
  let body = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
  let out = nn.Linear(8, 2)
  func callAsFunction(_ x: Tensor, _ y: Tensor) -> Tensor {
    hooked([x, y]) { [out(body($0[0]) + $0[1]).softmax(1)] }[0]
  }
}

/// The graph of a module: its operators in the boxes of its modules.
@Suite struct GraphTests {
  private struct Operator: Equatable {
    var name = "", op = "", inputs: [String] = []
  }

  private func operators(_ body: (SummaryWriter) -> Void) throws -> [Operator] {
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path)
    body(writer)
    try writer.close()
    guard case .graph(let graph) = try folder.events()[1].content else { return [] }
    var fields = Fields(graph[...], "GraphDef"), result: [Operator] = []
    while let (number, content) = try fields.next() {
      guard number == 1 else { continue }
      var node = Fields(content.block, "NodeDef"), read = Operator()
      while let (number, content) = try node.next() {
        if number == 1 { read.name = content.text }
        if number == 2 { read.op = content.text }
        if number == 3 { read.inputs.append(content.text) }
      }
      result.append(read)
    }
    return result
  }

  @Test func modulesAndOperators() throws {
    let net = Net()
    net.out.weight.requiresGrad = false
    net.train()
    let found = try operators {
      $0.addGraph(net, [torch.ones(3, 4), torch.ones(3, 8)]) { [net($0[0], $0[1])] }
    }
    let names = Set(found.map(\.name))
    #expect(names.count == found.count)
    for name in [
      "input/1", "input/2", "Net/Sequential[body]/Linear[0]/weight", "Net/Linear[out]/bias", "output/1",
      "Net/Sequential[body]/ReLU[1]/Relu", "Net/Add", "Net/Softmax",
    ] {
      #expect(names.contains(name), "\(name) in \(names.sorted())")
    }
    for node in found { for input in node.inputs { #expect(names.contains(input), "\(input)") } }
    // Each operator comes after what it reads, and every parameter is read.
    var seen: Set<String> = []
    for node in found {
      #expect(node.inputs.allSatisfy(seen.contains), "\(node)")
      seen.insert(node.name)
    }
    let used = Set(found.flatMap(\.inputs))
    #expect(found.allSatisfy { $0.op != "Parameter" || used.contains($0.name) })
    #expect(found.last == Operator(name: "output/1", op: "IO Node", inputs: ["Net/Softmax"]))
    #expect(net.training && net.body.training && !net.out.weight.requiresGrad)
  }

  @Test func layers() throws {
    let shared = nn.Tanh()
    let found = try operators { $0.addGraph(nn.Sequential(shared, shared), torch.ones(2)) }
    #expect(found.filter { $0.op.hasPrefix("Tanh") }.count == 2)
    let words = try operators { $0.addGraph(nn.Embedding(5, 3), torch.tensor([1, 2])) }
    #expect(words.contains { $0.name == "Embedding/weight" } && words.first?.name == "input/1")
  }
}
