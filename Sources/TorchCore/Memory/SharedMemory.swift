import Glibc

/// Memory that several processes can map: a file that lives in memory and has lost its name.
final class SharedMemory {
  let base: UnsafeMutableRawPointer, bytes: Int
  /// What another process needs to map it too.
  let descriptor: Int32

  /// Zeros; nil after reporting that the system refused them.
  init?(bytes n: Int) {
    bytes = max(n, 1)
    let name = "/swift-torch-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    if descriptor >= 0 { shm_unlink(name) }
    guard descriptor >= 0, ftruncate(descriptor, bytes) == 0,
      let p = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), p != MAP_FAILED
    else {
      base = UnsafeMutableRawPointer(bitPattern: 1)!
      fail(
        "shareMemory_: the system refused \(n) bytes of shared memory: \(String(cString: strerror(errno)))")
      return nil
    }
    base = p
  }

  deinit {
    if base != UnsafeMutableRawPointer(bitPattern: 1) { munmap(base, bytes) }
    if descriptor >= 0 { close(descriptor) }
  }
}
