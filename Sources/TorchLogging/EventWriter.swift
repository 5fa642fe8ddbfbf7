import Glibc
import TorchCore

/// A file of events that a thread of its own fills: `add` only puts an event into a queue.
///
/// A failure to write shows at the next `flush` or `close`; what is left in the queue is written when the program exits.
final class EventWriter: @unchecked Sendable {
  /// An event, or the work that makes it, which the thread does.
  typealias Source = @Sendable () -> Event

  let path: String
  fileprivate let descriptor: Int32, maxQueue: Int, milliseconds: UInt64
  fileprivate let writing = Lock()
  // Under the lock of the scribe.
  fileprivate var queue: [Source] = [], deadline: UInt64 = .max, waiting = 0
  // Under `writing`.
  private var failure: TorchError?
  private var isClosed = false

  /// Makes a file in a folder, which is made too; its first event tells TensorBoard the version of the format.
  convenience init(folder: String, maxQueue: Int, flushSecs: Double, suffix: String) throws {
    do { try makeFolders(folder) } catch let error as TorchError {
      throw TorchError("SummaryWriter: \(error.message)")
    }
    let name = "\(folder)/events.out.tfevents.\(padded(Int(now()), 10)).\(hostName()).\(getpid())."
    var path = "", descriptor: Int32 = -1
    repeat {
      path = name + "\(Scribe.shared.nextNumber())" + suffix
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    } while descriptor < 0 && errno == EEXIST
    try self.init(path, descriptor, maxQueue: maxQueue, flushSecs: flushSecs)
    add { [time = now()] in Event(walltime: time, .fileVersion("brain.Event:2")) }
    try flush()
  }

  init(_ path: String, _ descriptor: Int32, maxQueue: Int, flushSecs: Double) throws {
    guard descriptor >= 0 else {
      throw TorchError("SummaryWriter: '\(path)' cannot be made: \(systemError())")
    }
    (self.path, self.descriptor, self.maxQueue) = (path, descriptor, max(maxQueue, 1))
    milliseconds = UInt64(min(max(flushSecs, 0), 1e9) * 1000)
    Scribe.shared.open(self)
  }

  /// Queues an event of `weight` bytes or so, which count towards the 64 MiB that may wait.
  func add(weight: Int = 0, _ source: @escaping Source) {
    if Scribe.shared.add(source, weight, to: self) { drain() }
  }

  /// Writes what is queued, and throws what went wrong since the file was opened.
  func flush() throws {
    drain()
    if let failure = writing.locked({ failure }) { throw failure }
  }

  /// Writes what is queued and closes the file.
  func close() throws {
    defer {
      Scribe.shared.forget(self)
      writing.locked {
        if !isClosed { _ = Glibc.close(descriptor) }
        isClosed = true
      }
    }
    try flush()
  }

  /// Writes what is queued, on the calling thread.
  func drain() {
    writing.locked {
      var bytes: [UInt8] = []
      for source in Scribe.shared.take(self) { bytes += Record.framed(source().encoded) }
      guard failure == nil, !isClosed else { return }
      var rest = bytes[...]
      while !rest.isEmpty {
        let n = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if n < 0 && errno == EINTR { continue }
        guard n > 0 else {
          failure = TorchError(
            "SummaryWriter: '\(path)' cannot be written: \(systemError()); later events are lost: make room, then open a "
              + "new writer with purgeStep")
          return
        }
        rest = rest.dropFirst(n)
      }
    }
  }
}

/// The thread that writes all event files.
private final class Scribe: @unchecked Sendable {
  static let shared = Scribe()

  private let lock = Lock()
  private var files: [EventWriter] = []
  private var number = 0, isRunning = false, sleepsUntil: UInt64 = 0

  private init() {
    atexit {
      for file in Scribe.shared.lock.locked({ Scribe.shared.files }) {
        do { try file.flush() } catch { warn("\(error)") }
      }
    }
  }

  func nextNumber() -> Int {
    lock.locked {
      defer { number += 1 }
      return number
    }
  }

  func open(_ file: EventWriter) {
    lock.locked {
      files.append(file)
      if !isRunning { isRunning = start() }
    }
  }

  func forget(_ file: EventWriter) { lock.locked { files.removeAll { $0 === file } } }

  /// Queues an event; whether so much waits that the caller must write it himself.
  func add(_ source: @escaping EventWriter.Source, _ weight: Int, to file: EventWriter) -> Bool {
    lock.locked {
      if file.queue.isEmpty { file.deadline = monotonic() + file.milliseconds }
      file.queue.append(source)
      file.waiting += weight + 100
      if file.deadline < sleepsUntil || file.queue.count == file.maxQueue { lock.signal() }
      return file.waiting > 1 << 26 || !isRunning && file.queue.count >= file.maxQueue
    }
  }

  func take(_ file: EventWriter) -> [EventWriter.Source] {
    lock.locked {
      defer { (file.queue, file.deadline, file.waiting) = ([], .max, 0) }
      return file.queue
    }
  }

  private func start() -> Bool {
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { _ in
        Scribe.shared.run()
        return nil
      }, nil)
    if status == 0 { pthread_detach(thread) }
    return status == 0
  }

  private func run() {
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    while true {
      let due = lock.locked {
        while true {
          let time = monotonic()
          let due = files.filter { $0.queue.count >= $0.maxQueue || $0.deadline <= time }
          if !due.isEmpty { return due }
          sleepsUntil = files.map(\.deadline).min() ?? .max
          lock.wait(until: sleepsUntil)
          sleepsUntil = 0
        }
      }
      for file in due { file.drain() }
    }
  }
}

/// A mutex with a condition.
private final class Lock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(condition)
    mutex.deallocate()
    condition.deallocate()
  }

  func locked<R>(_ body: () throws -> R) rethrows -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }

  func signal() { pthread_cond_signal(condition) }

  /// Waits for a signal, or a time of `monotonic()`; the mutex is held before and after.
  func wait(until time: UInt64) {
    if time == .max {
      pthread_cond_wait(condition, mutex)
    } else {
      var at = timespec(tv_sec: Int(time / 1000), tv_nsec: Int(time % 1000) * 1_000_000)
      pthread_cond_timedwait(condition, mutex, &at)
    }
  }
}

/// Milliseconds of a clock that nobody sets.
func monotonic() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
}

/// Seconds since 1970.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func hostName() -> String {
  var name = [CChar](repeating: 0, count: 256)
  gethostname(&name, 255)
  return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// `n` with zeros before it up to `width` digits.
func padded(_ n: Int, _ width: Int) -> String {
  let text = "\(n)"
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
