extension Tensor {
  // forms: inplace out
  /// Whether both elements are not zero.
  public func logicalAnd(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Comparison {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask {
        T.and(T.notEqual(a, 0), T.notEqual(b, 0))
      }
    }
    return .compare(Op(), truth, other.truth, out: out)
  }
  // forms: inplace out
  /// Whether one of the elements is not zero.
  public func logicalOr(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Comparison {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask {
        T.or(T.notEqual(a, 0), T.notEqual(b, 0))
      }
    }
    return .compare(Op(), truth, other.truth, out: out)
  }
  // forms: inplace out
  /// Whether exactly one of the elements is not zero.
  public func logicalXor(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: Comparison {
      func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask {
        T.and(T.or(T.notEqual(a, 0), T.notEqual(b, 0)), T.or(T.equal(a, 0), T.equal(b, 0)))
      }
    }
    return .compare(Op(), truth, other.truth, out: out)
  }
  // forms: inplace out
  /// Whether an element is zero.
  public func logicalNot(out: Tensor? = nil) -> Tensor {
    struct Op: Comparison { func forward<T: Ordered>(_ a: T, _ b: T) -> T.Mask { T.equal(a, b) } }
    return .compare(Op(), truth, Tensor(.bool(false)), out: out)
  }
  /// Complex numbers as whether they are not zero; others as they are.
  private var truth: Tensor { dtype.isComplex ? ne(0) : self }

