import ArgumentParser
import Foundation
import Torch

/// Reads files that were damaged at random: each must give a value or an error, in little time and little memory.
struct Readers: ParsableCommand {
  @Option(help: "Minutes to go on for.") var minutes = 1.0
  @Option(help: "The number of the first file; a file is a function of its reader and its number.") var from =
    0
  @Option(help: "Only readers whose name matches this regular expression.") var only: String?
  @Option(help: "Read this one file here, and show what happens; needs a pattern of one reader.") var call:
    Int?
  @Option(help: "Where to put the file of --call.") var keep: String?
  @Flag(help: "Names the readers.") var list = false
  @Option(help: .hidden) var record: String?

  /// Seconds that one file may take.
  static let patience = 20

  func run() throws {
    let pattern = try only.map { try Regex($0) }
    let readers = FileReader.all.filter { reader in pattern.map { reader.name.contains($0) } ?? true }
    guard !readers.isEmpty else { throw ValidationError("no reader has such a name") }
    if list {
      for reader in readers { print(reader.name, reader.recipes.map(\.name).joined(separator: " ")) }
    } else if let call {
      try show(call, readers)
    } else if let record {
      try work(readers, Record(record))
    } else {
      let only = only.map { ["--only", $0] } ?? []
      try Supervisor(minutes: minutes, from: from, arguments: ["readers"] + only).run()
    }
  }

  private var path: String {
    (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()) + "/fuzz-\(getpid())"
  }

  private func work(_ readers: [FileReader], _ record: Record) throws {
    let end = Date().addingTimeInterval(minutes * 60), file = path
    defer { unlink(file) }
    for reader in readers { reader.attempt(reader.intact, at: file) }  // whatever is set up once, is now
    limitAddressSpace()
    var k = from
    while Date() < end {
      let reader = readers[k % readers.count], (bytes, recipe) = reader.file(k)
      record.write(
        "\(k) of \(reader.name), made from \(recipe): readers --only '^\(reader.name)$' --call \(k)")
      Supervisor.expectLife(within: Readers.patience)
      let before = Memory.forgetPeak()
      reader.attempt(bytes, at: file)
      if Memory.peak - before > Memory.limit + 64 * bytes.count {
        unlink(file)
        Foundation.exit(Supervisor.tooMuchMemory)
      }
      k += 1
    }
  }

  private func show(_ call: Int, _ readers: [FileReader]) throws {
    let (bytes, recipe) = readers[0].file(call), file = keep ?? path
    print("\(bytes.count) bytes, made from \(recipe)")
    let before = Memory.forgetPeak(), start = Date()
    print(readers[0].attempt(bytes, at: file))
    print("\(Int(Date().timeIntervalSince(start) * 1000)) ms, \((Memory.peak - before) >> 20) MB")
    if keep == nil { unlink(file) }
  }

  /// Two gigabytes more than now, so that an absurd request fails at once. AddressSanitizer has a limit of its own, and
  /// maps so much that this one is of no use there.
  private func limitAddressSpace() {
    let now = Memory.field("VmSize")
    guard now < 1 << 40 else { return }
    var limit = rlimit(rlim_cur: UInt(now + 2 << 30), rlim_max: .max)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
  }
}

/// What /proc says of this process, in bytes.
private enum Memory {
  /// How much more one file may take, besides 64 times its size.
  static let limit = 512 << 20

  static func field(_ name: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) << 10
  }
  static var peak: Int { field("VmHWM") }

  /// Starts the peak anew; gives what is in use now.
  static func forgetPeak() -> Int {
    let file = open("/proc/self/clear_refs", O_WRONLY)
    _ = write(file, "5", 1)
    close(file)
    return field("VmRSS")
  }
}

/// A reader of files, and files for it.
struct FileReader: Sendable {
  let name: String
  let recipes: [Recipe]
  let read: @Sendable (_ path: String) throws -> Void

  /// A file as it should be.
  var intact: [UInt8] { recipes[0].assemble(recipes[0].parts) }

  /// The file with a number, and the name of what it was made from.
  func file(_ number: Int) -> ([UInt8], String) {
    var random = Random(name, number)
    let recipe = random.one(of: recipes)
    var mutation = Mutation(
      random: random, others: recipes.prefix(20).flatMap(\.parts).filter { !$0.isEmpty })
    return (recipe.mutated(&mutation), recipe.name)
  }

  /// Reads a file with these bytes; gives what happened.
  @discardableResult func attempt(_ bytes: [UInt8], at path: String) -> String {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
    close(file)
    do {
      try withError { try read(path) }
      return "read"
    } catch {
      return "\(error)"
    }
  }
}
