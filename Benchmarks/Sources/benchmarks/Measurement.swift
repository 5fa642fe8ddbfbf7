import Glibc
import Torch

/// What one visit to a row found.
struct Measurement {
  /// Seconds of a measurement: the median, the least, and how many there were.
  let median: Double, least: Double, count: Int
  /// The most memory that the process held at once since the inputs were made, in bytes.
  let peak: Int

  /// Warms up, then measures for `seconds`, three times at least.
  init(_ row: Row, seconds: Double, threads: Int) throws {
    torch.setNumThreads(threads)
    torch.manualSeed(0)
    let body = try row.prepare()
    torch.emptyCache()
    forgetPeakMemory()

    func once() throws -> Double {
      let start = ContinuousClock.now
      for _ in 0..<row.calls { try body() }
      return (ContinuousClock.now - start) / .seconds(1)
    }
    if try once() < seconds { _ = try once() }
    var times: [Double] = [], sum = 0.0
    while times.count < 3 || sum < seconds && times.count < 10000 {
      times.append(try once())
      sum += times.last!
    }
    times.sort()
    (median, least, count) = (times[times.count / 2], times[0], times.count)
    peak = peakMemory()
  }

  var json: String { "{\"median\": \(median), \"min\": \(least), \"count\": \(count), \"peak\": \(peak)}" }
}

/// Lets the kernel count the peak from now on; where it cannot, the peak is that of the whole process.
private func forgetPeakMemory() {
  guard let file = fopen("/proc/self/clear_refs", "w") else { return }
  fputs("5", file)
  fclose(file)
}

/// The line `VmHWM:   123 kB` of this process's status.
private func peakMemory() -> Int {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self).split {
      " \t".contains($0)
    }
    if words.first == "VmHWM:" { return 1024 * (Int(words[1]) ?? 0) }
  }
  return 0
}
