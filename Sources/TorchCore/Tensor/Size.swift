/// The sizes or strides of a tensor: up to eight lie inline, up to 64 in an array.
///
/// A subscript never traps: negative positions count from the end, positions outside give 0, so that code that
/// goes on after an error inside `withError` stays in bounds.
///
///     let s: Size = [2, 3, 4]
///     s[0]        // 2
///     s[-1]       // 4
///     s.numel()   // 24
public struct Size: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral, Sendable {
  static let inlineCapacity = 8

  public private(set) var count: Int
  private var near: InlineArray<8, Int>
  private var far: [Int]?

  /// No dimensions.
  public init() {
    count = 0
    near = InlineArray(repeating: 0)
    far = nil
  }

  /// `count` times the same value.
  public init(repeating value: Int, count: Int) {
    self.init()
    for _ in 0..<count { append(value) }
  }

  /// The elements of any sequence.
  public init(_ elements: some Sequence<Int>) {
    self.init()
    for x in elements { append(x) }
  }

  public init(arrayLiteral elements: Int...) { self.init(elements) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  @inline(__always)
  public subscript(_ position: Int) -> Int {
    get {
      let i = position < 0 ? position + count : position
      if i < 0 || i >= count { return 0 }
      return far == nil ? near[unchecked: i] : far![i]
    }
    set {
      let i = position < 0 ? position + count : position
      if i < 0 || i >= count { return }
      if far == nil { near[unchecked: i] = newValue } else { far![i] = newValue }
    }
  }

  /// Adds a dimension at the end.
  public mutating func append(_ value: Int) {
    if far == nil && count < Size.inlineCapacity {
      near[unchecked: count] = value
    } else {
      if far == nil { far = map { $0 } }
      far!.append(value)
    }
    count += 1
  }

  /// Adds a dimension before position `i` (0 ... count).
  public mutating func insert(_ value: Int, at i: Int) {
    append(value)
    var k = count - 1
    while k > i {
      self[k] = self[k - 1]
      k -= 1
    }
    self[i] = value
  }

  /// Removes the dimension at position `i` and returns its size.
  @discardableResult public mutating func remove(at i: Int) -> Int {
    guard i >= 0 && i < count else { return 0 }
    let value = self[i]
    for k in i..<count - 1 { self[k] = self[k + 1] }
    truncate(to: count - 1)
    return value
  }

  /// Keeps the first `n` dimensions.
  mutating func truncate(to n: Int) {
    guard n < count else { return }
    if far == nil { count = n } else { self = Size(prefix(n)) }
  }

  /// The number of elements of a tensor of this shape: the product of the sizes, 1 without dimensions, and `Int.max`
  /// where it would be larger.
  public func numel() -> Int {
    var n = 1, isEmpty = false, isLarge = false
    for i in 0..<count {
      let size = self[i]
      let (product, overflow) = n.multipliedReportingOverflow(by: size == 0 ? 1 : size)
      (n, isEmpty, isLarge) = (product, isEmpty || size == 0, isLarge || overflow)
    }
    return isLarge ? .max : isEmpty ? 0 : n
  }

  /// The strides of a contiguous (row-major) tensor of this shape.
  var rowMajor: Size {
    var strides = self
    var n = 1
    var i = count - 1
    while i >= 0 {
      strides[i] = n
      n = n &* Swift.max(self[i], 1)
      i -= 1
    }
    return strides
  }

  /// The sizes as an array.
  public var array: [Int] { Array(self) }
}

extension Size: Hashable {
  @inline(__always)
  public static func == (a: Size, b: Size) -> Bool {
    if a.count != b.count { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
  }
  public func hash(into hasher: inout Hasher) { for x in self { hasher.combine(x) } }
}

extension Size: CustomStringConvertible {
  /// As Python prints it: `torch.Size([2, 3])`.
  public var description: String { "torch.Size(\(bracketed))" }
  /// `[2, 3]`.
  package var bracketed: String { "[" + map { "\($0)" }.joined(separator: ", ") + "]" }
}
