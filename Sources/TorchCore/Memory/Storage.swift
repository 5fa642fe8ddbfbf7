/// Reference-counted memory, shared by a tensor and its views.
public final class Storage: @unchecked Sendable {
  /// The first byte.
  public private(set) var base: UnsafeMutableRawPointer
  /// The size in bytes.
  public private(set) var bytes: Int
  /// Counts the writes in place, so that backward notices a changed operand.
  package var version = 0
  /// These bytes in the layout of the library that last read them as weights.
  var prepared: PreparedWeights?
  /// What a sparse tensor holds instead of elements.
  var coo: COO?
  private var sizeClass: Int
  private var owner: AnyObject?
  /// The bytes that are there; a storage that shrinks keeps them, because tensors may show them still.
  private var reach: Int

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
    reach = self.bytes
  }

  /// Memory that `owner` keeps alive.
  public init(base: UnsafeMutableRawPointer, bytes: Int, owner: AnyObject?) {
    (self.base, self.bytes, self.owner, sizeClass) = (base, bytes, owner, Storage.unowned)
    reach = bytes
  }

  deinit { if sizeClass != Storage.unowned { Memory.free(base, sizeClass) } }

  /// Grows or shrinks the memory; what fits is kept.
  package func resize(bytes n: Int) {
    if n <= reach {
      bytes = n
      return
    }
    let new = Storage(bytes: n)
    if new.bytes == n { move(to: new) }
  }

  /// Takes over other memory, after what is here was copied there.
  private func move(to new: Storage) {
    new.base.copyMemory(from: base, byteCount: min(reach, new.bytes))
    swap(&base, &new.base)
    swap(&bytes, &new.bytes)
    swap(&sizeClass, &new.sizeClass)
    swap(&owner, &new.owner)
    swap(&reach, &new.reach)
  }

  /// Whether other processes can map the memory.
  package var isShared: Bool { owner is SharedMemory }

  /// Whether the memory belongs to somebody else, who may write it.
  var isForeign: Bool { owner != nil }
  /// Where other processes find the memory, if it is shared.
  var sharedPath: String? { (owner as? SharedMemory)?.path }

  /// Moves to memory that other processes can map.
  package func share() {
    if isShared || Failure.pending { return }
    guard let memory = SharedMemory(bytes: reach) else { return }
    let size = bytes
    move(to: Storage(base: memory.base, bytes: reach, owner: memory))
    bytes = size
  }
}
