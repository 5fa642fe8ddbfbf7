import Foundation
import Torch

/// Runs cases on several workers; a trap or a hang costs one case.
struct Pool {
  let jobs: Int, limit: Double
  let arguments: [String], temporary: String

  /// The reports of `cases`, in their order.
  func run(_ cases: [Int], progress: (Int, Report) -> Void) throws -> [Report] {
    signal(SIGPIPE, SIG_IGN)
    var reports = [Report](repeating: Report(), count: cases.count)
    let place = Dictionary(uniqueKeysWithValues: cases.enumerated().map { ($1, $0) })
    var next = 0
    let workers = (0..<min(jobs, max(1, cases.count))).map {
      Worker(arguments: arguments, errors: "\(temporary)/worker-\($0)", limit: limit)
    }
    func feed(_ w: Worker) throws {
      guard next < cases.count else { return }
      next += 1
      try w.begin(cases[next - 1])
    }
    for w in workers { try feed(w) }
    while true {
      let busy = workers.filter { $0.current != nil }
      if busy.isEmpty { return reports }
      var descriptors = busy.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
      let wait = busy.map(\.patience).min()!
      poll(&descriptors, nfds_t(descriptors.count), Int32(wait * 1000) + 1)
      for (w, d) in zip(busy, descriptors) {
        guard let k = w.current else { continue }
        let report: Report? =
          d.revents != 0 ? w.read() : w.isLate ? w.abandon("took longer than \(Int(limit)) s") : nil
        guard let report else { continue }
        reports[place[k]!] = report
        progress(k, report)
        try feed(w)
      }
    }
  }
}
