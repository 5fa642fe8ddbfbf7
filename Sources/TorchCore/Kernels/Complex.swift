/// A complex number, laid out as in C: the real part, then the imaginary part. Branch cuts and the signs of zeros
/// are those of C99; the formulas follow Kahan, "Branch cuts for complex elementary functions" (1987).
public struct Complex<T: Real>: Field {
  /// The real part.
  public var real: T
  /// The imaginary part.
  public var imaginary: T

  /// real + i·imaginary.
  @inline(__always) public init(_ real: T, _ imaginary: T) { (self.real, self.imaginary) = (real, imaginary) }
  /// A real constant.
  @inline(__always) public init(_ value: Double) { self.init(T(value), 0) }
  /// A real constant.
  @inline(__always) public init(floatLiteral value: Double) { self.init(value) }
  /// A real constant.
  @inline(__always) public init(integerLiteral value: Int) { self.init(Double(value)) }

  /// The distance from 0.
  @inline(__always) public var magnitude: T { .hypot(real, imaginary) }
  /// The angle from the positive real axis, in (-π, π].
  @inline(__always) public var phase: T { .atan2(imaginary, real) }
  /// i·z.
  @inline(__always) var timesI: Self { Self(-imaginary, real) }
  /// -i·z.
  @inline(__always) var overI: Self { Self(imaginary, -real) }

  /// The sum.
  @inline(__always) public static func + (a: Self, b: Self) -> Self {
    Self(a.real + b.real, a.imaginary + b.imaginary)
  }
  /// The difference.
  @inline(__always) public static func - (a: Self, b: Self) -> Self {
    Self(a.real - b.real, a.imaginary - b.imaginary)
  }
  /// The product.
  @inline(__always) public static func * (a: Self, b: Self) -> Self {
    Self(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }
  /// The product with a real number.
  @inline(__always) public static func * (a: T, b: Self) -> Self { Self(a * b.real, a * b.imaginary) }
  /// The opposite.
  @inline(__always) public static prefix func - (a: Self) -> Self { Self(-a.real, -a.imaginary) }
  /// The complex conjugate.
  @inline(__always) public static func conjugate(_ z: Self) -> Self { Self(z.real, -z.imaginary) }

  /// The quotient (Smith 1962): scales by the larger part of b, so that |b|² neither overflows nor vanishes. By 0,
  /// each part is divided.
  @inline(__always) public static func / (a: Self, b: Self) -> Self {
    let swap = T.abs(b.imaginary) > T.abs(b.real)
    let large = T.select(swap, b.imaginary, b.real), small = T.select(swap, b.real, b.imaginary)
    let zero = T.equal(large, 0), ratio = T.select(zero, 0, small / large), size = large + small * ratio
    let x = T.select(swap, a.real * ratio + a.imaginary, a.real + a.imaginary * ratio) / size
    let y = T.select(swap, a.imaginary * ratio - a.real, a.imaginary - a.real * ratio) / size
    return select(zero, Self(a.real / T.abs(large), a.imaginary / T.abs(large)), Self(x, y))
  }
  /// a where z is 0, else b.
  @inline(__always) public static func ifZero(_ z: Self, _ a: Self, _ b: Self) -> Self {
    select(T.and(T.equal(z.real, 0), T.equal(z.imaginary, 0)), a, b)
  }
  @inline(__always) static func select(_ mask: T.Mask, _ a: Self, _ b: Self) -> Self {
    Self(T.select(mask, a.real, b.real), T.select(mask, a.imaginary, b.imaginary))
  }
}

extension Complex: Equatable where T: Equatable {}
extension Complex: Hashable where T: Hashable {}
extension Complex: Sendable where T: Sendable {}
extension Complex: CustomStringConvertible {
  /// In Python's form: `(1.0+2.0j)`.
  public var description: String {
    let i = "\(imaginary)"
    return "(\(real)\(i.hasPrefix("-") ? "" : "+")\(i)j)"
  }
}

// MARK: Exponentials and logarithms

extension Complex {
  /// eˣ (cos y + i sin y); in two factors, since eˣ alone may overflow. e^(-∞) is 0 for every y.
  public static func exp(_ z: Self) -> Self {
    let first = T.minimum(z.real, 80), e = T.exp(first), f = T.exp(T.select(z.real > 80, z.real - first, 0))
    let y = z.imaginary, none = T.and(T.equal(e, 0), T.isNaN(T.cos(y)))
    let c = T.select(none, 1, T.cos(y)), s = T.select(none, T.copysign(1, y), T.sin(y))
    return Self(e * c * f, T.select(T.equal(y, 0), y, e * s * f))
  }
  /// eᶻ - 1, exact near 0.
  public static func expm1(_ z: Self) -> Self {
    let half = T.sin(0.5 * z.imaginary), e = T.expm1(z.real), full = exp(z)
    let real = e * T.cos(z.imaginary) - 2 * half * half
    return Self(T.select(T.abs(z.real) < 1, real, full.real - 1), full.imaginary)
  }
  /// 2ᶻ.
  public static func exp2(_ z: Self) -> Self { exp(T(0.6931471805599453) * z) }
  /// log |z| + i arg z; near the unit circle by log1p, since |z| is rounded.
  public static func log(_ z: Self) -> Self {
    let x = T.abs(z.real), y = T.abs(z.imaginary), large = T.maximum(x, y), small = T.minimum(x, y)
    let r = T.hypot(x, y), near = T.and(r > 0.5, r < 2)
    let close = 0.5 * T.log1p((large - 1) * (large + 1) + small * small)
    return Self(T.select(near, close, T.log(r)), z.phase)
  }
  /// log(1 + z), exact near 0.
  public static func log1p(_ z: Self) -> Self {
    let x = z.real, y = z.imaginary, near = T.hypot(x, y) < 0.5
    return Self(
      T.select(near, 0.5 * T.log1p(x * (2 + x) + y * y), T.log(T.hypot(1 + x, y))), T.atan2(y, 1 + x))
  }
  /// The logarithm to base 2.
  public static func log2(_ z: Self) -> Self { T(1.4426950408889634) * log(z) }
  /// The logarithm to base 10.
  public static func log10(_ z: Self) -> Self { T(0.4342944819032518) * log(z) }

