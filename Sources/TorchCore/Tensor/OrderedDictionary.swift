/// A dictionary that keeps its keys in the order of insertion, as Python's does.
///
///     var sizes: OrderedDictionary = ["b": 1, "a": 2]
///     sizes["c"] = 3
///     Array(sizes.keys)                           // ["b", "a", "c"]
///
/// Assigning to an existing key keeps its place; removing costs time in proportion to the count.
public struct OrderedDictionary<Key: Hashable, Value>: Sequence, ExpressibleByDictionaryLiteral {
  /// A key with its value.
  public typealias Element = (key: Key, value: Value)

  // Inlinable, so that a lookup by a string is compiled as such in every module (measured: a third of the instructions).
  @usableFromInline var elements: [Element] = []
  @usableFromInline var places: [Key: Int] = [:]

  /// An empty dictionary.
  public init() {}

  /// The pairs in their order; of pairs with the same key the last value counts.
  public init(_ pairs: some Sequence<(Key, Value)>) {
    for (key, value) in pairs { self[key] = value }
  }

  /// `["b": 1, "a": 2]`, in this order.
  public init(dictionaryLiteral pairs: (Key, Value)...) {
    self.init(pairs)
  }

  /// The number of keys.
  public var count: Int { elements.count }
  /// Whether there is no key.
  public var isEmpty: Bool { elements.isEmpty }
  /// The pairs in their order.
  public func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }

  /// The pair at a place, counted from 0 in the order of insertion. (A plain subscript always means a key.)
  public subscript(position place: Int) -> Element { elements[place] }

  /// The keys in their order.
  public var keys: [Key] { elements.map(\.key) }

  /// The values in the order of their keys.
  public var values: [Value] { elements.map(\.value) }

  /// The value of a key; nil when there is none. Assigning nil removes the key.
  @inlinable public subscript(key: Key) -> Value? {
    get { places[key].map { elements[$0].value } }
    set {
      switch (places[key], newValue) {
      case (let place?, let value?): elements[place].value = value
      case (nil, let value?):
        places[key] = elements.count
        elements.append((key, value))
      case (let place?, nil):
        elements.remove(at: place)
        places[key] = nil
        for later in place..<elements.count { places[elements[later].key] = later }
      case (nil, nil): break
      }
    }
  }

  /// The same keys with transformed values.
  public func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> OrderedDictionary<Key, T> {
    var result = OrderedDictionary<Key, T>()
    result.places = places
    result.elements = try elements.map { ($0.key, try transform($0.value)) }
    return result
  }
}

extension OrderedDictionary: Sendable where Key: Sendable, Value: Sendable {}

/// Equal when the same keys have equal values in the same order.
extension OrderedDictionary: Equatable where Value: Equatable {
  public static func == (a: Self, b: Self) -> Bool {
    a.elements.elementsEqual(b.elements) { $0.key == $1.key && $0.value == $1.value }
  }
}

extension OrderedDictionary: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(elements.count)
    for (key, value) in elements {
      hasher.combine(key)
      hasher.combine(value)
    }
  }
}

extension OrderedDictionary: CustomStringConvertible {
  public var description: String {
    "{" + elements.map { "\(String(reflecting: $0.key)): \($0.value)" }.joined(separator: ", ") + "}"
  }
}
