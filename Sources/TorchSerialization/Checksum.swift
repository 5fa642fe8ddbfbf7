import CZlib
import TorchCore

/// Calls `body(start, count)` for every mebibyte of a block on all threads; the first error is thrown at the end.
func inChunks(_ total: Int, _ body: (Int, Int) throws -> Void) throws {
  let chunk = 1 << 20
  let chunks = (total + chunk - 1) / chunk
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
  var sums = [UInt32](repeating: 0, count: total >> 20 + 1)
  try sums.withUnsafeMutableBufferPointer { sums in
    try inChunks(total) { start, count in
      try pass(start, count)
      let bytes = (base + start).assumingMemoryBound(to: UInt8.self)
      sums[start >> 20] = UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(count)))
    }
  }
  return stride(from: 0, to: total, by: 1 << 20).reduce(0) { sum, start in
    let next = UInt(sums[start >> 20])
    return UInt32(truncatingIfNeeded: crc32_combine(UInt(sum), next, min(1 << 20, total - start)))
  }
}
