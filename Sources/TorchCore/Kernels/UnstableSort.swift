/// Sorting and selecting pairs by key, in the steps of the GNU C++ library (introsort: quicksort around the median of
/// three, heapsort where that degenerates, insertion sort for short ranges).
///
/// Equal keys do not keep their order, but the order they get is a function of the keys alone. PyTorch's `mode` and
/// `topk` are built on these algorithms and show it in the indices that they return.
struct UnstableSort {
  let a: UnsafeMutablePointer<Sort.Pair>
  /// Ranges up to this length are left to insertion sort.
  private static let short = 16

  @inline(__always) private func less(_ i: Int, _ j: Int) -> Bool { a[i].key < a[j].key }
  @inline(__always) private func exchange(_ i: Int, _ j: Int) { (a[i], a[j]) = (a[j], a[i]) }
  private static func depth(_ n: Int) -> Int { n < 2 ? 0 : 2 * (Int.bitWidth - 1 - n.leadingZeroBitCount) }

  /// Sorts 0 ..< n.
  func sort(_ n: Int) {
    if n < 2 { return }
    divide(0, n, Self.depth(n))
    let head = min(n, Self.short)
    insertion(0, head)
    for i in head..<n { sink(i) }
  }
  private func divide(_ first: Int, _ end: Int, _ depth: Int) {
    var end = end, depth = depth
    while end - first > Self.short {
      if depth == 0 {
        heapify(first, end, end)
        return unheap(first, end)
      }
      depth -= 1
      let cut = partition(first, end)
      divide(cut, end, depth)
      end = cut
    }
  }

  /// Puts the element of rank `k` in its place, none greater before it.
  func select(_ k: Int, of n: Int) {
    if n == 0 || k >= n { return }
    var first = 0, end = n, depth = Self.depth(n)
    while end - first > 3 {
      if depth == 0 {
        heapify(first, k + 1, end)
        return exchange(first, k)
      }
      depth -= 1
      let cut = partition(first, end)
      if cut <= k { first = cut } else { end = cut }
    }
    insertion(first, end)
  }

  /// The `k` least in order, before the others.
  func least(_ k: Int, of n: Int) {
    heapify(0, k, n)
    unheap(0, k)
  }

  /// Splits around the median of the second, the middle and the last element, which goes to the front.
  private func partition(_ first: Int, _ end: Int) -> Int {
    let (x, y, z) = (first + 1, first + (end - first) / 2, end - 1)
    let median = less(x, y) ? (less(y, z) ? y : less(x, z) ? z : x) : (less(x, z) ? x : less(y, z) ? z : y)
    exchange(first, median)
    let pivot = a[first].key
    var low = first + 1, high = end
    while true {
      while a[low].key < pivot { low += 1 }
      high -= 1
      while pivot < a[high].key { high -= 1 }
      if low >= high { return low }
      exchange(low, high)
      low += 1
    }
  }

  private func insertion(_ first: Int, _ end: Int) {
    for i in first..<end where i > first {
      if a[i].key < a[first].key {
        let x = a[i]
        for k in stride(from: i, to: first, by: -1) { a[k] = a[k - 1] }
        a[first] = x
      } else {
        sink(i)
      }
    }
  }
  /// Moves an element down to its place; something not greater lies before it.
  private func sink(_ i: Int) {
    let x = a[i]
    var k = i
    while x.key < a[k - 1].key {
      a[k] = a[k - 1]
      k -= 1
    }
    a[k] = x
  }

  /// A heap, the greatest first, of the middle - first least elements.
  private func heapify(_ first: Int, _ middle: Int, _ end: Int) {
    let n = middle - first
    for parent in stride(from: (n - 2) / 2, through: 0, by: -1) where n >= 2 {
      settle(first, parent, n, a[first + parent])
    }
    for i in middle..<end where less(i, first) { pop(first, n, to: i) }
  }
  private func unheap(_ first: Int, _ end: Int) {
    for n in stride(from: end - first - 1, through: 1, by: -1) { pop(first, n, to: first + n) }
  }
  /// Exchanges the top of a heap of `n` for the element at `i`.
  private func pop(_ first: Int, _ n: Int, to i: Int) {
    let x = a[i]
    a[i] = a[first]
    settle(first, 0, n, x)
  }
  /// Fills a hole with the greater children down to a leaf, then lets `x` rise from there.
  private func settle(_ first: Int, _ top: Int, _ n: Int, _ x: Sort.Pair) {
    var hole = top, child = top
    while child < (n - 1) / 2 {
      child = 2 * (child + 1)
      if less(first + child, first + child - 1) { child -= 1 }
      a[first + hole] = a[first + child]
      hole = child
    }
    if n & 1 == 0 && child == (n - 2) / 2 {
      child = 2 * child + 1
      a[first + hole] = a[first + child]
      hole = child
    }
    while hole > top {
      let parent = (hole - 1) / 2
      if a[first + parent].key >= x.key { break }
      a[first + hole] = a[first + parent]
      hole = parent
    }
    a[first + hole] = x
  }
}
