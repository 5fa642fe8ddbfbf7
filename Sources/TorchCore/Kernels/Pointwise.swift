// From tensors to loops. What is generic here only chooses the loops; the rest is compiled once.

extension Tensor {
  // MARK: One operand.

  func unary<F: Unary>(_ f: F, out: Tensor? = nil, dtype: DType? = nil, _ name: StaticString = #function)
    -> Tensor
  {
    let ok = check(!self.dtype.isComplex, "\(name.plain): \(described): not defined for complex numbers")
    guard ok else { return .placeholder }
    return unary(
      name, out, dtype ?? floating,
      f.backward(Uses(bits: Bits.g), Uses(bits: Bits.a), y: Uses(bits: Bits.y)).bits
    ) { d, p, n in
      if d == .float64 { loop(f, Double.self, p, n) } else { loop(f, Float.self, p, n) }
    } rule: {
      { g, x, y in Grad.isEnabled ? traced(f, g, x, y) : unaryGradient(f, g, x, y) }
    }
  }

  func unary<F: OrderedUnary>(
    _ f: F, out: Tensor? = nil, dtype: DType? = nil, _ name: StaticString = #function
  ) -> Tensor {
    let ok = check(!self.dtype.isComplex, "\(name.plain): \(described): not defined for complex numbers")
    guard ok else { return .placeholder }
    return unary(
      name, out, dtype ?? self.dtype,
      f.backward(Uses(bits: Bits.g), Uses(bits: Bits.a), y: Uses(bits: Bits.y)).bits
    ) { d, p, n in
      switch d {
      case .int64: loop(f, Int64.self, p, n)
      case .float64: loop(f, Double.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    } rule: {
      { g, x, y in Grad.isEnabled ? traced(f, g, x, y) : unaryGradient(f, g, x, y) }
    }
  }

  func unary<F: NumberUnary>(
    _ f: F, out: Tensor? = nil, dtype: DType? = nil, _ name: StaticString = #function
  ) -> Tensor {
    unary(
      name, out, dtype ?? self.dtype,
      f.backward(Uses(bits: Bits.g), Uses(bits: Bits.a), y: Uses(bits: Bits.y)).bits
    ) { d, p, n in
      switch d {
      case .int64: numberLoop(f, Int64.self, p, n)
      case .float64: loop(f, Double.self, p, n)
      case .complex64: numberLoop(f, Complex<Float>.self, p, n)
      case .complex128: numberLoop(f, Complex<Double>.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    } rule: {
      { g, x, y in
        let (x, y) = (x.conjugated, y.conjugated)
        if Grad.isEnabled { return traced(f, g, x, y) }
        switch g.dtype {
        case .complex64: return derivative(g, x, y) { numberGradientLoop(f, Complex<Float>.self, $1, $2) }
        case .complex128: return derivative(g, x, y) { numberGradientLoop(f, Complex<Double>.self, $1, $2) }
        default: return unaryGradient(f, g, x, y)
        }
      }
    }
  }

  func unary<F: FieldUnary>(
    _ f: F, out: Tensor? = nil, dtype: DType? = nil, _ name: StaticString = #function
  ) -> Tensor {
    unary(
      name, out, dtype ?? floating,
      f.backward(Uses(bits: Bits.g), Uses(bits: Bits.a), y: Uses(bits: Bits.y)).bits
    ) { d, p, n in
      switch d {
      case .float64: loop(f, Double.self, p, n)
      case .complex64: fieldLoop(f, Complex<Float>.self, p, n)
      case .complex128: fieldLoop(f, Complex<Double>.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    } rule: {
      { g, x, y in
        let (x, y) = (x.conjugated, y.conjugated)
        if Grad.isEnabled { return traced(f, g, x, y) }
        switch g.dtype {
        case .complex64: return derivative(g, x, y) { fieldGradientLoop(f, Complex<Float>.self, $1, $2) }
        case .complex128: return derivative(g, x, y) { fieldGradientLoop(f, Complex<Double>.self, $1, $2) }
        default: return unaryGradient(f, g, x, y)
        }
      }
    }
  }

  /// A condition on every element: bool.
  func condition<F: Condition>(_ f: F, out: Tensor? = nil, _ name: StaticString = #function) -> Tensor {
    guard !Failure.pending, isStrided(name) else { return .placeholder }
    let span = Span(name, [self])
    defer { span.end() }
    let y = Tensor.destination(out, shape, .bool, [self], "condition"), d = floating.compute
    Tensor.run(y, self, kernel: d, result: .bool) { p, n in
      if d == .float64 { loop(f, Double.self, p, n) } else { loop(f, Float.self, p, n) }
    }
    return y
  }

  private typealias UnaryRule = (_ g: Tensor, _ x: Tensor, _ y: Tensor) -> Tensor

  private func unary(
    _ name: StaticString, _ out: Tensor?, _ dtype: DType, _ uses: Int, kernel: Kernel, rule: () -> UnaryRule
  ) -> Tensor {
    if Failure.pending { return .placeholder }
    if !isContiguous, storage.coo != nil {
      return sparseUnary(name, out) { $0.unary(name, nil, dtype, uses, kernel: kernel, rule: rule) }
    }
    let span = Span(name, [self])
    defer { span.end() }
    let record = Grad.isEnabled && requiresGrad && dtype.isDifferentiable
    if let out { guard Tensor.prepare(out, [self], record, name) else { return .placeholder } }
    let x = record && uses & Bits.a != 0 ? Saved(out === self ? clone() : self) : nil
    let edge = record ? self.edge : nil
    let y = Tensor.destination(out, shape, dtype, [self], name), compute = dtype.compute
    Tensor.run(y, self, kernel: compute, result: compute) { p, n in kernel(compute, p, n) }
    guard record, let edge else { return y }
    let rule = rule()
    let node = Node(name, [edge]) { b in
      [rule(b.g, b.node.saved.isEmpty ? b.g : b.input(0), b.node.result == nil ? b.g : b.output)]
    }
    if let x { node.saved = [x] }
    y.attach(node)
    if uses & Bits.y != 0 { node.result = Saved(result: y) }
    return y
  }

  // MARK: Two operands.

  static func binary<F: Binary>(
    _ f: F, _ a: Tensor, _ b: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    let d = resultType(a, b)
    guard real(d, name, a, b) else { return .placeholder }
    return binary(name, a, b, out, d.isFloatingPoint ? d : torch.defaultDtype, uses(f)) { d, p, n in
      if d == .float64 { loop(f, Double.self, p, n) } else { loop(f, Float.self, p, n) }
    } rule: {
      binaryRule(f)
    }
  }

  static func binary<F: OrderedBinary>(
    _ f: F, _ a: Tensor, _ b: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    let d = resultType(a, b)
    guard real(d, name, a, b) else { return .placeholder }
    return binary(name, a, b, out, d, uses(f)) { d, p, n in
      switch d {
      case .int64: loop(f, Int64.self, p, n)
      case .float64: loop(f, Double.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    } rule: {
      binaryRule(f)
    }
  }

  static func binary<F: MixedBinary>(
    _ f: F, _ a: Tensor, _ b: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    let d = resultType(a, b)
    guard real(d, name, a, b) else { return .placeholder }
    return binary(name, a, b, out, d, uses(f)) { d, p, n in
      switch d {
      case .int64: integerLoop(f, p, n)
      case .float64: loop(f, Double.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    } rule: {
      binaryRule(f)
    }
  }

  static func binary<F: Arithmetic>(
    _ f: F, _ a: Tensor, _ b: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    binary(name, a, b, out, resultType(a, b), uses(f)) { d, p, n in
      switch d {
      case .int64: numberLoop(f, Int64.self, p, n)
      case .float64: loop(f, Double.self, p, n)
      case .complex64: numberLoop(f, Complex<Float>.self, p, n)
      case .complex128: numberLoop(f, Complex<Double>.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    } rule: {
      { g, a, b, needs in
        let (a, b) = (a.conjugated, b.conjugated)
        if Grad.isEnabled { return traced(f, g, a, b, needs) }
        return each(needs) { second in
          switch g.dtype {
          case .complex64:
            derivative(g, a, b) { numberGradientLoop(f, Complex<Float>.self, second: second, $1, $2) }
          case .complex128:
            derivative(g, a, b) { numberGradientLoop(f, Complex<Double>.self, second: second, $1, $2) }
          default: binaryGradient(f, g, a, b, second)
          }
        }
      }
    }
  }

  static func binary<F: FieldBinary>(
    _ f: F, _ a: Tensor, _ b: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    let d = resultType(a, b)
    return binary(name, a, b, out, d.isDifferentiable ? d : torch.defaultDtype, uses(f)) { d, p, n in
      switch d {
      case .float64: loop(f, Double.self, p, n)
      case .complex64: fieldLoop(f, Complex<Float>.self, p, n)
      case .complex128: fieldLoop(f, Complex<Double>.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    } rule: {
      { g, a, b, needs in
        let (a, b) = (a.conjugated, b.conjugated)
        if Grad.isEnabled { return traced(f, g, a, b, needs) }
        return each(needs) { second in
          switch g.dtype {
          case .complex64:
            derivative(g, a, b) { fieldGradientLoop(f, Complex<Float>.self, second: second, $1, $2) }
          case .complex128:
            derivative(g, a, b) { fieldGradientLoop(f, Complex<Double>.self, second: second, $1, $2) }
          default: binaryGradient(f, g, a, b, second)
          }
        }
      }
    }
  }

  /// A formula of integers: bool and integer tensors only.
  static func binary<F: IntegerBinary>(
    _ f: F, _ a: Tensor, _ b: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    let d = resultType(a, b)
    guard
      check(
        d.category < 2,
        "\(name.plain): \(a.described) and \(b.described): defined for integers and bool only")
    else { return .placeholder }
    return binary(name, a, b, out, d, (0, 0)) { _, p, n in
      integerLoop(f, p, n)
    } rule: {
      { g, _, _, _ in (g, g) }
    }
  }

  /// A condition on two operands: bool.
  static func compare<F: Comparison>(
    _ f: F, _ a: Tensor, _ b: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    let d = resultType(a, b).compute
    guard !Failure.pending, real(d, name, a, b), a.isStrided(name), b.isStrided(name),
      let shape = broadcast(a, b, name)
    else { return .placeholder }
    let span = Span(name, [a, b])
    defer { span.end() }
    if let out { guard prepare(out, [a, b], false, name) else { return .placeholder } }
    let y = destination(out, shape, .bool, [a, b], name)
    run(y, a, b, kernel: d, result: .bool) { p, n in
      switch d {
      case .int64: loop(f, Int64.self, p, n)
      case .float64: loop(f, Double.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    }
    return y
  }

  private typealias BinaryRule = (_ g: Tensor, _ a: Tensor, _ b: Tensor, _ needs: (Bool, Bool)) -> (
    Tensor?, Tensor?
  )

  private static func binary(
    _ name: StaticString, _ a: Tensor, _ b: Tensor, _ out: Tensor?, _ dtype: DType, _ uses: (Int, Int),
    kernel: Kernel, rule: () -> BinaryRule
  ) -> Tensor {
    guard !Failure.pending, a.isStrided(name), b.isStrided(name), let shape = broadcast(a, b, name) else {
      return .placeholder
    }
    let span = Span(name, [a, b])
    defer { span.end() }
    let (a, b) = (a.apart(from: out), b.apart(from: out))
    let needs = (Grad.isEnabled && a.requiresGrad, Grad.isEnabled && b.requiresGrad)
    let record = (needs.0 || needs.1) && dtype.isDifferentiable
    if let out { guard prepare(out, [a, b], record, name) else { return .placeholder } }
    let read = (needs.0 ? uses.0 : 0) | (needs.1 ? uses.1 : 0)
    var saved: [Saved] = []
    if record && read & (Bits.a | Bits.b) != 0 {
      saved = [Saved(out === a && read & Bits.a != 0 ? a.clone() : a), Saved(out === b ? b.clone() : b)]
    }
    let edges = record ? [a.edge, b.edge] : []
    let y = destination(out, shape, dtype, [a, b], name), compute = dtype.compute
    run(y, a, b, kernel: compute, result: compute) { p, n in kernel(compute, p, n) }
    guard record else { return y }
    let (rule, shapeA, shapeB, typeA, typeB) = (rule(), a.shape, b.shape, a.dtype, b.dtype)
    let node = Node(name, edges) { b in
      let used = b.node.saved.isEmpty
      let x = used || read & Bits.a == 0 ? nil : b.input(0), z = used || read & Bits.b == 0 ? nil : b.input(1)
      let d = rule(b.g, x ?? z ?? b.g, z ?? x ?? b.g, (b.needs(0), b.needs(1)))
      return [d.0?.reduced(to: shapeA, typeA), d.1?.reduced(to: shapeB, typeB)]
    }
    node.saved = saved
    y.attach(node)
    return y
  }

  // MARK: An operand that is a number.

  /// A number as a tensor that does not change the type of a result, also beside one without dimensions.
  func weak(_ b: Scalar) -> Tensor { Tensor(b, dtype: Tensor.resultType(self, b)) }

  func binary<F: Binary>(_ f: F, _ b: Scalar, out: Tensor? = nil, _ name: StaticString = #function) -> Tensor
  {
    let d = Tensor.resultType(self, b)
    guard b.fitsDouble else { return .binary(f, self, weak(b), out: out, name) }
    return unary(FixedReal(f: f, value: b.double), out: out, dtype: d.isDifferentiable ? d : floating, name)
  }
  func binary<F: OrderedBinary>(
    _ f: F, _ b: Scalar, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    guard b.fitsDouble else { return .binary(f, self, weak(b), out: out, name) }
    return unary(FixedOrdered(f: f, value: b.double), out: out, dtype: Tensor.resultType(self, b), name)
  }
  func binary<F: MixedBinary>(_ f: F, _ b: Scalar, out: Tensor? = nil, _ name: StaticString = #function)
    -> Tensor
  {
    let d = Tensor.resultType(self, b)
    guard b.fitsDouble, d.isFloatingPoint else { return .binary(f, self, weak(b), out: out, name) }
    return unary(FixedReal(f: f, value: b.double), out: out, dtype: d, name)
  }
  func binary<F: Arithmetic>(_ f: F, _ b: Scalar, out: Tensor? = nil, _ name: StaticString = #function)
    -> Tensor
  {
    guard b.fitsDouble else { return .binary(f, self, weak(b), out: out, name) }
    return unary(FixedNumber(f: f, value: b.double), out: out, dtype: Tensor.resultType(self, b), name)
  }
  func binary<F: FieldBinary>(_ f: F, _ b: Scalar, out: Tensor? = nil, _ name: StaticString = #function)
    -> Tensor
  {
    let d = Tensor.resultType(self, b)
    guard b.fitsDouble else { return .binary(f, self, weak(b), out: out, name) }
    return unary(FixedField(f: f, value: b.double), out: out, dtype: d.isDifferentiable ? d : floating, name)
  }

  // MARK: Three operands.

  static func ternary<F: Ternary>(
    _ f: F, _ a: Tensor, _ b: Tensor, _ c: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    let d = resultType(a, b, c)
    guard real(d, name, a, b) else { return .placeholder }
    return ternary(name, a, b, c, out, d.isFloatingPoint ? d : torch.defaultDtype, uses(f)) { d, p, n in
      if d == .float64 { loop(f, Double.self, p, n) } else { loop(f, Float.self, p, n) }
    } rule: {
      { g, a, b, c, needs in
        if Grad.isEnabled { return traced(f, g, a, b, c, needs) }
        return needs.indices.map { k -> Tensor? in needs[k] ? ternaryGradient(f, g, a, b, c, k) : nil }
      }
    }
  }

  static func ternary<F: ArithmeticTernary>(
    _ f: F, _ a: Tensor, _ b: Tensor, _ c: Tensor, out: Tensor? = nil, _ name: StaticString = #function
  ) -> Tensor {
    ternary(name, a, b, c, out, resultType(a, b, c), uses(f)) { d, p, n in
      switch d {
      case .int64: numberLoop(f, Int64.self, p, n)
      case .float64: loop(f, Double.self, p, n)
      case .complex64: numberLoop(f, Complex<Float>.self, p, n)
      case .complex128: numberLoop(f, Complex<Double>.self, p, n)
      default: loop(f, Float.self, p, n)
      }
    } rule: {
      { g, a, b, c, needs in
        let (a, b, c) = (a.conjugated, b.conjugated, c.conjugated)
        if Grad.isEnabled { return traced(f, g, a, b, c, needs) }
        return needs.indices.map { k -> Tensor? in
          guard needs[k] else { return nil }
          switch g.dtype {
          case .complex64:
            return derivative(g, a, b, c) { numberGradientLoop(f, Complex<Float>.self, which: k, $1, $2) }
          case .complex128:
            return derivative(g, a, b, c) { numberGradientLoop(f, Complex<Double>.self, which: k, $1, $2) }
          default: return ternaryGradient(f, g, a, b, c, k)
          }
        }
      }
    }
  }

  private typealias TernaryRule = (_ g: Tensor, _ a: Tensor, _ b: Tensor, _ c: Tensor, _ needs: [Bool]) ->
    [Tensor?]

  private static func ternary(
    _ name: StaticString, _ a: Tensor, _ b: Tensor, _ c: Tensor, _ out: Tensor?, _ dtype: DType, _ uses: Int,
    kernel: Kernel, rule: () -> TernaryRule
  ) -> Tensor {
    guard !Failure.pending, a.isStrided(name), b.isStrided(name), c.isStrided(name),
      let shape = broadcast([a, b, c], name)
    else { return .placeholder }
    let span = Span(name, [a, b, c])
    defer { span.end() }
    let (a, b, c) = (a.apart(from: out), b.apart(from: out), c.apart(from: out)), inputs = [a, b, c],
      record = Grad.isEnabled && dtype.isDifferentiable && inputs.contains { $0.requiresGrad }
    if let out { guard prepare(out, inputs, record, name) else { return .placeholder } }
    let saved = record && uses & ~Bits.g != 0 ? inputs.map { Saved(out === $0 ? $0.clone() : $0) } : []
    let edges = record ? inputs.map(\.edge) : []
    let y = destination(out, shape, dtype, inputs, name), compute = dtype.compute
    run(y, a, b, c, kernel: compute, result: compute) { p, n in kernel(compute, p, n) }
    guard record else { return y }
    let rule = rule(), shapes = inputs.map { ($0.shape, $0.dtype) }
    let node = Node(name, edges) { b in
      let none = b.node.saved.isEmpty
      let d = rule(
        b.g, none ? b.g : b.input(0), none ? b.g : b.input(1), none ? b.g : b.input(2), (0..<3).map(b.needs))
      return d.indices.map { k in d[k]?.reduced(to: shapes[k].0, shapes[k].1) }
    }
    node.saved = saved
    y.attach(node)
    return y
  }

  /// The floating-point type in which a function of this tensor is computed.
  var floating: DType { dtype.isDifferentiable ? dtype : torch.defaultDtype }
  /// The conjugate of a complex tensor, any other as it is.
  fileprivate var conjugated: Tensor { dtype.isComplex ? conj() : self }

  static func resultType(_ a: Tensor, _ b: Tensor, _ c: Tensor) -> DType {
    if a.dtype == b.dtype && b.dtype == c.dtype { return a.dtype }
    var r = ResultType()
    for t in [a, b, c] { r.add(t) }
    return r.dtype
  }
  private static func real(_ d: DType, _ name: StaticString, _ a: Tensor, _ b: Tensor) -> Bool {
    check(!d.isComplex, "\(name.plain): \(a.described) and \(b.described): not defined for complex numbers")
  }
}
