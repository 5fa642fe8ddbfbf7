import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchSerialization

private let arrayNames = ["matrix", "scalar", "turned", "big", "flags", "complex", "empty"]

private func path(_ name: String) -> String { resources.appendingPathComponent(name).path }

/// safetensors and NumPy's formats.
@Suite struct ArrayFileTests {
  @Test func safetensorsFromPython() throws {
    let tensors = try safetensors.loadFile(path("tensors.safetensors"))
    let expected = try golden("dtypes")
    #expect(tensors.count == 13 && tensors["scalar"].map { elements($0) } == [1.5 as Float])
    #expect(tensors["empty"]?.shape == [0, 3])
    for (name, tensor) in tensors where name != "scalar" && name != "empty" {
      #expect(same(.tensor(tensor), expected[name]), "\(name)")
    }
    #expect(try safetensors.metadata(path("tensors.safetensors")) == ["format": "pt", "a \"b\"": "ü\n"])
  }

  @Test func numpyFromPython() throws {
    let archive = try numpy.loadz(path("arrays.npz"))
    #expect(archive.keys == arrayNames)
    for name in arrayNames {
      #expect(try same(.tensor(numpy.load(path(name + ".npy"))), .tensor(#require(archive[name]))), "\(name)")
    }
    #expect(try elements(#require(archive["matrix"])) == [0, 1, 2, 3, 4, 5] as [Float])
    #expect(try elements(#require(archive["scalar"])) == [2.5] && archive["scalar"]?.shape == [])
    #expect(try elements(#require(archive["turned"])) == [0, 2, 4, 1, 3, 5] as [Int16])
    #expect(try elements(#require(archive["big"])) == [0, 1, 2] as [Int32])
    #expect(try elements(#require(archive["flags"])) == [1, 0] as [UInt8])
    #expect(try elements(#require(archive["complex"])) == [SIMD2<Double>(1, 2)])
    #expect(archive["empty"]?.shape == [0, 3] && archive["empty"]?.dtype == .float64)
  }

  private func rewrite(to folder: String) throws {
    let tensors = try safetensors.loadFile(path("tensors.safetensors"))
    try safetensors.saveFile(
      tensors, folder + "/tensors.safetensors", metadata: safetensors.metadata(path("tensors.safetensors")))
    let arrays = try numpy.loadz(path("arrays.npz"))
    try numpy.savez(folder + "/arrays.npz", arrays)
    try numpy.savezCompressed(folder + "/packed.npz", arrays)
    for (name, tensor) in arrays { try numpy.save("\(folder)/\(name).npy", tensor) }
  }

  @Test func roundTrip() throws {
    let folder = try Scratch()
    try rewrite(to: folder.path)
    let (old, new) = try (
      safetensors.loadFile(path("tensors.safetensors")),
      safetensors.loadFile(folder.path + "/tensors.safetensors")
    )
    #expect(Set(old.keys) == Set(new.keys))
    for (name, tensor) in old { #expect(try same(.tensor(tensor), .tensor(#require(new[name]))), "\(name)") }
    let arrays = try numpy.loadz(folder.path + "/arrays.npz")
    for (name, tensor) in arrays {
      #expect(try same(.tensor(numpy.load("\(folder.path)/\(name).npy")), .tensor(tensor)), "\(name)")
    }
    #expect(complaint { try numpy.save(folder.path + "/x.npy", Tensor(empty: [1], .bfloat16)) } != nil)
    #expect(
      complaint { try safetensors.saveFile(["x": Tensor(empty: [1], .complex128)], folder.path + "/x") }
        != nil)
    let packed = try numpy.loadz(folder.path + "/packed.npz")
    #expect(packed.keys == arrays.keys)
    for (name, tensor) in arrays {
      #expect(try same(.tensor(#require(packed[name])), .tensor(tensor)), "\(name)")
    }
    #expect(folder.names.count == 10)
  }

  @Test(.enabled(if: Python.isThere)) func pythonReadsOurs() throws {
    let folder = try Scratch()
    try rewrite(to: folder.path)
    try runFixtures(["arrays", resources.path, folder.path])
  }

