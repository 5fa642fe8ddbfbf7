import Foundation

/// A program of this package, run as users run it: from the folder where the tests were built.
public struct Program: Sendable {
  private let name: String

  /// The program with this name.
  public init(_ name: String) { self.name = name }

  /// How a run ended, and what it printed.
  public struct Run: Sendable {
    public let status: Int32, output: String, errors: String
  }

  /// Runs the program; sends it Ctrl-C once its output contains `text`.
  public func callAsFunction(_ arguments: [String], interruptAfter text: String? = nil) throws -> Run {
    var text = text
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appendingPathComponent(name)
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    var seen = Data()
    while case let part = output.fileHandleForReading.availableData, !part.isEmpty {
      seen += part
      if let wanted = text, String(decoding: seen, as: UTF8.self).contains(wanted) {
        process.interrupt()
        text = nil
      }
    }
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: seen, as: UTF8.self),
      errors: String(decoding: said, as: UTF8.self))
  }
}

/// The bytes of a file.
public func read(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }
