import TorchCore

extension distributions {
  /// A function between random variables that knows its inverse and the volume that it stretches.
  ///
  ///     let t = distributions.ExpTransform()
  ///     t(x)                             // eˣ
  ///     t.inv(y)                         // log y
  ///     t.logAbsDetJacobian(x, t(x))     // log |dy/dx|
  open class Transform: CustomStringConvertible, @unchecked Sendable {
    private let cacheSize: Int
    private var cached: (x: Tensor, y: Tensor)?

    /// With `cacheSize` 1 the last argument and value are remembered, so that the inverse of a draw is the number that
    /// it was made from.
    public init(cacheSize: Int = 0) {
      check(0 <= cacheSize && cacheSize <= 1, "Transform: cacheSize \(cacheSize) must be 0 or 1")
      self.cacheSize = cacheSize
    }

    final var typeName: String { String(describing: type(of: self)) }

    /// Where it is defined.
    open var domain: Constraint { .real }
    /// Where its values lie.
    open var codomain: Constraint { .real }
    /// Whether every value has one argument.
    open var bijective: Bool { true }
    /// 1 where it rises, -1 where it falls.
    open var sign: any TensorOrNumber {
      fail("\(typeName): it neither rises nor falls")
      return 1
    }
    /// The value at `x`.
    open func forward(_ x: Tensor) -> Tensor {
      fail("\(typeName): override forward(_:)")
      return .placeholder
    }
    /// The argument of `y`; one of several where it is not bijective.
    open func inverse(_ y: Tensor) -> Tensor {
      fail("\(typeName): it has no inverse")
      return .placeholder
    }
    /// log |det dy/dx|, over the dimensions of the domain.
    open func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      fail("\(typeName): its volume is not known")
      return .placeholder
    }
    /// The shape of the value of an argument of this shape.
    open func forwardShape(_ shape: Size) -> Size { shape }
    /// The shape of the argument of a value of this shape.
    open func inverseShape(_ shape: Size) -> Size { shape }
    /// Whether another transform is the same function.
    open func isEqual(_ other: Transform) -> Bool { self === other }
    /// The inverse function.
    open var inv: Transform { InverseTransform(self) }

    /// The value at `x`.
    public final func callAsFunction(_ x: Tensor) -> Tensor {
      guard cacheSize == 1 else { return forward(x) }
      if let cached, cached.x === x { return cached.y }
      let y = forward(x)
      cached = (x, y)
      return y
    }
    /// The argument of `y`.
    fileprivate final func back(_ y: Tensor) -> Tensor {
      guard cacheSize == 1 else { return inverse(y) }
      if let cached, cached.y === y { return cached.x }
      let x = inverse(y)
      cached = (x, y)
      return x
    }

