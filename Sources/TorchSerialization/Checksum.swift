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

/// Calls `body(start, count)` for parts of a block on all threads; the first error is thrown at the end. The parts end where
/// multiples of their size in a file do, if the block begins at `place` there.
func inChunks(_ total: Int, place: Int = 0, _ body: (Int, Int) throws -> Void) throws {
  let before = place % chunk
  _ = try eachOnAllThreads((before + total + chunk - 1) / chunk) {
    let start = max(0, $0 * chunk - before)
    try body(start, min(($0 + 1) * chunk - before, total) - start)
  }
}

/// The CRC-32 of two neighbours, of which the second has `count` bytes.
func combined(_ first: UInt32, _ second: UInt32, _ count: Int) -> UInt32 {
  UInt32(truncatingIfNeeded: crc32_combine(UInt(first), UInt(second), count))
}

/// CRC-32 of a block, on all threads; `pass` may produce or consume each part of it (see `inChunks`) before.
func checksum(
  _ base: UnsafeMutableRawPointer, _ total: Int, place: Int = 0,
  _ pass: (Int, Int) throws -> Void = { _, _ in }
) throws -> UInt32 {
  let before = place % chunk
  var sums = [(sum: UInt32, count: Int)](repeating: (0, 0), count: (before + total) / chunk + 1)
  try sums.withUnsafeMutableBufferPointer { sums in
    try inChunks(total, place: place) { start, count in
      try pass(start, count)
      sums[(before + start) / chunk] = (torch_crc32(0, base + start, count), count)
    }
  }
  return sums.reduce(0) { combined($0, $1.sum, $1.count) }
}
