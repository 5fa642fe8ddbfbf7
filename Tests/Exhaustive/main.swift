import Accuracy
@preconcurrency import Glibc
import Synchronization

// Compares the functions of `Float` with double precision: on all 2³² inputs, or on 10⁹ random pairs.
// `exhaustive [name …]` tries the named ones only; exit status 1 when one misses its limit.

let names = Set(CommandLine.arguments.dropFirst())
let threads = Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
let showsProgress = isatty(2) == 1

/// body(0), body(1), … on all cores.
func concurrently(_ count: Int, _ name: String, _ body: @escaping @Sendable (Int) -> Void) {
  final class Job: Sendable {
    let next = Atomic(0), count: Int, name: String, body: @Sendable (Int) -> Void
    init(_ count: Int, _ name: String, _ body: @escaping @Sendable (Int) -> Void) {
      (self.count, self.name, self.body) = (count, name, body)
    }
  }
  let job = Job(count, name, body)
  let handles = (0..<threads).map { _ in
    var handle = pthread_t()
    pthread_create(
      &handle, nil,
      { argument in
        let job = Unmanaged<Job>.fromOpaque(argument!).takeRetainedValue()
        while true {
          let i = job.next.wrappingAdd(1, ordering: .relaxed).oldValue
          if i >= job.count { return nil }
          job.body(i)
          if showsProgress { fputs("\r\(job.name) \(i * 100 / job.count) % ", stderr) }
        }
      }, Unmanaged.passRetained(job).toOpaque())
    return handle
  }
  for h in handles { pthread_join(h, nil) }
  if showsProgress { fputs("\r\u{1b}[K", stderr) }
}

/// One line of the report; whether the error is within the limit.
func report(_ name: String, _ error: Double, _ input: String, limit: Double) -> Bool {
  let ok = error <= limit
  print("\(name): \((error * 1000).rounded() / 1000) ulp at \(input)\(ok ? "" : "   FAILED, limit \(limit)")")
  fflush(stdout)
  return ok
}

var passed = true
for f in functions where names.isEmpty || names.contains(f.name) {
  let worst = Mutex(Function.Worst())
  concurrently(1024, f.name) { i in
    let w = f.worst(from: UInt64(i) << 22, to: UInt64(i + 1) << 22)
    worst.withLock { $0.merge(w) }
  }
  let w = worst.withLock { $0 }
  passed = report(f.name, w.error, "\(w.input)", limit: f.limit) && passed
}
for f in pairFunctions where names.isEmpty || names.contains(f.name) {
  let worst = Mutex((error: -1.0, inputs: (Float(0), Float(0))))
  concurrently(1000, f.name) { i in
    let w = f.worst(count: 1_000_000, seed: UInt64(i))
    worst.withLock { if w.error > $0.error { $0 = w } }
  }
  let w = worst.withLock { $0 }
  passed = report(f.name, w.error, "\(w.inputs)", limit: 2) && passed
}
exit(passed ? 0 : 1)
