import Glibc

/// Weights in the layout of a compiled operation, kept with their memory until that is written or another operation
/// reads it: a layer that only infers brings its weights into that layout once.
final class PreparedWeights: @unchecked Sendable {
  private let plan: OneDNN.Plan, version: Int, address: UnsafeMutableRawPointer
  private var copy: Storage?

  private final class Lock {
    var mutex = pthread_mutex_t()
    init() { pthread_mutex_init(&mutex, nil) }
  }
  nonisolated(unsafe) private static let lock = Lock()

  private init(_ plan: OneDNN.Plan, _ version: Int, _ address: UnsafeMutableRawPointer) {
    (self.plan, self.version, self.address) = (plan, version, address)
  }

  /// Operand `i` of `plan`, which lies at `address` in `storage`; nil where the plan has to bring it into its layout
  /// itself: at the first use, because weights that are being trained have no second, and in foreign memory, which others
  /// write.
  static func find(
    _ plan: OneDNN.Plan, _ i: Int, _ storage: Storage, _ address: UnsafeMutableRawPointer
  ) -> Storage? {
    if storage.isForeign { return nil }
    pthread_mutex_lock(&lock.mutex)
    defer { pthread_mutex_unlock(&lock.mutex) }
    guard let known = storage.prepared, known.plan === plan, known.version == storage.version,
      known.address == address
    else {
      storage.prepared = PreparedWeights(plan, storage.version, address)
      return nil
    }
    if known.copy == nil { known.copy = plan.prepared(i, address) }
    return known.copy
  }

  /// Gives back what is kept for weights that will change.
  static func forget(_ storage: Storage) {
    pthread_mutex_lock(&lock.mutex)
    storage.prepared = nil
    pthread_mutex_unlock(&lock.mutex)
  }
}
