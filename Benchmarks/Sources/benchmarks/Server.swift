import Glibc
import Torch

/// Answers each line of the input with one line of JSON, so that a harness may ask two such programs in turn:
///
///     list                          the rows: names, calls in a measurement, what a call computes and moves at least
///     limits THREADS                what the machine can do
///     row THREADS SECONDS NAME      the times of a row
struct Server {
  let suite: Suite

  func run() {
    while let request = readLine() {
      do {
        print(try answer(request))
      } catch {
        let text = "\(error)".map { "\"\\".contains($0) ? "\\\($0)" : $0 == "\n" ? " " : "\($0)" }.joined()
        print("{\"error\": \"\(text)\"}")
      }
      fflush(nil)
    }
  }

  private func answer(_ request: String) throws -> String {
    let words = request.split(separator: " ", maxSplits: 3).map(String.init)
    if words == ["list"] { return list }
    if words.count == 2, words[0] == "limits", let threads = Int(words[1]) {
      return Limits(threads: threads).json
    }
    guard words.count == 4, words[0] == "row", let threads = Int(words[1]), let seconds = Double(words[2])
    else {
      throw TorchError("'\(request)' is none of: list; limits THREADS; row THREADS SECONDS NAME")
    }
    guard let row = suite.rows.first(where: { $0.name == words[3] }) else {
      throw TorchError("no row '\(words[3])'")
    }
    return try Measurement(row, seconds: seconds, threads: threads).json
  }

  private var list: String {
    let rows = suite.rows.map {
      "{\"name\": \"\($0.name)\", \"calls\": \($0.calls), \"flops\": \($0.flops), \"bytes\": \($0.bytes)}"
    }
    return "{\"rows\": [\(rows.joined(separator: ", "))]}"
  }
}
