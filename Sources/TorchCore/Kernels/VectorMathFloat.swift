import Glibc

extension Float: Real {
  /// exp x.
  public static func exp(_ x: Float) -> Float { Glibc.exp(x) }
  /// expm1 x.
  public static func expm1(_ x: Float) -> Float { Glibc.expm1(x) }
  /// exp2 x.
  public static func exp2(_ x: Float) -> Float { Glibc.exp2(x) }
  /// log x.
  public static func log(_ x: Float) -> Float { Glibc.log(x) }
  /// log1p x.
  public static func log1p(_ x: Float) -> Float { Glibc.log1p(x) }
  /// log2 x.
  public static func log2(_ x: Float) -> Float { Glibc.log2(x) }
  /// log10 x.
  public static func log10(_ x: Float) -> Float { Glibc.log10(x) }
  /// sin x.
  public static func sin(_ x: Float) -> Float { Glibc.sin(x) }
  /// cos x.
  public static func cos(_ x: Float) -> Float { Glibc.cos(x) }
  /// tan x.
  public static func tan(_ x: Float) -> Float { Glibc.tan(x) }
  /// asin x.
  public static func asin(_ x: Float) -> Float { Glibc.asin(x) }
  /// acos x.
  public static func acos(_ x: Float) -> Float { Glibc.acos(x) }
  /// atan x.
  public static func atan(_ x: Float) -> Float { Glibc.atan(x) }
  /// sinh x.
  public static func sinh(_ x: Float) -> Float { Glibc.sinh(x) }
  /// cosh x.
  public static func cosh(_ x: Float) -> Float { Glibc.cosh(x) }
  /// tanh x.
  public static func tanh(_ x: Float) -> Float { Glibc.tanh(x) }
  /// asinh x.
  public static func asinh(_ x: Float) -> Float { Glibc.asinh(x) }
  /// acosh x.
  public static func acosh(_ x: Float) -> Float { Glibc.acosh(x) }
  /// atanh x.
  public static func atanh(_ x: Float) -> Float { Glibc.atanh(x) }
  /// erf x.
  public static func erf(_ x: Float) -> Float { Glibc.erf(x) }
  /// erfc x.
  public static func erfc(_ x: Float) -> Float { Glibc.erfc(x) }
  /// lgamma x.
  public static func lgamma(_ x: Float) -> Float { Glibc.lgamma(x).0 }
  /// pow(x, y).
  public static func pow(_ x: Float, _ y: Float) -> Float { Glibc.pow(x, y) }
  /// atan2(x, y).
  public static func atan2(_ x: Float, _ y: Float) -> Float { Glibc.atan2(x, y) }
  /// hypot(x, y).
  public static func hypot(_ x: Float, _ y: Float) -> Float { Glibc.hypot(x, y) }
  /// fmod(x, y).
  public static func fmod(_ x: Float, _ y: Float) -> Float { Glibc.fmod(x, y) }
  /// nextafter(x, y).
  public static func nextafter(_ x: Float, _ y: Float) -> Float { Glibc.nextafter(x, y) }
  /// erfinv x.
  public static func erfinv(_ x: Float) -> Float { Float(Double.erfinv(Double(x))) }
  /// digamma x.
  public static func digamma(_ x: Float) -> Float { Float(Double.digamma(Double(x))) }
  /// The n-th derivative of digamma.
  public static func polygamma(_ n: Int, _ x: Float) -> Float { Float(Double.polygamma(n, Double(x))) }
}
