import Foundation

/// Python scripts that compare with what others compute: tests with one run only where TORCH_PYTHON in the environment
/// names a Python that has torch, torchvision, numpy, safetensors and tensorboard.
public enum Python {
  private static let path = ProcessInfo.processInfo.environment["TORCH_PYTHON"]
  public static var isThere: Bool { path != nil }

  /// What the script printed; an error with the same unless it succeeds.
  @discardableResult public static func run(_ script: URL, _ arguments: [String]) throws -> String {
    let process = Process(), output = Pipe()
    process.executableURL = URL(fileURLWithPath: path ?? "python3")
    process.arguments = [script.path] + arguments
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: text) }
    return text
  }

  private struct Failure: Error, CustomStringConvertible { let description: String }
}
