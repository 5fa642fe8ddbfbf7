import Torch

/// The elements of a tensor as plain numbers, read without any operator of the library.
struct Plain {
  /// How the corpus describes a tensor.
  struct Source {
    let dtype: DType, shape: [Int], strides: [Int], at: Int, count: Int

    init(_ j: JSON) throws {
      let name = j["dtype"]?.string ?? ""
      guard let d = DType.allCases.first(where: { $0.name == name }) else {
        throw TorchError("there is no dtype \(name) here")
      }
      guard let at = j["at"]?.int, let count = j["count"]?.int
      else { throw TorchError("the corpus has a tensor without type or place") }
      (dtype, self.at, self.count) = (d, at, count)
      shape = j["shape"]?.array?.compactMap(\.int) ?? []
      strides = j["stride"]?.array?.compactMap(\.int) ?? []
    }
  }

  let dtype: DType, shape: [Int]
  /// Exact integers of integer types; real parts of the others.
  var integers: [Int64] = [], reals: [Double] = [], imaginaries: [Double] = []

  var count: Int { shape.reduce(1, *) }

  init(_ t: Tensor) {
    self.init(t.dtype, shape: Array(t.shape), strides: Array(t.strides), base: UnsafeRawPointer(t.address))
  }

  init(_ j: JSON, _ corpus: Corpus) throws {
    guard let content = j["tensor"] else {
      throw TorchError("the corpus has no tensor where one is expected")
    }
    let s = try Source(content)
    self = corpus.data.withUnsafeBytes { bytes in
      Plain(s.dtype, shape: s.shape, strides: s.strides, base: bytes.baseAddress! + s.at)
    }
  }

  private init(_ dtype: DType, shape: [Int], strides: [Int], base: UnsafeRawPointer) {
    (self.dtype, self.shape) = (dtype, shape)
    let n = count
    if n == 0 { return }
    if dtype.isFloatingPoint || dtype.isComplex {
      reals.reserveCapacity(n)
    } else {
      integers.reserveCapacity(n)
    }
    var index = [Int](repeating: 0, count: shape.count), offset = 0
    for _ in 0..<n {
      read(base + offset * dtype.itemSize)
      var d = shape.count - 1
      while d >= 0 {
        index[d] += 1
        offset += strides[d]
        if index[d] < shape[d] { break }
        offset -= index[d] * strides[d]
        index[d] = 0
        d -= 1
      }
    }
  }

  private mutating func read(_ p: UnsafeRawPointer) {
    switch dtype {
    case .bool, .uint8: integers.append(Int64(p.load(as: UInt8.self)))
    case .int8: integers.append(Int64(p.load(as: Int8.self)))
    case .int16: integers.append(Int64(p.loadUnaligned(as: Int16.self)))
    case .int32: integers.append(Int64(p.loadUnaligned(as: Int32.self)))
    case .int64: integers.append(p.loadUnaligned(as: Int64.self))
    case .float16: reals.append(Double(p.loadUnaligned(as: Float16.self)))
    case .bfloat16: reals.append(Double(Float(bitPattern: UInt32(p.loadUnaligned(as: UInt16.self)) << 16)))
    case .float32: reals.append(Double(p.loadUnaligned(as: Float.self)))
    case .float64: reals.append(p.loadUnaligned(as: Double.self))
    case .complex64:
      reals.append(Double(p.loadUnaligned(as: Float.self)))
      imaginaries.append(Double((p + 4).loadUnaligned(as: Float.self)))
    case .complex128:
      reals.append(p.loadUnaligned(as: Double.self))
      imaginaries.append((p + 8).loadUnaligned(as: Double.self))
    }
  }
}

/// How two tensors are compared.
enum Check: String { case value, shape, abs }

/// Allowed is |ours - theirs| <= absolute + relative · |theirs|, with equal bounds as FORMAT.md has them.
func tolerance(_ dtype: DType, loose: Bool) -> Double {
  switch dtype {
  case .float64, .complex128: loose ? 1e-6 : 1e-7
  case .float32, .complex64: loose ? 1e-3 : 1e-5
  case .bfloat16: loose ? 5e-2 : 1.6e-2
  case .float16: loose ? 1e-2 : 2e-3
  default: 0
  }
}

/// What is wrong with our tensor; nil when it agrees.
func difference(_ ours: Plain, _ theirs: Plain, _ check: Check, loose: Bool) -> String? {
  if ours.dtype != theirs.dtype { return "the dtype is \(ours.dtype.name), not \(theirs.dtype.name)" }
  if ours.shape != theirs.shape { return "the shape is \(ours.shape), not \(theirs.shape)" }
  if check == .shape { return nil }
  var wrong = 0, worst = -1.0, place = 0
  func note(_ k: Int, _ distance: Double) {
    wrong += 1
    if distance > worst || distance.isNaN { (worst, place) = (distance.isNaN ? .infinity : distance, k) }
  }
  if !ours.integers.isEmpty {
    for k in ours.integers.indices where ours.integers[k] != theirs.integers[k] {
      note(k, abs(Double(ours.integers[k]) - Double(theirs.integers[k])))
    }
    if wrong == 0 { return nil }
    return
      "\(wrong) of \(ours.count) elements differ; at \(place): \(ours.integers[place]), not \(theirs.integers[place])"
  }
  let bound = tolerance(ours.dtype, loose: loose)
  for k in ours.reals.indices {
    var a = ours.reals[k], b = theirs.reals[k]
    if ours.imaginaries.isEmpty {
      if check == .abs { (a, b) = (abs(a), abs(b)) }
      if a == b || a.isNaN && b.isNaN { continue }
      if a.isInfinite || b.isInfinite || !(abs(a - b) <= bound + bound * abs(b)) { note(k, abs(a - b)) }
      continue
    }
    let c = ours.imaginaries[k], d = theirs.imaginaries[k]
    if check == .abs {
      let (x, y) = ((a * a + c * c).squareRoot(), (b * b + d * d).squareRoot())
      if !(abs(x - y) <= bound + bound * y) { note(k, abs(x - y)) }
      continue
    }
    if a == b && c == d || (a.isNaN || c.isNaN) && (b.isNaN || d.isNaN) { continue }
    let distance = ((a - b) * (a - b) + (c - d) * (c - d)).squareRoot(), size = (b * b + d * d).squareRoot()
    if size.isInfinite, a == b || abs(a - b) <= bound + bound * abs(b),
      c == d || abs(c - d) <= bound + bound * abs(d)
    {
      continue
    }
    if !(distance <= bound + bound * size) || size.isInfinite { note(k, distance) }
  }
  if wrong == 0 { return nil }
  func show(_ p: Plain) -> String {
    p.imaginaries.isEmpty ? "\(p.reals[place])" : "(\(p.reals[place]), \(p.imaginaries[place]))"
  }
  return "\(wrong) of \(ours.count) elements differ; at \(place): \(show(ours)), not \(show(theirs))"
}
