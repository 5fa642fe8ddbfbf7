import COpenMP
import Glibc

/// A mistake that `withError` caught, or a failure of a file, a network or a device.
public struct TorchError: Error, CustomStringConvertible, Equatable {
  /// One line: the operator, its operands, the repair.
  public let message: String
  /// An error with this message.
  public init(_ message: String) { self.message = message }
  public var description: String { message }
}

/// The error that waits in this thread for the end of `withError`.
package enum Failure {
  /// Whether one waits: then no kernel runs.
  @inline(__always) package static var pending: Bool { torch_thread().pointee.failed }

  private final class Box {
    let message: String
    init(_ message: String) { self.message = message }
  }

  @inline(never) fileprivate static func report(_ message: String) {
    let thread = torch_thread()!
    if thread.pointee.catching == 0 {
      fflush(nil)
      let line = "swift-torch: \(message)\n"
      _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
      abort()
    }
    if thread.pointee.failed { return }
    thread.pointee.failed = true
    thread.pointee.error = Unmanaged.passRetained(Box(message)).toOpaque()
  }

  fileprivate static func take() -> TorchError? {
    let thread = torch_thread()!
    guard thread.pointee.failed, let raw = thread.pointee.error else { return nil }
    thread.pointee.failed = false
    thread.pointee.error = nil
    return TorchError(Unmanaged<Box>.fromOpaque(raw).takeRetainedValue().message)
  }
}

/// Reports a mistake of the program: stops it with the message, or lets the enclosing `withError` throw it.
package func fail(_ message: @autoclosure () -> String) {
  if !Failure.pending { Failure.report(message()) }
}

/// Writes a line to standard error: the program goes on, but not quite as its author may think.
package func warn(_ message: String) {
  let line = "swift-torch: warning: \(message)\n"
  _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
}

/// Whether `condition` holds; if not, reports `message` as `fail` does.
///
/// Inside `withError` it returns. What follows must then touch no memory: kernels do nothing while an error waits,
/// anything else returns early: `guard check(…) else { return .placeholder }`.
@inline(__always) @discardableResult
package func check(_ condition: Bool, _ message: @autoclosure () -> String) -> Bool {
  if condition { return true }
  fail(message())
  return false
}

/// Runs `body`; a mistake inside it (shapes, types, indices) is thrown instead of stopping the program.
///
/// After the first mistake every operator, `backward`, optimizer step and assignment in `body` does nothing and
/// gives a placeholder; the error is thrown when `body` ends. The state is the thread's: `body` is synchronous.
///
///     do { try withError { print(a.matmul(b)) } } catch { print(error) }
public func withError<R>(_ body: () throws -> R) throws -> R {
  let thread = torch_thread()!
  if thread.pointee.failed { return try body() }
  thread.pointee.catching += 1
  defer { thread.pointee.catching -= 1 }
  let result: R
  do { result = try body() } catch {
    if let mistake = Failure.take() { throw mistake }
    throw error
  }
  if let mistake = Failure.take() { throw mistake }
  return result
}
