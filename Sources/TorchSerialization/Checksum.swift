import CZlib
import TorchCore

/// How much of a block one thread works on at a time: as much as a huge page, so that no two threads ask for the same.
private let chunk = 1 << 21

/// What `body` gives for each of `count` numbers, on all threads; the first error is thrown at the end.
func eachOnAllThreads<R>(_ count: Int, _ body: (Int) throws -> R) throws -> [R] {
  var results = [Result<R, any Error>?](repeating: nil, count: count)
  results.withUnsafeMutableBufferPointer { results in
    parallel(count, grain: 1) { first, last in
      for i in first..<last { results[i] = Result { try body(i) } }
    }
  }
  return try results.map { try ($0 ?? .failure(TorchError("an earlier error waits"))).get() }
}

/// Calls `body(start, count)` for parts of a block on all threads; the first error is thrown at the end.
func inChunks(_ total: Int, _ body: (Int, Int) throws -> Void) throws {
  let chunks = (total + chunk - 1) / chunk
  if chunks == 1 { return try body(0, total) }
  _ = try eachOnAllThreads(chunks) { try body($0 * chunk, min(chunk, total - $0 * chunk)) }
}

/// The CRC-32 of two neighbours, of which the second has `count` bytes.
func combined(_ first: UInt32, _ second: UInt32, _ count: Int) -> UInt32 {
  UInt32(truncatingIfNeeded: crc32_combine(UInt(first), UInt(second), count))
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
    start == 0 ? sums[0] : combined(sum, sums[start / chunk], min(chunk, total - start))
  }
}
