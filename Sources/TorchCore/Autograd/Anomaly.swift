import COpenMP
import Runtime

/// The calls that led to an operator, kept as addresses until somebody asks.
struct CallSite {
  private let backtrace: Backtrace?

  init() { backtrace = try? Backtrace.capture(limit: 48) }

  /// File and line of the first call outside of this library.
  var place: String? {
    guard let symbolicated = backtrace?.symbolicated() else { return nil }
    for frame in symbolicated.frames {
      guard let symbol = frame.symbol, let source = symbol.sourceLocation else { continue }
      let inside = source.path.contains("Sources/Torch") || source.path.contains("<compiler-generated>")
      if !inside { return "\(source.path):\(source.line)" }
    }
    return nil
  }
}

extension Node {
  /// Reports a gradient that is not a number.
  func checkNaN(_ gradients: [Tensor?]) {
    for (i, g) in gradients.enumerated() {
      guard let g, g.dtype.isDifferentiable, noGrad({ g.detach().isnan().any().item(Bool.self) }) else {
        continue
      }
      let place = site?.place.map { ", called at \($0)" } ?? ""
      fail("backward: \(name)\(place), returned NaN as the gradient of its input \(i)")
    }
  }
}

extension torch.autograd {
  /// Runs `body` so that operators remember where they were called, and `backward` stops at the first gradient
  /// that is NaN, naming the operator, the file and the line. It costs time: for the search of an error only.
  public static func detectAnomaly<R>(_ body: () throws -> R) rethrows -> R {
    try setDetectAnomaly(true, body)
  }
  /// Runs `body` with anomaly mode on or off.
  public static func setDetectAnomaly<R>(_ mode: Bool, _ body: () throws -> R) rethrows -> R {
    let thread = torch_thread()!, before = thread.pointee.anomaly
    thread.pointee.anomaly = mode
    defer { thread.pointee.anomaly = before }
    return try body()
  }
  /// Whether anomaly mode is on in this thread.
  public static func isAnomalyEnabled() -> Bool { torch_thread().pointee.anomaly }
}
