import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchLogging

@Suite struct CSVTests {
  private func write(_ text: String, _ folder: Scratch) throws -> String {
    let path = folder.path + "/x.csv"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  @Test func rows() throws {
    let folder = try Scratch(), path = folder.path + "/x.csv"
    var log = try CSVLogger(path)
    try log.log(["epoch": 1, "loss": 0.1, "note": "a, \"b\"\nc"])
    try log.log(["note": "", "epoch": 2])
    log = try CSVLogger(path)
    #expect(log.columns == ["epoch", "loss", "note"])
    try log.log(["epoch": 3, "loss": torch.tensor(0.1), "note": true])
    #expect(
      try text(path)
        == "epoch,loss,note\r\n1,0.1,\"a, \"\"b\"\"\nc\"\r\n2,,\r\n3,0.1,true\r\n")
    let table = try CSVTable(path)
    #expect(table["note"] == ["a, \"b\"\nc", "", "true"] && table["none"] == nil)
    let numbers = try table.tensor(["loss", "epoch"], dtype: .float64)
    #expect(numbers.shape == [3, 2] && numbers.select(1, 1).toArray(Double.self) == [1, 2, 3])
    #expect(numbers[1, 0].item().isNaN && numbers[2, 0].item() == 0.1)

    #expect(complaint { try log.log(["other": 1]) }?.contains("no 'other'") == true)
    #expect(complaint { try log.log(["epoch": 1, "epoch": 2]) }?.contains("two values") == true)
    #expect(complaint { _ = try table.tensor() }?.contains("'a, \"b\"\nc' in row 1, column 'note'") == true)
    #expect(complaint { _ = try table.tensor(["x"]) }?.contains("no 'x'") == true)
    #expect(try text(path).hasSuffix("true\r\n"))
  }

  /// A row that a crash cut off goes, whole ones stay.
  @Test func restart() throws {
    let folder = try Scratch()
    for (before, after) in [
      ("a,b\n1,2\n3,", "a,b\n1,2\n7,8\r\n"), ("a,b\r\n1,\"x", "a,b\r\n7,8\r\n"), ("a,", "a,b\r\n7,8\r\n"),
      ("", "a,b\r\n7,8\r\n"), ("a,b\n\"1\n2\",3\n", "a,b\n\"1\n2\",3\n7,8\r\n"),
    ] {
      let path = try write(before, folder)
      try CSVLogger(path).log(["a": 7, "b": 8])
      #expect(try text(path) == after)
    }
    #expect(complaint { _ = try CSVLogger("/nowhere/x") }?.contains("No such file") == true)
    #expect(complaint { _ = try CSVLogger("/dev/null") }?.contains("no regular file") == true)
  }

  @Test func reading() throws {
    let folder = try Scratch()
    let table = try CSVTable(write("\u{FEFF}a,\"b\nc\"\n1,2\n\n-1e3,nan", folder))
    #expect(table.columns == ["a", "b\nc"] && table.rows == [["1", "2"], ["-1e3", "nan"]])
    #expect(try table.tensor(["a"]).toArray(Float.self) == [1, -1000])
    #expect(complaint { _ = try CSVTable(write("a,b\n1\n", folder)) }?.contains("row 1 has 1 fields") == true)
    #expect(try CSVTable(write("", folder)).columns.isEmpty)
    for junk in ["\"", "a\"b\",c\n\"\"\"", ",,,\n,,,", "\r\r\r", "\"\"x,\n1,2"] {
      _ = try? CSVTable(write(junk, folder))
    }
  }
}
