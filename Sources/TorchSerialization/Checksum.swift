import CZlib
import TorchCore

/// How much of a block one thread works on at a time: as much as a huge page, so that no two threads ask for the same.
private let chunk = 1 << 21

/// Calls `body(start, count)` for parts of a block on all threads; the first error is thrown at the end.
func inChunks(_ total: Int, _ body: (Int, Int) throws -> Void) throws {
  let chunks = (total + chunk - 1) / chunk
  if chunks == 1 { return try body(0, total) }
  var failures = [TorchError?](repeating: nil, count: chunks)
  failures.withUnsafeMutableBufferPointer { failures in
    parallel(chunks, grain: 1) { first, last in
      for i in first..<last {
        do {
          try body(i * chunk, min(chunk, total - i * chunk))
        } catch {
          failures[i] = error as? TorchError ?? TorchError("\(error)")
        }
      }
    }
  }
  if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
}

/// CRC-32 of a block, on all threads; `pass` may produce or consume each part while it lies in the cache.
func checksum(
  _ base: UnsafeMutableRawPointer, _ total: Int, _ pass: (Int, Int) throws -> Void = { _, _ in }
) throws -> UInt32 {
  let step = 1 << 18
  var sums = [UInt32](repeating: 0, count: total / chunk + 1)
  try sums.withUnsafeMutableBufferPointer { sums in
    try inChunks(total) { start, count in
      var sum: UInt32 = 0
      for part in stride(from: start, to: start + count, by: step) {
        let size = min(step, start + count - part)
        try pass(part, size)
        sum = torch_crc32(sum, base + part, size)
      }
      sums[start / chunk] = sum
    }
  }
  return stride(from: 0, to: total, by: chunk).reduce(0) { sum, start in
    let next = UInt(sums[start / chunk])
    return start == 0
      ? UInt32(truncatingIfNeeded: next)
      : UInt32(truncatingIfNeeded: crc32_combine(UInt(sum), next, min(chunk, total - start)))
  }
}
