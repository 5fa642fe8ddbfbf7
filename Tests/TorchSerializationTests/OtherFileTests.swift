import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchSerialization

private func path(_ name: String) -> String { resources.appendingPathComponent(name).path }

/// Files of whole modules, of NumPy's arrays, of formats of long ago, and of what cannot be read (fixtures.py).
@Suite(.serialized) struct OtherFileTests {
  @Test(arguments: ["network", "network_legacy"]) func wholeModulesGiveTheirStateDict(file: String) throws {
    let message = complaint { _ = try torch.load(path(file + ".pt")) }
    #expect(message?.contains("names 'torch.nn.modules.container.ModuleDict'") == true, "\(message ?? "")")
    #expect(message?.contains("pass weightsOnly: false") == true)
    let state = try #require(try torch.load(path(file + ".pt"), weightsOnly: false).stateDict)
    #expect(
      state.keys == [
        "body.0.weight", "body.1.weight", "body.1.bias", "body.1.running_mean", "body.1.running_var",
        "body.1.num_batches_tracked", "again.weight",
      ])
    #expect(state["again.weight"] === state["body.0.weight"] && state["again.weight"]?.requiresGrad == true)
    #expect(try elements(#require(state["body.1.running_var"])) == [1, 1, 1] as [Float])
    #expect(state["body.0.weight"]?.shape == [3, 2])
  }

  @Test func otherObjectsAreDictionaries() throws {
    let d = try torch.load(path("objects.pt"), weightsOnly: false)
    #expect(
      d["args"] == ["__class__": "argparse.Namespace", "lr": 0.1, "name": "x", "sizes": [1, 2]])
    #expect(d["path"]["__class__"].string?.hasSuffix("PurePosixPath") == true)
    #expect(d["path"]["__args__"] == .tuple(["a", "b"]))
    #expect(d["counts"] == ["a": [1]] && d["queue"] == [1, 2])
    #expect(d["class"] == "torch.nn.modules.linear.Linear")
    #expect(d["model"].stateDict?.keys == ["weight", "bias"])
    let generator = Generator().setState(try #require(d["generator"].tensor))
    #expect(generator.initialSeed() == 5)
    #expect(
      torch.rand(3, generator: generator).toArray(Float.self)
        == torch.rand(3, generator: Generator().manualSeed(5)).toArray(Float.self))
  }

  @Test func classesMayBeDeclaredSafe() throws {
    defer { torch.serialization.clearSafeGlobals() }
    torch.serialization.addSafeGlobals(["argparse.Namespace"])
    #expect(torch.serialization.getSafeGlobals() == ["argparse.Namespace"])
    #expect(complaint { _ = try torch.load(path("objects.pt")) }?.contains("pathlib") == true)
    let bytes: [UInt8] =
      [0x80, 2] + Array("cargparse\nNamespace\n)\u{81}}".utf8.map { $0 }).filter { $0 != 0xC2 }
    let value = try torch.load(try archive(bytes + [0x62, 0x2E]))
    #expect(value == ["__class__": "argparse.Namespace"])
  }

  @Test(arguments: ["numbers", "numbers5"]) func numbersOfNumPy(file: String) throws {
    let d = try golden(file)
    #expect(
      d["float"] == 1.5 && d["half"] == -2.0 && d["int"] == -7 && d["flag"] == true && d["unsigned"] == 65535)
    #expect(d["complex"] == .complex(1, -2))
    #expect(try elements(#require(d["matrix"].tensor)) == [0, 1, 2, 3, 4, 5] as [Float])
    #expect(d["matrix"].tensor?.shape == [2, 3] && d["empty"].tensor?.shape == [0, 2])
    #expect(try elements(#require(d["turned"].tensor)) == [0, 2, 4, 1, 3, 5] as [Int16])
    #expect(try elements(#require(d["big"].tensor)) == [0, 1, 2] as [Int32])
    let state = try #require(d["state"].list)
    #expect(state[0] == "MT19937" && state[2] == 624)
    // The first words of the generator that numpy.random.RandomState(0) seeds.
    #expect(try Array(elements(#require(state[1].tensor), Int64.self)[..<2]) == [0, 1])
    #expect(d["device"].tensor?.toArray(Float.self) == [0, 1])
  }

  @Test func legacyFilesOfSparseTensors() throws {
    let d = try golden("sparse_legacy")
    #expect(same(.tensor(try #require(d["coo"].tensor)), try golden("sparse")["coo"]))
    #expect(try elements(#require(d["conj"].tensor)) == [SIMD2<Float>(1, -2)])
  }

  @Test func theTarFormat() throws {
    let d = try golden("tar")
    let matrix = try #require(d["matrix"].tensor), turned = try #require(d["turned"].tensor)
    #expect(
      elements(matrix) == [0, 1, 2, 3, 4, 5] as [Float] && elements(turned) == [0, 3, 1, 4, 2, 5] as [Float])
    #expect(matrix.storage === turned.storage && d["text"] == "x")
    #expect(try elements(#require(d["longs"].tensor)) == [7, -7] as [Int64])
    let bytes = try goldenBytes("tar")
    for n in stride(from: 0, to: 2600, by: 7) {  // what follows is padding
      #expect(complaint { _ = try torch.load(Array(bytes[..<n])) } != nil, "\(n) bytes")
    }
  }

  @Test(arguments: [
    ("quantised", "a quantised tensor, which this library does not have: save its dequantize()"),
    ("float8", "torch.float8_e4m3fn, a dtype that this library does not have"),
    ("uint16", "torch.uint16, a dtype that this library does not have"),
    ("complex32", "complex32, a dtype that this library does not have"), ("csr", "save to_sparse_coo()"),
    ("meta", "a tensor of the meta device"),
  ]) func whatCannotBeRead(file: String, words: String) {
    for weightsOnly in [true, false] {
      let message = complaint { _ = try torch.load(path(file + ".pt"), weightsOnly: weightsOnly) }
      #expect(message?.contains(words) == true, "\(message ?? "no error")")
    }
  }

  @Test func programsOfTorchScriptAreRefused() throws {
    let sink = ByteSink()
    var zip = ZipWriter(sink)
    for name in ["data.pkl", "constants.pkl"] { try zip.add("a/" + name, [0x80, 2, 0x4E, 0x2E]) }
    try zip.finish()
    #expect(complaint { _ = try torch.load(sink.memory) }?.contains("is a TorchScript program") == true)
  }

  @Test(arguments: ["views", "dtypes", "optimizer", "conjugate", "sparse", "deflated"])
  func mappedFilesHoldTheSame(file: String) throws {
    let mapped = try torch.load(path(file + ".pt"), mmap: true)
    #expect(same(mapped, try golden(file)))
    guard file == "views", let base = mapped["base"].tensor else { return }
    #expect(mapped["row"].tensor?.storage === base.storage)
    base.fill_(7)
    #expect(try elements(#require(golden("views")["base"].tensor), Float.self)[0] == 0)
  }

  @Test func whatCannotBeMapped() {
    for (file, words) in [("legacy", "only the zip format can"), ("bigendian", "the other byte order")] {
      let message = complaint { _ = try torch.load(path(file + ".pt"), mmap: true) }
      #expect(message?.contains(words) == true, "\(message ?? "no error")")
    }
  }

  @Test func mappedArrays() throws {
    let mapped = try safetensors.loadFile(path("tensors.safetensors"), mmap: true)
    for (name, tensor) in try safetensors.loadFile(path("tensors.safetensors")) {
      #expect(try same(.tensor(tensor), .tensor(#require(mapped[name]))), "\(name)")
    }
    for name in ["matrix", "turned", "scalar", "complex", "empty"] {
      let file = path(name + ".npy")
      #expect(try same(.tensor(numpy.load(file, mmap: true)), .tensor(numpy.load(file))))
    }
    #expect(
      complaint { _ = try numpy.load(path("big.npy"), mmap: true) }?.contains("must be converted") == true)
  }

  @Test func unsignedNumbersBecomeWider() throws {
    let narrow = try numpy.load(path("unsigned.npy")), wide = try numpy.load(path("wide.npy"))
    #expect(narrow.dtype == .int32 && elements(narrow) == [0, 65535] as [Int32])
    #expect(wide.dtype == .int64 && wide.shape == [1, 2] && elements(wide) == [0, 4_294_967_295] as [Int64])
    #expect(complaint { _ = try numpy.load(path("fields.npy")) }?.contains("several fields") == true)
  }
}
