import Glibc
import TorchCore

/// Threads that prepare the batches of an epoch. Batches are asked for and taken by number, so that their
/// order does not depend on which thread is faster.
final class Workers<Data: Dataset>: @unchecked Sendable {
  private let shared: Shared

  init(_ dataset: Data, _ seed: Int, _ count: Int) {
    shared = Shared(dataset)
    for k in 0..<count { shared.start(seed &+ k) }
  }

  deinit { shared.stop() }

  /// Lets the threads prepare batch `number`.
  func ask(_ number: Int, _ indices: [Int]) { shared.ask(number, indices) }

  /// Batch `number`, once it is there.
  func wait(_ number: Int) -> Result<Data.Batch, any Error> { shared.wait(number) }

  /// What the threads and the epoch share; it lives until the last thread has ended.
  fileprivate final class Shared: @unchecked Sendable {
    let dataset: Data
    let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    let work = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    let done = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    var queue: [(number: Int, indices: [Int])] = []
    var results: [Int: Result<Data.Batch, any Error>] = [:]
    var isStopped = false

    init(_ dataset: Data) {
      self.dataset = dataset
      pthread_mutex_init(lock, nil)
      pthread_cond_init(work, nil)
      pthread_cond_init(done, nil)
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

    func ask(_ number: Int, _ indices: [Int]) {
      locked { queue.append((number, indices)) }
      pthread_cond_signal(work)
    }

    func stop() {
      locked { isStopped = true }
      pthread_cond_broadcast(work)
    }

    func wait(_ number: Int) -> Result<Data.Batch, any Error> {
      locked {
        while true {
          if let result = results.removeValue(forKey: number) { return result }
          pthread_cond_wait(done, lock)
        }
      }
    }

    /// What a thread gets to start with.
    final class Start {
      let shared: Shared, seed: Int
      init(_ shared: Shared, _ seed: Int) { (self.shared, self.seed) = (shared, seed) }
    }

    func start(_ seed: Int) {
      var thread = pthread_t()
      let start = Unmanaged.passRetained(Start(self, seed))
      let status = pthread_create(
        &thread, nil,
        { raw in
          let start = Unmanaged<AnyObject>.fromOpaque(raw!).takeRetainedValue() as! any Runnable
          start.run()
          return nil
        }, start.toOpaque())
      if status == 0 {
        pthread_detach(thread)
      } else {
        start.release()
        fail("DataLoader: no thread could be started: \(String(cString: strerror(status)))")
      }
    }

    func run(_ seed: Int) {
      Threads.useOne()
      withGenerator(Generator().manualSeed(seed)) {
        while let (number, indices) = next() {
          let result = Result { try withError { try dataset.batch(indices) } }
          locked { results[number] = result }
          pthread_cond_signal(done)
        }
      }
    }

    private func next() -> (number: Int, indices: [Int])? {
      locked {
        while queue.isEmpty && !isStopped { pthread_cond_wait(work, lock) }
        return isStopped ? nil : queue.removeFirst()
      }
    }
  }
}

/// A thread's work, without its type.
private protocol Runnable { func run() }
extension Workers.Shared.Start: Runnable {
  func run() { shared.run(seed) }
}
