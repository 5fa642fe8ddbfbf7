import Glibc
import TorchCore

/// What a worker of a loader knows of itself.
public struct WorkerInfo {
  /// Its number, from 0.
  public let id: Int
  /// How many workers the loader has.
  public let numWorkers: Int
  /// The seed of its default generator: a base seed, drawn for the epoch, plus `id`.
  public let seed: Int
  /// The data set, which all workers share.
  public let dataset: Any
}

private final class Box {
  let info: WorkerInfo
  init(_ info: WorkerInfo) { self.info = info }
}

private let key: pthread_key_t = {
  var key = pthread_key_t()
  pthread_key_create(&key, nil)
  return key
}()

extension WorkerInfo {
  /// That of the worker whose thread this is.
  static var current: WorkerInfo? {
    pthread_getspecific(key).map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue().info }
  }

  /// Runs `body` in the worker's thread.
  func entered(_ body: () -> Void) {
    let box = Box(self)
    pthread_setspecific(key, Unmanaged.passUnretained(box).toOpaque())
    withExtendedLifetime(box) { body() }
    pthread_setspecific(key, nil)
  }
}

extension torch.utils.data {
  /// What the worker whose thread this is knows of itself; nil in a thread that is none.
  public static func getWorkerInfo() -> WorkerInfo? { WorkerInfo.current }
}
