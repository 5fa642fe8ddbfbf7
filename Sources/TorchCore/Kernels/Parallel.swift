import COpenMP

/// Splits 0..<n over the threads, at least `grain` items each, and calls `body(first, last)` for every part.
///
/// The parts depend on the number of threads: a kernel whose result may not (all of them) works in chunks or tiles
/// of a fixed size and lets an item be a chunk. Does nothing while an error waits.
package func parallel(_ n: Int, grain: Int, _ body: (Int, Int) -> Void) {
  if Failure.pending || n <= 0 { return }
  if n <= grain { return body(0, n) }
  Threads.enter()
  if Threads.available == 1 { return body(0, n) }
  typealias Work = (n: Int, body: (Int, Int) -> Void)
  withoutActuallyEscaping(body) { body in
    var work: Work = (n, body)
    withUnsafeMutablePointer(to: &work) {
      let threads = min(Threads.count, (n + grain - 1) / grain)
      torch_parallel(
        { raw in
          let work = raw!.assumingMemoryBound(to: Work.self), n = work.pointee.n
          let t = Int(omp_get_thread_num()), m = Int(omp_get_num_threads())
          let first = n * t / m, last = n * (t + 1) / m
          if first < last { work.pointee.body(first, last) }
        }, $0, UInt32(threads))
    }
  }
}

/// The threads that kernels use: one libgomp team for ours and those of oneDNN and OpenBLAS.
package enum Threads {
  nonisolated(unsafe) private static var chosen = 0

  /// How many threads a kernel uses.
  package static var count: Int {
    if chosen == 0 { chosen = Int(omp_get_max_threads()) }
    return chosen
  }

  /// How many threads a kernel that begins here can use: one inside another kernel.
  @inline(__always) static var available: Int {
    omp_in_parallel() != 0 || torch_thread().pointee.team < 0 ? 1 : count
  }

  /// Gives this thread's team the chosen size: libgomp keeps it per thread. Call before any library that uses it.
  @inline(__always) package static func enter() {
    let thread = torch_thread()!
    if Int(thread.pointee.team) != count && thread.pointee.team >= 0 { resize(thread) }
  }
  @inline(never) private static func resize(_ thread: UnsafeMutablePointer<torch_thread>) {
    thread.pointee.team = Int32(count)
    omp_set_num_threads(Int32(count))
  }
  /// Lets kernels of this thread run in it alone, whatever `torch.setNumThreads` says: for threads beside the one that
  /// trains, such as those of a data loader.
  package static func useOne() {
    torch_thread().pointee.team = -1
    omp_set_num_threads(1)
  }
  /// Runs `body`, whose kernels use this thread alone if `small`: for work whose parts are too small to share.
  static func alone(_ small: Bool, _ body: () -> Void) {
    let thread = torch_thread()!, team = thread.pointee.team
    if !small || team < 0 { return body() }
    thread.pointee.team = -1
    body()
    thread.pointee.team = team
  }
  fileprivate static func choose(_ n: Int) {
    chosen = n
    enter()
  }
}

extension torch {
  /// Sets how many threads kernels use. Results do not depend on it.
  public static func setNumThreads(_ n: Int) {
    guard check(n > 0, "setNumThreads: \(n) threads: the number must be positive") else { return }
    Threads.choose(n)
  }
  /// How many threads kernels use.
  public static func getNumThreads() -> Int { Threads.count }
}