  @Test func damagedSafetensors() throws {
    let folder = try Scratch()
    func expect(
      _ header: String, _ data: Int, _ words: String, _ location: SourceLocation = #_sourceLocation
    ) throws {
      var bytes: [UInt8] = []
      bytes.append(little: UInt64(header.utf8.count))
      bytes += Array(header.utf8) + [UInt8](repeating: 0, count: data)
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/x"))
      let message = complaint { _ = try safetensors.loadFile(folder.path + "/x") }
      #expect(message?.contains(words) == true, "\(message ?? "no error")", sourceLocation: location)
    }
    func one(_ dtype: String, _ shape: String, _ offsets: String) -> String {
      "{\"a\":{\"dtype\":\"\(dtype)\",\"shape\":\(shape),\"data_offsets\":\(offsets)}}"
    }
    try expect(one("F32", "[2]", "[0,8]"), 7, "does not lie inside the file")
    try expect(one("F32", "[2]", "[0,8]"), 9, "bytes follow")
    try expect(one("F32", "[3]", "[0,8]"), 8, "has 8 bytes, not 12")
    try expect(one("F32", "[-2]", "[0,8]"), 8, "shape")
    try expect(one("F32", "[4294967296,4294967296,4294967296]", "[0,8]"), 8, "shape")
    try expect(one("F32", "[0,4294967296,4294967296]", "[0,0]"), 0, "shape")
    try expect(one("F8_E4M3", "[8]", "[0,8]"), 8, "dtype 'F8_E4M3'")
    try expect(one("F32", "[2]", "[-8,0]"), 8, "does not lie inside")
    try expect(one("F32", "[1.5]", "[0,8]"), 8, "does not lie inside")
    let pair =
      one("U8", "[8]", "[0,8]").dropLast()
      + ",\"b\":{\"dtype\":\"U8\",\"shape\":[8],\"data_offsets\":[4,12]}}"
    try expect(String(pair), 12, "overlap")
    try expect("{\"a\":{},\"a\":{}}", 0, "comes twice")
    try expect("[]", 0, "no object")
    for text in [
      "", "{", "{\"", "{\"a\":", "{\"a\":[1,", "{\"a\":\"\\u12", "{\"a\":\"\\ud800\"}", "{} x", "{\"a\":tru}",
    ] {
      try expect(text, 0, "is damaged")
    }
    try expect(String(repeating: "[", count: 100_000), 0, "deeper than 500")
    try Data([255, 255, 255, 255, 255, 255, 255, 255]).write(to: URL(fileURLWithPath: folder.path + "/x"))
    #expect(complaint { _ = try safetensors.loadFile(folder.path + "/x") }?.contains("is truncated") == true)
    let good = Array(try Data(contentsOf: URL(fileURLWithPath: path("tensors.safetensors"))))
    for n in 0..<good.count {
      try Data(good[..<n]).write(to: URL(fileURLWithPath: folder.path + "/x"))
      #expect(complaint { _ = try safetensors.loadFile(folder.path + "/x") } != nil, "\(n) bytes")
    }
  }

  @Test func damagedNumPy() throws {
    let folder = try Scratch()
    let good = Array(try Data(contentsOf: URL(fileURLWithPath: path("matrix.npy"))))
    func expect(_ bytes: [UInt8], _ words: String, _ location: SourceLocation = #_sourceLocation) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/x"))
      let message = complaint { _ = try numpy.load(folder.path + "/x") }
      #expect(message?.contains(words) == true, "\(message ?? "no error")", sourceLocation: location)
    }
    func edited(_ old: String, _ new: String) -> [UInt8] {
      let at = good.indices.first { good[$0...].starts(with: old.utf8) }!
      return Array(good[..<at]) + Array(new.utf8) + Array(good[(at + old.utf8.count)...])
    }
    for n in 0..<good.count { try expect(Array(good[..<n]), "numpy.load") }
    try expect(good + [0], "bytes follow")
    try expect(edited("<f4", "|O8"), "no numbers of this library")
    try expect(edited("<f4", "<U4"), "no numbers of this library")
    try expect(edited("(2, 3)", "(9, 3)"), "is truncated")
    try expect(edited("(2, 3)", "(-2,3)"), "is truncated")
    try expect(edited("(2, 3)", "(2, x)"), "shape")
    try expect(edited("False", "Maybe"), "header")
    try expect(edited("'shape'", "'shame'"), "header")
  }
}
