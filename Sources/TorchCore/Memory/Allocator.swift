import COpenMP
import Glibc

/// The caching allocator: freed blocks are kept by size, because a fresh large block costs more in page faults than
/// most operators take.
///
/// Sizes are 64 B · 2^e · (4 … 7) / 4. Blocks below 64 KB belong to the thread that freed them (no lock), larger
/// ones to all. `TORCH_ALLOCATOR=system` gives every block its exact size from malloc instead, for sanitizers.
enum Memory {
  static let alignment = 64
  /// Larger classes are shared: 64 KB and more.
  private static let small = Int(torch_small_classes)
  /// At most so many small blocks of a class wait in a thread.
  private static let smallLimit = 256
  private static let hugePage = 1 << 21

  /// What all threads share, behind one lock.
  private struct Shared {
    var lock = pthread_mutex_t()
    var lists = InlineArray<192, UnsafeMutableRawPointer?>(repeating: nil)
    var threads: UnsafeMutablePointer<torch_thread>?
    var ended = 0  // net bytes taken by threads that have ended
    var cached = 0, reserved = 0, peak = 0, requests = 0
    var limit = 0
    var exit = pthread_key_t()
  }
  nonisolated(unsafe) private static let shared: UnsafeMutablePointer<Shared> = {
    let p = UnsafeMutablePointer<Shared>.allocate(capacity: 1)
    p.initialize(to: Shared())
    pthread_mutex_init(&p.pointee.lock, nil)
    p.pointee.limit = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 2
    pthread_key_create(&p.pointee.exit) { _ in Memory.threadEnds() }
    return p
  }()
  private static let isSystem = getenv("TORCH_ALLOCATOR").map { strcmp($0, "system") == 0 } ?? false

  @inline(__always) private static func locked<R>(_ body: (inout Shared) -> R) -> R {
    pthread_mutex_lock(&shared.pointee.lock)
    defer { pthread_mutex_unlock(&shared.pointee.lock) }
    return body(&shared.pointee)
  }

  /// The class of a size, and the bytes of its blocks.
  @inline(__always) static func sizeClass(_ bytes: Int) -> (Int, Int) {
    let units = max(1, (bytes + 63) >> 6)
    if units <= 4 { return (units == 1 ? 0 : units == 2 ? 4 : units == 3 ? 6 : 8, units << 6) }
    let e = Int.bitWidth - 1 - (units - 1).leadingZeroBitCount, q = ((units - 1) >> (e - 2)) + 1
    return (e * 4 + q - 4, (q << (e - 2)) << 6)
  }

  @inline(__always)
  private static func list(_ t: UnsafeMutablePointer<torch_thread>, _ c: Int)
    -> UnsafeMutablePointer<UnsafeMutableRawPointer?>
  {
    UnsafeMutableRawPointer(t).advanced(by: MemoryLayout<torch_thread>.offset(of: \.cache)!)
      .assumingMemoryBound(to: UnsafeMutableRawPointer?.self) + c
  }
  @inline(__always)
  private static func length(_ t: UnsafeMutablePointer<torch_thread>, _ c: Int) -> UnsafeMutablePointer<
    UInt16
  > {
    UnsafeMutableRawPointer(t).advanced(by: MemoryLayout<torch_thread>.offset(of: \.cached)!)
      .assumingMemoryBound(to: UInt16.self) + c
  }

  /// A block of at least `bytes`, aligned to 64; nil after reporting that memory was refused.
  static func allocate(_ bytes: Int) -> (UnsafeMutableRawPointer, sizeClass: Int)? {
    if isSystem || bytes < 0 || bytes > 1 << 46 { return system(bytes) }
    let (c, size) = sizeClass(bytes), t = torch_thread()!
    torch_count(t, size)
    if c < small {
      let head = list(t, c)
      if let p = head.pointee {
        head.pointee = p.load(as: UnsafeMutableRawPointer?.self)
        length(t, c).pointee -= 1
        return (p, c)
      }
      if !t.pointee.registered { register(t) }
    } else {
      let found: UnsafeMutableRawPointer? = locked { s in
        s.requests += 1
        if !t.pointee.registered { link(t, &s) }
        s.peak = max(s.peak, allocated(s))
        guard let p = s.lists[c] else { return nil }
        s.lists[c] = p.load(as: UnsafeMutableRawPointer?.self)
        s.cached -= size
        return p
      }
      if let found { return (found, c) }
    }
    if let p = fresh(size) { return (p, c) }
    torch_count(t, -size)
    refuse(bytes)
    return nil
  }

  static func free(_ p: UnsafeMutableRawPointer, _ c: Int) {
    if c < 0 { return Glibc.free(p) }
    let t = torch_thread()!, size = blockSize(c)
    torch_count(t, -size)
    if c < small {
      if !t.pointee.registered { register(t) }
      let head = list(t, c), n = length(t, c)
      if n.pointee >= smallLimit { return give(p, size) }
      p.storeBytes(of: head.pointee, as: UnsafeMutableRawPointer?.self)
      head.pointee = p
      n.pointee += 1
      return
    }
    let kept: Bool = locked { s in
      if !t.pointee.registered { link(t, &s) }
      if s.cached + size > s.limit { return false }
      p.storeBytes(of: s.lists[c], as: UnsafeMutableRawPointer?.self)
      s.lists[c] = p
      s.cached += size
      return true
    }
    if !kept { give(p, size) }
  }