  // forms: inplace out
  /// The bits set in both; of bool tensors, the conjunction.
  public func bitwiseAnd(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: IntegerBinary { func forward(_ a: Int64, _ b: Int64) -> Int64 { a & b } }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// The bits set in both; of bool tensors, the conjunction.
  public func bitwiseAnd(_ other: Scalar, out: Tensor? = nil) -> Tensor {
    bitwiseAnd(weak(other), out: out)
  }
  // forms: inplace out
  /// The bits set in one of them; of bool tensors, the disjunction.
  public func bitwiseOr(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: IntegerBinary { func forward(_ a: Int64, _ b: Int64) -> Int64 { a | b } }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// The bits set in one of them; of bool tensors, the disjunction.
  public func bitwiseOr(_ other: Scalar, out: Tensor? = nil) -> Tensor {
    bitwiseOr(weak(other), out: out)
  }
  // forms: inplace out
  /// The bits set in exactly one of them.
  public func bitwiseXor(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: IntegerBinary { func forward(_ a: Int64, _ b: Int64) -> Int64 { a ^ b } }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// The bits set in exactly one of them.
  public func bitwiseXor(_ other: Scalar, out: Tensor? = nil) -> Tensor {
    bitwiseXor(weak(other), out: out)
  }
  // forms: inplace out
  /// self · 2^other for integers.
  public func bitwiseLeftShift(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: IntegerBinary {
      func forward(_ a: Int64, _ b: Int64) -> Int64 { b >= 0 && b < 64 ? a << b : 0 }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// self · 2^other for integers.
  public func bitwiseLeftShift(_ other: Scalar, out: Tensor? = nil) -> Tensor {
    bitwiseLeftShift(weak(other), out: out)
  }
  // forms: inplace out
  /// ⌊self / 2^other⌋ for integers.
  public func bitwiseRightShift(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: IntegerBinary {
      func forward(_ a: Int64, _ b: Int64) -> Int64 { a >> (b >= 0 && b < 64 ? b : 63) }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// ⌊self / 2^other⌋ for integers.
  public func bitwiseRightShift(_ other: Scalar, out: Tensor? = nil) -> Tensor {
    bitwiseRightShift(weak(other), out: out)
  }
  // forms: inplace out
  /// The greatest common divisor, at least 0.
  public func gcd(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: IntegerBinary { func forward(_ a: Int64, _ b: Int64) -> Int64 { commonDivisor(a, b) } }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// The least common multiple, at least 0.
  public func lcm(_ other: Tensor, out: Tensor? = nil) -> Tensor {
    struct Op: IntegerBinary {
      func forward(_ a: Int64, _ b: Int64) -> Int64 {
        {
          let d = commonDivisor(a, b); return d == 0 ? 0 : Int64(bitPattern: (a / d &* b).magnitude)
        }()
      }
    }
    return .binary(Op(), self, other, out: out)
  }
  // forms: inplace out
  /// The bits inverted; of bool tensors, the negation.
  public func bitwiseNot(out: Tensor? = nil) -> Tensor {
    guard check(dtype.category < 2, "bitwiseNot: \(described): defined for integers and bool only") else {
      return .placeholder
    }
    if dtype == .bool { return logicalNot(out: out) }
    return bitwiseXor(.int(-1), out: out)
  }

  public static func & (a: Tensor, b: Tensor) -> Tensor { a.bitwiseAnd(b) }
  public static func | (a: Tensor, b: Tensor) -> Tensor { a.bitwiseOr(b) }
  public static func ^ (a: Tensor, b: Tensor) -> Tensor { a.bitwiseXor(b) }
  public static prefix func ~ (a: Tensor) -> Tensor { a.bitwiseNot() }
  public static prefix func ! (a: Tensor) -> Tensor { a.logicalNot() }
  public static func .< (a: Tensor, b: Tensor) -> Tensor { a.lt(b) }
  public static func .< (a: Tensor, b: Scalar) -> Tensor { a.lt(b) }
  public static func .<= (a: Tensor, b: Tensor) -> Tensor { a.le(b) }
  public static func .<= (a: Tensor, b: Scalar) -> Tensor { a.le(b) }
  public static func .> (a: Tensor, b: Tensor) -> Tensor { a.gt(b) }
  public static func .> (a: Tensor, b: Scalar) -> Tensor { a.gt(b) }
  public static func .>= (a: Tensor, b: Tensor) -> Tensor { a.ge(b) }
  public static func .>= (a: Tensor, b: Scalar) -> Tensor { a.ge(b) }
  public static func .== (a: Tensor, b: Tensor) -> Tensor { a.eq(b) }
  public static func .== (a: Tensor, b: Scalar) -> Tensor { a.eq(b) }
  public static func .!= (a: Tensor, b: Tensor) -> Tensor { a.ne(b) }
  public static func .!= (a: Tensor, b: Scalar) -> Tensor { a.ne(b) }

  // forms: method
  /// `self` where `condition` holds, else `other`; the three broadcast.
  public func `where`(_ condition: Tensor, _ other: Tensor) -> Tensor { .where(condition, self, other) }

  // forms: none
  /// `input` where `condition` holds, else `other`; the three broadcast.
  static func `where`(_ condition: Tensor, _ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    if Failure.pending { return .placeholder }
    let d = resultType(input, other)
    guard
      check(
        condition.dtype == .bool || condition.dtype == .uint8,
        "where: the condition is \(condition.described): it must be bool"),
      let shape = broadcast([condition, input, other], "where")
    else { return .placeholder }
    let (mask, a, b) = (condition.to(.bool), input.detach().to(d), other.detach().to(d))
    let (shapeA, typeA, shapeB, typeB) = (input.shape, input.dtype, other.shape, other.dtype)
    return primitive("where", [input, other], shape, d, out: out, savesInputs: false) { y in
      choose(y, mask, a, b)
    } vjp: { g in
      let zero = Tensor(full: [], 0, g.g.dtype)
      return [
        g.needs(0) ? Tensor.where(mask, g.g, zero).reduced(to: shapeA, typeA) : nil,
        g.needs(1) ? Tensor.where(mask, zero, g.g).reduced(to: shapeB, typeB) : nil,
      ]
    }
  }

  /// y = mask ? a : b, for elements of any type.
  private static func choose(_ y: Tensor, _ mask: Tensor, _ a: Tensor, _ b: Tensor) {
    @inline(__always) func select<T>(_: T.Type, _ p: Pointers, _ n: Int) {
      // A mask is read as bytes, and both sides always, or the loop takes its elements apart.
      let y = p[0].of(T.self), m = p[1].of(UInt8.self), a = p[2].of(T.self), b = p[3].of(T.self)
      for i in 0..<n {
        let (a, b) = (a[i], b[i])
        y[i] = m[i] != 0 ? a : b
      }
    }
    let d = y.dtype
    var loop = Loop(
      y.shape,
      [
        Operand(y, kernel: d, in: y.shape), Operand(mask, kernel: .bool, in: y.shape),
        Operand(a, kernel: d, in: y.shape), Operand(b, kernel: d, in: y.shape),
      ])
    loop.run { p, n in
      switch d.itemSize {
      case 1: select(UInt8.self, p, n)
      case 2: select(UInt16.self, p, n)
      case 4: select(UInt32.self, p, n)
      case 8: select(UInt64.self, p, n)
      default: select(Complex<Double>.self, p, n)
      }
    }
  }
}

infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence
infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence

extension torch {
  /// `input` where `condition` holds, else `other`; the three broadcast.
  public static func `where`(
    _ condition: Tensor, _ input: Tensor, _ other: Tensor, out: Tensor? = nil
  ) -> Tensor { .where(condition, input, other, out: out) }
  /// `input` where `condition` holds, else `other`; the three broadcast.
  public static func `where`(_ condition: Tensor, _ input: Tensor, _ other: Scalar) -> Tensor {
    .where(condition, input, Tensor(other, dtype: Tensor.resultType(input, other)))
  }
  /// `input` where `condition` holds, else `other`; the three broadcast.
  public static func `where`(_ condition: Tensor, _ input: Scalar, _ other: Tensor) -> Tensor {
    .where(condition, Tensor(input, dtype: Tensor.resultType(other, input)), other)
  }
  /// `input` where `condition` holds, else `other`.
  public static func `where`(_ condition: Tensor, _ input: Scalar, _ other: Scalar) -> Tensor {
    .where(condition, Tensor(input), Tensor(other))
  }
}

@inline(__always) private func commonDivisor(_ a: Int64, _ b: Int64) -> Int64 {
  var (x, y) = (a.magnitude, b.magnitude)
  while y != 0 { (x, y) = (y, x % y) }
  return Int64(bitPattern: x)
}
