/// Memory for `count` numbers while `body` runs, not initialised. It begins where a line of the cache does: a vector as
/// long as a line that lies across two of them, or two pages, is loaded and stored in parts.
@inline(__always)
func withScratch<T, R>(of type: T.Type, _ count: Int, _ body: (UnsafeMutableBufferPointer<T>) throws -> R)
  rethrows -> R
{
  // Asked for an alignment beyond 16, the standard library takes even a few numbers from the heap.
  try withUnsafeTemporaryAllocation(byteCount: count * MemoryLayout<T>.stride + 48, alignment: 16) {
    let start = $0.baseAddress!.alignedUp(toMultipleOf: 64).bindMemory(to: type, capacity: count)
    return try body(UnsafeMutableBufferPointer(start: start, count: count))
  }
}
