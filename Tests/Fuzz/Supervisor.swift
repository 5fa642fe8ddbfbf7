import ArgumentParser
import Foundation

/// Runs workers one after another, each of which ends with the first call that ends it.
struct Supervisor {
  let minutes: Double, from: Int
  /// What a worker is told besides `--from`, `--minutes` and `--record`.
  let arguments: [String]

  /// Workers write the number of each call, a space and its text to the file they are told, before they make it.
  func run() throws {
    let file = NSTemporaryDirectory() + "fuzz-\(getpid())", end = Date().addingTimeInterval(minutes * 60)
    defer { try? FileManager.default.removeItem(atPath: file) }
    var next = from, failures = 0
    while Date() < end {
      let worker = Process()
      worker.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      let seconds = end.timeIntervalSinceNow
      worker.arguments = arguments + ["--from", "\(next)", "--minutes", "\(seconds / 60)", "--record", file]
      var environment = ProcessInfo.processInfo.environment
      environment["SWIFT_BACKTRACE"] = "enable=no"
      worker.environment = environment
      try worker.run()
      worker.waitUntilExit()
      let line = (try? String(contentsOfFile: file, encoding: .utf8))?.prefix { $0 != "\n" } ?? ""
      let number = Int(line.prefix { $0 != " " }) ?? next
      next = number + 1
      if worker.terminationReason == .exit && worker.terminationStatus == 0 { break }
      failures += 1
      print("FAILED (\(how(worker))) call \(line)")
      fflush(nil)
    }
    print("\(next - from - failures) passed, \(failures) failed")
    if failures > 0 { throw ExitCode(1) }
  }

  private func how(_ worker: Process) -> String {
    switch (worker.terminationReason, worker.terminationStatus) {
    case (.exit, Supervisor.tooMuchMemory): "too much memory"
    case (.exit, let status): "exit \(status)"
    case (_, SIGPROF), (_, SIGALRM): "hang"
    case (_, let signal): "signal \(signal)"
    }
  }

  /// Ends this process unless it is told again within so many seconds of computing. A busy machine may let a call wait for
  /// long: only twenty times as many seconds on the clock are a hang, too.
  static func expectLife(within seconds: Int) {
    var time = itimerval()
    time.it_value.tv_sec = seconds
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &time, nil)
    alarm(UInt32(20 * seconds))
  }

  /// How a worker ends that used more memory than it may.
  static let tooMuchMemory: Int32 = 70
}

/// The file in which a worker says what it does next.
struct Record {
  private let file: Int32
  init(_ path: String) { file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
  func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress!, $0.count, 0) }
  }
}