  /// The root with a real part ≥ 0.
  public static func sqrt(_ z: Self) -> Self {
    let tiny = T.maximum(T.abs(z.real), T.abs(z.imaginary)) < 0x1p-90
    let up = T.select(tiny, 0x1p60, 1), x = z.real * up, y = z.imaginary * up
    let s = T.sqrt(T.hypot(0.5 * x, 0.5 * y) + 0.5 * T.abs(x)) * T.select(tiny, 0x1p-30, 1)
    let other = T.abs(z.imaginary) / (2 * s), positive = x >= 0
    let root = Self(T.select(positive, s, other), T.copysign(T.select(positive, other, s), y))
    let zero = select(T.equal(s, 0), Self(0, z.imaginary), root)
    return select(T.equal(T.abs(y), T(.infinity)), Self(T.abs(y), y), zero)
  }
  /// |z|ʷ in polar form. z⁰ is 1, and 0ʷ is 0, infinite or NaN as the real part of w is above, below or at 0.
  public static func pow(_ z: Self, _ w: Self) -> Self {
    let r = z.magnitude, angle = z.phase
    let size = T.pow(r, w.real) * T.exp(-w.imaginary * angle), turn = w.real * angle + w.imaginary * T.log(r)
    let nan = T(.nan), none = Self(T.select(w.real < 0, T(.infinity), nan), nan)
    return ifZero(w, 1, ifZero(z, select(w.real > 0, 0, none), Self(size * T.cos(turn), size * T.sin(turn))))
  }
}

// MARK: Trigonometry

extension Complex {
  /// a, or b where a = 0·∞ and z has a zero part.
  @inline(__always) private static func product(_ a: T, orZero b: T, _ z: Self) -> T {
    let zero = T.or(T.equal(z.real, 0), T.equal(z.imaginary, 0))
    return T.select(T.and(zero, T.isNaN(a)), b, a)
  }
  /// The hyperbolic sine.
  public static func sinh(_ z: Self) -> Self {
    Self(
      T.select(
        T.equal(z.imaginary, 0), T.sinh(z.real),
        product(T.sinh(z.real) * T.cos(z.imaginary), orZero: z.real, z)),
      T.select(T.equal(z.imaginary, 0), z.imaginary, T.cosh(z.real) * T.sin(z.imaginary)))
  }
  /// The hyperbolic cosine.
  public static func cosh(_ z: Self) -> Self {
    let zero = T.copysign(0, z.real) * T.copysign(1, z.imaginary)
    return Self(
      T.cosh(z.real) * T.cos(z.imaginary), product(T.sinh(z.real) * T.sin(z.imaginary), orZero: zero, z))
  }
  /// The hyperbolic tangent; far out, the imaginary part is 2 sin 2y·e^(-2|x|).
  public static func tanh(_ z: Self) -> Self {
    let t = T.tan(z.imaginary), beta = 1 + t * t, s = T.sinh(z.real), rho = T.sqrt(1 + s * s)
    let d = 1 + beta * s * s, near = Self(beta * rho * s / d, t / d)
    let decay = 4 * T.sin(z.imaginary) * T.cos(z.imaginary) * T.exp(-2 * T.abs(z.real))
    let tail = T.select(T.isNaN(T.tan(z.imaginary)), T.copysign(0, z.imaginary), decay)
    return select(T.abs(z.real) > 20, Self(T.copysign(1, z.real), tail), near)
  }
  /// The sine.
  public static func sin(_ z: Self) -> Self { sinh(z.timesI).overI }
  /// The cosine.
  public static func cos(_ z: Self) -> Self { cosh(z.timesI) }
  /// The tangent.
  public static func tan(_ z: Self) -> Self { tanh(z.timesI).overI }