  private static func blockSize(_ c: Int) -> Int {
    if c <= 8 { return (c == 0 ? 1 : c == 4 ? 2 : c == 6 ? 3 : 4) << 6 }
    return ((c & 3) + 4) << ((c >> 2) + 4)
  }

  /// Memory from the system; large blocks ask for huge pages.
  private static func fresh(_ size: Int) -> UnsafeMutableRawPointer? {
    var p: UnsafeMutableRawPointer?
    for attempt in 0..<2 {
      if posix_memalign(&p, size >= hugePage ? hugePage : alignment, size) == 0 { break }
      p = nil
      if attempt == 0 { emptyCache() }
    }
    guard let p else { return nil }
    if size >= hugePage { madvise(p, size, 14) }  // MADV_HUGEPAGE
    locked { $0.reserved += size }
    return p
  }
  private static func give(_ p: UnsafeMutableRawPointer, _ size: Int) {
    Glibc.free(p)
    locked { $0.reserved -= size }
  }
  private static func system(_ bytes: Int) -> (UnsafeMutableRawPointer, sizeClass: Int)? {
    var p: UnsafeMutableRawPointer?
    if bytes >= 0, posix_memalign(&p, alignment, max(bytes, 1)) == 0, let p { return (p, -1) }
    refuse(bytes)
    return nil
  }
  private static func refuse(_ bytes: Int) {
    let s = stats()
    fail(
      "memory: the system refused \(bytes) bytes (\(s.allocatedBytes) in use, \(s.cachedBytes) cached): "
        + "free tensors, use smaller batches or a smaller dtype")
  }

  // MARK: Threads and counts.

  private static func register(_ t: UnsafeMutablePointer<torch_thread>) { locked { link(t, &$0) } }
  private static func link(_ t: UnsafeMutablePointer<torch_thread>, _ s: inout Shared) {
    t.pointee.registered = true
    t.pointee.next = s.threads
    s.threads?.pointee.previous = t
    s.threads = t
    pthread_setspecific(s.exit, t)
  }
  /// Gives back what a thread kept, when it ends.
  private static func threadEnds() {
    let t = torch_thread()!
    drop(t)
    locked { s in
      s.ended += torch_allocated(t)
      if let p = t.pointee.previous { p.pointee.next = t.pointee.next } else { s.threads = t.pointee.next }
      t.pointee.next?.pointee.previous = t.pointee.previous
    }
    torch_count(t, -torch_allocated(t))
    t.pointee.registered = false
    (t.pointee.next, t.pointee.previous) = (nil, nil)
    Glibc.free(t.pointee.scratch)
    t.pointee.scratch = nil
  }
  private static func drop(_ t: UnsafeMutablePointer<torch_thread>) {
    for c in 0..<small {
      while let p = list(t, c).pointee {
        list(t, c).pointee = p.load(as: UnsafeMutableRawPointer?.self)
        give(p, blockSize(c))
      }
      length(t, c).pointee = 0
    }
  }
  private static func allocated(_ s: Shared) -> Int {
    var total = s.ended, t = s.threads
    while let thread = t {
      total += torch_allocated(thread)
      t = thread.pointee.next
    }
    return total
  }

  /// Returns all cached blocks of the shared lists and of this thread to the system.
  static func emptyCache() {
    drop(torch_thread()!)
    let blocks: [(UnsafeMutableRawPointer, Int)] = locked { s in
      var all: [(UnsafeMutableRawPointer, Int)] = []
      for c in 0..<s.lists.count {
        while let p = s.lists[c] {
          s.lists[c] = p.load(as: UnsafeMutableRawPointer?.self)
          all.append((p, blockSize(c)))
        }
      }
      s.cached = 0
      return all
    }
    for (p, size) in blocks { give(p, size) }
  }

  static func stats() -> torch.MemoryStats {
    locked { s in
      let now = allocated(s)
      return torch.MemoryStats(
        allocatedBytes: now, peakAllocatedBytes: max(s.peak, now), reservedBytes: s.reserved,
        cachedBytes: max(0, s.reserved - now), largeRequests: s.requests)
    }
  }
  static func resetPeak() { locked { $0.peak = 0 } }
}

extension torch {
  /// What the allocator holds, in bytes.
  public struct MemoryStats: Sendable {
    /// In use by tensors, rounded up to the size of their blocks.
    public let allocatedBytes: Int
    /// The most that was in use when a block of 64 KB or more was taken.
    public let peakAllocatedBytes: Int
    /// Taken from the system.
    public let reservedBytes: Int
    /// Taken from the system and not in use.
    public let cachedBytes: Int
    /// How often a block of 64 KB or more was asked for.
    public let largeRequests: Int
  }
  /// The allocator's counts. They are zero with `TORCH_ALLOCATOR=system`.
  public static func memoryStats() -> MemoryStats { Memory.stats() }
  /// Starts `peakAllocatedBytes` anew.
  public static func resetPeakMemoryStats() { Memory.resetPeak() }
  /// Returns freed blocks, which are kept for reuse, to the system.
  public static func emptyCache() { Memory.emptyCache() }
}
