import Glibc

extension Double: Real {
  /// exp x.
  public static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  /// expm1 x.
  public static func expm1(_ x: Double) -> Double { Glibc.expm1(x) }
  /// exp2 x.
  public static func exp2(_ x: Double) -> Double { Glibc.exp2(x) }
  /// log x.
  public static func log(_ x: Double) -> Double { Glibc.log(x) }
  /// log1p x.
  public static func log1p(_ x: Double) -> Double { Glibc.log1p(x) }
  /// log2 x.
  public static func log2(_ x: Double) -> Double { Glibc.log2(x) }
  /// log10 x.
  public static func log10(_ x: Double) -> Double { Glibc.log10(x) }
  /// sin x.
  public static func sin(_ x: Double) -> Double { Glibc.sin(x) }
  /// cos x.
  public static func cos(_ x: Double) -> Double { Glibc.cos(x) }
  /// tan x.
  public static func tan(_ x: Double) -> Double { Glibc.tan(x) }
  /// asin x.
  public static func asin(_ x: Double) -> Double { Glibc.asin(x) }
  /// acos x.
  public static func acos(_ x: Double) -> Double { Glibc.acos(x) }
  /// atan x.
  public static func atan(_ x: Double) -> Double { Glibc.atan(x) }
  /// sinh x.
  public static func sinh(_ x: Double) -> Double { Glibc.sinh(x) }
  /// cosh x.
  public static func cosh(_ x: Double) -> Double { Glibc.cosh(x) }
  /// tanh x.
  public static func tanh(_ x: Double) -> Double { Glibc.tanh(x) }
  /// asinh x.
  public static func asinh(_ x: Double) -> Double { Glibc.asinh(x) }
  /// acosh x.
  public static func acosh(_ x: Double) -> Double { Glibc.acosh(x) }
  /// atanh x.
  public static func atanh(_ x: Double) -> Double { Glibc.atanh(x) }
  /// erf x.
  public static func erf(_ x: Double) -> Double { Glibc.erf(x) }
  /// erfc x.
  public static func erfc(_ x: Double) -> Double { Glibc.erfc(x) }
  /// lgamma x.
  public static func lgamma(_ x: Double) -> Double { Glibc.lgamma(x).0 }
  /// pow(x, y).
  public static func pow(_ x: Double, _ y: Double) -> Double { Glibc.pow(x, y) }
  /// atan2(x, y).
  public static func atan2(_ x: Double, _ y: Double) -> Double { Glibc.atan2(x, y) }
  /// hypot(x, y).
  public static func hypot(_ x: Double, _ y: Double) -> Double { Glibc.hypot(x, y) }
  /// fmod(x, y).
  public static func fmod(_ x: Double, _ y: Double) -> Double { Glibc.fmod(x, y) }
  /// nextafter(x, y).
  public static func nextafter(_ x: Double, _ y: Double) -> Double { Glibc.nextafter(x, y) }
}
