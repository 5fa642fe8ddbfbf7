import Glibc
import TorchCore

/// Threads that read batches ahead. Each has a list of tasks of its own and does them in order, so that neither the
/// batches nor the random numbers in them depend on which thread is faster.
///
/// A thread's default generator starts at the base seed plus the thread's number, as that of PyTorch's workers does.
final class Workers<Data: DataSource>: @unchecked Sendable {
  /// What came of a task.
  struct Outcome {
    /// A batch; nil at the end of a stream.
    let batch: Result<Data.Batch?, any Error>
    /// The state of the thread's generator after it.
    let state: Tensor?
  }
  enum Task {
    /// An epoch begins; the generator goes on from a state.
    case begin(Tensor?)
    case read(ticket: Int, [Int])
  }

  let count: Int, seed: Int
  /// The states of the generators after the last batches that were taken.
  private(set) var states: [Tensor?]
  private let shared: Shared
  private var threads: [pthread_t] = []
  private var tickets = 0
  /// Which thread reads what has not been taken yet.
  private var open: [Int: Int] = [:]
  private(set) var epochs = 0

  init(
    _ dataset: Data, count: Int, seed: Int, dropLast: Bool, start: (@Sendable (Int) throws -> Void)?
  ) {
    (self.count, self.seed, states) = (count, seed, Array(repeating: nil, count: count))
    shared = Shared(count)
    for id in 0..<count {
      let info = WorkerInfo(id: id, numWorkers: count, seed: seed &+ id, dataset: dataset.original)
      let job = Job { [shared] in Self.run(shared, info, dataset, dropLast, start) }
      var thread = pthread_t()
      let argument = Unmanaged.passRetained(job)
      let status = pthread_create(
        &thread, nil,
        {
          Unmanaged<Job>.fromOpaque($0!).takeRetainedValue().body()
          return nil
        }, argument.toOpaque())
      guard status == 0 else {
        argument.release()
        fail("DataLoader: no thread could be started: \(String(cString: strerror(status)))")
        return
      }
      threads.append(thread)
    }
  }

  /// Waits until every thread has finished the batch that it is reading.
  deinit {
    shared.locked { shared.isStopped = true }
    pthread_cond_broadcast(shared.work)
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Reads to its end what is left of an epoch, for the generators to be where they would be; false if that takes too long.
  func drain(timeout: Double) -> Bool {
    for ticket in open.keys.sorted() where take(ticket, timeout: timeout) == nil { abandon() }
    return !threads.isEmpty
  }

  /// Begins an epoch; the generators go on from these states.
  func begin(_ states: [Tensor?]) {
    epochs += 1
    for k in 0..<count {
      if let state = states[k] { self.states[k] = state }
      add(.begin(states[k]), k)
    }
  }

  /// Lets thread `worker` read a batch, which `take` gives.
  func ask(_ indices: [Int], of worker: Int) -> Int {
    tickets += 1
    open[tickets] = worker
    add(.read(ticket: tickets, indices), worker)
    return tickets
  }

  private func add(_ task: Task, _ worker: Int) {
    shared.locked { shared.tasks[worker].append(task) }
    pthread_cond_broadcast(shared.work)
  }

  /// What came of a task, once it is done; nil if that takes more than `timeout` seconds, unless that is 0.
  func take(_ ticket: Int, timeout: Double) -> Outcome? {
    guard !threads.isEmpty, let outcome = shared.wait(ticket, timeout) else { return nil }
    if let worker = open.removeValue(forKey: ticket), let state = outcome.state { states[worker] = state }
    return outcome
  }

  /// Leaves the threads to themselves: one of them may never end.
  func abandon() {
    for thread in threads { pthread_detach(thread) }
    threads = []
  }

  private static func run(
    _ shared: Shared, _ info: WorkerInfo, _ dataset: Data, _ dropLast: Bool,
    _ start: (@Sendable (Int) throws -> Void)?
  ) {
    Threads.useOne()
    nameThread("DataLoader")
    let generator = Generator().manualSeed(info.seed), isStream = dataset.sampleCount == nil
    info.entered {
      withGenerator(generator) {
        let started = Result { try withError { try start?(info.id) } }
        var reader: Result<([Int]) throws -> Data.Batch?, any Error>?
        while let task = shared.next(info.id) {
          switch task {
          case .begin(let state):
            if let state { generator.setState(state) }
            reader = Result {
              try started.get()
              return try withError { try dataset.batchReader(dropLast: dropLast) }
            }
          case .read(let ticket, let indices):
            let batch = Result { try withError { try reader!.get()(indices) } }
            // A stream is resumed by reading it again, which brings its generator there too.
            shared.finish(ticket, Outcome(batch: batch, state: isStream ? nil : generator.getState()))
          }
        }
      }
    }
  }

  /// What the threads and the loader share.
  private final class Shared: @unchecked Sendable {
    let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    let work = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    let done = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    var tasks: [[Task]]
    var outcomes: [Int: Outcome] = [:]
    var isStopped = false

    init(_ count: Int) {
      tasks = Array(repeating: [], count: count)
      pthread_mutex_init(lock, nil)
      pthread_cond_init(work, nil)
      var attributes = pthread_condattr_t()
      pthread_condattr_init(&attributes)
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
      pthread_cond_init(done, &attributes)
    }
    deinit {
      pthread_mutex_destroy(lock)
      pthread_cond_destroy(work)
      pthread_cond_destroy(done)
      lock.deallocate()
      work.deallocate()
      done.deallocate()
    }

    func locked<R>(_ body: () -> R) -> R {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      return body()
    }

    func next(_ worker: Int) -> Task? {
      locked {
        while tasks[worker].isEmpty && !isStopped { pthread_cond_wait(work, lock) }
        return isStopped ? nil : tasks[worker].removeFirst()
      }
    }

    func finish(_ ticket: Int, _ outcome: Outcome) {
      locked { outcomes[ticket] = outcome }
      pthread_cond_signal(done)
    }

    func wait(_ ticket: Int, _ timeout: Double) -> Outcome? {
      var end = timespec()
      clock_gettime(CLOCK_MONOTONIC, &end)
      let nanoseconds = end.tv_nsec + Int(timeout.truncatingRemainder(dividingBy: 1) * 1e9)
      end.tv_sec += Int(timeout) + nanoseconds / 1_000_000_000
      end.tv_nsec = nanoseconds % 1_000_000_000
      return locked {
        while true {
          if let outcome = outcomes.removeValue(forKey: ticket) { return outcome }
          if timeout <= 0 {
            pthread_cond_wait(done, lock)
          } else if pthread_cond_timedwait(done, lock, &end) == ETIMEDOUT {
            return outcomes.removeValue(forKey: ticket)
          }
        }
      }
    }
  }
}

/// Gives this thread a name for debuggers and `top`, where the system lets it.
private func nameThread(_ name: String) {
  guard let file = fopen("/proc/thread-self/comm", "w") else { return }
  fputs(name, file)
  fclose(file)
}

/// A thread's work, without its type.
private final class Job {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}
