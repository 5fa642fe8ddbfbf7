import Glibc
import TorchCore

/// Memory for the large storages of one file, without a gap between them.
///
/// Blocks of the allocator are as large as their size class, and their last huge page may be mostly empty: a file read
/// into them takes up to a fifth more than its size. Here huge pages, which make the first touch of memory twice as
/// fast, are shared by neighbours. A storage that dies gives its pages back to the system.
final class Arena {
  private let size: Int
  private var block: Block?
  private var used = 0
  private static let smallest = 1 << 20

  /// A storage of this size takes so many bytes.
  static func room(for bytes: Int) -> Int { bytes < smallest ? 0 : (bytes + 63) & ~63 }

  /// Memory for so many bytes, which are not taken from the system before they are touched.
  init(reserving bytes: Int) { size = bytes }

  /// Uninitialised memory of a size; small ones and those beyond what was reserved come from the allocator.
  func storage(_ bytes: Int) throws -> Storage {
    let room = Arena.room(for: bytes)
    if room > 0, room <= size - used {
      if block == nil { block = Block(size) }
      if let block {
        defer { used += room }
        return Storage(base: block.base + used, bytes: bytes, owner: Part(block, used, room))
      }
    }
    let storage = Storage(bytes: bytes)
    guard storage.bytes == bytes else { throw TorchError("needs \(bytes) bytes of memory") }
    return storage
  }

  private final class Block {
    let base: UnsafeMutableRawPointer, mapped: UnsafeMutableRawPointer, size: Int
    private static let hugePage = 1 << 21

    init?(_ bytes: Int) {
      size = bytes + Block.hugePage
      guard
        let p = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
        p != MAP_FAILED
      else { return nil }
      mapped = p
      base = UnsafeMutableRawPointer(bitPattern: (UInt(bitPattern: p) + 1 << 21 - 1) & ~(1 << 21 - 1))!
      madvise(base, bytes, 14)  // MADV_HUGEPAGE
    }
    deinit { munmap(mapped, size) }
  }

  /// What keeps a block alive for one storage.
  private final class Part {
    private let block: Block, start: Int, size: Int
    init(_ block: Block, _ start: Int, _ size: Int) {
      (self.block, self.start, self.size) = (block, start, size)
    }
    deinit {
      let page = 4096, first = (start + page - 1) / page * page, end = (start + size) / page * page
      if first < end { madvise(block.base + first, end - first, MADV_DONTNEED) }
    }
  }
}

/// A file as memory: what is read comes from the file, what is written stays here.
final class Mapping {
  let base: UnsafeMutableRawPointer
  private let size: Int

  init(_ source: ByteSource) throws {
    guard source.descriptor >= 0 else { throw TorchError("cannot be mapped: it is no file") }
    size = source.size
    guard let p = mmap(nil, max(size, 1), PROT_READ | PROT_WRITE, MAP_PRIVATE, source.descriptor, 0),
      p != MAP_FAILED
    else { throw TorchError("cannot be mapped: \(systemError())") }
    base = p
  }
  deinit { munmap(base, max(size, 1)) }

  /// A part of the file that lies inside it; nil if it is not aligned for numbers of eight bytes.
  func storage(_ start: Int, _ bytes: Int) -> Storage? {
    start % 8 == 0 ? Storage(base: base + start, bytes: bytes, owner: self) : nil
  }
}
