import COpenMP

/// Whether operators are recorded in this thread.
enum Grad {
  @inline(__always) static var isEnabled: Bool { torch_thread().pointee.no_grad == 0 }
}

/// Runs `body` without recording: its results do not require grad.
public func noGrad<R>(_ body: () throws -> R) rethrows -> R { try torch.setGradEnabled(false, body) }
/// Runs `body` with recording, also inside `noGrad`.
public func enableGrad<R>(_ body: () throws -> R) rethrows -> R { try torch.setGradEnabled(true, body) }

extension torch {
  /// Runs `body` without recording: its results do not require grad.
  public static func noGrad<R>(_ body: () throws -> R) rethrows -> R { try setGradEnabled(false, body) }
  /// Runs `body` with recording, also inside `noGrad`.
  public static func enableGrad<R>(_ body: () throws -> R) rethrows -> R { try setGradEnabled(true, body) }
  /// Runs `body` with recording switched on or off.
  public static func setGradEnabled<R>(_ mode: Bool, _ body: () throws -> R) rethrows -> R {
    let thread = torch_thread()!, before = thread.pointee.no_grad
    thread.pointee.no_grad = mode && thread.pointee.inference == 0 ? 0 : 1
    defer { thread.pointee.no_grad = before }
    return try body()
  }
  /// Whether operators are recorded in this thread.
  public static func isGradEnabled() -> Bool { Grad.isEnabled }

  /// Runs `body` without recording and without `enableGrad` being able to switch it on.
  public static func inferenceMode<R>(_ body: () throws -> R) rethrows -> R {
    let thread = torch_thread()!
    thread.pointee.inference += 1
    defer { thread.pointee.inference -= 1 }
    return try setGradEnabled(false, body)
  }
  /// Whether this thread is inside `inferenceMode`.
  public static func isInferenceModeEnabled() -> Bool { torch_thread().pointee.inference > 0 }
}
