import Foundation
import Testing
import Torch

@testable import conformance

@Test func readsAndWritesJSON() throws {
  let text = #"{"b": [1, -2.5, true, null, "a\"\u00e9\n"], "a": {}}"#
  let json = try #require(JSON(text.utf8))
  #expect(json.text == "{\"b\": [1, -2.5, true, null, \"a\\\"é\\n\"], \"a\": {}}")
  #expect(json.pairs?.map(\.key) == ["b", "a"])
  #expect(JSON("[1, 2".utf8) == nil && JSON(#"{"a" 1}"#.utf8) == nil)
}

@Test func floorsSurviveTheirFile() throws {
  let ids = [
    "abs/float32/0", "abs/float32/1", "abs/float32/3", "error/abs/0", "nn.Linear/float64/train/2",
    "optim.Adam/7",
  ]
  let text = Floor(passing: ids).text
  #expect(text.contains("abs float32/0-1,3\n"))
  let file = "/tmp/floor-\(UInt32.random(in: 0 ..< .max))"
  defer { unlink(file) }
  try text.write(toFile: file, atomically: true, encoding: .utf8)
  #expect(try Floor(file: file).passing == Set(ids))
}

@Test func comparesWithinTolerances() {
  func tensor(_ values: [Float]) -> Plain {
    let t = Tensor(empty: [values.count])
    values.withUnsafeBytes { t.address.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    return Plain(t)
  }
  let x = tensor([1, .nan, .infinity, -2])
  #expect(difference(x, x, .value, loose: false) == nil)
  #expect(difference(tensor([1.00001, .nan, .infinity, -2]), x, .value, loose: false) == nil)
  #expect(difference(tensor([1.001, .nan, .infinity, -2]), x, .value, loose: false) != nil)
  #expect(difference(tensor([1.001, .nan, .infinity, -2]), x, .value, loose: true) == nil)
  #expect(difference(tensor([1, .nan, .infinity, 2]), x, .abs, loose: false) == nil)
  #expect(difference(tensor([1, .nan, -.infinity, -2]), x, .value, loose: true) != nil)
  #expect(difference(tensor([1, 0, .infinity, -2]), x, .value, loose: true) != nil)
  #expect(difference(tensor([1, 1, 1]), x, .shape, loose: true) != nil)
}
