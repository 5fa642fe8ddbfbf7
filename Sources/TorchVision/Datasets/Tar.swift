import Glibc
import TorchCore

/// Unpacks a tar archive, plain or compressed with gzip, into a folder that must exist and be empty.
///
/// ustar, pax and GNU's long names are read: what data sets are packed with. Regular files and folders only; a link, a
/// device, an absolute path or one with `..` is refused, so nothing is ever written outside of the folder. (libarchive
/// reads more, and would bring 40 MB of libraries into every program that is shipped.)
package func unpackTar(_ path: String, into folder: String) throws {
  let file = try PackedFile(path)
  var longName: String?
  while let block = try file.bytes(512) {
    if block.allSatisfy({ $0 == 0 }) { return }
    let header = try TarHeader(block)
    switch header.kind {
    case "x", "L":
      guard header.size <= 1 << 20 else {
        throw TorchError("is damaged: a name in it has \(header.size) bytes")
      }
      var text = try file.bytes(padded(header.size)) ?? []
      guard text.count >= header.size else { throw truncated }
      text.removeSubrange(header.size...)
      let name = header.kind == "L" ? text.prefix { $0 != 0 } : try paxPath(text)
      if let name { longName = try utf8(name) }
    case "g", "K":
      try skip(file, padded(header.size))
    case "0", "\0", "7", "5":
      let name = try longName ?? utf8(header.name[...])
      longName = nil
      let parts = name.split(separator: "/").map(String.init).filter { $0 != "." }
      guard !name.hasPrefix("/"), !parts.contains(".."), !name.utf8.contains(0) else {
        throw TorchError(
          "is refused: its entry '\(name)' would lie outside of the folder it is unpacked into")
      }
      let isFolder = header.kind == "5" || name.hasSuffix("/")
      try makeFolders(([folder] + parts.dropLast(isFolder ? 0 : 1)).joined(separator: "/"))
      if isFolder {
        try skip(file, padded(header.size))
      } else {
        guard !parts.isEmpty else { throw TorchError("is damaged: an entry has no name") }
        try write(file, header.size, ([folder] + parts).joined(separator: "/"))
      }
    default:
      throw TorchError(
        "is refused: its entry '\(String(decoding: header.name, as: UTF8.self))' is of kind '\(header.kind)', "
          + "neither a regular file nor a folder")
    }
  }
  throw truncated
}

private var truncated: TorchError { TorchError("is truncated: the end of the archive is missing") }

/// What is needed of the 512 bytes before an entry.
private struct TarHeader {
  let name: [UInt8]
  let kind: Character
  let size: Int

  init(_ block: [UInt8]) throws {
    let sum = block.indices.reduce(0) { $0 + (148..<156 ~= $1 ? 0x20 : Int(block[$1])) }
    guard try Self.number(block[148..<156]) == sum else {
      throw TorchError("is no tar archive, or damaged: a checksum does not agree")
    }
    func text(_ range: Range<Int>) -> [UInt8] { Array(block[range].prefix { $0 != 0 }) }
    kind = Character(Unicode.Scalar(block[156]))
    size = try Self.number(block[124..<136])
    // GNU's own format keeps times where ustar has the beginning of a long path.
    let prefix = Array(block[257..<263]) == Array("ustar\0".utf8) ? text(345..<500) : []
    name = prefix.isEmpty ? text(0..<100) : prefix + [UInt8(ascii: "/")] + text(0..<100)
  }

  /// A number in octal digits, or, with the highest bit set, in binary.
  private static func number(_ field: ArraySlice<UInt8>) throws -> Int {
    var result = 0
    func add(_ digit: UInt8, _ bits: Int) throws {
      guard result >> (62 - bits) == 0 else { throw TorchError("is damaged: it announces an absurd size") }
      result = result << bits | Int(digit)
    }
    if field.first! == 0x80 {
      for byte in field.dropFirst() { try add(byte, 8) }
      return result
    }
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0 }
    for byte in digits {
      guard 0x30..<0x38 ~= byte else { throw TorchError("is no tar archive, or damaged: a number is none") }
      try add(byte - 0x30, 3)
    }
    return result
  }
}

/// The `path` among the lines `length key=value` of a pax header.
private func paxPath(_ text: [UInt8]) throws -> ArraySlice<UInt8>? {
  var (rest, path) = (text[...], nil as ArraySlice<UInt8>?)
  while !rest.isEmpty {
    let digits = rest.prefix { $0 != 0x20 }
    guard digits.count < 8, let length = Int(String(decoding: digits, as: UTF8.self)),
      length > digits.count + 1, length <= rest.count
    else { throw TorchError("is damaged: a pax header cannot be read") }
    let line = rest.prefix(length).dropFirst(digits.count + 1)
    if line.starts(with: "path=".utf8) { path = line.dropFirst(5).prefix { $0 != 0x0A } }
    if line.starts(with: "size=".utf8) || line.starts(with: "GNU.sparse".utf8) {
      throw TorchError("is refused: it holds files beyond 8 GB or with holes")
    }
    rest = rest.dropFirst(length)
  }
  return path
}

private func utf8(_ bytes: ArraySlice<UInt8>) throws -> String {
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw TorchError("is refused: a name in it is not UTF-8")
  }
  return text
}

/// Entries begin at multiples of 512 bytes.
private func padded(_ size: Int) -> Int { (size + 511) / 512 * 512 }

private func skip(_ file: PackedFile, _ size: Int) throws {
  var left = size
  while left > 0 {
    let n = min(left, 1 << 16)
    guard try file.bytes(n) != nil else { throw truncated }
    left -= n
  }
}

private func write(_ file: PackedFile, _ size: Int, _ path: String) throws {
  let target = try NewFile(path)
  var left = size
  while left > 0 {
    let n = min(left, 1 << 20)
    guard let bytes = try file.bytes(n) else { throw truncated }
    try target.write(bytes)
    left -= n
  }
  try target.close()
  try skip(file, padded(size) - size)
}
