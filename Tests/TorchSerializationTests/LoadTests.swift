import TestSupport
import Testing
import TorchCore

@testable import TorchSerialization

/// Files that PyTorch wrote (fixtures.py) hold what it put into them.
@Suite struct LoadTests {
  @Test(arguments: ["dtypes", "deflated", "bigendian"]) func dtypes(file: String) throws {
    let d = try golden(file)
    func tensor(_ name: String) throws -> Tensor { try #require(d[name].tensor) }
    for dtype in DType.allCases {
      #expect(try tensor(dtype.name).dtype == dtype)
      #expect(try tensor(dtype.name).shape == (dtype.isComplex ? [2] : [2, 3]))
    }
    #expect(try elements(tensor("uint8")) == [UInt8](0...5))
    #expect(try elements(tensor("int8")) == [Int8](-2...3))
    #expect(try elements(tensor("int16")) == [Int16](-2...3))
    #expect(try elements(tensor("int32")) == [Int32](-2...3))
    #expect(try elements(tensor("int64")) == [Int64](-2...3))
    #expect(try elements(tensor("float16"), UInt16.self) == [0xC000, 0xBC00, 0, 0x3C00, 0x4000, 0x4200])
    #expect(try elements(tensor("bfloat16"), UInt16.self) == [0xC000, 0xBF80, 0, 0x3F80, 0x4000, 0x4040])
    #expect(try elements(tensor("float32")) == [-2, -1, 0, 1, 2, 3] as [Float])
    #expect(try elements(tensor("float64")) == [-2, -1, 0, 1, 2, 3] as [Double])
    #expect(try elements(tensor("bool")) == [1, 0, 1, 0, 0, 1] as [UInt8])
    #expect(try elements(tensor("complex64")) == [SIMD2<Float>(1, 2), SIMD2<Float>(0, -3.5)])
    #expect(try elements(tensor("complex128")) == [SIMD2<Double>(1, 2), SIMD2<Double>(0, -3.5)])
  }

  @Test(arguments: ["views", "legacy"]) func viewsShareTheirStorage(file: String) throws {
    let d = try golden(file)
    let base = try #require(d["base"].tensor)
    #expect(elements(base) == (0..<12).map(Float.init))
    for (name, shape, strides, offset, first) in [
      ("matrix", [3, 4], [4, 1], 0, 0), ("transposed", [4, 3], [1, 4], 0, 0), ("part", [3], [3], 2, 2),
      ("row", [4], [1], 4, 4), ("expanded", [2, 3], [0, 0], 1, 1), ("empty", [0], [1], 0, nil),
      ("scalar", [], [], 5, 5),
    ] as [(String, Size, Size, Int, Float?)] {
      let view = try #require(d[name].tensor)
      #expect(view.storage === base.storage)
      #expect(view.shape == shape && view.strides == strides && view.storageOffset == offset)
      #expect(elements(view, Float.self).first == first)
    }
    #expect(try elements(#require(d["part"].tensor)) == [2, 5, 8] as [Float])
    if file == "legacy" {
      #expect(try elements(#require(d["half"].tensor)) == [0x3F80, 0x3F80] as [UInt16])
      #expect(d["list"] == [1, "a"])
    }
  }

  @Test func sparseTensors() throws {
    let d = try golden("sparse")
    let coo = try #require(d["coo"].tensor), rows = try #require(d["rows"].tensor)
    #expect(coo.isSparse && !coo.isCoalesced() && coo.shape == [2, 3])
    #expect(coo.toDense().toArray(Double.self) == [0, 0, 3, 4, 0, 5])
    #expect(rows.dtype == .float64 && rows.sparseDim() == 1 && rows.nnz() == 3 && rows.shape == [5, 2])
    #expect(try #require(d["coalesced"].tensor).values().toArray(Double.self) == [1, 1])
    #expect(try #require(d["none"].tensor).nnz() == 0)
  }

  @Test func nestedValues() throws {
    let d = try golden("nested")
    #expect(d["none"] == .none && d["yes"] == true && d["no"] == false && d["float"] == 1.5)
    #expect(d["infinite"] == .double(-.infinity) && d["complex"] == .complex(1, 2))
    let ints = [
      0, 255, 256, 65535, 65536, Int(Int32.max), 1 << 31, 1 << 40, .max,
      -1, -128, -129, -32769, Int(Int32.min), Int(Int32.min) - 1, -1 << 40, .min,
    ]
    #expect(d["ints"].ints == ints)
    #expect(d["text"] == "grüße ☃" && d["bytes"].bytes == [97, 98, 255] && d["no bytes"].bytes == [])
    #expect(d["bytearray"].bytes == Array("xy".utf8))
    #expect(
      d["tuples"] == [.tuple([]), .tuple([1]), .tuple([1, 2]), .tuple([1, 2, 3]), .tuple([1, 2, 3, 4])])
    #expect(d["set"] == .set([2, 1]) && d["empty"] == [[], .dictionary([:]), .set([])])
    #expect(d["dtype"].dtype == .float32 && d["cpu"].device == .cpu && d["cuda"].device == .cuda(1))
    #expect(d["size"] == .tuple([1, 2]))
    let pair = try #require(d["same"].list)
    #expect(pair[0].tensor === pair[1].tensor)
    #expect(
      d[1] == "one" && d[.double(2.5)] == "x" && d[.tuple([1, 2])] == "tuple" && d[Value.none] == "none")
    #expect(d["ordered"] == ["a": 1, "b": [.dictionary([:])]])
    #expect(d["long"].ints == Array(0...1000))
    #expect(d["many"].dictionary?.count == 300 && d["many"]["k299"].int == 299)
    #expect(d.dictionary?.keys.prefix(3) == ["none", "yes", "no"])
  }

  @Test func optimizerState() throws {
    let d = try golden("optimizer")
    #expect(d["epoch"].int == 3 && d["best"].double == 0.5)
    let names = try #require(d["model"].stateDict).keys
    #expect(
      names == [
        "0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean", "1.running_var",
        "1.num_batches_tracked",
        "2.weight", "2.bias",
      ])
    #expect(d["model"]["0.weight"].tensor?.shape == [4, 3])
    #expect(try elements(#require(d["model"]["1.num_batches_tracked"].tensor)) == [1] as [Int64])
    let state = d["optimizer"]["state"]
    #expect(try elements(#require(state[0]["step"].tensor)) == [1] as [Float])
    #expect(state[5]["exp_avg"].tensor?.shape == [2])
    let group = d["optimizer"]["param_groups"][0]
    #expect(
      group["lr"] == 0.001 && group["betas"] == .tuple([0.9, 0.999])
        && group["params"].ints == [0, 1, 2, 3, 4, 5])
  }

  @Test func parametersRequireGrad() throws {
    let d = try golden("parameters")
    #expect(d["weight"].tensor?.requiresGrad == true && d["leaf"].tensor?.requiresGrad == true)
    #expect(try elements(#require(d["weight"].tensor)) == [1, 1, 1, 1] as [Float])
  }

  @Test func conjugatesAreResolved() throws {
    let d = try golden("conjugate")
    typealias Complex = SIMD2<Float>
    #expect(try elements(#require(d["conj"].tensor)) == [Complex(1, -2), Complex(3, 4)])
    #expect(try elements(#require(d["imag"].tensor)) == [-2, 4] as [Float])
    #expect(d["transposed"].tensor?.shape == [2, 1])
    #expect(try elements(#require(d["transposed"].tensor)) == [Complex(1, -2), Complex(3, 4)])
  }

  @Test(arguments: [3, 4, 5]) func laterProtocols(version: Int) throws {
    let d = try golden("protocol\(version)")
    #expect(try elements(#require(d["tensor"].tensor)) == [0, 1, 2] as [Int64])
    #expect(d["set"] == .set([1, 2]) && d["frozen"] == .set([3]) && d["bytes"].bytes == Array("xyz".utf8))
    #expect(d["bytearray"].bytes == Array("xy".utf8) && d["big"].int == 1 << 62)
    #expect(d["text"].string == String(repeating: "ü", count: 300) && d["tuple"] == .tuple([1, 2, 3, 4, 5]))
    #expect(d["ordered"] == ["a": 1])
  }

  @Test func pickledProgramsAreRefused() {
    #expect(
      complaint { _ = try golden("module") }?.contains(
        "names 'torch.nn.modules.linear.Linear', which is not on the list of types a checkpoint may hold")
        == true)
  }
}
