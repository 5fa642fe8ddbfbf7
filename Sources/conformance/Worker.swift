import Foundation
import Torch

/// What a worker tells of one case.
struct Report {
  var status = Status.failed
  var detail = "", seconds = 0.0
  var forms: JSON = .object([])
  /// Whether the worker died, so that it dumped nothing.
  var isLost = false
}

/// What stands before the name of a form in a worker's error output.
private let formMark = "conformance form "

/// The side of a worker: reads numbers of cases, answers with one line of JSON each.
///
/// It talks over two descriptors of its own, so that whatever the library prints cannot disturb.
func serve(folder: String, dump: String?, gradients: Bool) throws -> Never {
  let corpus = try Corpus(folder: folder)
  let runner = Runner(corpus: corpus, dump: try dump.map { try Dump(folder: $0) }) { form in
    let line = Array("\(formMark)\(form)\n".utf8)
    _ = line.withUnsafeBytes { write(2, $0.baseAddress!, $0.count) }
  }
  let drawn = gradients ? Runner.drawn(corpus) : []
  let input = fdopen(3, "r")!
  while let line = readLine(input), let k = Int(line) {
    let start = DispatchTime.now().uptimeNanoseconds
    let outcome: Outcome
    if k >= corpus.lines.count {
      outcome = runner.guarded { try runner.checkDrawn(drawn[k - corpus.lines.count]) }
    } else {
      let c = try corpus.case(k)
      outcome = gradients ? runner.guarded { try runner.checkGradients(c) } : runner.run(c)
      runner.dump?.line(c["id"]?.string ?? "", outcome)
    }
    let answer = JSON.object([
      ("status", .string(outcome.status.rawValue)), ("detail", .string(String(outcome.detail.prefix(2000)))),
      ("forms", .object(outcome.forms)),
      ("seconds", .double(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)),
    ])
    let text = Array((answer.text + "\n").utf8)
    guard text.withUnsafeBytes({ write(4, $0.baseAddress!, $0.count) }) == text.count else { exit(1) }
  }
  exit(0)
}

private func readLine(_ file: UnsafeMutablePointer<FILE>) -> String? {
  var buffer: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(buffer) }
  let n = getline(&buffer, &capacity, file)
  return n > 0 ? String(cString: buffer!).trimmingCharacters(in: .newlines) : nil
}

/// The side of the runner: a process that works on one case at a time.
final class Worker {
  private(set) var pid: pid_t = 0
  private var input: Int32 = -1, pending: [UInt8] = []
  private(set) var output: Int32 = -1
  private(set) var current: Int?
  private var deadline = 0.0
  private let arguments: [String], errors: String
  private let limit: Double

  /// `limit`: seconds that one case may take.
  init(arguments: [String], errors: String, limit: Double) {
    (self.arguments, self.errors, self.limit) = (arguments, errors, limit)
  }
  deinit { stop() }

  static func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
  var isLate: Bool { current != nil && Worker.now() > deadline }
  /// Seconds until the current case has taken too long.
  var patience: Double { current == nil ? limit : max(0, deadline - Worker.now()) }

  func begin(_ k: Int) throws {
    if pid == 0 { try start() }
    current = k
    deadline = Worker.now() + limit
    let text = Array("\(k)\n".utf8)
    _ = text.withUnsafeBytes { write(input, $0.baseAddress!, $0.count) }
  }

  private func start() throws {
    var down: [Int32] = [0, 0], up: [Int32] = [0, 0]
    guard pipe(&down) == 0, pipe(&up) == 0 else { throw TorchError("cannot open a pipe") }
    for descriptor in down + up { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // First out of the way of 3 and 4, then onto them: dup2 also clears close-on-exec.
    posix_spawn_file_actions_adddup2(&actions, down[0], 60)
    posix_spawn_file_actions_adddup2(&actions, up[1], 61)
    posix_spawn_file_actions_adddup2(&actions, 60, 3)
    posix_spawn_file_actions_adddup2(&actions, 61, 4)
    posix_spawn_file_actions_addclose(&actions, 60)
    posix_spawn_file_actions_addclose(&actions, 61)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    if environment["OMP_NUM_THREADS"] == nil { environment["OMP_NUM_THREADS"] = "1" }
    var argv = (["conformance"] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for p in argv + envp { free(p) } }
    let code = posix_spawn(&pid, "/proc/self/exe", &actions, nil, &argv, &envp)
    close(down[0])
    close(up[1])
    (input, output, pending) = (down[1], up[0], [])
    if code != 0 { throw TorchError("cannot start a worker: \(String(cString: strerror(code)))") }
  }

  /// Reads what the worker has written; the report, when the case is done or the worker has died.
  func read() -> Report? {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let n = Glibc.read(output, &buffer, buffer.count)
    if n <= 0 { return abandon("") }
    pending += buffer[..<n]
    guard let end = pending.firstIndex(of: 10) else { return nil }
    let answer = JSON(pending[..<end])
    pending = Array(pending[(end + 1)...])
    current = nil
    return Report(
      status: Status(rawValue: answer?["status"]?.string ?? "") ?? .failed,
      detail: answer?["detail"]?.string ?? "",
      seconds: answer?["seconds"].map(Arguments.number) ?? 0, forms: answer?["forms"] ?? .object([]))
  }

  /// Ends the process, whose case has failed: by a trap, or because it took too long.
  func abandon(_ why: String) -> Report {
    let status = stop()
    current = nil
    if !why.isEmpty { return Report(detail: why, isLost: true) }
    let text = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n")
    let form = lines.last { $0.hasPrefix(formMark) }.map { "\($0.dropFirst(formMark.count)): " } ?? ""
    let line =
      lines.filter { !$0.hasPrefix(formMark) }.last {
        $0.contains("Fatal error") || $0.contains("swift-torch:")
      } ?? ""
    let signal = status & 0x7f
    let how = signal != 0 ? "signal \(signal)" : "exit \(status >> 8)"
    return Report(detail: form + "crashed (\(how))" + (line.isEmpty ? "" : ": \(line)"), isLost: true)
  }

  @discardableResult private func stop() -> Int32 {
    guard pid != 0 else { return 0 }
    close(input)
    close(output)
    if current != nil { kill(pid, isLate ? SIGKILL : SIGTERM) }
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    pid = 0
    return status
  }
}
