/// Reference-counted memory, shared by a tensor and its views.
public final class Storage: @unchecked Sendable {
  /// The first byte.
  public private(set) var base: UnsafeMutableRawPointer
  /// The size in bytes.
  public private(set) var bytes: Int
  /// Counts the writes in place, so that backward notices a changed operand.
  package var version = 0
  private var sizeClass: Int
  private var owner: AnyObject?

  nonisolated(unsafe) private static let empty = UnsafeMutableRawPointer.allocate(
    byteCount: 64, alignment: 64)
  private static let unowned = -2

  /// Uninitialised memory of this size, aligned to 64 bytes.
  public init(bytes: Int) {
    if bytes > 0, !Failure.pending, let block = Memory.allocate(bytes) {
      (base, sizeClass) = block
      self.bytes = bytes
    } else {
      (base, sizeClass, self.bytes) = (Storage.empty, Storage.unowned, 0)
    }
  }

  /// Memory that `owner` keeps alive.
  public init(base: UnsafeMutableRawPointer, bytes: Int, owner: AnyObject?) {
    (self.base, self.bytes, self.owner, sizeClass) = (base, bytes, owner, Storage.unowned)
  }

  deinit { if sizeClass != Storage.unowned { Memory.free(base, sizeClass) } }

  /// Grows or shrinks the memory; what fits is kept.
  package func resize(bytes n: Int) {
    if n == bytes { return }
    let new = Storage(bytes: n)
    if n > 0 && new.bytes == 0 { return }
    new.base.copyMemory(from: base, byteCount: min(n, bytes))
    swap(&base, &new.base)
    swap(&bytes, &new.bytes)
    swap(&sizeClass, &new.sizeClass)
    swap(&owner, &new.owner)
  }
}
