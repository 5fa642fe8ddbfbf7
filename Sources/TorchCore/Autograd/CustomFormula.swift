// Pointwise operators of users. Their formulas are compiled in another package, where nothing is known about this
// machine's vectors: so the formula runs on blocks that fit the first-level caches, each step a loop compiled here.

/// A pointwise operator of one operand, made from a formula.
///
///     struct Softsign: CustomUnary {
///       func forward<T: Real>(_ x: T) -> T { x / (1 + .abs(x)) }
///     }
///     let y = Softsign()(x)        // and y.backward(…)
///
/// It holds for every floating-point type (integers become the default one), any strides, and derivatives of any order.
/// Numbers known at the call are stored properties, written `T(alpha)` in the formula; a choice is `T.select`, not `if`.
public protocol CustomUnary {
  /// The value.
  func forward<T: Real>(_ x: T) -> T
  /// The gradient of x, given that of the result y. Left out, it is derived from `forward`.
  func backward<T: Real>(_ g: T, _ x: T, y: T) -> T
}

/// A pointwise operator of two operands, which broadcast, made from a formula.
public protocol CustomBinary {
  /// The value.
  func forward<T: Real>(_ a: T, _ b: T) -> T
  /// The gradients of a and b, given that of the result y. Left out, they are derived from `forward`.
  func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T)
}

/// A pointwise operator of three operands, which broadcast, made from a formula.
public protocol CustomTernary {
  /// The value.
  func forward<T: Real>(_ a: T, _ b: T, _ c: T) -> T
  /// The gradients of the operands, given that of the result y. Left out, they are derived from `forward`.
  func backward<T: Real>(_ g: T, _ a: T, _ b: T, _ c: T, y: T) -> (T, T, T)
}

extension CustomUnary {
  public func backward<T: Real>(_ g: T, _ x: T, y: T) -> T { g * forward(Dual(x, slope: 1)).slope }

  /// The formula of every element.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    Formula(
      name: "\(Self.self)",
      readsResult: backward(Uses(bits: 1), Uses(bits: 2), y: Uses(bits: 4)).bits & 4 != 0,
      forward: { forward($0[0]) }, backward: { g, x, y in [backward(g, x[0], y: y)] }
    )([x])
  }
}

extension CustomBinary {
  public func backward<T: Real>(_ g: T, _ a: T, _ b: T, y: T) -> (T, T) {
    (
      g * forward(Dual(a, slope: 1), Dual(b, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 1)).slope
    )
  }

  /// The formula of every pair of elements.
  public func callAsFunction(_ a: Tensor, _ b: Tensor) -> Tensor {
    let x = Uses(bits: 2), reads = backward(Uses(bits: 1), x, x, y: Uses(bits: 4))
    return Formula(
      name: "\(Self.self)", readsResult: (reads.0.bits | reads.1.bits) & 4 != 0,
      forward: { forward($0[0], $0[1]) },
      backward: { g, x, y in
        let d = backward(g, x[0], x[1], y: y)
        return [d.0, d.1]
      }
    )([a, b])
  }
}

extension CustomTernary {
  public func backward<T: Real>(_ g: T, _ a: T, _ b: T, _ c: T, y: T) -> (T, T, T) {
    (
      g * forward(Dual(a, slope: 1), Dual(b, slope: 0), Dual(c, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 1), Dual(c, slope: 0)).slope,
      g * forward(Dual(a, slope: 0), Dual(b, slope: 0), Dual(c, slope: 1)).slope
    )
  }

  /// The formula of every three elements.
  public func callAsFunction(_ a: Tensor, _ b: Tensor, _ c: Tensor) -> Tensor {
    let x = Uses(bits: 2), reads = backward(Uses(bits: 1), x, x, x, y: Uses(bits: 4))
    return Formula(
      name: "\(Self.self)", readsResult: (reads.0.bits | reads.1.bits | reads.2.bits) & 4 != 0,
      forward: { forward($0[0], $0[1], $0[2]) },
      backward: { g, x, y in
        let d = backward(g, x[0], x[1], x[2], y: y)
        return [d.0, d.1, d.2]
      }
    )([a, b, c])
  }
}

/// A formula of any number of operands, as steps over blocks.
private struct Formula {
  let name: String, readsResult: Bool
  let forward: ([Traced]) -> Traced
  /// The gradients of the operands from those of the result, the operands and the result.
  let backward: (Traced, [Traced], Traced) -> [Traced]

  /// Elements of a block: an array of floats fits the first-level cache.
  private static let block = 8192

  func callAsFunction(_ operands: [Tensor]) -> Tensor {
    if Failure.pending { return .placeholder }
    var shape = operands[0].shape, type = ResultType()
    for t in operands {
      type.add(t)
      guard
        check(!t.dtype.isComplex, "\(name): \(t.described): not defined for complex numbers"),
        let s = Tensor.broadcast(shape, t.shape)
      else {
        let list = operands.map(\.described).joined(separator: " and ")
        fail("\(name): \(list) do not broadcast: sizes must be equal or 1, counted from the last")
        return .placeholder
      }
      shape = s
    }
    let dtype = type.dtype.isFloatingPoint ? type.dtype : torch.defaultDtype
    let span = Span(named: name, operands)
    defer { span.end() }
    let y = run(operands, shape, dtype, forward)
    Tensor.record("custom", operands, [y]) { b in gradients(b, operands.count, shape) }
    if y.requiresGrad { y.node?.label = name }
    return y
  }

  private func gradients(_ b: Backward, _ n: Int, _ shape: Size) -> [Tensor?] {
    let x = (0..<n).map { b.input($0) }
    func rule(_ g: Traced, _ x: [Traced]) -> [Traced] { backward(g, x, readsResult ? forward(x) : g) }
    let whole = Grad.isEnabled ? rule(Traced(b.g), x.map { Traced($0) }) : []
    return x.indices.map { k in
      guard b.needs(k) else { return nil }
      let d =
        Grad.isEnabled
        ? whole[k].tensor(like: b.g)
        : run([b.g] + x, shape, b.g.dtype) { rule($0[0], Array($0.dropFirst()))[k] }
      return d.reduced(to: x[k].shape, x[k].dtype)
    }
  }

  /// f of the operands, block by block; blocks do not depend on the number of threads.
  private func run(_ operands: [Tensor], _ shape: Size, _ dtype: DType, _ f: ([Traced]) -> Traced) -> Tensor {
    let y = Tensor(empty: shape, dtype), n = y.count, size = Formula.block, compute = dtype.compute
    let flat = noGrad {
      operands.map { t in
        let t = t.detach()
        return t.count == 1 ? t.reshape([]) : t.expand(shape).contiguous().reshape([n])
      }
    }
    let result = y.detach().reshape([n])
    if Failure.pending { return .placeholder }
    // The steps are no operators to a profile.
    Profiler.paused {
      parallel((n + size - 1) / size, grain: 1) { first, last in
        noGrad {
          for b in first..<last {
            let low = b * size, high = Swift.min(low + size, n)
            let part = flat.map { Traced(($0.ndim == 0 ? $0 : $0.slice(0, low, high, 1)).to(compute)) }
            let to = result.slice(0, low, high, 1)
            f(part).tensor(like: to).expand(to.shape).copy(into: to)
          }
        }
      }
    }
    return y
  }
}
