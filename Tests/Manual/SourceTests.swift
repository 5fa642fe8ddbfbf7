import Foundation
import Testing

/// The spelling of an entry is read from its source.
@Suite struct SourceTests {
  private func call(_ text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    return Source(file.path()).call(after: 1)
  }

  @Test func calls() throws {
    #expect(try call(#"entry("f") { same(torch.f([1, 2], dim: 0), [3]) }"#) == "torch.f([1, 2], dim: 0)")
    #expect(try call("entry(\"f\") {\n  same(\n    torch.f(\n      x, y),\n    [3])\n}") == "torch.f(x, y)")
    #expect(try call(#"entry("f") { same("\(shown(x.f(")")))", "y") }"#) == #"x.f(")")"#)
    #expect(try call("entry(\"f\") {\n  let t = x\n  shown { t[0] = 8 }\n  same(t, [8])\n}") == "t[0] = 8")
    #expect(try call("entry(\"f\") { holds(x.f()) }\nentry(\"g\") { same(x.g(), 1) }") == "x.f()")
    #expect(try call("entry(\"f\") { _ = 1 }\nentry(\"g\") { same(x.g(), 1) }") == "")
  }

  @Test func names() {
    #expect(Area.swiftName("torch.index_select") == "torch.indexSelect")
    #expect(Area.swiftName("Tensor.index_add_") == ".indexAdd_")
    #expect(Area.swiftName("torch.serialization.register_package") == "torch.serialization.registerPackage")
    #expect(Area.swiftName("torch.FloatTensor") == "torch.FloatTensor")
    #expect(Area.swiftName("Tensor.T") == ".T")
  }

  @Test func everyRowHasThreeFields() {
    #expect(Row.all.count == 775)
    #expect(Set(Row.all.map { "\($0.area) \($0.name)" }).count == 775)
  }
}
