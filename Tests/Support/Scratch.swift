import Foundation

/// An empty folder that is removed with the value.
public final class Scratch {
  public let path: String
  public init() throws {
    path = NSTemporaryDirectory() + "torch-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What lies in the folder, in order.
  public var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

  /// Writes a file and the folders above it; its path.
  @discardableResult public func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return "\(path)/\(name)"
  }
}

/// Runs `body` with the path of an empty folder, which is then removed.
public func inTemporaryFolder(_ body: (String) throws -> Void) throws {
  let scratch = try Scratch()
  try withExtendedLifetime(scratch) { try body(scratch.path) }
}

/// What the error of `body` says; nil when it succeeds.
public func complaint(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return "\(error)"
  }
}
