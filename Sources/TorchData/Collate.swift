import TorchCore

/// Samples of which `defaultCollate` makes a batch: tensors and numbers, strings, and arrays and dictionaries of those.
public protocol Collatable {
  /// What many samples become.
  associatedtype Batch
  /// Samples in one batch.
  static func collate(_ samples: [Self]) throws -> Batch
}

/// Samples in one batch: tensors are stacked along a new first dimension, numbers become tensors, strings stay in an array,
/// and each part of an array or dictionary is batched for itself.
///
///     try defaultCollate([1, 2])                       // tensor([1, 2])
///     try defaultCollate([["a": 1.5], ["a": 2.5]])     // ["a": tensor([1.5, 2.5], dtype: .float64)]
public func defaultCollate<Sample: Collatable>(_ samples: [Sample]) throws -> Sample.Batch {
  if samples.isEmpty { throw TorchError("defaultCollate: there are no samples") }
  return try withError { try Sample.collate(samples) }
}

/// Pairs in one batch, a pair of the batches of their parts.
///
///     try defaultCollate([(image, 3), (image, 5)])     // (torch.stack([image, image]), tensor([3, 5]))
public func defaultCollate<A: Collatable, B: Collatable>(_ samples: [(A, B)]) throws -> (A.Batch, B.Batch) {
  (try defaultCollate(samples.map(\.0)), try defaultCollate(samples.map(\.1)))
}
/// Triples in one batch, a triple of the batches of their parts.
public func defaultCollate<A: Collatable, B: Collatable, C: Collatable>(_ samples: [(A, B, C)]) throws
  -> (A.Batch, B.Batch, C.Batch)
{
  (
    try defaultCollate(samples.map(\.0)), try defaultCollate(samples.map(\.1)),
    try defaultCollate(samples.map(\.2))
  )
}

/// What a loader does with single samples: nothing, since there are no arrays of another library to convert.
public func defaultConvert<Sample>(_ sample: Sample) -> Sample { sample }

extension Tensor: Collatable {
  public static func collate(_ samples: [Tensor]) throws -> Tensor { torch.stack(samples) }
}
extension Int: Collatable {
  public static func collate(_ samples: [Int]) throws -> Tensor { torch.tensor(samples) }
}
extension Double: Collatable {
  public static func collate(_ samples: [Double]) throws -> Tensor { torch.tensor(samples, dtype: .float64) }
}
extension Float: Collatable {
  public static func collate(_ samples: [Float]) throws -> Tensor { torch.tensor(samples, dtype: .float32) }
}
extension Bool: Collatable {
  public static func collate(_ samples: [Bool]) throws -> Tensor { torch.tensor(samples) }
}
extension String: Collatable {
  public static func collate(_ samples: [String]) throws -> [String] { samples }
}

extension Array: Collatable where Element: Collatable {
  public static func collate(_ samples: [[Element]]) throws -> [Element.Batch] {
    guard samples.allSatisfy({ $0.count == samples[0].count }) else {
      throw TorchError("defaultCollate: the samples have \(Set(samples.map(\.count)).sorted()) elements")
    }
    return try samples[0].indices.map { k in try Element.collate(samples.map { $0[k] }) }
  }
}

extension Dictionary: Collatable where Value: Collatable {
  public static func collate(_ samples: [[Key: Value]]) throws -> [Key: Value.Batch] {
    guard samples.allSatisfy({ $0.keys == samples[0].keys }) else {
      throw TorchError("defaultCollate: the samples have different keys")
    }
    return try Dictionary<Key, Value.Batch>(
      uniqueKeysWithValues: samples[0].keys.map { key in
        (key, try Value.collate(samples.map { $0[key]! }))
      })
  }
}

/// Values of any nesting.
extension Value: Collatable {
  public static func collate(_ samples: [Value]) throws -> Value {
    func all<T>(_ part: (Value) -> T?) throws -> [T] {
      let parts = samples.compactMap(part)
      guard parts.count == samples.count else {
        throw TorchError("defaultCollate: the samples have values of different kinds in one place")
      }
      return parts
    }
    func columns(_ lists: [[Value]]) throws -> [Value] { try Array.collate(lists) }
    switch samples[0] {
    case .tensor: return .tensor(torch.stack(try all(\.tensor)))
    case .bool: return .tensor(torch.tensor(try all(\.bool)))
    case .int: return .tensor(torch.tensor(try all(\.int)))
    case .double: return .tensor(torch.tensor(try all(\.double), dtype: .float64))
    case .string, .bytes: return .list(samples)
    case .list: return .list(try columns(all(\.list)))
    case .tuple: return .tuple(try columns(all(\.list)))
    case .dictionary:
      let dictionaries = try all(\.dictionary), keys = Set(dictionaries[0].map(\.key))
      guard dictionaries.allSatisfy({ Set($0.map(\.key)) == keys }) else {
        throw TorchError("defaultCollate: the samples have different keys")
      }
      return .dictionary(
        OrderedDictionary(
          try dictionaries[0].map { key, _ in (key, try Value.collate(dictionaries.map { $0[key]! })) }))
    default: throw TorchError("defaultCollate: \(samples[0]) is neither a tensor, a number nor a string")
    }
  }
}

/// A batch of the same type as its samples: of tensors, of tuples of up to four tensors, and of arrays and dictionaries
/// of tensors.
func collateKeepingType<Element>(_ samples: [Element]) throws -> Element {
  func stack(_ part: (Int) -> Tensor) -> Tensor { torch.stack(samples.indices.map(part)) }
  func result(_ batch: Any) throws -> Element {
    guard let batch = batch as? Element else {
      throw TorchError(
        "defaultCollate: a batch of samples of type \(Element.self) is a \(type(of: batch)): give the loader "
          + "`collate: defaultCollate`, or declare this type as `Batch` in the data set")
    }
    return batch
  }
  func collated<T: Collatable>(_: T.Type) throws -> Any { try T.collate(samples as! [T]) }
  if samples.isEmpty { throw TorchError("defaultCollate: there are no samples") }
  return try withError {
    if let type = Element.self as? any Collatable.Type { return try result(collated(type)) }
    if let s = samples as? [(Tensor, Tensor)] { return try result((stack { s[$0].0 }, stack { s[$0].1 })) }
    if let s = samples as? [(Tensor, Tensor, Tensor)] {
      return try result((stack { s[$0].0 }, stack { s[$0].1 }, stack { s[$0].2 }))
    }
    if let s = samples as? [(Tensor, Tensor, Tensor, Tensor)] {
      return try result((stack { s[$0].0 }, stack { s[$0].1 }, stack { s[$0].2 }, stack { s[$0].3 }))
    }
    throw TorchError(
      "defaultCollate: no batch of type \(Element.self) is made of such samples: give the loader "
        + "`collate: defaultCollate`, or a function of your own")
  }
}
