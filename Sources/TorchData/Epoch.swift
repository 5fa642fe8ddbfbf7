import TorchCore

/// How far an epoch is, for the loader's `stateDict()`.
final class Position {
  /// Batches that were yielded.
  var given = 0
  var isOver = false
  /// The base seed of the workers.
  let seed: Int
  /// The states of the generator and of the order before the order of this epoch was drawn.
  let generator: Tensor, order: Value
  /// The states of the workers' generators after their last batches that were yielded.
  var workers: [Tensor?]

  init(seed: Int, generator: Tensor, order: Value, workers: [Tensor?]) {
    (self.seed, self.generator, self.order, self.workers) = (seed, generator, order, workers)
  }
}

/// One pass over the data of a loader.
protocol Epoch<Batch> {
  associatedtype Batch
  mutating func next() -> Batch?
}

/// Batches that are read when they are asked for.
struct DirectEpoch<Data: DataSource>: Epoch {
  let order: AnyIterator<[Int]>, position: Position
  let read: ([Int]) throws -> Data.Batch?

  mutating func next() -> Data.Batch? {
    guard !position.isOver, !Failure.pending else { return nil }
    do {
      if let indices = order.next(), let batch = try withError({ try read(indices) }) {
        position.given += 1
        return batch
      }
    } catch { fail("DataLoader: \(error)") }
    position.isOver = !Failure.pending
    return nil
  }
}

/// Batches that workers read ahead. Batch after batch goes to worker after worker, as long as these have something to read.
struct WorkerEpoch<Data: DataSource>: Epoch {
  let order: AnyIterator<[Int]>, position: Position
  /// Batches that all workers together read ahead.
  let ahead: Int
  let timeout: Double
  private var workers: Workers<Data>?
  private let number: Int
  private var active: [Int], turn: Int
  private var asked: [(ticket: Int, worker: Int)] = []
  private var isEnd = false

  init(
    _ workers: Workers<Data>, _ order: AnyIterator<[Int]>, _ position: Position, ahead: Int, timeout: Double
  ) {
    (self.workers, self.order, self.position) = (workers, order, position)
    (self.ahead, self.timeout, number) = (ahead, timeout, workers.epochs)
    (active, turn) = (Array(0..<workers.count), position.given % workers.count)
  }

  mutating func next() -> Data.Batch? {
    // Workers that persist may have begun another epoch.
    guard let workers, workers.epochs == number, !Failure.pending else { return nil }
    while true {
      while !isEnd && !active.isEmpty && asked.count < ahead {
        guard let indices = order.next(), !Failure.pending else {
          isEnd = true
          break
        }
        let worker = active[turn % active.count]
        asked.append((workers.ask(indices, of: worker), worker))
        turn = (turn % active.count) + 1
      }
      guard !asked.isEmpty, !Failure.pending else { return end() }
      let (ticket, worker) = asked.removeFirst()
      guard let outcome = workers.take(ticket, timeout: timeout) else {
        workers.abandon()
        fail("DataLoader: worker \(worker) has not read its batch in \(timeout) seconds")
        return end()
      }
      switch outcome.batch {
      case .success(let batch?):
        position.given += 1
        position.workers[worker] = outcome.state
        return batch
      case .success(nil):
        // The turn stays with the one that follows.
        if let k = active.firstIndex(of: worker) {
          active.remove(at: k)
          if k < turn { turn -= 1 }
        }
      case .failure(let error):
        fail("DataLoader: \(error)")
        return end()
      }
    }
  }

  private mutating func end() -> Data.Batch? {
    position.isOver = !Failure.pending
    workers = nil
    return nil
  }
}
