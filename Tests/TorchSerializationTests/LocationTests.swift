import Testing
import TorchCore

@testable import TorchSerialization

/// Storages come to where `mapLocation` or a registered package says.
@Suite(.serialized) struct LocationTests {
  private func path(_ name: String) -> String { resources.appendingPathComponent(name + ".pt").path }

  @Test(arguments: ["views", "legacy", "optimizer"]) func functionSeesEveryStorage(file: String) throws {
    var seen = Set<ObjectIdentifier>(), places = Set<String>()
    let value = try torch.load(path(file)) { storage, location in
      seen.insert(ObjectIdentifier(storage))
      places.insert(location)
      return storage
    }
    #expect(places == ["cpu"] && !seen.isEmpty)
    #expect(same(value, try golden(file)))
  }

  @Test func functionMayReplaceAStorage() throws {
    var replaced: Storage?
    let value = try torch.load(path("views")) { storage, _ in
      let copy = TypedStorage(storage, .uint8).clone().storage
      replaced = copy
      return copy
    }
    #expect(value["base"].tensor?.storage === replaced)
    #expect(same(value, try golden("views")))
  }

  @Test(arguments: ["views", "legacy"]) func aStorageThatIsTooSmallIsAnError(file: String) throws {
    #expect(throws: TorchError.self) { try torch.load(path(file)) { _, _ in Storage(bytes: 1) } }
  }

  @Test func errorsOfTheFunctionAreThrown() throws {
    let error = #expect(throws: TorchError.self) {
      try torch.load(path("views")) { _, _ in throw TorchError("no such place") }
    }
    #expect(error?.message.contains("no such place") == true)
  }

  @Test func unknownPlacesBecomeTheProcessor() throws {
    #expect(same(try torch.load(path("views"), mapLocation: ["cpu": "cuda:7"]), try golden("views")))
  }
}
