import ArgumentParser
import Foundation
import Torch

/// Replays PyTorch's own operator, module and optimizer tests against this library.
@main struct Conformance: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replays PyTorch's own operator, module and optimizer tests.",
    discussion: "The last line is always: N passed, M failed. What is not implemented counts as failed.")

  @Argument(help: "The folder of the corpus, or its .tar.xz.") var corpus: String
  @Option(help: "Run the cases whose id matches this regular expression.") var only: String?
  @Option(help: "Show this many failures.") var failures = 0
  @Option(help: "Write the result of every case to this file.") var json: String?
  @Option(help: "Write what was computed to this folder, in the corpus's format.") var dump: String?
  @Option(help: "Work on this many cases at once (the processors).") var jobs = ProcessInfo.processInfo
    .activeProcessorCount
  @Option(help: "Seconds that one case may take.") var limit = 10.0
  @Option(help: "Fail when a case of this list of passing cases fails now.") var floor: String?
  @Option(help: "Write the list of passing cases to this file.") var writeFloor: String?
  @Flag(help: "Show only operators with failures.") var brief = false
  @Flag(
    help: "Check derivatives at the float64 cases against finite differences, instead of replaying cases.")
  var gradients = false
  @Flag(help: .hidden) var worker = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if failures < 0 { throw ValidationError("--failures must not be negative.") }
    if limit <= 0 { throw ValidationError("--limit must be positive.") }
  }

  func run() throws {
    if worker { try serve(folder: corpus, dump: dump, gradients: gradients) }
    let pattern = try only.map { try Regex($0) }
    let temporary = NSTemporaryDirectory() + "conformance-\(getpid())"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let folder = try unpacked(into: temporary)
    let record = try dump.map { try Dump(folder: $0) }
    record?.clear()

    let cases = try Corpus(folder: folder)
    let drawn = gradients ? Runner.drawn(cases) : []
    let ids = cases.lines.map { Corpus.member("id", of: $0) ?? "" } + drawn.map { "drawn/\($0)" }
    let chosen = try ids.indices.filter { k in
      if let pattern, !ids[k].contains(pattern) { return false }
      return gradients && k < cases.lines.count ? Runner.isDifferentiable(try cases.case(k)) : true
    }
    let pool = Pool(
      jobs: jobs, limit: limit,
      arguments: [folder, "--worker"] + (gradients ? ["--gradients"] : [])
        + (dump.map { ["--dump", $0] } ?? []),
      temporary: temporary)
    var done = 0
    let live = isatty(2) == 1
    let reports = try pool.run(chosen) { k, report in
      done += 1
      if report.isLost { record?.line(ids[k], .failed(report.detail)) }
      if live, done % 20 == 0 || done == chosen.count {
        FileHandle.standardError.write(
          Data("\r\(done) of \(chosen.count)\(done == chosen.count ? "\n" : "")".utf8))
      }
    }
    let results = zip(chosen, reports).map { k, report in
      Result(id: ids[k], line: k < cases.lines.count ? cases.lines[k] : Data(), report: report)
    }
    try finish(results)
  }

  /// The folder of the corpus; an archive is unpacked by the system's tar.
  private func unpacked(into temporary: String) throws -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: corpus, isDirectory: &isFolder) else {
      throw ValidationError("\(corpus) does not exist.")
    }
    if isFolder.boolValue { return corpus }
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tar.arguments = ["tar", "-xJf", corpus, "-C", temporary]
    try tar.run()
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else {
      throw ValidationError("tar cannot unpack \(corpus) (is xz installed?).")
    }
    guard let walk = FileManager.default.enumerator(atPath: temporary),
      let file = walk.compactMap({ $0 as? String }).first(where: { $0.hasSuffix("cases.jsonl") })
    else { throw ValidationError("\(corpus) holds no cases.jsonl.") }
    return (temporary + "/" + file as NSString).deletingLastPathComponent
  }

  /// Shows and writes the results.
  private func finish(_ results: [Result]) throws {
    print(table(of: results, brief: brief))
    for r in results.filter({ $0.report.status != .passed }).prefix(failures) {
      print("\(r.report.status == .missing ? "MISSING" : "FAILED") \(r.id): \(r.report.detail)")
    }
    if let json { try self.json(of: results).write(toFile: json, atomically: true, encoding: .utf8) }
    let passed = results.filter { $0.report.status == .passed }
    var fallen: [String] = []
    if let floor {
      let now = Set(passed.map(\.id)), ran = Set(results.map(\.id))
      fallen = try Floor(file: floor).passing.filter { ran.contains($0) && !now.contains($0) }.sorted()
      for id in fallen { print("BELOW THE FLOOR \(id)") }
    }
    if let writeFloor {
      try Floor(passing: passed.map(\.id)).text.write(toFile: writeFloor, atomically: true, encoding: .utf8)
    }
    if gradients {
      let none = passed.filter { $0.report.detail == Runner.noDerivative }.map(\.id)
      print("no derivative at any drawn argument: \(none.joined(separator: " "))")
    }
    print("\(passed.count) passed, \(results.count - passed.count) failed")
    if !fallen.isEmpty || gradients && passed.count < results.count { throw ExitCode(1) }
  }

  private func json(of results: [Result]) -> String {
    let lines = results.map { r in
      JSON.object([
        ("id", .string(r.id)), ("status", .string(r.report.status.rawValue)),
        ("detail", .string(r.report.detail)),
        ("forms", r.report.forms), ("seconds", .double(r.report.seconds)),
      ]).text
    }
    return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }
}
