/// Memory for `count` numbers while `body` runs, not initialised. It begins where a line of the cache does: a vector as
/// long as a line that lies across two of them, or two pages, is loaded and stored in parts.
///
/// A few numbers lie on the stack. The standard library would take more from the heap; the blocks that this thread gave
/// back are nearer.
@inline(__always)
func withScratch<T, R>(of type: T.Type, _ count: Int, _ body: (UnsafeMutableBufferPointer<T>) throws -> R)
  rethrows -> R
{
  let bytes = count * MemoryLayout<T>.stride, block = bytes + 48 > 1024 ? Memory.allocate(bytes) : nil
  defer { if let block { Memory.free(block.0, block.sizeClass) } }
  // Asked for an alignment beyond 16, the standard library takes even a few numbers from the heap.
  return try withUnsafeTemporaryAllocation(byteCount: block == nil ? bytes + 48 : 0, alignment: 16) {
    let start = block?.0 ?? $0.baseAddress!.alignedUp(toMultipleOf: 64)
    return try body(
      UnsafeMutableBufferPointer(start: start.bindMemory(to: type, capacity: count), count: count))
  }
}
