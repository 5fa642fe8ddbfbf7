import Glibc
import TorchCore

/// Reads an LMDB database, of which the file `data.mdb` is a B+ tree of pages: keys in their order, and their values.
///
///     let database = try LMDBFile("bedroom_val_lmdb")
///     database.count
///     let (key, value) = try database.entry(0)
///
/// Only what is needed to read, and with `pread`: liblmdb maps the file and believes what its pages say, so that one of
/// five damaged databases ended the program with a signal. Here each page number, offset and length is compared with the
/// size of the file first. The places of all entries are looked up once, 8 bytes each; that reads the pages of keys
/// and none of the large values. Any number of threads may read at once.
///
/// Databases inside of the database and several values under one key, which data sets do not have, are refused.
package final class LMDBFile: Sendable {
  private let path: String
  private let descriptor: Int32
  private let size: Int
  private let pageSize: Int
  /// Where the entries lie in the file, in the order of their keys.
  private let places: [Int]

  /// Opens a database: its folder, or the file itself.
  package init(_ path: String) throws {
    let file = isFolder(path) ? path + "/data.mdb" : path
    self.path = file
    (descriptor, size, pageSize, places) = try naming("LMDB", file) {
      let size = try regularFileSize(file)
      let descriptor = open(file, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw TorchError(systemError()) }
      do {
        let (pageSize, places) = try Self.index(descriptor, size)
        return (descriptor, size, pageSize, places)
      } catch {
        close(descriptor)
        throw error
      }
    }
  }

  deinit { close(descriptor) }

  /// The number of keys.
  package var count: Int { places.count }

  /// A key and its value, by the key's place in their order.
  package func entry(_ index: Int) throws -> (key: [UInt8], value: [UInt8]) {
    try naming("LMDB", path) {
      guard places.indices.contains(index) else {
        throw TorchError("index \(index): there are \(count) entries")
      }
      let place = places[index]
      let start = place / pageSize * pageSize
      let node = try Page(try Self.read(descriptor, size, start, pageSize)).node(at: place - start)
      guard node.isLarge else { return (node.key, node.data) }
      // A large value has pages of its own: the node names the first.
      let at = try Self.offset(node.data.little(0, UInt64.self), pageSize, size)
      let header = Page(try Self.read(descriptor, size, at, 16))
      guard header.kind == .overflow, node.size <= header.pages * pageSize - 16 else {
        throw TorchError("is damaged: the value \(index) is not where its key says")
      }
      return (node.key, try Self.read(descriptor, size, at + 16, node.size))
    }
  }

  // MARK: The tree

  private static func index(_ descriptor: Int32, _ size: Int) throws -> (pageSize: Int, places: [Int]) {
    let meta = try meta(descriptor, size)
    var places: [Int] = []
    guard meta.root != UInt64.max else { return (meta.pageSize, []) }
    // A page that is met twice means a circle; without one, there is an end.
    var seen = Set<UInt64>()
    var open: [(page: UInt64, depth: Int)] = [(meta.root, 0)]
    while let (number, depth) = open.popLast() {
      guard depth < 64, seen.insert(number).inserted else {
        throw TorchError("is damaged: its pages form a circle")
      }
      let start = try offset(number, meta.pageSize, size)
      let page = Page(try read(descriptor, size, start, meta.pageSize))
      switch page.kind {
      case .branch:
        let children = try page.nodes().map { page.child(at: $0) }
        open += children.reversed().map { ($0, depth + 1) }
      case .leaf:
        for place in try page.nodes() {
          _ = try page.node(at: place)
          places.append(start + place)
        }
      case .overflow, .other:
        throw TorchError("is damaged: page \(number) is no page of keys")
      }
    }
    guard places.count == meta.entries else {
      throw TorchError("is damaged: it announces \(meta.entries) entries and holds \(places.count)")
    }
    return (meta.pageSize, places)
  }

  private struct Meta {
    var pageSize: Int
    var root: UInt64
    var entries: UInt64
    var transaction: UInt64
  }

  /// The state after the last transaction: two pages hold the last two in turn.
  private static func meta(_ descriptor: Int32, _ size: Int) throws -> Meta {
    func page(_ start: Int) throws -> Meta {
      let bytes = try read(descriptor, size, start, 152)
      guard bytes.little(16, UInt32.self) == 0xBEEF_C0DE else { throw TorchError("is no LMDB database") }
      guard bytes.little(20, UInt32.self) == 1 else {
        throw TorchError("has version \(bytes.little(20, UInt32.self)) of the format, 1 is read")
      }
      let pageSize = Int(bytes.little(40, UInt32.self))
      guard pageSize >= 256, pageSize <= 1 << 16, pageSize & (pageSize - 1) == 0 else {
        throw TorchError("is damaged: its pages have \(pageSize) bytes")
      }
      // Bit 2 marks several values under one key.
      guard bytes.little(92, UInt16.self) & 4 == 0 else {
        throw TorchError("is refused: it keeps several values under one key")
      }
      return Meta(
        pageSize: pageSize, root: bytes.little(128, UInt64.self), entries: bytes.little(120, UInt64.self),
        transaction: bytes.little(144, UInt64.self))
    }
    let first = try page(0), second = try page(first.pageSize)
    return second.transaction > first.transaction ? second : first
  }

  private static func offset(_ page: UInt64, _ pageSize: Int, _ size: Int) throws -> Int {
    guard page < UInt64(size / pageSize) else {
      throw TorchError("is truncated or damaged: page \(page) is needed, the file has \(size / pageSize)")
    }
    return Int(page) * pageSize
  }

  private static func read(_ descriptor: Int32, _ size: Int, _ start: Int, _ count: Int) throws -> [UInt8] {
    guard count <= size, start <= size - count else {
      throw TorchError("is truncated: bytes \(start) to \(start + count) are needed, it has \(size)")
    }
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let n = pread(descriptor, buffer.baseAddress! + filled, count - filled, start + filled)
        if n < 0 && errno == EINTR { continue }
        guard n > 0 else {
          throw TorchError("cannot be read: \(n == 0 ? "it became shorter" : systemError())")
        }
        filled += n
      }
    }
  }
}