    open var description: String { "\(typeName)()" }
  }

  private final class InverseTransform: Transform, @unchecked Sendable {
    private let base: Transform
    init(_ base: Transform) {
      self.base = base
      super.init()
    }
    override var domain: Constraint { base.codomain }
    override var codomain: Constraint { base.domain }
    override var bijective: Bool { base.bijective }
    override var sign: any TensorOrNumber { base.sign }
    override var inv: Transform { base }
    override func forward(_ x: Tensor) -> Tensor { base.back(x) }
    override func inverse(_ y: Tensor) -> Tensor { base(y) }
    override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor { -base.logAbsDetJacobian(y, x) }
    override func forwardShape(_ shape: Size) -> Size { base.inverseShape(shape) }
    override func inverseShape(_ shape: Size) -> Size { base.forwardShape(shape) }
    override func isEqual(_ other: Transform) -> Bool {
      (other as? InverseTransform).map { base.isEqual($0.base) } ?? false
    }
    override var description: String { "_InverseTransform(\(base))" }
  }

  /// One transform after another, the first first.
  public final class ComposeTransform: Transform, @unchecked Sendable {
    /// The transforms.
    public let parts: [Transform]

    public init(_ parts: [Transform], cacheSize: Int = 0) {
      self.parts = parts
      super.init(cacheSize: cacheSize)
    }

    public override var domain: Constraint {
      guard let first = parts.first?.domain else { return .real }
      var dim = parts.last!.codomain.eventDim
      for part in parts.reversed() {
        dim = max(dim + part.domain.eventDim - part.codomain.eventDim, part.domain.eventDim)
      }
      return dim > first.eventDim ? .independent(first, dim - first.eventDim) : first
    }
    public override var codomain: Constraint {
      guard let last = parts.last?.codomain else { return .real }
      var dim = parts.first!.domain.eventDim
      for part in parts {
        dim = max(dim + part.codomain.eventDim - part.domain.eventDim, part.codomain.eventDim)
      }
      return dim > last.eventDim ? .independent(last, dim - last.eventDim) : last
    }
    public override var bijective: Bool { parts.allSatisfy(\.bijective) }
    public override var sign: any TensorOrNumber {
      parts.reduce(1 as any TensorOrNumber) { product, part in
        let sign = part.sign
        if let a = product as? Int, let b = sign as? Int { return a * b }
        guard let tensor = product.tensor ?? sign.tensor else { return 1 }
        return product.beside(tensor) * sign.beside(tensor)
      }
    }
    public override var inv: Transform { ComposeTransform(parts.reversed().map(\.inv)) }
    public override func forward(_ x: Tensor) -> Tensor { parts.reduce(x) { $1($0) } }
    public override func inverse(_ y: Tensor) -> Tensor { parts.reversed().reduce(y) { $1.inv($0) } }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      if parts.isEmpty { return torch.zerosLike(x) }
      var x = x, dim = domain.eventDim, sum: Tensor?
      for (i, part) in parts.enumerated() {
        let next = i == parts.count - 1 ? y : part(x)
        let term = part.logAbsDetJacobian(x, next).sumRightmost(dim - part.domain.eventDim)
        sum = sum.map { $0 + term } ?? term
        dim += part.codomain.eventDim - part.domain.eventDim
        x = next
      }
      return sum ?? .placeholder
    }
    public override func forwardShape(_ shape: Size) -> Size { parts.reduce(shape) { $1.forwardShape($0) } }
    public override func inverseShape(_ shape: Size) -> Size {
      parts.reversed().reduce(shape) { $1.inverseShape($0) }
    }
    public override func isEqual(_ other: Transform) -> Bool {
      guard let other = other as? ComposeTransform, other.parts.count == parts.count else { return false }
      return zip(parts, other.parts).allSatisfy { $0.isEqual($1) }
    }
    public override var description: String {
      "ComposeTransform(\n    " + parts.map(\.description).joined(separator: ",\n    ") + "\n)"
    }
  }

  /// The function that changes nothing.
  public static let identityTransform = ComposeTransform([])

  /// A transform whose last batch dimensions count as one event.
  public final class IndependentTransform: Transform, @unchecked Sendable {
    /// The transform of single numbers.
    public let baseTransform: Transform
    /// How many dimensions are taken together.
    public let reinterpretedBatchNdims: Int

    public init(_ baseTransform: Transform, _ reinterpretedBatchNdims: Int, cacheSize: Int = 0) {
      (self.baseTransform, self.reinterpretedBatchNdims) = (baseTransform, reinterpretedBatchNdims)
      super.init(cacheSize: cacheSize)
    }

    public override var domain: Constraint { .independent(baseTransform.domain, reinterpretedBatchNdims) }
    public override var codomain: Constraint { .independent(baseTransform.codomain, reinterpretedBatchNdims) }
    public override var bijective: Bool { baseTransform.bijective }
    public override var sign: any TensorOrNumber { baseTransform.sign }
    public override func forward(_ x: Tensor) -> Tensor {
      guard
        check(x.shape.count >= domain.eventDim, "IndependentTransform: \(x.described) has too few dimensions")
      else { return .placeholder }
      return baseTransform(x)
    }
    public override func inverse(_ y: Tensor) -> Tensor {
      guard
        check(
          y.shape.count >= codomain.eventDim, "IndependentTransform: \(y.described) has too few dimensions")
      else { return .placeholder }
      return baseTransform.inv(y)
    }
    public override func logAbsDetJacobian(_ x: Tensor, _ y: Tensor) -> Tensor {
      baseTransform.logAbsDetJacobian(x, y).sumRightmost(reinterpretedBatchNdims)
    }
    public override func forwardShape(_ shape: Size) -> Size { baseTransform.forwardShape(shape) }
    public override func inverseShape(_ shape: Size) -> Size { baseTransform.inverseShape(shape) }
    public override var description: String {
      "IndependentTransform(\(baseTransform), \(reinterpretedBatchNdims))"
    }
  }
}
