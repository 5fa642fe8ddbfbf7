import Glibc
import TorchCore

/// Rows of numbers and texts in a file of comma-separated values (RFC 4180).
///
///     let log = try CSVLogger("run.csv")
///     try log.log(["epoch": 1, "loss": 0.52, "note": "a, b"])
///
/// The first row names the columns; later ones may leave some out. A file that is there already is continued: its
/// header holds, and a last row that a crash cut off is taken away. Each row is in the file when `log` returns.
public final class CSVLogger {
  public let path: String
  /// The names of the columns; none before the first row.
  public private(set) var columns: [String]
  private let descriptor: Int32

  /// Opens or makes a file; throws when that fails or what is there is no table.
  public init(_ path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw TorchError("CSVLogger: '\(path)' cannot be opened: \(systemError())")
    }
    self.path = path
    columns = []
    do {
      let text = try contents(of: path, "CSVLogger")
      var reader = CSVReader(text), whole = 0
      while let row = try reader.row(), reader.isTerminated {
        if whole == 0 { columns = row }
        whole = reader.place
      }
      if whole < text.count && ftruncate(descriptor, whole) != 0 { throw TorchError(systemError()) }
    } catch let error as TorchError {
      close(descriptor)
      throw TorchError("CSVLogger: '\(path)' cannot be continued: \(error.message)")
    }
  }

  deinit { close(descriptor) }

  /// Appends a row: numbers, texts, truth values, tensors of one element. Numbers read back exactly.
  public func log(_ row: KeyValuePairs<String, any CustomStringConvertible>) throws {
    for (i, (name, _)) in row.enumerated() where row[..<i].contains(where: { $0.key == name }) {
      throw TorchError("CSVLogger: '\(path)': two values for the column '\(name)'")
    }
    var text = ""
    let names = columns.isEmpty ? row.map(\.key) : columns
    if columns.isEmpty { text = line(names) }
    if let unknown = row.first(where: { !names.contains($0.key) })?.key {
      throw TorchError("CSVLogger: '\(path)' has the columns \(names), and no '\(unknown)': start a new file")
    }
    text += line(names.map { name in row.first { $0.key == name }.map { field($0.value) } ?? "" })
    guard !names.isEmpty else { throw TorchError("CSVLogger: '\(path)': the first row has no columns") }
    let bytes = Array(text.utf8)
    guard bytes.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) }) == bytes.count else {
      throw TorchError("CSVLogger: '\(path)' cannot be written: \(systemError())")
    }
    columns = names
  }

  private func field(_ value: any CustomStringConvertible) -> String {
    guard let x = value as? Tensor, x.count == 1, !x.dtype.isComplex else { return value.description }
    return x.dtype == .float32
      ? "\(x.item(Float.self))" : x.dtype.isIntegral ? "\(x.item(Int.self))" : "\(x.item())"
  }

  /// Fields with a comma, quote or line break stand in quotes; so does an only one that is empty.
  private func line(_ fields: [String]) -> String {
    let written = fields.map { field in
      field.utf8.contains { [44, 34, 10, 13].contains($0) } || fields.count == 1 && field.isEmpty
        ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }
    return written.joined(separator: ",") + "\r\n"
  }
}

/// A table read from a file of comma-separated values.
///
///     let table = try CSVTable("run.csv")
///     table["note"]                               // the texts of a column
///     try table.tensor(["epoch", "loss"])         // numbers, [rows, 2]
public struct CSVTable: Sendable {
  public let path: String
  /// The names of the columns: the first row.
  public let columns: [String]
  /// The other rows, each with as many fields as there are columns.
  public let rows: [[String]]

  /// Reads a file; throws when it cannot be read, or a row has more or fewer fields than the first.
  public init(_ path: String) throws {
    self.path = path
    do {
      var reader = CSVReader(try contents(of: path, "CSVTable"))
      columns = try reader.row() ?? []
      var rows: [[String]] = []
      while let row = try reader.row() {
        guard row.count == columns.count else {
          throw TorchError("row \(rows.count + 1) has \(row.count) fields, the first one \(columns.count)")
        }
        rows.append(row)
      }
      self.rows = rows
    } catch let error as TorchError {
      throw TorchError("CSVTable: '\(path)': \(error.message)")
    }
  }

  /// The texts of a column, nil when there is none of that name.
  public subscript(column: String) -> [String]? {
    columns.firstIndex(of: column).map { place in rows.map { $0[place] } }
  }

  /// The numbers of some columns, by default of all: [rows, columns]. Empty fields are NaN; texts throw an error.
  public func tensor(_ names: [String]? = nil, dtype: DType = .float32) throws -> Tensor {
    let names = names ?? columns
    let places = try names.map { name in
      guard let place = columns.firstIndex(of: name) else {
        throw TorchError("CSVTable: '\(path)' has the columns \(columns), and no '\(name)'")
      }
      return place
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count * places.count)
    for (i, row) in rows.enumerated() {
      for place in places {
        let text = row[place]
        guard let number = text.isEmpty ? .nan : Double(text) else {
          throw TorchError(
            "CSVTable: '\(path)': '\(text)' in row \(i + 1), column '\(columns[place])' is no number")
        }
        numbers.append(number)
      }
    }
    return try withError { torch.tensor(numbers, dtype: dtype).reshape([rows.count, places.count]) }
  }
}

/// Reads rows of fields from bytes.
private struct CSVReader {
  private let bytes: [UInt8]
  /// Behind what was read.
  private(set) var place = 0
  /// Whether the last row ended with a line break, rather than with the file.
  private(set) var isTerminated = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The fields of the next row; nil at the end. Blank lines are skipped.
  mutating func row() throws -> [String]? {
    while place < bytes.count && (bytes[place] == 10 || bytes[place] == 13) { place += 1 }
    guard place < bytes.count else { return nil }
    var fields: [String] = [], field: [UInt8] = []
    isTerminated = false
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 34 where field.isEmpty:  // "
        guard let end = quoted(into: &field) else {
          isTerminated = false
          place = bytes.count
          break
        }
        place = end
      case 44:  // ,
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      case 10, 13:
        if byte == 13 && place < bytes.count && bytes[place] == 10 { place += 1 }
        isTerminated = true
        return fields + [String(decoding: field, as: UTF8.self)]
      default: field.append(byte)
      }
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }

  /// Reads up to the closing quote and returns the place behind it; nil when there is none.
  private func quoted(into field: inout [UInt8]) -> Int? {
    var i = place
    while i < bytes.count {
      if bytes[i] == 34 {
        guard i + 1 < bytes.count, bytes[i + 1] == 34 else { return i + 1 }
        i += 1
      }
      field.append(bytes[i])
      i += 1
    }
    return nil
  }
}

/// The bytes of a regular file.
private func contents(of path: String, _ name: String) throws -> [UInt8] {
  guard let file = fopen(path, "rbe") else { throw TorchError("it cannot be opened: \(systemError())") }
  defer { fclose(file) }
  var status = stat()
  guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw TorchError("it is no regular file")
  }
  // An array made for no elements would write into the empty array that all threads share.
  if status.st_size == 0 { return [] }
  return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    count = fread(buffer.baseAddress!, 1, buffer.count, file)
  }
}
