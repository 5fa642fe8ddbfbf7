import Glibc

/// Memory that several processes can map: a file that lives in memory and has lost its name.
final class SharedMemory {
  let base: UnsafeMutableRawPointer, bytes: Int
  /// What another process needs to map it too.
  let descriptor: Int32

  /// Zeros; nil after reporting that the system refused them.
  init?(bytes n: Int) {
    let size = max(n, 1), name = "/swift-torch-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let file = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    if file >= 0 { shm_unlink(name) }
    guard file >= 0, ftruncate(file, size) == 0,
      let p = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), p != MAP_FAILED
    else {
      fail(
        "shareMemory_: the system refused \(n) bytes of shared memory: \(String(cString: strerror(errno)))")
      if file >= 0 { close(file) }
      return nil
    }
    (base, bytes, descriptor) = (p, size, file)
  }

  deinit {
    munmap(base, bytes)
    close(descriptor)
  }
}
