/// An operand of a function that takes a tensor or a number in its place: `special.zeta(2, x)`.
public protocol TensorOrNumber: Sendable {
  /// The tensor; nil for a number.
  var tensor: Tensor? { get }
  /// The number, as a tensor that does not change the type of a result with `other`.
  func beside(_ other: Tensor) -> Tensor
}
extension Tensor: TensorOrNumber {
  public var tensor: Tensor? { self }
  public func beside(_ other: Tensor) -> Tensor { self }
}
extension Scalar: TensorOrNumber {
  public var tensor: Tensor? { nil }
  public func beside(_ other: Tensor) -> Tensor { other.weak(self) }
}
extension Int: TensorOrNumber {
  public var tensor: Tensor? { nil }
  public func beside(_ other: Tensor) -> Tensor { other.weak(.int(self)) }
}
extension Double: TensorOrNumber {
  public var tensor: Tensor? { nil }
  public func beside(_ other: Tensor) -> Tensor { other.weak(.double(self)) }
}

// Rare functions: all go through these two loops, in double precision whatever the type. A loop of each function's own
// for each type, as formulas have, would cost more time to build than it ever saves.
extension Tensor {
  /// f of every element; integers give the default floating-point type. `gradient` turns that of the result y = f(x)
  /// into that of x; without it the result has no history, as in PyTorch.
  func mapped(
    _ f: (Double) -> Double, out: Tensor?, _ name: StaticString = #function,
    gradient: ((_ g: Tensor, _ x: Tensor, _ y: Tensor) -> Tensor)? = nil
  ) -> Tensor {
    guard check(!dtype.isComplex, "\(name.plain): \(described): not defined for complex numbers") else {
      return .placeholder
    }
    let x = gradient == nil ? detach() : self
    return .primitive(name, [x], shape, floating, out: out, savesResult: true) { y in
      Tensor.run(y, x, kernel: .float64, result: .float64) { p, n in
        let (y, x) = (p[0].of(Double.self), p[1].of(Double.self))
        for i in 0..<n { y[i] = f(x[i]) }
      }
    } vjp: { b in
      [gradient?(b.g, b.input(0), b.output)]
    }
  }

  /// f of every pair of elements, broadcast; at least one operand is a tensor. `gradient` turns that of the result into
  /// those of a and b, before they are summed over what was broadcast; without it the result has no history.
  static func mapped(
    _ f: (Double, Double) -> Double, _ a: any TensorOrNumber, _ b: any TensorOrNumber, out: Tensor?,
    _ name: StaticString = #function,
    gradient: ((_ g: Tensor, _ a: Tensor, _ b: Tensor, _ needs: (Bool, Bool)) -> (Tensor?, Tensor?))? = nil
  ) -> Tensor {
    guard let some = a.tensor ?? b.tensor else {
      fail("\(name.plain): two numbers: one operand must be a tensor")
      return .placeholder
    }
    var (a, b) = (a.beside(some), b.beside(some))
    if gradient == nil { (a, b) = (a.detach(), b.detach()) }
    let type = resultType(a, b)
    guard
      check(
        !type.isComplex, "\(name.plain): \(a.described) and \(b.described): not defined for complex numbers"),
      let shape = broadcast(a, b, name)
    else { return .placeholder }
    return primitive(
      name, [a, b], shape, type.isFloatingPoint ? type : torch.defaultDtype, out: out
    ) { y in
      run(y, a, b, kernel: .float64, result: .float64) { p, n in
        let (y, a, b) = (p[0].of(Double.self), p[1].of(Double.self), p[2].of(Double.self))
        for i in 0..<n { y[i] = f(a[i], b[i]) }
      }
    } vjp: { n in
      let (a, b) = (n.input(0), n.input(1)), needs = (n.needs(0), n.needs(1))
      guard let d = gradient?(n.g, a, b, needs), !needs.0 || d.0 != nil, !needs.1 || d.1 != nil else {
        return [underivable(name), nil]
      }
      return [d.0?.reduced(to: a.shape, a.dtype), d.1?.reduced(to: b.shape, b.dtype)]
    }
  }
}

/// What stands for a derivative that nobody wrote down.
private func underivable(_ name: StaticString) -> Tensor {
  fail("\(name.plain): the derivative with respect to this operand is not implemented: detach() it")
  return .placeholder
}
