import Glibc

/// What the machine can do at most, measured: a row's time is compared with it.
struct Limits {
  /// Multiplications and additions of float32 a second.
  let flops: Double
  /// Bytes a second of z = x + 3 y, by the bytes that one pass over the three arrays moves: caches are faster.
  let bandwidths: [(bytes: Int, rate: Double)]

  init(threads: Int) {
    // Long enough for threads that were started on one processor to be moved apart.
    let rounds = 500_000
    let time = (0..<5).map { _ in seconds(threads: threads) { _ in multiplyAndAdd(rounds) } }.min()!
    flops = Double(threads * rounds * flopsOfRound) / time

    bandwidths = stride(from: 20, through: 30, by: 2).map { power in
      let n = (1 << power) / 12 / threads
      let parts = (0..<threads).map { _ in Triad(n) }
      let passes = max(1, (1 << 31) >> power)
      let times = (0..<5).map { _ in seconds(threads: threads) { part in parts[part].pass(passes) } }
      return (1 << power, Double(12 * n * threads * passes) / times.min()!)
    }
  }

  var json: String {
    let rates = bandwidths.map { "[\($0.bytes), \($0.rate)]" }.joined(separator: ", ")
    return "{\"flops\": \(flops), \"bandwidths\": [\(rates)]}"
  }
}

/// A round over an array in the first-level cache.
private let numbers = 1024, steps = 12
private let flopsOfRound = 2 * numbers * steps

/// Each number's steps wait for each other; the processor overlaps those of several vectors.
@inline(never)
private func multiplyAndAdd(_ rounds: Int) {
  let (x, y): (Float, Float) = (0.999, 0.001)
  withUnsafeTemporaryAllocation(of: Float.self, capacity: numbers) { p in
    p.initialize(repeating: 0)
    for _ in 0..<rounds {
      for i in 0..<numbers {
        var v = p[i]
        for _ in 0..<steps { v = y.addingProduct(v, x) }
        p[i] = v
      }
    }
  }
}

/// A thread's part of three arrays.
private final class Triad: @unchecked Sendable {
  private let x: UnsafeMutablePointer<Float>, y: UnsafeMutablePointer<Float>, z: UnsafeMutablePointer<Float>
  private let n: Int

  init(_ n: Int) {
    self.n = n
    func array() -> UnsafeMutablePointer<Float> {
      let p = UnsafeMutableRawPointer.allocate(byteCount: 4 * n, alignment: 1 << 21)
      madvise(p, 4 * n, MADV_HUGEPAGE)
      let floats = p.assumingMemoryBound(to: Float.self)
      floats.initialize(repeating: 1, count: n)
      return floats
    }
    (x, y, z) = (array(), array(), array())
  }
  deinit { for p in [x, y, z] { p.deallocate() } }

  @inline(never)
  func pass(_ times: Int) {
    let (x, y, z, n) = (x, y, z, n)
    for _ in 0..<times {
      for i in 0..<n { z[i] = x[i] + 3 * y[i] }
    }
  }
}

/// How long `body` takes that runs once in each of some threads.
private func seconds(threads: Int, _ body: @escaping @Sendable (Int) -> Void) -> Double {
  final class Part {
    let index: Int, body: @Sendable (Int) -> Void
    init(_ index: Int, _ body: @escaping @Sendable (Int) -> Void) { (self.index, self.body) = (index, body) }
  }
  let start = ContinuousClock.now
  var started: [pthread_t] = []
  for index in 0..<threads {
    var thread = pthread_t()
    let part = Unmanaged.passRetained(Part(index, body)).toOpaque()
    let failure = pthread_create(
      &thread, nil,
      { p in
        let part = Unmanaged<Part>.fromOpaque(p!).takeRetainedValue()
        part.body(part.index)
        return nil
      }, part)
    precondition(failure == 0, "cannot start a thread")
    started.append(thread)
  }
  for thread in started { pthread_join(thread, nil) }
  return (ContinuousClock.now - start) / .seconds(1)
}