/// A page: its number, flags, and either how many pages a large value takes or where the nodes begin.
private struct Page {
  enum Kind { case branch, leaf, overflow, other }

  struct Node {
    var key: [UInt8]
    /// The value, or the number of the page where it begins.
    var data: [UInt8]
    var size: Int
    var isLarge: Bool
  }

  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var kind: Kind {
    switch bytes.little(10, UInt16.self) & 0x6F {
    case 1: .branch
    case 2: .leaf
    case 4: .overflow
    default: .other
    }
  }

  var pages: Int { Int(bytes.little(12, UInt32.self)) }

  /// Where the nodes lie in the page, in the order of their keys.
  func nodes() throws -> [Int] {
    let end = Int(bytes.little(12, UInt16.self))
    guard end >= 16, end <= bytes.count, end % 2 == 0 else {
      throw TorchError("is damaged: a page has no nodes")
    }
    return try stride(from: 16, to: end, by: 2).map { at in
      let place = Int(bytes.little(at, UInt16.self))
      guard place >= end, place <= bytes.count - 8 else {
        throw TorchError("is damaged: a node lies outside of its page")
      }
      return place
    }
  }

  /// The page that a node of a branch leads to; 48 bits.
  func child(at place: Int) -> UInt64 { bytes.little(place, UInt64.self) & 0xFFFF_FFFF_FFFF }

  func node(at place: Int) throws -> Node {
    guard kind == .leaf, place >= 16, place <= bytes.count - 8 else {
      throw TorchError("is damaged: a key is not where it was")
    }
    let size = Int(bytes.little(place, UInt32.self))
    let flags = bytes.little(place + 4, UInt16.self), keySize = Int(bytes.little(place + 6, UInt16.self))
    let isLarge = flags & 1 != 0, start = place + 8 + keySize
    guard flags & 6 == 0 else { throw TorchError("is refused: it holds databases inside of the database") }
    let stored = isLarge ? 8 : size
    guard start <= bytes.count, stored <= bytes.count - start else {
      throw TorchError("is damaged: a node does not fit its page")
    }
    return Node(
      key: Array(bytes[place + 8..<start]), data: Array(bytes[start..<start + stored]), size: size,
      isLarge: isLarge)
  }
}

extension [UInt8] {
  /// The little-endian number at a place, which the caller has checked to lie inside.
  fileprivate func little<T: FixedWidthInteger>(_ place: Int, _: T.Type) -> T {
    withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: T.self)) }
  }
}