  /// a, or b where z is infinite.
  @inline(__always) private static func finite(_ a: Self, or b: Self, _ z: Self) -> Self {
    select(T.equal(T.maximum(T.abs(z.real), T.abs(z.imaginary)), T(.infinity)), b, a)
  }
  /// The inverse of the sine.
  public static func asin(_ z: Self) -> Self {
    let a = sqrt(Self(1 - z.real, -z.imaginary)), b = sqrt(Self(1 + z.real, z.imaginary))
    let y = Self(
      T.atan2(z.real, a.real * b.real - a.imaginary * b.imaginary),
      T.asinh(a.real * b.imaginary - a.imaginary * b.real))
    let far = Self(T.atan2(z.real, T.abs(z.imaginary)), T.copysign(T(.infinity), z.imaginary))
    return finite(y, or: far, z)
  }
  /// The inverse of the cosine.
  public static func acos(_ z: Self) -> Self {
    let a = sqrt(Self(1 - z.real, -z.imaginary)), b = sqrt(Self(1 + z.real, z.imaginary))
    let y = Self(2 * T.atan2(a.real, b.real), T.asinh(b.real * a.imaginary - b.imaginary * a.real))
    let far = Self(T.atan2(T.abs(z.imaginary), z.real), -T.copysign(T(.infinity), z.imaginary))
    return finite(y, or: far, z)
  }
  /// The inverse of the tangent.
  public static func atan(_ z: Self) -> Self { atanh(z.timesI).overI }
  /// The inverse of the hyperbolic sine.
  public static func asinh(_ z: Self) -> Self { asin(z.timesI).overI }
  /// The inverse of the hyperbolic cosine.
  public static func acosh(_ z: Self) -> Self {
    let a = sqrt(Self(z.real - 1, z.imaginary)), b = sqrt(Self(z.real + 1, z.imaginary))
    let y = Self(
      T.asinh(a.real * b.real + a.imaginary * b.imaginary), 2 * T.atan2(a.imaginary, b.real))
    return finite(y, or: Self(T(.infinity), z.phase), z)
  }
  /// The inverse of the hyperbolic tangent; far from 0 its real part is that of 1 / z.
  public static func atanh(_ z: Self) -> Self {
    let x = T.abs(z.real), y = z.imaginary, d = (1 - x) * (1 - x) + y * y
    let far = T.maximum(x, T.abs(y)) > 0x1p60, inverse = 1 / z
    let real = T.copysign(0.25 * T.log1p(4 * x / d), z.real)
    let imaginary = 0.5 * T.atan2(2 * y, (1 - x) * (1 + x) - y * y)
    let small = T.select(T.isNaN(inverse.real), T.copysign(0, z.real), inverse.real)
    return Self(
      T.select(far, small, real), T.select(far, T.copysign(1.5707963267948966, y), imaginary))
  }
}
