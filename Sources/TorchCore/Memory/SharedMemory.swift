import Glibc
import Synchronization

/// Memory that several processes can map: a file that lies in memory.
final class SharedMemory {
  let base: UnsafeMutableRawPointer, bytes: Int
  /// Where another process of this user finds it.
  let path: String
  private let descriptor: Int32
  /// Of a file that this object made and that kept its name.
  private let name: String?

  /// Whether new memory keeps a name in the file system; else its descriptor stands for it.
  static let isNamed = Atomic(false)
  private static let folder = "/dev/shm"

  /// Zeros; nil after reporting that the system refused them.
  init?(bytes n: Int) {
    let size = max(n, 1), name = "/swift-torch-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let keepsName = SharedMemory.isNamed.load(ordering: .relaxed)
    let file = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    if file >= 0 && !keepsName { shm_unlink(name) }
    guard file >= 0, ftruncate(file, size) == 0,
      let p = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), p != MAP_FAILED
    else {
      fail(
        "shareMemory_: the system refused \(n) bytes of shared memory: \(systemError())")
      if file >= 0 {
        close(file)
        if keepsName { shm_unlink(name) }
      }
      return nil
    }
    (base, bytes, descriptor) = (p, size, file)
    self.name = keepsName ? name : nil
    path = keepsName ? SharedMemory.folder + name : "/proc/\(getpid())/fd/\(file)"
  }

  /// Maps what another process made; throws when there is no such memory, or less than `n` bytes of it.
  init(path: String, bytes n: Int) throws {
    let parts = path.split(separator: "/")
    let isOurs =
      path.hasPrefix(SharedMemory.folder + "/swift-torch-") && parts.count == 3
      || parts.count == 4 && parts[0] == "proc" && parts[2] == "fd" && Int(parts[1]) != nil
        && Int(parts[3]) != nil
    guard isOurs else { throw TorchError("'\(path)' is no place of shared memory") }
    let file = Glibc.open(path, O_RDWR | O_CLOEXEC)
    var status = stat()
    guard file >= 0, fstat(file, &status) == 0 else {
      throw TorchError("'\(path)': \(systemError()): does its owner still hold it?")
    }
    var memory = stat()
    guard stat(SharedMemory.folder, &memory) == 0, memory.st_dev == status.st_dev else {
      close(file)
      throw TorchError("'\(path)' does not lie in memory")
    }
    guard status.st_mode & S_IFMT == S_IFREG, n >= 0, status.st_size >= n, status.st_size > 0,
      let p = mmap(nil, Int(status.st_size), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), p != MAP_FAILED
    else {
      close(file)
      throw TorchError("'\(path)' has \(status.st_size) bytes, and \(n) are needed")
    }
    (base, bytes, descriptor, self.path, name) = (p, Int(status.st_size), file, path, nil)
  }

  deinit {
    munmap(base, bytes)
    close(descriptor)
    if let name { shm_unlink(name) }
  }
}

extension torch {
  /// Tensors that several processes work on.
  public enum multiprocessing {
    private static let named = "file_system", unnamed = "file_descriptor"

    /// The ways to share memory: `file_descriptor`, which leaves nothing behind when a process crashes, and `file_system`,
    /// which takes no descriptors of the process that opens it later.
    public static func getAllSharingStrategies() -> Set<String> { [named, unnamed] }

    /// How memory is shared from now on; `file_descriptor` unless that was changed.
    public static func getSharingStrategy() -> String {
      SharedMemory.isNamed.load(ordering: .relaxed) ? named : unnamed
    }

    /// Says how memory is shared from now on: one of `getAllSharingStrategies()`.
    public static func setSharingStrategy(_ newStrategy: String) {
      guard
        check(
          newStrategy == named || newStrategy == unnamed,
          "setSharingStrategy: '\(newStrategy)': \(named) or \(unnamed) is needed")
      else { return }
      SharedMemory.isNamed.store(newStrategy == named, ordering: .relaxed)
    }

    /// A text by which other processes of this user can `open` the tensor, as long as this one holds it; the tensor moves
    /// to shared memory.
    ///
    ///     let handle = torch.multiprocessing.handle(weights)      // to be sent in a pipe or an argument
    ///     let same = try torch.multiprocessing.open(handle)       // over there
    public static func handle(_ tensor: Tensor) -> String {
      guard check(!tensor.isSparse, "handle: \(tensor.described): make it dense, or share its values") else {
        return ""
      }
      tensor.shareMemory_()
      guard let path = tensor.storage.sharedPath else { return "" }
      func list(_ sizes: Size) -> String { sizes.map(String.init).joined(separator: ",") }
      return [
        path, tensor.dtype.name, list(tensor.shape), list(tensor.strides), "\(tensor.storageOffset)",
      ].joined(separator: " ")
    }

    /// The tensor that another process gave a handle of: both see what either writes. Throws when the handle is none, or
    /// its memory is gone.
    public static func open(_ handle: String) throws -> Tensor {
      let parts = handle.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      func numbers(_ text: String) -> [Int]? {
        let words = text.split(separator: ",", omittingEmptySubsequences: false)
        if text.isEmpty { return [] }
        let result = words.compactMap { Int($0) }.filter { $0 >= 0 }
        return result.count == words.count && result.count <= 64 ? result : nil
      }
      guard parts.count == 5, let dtype = DType.allCases.first(where: { $0.name == parts[1] }),
        let shape = numbers(parts[2]), let strides = numbers(parts[3]), shape.count == strides.count,
        let offset = Int(parts[4]), offset >= 0
      else { throw TorchError("multiprocessing.open: '\(handle)' is no handle of a tensor") }
      // The place behind the last element, as long as that is a number.
      var last: (partialValue: Int, overflow: Bool) = (offset, false)
      for (size, stride) in zip(shape, strides) where size > 0 {
        let (reach, tooFar) = (size - 1).multipliedReportingOverflow(by: stride)
        let (sum, overflow) = last.partialValue.addingReportingOverflow(reach)
        last = (sum, last.overflow || tooFar || overflow)
      }
      let (bytes, overflow) = (last.overflow ? .max : last.partialValue).addingReportingOverflow(1)
      let (need, tooMany) = bytes.multipliedReportingOverflow(by: dtype.itemSize)
      var count = 1
      for size in shape {
        let (product, tooLarge) = count.multipliedReportingOverflow(by: size)
        count = tooLarge ? .max : product
      }
      guard !last.overflow, !overflow, !tooMany, count < 1 << 58 else {
        throw TorchError("multiprocessing.open: '\(handle)' names more than memory holds")
      }
      do {
        let memory = try SharedMemory(path: parts[0], bytes: count == 0 ? 0 : need)
        return Tensor(
          storage: TorchCore.Storage(base: memory.base, bytes: memory.bytes, owner: memory), dtype,
          shape: Size(shape),
          strides: Size(strides), offset: offset)
      } catch { throw TorchError("multiprocessing.open: \(error)") }
    }
  }
}
