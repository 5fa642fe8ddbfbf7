// Written by `swift run generate` from the operators of this folder. Edit those.

extension torch {
  /// max(x, 0).
  public static func relu(_ input: Tensor) -> Tensor { input.relu() }

  /// `relu`, into `input`.
  @discardableResult
  public static func relu_(_ input: Tensor) -> Tensor { input.relu_() }

  /// x where x > 0, else weight · x; one weight, or one for each channel (dimension 1).
  public static func prelu(_ input: Tensor, _ weight: Tensor) -> Tensor { input.prelu(weight) }

  /// self + alpha · other.
  public static func add(_ input: Tensor, _ other: Tensor, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    input.add(other, alpha: alpha, out: out)
  }

  /// self + alpha · other.
  public static func add(_ input: Tensor, _ other: Scalar, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    input.add(other, alpha: alpha, out: out)
  }

  /// self - alpha · other.
  public static func sub(_ input: Tensor, _ other: Tensor, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    input.sub(other, alpha: alpha, out: out)
  }

  /// self - alpha · other.
  public static func subtract(
    _ input: Tensor, _ other: Tensor, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    input.sub(other, alpha: alpha, out: out)
  }

  /// self - alpha · other.
  public static func sub(_ input: Tensor, _ other: Scalar, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    input.sub(other, alpha: alpha, out: out)
  }

  /// self - alpha · other.
  public static func subtract(
    _ input: Tensor, _ other: Scalar, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    input.sub(other, alpha: alpha, out: out)
  }

  /// other - alpha · self.
  public static func rsub(_ input: Tensor, _ other: Tensor, alpha: Scalar = 1) -> Tensor {
    input.rsub(other, alpha: alpha)
  }

  /// other - alpha · self.
  public static func rsub(_ input: Tensor, _ other: Scalar, alpha: Scalar = 1) -> Tensor {
    input.rsub(other, alpha: alpha)
  }

  /// self · other.
  public static func mul(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.mul(other, out: out)
  }

  /// self · other.
  public static func mul(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.mul(other, out: out)
  }

  /// self · other; another name of `mul`.
  public static func multiply(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.multiply(other, out: out)
  }

  /// self / other, the true quotient; `roundingMode` "trunc" or "floor" rounds it.
  public static func div(
    _ input: Tensor, _ other: Tensor, roundingMode: String? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.div(other, roundingMode: roundingMode, out: out)
  }

  /// self / other, the true quotient; `roundingMode` "trunc" or "floor" rounds it.
  public static func div(
    _ input: Tensor, _ other: Scalar, roundingMode: String? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.div(other, roundingMode: roundingMode, out: out)
  }

  /// self / other; another name of `div`.
  public static func trueDivide(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.trueDivide(other, out: out)
  }

  /// self / other; another name of `div`.
  public static func divide(
    _ input: Tensor, _ other: Tensor, roundingMode: String? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.divide(other, roundingMode: roundingMode, out: out)
  }

  /// ⌊self / other⌋.
  public static func floorDivide(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.floorDivide(other, out: out)
  }

  /// ⌊self / other⌋.
  public static func floorDivide(_ input: Tensor, _ other: Scalar) -> Tensor { input.floorDivide(other) }

  /// The remainder with the sign of `other`, as Python's %.
  public static func remainder(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.remainder(other, out: out)
  }

  /// The remainder with the sign of `other`, as Python's %.
  public static func remainder(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.remainder(other, out: out)
  }

  /// The remainder with the sign of `self`, as C's fmod.
  public static func fmod(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.fmod(other, out: out)
  }

  /// The remainder with the sign of `self`, as C's fmod.
  public static func fmod(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.fmod(other, out: out)
  }

  /// -self.
  public static func neg(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.neg(out: out) }

  /// `neg`, into `input`.
  @discardableResult
  public static func neg_(_ input: Tensor) -> Tensor { input.neg_() }

  /// -self; another name of `neg`.
  public static func negative(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.negative(out: out) }

  /// `negative`, into `input`.
  @discardableResult
  public static func negative_(_ input: Tensor) -> Tensor { input.negative_() }

  /// self.
  public static func positive(_ input: Tensor) -> Tensor { input.positive() }

  /// selfᵉ.
  public static func pow(_ input: Tensor, _ exponent: Tensor, out: Tensor? = nil) -> Tensor {
    input.pow(exponent, out: out)
  }

  /// selfᵉ.
  public static func pow(_ input: Tensor, _ exponent: Scalar, out: Tensor? = nil) -> Tensor {
    input.pow(exponent, out: out)
  }

  /// selfᵉ, computed in double precision.
  public static func floatPower(_ input: Tensor, _ exponent: Tensor, out: Tensor? = nil) -> Tensor {
    input.floatPower(exponent, out: out)
  }

  /// selfᵉ, computed in double precision.
  public static func floatPower(_ input: Tensor, _ exponent: Scalar, out: Tensor? = nil) -> Tensor {
    input.floatPower(exponent, out: out)
  }

  /// self + value · tensor1 · tensor2.
  public static func addcmul(
    _ input: Tensor, _ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    input.addcmul(tensor1, tensor2, value: value, out: out)
  }

  /// self + value · tensor1 / tensor2.
  public static func addcdiv(
    _ input: Tensor, _ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    input.addcdiv(tensor1, tensor2, value: value, out: out)
  }

  /// self + weight · (end - self).
  public static func lerp(_ input: Tensor, _ end: Tensor, _ weight: Tensor, out: Tensor? = nil) -> Tensor {
    input.lerp(end, weight, out: out)
  }

  /// self + weight · (end - self).
  public static func lerp(_ input: Tensor, _ end: Tensor, _ weight: Scalar, out: Tensor? = nil) -> Tensor {
    input.lerp(end, weight, out: out)
  }

  /// The angle of the point (other, self), in (-π, π].
  public static func atan2(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.atan2(other, out: out)
  }

  /// The angle of the point (other, self), in (-π, π].
  public static func arctan2(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.atan2(other, out: out)
  }

  /// √(self² + other²).
  public static func hypot(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.hypot(other, out: out)
  }

  /// The magnitude of `self` with the sign of `other`.
  public static func copysign(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.copysign(other, out: out)
  }

  /// The magnitude of `self` with the sign of `other`.
  public static func copysign(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.copysign(other, out: out)
  }

  /// The number after `self` in the direction of `other`.
  public static func nextafter(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.nextafter(other, out: out)
  }

  /// log(eˣ + eʸ), without overflow.
  public static func logaddexp(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.logaddexp(other, out: out)
  }

  /// log₂(2ˣ + 2ʸ), without overflow.
  public static func logaddexp2(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.logaddexp2(other, out: out)
  }

  /// self · log(other), 0 where self is 0.
  public static func xlogy(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.xlogy(other, out: out)
  }

  /// `xlogy`, into `input`.
  @discardableResult
  public static func xlogy_(_ input: Tensor, _ other: Tensor) -> Tensor { input.xlogy_(other) }

  /// self · log(other), 0 where self is 0.
  public static func xlogy(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.xlogy(other, out: out)
  }

  /// `xlogy`, into `input`.
  @discardableResult
  public static func xlogy_(_ input: Tensor, _ other: Scalar) -> Tensor { input.xlogy_(other) }

  /// 0 where self < 0, `values` where it is 0, 1 where it is positive.
  public static func heaviside(_ input: Tensor, _ values: Tensor, out: Tensor? = nil) -> Tensor {
    input.heaviside(values, out: out)
  }

  /// The differences of neighbours along `dim`, `n` times over; `prepend` and `append` are joined to the ends before.
  public static func diff(
    _ input: Tensor, n: Int = 1, dim: Int = -1, prepend: Tensor? = nil, append: Tensor? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    input.diff(n: n, dim: dim, prepend: prepend, append: append, out: out)
  }

  /// Whether self > other, element by element.
  public static func gt(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.gt(other, out: out)
  }

  /// Whether self > other, element by element.
  public static func greater(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.gt(other, out: out)
  }

  /// Whether self > other, element by element.
  public static func gt(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.gt(other, out: out)
  }

  /// Whether self > other, element by element.
  public static func greater(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.gt(other, out: out)
  }

  /// Whether self < other, element by element.
  public static func lt(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.lt(other, out: out)
  }

  /// Whether self < other, element by element.
  public static func less(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.lt(other, out: out)
  }

  /// Whether self < other, element by element.
  public static func lt(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.lt(other, out: out)
  }

  /// Whether self < other, element by element.
  public static func less(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.lt(other, out: out)
  }

  /// Whether self ≥ other, element by element.
  public static func ge(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.ge(other, out: out)
  }

  /// Whether self ≥ other, element by element.
  public static func greaterEqual(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.ge(other, out: out)
  }

  /// Whether self ≥ other, element by element.
  public static func ge(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.ge(other, out: out)
  }

  /// Whether self ≥ other, element by element.
  public static func greaterEqual(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.ge(other, out: out)
  }

  /// Whether self ≤ other, element by element.
  public static func le(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.le(other, out: out)
  }

  /// Whether self ≤ other, element by element.
  public static func lessEqual(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.le(other, out: out)
  }

  /// Whether self ≤ other, element by element.
  public static func le(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.le(other, out: out)
  }

  /// Whether self ≤ other, element by element.
  public static func lessEqual(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.le(other, out: out)
  }

  /// Whether self = other, element by element.
  public static func eq(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.eq(other, out: out)
  }

  /// Whether self = other, element by element.
  public static func eq(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.eq(other, out: out)
  }

  /// Whether self ≠ other, element by element.
  public static func ne(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.ne(other, out: out)
  }

  /// Whether self ≠ other, element by element.
  public static func notEqual(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.ne(other, out: out)
  }

  /// Whether self ≠ other, element by element.
  public static func ne(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.ne(other, out: out)
  }

  /// Whether self ≠ other, element by element.
  public static func notEqual(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.ne(other, out: out)
  }

  /// The larger of two numbers; NaN if one of them is.
  public static func maximum(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.maximum(other, out: out)
  }

  /// The smaller of two numbers; NaN if one of them is.
  public static func minimum(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.minimum(other, out: out)
  }

  /// The larger of two numbers, element by element.
  public static func max(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.max(other, out: out)
  }

  /// The smaller of two numbers, element by element.
  public static func min(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.min(other, out: out)
  }

  /// The larger of two numbers; the other one if one is NaN.
  public static func fmax(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.fmax(other, out: out)
  }

  /// The smaller of two numbers; the other one if one is NaN.
  public static func fmin(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.fmin(other, out: out)
  }

  /// Each element limited to min … max; either may be left out.
  public static func clamp(
    _ input: Tensor, min: Scalar? = nil, max: Scalar? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.clamp(min: min, max: max, out: out)
  }

  /// `clamp`, into `input`.
  @discardableResult
  public static func clamp_(_ input: Tensor, min: Scalar? = nil, max: Scalar? = nil) -> Tensor {
    input.clamp_(min: min, max: max)
  }

  /// Each element limited to min … max, which broadcast; either may be left out.
  public static func clamp(_ input: Tensor, min: Tensor?, max: Tensor? = nil, out: Tensor? = nil) -> Tensor {
    input.clamp(min: min, max: max, out: out)
  }

  /// `clamp`, into `input`.
  @discardableResult
  public static func clamp_(_ input: Tensor, min: Tensor?, max: Tensor? = nil) -> Tensor {
    input.clamp_(min: min, max: max)
  }

  /// Each element limited to min … max; another name of `clamp`.
  public static func clip(
    _ input: Tensor, min: Scalar? = nil, max: Scalar? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.clip(min: min, max: max, out: out)
  }

  /// `clip`, into `input`.
  @discardableResult
  public static func clip_(_ input: Tensor, min: Scalar? = nil, max: Scalar? = nil) -> Tensor {
    input.clip_(min: min, max: max)
  }

  /// Each element raised to at least `min`.
  public static func clampMin(_ input: Tensor, _ min: Scalar, out: Tensor? = nil) -> Tensor {
    input.clampMin(min, out: out)
  }

  /// `clampMin`, into `input`.
  @discardableResult
  public static func clampMin_(_ input: Tensor, _ min: Scalar) -> Tensor { input.clampMin_(min) }

  /// Each element raised to at least `min`.
  public static func clampMin(_ input: Tensor, _ min: Tensor, out: Tensor? = nil) -> Tensor {
    input.clampMin(min, out: out)
  }

  /// `clampMin`, into `input`.
  @discardableResult
  public static func clampMin_(_ input: Tensor, _ min: Tensor) -> Tensor { input.clampMin_(min) }

  /// Each element lowered to at most `max`.
  public static func clampMax(_ input: Tensor, _ max: Scalar, out: Tensor? = nil) -> Tensor {
    input.clampMax(max, out: out)
  }

  /// `clampMax`, into `input`.
  @discardableResult
  public static func clampMax_(_ input: Tensor, _ max: Scalar) -> Tensor { input.clampMax_(max) }

  /// Each element lowered to at most `max`.
  public static func clampMax(_ input: Tensor, _ max: Tensor, out: Tensor? = nil) -> Tensor {
    input.clampMax(max, out: out)
  }

  /// `clampMax`, into `input`.
  @discardableResult
  public static func clampMax_(_ input: Tensor, _ max: Tensor) -> Tensor { input.clampMax_(max) }

  /// Whether two tensors have the same shape and equal elements.
  public static func equal(_ input: Tensor, _ other: Tensor) -> Bool { input.equal(other) }

  /// Whether |self - other| ≤ atol + rtol · |other|, element by element.
  public static func isclose(
    _ input: Tensor, _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNan: Bool = false
  ) -> Tensor {
    input.isclose(other, rtol: rtol, atol: atol, equalNan: equalNan)
  }

  /// Whether all elements are close as `isclose` says.
  public static func allclose(
    _ input: Tensor, _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNan: Bool = false
  ) -> Bool {
    input.allclose(other, rtol: rtol, atol: atol, equalNan: equalNan)
  }

  /// Whether each element is not a number.
  public static func isnan(_ input: Tensor) -> Tensor { input.isnan() }

  /// Whether each element is neither infinite nor NaN.
  public static func isfinite(_ input: Tensor) -> Tensor { input.isfinite() }

  /// Whether each element is infinite.
  public static func isinf(_ input: Tensor) -> Tensor { input.isinf() }

  /// Whether each element is positive infinity.
  public static func isposinf(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.isposinf(out: out) }

  /// Whether each element is negative infinity.
  public static func isneginf(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.isneginf(out: out) }

  /// Whether the sign of each element is set: also of -0.
  public static func signbit(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.signbit(out: out) }

  /// Whether each element has no imaginary part.
  public static func isreal(_ input: Tensor) -> Tensor { input.isreal() }

  /// The real and imaginary parts along a new last dimension of size 2; a view.
  public static func viewAsReal(_ input: Tensor) -> Tensor { input.viewAsReal() }

  /// A complex tensor whose parts lie along the last dimension, of size 2; a view.
  public static func viewAsComplex(_ input: Tensor) -> Tensor { input.viewAsComplex() }

  /// The complex conjugate, written out.
  public static func conjPhysical(_ input: Tensor, out: Tensor? = nil) -> Tensor {
    input.conjPhysical(out: out)
  }

  /// `conjPhysical`, into `input`.
  @discardableResult
  public static func conjPhysical_(_ input: Tensor) -> Tensor { input.conjPhysical_() }

  /// The complex conjugate; real tensors as they are.
  public static func conj(_ input: Tensor) -> Tensor { input.conj() }

  /// This tensor: conjugates are always written out.
  public static func resolveConj(_ input: Tensor) -> Tensor { input.resolveConj() }

  /// This tensor: negatives are always written out.
  public static func resolveNeg(_ input: Tensor) -> Tensor { input.resolveNeg() }

  /// The real parts; real tensors as they are.
  public static func real(_ input: Tensor) -> Tensor { input.real }

  /// The imaginary parts of a complex tensor.
  public static func imag(_ input: Tensor) -> Tensor { input.imag }

  /// z / |z|, 0 at 0; of real numbers the sign.
  public static func sgn(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sgn(out: out) }

  /// The angle of complex numbers in (-π, π]; of real ones 0 or π.
  public static func angle(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.angle(out: out) }

  /// A contiguous copy that gradients flow through.
  public static func clone(_ input: Tensor) -> Tensor { input.clone() }

  /// Sets every element to 0.
  @discardableResult
  public static func zero_(_ input: Tensor) -> Tensor { input.zero_() }

  /// Sets every element to a number.
  @discardableResult
  public static func fill_(_ input: Tensor, _ value: Scalar) -> Tensor { input.fill_(value) }

  /// Sets every element to the value of a tensor without dimensions.
  @discardableResult
  public static func fill_(_ input: Tensor, _ value: Tensor) -> Tensor { input.fill_(value) }

  /// The covariances of variables, each a row of observations (a vector is one variable): Σ (xᵢ - x̄ᵢ)(xⱼ - x̄ⱼ)* divided by
  /// n - correction.
  public static func cov(
    _ input: Tensor, correction: Int = 1, fweights: Tensor? = nil, aweights: Tensor? = nil
  ) -> Tensor {
    input.cov(correction: correction, fweights: fweights, aweights: aweights)
  }

  /// The correlation coefficients of variables, each a row of observations: cov(i, j) / √(cov(i, i) cov(j, j)).
  public static func corrcoef(_ input: Tensor) -> Tensor { input.corrcoef() }

  /// A view of the elements where the indices of `dim1` and `dim2` differ by `offset`, as a new last dimension.
  public static func diagonal(_ input: Tensor, offset: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor {
    input.diagonal(offset: offset, dim1: dim1, dim2: dim2)
  }

  /// Of a vector: the square matrix with it on a diagonal.
  public static func diag(_ input: Tensor, diagonal: Int = 0, out: Tensor? = nil) -> Tensor {
    input.diag(diagonal: diagonal, out: out)
  }

  /// The last dimension laid on the diagonals (`offset` above the main one) of matrices, zero elsewhere, whose rows and
  /// columns are the dimensions `dim1` and `dim2` of the result.
  public static func diagEmbed(_ input: Tensor, offset: Int = 0, dim1: Int = -2, dim2: Int = -1) -> Tensor {
    input.diagEmbed(offset: offset, dim1: dim1, dim2: dim2)
  }

  /// All elements on a diagonal of a square matrix.
  public static func diagflat(_ input: Tensor, offset: Int = 0) -> Tensor { input.diagflat(offset: offset) }

  /// The lower triangle of matrices, up to the diagonal `diagonal` above the main one; zero elsewhere.
  public static func tril(_ input: Tensor, diagonal: Int = 0, out: Tensor? = nil) -> Tensor {
    input.tril(diagonal: diagonal, out: out)
  }

  /// The upper triangle of matrices, from the diagonal `diagonal` above the main one; zero elsewhere.
  public static func triu(_ input: Tensor, diagonal: Int = 0, out: Tensor? = nil) -> Tensor {
    input.triu(diagonal: diagonal, out: out)
  }

  /// eˣ.
  public static func exp(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.exp(out: out) }

  /// `exp`, into `input`.
  @discardableResult
  public static func exp_(_ input: Tensor) -> Tensor { input.exp_() }

  /// 2ˣ.
  public static func exp2(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.exp2(out: out) }

  /// `exp2`, into `input`.
  @discardableResult
  public static func exp2_(_ input: Tensor) -> Tensor { input.exp2_() }

  /// eˣ - 1, exact near 0.
  public static func expm1(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.expm1(out: out) }

  /// `expm1`, into `input`.
  @discardableResult
  public static func expm1_(_ input: Tensor) -> Tensor { input.expm1_() }

  /// The natural logarithm.
  public static func log(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.log(out: out) }

  /// `log`, into `input`.
  @discardableResult
  public static func log_(_ input: Tensor) -> Tensor { input.log_() }

  /// The logarithm to base 2.
  public static func log2(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.log2(out: out) }

  /// `log2`, into `input`.
  @discardableResult
  public static func log2_(_ input: Tensor) -> Tensor { input.log2_() }

  /// The logarithm to base 10.
  public static func log10(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.log10(out: out) }

  /// `log10`, into `input`.
  @discardableResult
  public static func log10_(_ input: Tensor) -> Tensor { input.log10_() }

  /// log(1 + x), exact near 0.
  public static func log1p(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.log1p(out: out) }

  /// `log1p`, into `input`.
  @discardableResult
  public static func log1p_(_ input: Tensor) -> Tensor { input.log1p_() }

  /// 1 / √x.
  public static func rsqrt(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.rsqrt(out: out) }

  /// `rsqrt`, into `input`.
  @discardableResult
  public static func rsqrt_(_ input: Tensor) -> Tensor { input.rsqrt_() }

  /// 1 / x.
  public static func reciprocal(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.reciprocal(out: out) }

  /// `reciprocal`, into `input`.
  @discardableResult
  public static func reciprocal_(_ input: Tensor) -> Tensor { input.reciprocal_() }

  /// The sine, x in radians.
  public static func sin(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sin(out: out) }

  /// `sin`, into `input`.
  @discardableResult
  public static func sin_(_ input: Tensor) -> Tensor { input.sin_() }

  /// The cosine, x in radians.
  public static func cos(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.cos(out: out) }

  /// `cos`, into `input`.
  @discardableResult
  public static func cos_(_ input: Tensor) -> Tensor { input.cos_() }

  /// The tangent, x in radians.
  public static func tan(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.tan(out: out) }

  /// `tan`, into `input`.
  @discardableResult
  public static func tan_(_ input: Tensor) -> Tensor { input.tan_() }

  /// The angle in [-π/2, π/2] whose sine is x.
  public static func asin(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.asin(out: out) }

  /// `asin`, into `input`.
  @discardableResult
  public static func asin_(_ input: Tensor) -> Tensor { input.asin_() }

  /// The angle in [-π/2, π/2] whose sine is x.
  public static func arcsin(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.asin(out: out) }

  /// `arcsin`, into `input`.
  @discardableResult
  public static func arcsin_(_ input: Tensor) -> Tensor { input.arcsin_() }

  /// The angle in [0, π] whose cosine is x.
  public static func acos(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.acos(out: out) }

  /// `acos`, into `input`.
  @discardableResult
  public static func acos_(_ input: Tensor) -> Tensor { input.acos_() }

  /// The angle in [0, π] whose cosine is x.
  public static func arccos(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.acos(out: out) }

  /// `arccos`, into `input`.
  @discardableResult
  public static func arccos_(_ input: Tensor) -> Tensor { input.arccos_() }

  /// The angle in [-π/2, π/2] whose tangent is x.
  public static func atan(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.atan(out: out) }

  /// `atan`, into `input`.
  @discardableResult
  public static func atan_(_ input: Tensor) -> Tensor { input.atan_() }

  /// The angle in [-π/2, π/2] whose tangent is x.
  public static func arctan(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.atan(out: out) }

  /// `arctan`, into `input`.
  @discardableResult
  public static func arctan_(_ input: Tensor) -> Tensor { input.arctan_() }

  /// (eˣ - e⁻ˣ) / 2.
  public static func sinh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sinh(out: out) }

  /// `sinh`, into `input`.
  @discardableResult
  public static func sinh_(_ input: Tensor) -> Tensor { input.sinh_() }

  /// (eˣ + e⁻ˣ) / 2.
  public static func cosh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.cosh(out: out) }

  /// `cosh`, into `input`.
  @discardableResult
  public static func cosh_(_ input: Tensor) -> Tensor { input.cosh_() }

  /// (eˣ - e⁻ˣ) / (eˣ + e⁻ˣ).
  public static func tanh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.tanh(out: out) }

  /// `tanh`, into `input`.
  @discardableResult
  public static func tanh_(_ input: Tensor) -> Tensor { input.tanh_() }

  /// The inverse of `sinh`.
  public static func asinh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.asinh(out: out) }

  /// `asinh`, into `input`.
  @discardableResult
  public static func asinh_(_ input: Tensor) -> Tensor { input.asinh_() }

  /// The inverse of `sinh`.
  public static func arcsinh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.asinh(out: out) }

  /// `arcsinh`, into `input`.
  @discardableResult
  public static func arcsinh_(_ input: Tensor) -> Tensor { input.arcsinh_() }

  /// The inverse of `cosh`, x ≥ 1.
  public static func acosh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.acosh(out: out) }

  /// `acosh`, into `input`.
  @discardableResult
  public static func acosh_(_ input: Tensor) -> Tensor { input.acosh_() }

  /// The inverse of `cosh`, x ≥ 1.
  public static func arccosh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.acosh(out: out) }

  /// `arccosh`, into `input`.
  @discardableResult
  public static func arccosh_(_ input: Tensor) -> Tensor { input.arccosh_() }

  /// The inverse of `tanh`, |x| ≤ 1.
  public static func atanh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.atanh(out: out) }

  /// `atanh`, into `input`.
  @discardableResult
  public static func atanh_(_ input: Tensor) -> Tensor { input.atanh_() }

  /// The inverse of `tanh`, |x| ≤ 1.
  public static func arctanh(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.atanh(out: out) }

  /// `arctanh`, into `input`.
  @discardableResult
  public static func arctanh_(_ input: Tensor) -> Tensor { input.arctanh_() }

  /// 1 / (1 + e⁻ˣ).
  public static func sigmoid(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sigmoid(out: out) }

  /// `sigmoid`, into `input`.
  @discardableResult
  public static func sigmoid_(_ input: Tensor) -> Tensor { input.sigmoid_() }

  /// 2/√π ∫₀ˣ e^(-t²) dt.
  public static func erf(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.erf(out: out) }

  /// `erf`, into `input`.
  @discardableResult
  public static func erf_(_ input: Tensor) -> Tensor { input.erf_() }

  /// 1 - erf(x), exact for large x.
  public static func erfc(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.erfc(out: out) }

  /// `erfc`, into `input`.
  @discardableResult
  public static func erfc_(_ input: Tensor) -> Tensor { input.erfc_() }

  /// The inverse of `erf`, infinite at ±1.
  public static func erfinv(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.erfinv(out: out) }

  /// log |Γ(x)|.
  public static func lgamma(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.lgamma(out: out) }

  /// The derivative of `lgamma`.
  public static func digamma(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.digamma(out: out) }

  /// √x.
  public static func sqrt(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sqrt(out: out) }

  /// `sqrt`, into `input`.
  @discardableResult
  public static func sqrt_(_ input: Tensor) -> Tensor { input.sqrt_() }

  /// x².
  public static func square(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.square(out: out) }

  /// `square`, into `input`.
  @discardableResult
  public static func square_(_ input: Tensor) -> Tensor { input.square_() }

  /// log(x / (1 - x)); with `eps`, x is first clamped to eps … 1 - eps.
  public static func logit(_ input: Tensor, eps: Double? = nil, out: Tensor? = nil) -> Tensor {
    input.logit(eps: eps, out: out)
  }

  /// `logit`, into `input`.
  @discardableResult
  public static func logit_(_ input: Tensor, eps: Double? = nil) -> Tensor { input.logit_(eps: eps) }

  /// sin(πx) / πx, 1 at 0.
  public static func sinc(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sinc(out: out) }

  /// `sinc`, into `input`.
  @discardableResult
  public static func sinc_(_ input: Tensor) -> Tensor { input.sinc_() }

  /// x degrees in radians.
  public static func deg2rad(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.deg2rad(out: out) }

  /// `deg2rad`, into `input`.
  @discardableResult
  public static func deg2rad_(_ input: Tensor) -> Tensor { input.deg2rad_() }

  /// x radians in degrees.
  public static func rad2deg(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.rad2deg(out: out) }

  /// `rad2deg`, into `input`.
  @discardableResult
  public static func rad2deg_(_ input: Tensor) -> Tensor { input.rad2deg_() }

  /// Replaces NaN by `nan`, infinities by `posinf` and `neginf` (the largest finite numbers if left out).
  public static func nanToNum(
    _ input: Tensor, nan: Double? = nil, posinf: Double? = nil, neginf: Double? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.nanToNum(nan: nan, posinf: posinf, neginf: neginf, out: out)
  }

  /// `nanToNum`, into `input`.
  @discardableResult
  public static func nanToNum_(
    _ input: Tensor, nan: Double? = nil, posinf: Double? = nil, neginf: Double? = nil
  ) -> Tensor {
    input.nanToNum_(nan: nan, posinf: posinf, neginf: neginf)
  }

  /// self · 2^other; integers count as numbers of the default type.
  public static func ldexp(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.ldexp(other, out: out)
  }

  /// `ldexp`, into `input`.
  @discardableResult
  public static func ldexp_(_ input: Tensor, _ other: Tensor) -> Tensor { input.ldexp_(other) }

  /// The mantissa, of magnitude 0.5 ..< 1, and the exponent (int32) of each element: x = mantissa · 2^exponent.
  public static func frexp(
    _ input: Tensor, out: (Tensor, Tensor)? = nil
  ) -> (mantissa: Tensor, exponent: Tensor) {
    input.frexp(out: out)
  }

  /// y[i, j] = x[index[i, j], j] for `dim` 0, and so on for each.
  public static func gather(
    _ input: Tensor, _ dim: Int, _ index: Tensor, sparseGrad: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.gather(dim, index, sparseGrad: sparseGrad, out: out)
  }

  /// This tensor with `src` written where `index` says: y[index[i, j], j] = src[i, j] for `dim` 0.
  public static func scatter(
    _ input: Tensor, _ dim: Int, _ index: Tensor, _ src: Tensor, reduce: String? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.scatter(dim, index, src, reduce: reduce, out: out)
  }

  /// This tensor with `value` written where `index` says.
  public static func scatter(
    _ input: Tensor, _ dim: Int, _ index: Tensor, _ value: Scalar, reduce: String? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.scatter(dim, index, value, reduce: reduce, out: out)
  }

  /// This tensor with `src` added where `index` says: y[index[i, j], j] += src[i, j] for `dim` 0.
  public static func scatterAdd(
    _ input: Tensor, _ dim: Int, _ index: Tensor, _ src: Tensor, out: Tensor? = nil
  ) -> Tensor {
    input.scatterAdd(dim, index, src, out: out)
  }

  /// This tensor with `src` folded in where `index` says: `reduce` is "sum", "prod", "mean", "amax" or "amin".
  public static func scatterReduce(
    _ input: Tensor, _ dim: Int, _ index: Tensor, _ src: Tensor, _ reduce: String, includeSelf: Bool = true,
    out: Tensor? = nil
  ) -> Tensor {
    input.scatterReduce(dim, index, src, reduce, includeSelf: includeSelf, out: out)
  }

  /// `gather` after broadcasting this tensor and `indices` in all dimensions but `dim`; without `dim` of all elements in
  /// row-major order.
  public static func takeAlongDim(
    _ input: Tensor, _ indices: Tensor, dim: Int? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.takeAlongDim(indices, dim: dim, out: out)
  }

  /// How often each number occurs in a vector of integers that are not negative, or with `weights` the sum of what its
  /// occurrences weigh; at least `minlength` numbers.
  public static func bincount(_ input: Tensor, weights: Tensor? = nil, minlength: Int = 0) -> Tensor {
    input.bincount(weights: weights, minlength: minlength)
  }

  /// How many elements lie in each of `bins` equal intervals from `min` to `max`, which belongs to the last; elements
  /// outside are not counted.
  public static func histc(
    _ input: Tensor, bins: Int = 100, min: Scalar = 0, max: Scalar = 0, out: Tensor? = nil
  ) -> Tensor {
    input.histc(bins: bins, min: min, max: max, out: out)
  }

  /// The counts of elements (or the sums of their `weight`) between rising edges, of which the last belongs to its bin,
  /// and the edges; with `density` divided by the total and by the widths.
  public static func histogram(
    _ input: Tensor, _ bins: Tensor, weight: Tensor? = nil, density: Bool = false
  ) -> (hist: Tensor, binEdges: Tensor) {
    input.histogram(bins, weight: weight, density: density)
  }

  /// The counts of elements (or the sums of their `weight`) in `bins` equal intervals of `range`, by default from the
  /// least element to the greatest, and the edges of the intervals.
  public static func histogram(
    _ input: Tensor, bins: Int = 100, range: (Double, Double)? = nil, weight: Tensor? = nil,
    density: Bool = false
  ) -> (hist: Tensor, binEdges: Tensor) {
    input.histogram(bins: bins, range: range, weight: weight, density: density)
  }

  /// The parts of this tensor along `dim` that `index` names, in its order.
  public static func indexSelect(_ input: Tensor, _ dim: Int, _ index: Tensor, out: Tensor? = nil) -> Tensor {
    input.indexSelect(dim, index, out: out)
  }

  /// This tensor with `alpha` times the parts of `source` added at the places along `dim` that `index` names.
  public static func indexAdd(
    _ input: Tensor, _ dim: Int, _ index: Tensor, _ source: Tensor, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    input.indexAdd(dim, index, source, alpha: alpha, out: out)
  }

  /// This tensor with `value` at the places along `dim` that `index` names.
  public static func indexFill(_ input: Tensor, _ dim: Int, _ index: Tensor, _ value: Scalar) -> Tensor {
    input.indexFill(dim, index, value)
  }

  /// This tensor with `value` (without dimensions) at the places along `dim` that `index` names.
  public static func indexFill(_ input: Tensor, _ dim: Int, _ index: Tensor, _ value: Tensor) -> Tensor {
    input.indexFill(dim, index, value)
  }

  /// This tensor with the parts of `source` at the places along `dim` that `index` names.
  public static func indexCopy(
    _ input: Tensor, _ dim: Int, _ index: Tensor, _ source: Tensor, out: Tensor? = nil
  ) -> Tensor {
    input.indexCopy(dim, index, source, out: out)
  }

  /// This tensor with the parts of `source` folded into the places along `dim` that `index` names: `reduce` is "prod",
  /// "mean", "amax" or "amin".
  public static func indexReduce(
    _ input: Tensor, _ dim: Int, _ index: Tensor, _ source: Tensor, _ reduce: String,
    includeSelf: Bool = true, out: Tensor? = nil
  ) -> Tensor {
    input.indexReduce(dim, index, source, reduce, includeSelf: includeSelf, out: out)
  }

  /// The elements at the places `index` in row-major order; negative ones count from the end.
  public static func take(_ input: Tensor, _ index: Tensor, out: Tensor? = nil) -> Tensor {
    input.take(index, out: out)
  }

  /// This tensor with the elements of `source` at (or, with `accumulate`, added to) the places `index` in row-major order.
  public static func put(
    _ input: Tensor, _ index: Tensor, _ source: Tensor, accumulate: Bool = false
  ) -> Tensor {
    input.put(index, source, accumulate: accumulate)
  }

  /// This tensor with `values`, broadcast, at (or, with `accumulate`, added to) the places that the indices name.
  public static func indexPut(
    _ input: Tensor, _ indices: [Tensor?], _ values: Tensor, accumulate: Bool = false
  ) -> Tensor {
    input.indexPut(indices, values, accumulate: accumulate)
  }

  /// `indexPut`, into `input`.
  @discardableResult
  public static func indexPut_(
    _ input: Tensor, _ indices: [Tensor?], _ values: Tensor, accumulate: Bool = false
  ) -> Tensor {
    input.indexPut_(indices, values, accumulate: accumulate)
  }

  /// This tensor repeated `dims` times along the last dimensions, copied.
  public static func tile(_ input: Tensor, _ dims: [Int]) -> Tensor { input.tile(dims) }

  /// The dimensions `startDim` … `endDim` as one.
  public static func flatten(_ input: Tensor, startDim: Int = 0, endDim: Int = -1) -> Tensor {
    input.flatten(startDim: startDim, endDim: endDim)
  }

  /// Dimension `dim` as several, of the given sizes; -1 is inferred.
  public static func unflatten(_ input: Tensor, _ dim: Int, _ sizes: [Int]) -> Tensor {
    input.unflatten(dim, sizes)
  }

  /// All elements along one dimension.
  public static func ravel(_ input: Tensor) -> Tensor { input.ravel() }

  /// Dimensions moved: `source` to the places `destination`, the others in their order.
  public static func movedim(_ input: Tensor, _ source: [Int], _ destination: [Int]) -> Tensor {
    input.movedim(source, destination)
  }

  /// Dimensions moved: `source` to the places `destination`, the others in their order.
  public static func moveaxis(_ input: Tensor, _ source: [Int], _ destination: [Int]) -> Tensor {
    input.movedim(source, destination)
  }

  /// Dimension `source` moved to the place `destination`.
  public static func movedim(_ input: Tensor, _ source: Int, _ destination: Int) -> Tensor {
    input.movedim(source, destination)
  }

  /// Dimension `source` moved to the place `destination`.
  public static func moveaxis(_ input: Tensor, _ source: Int, _ destination: Int) -> Tensor {
    input.movedim(source, destination)
  }

  /// Dimensions `axis0` and `axis1` exchanged; another name of `transpose`.
  public static func swapaxes(_ input: Tensor, _ axis0: Int, _ axis1: Int) -> Tensor {
    input.swapaxes(axis0, axis1)
  }

  /// At least one dimension.
  public static func atleast1d(_ input: Tensor) -> Tensor { input.atleast1d() }

  /// At least two dimensions: a vector becomes a row.
  public static func atleast2d(_ input: Tensor) -> Tensor { input.atleast2d() }

  /// At least three dimensions: a vector lies along the second.
  public static func atleast3d(_ input: Tensor) -> Tensor { input.atleast3d() }

  /// The elements along `dims` in reverse, copied.
  public static func flip(_ input: Tensor, _ dims: [Int]) -> Tensor { input.flip(dims) }

  /// Left and right exchanged.
  public static func fliplr(_ input: Tensor) -> Tensor { input.fliplr() }

  /// Top and bottom exchanged.
  public static func flipud(_ input: Tensor) -> Tensor { input.flipud() }

  /// The elements shifted along `dims`, the last ones coming first; without `dims`, of the flattened tensor.
  public static func roll(_ input: Tensor, _ shifts: [Int], dims: [Int] = []) -> Tensor {
    input.roll(shifts, dims: dims)
  }

  /// Turned by 90° `k` times, from the first towards the second of `dims`.
  public static func rot90(_ input: Tensor, k: Int = 1, dims: [Int] = [0, 1]) -> Tensor {
    input.rot90(k: k, dims: dims)
  }

  /// This tensor expanded to a shape.
  public static func broadcastTo(_ input: Tensor, _ size: Size) -> Tensor { input.broadcastTo(size) }

  /// The Kronecker product: every element of this tensor times the whole of `other`, in its place.
  public static func kron(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.kron(other, out: out)
  }

  /// The powers n - 1, …, 1, 0 (rising if `increasing`) of a vector of m numbers, as columns: [m] -> [m, n], n = m
  /// without `N`.
  public static func vander(_ input: Tensor, N: Int? = nil, increasing: Bool = false) -> Tensor {
    input.vander(N: N, increasing: increasing)
  }

  /// self + value · other; the number stands before the tensor, as it did in old programs.
  @available(*, deprecated, message: "use add(other, alpha: value)")
  public static func add(_ input: Tensor, _ value: Scalar, _ other: Tensor) -> Tensor {
    input.add(value, other)
  }

  /// self - value · other; the number stands before the tensor, as it did in old programs.
  @available(*, deprecated, message: "use sub(other, alpha: value)")
  public static func sub(_ input: Tensor, _ value: Scalar, _ other: Tensor) -> Tensor {
    input.sub(value, other)
  }

  /// self + value · tensor1 · tensor2; the number stands before the tensors, as it did in old programs.
  @available(*, deprecated, message: "use addcmul(tensor1, tensor2, value: value)")
  public static func addcmul(
    _ input: Tensor, _ value: Scalar, _ tensor1: Tensor, _ tensor2: Tensor
  ) -> Tensor {
    input.addcmul(value, tensor1, tensor2)
  }

  /// self + value · tensor1 / tensor2; the number stands before the tensors, as it did in old programs.
  @available(*, deprecated, message: "use addcdiv(tensor1, tensor2, value: value)")
  public static func addcdiv(
    _ input: Tensor, _ value: Scalar, _ tensor1: Tensor, _ tensor2: Tensor
  ) -> Tensor {
    input.addcdiv(value, tensor1, tensor2)
  }

  /// `addmv`, into `input`.
  @available(*, deprecated, message: "use addmv(mat, vec, beta: beta, alpha: alpha)")
  @discardableResult
  public static func addmv_(
    _ input: Tensor, _ beta: Scalar, _ alpha: Scalar, _ mat: Tensor, _ vec: Tensor
  ) -> Tensor {
    input.addmv_(beta, alpha, mat, vec)
  }

  /// `addmv`, into `input`.
  @available(*, deprecated, message: "use addmv(mat, vec, beta: beta)")
  @discardableResult
  public static func addmv_(_ input: Tensor, _ beta: Scalar, _ mat: Tensor, _ vec: Tensor) -> Tensor {
    input.addmv_(beta, mat, vec)
  }

  /// X of A X = B, `self` being B and `L` a Cholesky factor of A: lower, or upper with `upper`.
  public static func choleskySolve(
    _ input: Tensor, _ L: Tensor, upper: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.choleskySolve(L, upper: upper, out: out)
  }

  /// A⁻¹ from a Cholesky factor of A: lower, or upper with `upper`.
  public static func choleskyInverse(_ input: Tensor, upper: Bool = false, out: Tensor? = nil) -> Tensor {
    input.choleskyInverse(upper: upper, out: out)
  }

  /// The determinant of square matrices.
  public static func det(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.det(out: out) }

  /// The sign and the logarithm of the absolute value of the determinant: see `linalg.slogdet`.
  public static func slogdet(_ input: Tensor) -> (sign: Tensor, logabsdet: Tensor) { input.slogdet() }

  /// The logarithm of the determinant: -∞ where it is 0, NaN where it is negative.
  public static func logdet(_ input: Tensor) -> Tensor { input.logdet() }

  /// X of A X = B from the factors of A that `lu` or `linalg.luFactor` gave; `self` is B.
  public static func luSolve(
    _ input: Tensor, _ LUData: Tensor, _ LUPivots: Tensor, out: Tensor? = nil
  ) -> Tensor {
    input.luSolve(LUData, LUPivots, out: out)
  }

  /// The packed LU factorisation and its exchanges, from 1: see `linalg.luFactor`.
  public static func lu(_ input: Tensor, pivot: Bool = true) -> (LU: Tensor, pivots: Tensor) {
    input.lu(pivot: pivot)
  }

  /// As `lu`, with an info for every matrix: 0, or the first diagonal element of U that is zero.
  public static func lu(
    _ input: Tensor, pivot: Bool = true, getInfos: Bool
  ) -> (LU: Tensor, pivots: Tensor, infos: Tensor) {
    input.lu(pivot: pivot, getInfos: getInfos)
  }

  /// Aⁿ of square matrices: see `linalg.matrixPower`.
  public static func matrixPower(_ input: Tensor, _ n: Int, out: Tensor? = nil) -> Tensor {
    input.matrixPower(n, out: out)
  }

  /// e^A of square matrices: Σ Aᵏ / k!.
  public static func matrixExp(_ input: Tensor) -> Tensor { input.matrixExp() }

  /// X of A X = B and the packed LU factors of A; `self` is B.
  @available(*, deprecated, message: "use linalg.solve(A, B)")
  public static func gesv(
    _ input: Tensor, _ A: Tensor, out: (Tensor, Tensor)? = nil
  ) -> (X: Tensor, LU: Tensor) {
    input.gesv(A, out: out)
  }

  /// X for which ‖A X - B‖ is least, for A of full rank, and the QR decomposition of A as LAPACK's gels leaves it;
  /// `self` is B.
  @available(*, deprecated, message: "use linalg.lstsq(A, B)")
  public static func gels(
    _ input: Tensor, _ A: Tensor, out: (Tensor, Tensor)? = nil
  ) -> (X: Tensor, QR: Tensor) {
    input.gels(A, out: out)
  }

  /// The eigenvalues of a real square matrix as rows (real part, imaginary part), and with `eigenvectors` the vectors
  /// as columns: those of a conjugate pair are the real and the imaginary part of the first one's.
  @available(*, deprecated, message: "use linalg.eig or linalg.eigvals, which give complex numbers")
  public static func eig(
    _ input: Tensor, eigenvectors: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (e: Tensor, V: Tensor) {
    input.eig(eigenvectors: eigenvectors, out: out)
  }

  /// The eigenvalues of a symmetric matrix in ascending order, and with `eigenvectors` the vectors as columns; the
  /// upper triangle is read, or the lower one.
  @available(*, deprecated, message: "use linalg.eigh or linalg.eigvalsh, which read the lower triangle")
  public static func symeig(
    _ input: Tensor, eigenvectors: Bool = false, upper: Bool = true, out: (Tensor, Tensor)? = nil
  ) -> (e: Tensor, V: Tensor) {
    input.symeig(eigenvectors: eigenvectors, upper: upper, out: out)
  }

  /// The Cholesky factor U of A = Uᵀ U, or L of A = L Lᵀ with `upper: false`.
  @available(*, deprecated, message: "use linalg.cholesky, which gives the lower factor")
  public static func potrf(_ input: Tensor, upper: Bool = true, out: Tensor? = nil) -> Tensor {
    input.potrf(upper: upper, out: out)
  }

  /// A⁻¹ from a Cholesky factor of A.
  @available(*, deprecated, message: "use choleskyInverse, which takes the lower factor")
  public static func potri(_ input: Tensor, upper: Bool = true, out: Tensor? = nil) -> Tensor {
    input.potri(upper: upper, out: out)
  }

  /// X of A X = B from a Cholesky factor of A; `self` is B.
  @available(*, deprecated, message: "use choleskySolve, which takes the lower factor")
  public static func potrs(
    _ input: Tensor, _ input2: Tensor, upper: Bool = true, out: Tensor? = nil
  ) -> Tensor {
    input.potrs(input2, upper: upper, out: out)
  }

  /// The Cholesky factor of a positive-semidefinite matrix with rows and columns exchanged, and their order, from 1:
  /// column pivots[k] of A became column k.
  @available(*, deprecated, message: "use linalg.ldlFactor or linalg.eigh")
  public static func pstrf(
    _ input: Tensor, upper: Bool = true, tol: Double = -1, out: (Tensor, Tensor)? = nil
  ) -> (u: Tensor, pivots: Tensor) {
    input.pstrf(upper: upper, tol: tol, out: out)
  }

  /// X of op(A) X = B for triangular A, and A itself; `self` is B.
  @available(*, deprecated, message: "use linalg.solveTriangular(A, B, upper:)")
  public static func trtrs(
    _ input: Tensor, _ A: Tensor, upper: Bool = true, transpose: Bool = false, unitriangular: Bool = false
  ) -> (X: Tensor, A: Tensor) {
    input.trtrs(A, upper: upper, transpose: transpose, unitriangular: unitriangular)
  }

  /// The packed LU factorisations of a batch and their exchanges, from 1; `info` receives 0 for each matrix, or the
  /// first diagonal element of U that is zero.
  @available(*, deprecated, message: "use linalg.luFactor")
  public static func btrifact(_ input: Tensor, info: Tensor? = nil) -> (LU: Tensor, pivots: Tensor) {
    input.btrifact(info: info)
  }

  /// x of A x = b for a batch of vectors [batch, n], from the factors that `btrifact` gave; `self` is b.
  @available(*, deprecated, message: "use linalg.luSolve(LU, pivots, B)")
  public static func btrisolve(_ input: Tensor, _ LUData: Tensor, _ LUPivots: Tensor) -> Tensor {
    input.btrisolve(LUData, LUPivots)
  }

  /// The Moore-Penrose pseudo-inverse: see `linalg.pinv`.
  public static func pinverse(_ input: Tensor, rcond: Double = 1e-15) -> Tensor {
    input.pinverse(rcond: rcond)
  }

  /// A = Q R: see `linalg.qr`.
  public static func qr(
    _ input: Tensor, some: Bool = true, out: (Tensor, Tensor)? = nil
  ) -> (Q: Tensor, R: Tensor) {
    input.qr(some: some, out: out)
  }

  /// LAPACK's own form of the QR decomposition: R on and above the diagonal, below it the vectors of the reflections
  /// whose product is Q, and their factors.
  public static func geqrf(_ input: Tensor, out: (Tensor, Tensor)? = nil) -> (a: Tensor, tau: Tensor) {
    input.geqrf(out: out)
  }

  /// Q from what `geqrf` gave: see `linalg.householderProduct`.
  public static func orgqr(_ input: Tensor, _ input2: Tensor, out: Tensor? = nil) -> Tensor {
    input.orgqr(input2, out: out)
  }

  /// Q C, C Q with `left: false`, or with `transpose` of Qᴴ: Q is given by `self` and `tau` as `geqrf` gave them, all
  /// its columns; C is `other`.
  public static func ormqr(
    _ input: Tensor, _ tau: Tensor, _ other: Tensor, left: Bool = true, transpose: Bool = false,
    out: Tensor? = nil
  ) -> Tensor {
    input.ormqr(tau, other, left: left, transpose: transpose, out: out)
  }

  /// A = U diag(S) Vᴴ: U, S and V (not its transpose, which `linalg.svd` gives), with `some` only min(m, n) columns;
  /// without `computeUV` U and V are zeros.
  public static func svd(
    _ input: Tensor, some: Bool = true, computeUV: Bool = true, out: (Tensor, Tensor, Tensor)? = nil
  ) -> (U: Tensor, S: Tensor, V: Tensor) {
    input.svd(some: some, computeUV: computeUV, out: out)
  }

  /// A⁻¹ of square matrices: see `linalg.inv`.
  public static func inverse(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.inverse(out: out) }

  /// X of op(A) X = B for triangular A, and A itself; `self` is B.
  @available(*, deprecated, message: "use linalg.solveTriangular(A, B, upper:)")
  public static func triangularSolve(
    _ input: Tensor, _ A: Tensor, upper: Bool = true, transpose: Bool = false, unitriangular: Bool = false
  ) -> (solution: Tensor, clonedCoefficient: Tensor) {
    input.triangularSolve(A, upper: upper, transpose: transpose, unitriangular: unitriangular)
  }

  /// The cross product of vectors of size 3 along `dim`; without `dim` the first dimension of size 3.
  public static func cross(_ input: Tensor, _ other: Tensor, dim: Int? = nil, out: Tensor? = nil) -> Tensor {
    input.cross(other, dim: dim, out: out)
  }

  /// The sum of the diagonal of a matrix.
  public static func trace(_ input: Tensor) -> Tensor { input.trace() }

  /// Whether both elements are not zero.
  public static func logicalAnd(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.logicalAnd(other, out: out)
  }

  /// Whether one of the elements is not zero.
  public static func logicalOr(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.logicalOr(other, out: out)
  }

  /// Whether exactly one of the elements is not zero.
  public static func logicalXor(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.logicalXor(other, out: out)
  }

  /// Whether an element is zero.
  public static func logicalNot(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.logicalNot(out: out) }

  /// The bits set in both; of bool tensors, the conjunction.
  public static func bitwiseAnd(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.bitwiseAnd(other, out: out)
  }

  /// The bits set in both; of bool tensors, the conjunction.
  public static func bitwiseAnd(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.bitwiseAnd(other, out: out)
  }

  /// The bits set in one of them; of bool tensors, the disjunction.
  public static func bitwiseOr(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.bitwiseOr(other, out: out)
  }

  /// The bits set in one of them; of bool tensors, the disjunction.
  public static func bitwiseOr(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.bitwiseOr(other, out: out)
  }

  /// The bits set in exactly one of them.
  public static func bitwiseXor(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.bitwiseXor(other, out: out)
  }

  /// The bits set in exactly one of them.
  public static func bitwiseXor(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.bitwiseXor(other, out: out)
  }

  /// self · 2^other for integers.
  public static func bitwiseLeftShift(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.bitwiseLeftShift(other, out: out)
  }

  /// self · 2^other for integers.
  public static func bitwiseLeftShift(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.bitwiseLeftShift(other, out: out)
  }

  /// ⌊self / 2^other⌋ for integers.
  public static func bitwiseRightShift(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.bitwiseRightShift(other, out: out)
  }

  /// ⌊self / 2^other⌋ for integers.
  public static func bitwiseRightShift(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.bitwiseRightShift(other, out: out)
  }

  /// The greatest common divisor, at least 0.
  public static func gcd(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.gcd(other, out: out)
  }

  /// `gcd`, into `input`.
  @discardableResult
  public static func gcd_(_ input: Tensor, _ other: Tensor) -> Tensor { input.gcd_(other) }

  /// The least common multiple, at least 0.
  public static func lcm(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.lcm(other, out: out)
  }

  /// `lcm`, into `input`.
  @discardableResult
  public static func lcm_(_ input: Tensor, _ other: Tensor) -> Tensor { input.lcm_(other) }

  /// The bits inverted; of bool tensors, the negation.
  public static func bitwiseNot(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.bitwiseNot(out: out) }

  /// `value` where `mask` is true, this tensor elsewhere.
  public static func maskedFill(_ input: Tensor, _ mask: Tensor, _ value: Scalar) -> Tensor {
    input.maskedFill(mask, value)
  }

  /// `value` (without dimensions) where `mask` is true, this tensor elsewhere.
  public static func maskedFill(_ input: Tensor, _ mask: Tensor, _ value: Tensor) -> Tensor {
    input.maskedFill(mask, value)
  }

  /// The elements where `mask` is true, in row-major order; both are broadcast.
  public static func maskedSelect(_ input: Tensor, _ mask: Tensor, out: Tensor? = nil) -> Tensor {
    input.maskedSelect(mask, out: out)
  }

  /// This tensor with the elements of `source`, one after the other, where `mask` is true.
  public static func maskedScatter(_ input: Tensor, _ mask: Tensor, _ source: Tensor) -> Tensor {
    input.maskedScatter(mask, source)
  }

  /// The indices of all elements other than 0, one row each.
  public static func nonzero(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.nonzero(out: out) }

  /// The indices of all elements other than 0: as `nonzero()`, or with `asTuple` one tensor a dimension.
  public static func nonzero(_ input: Tensor, asTuple: Bool, out: Tensor? = nil) -> [Tensor] {
    input.nonzero(asTuple: asTuple, out: out)
  }

  /// The indices of the first `size` elements other than 0, one row each; rows of `fillValue` where there are fewer.
  public static func nonzeroStatic(_ input: Tensor, _ size: Int, fillValue: Int = -1) -> Tensor {
    input.nonzeroStatic(size, fillValue: fillValue)
  }

  /// Whether the only element is other than 0.
  public static func isNonzero(_ input: Tensor) -> Bool { input.isNonzero() }

  /// Whether another tensor has the same shape.
  public static func isSameSize(_ input: Tensor, _ other: Tensor) -> Bool { input.isSameSize(other) }

  /// The indices of all elements other than 0, one row each.
  public static func argwhere(_ input: Tensor) -> Tensor { input.argwhere() }

  /// The matrix product: [n, m] · [m, p] -> [n, p].
  public static func mm(_ input: Tensor, _ mat2: Tensor, out: Tensor? = nil) -> Tensor {
    input.mm(mat2, out: out)
  }

  /// The matrix products of a batch: [b, n, m] · [b, m, p] -> [b, n, p].
  public static func bmm(_ input: Tensor, _ mat2: Tensor, out: Tensor? = nil) -> Tensor {
    input.bmm(mat2, out: out)
  }

  /// A matrix times a vector: [n, m] · [m] -> [n].
  public static func mv(_ input: Tensor, _ vec: Tensor, out: Tensor? = nil) -> Tensor {
    input.mv(vec, out: out)
  }

  /// Σ xᵢ yᵢ of two vectors; nothing is conjugated.
  public static func dot(_ input: Tensor, _ tensor: Tensor, out: Tensor? = nil) -> Tensor {
    input.dot(tensor, out: out)
  }

  /// Σ x̄ᵢ yᵢ of two vectors.
  public static func vdot(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.vdot(other, out: out)
  }

  /// All products of the elements of two vectors: [n], [m] -> [n, m].
  public static func outer(_ input: Tensor, _ vec2: Tensor, out: Tensor? = nil) -> Tensor {
    input.outer(vec2, out: out)
  }

  /// All products of the elements of two vectors: [n], [m] -> [n, m].
  public static func ger(_ input: Tensor, _ vec2: Tensor, out: Tensor? = nil) -> Tensor {
    input.outer(vec2, out: out)
  }

  /// The sum of products over the last dimension of both: [.., k], [..', k] -> [.., ..']; numbers multiply.
  public static func inner(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.inner(other, out: out)
  }

  /// The product of matrices and vectors; more dimensions are batches, which broadcast.
  public static func matmul(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.matmul(other, out: out)
  }

  /// beta · self + alpha · (mat1 · mat2); `self` broadcasts to [n, p] and is ignored, NaN included, if beta is 0.
  public static func addmm(
    _ input: Tensor, _ mat1: Tensor, _ mat2: Tensor, beta: Scalar = 1, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    input.addmm(mat1, mat2, beta: beta, alpha: alpha, out: out)
  }

  /// beta · self + alpha · (batch1 · batch2), product by product: [b, n, m] · [b, m, p] -> [b, n, p].
  public static func baddbmm(
    _ input: Tensor, _ batch1: Tensor, _ batch2: Tensor, beta: Scalar = 1, alpha: Scalar = 1,
    out: Tensor? = nil
  ) -> Tensor {
    input.baddbmm(batch1, batch2, beta: beta, alpha: alpha, out: out)
  }

  /// beta · self + alpha · Σ of the products of a batch: [b, n, m] · [b, m, p] -> [n, p].
  public static func addbmm(
    _ input: Tensor, _ batch1: Tensor, _ batch2: Tensor, beta: Scalar = 1, alpha: Scalar = 1,
    out: Tensor? = nil
  ) -> Tensor {
    input.addbmm(batch1, batch2, beta: beta, alpha: alpha, out: out)
  }

  /// beta · self + alpha · (mat · vec): [n, m] · [m] -> [n].
  public static func addmv(
    _ input: Tensor, _ mat: Tensor, _ vec: Tensor, beta: Scalar = 1, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    input.addmv(mat, vec, beta: beta, alpha: alpha, out: out)
  }

  /// `addmv`, into `input`.
  @discardableResult
  public static func addmv_(
    _ input: Tensor, _ mat: Tensor, _ vec: Tensor, beta: Scalar = 1, alpha: Scalar = 1
  ) -> Tensor {
    input.addmv_(mat, vec, beta: beta, alpha: alpha)
  }

  /// beta · self + alpha · (vec1 ⊗ vec2): [n], [m] -> [n, m].
  public static func addr(
    _ input: Tensor, _ vec1: Tensor, _ vec2: Tensor, beta: Scalar = 1, alpha: Scalar = 1, out: Tensor? = nil
  ) -> Tensor {
    input.addr(vec1, vec2, beta: beta, alpha: alpha, out: out)
  }

  /// The greatest element of all; NaN if there is one.
  public static func max(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.max().written(to: out) }

  /// The least element of all; NaN if there is one.
  public static func min(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.min().written(to: out) }

  /// The greatest element along `dim` and its first index.
  public static func max(
    _ input: Tensor, _ dim: Int, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.max(dim, keepdim: keepdim, out: out)
  }

  /// The least element along `dim` and its first index.
  public static func min(
    _ input: Tensor, _ dim: Int, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.min(dim, keepdim: keepdim, out: out)
  }

  /// The greatest element over `dim`; equal ones share the gradient.
  public static func amax(
    _ input: Tensor, dim: (any IntOrList)? = nil, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.amax(dim: dim, keepdim: keepdim, out: out)
  }

  /// The least element over `dim`; equal ones share the gradient.
  public static func amin(
    _ input: Tensor, dim: (any IntOrList)? = nil, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.amin(dim: dim, keepdim: keepdim, out: out)
  }

  /// The least and the greatest element, along `dim` or of all.
  public static func aminmax(
    _ input: Tensor, dim: Int? = nil, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (min: Tensor, max: Tensor) {
    input.aminmax(dim: dim, keepdim: keepdim, out: out)
  }

  /// Where the greatest element first stands, along `dim` or in all elements in row-major order.
  public static func argmax(
    _ input: Tensor, dim: Int? = nil, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.argmax(dim: dim, keepdim: keepdim, out: out)
  }

  /// Where the least element first stands, along `dim` or in all elements in row-major order.
  public static func argmin(
    _ input: Tensor, dim: Int? = nil, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.argmin(dim: dim, keepdim: keepdim, out: out)
  }

  /// `numSamples` categories for every row of weights: their indices.
  public static func multinomial(
    _ input: Tensor, _ numSamples: Int, replacement: Bool = false, generator: Generator? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    input.multinomial(numSamples, replacement: replacement, generator: generator, out: out)
  }

  /// The value below which the part `q` (0 … 1) of the elements along `dim` (of all without it) lies: between the two at
  /// the ranks around q · (n - 1), by `interpolation` "linear", "lower", "higher", "midpoint" or "nearest".
  public static func quantile(
    _ input: Tensor, _ q: Tensor, dim: Int? = nil, keepdim: Bool = false, interpolation: String = "linear",
    out: Tensor? = nil
  ) -> Tensor {
    input.quantile(q, dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
  }

  /// The value below which the part `q` (0 … 1) of the elements lies.
  public static func quantile(
    _ input: Tensor, _ q: Double, dim: Int? = nil, keepdim: Bool = false, interpolation: String = "linear",
    out: Tensor? = nil
  ) -> Tensor {
    input.quantile(q, dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
  }

  /// `quantile` of the elements that are not NaN.
  public static func nanquantile(
    _ input: Tensor, _ q: Tensor, dim: Int? = nil, keepdim: Bool = false, interpolation: String = "linear",
    out: Tensor? = nil
  ) -> Tensor {
    input.nanquantile(q, dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
  }

  /// `quantile` of the elements that are not NaN.
  public static func nanquantile(
    _ input: Tensor, _ q: Double, dim: Int? = nil, keepdim: Bool = false, interpolation: String = "linear",
    out: Tensor? = nil
  ) -> Tensor {
    input.nanquantile(q, dim: dim, keepdim: keepdim, interpolation: interpolation, out: out)
  }

  /// Ones with the probabilities that the elements of this tensor are, else zeros.
  public static func bernoulli(_ input: Tensor, generator: Generator? = nil, out: Tensor? = nil) -> Tensor {
    input.bernoulli(generator: generator, out: out)
  }

  /// Ones with probability p in the shape of this tensor, else zeros.
  public static func bernoulli(_ input: Tensor, _ p: Double, generator: Generator? = nil) -> Tensor {
    input.bernoulli(p, generator: generator)
  }

  /// Σ x over `dim` (an Int or a list; all dimensions if left out).
  public static func sum(
    _ input: Tensor, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    input.sum(dim: dim, keepdim: keepdim, dtype: dtype, out: out)
  }

  /// Σ x over `dim`, NaN counting as 0.
  public static func nansum(
    _ input: Tensor, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    input.nansum(dim: dim, keepdim: keepdim, dtype: dtype, out: out)
  }

  /// The mean over `dim`; of floating-point and complex numbers, or with such a `dtype`.
  public static func mean(
    _ input: Tensor, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    input.mean(dim: dim, keepdim: keepdim, dtype: dtype, out: out)
  }

  /// The mean over `dim` of what is not NaN.
  public static func nanmean(
    _ input: Tensor, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    input.nanmean(dim: dim, keepdim: keepdim, dtype: dtype, out: out)
  }

  /// Π x over all elements.
  public static func prod(_ input: Tensor, dtype: DType? = nil) -> Tensor { input.prod(dtype: dtype) }

  /// Π x over `dim`.
  public static func prod(
    _ input: Tensor, _ dim: Int, keepdim: Bool = false, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.prod(dim, keepdim: keepdim, dtype: dtype, out: out)
  }

  /// Whether all elements are other than 0: of everything.
  public static func all(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.all(out: out) }

  /// Whether all elements over `dim` are other than 0.
  public static func all(
    _ input: Tensor, dim: (any IntOrList)?, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.all(dim: dim, keepdim: keepdim, out: out)
  }

  /// Whether any element is other than 0: of everything.
  public static func any(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.any(out: out) }

  /// Whether any element over `dim` is other than 0.
  public static func any(
    _ input: Tensor, dim: (any IntOrList)?, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.any(dim: dim, keepdim: keepdim, out: out)
  }

  /// How many elements over `dim` are other than 0, as int64.
  public static func countNonzero(_ input: Tensor, dim: (any IntOrList)? = nil) -> Tensor {
    input.countNonzero(dim: dim)
  }

  /// log Σ exp x over `dim`, without overflow on the way.
  public static func logsumexp(
    _ input: Tensor, _ dim: any IntOrList, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.logsumexp(dim, keepdim: keepdim, out: out)
  }

  /// Every slice along `dim` (every element, without it) `repeats` times, one number for all or one for each.
  public static func repeatInterleave(
    _ input: Tensor, _ repeats: Tensor, dim: Int? = nil, outputSize: Int? = nil
  ) -> Tensor {
    input.repeatInterleave(repeats, dim: dim, outputSize: outputSize)
  }

  /// Every slice along `dim` (every element, without it) `repeats` times.
  public static func repeatInterleave(
    _ input: Tensor, _ repeats: Int, dim: Int? = nil, outputSize: Int? = nil
  ) -> Tensor {
    input.repeatInterleave(repeats, dim: dim, outputSize: outputSize)
  }

  /// |x|; of a complex number, its distance from 0.
  public static func abs(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.abs(out: out) }

  /// `abs`, into `input`.
  @discardableResult
  public static func abs_(_ input: Tensor) -> Tensor { input.abs_() }

  /// |x|; another name of `abs`.
  public static func absolute(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.absolute(out: out) }

  /// -1, 0 or 1; 0 for NaN.
  public static func sign(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sign(out: out) }

  /// The largest integer that is at most x.
  public static func floor(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.floor(out: out) }

  /// `floor`, into `input`.
  @discardableResult
  public static func floor_(_ input: Tensor) -> Tensor { input.floor_() }

  /// The smallest integer that is at least x.
  public static func ceil(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.ceil(out: out) }

  /// `ceil`, into `input`.
  @discardableResult
  public static func ceil_(_ input: Tensor) -> Tensor { input.ceil_() }

  /// x without its fraction.
  public static func trunc(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.trunc(out: out) }

  /// `trunc`, into `input`.
  @discardableResult
  public static func trunc_(_ input: Tensor) -> Tensor { input.trunc_() }

  /// x without its fraction; another name of `trunc`.
  public static func fix(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.fix(out: out) }

  /// `fix`, into `input`.
  @discardableResult
  public static func fix_(_ input: Tensor) -> Tensor { input.fix_() }

  /// The nearest integer, half to even; with `decimals`, the nearest multiple of 10⁻ᵈ.
  public static func round(_ input: Tensor, decimals: Int = 0, out: Tensor? = nil) -> Tensor {
    input.round(decimals: decimals, out: out)
  }

  /// `round`, into `input`.
  @discardableResult
  public static func round_(_ input: Tensor, decimals: Int = 0) -> Tensor {
    input.round_(decimals: decimals)
  }

  /// x minus its integer part.
  public static func frac(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.frac(out: out) }

  /// `frac`, into `input`.
  @discardableResult
  public static func frac_(_ input: Tensor) -> Tensor { input.frac_() }

  /// The running sum along `dim`.
  public static func cumsum(_ input: Tensor, _ dim: Int, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    input.cumsum(dim, dtype: dtype, out: out)
  }

  /// The running product along `dim`.
  public static func cumprod(_ input: Tensor, _ dim: Int, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    input.cumprod(dim, dtype: dtype, out: out)
  }

  /// The running logarithm of the sum of exponentials along `dim`.
  public static func logcumsumexp(_ input: Tensor, _ dim: Int, out: Tensor? = nil) -> Tensor {
    input.logcumsumexp(dim, out: out)
  }

  /// The greatest element so far along `dim`, and the last place where it stood.
  public static func cummax(
    _ input: Tensor, _ dim: Int, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.cummax(dim, out: out)
  }

  /// The least element so far along `dim`, and the last place where it stood.
  public static func cummin(
    _ input: Tensor, _ dim: Int, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.cummin(dim, out: out)
  }

  /// The transforms of overlapping pieces of a signal: [n] or [b, n] -> [.., frequencies, frames], frame k being the
  /// `fft` of x[k·hop ..< k·hop + nFft] times `window`.
  public static func stft(
    _ input: Tensor, _ nFft: Int, hopLength: Int? = nil, winLength: Int? = nil, window: Tensor? = nil,
    center: Bool = true, padMode: String = "reflect", normalized: Bool = false, onesided: Bool? = nil,
    returnComplex: Bool? = nil
  ) -> Tensor {
    input.stft(
      nFft, hopLength: hopLength, winLength: winLength, window: window, center: center, padMode: padMode,
      normalized: normalized, onesided: onesided, returnComplex: returnComplex)
  }

  /// The signal whose `stft` with the same arguments this is: the inverse transforms times the window are added where
  /// they overlap and divided by the sum of the squared windows.
  public static func istft(
    _ input: Tensor, _ nFft: Int, hopLength: Int? = nil, winLength: Int? = nil, window: Tensor? = nil,
    center: Bool = true, normalized: Bool = false, onesided: Bool? = nil, length: Int? = nil,
    returnComplex: Bool = false
  ) -> Tensor {
    input.istft(
      nFft, hopLength: hopLength, winLength: winLength, window: window, center: center,
      normalized: normalized, onesided: onesided, length: length, returnComplex: returnComplex)
  }

  /// exp(x) / Σ exp(x) along `dim`, computed from x - max x.
  public static func softmax(_ input: Tensor, _ dim: Int, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    input.softmax(dim, dtype: dtype, out: out)
  }

  /// x - log Σ exp(x) along `dim`.
  public static func logSoftmax(
    _ input: Tensor, _ dim: Int, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.logSoftmax(dim, dtype: dtype, out: out)
  }

  /// The elements along `dim` in order, NaN as the greatest, and the places they came from.
  public static func sort(
    _ input: Tensor, dim: Int = -1, descending: Bool = false, stable: Bool = false,
    out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.sort(dim: dim, descending: descending, stable: stable, out: out)
  }

  /// The places of the elements along `dim` in order.
  public static func argsort(
    _ input: Tensor, dim: Int = -1, descending: Bool = false, stable: Bool = false
  ) -> Tensor {
    input.argsort(dim: dim, descending: descending, stable: stable)
  }

  /// Sorted along the first dimension.
  public static func msort(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.msort(out: out) }

  /// The `k` greatest (or least) elements along `dim` in order, and their places.
  public static func topk(
    _ input: Tensor, _ k: Int, dim: Int = -1, largest: Bool = true, sorted: Bool = true,
    out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.topk(k, dim: dim, largest: largest, sorted: sorted, out: out)
  }

  /// The `k`-th least element along `dim`, from 1, and its place.
  public static func kthvalue(
    _ input: Tensor, _ k: Int, dim: Int = -1, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.kthvalue(k, dim: dim, keepdim: keepdim, out: out)
  }

  /// The middle element of all, the lower of two; NaN if there is one.
  public static func median(_ input: Tensor) -> Tensor { input.median() }

  /// The middle element along `dim`, the lower of two, and its place; NaN if there is one.
  public static func median(
    _ input: Tensor, dim: Int = -1, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.median(dim: dim, keepdim: keepdim, out: out)
  }

  /// The middle element of all that is not NaN.
  public static func nanmedian(_ input: Tensor) -> Tensor { input.nanmedian() }

  /// The middle element along `dim` of what is not NaN, and its place.
  public static func nanmedian(
    _ input: Tensor, dim: Int = -1, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.nanmedian(dim: dim, keepdim: keepdim, out: out)
  }

  /// The most frequent element along `dim` (the least of several) and a place where it stands.
  public static func mode(
    _ input: Tensor, dim: Int = -1, keepdim: Bool = false, out: (Tensor, Tensor)? = nil
  ) -> (values: Tensor, indices: Tensor) {
    input.mode(dim: dim, keepdim: keepdim, out: out)
  }

  /// The regularised lower incomplete gamma function P(self, other) = 1/Γ(a) ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt, a = self, x = other.
  public static func igamma(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.igamma(other, out: out)
  }

  /// The regularised upper incomplete gamma function Q = 1 - P of `igamma`.
  public static func igammac(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.igammac(other, out: out)
  }

  /// The logarithm of the multivariate gamma function of dimension p: p(p - 1)/4 log π + Σⱼ log Γ(x - j/2), j < p.
  public static func mvlgamma(_ input: Tensor, _ p: Int, out: Tensor? = nil) -> Tensor {
    input.mvlgamma(p, out: out)
  }

  /// The modified Bessel function of the first kind of order 0.
  public static func i0(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.i0(out: out) }

  /// `i0`, into `input`.
  @discardableResult
  public static func i0_(_ input: Tensor) -> Tensor { input.i0_() }

  /// Pieces of `splitSize` along `dim`, the last one perhaps smaller; views.
  public static func split(_ input: Tensor, _ splitSize: Int, dim: Int = 0) -> [Tensor] {
    input.split(splitSize, dim: dim)
  }

  /// Pieces of the given sizes along `dim`; views.
  public static func split(_ input: Tensor, _ splitSize: [Int], dim: Int = 0) -> [Tensor] {
    input.split(splitSize, dim: dim)
  }

  /// Pieces of the given sizes along `dim`; views.
  public static func splitWithSizes(_ input: Tensor, _ splitSizes: [Int], dim: Int = 0) -> [Tensor] {
    input.splitWithSizes(splitSizes, dim: dim)
  }

  /// At most `chunks` pieces of equal size along `dim`, the last one perhaps smaller; views.
  public static func chunk(_ input: Tensor, _ chunks: Int, dim: Int = 0) -> [Tensor] {
    input.chunk(chunks, dim: dim)
  }

  /// `sections` pieces along `dim`, the first ones one larger where the size is no multiple; views.
  public static func tensorSplit(_ input: Tensor, _ sections: Int, dim: Int = 0) -> [Tensor] {
    input.tensorSplit(sections, dim: dim)
  }

  /// Pieces that end before the given indices along `dim`; views.
  public static func tensorSplit(_ input: Tensor, _ indices: [Int], dim: Int = 0) -> [Tensor] {
    input.tensorSplit(indices, dim: dim)
  }

  /// The slices along `dim`, without that dimension; views.
  public static func unbind(_ input: Tensor, dim: Int = 0) -> [Tensor] { input.unbind(dim: dim) }

  /// `tensorSplit` along columns (of a vector: along its only dimension).
  public static func hsplit(_ input: Tensor, _ sections: Int) -> [Tensor] { input.hsplit(sections) }

  /// `tensorSplit` along columns (of a vector: along its only dimension).
  public static func hsplit(_ input: Tensor, _ indices: [Int]) -> [Tensor] { input.hsplit(indices) }

  /// `tensorSplit` along rows.
  public static func vsplit(_ input: Tensor, _ sections: Int) -> [Tensor] { input.vsplit(sections) }

  /// `tensorSplit` along rows.
  public static func vsplit(_ input: Tensor, _ indices: [Int]) -> [Tensor] { input.vsplit(indices) }

  /// `tensorSplit` along the third dimension.
  public static func dsplit(_ input: Tensor, _ sections: Int) -> [Tensor] { input.dsplit(sections) }

  /// `tensorSplit` along the third dimension.
  public static func dsplit(_ input: Tensor, _ indices: [Int]) -> [Tensor] { input.dsplit(indices) }

  /// The variance over `dim`: Σ (x - mean)² / (n - correction).
  public static func `var`(
    _ input: Tensor, dim: (any IntOrList)? = nil, correction: Double = 1, keepdim: Bool = false,
    out: Tensor? = nil
  ) -> Tensor {
    input.`var`(dim: dim, correction: correction, keepdim: keepdim, out: out)
  }

  /// The variance over all elements, divided by n - 1 (`unbiased`) or n.
  public static func `var`(_ input: Tensor, _ unbiased: Bool) -> Tensor { input.`var`(unbiased) }

  /// The variance over `dim`, divided by n - 1 (`unbiased`) or n.
  public static func `var`(
    _ input: Tensor, _ dim: any IntOrList, _ unbiased: Bool, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.`var`(dim, unbiased, keepdim: keepdim, out: out)
  }

  /// The standard deviation over `dim`: the root of the variance.
  public static func std(
    _ input: Tensor, dim: (any IntOrList)? = nil, correction: Double = 1, keepdim: Bool = false,
    out: Tensor? = nil
  ) -> Tensor {
    input.std(dim: dim, correction: correction, keepdim: keepdim, out: out)
  }

  /// The standard deviation over all elements, divided by n - 1 (`unbiased`) or n.
  public static func std(_ input: Tensor, _ unbiased: Bool) -> Tensor { input.std(unbiased) }

  /// The standard deviation over `dim`, divided by n - 1 (`unbiased`) or n.
  public static func std(
    _ input: Tensor, _ dim: any IntOrList, _ unbiased: Bool, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.std(dim, unbiased, keepdim: keepdim, out: out)
  }

  /// (Σ |x|ᵖ)^(1/p) over `dim`.
  public static func norm(
    _ input: Tensor, p: Scalar = 2, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    input.norm(p: p, dim: dim, keepdim: keepdim, dtype: dtype, out: out)
  }

  /// The Frobenius norm ("fro"), the root of the sum of squares over `dim`, or the nuclear norm ("nuc"), the sum of the
  /// singular values of the matrices in two dimensions.
  public static func norm(
    _ input: Tensor, p: String, dim: (any IntOrList)? = nil, keepdim: Bool = false, dtype: DType? = nil,
    out: Tensor? = nil
  ) -> Tensor {
    input.norm(p: p, dim: dim, keepdim: keepdim, dtype: dtype, out: out)
  }

  /// The p-norm of the difference: (Σ |x - y|ᵖ)^(1/p).
  public static func dist(_ input: Tensor, _ other: Tensor, p: Scalar = 2, out: Tensor? = nil) -> Tensor {
    input.dist(other, p: p).written(to: out)
  }

  /// Scales every part along `dim` whose p-norm exceeds `maxnorm` down to it.
  public static func renorm(
    _ input: Tensor, _ p: Scalar, _ dim: Int, _ maxnorm: Scalar, out: Tensor? = nil
  ) -> Tensor {
    input.renorm(p, dim, maxnorm, out: out)
  }

  /// The distinct elements in ascending order; with `dim` the distinct slices along it, in the order of their elements.
  public static func unique(_ input: Tensor, sorted: Bool = true, dim: Int? = nil) -> Tensor {
    input.unique(sorted: sorted, dim: dim)
  }

  /// The distinct elements; then, with `returnInverse`, where each element went; then, with `returnCounts`, how often
  /// each stands.
  public static func unique(
    _ input: Tensor, sorted: Bool = true, returnInverse: Bool = false, returnCounts: Bool = false,
    dim: Int? = nil
  ) -> [Tensor] {
    input.unique(sorted: sorted, returnInverse: returnInverse, returnCounts: returnCounts, dim: dim)
  }

  /// The first of each run of equal elements; with `dim` of equal slices along it.
  public static func uniqueConsecutive(_ input: Tensor, dim: Int? = nil) -> Tensor {
    input.uniqueConsecutive(dim: dim)
  }

  /// The first of each run of equal elements; then, with `returnInverse`, which run each element is in; then, with
  /// `returnCounts`, the lengths.
  public static func uniqueConsecutive(
    _ input: Tensor, returnInverse: Bool = false, returnCounts: Bool = false, dim: Int? = nil
  ) -> [Tensor] {
    input.uniqueConsecutive(returnInverse: returnInverse, returnCounts: returnCounts, dim: dim)
  }

  /// A copy whose index `index` along `dim` is `src`, which lacks that dimension.
  public static func selectScatter(_ input: Tensor, _ src: Tensor, _ dim: Int, _ index: Int) -> Tensor {
    input.selectScatter(src, dim, index)
  }

  /// A copy whose indices start, start + step, … below `end` along `dim` are `src`; negative ones count from the end.
  public static func sliceScatter(
    _ input: Tensor, _ src: Tensor, dim: Int = 0, start: Int? = nil, end: Int? = nil, step: Int = 1,
    out: Tensor? = nil
  ) -> Tensor {
    input.sliceScatter(src, dim: dim, start: start, end: end, step: step).written(to: out)
  }

  /// A copy whose diagonal of the dimensions `dim1` and `dim2`, `offset` above the main one, is `src`.
  public static func diagonalScatter(
    _ input: Tensor, _ src: Tensor, offset: Int = 0, dim1: Int = 0, dim2: Int = 1
  ) -> Tensor {
    input.diagonalScatter(src, offset: offset, dim1: dim1, dim2: dim2)
  }

  /// A copy, in memory of the same geometry, whose elements storageOffset + i·stride[0] + j·stride[1] + … are `src`.
  public static func asStridedScatter(
    _ input: Tensor, _ src: Tensor, _ size: Size, _ stride: Size, storageOffset: Int? = nil
  ) -> Tensor {
    input.asStridedScatter(src, size, stride, storageOffset: storageOffset)
  }

  /// The same memory with any geometry: element [i, j, …] lies at storageOffset + i·stride[0] + j·stride[1] + ….
  public static func asStrided(
    _ input: Tensor, _ size: Size, _ stride: Size, storageOffset: Int? = nil
  ) -> Tensor {
    input.asStrided(size, stride, storageOffset: storageOffset)
  }

  /// `length` slices from `start` on, along `dim`.
  public static func narrow(_ input: Tensor, _ dim: Int, _ start: Int, _ length: Int) -> Tensor {
    input.narrow(dim, start, length)
  }

  /// `length` slices from `start` on, along `dim`, copied.
  public static func narrowCopy(_ input: Tensor, _ dim: Int, _ start: Int, _ length: Int) -> Tensor {
    input.narrowCopy(dim, start, length)
  }

  /// Index `index` along `dim`, which is dropped.
  public static func select(_ input: Tensor, _ dim: Int, _ index: Int) -> Tensor { input.select(dim, index) }

  /// Dimension i of the result is dimension dims[i] of this tensor.
  public static func permute(_ input: Tensor, _ dims: [Int]) -> Tensor { input.permute(dims) }

  /// Dimensions `dim0` and `dim1` exchanged.
  public static func transpose(_ input: Tensor, _ dim0: Int, _ dim1: Int) -> Tensor {
    input.transpose(dim0, dim1)
  }

  /// Dimensions `dim0` and `dim1` exchanged.
  public static func swapdims(_ input: Tensor, _ dim0: Int, _ dim1: Int) -> Tensor {
    input.transpose(dim0, dim1)
  }

  /// The transpose of a matrix; tensors with fewer dimensions as they are.
  public static func t(_ input: Tensor) -> Tensor { input.t() }

  /// The conjugate, the last two dimensions exchanged; another name of `mH`.
  public static func adjoint(_ input: Tensor) -> Tensor { input.adjoint() }

  /// A dimension of size 1 inserted before `dim`, -dim() - 1 ...
  public static func unsqueeze(_ input: Tensor, _ dim: Int) -> Tensor { input.unsqueeze(dim) }

  /// Without the dimensions of size 1.
  public static func squeeze(_ input: Tensor) -> Tensor { input.squeeze() }

  /// Without dimension `dim` if its size is 1.
  public static func squeeze(_ input: Tensor, _ dim: Int) -> Tensor { input.squeeze(dim) }

  /// Without those of the dimensions `dim` whose size is 1.
  public static func squeeze(_ input: Tensor, _ dim: [Int]) -> Tensor { input.squeeze(dim) }

  /// The same elements in another shape, a view if the strides allow it, else a copy; -1 is inferred.
  public static func reshape(_ input: Tensor, _ shape: Size) -> Tensor { input.reshape(shape) }

  /// The same elements without a history; the memory is shared.
  public static func detach(_ input: Tensor) -> Tensor { input.detach() }

  /// Forgets how this tensor was computed: it becomes a leaf that does not require grad.
  @discardableResult
  public static func detach_(_ input: Tensor) -> Tensor { input.detach_() }

  /// Shows the memory with another geometry.
  @discardableResult
  public static func asStrided_(
    _ input: Tensor, _ size: Size, _ stride: Size, storageOffset: Int? = nil
  ) -> Tensor {
    input.asStrided_(size, stride, storageOffset: storageOffset)
  }
}

extension Tensor {
  /// `relu`, into the tensor itself.
  @discardableResult
  public func relu_() -> Tensor { relu(out: self) }

  /// `add`, into the tensor itself.
  @discardableResult
  public func add_(_ other: Tensor, alpha: Scalar = 1) -> Tensor { add(other, alpha: alpha, out: self) }

  /// `add`, into the tensor itself.
  @discardableResult
  public func add_(_ other: Scalar, alpha: Scalar = 1) -> Tensor { add(other, alpha: alpha, out: self) }

  /// `sub`, into the tensor itself.
  @discardableResult
  public func sub_(_ other: Tensor, alpha: Scalar = 1) -> Tensor { sub(other, alpha: alpha, out: self) }

  /// self - alpha · other.
  public func subtract(_ other: Tensor, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    sub(other, alpha: alpha, out: out)
  }

  /// `subtract`, into the tensor itself.
  @discardableResult
  public func subtract_(_ other: Tensor, alpha: Scalar = 1) -> Tensor { sub(other, alpha: alpha, out: self) }

  /// `sub`, into the tensor itself.
  @discardableResult
  public func sub_(_ other: Scalar, alpha: Scalar = 1) -> Tensor { sub(other, alpha: alpha, out: self) }

  /// self - alpha · other.
  public func subtract(_ other: Scalar, alpha: Scalar = 1, out: Tensor? = nil) -> Tensor {
    sub(other, alpha: alpha, out: out)
  }

  /// `subtract`, into the tensor itself.
  @discardableResult
  public func subtract_(_ other: Scalar, alpha: Scalar = 1) -> Tensor { sub(other, alpha: alpha, out: self) }

  /// `mul`, into the tensor itself.
  @discardableResult
  public func mul_(_ other: Tensor) -> Tensor { mul(other, out: self) }

  /// `mul`, into the tensor itself.
  @discardableResult
  public func mul_(_ other: Scalar) -> Tensor { mul(other, out: self) }

  /// `multiply`, into the tensor itself.
  @discardableResult
  public func multiply_(_ other: Tensor) -> Tensor { multiply(other, out: self) }

  /// `div`, into the tensor itself.
  @discardableResult
  public func div_(_ other: Tensor, roundingMode: String? = nil) -> Tensor {
    div(other, roundingMode: roundingMode, out: self)
  }

  /// `div`, into the tensor itself.
  @discardableResult
  public func div_(_ other: Scalar, roundingMode: String? = nil) -> Tensor {
    div(other, roundingMode: roundingMode, out: self)
  }

  /// `trueDivide`, into the tensor itself.
  @discardableResult
  public func trueDivide_(_ other: Tensor) -> Tensor { trueDivide(other, out: self) }

  /// `divide`, into the tensor itself.
  @discardableResult
  public func divide_(_ other: Tensor, roundingMode: String? = nil) -> Tensor {
    divide(other, roundingMode: roundingMode, out: self)
  }

  /// `floorDivide`, into the tensor itself.
  @discardableResult
  public func floorDivide_(_ other: Tensor) -> Tensor { floorDivide(other, out: self) }

  /// `floorDivide`, into the tensor itself.
  @discardableResult
  public func floorDivide_(_ other: Scalar) -> Tensor {
    replaced(by: original.floorDivide(other), "floorDivide")
  }

  /// `remainder`, into the tensor itself.
  @discardableResult
  public func remainder_(_ other: Tensor) -> Tensor { remainder(other, out: self) }

  /// `remainder`, into the tensor itself.
  @discardableResult
  public func remainder_(_ other: Scalar) -> Tensor { remainder(other, out: self) }

  /// `fmod`, into the tensor itself.
  @discardableResult
  public func fmod_(_ other: Tensor) -> Tensor { fmod(other, out: self) }

  /// `fmod`, into the tensor itself.
  @discardableResult
  public func fmod_(_ other: Scalar) -> Tensor { fmod(other, out: self) }

  /// `neg`, into the tensor itself.
  @discardableResult
  public func neg_() -> Tensor { neg(out: self) }

  /// `negative`, into the tensor itself.
  @discardableResult
  public func negative_() -> Tensor { negative(out: self) }

  /// `pow`, into the tensor itself.
  @discardableResult
  public func pow_(_ exponent: Tensor) -> Tensor { pow(exponent, out: self) }

  /// `pow`, into the tensor itself.
  @discardableResult
  public func pow_(_ exponent: Scalar) -> Tensor { pow(exponent, out: self) }

  /// `floatPower`, into the tensor itself.
  @discardableResult
  public func floatPower_(_ exponent: Tensor) -> Tensor {
    replaced(by: original.floatPower(exponent), "floatPower")
  }

  /// `floatPower`, into the tensor itself.
  @discardableResult
  public func floatPower_(_ exponent: Scalar) -> Tensor {
    replaced(by: original.floatPower(exponent), "floatPower")
  }

  /// `addcmul`, into the tensor itself.
  @discardableResult
  public func addcmul_(_ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1) -> Tensor {
    addcmul(tensor1, tensor2, value: value, out: self)
  }

  /// `addcdiv`, into the tensor itself.
  @discardableResult
  public func addcdiv_(_ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1) -> Tensor {
    addcdiv(tensor1, tensor2, value: value, out: self)
  }

  /// `lerp`, into the tensor itself.
  @discardableResult
  public func lerp_(_ end: Tensor, _ weight: Tensor) -> Tensor { lerp(end, weight, out: self) }

  /// `lerp`, into the tensor itself.
  @discardableResult
  public func lerp_(_ end: Tensor, _ weight: Scalar) -> Tensor { lerp(end, weight, out: self) }

  /// `atan2`, into the tensor itself.
  @discardableResult
  public func atan2_(_ other: Tensor) -> Tensor { atan2(other, out: self) }

  /// The angle of the point (other, self), in (-π, π].
  public func arctan2(_ other: Tensor, out: Tensor? = nil) -> Tensor { atan2(other, out: out) }

  /// `arctan2`, into the tensor itself.
  @discardableResult
  public func arctan2_(_ other: Tensor) -> Tensor { atan2(other, out: self) }

  /// `hypot`, into the tensor itself.
  @discardableResult
  public func hypot_(_ other: Tensor) -> Tensor { hypot(other, out: self) }

  /// `copysign`, into the tensor itself.
  @discardableResult
  public func copysign_(_ other: Tensor) -> Tensor { copysign(other, out: self) }

  /// `copysign`, into the tensor itself.
  @discardableResult
  public func copysign_(_ other: Scalar) -> Tensor { copysign(other, out: self) }

  /// `nextafter`, into the tensor itself.
  @discardableResult
  public func nextafter_(_ other: Tensor) -> Tensor { nextafter(other, out: self) }

  /// `xlogy`, into the tensor itself.
  @discardableResult
  public func xlogy_(_ other: Tensor) -> Tensor { xlogy(other, out: self) }

  /// `xlogy`, into the tensor itself.
  @discardableResult
  public func xlogy_(_ other: Scalar) -> Tensor { replaced(by: original.xlogy(other), "xlogy") }

  /// `heaviside`, into the tensor itself.
  @discardableResult
  public func heaviside_(_ values: Tensor) -> Tensor { heaviside(values, out: self) }

  /// `polygamma`, into the tensor itself.
  @discardableResult
  public func polygamma_(_ n: Int) -> Tensor { replaced(by: original.polygamma(n), "polygamma") }

  /// `gt`, into the tensor itself.
  @discardableResult
  public func gt_(_ other: Tensor) -> Tensor { gt(other, out: self) }

  /// Whether self > other, element by element.
  public func greater(_ other: Tensor, out: Tensor? = nil) -> Tensor { gt(other, out: out) }

  /// `greater`, into the tensor itself.
  @discardableResult
  public func greater_(_ other: Tensor) -> Tensor { gt(other, out: self) }

  /// `gt`, into the tensor itself.
  @discardableResult
  public func gt_(_ other: Scalar) -> Tensor { replaced(by: original.gt(other), "gt") }

  /// Whether self > other, element by element.
  public func greater(_ other: Scalar, out: Tensor? = nil) -> Tensor { gt(other, out: out) }

  /// `greater`, into the tensor itself.
  @discardableResult
  public func greater_(_ other: Scalar) -> Tensor { replaced(by: original.gt(other), "greater") }

  /// `lt`, into the tensor itself.
  @discardableResult
  public func lt_(_ other: Tensor) -> Tensor { lt(other, out: self) }

  /// Whether self < other, element by element.
  public func less(_ other: Tensor, out: Tensor? = nil) -> Tensor { lt(other, out: out) }

  /// `less`, into the tensor itself.
  @discardableResult
  public func less_(_ other: Tensor) -> Tensor { lt(other, out: self) }

  /// `lt`, into the tensor itself.
  @discardableResult
  public func lt_(_ other: Scalar) -> Tensor { replaced(by: original.lt(other), "lt") }

  /// Whether self < other, element by element.
  public func less(_ other: Scalar, out: Tensor? = nil) -> Tensor { lt(other, out: out) }

  /// `less`, into the tensor itself.
  @discardableResult
  public func less_(_ other: Scalar) -> Tensor { replaced(by: original.lt(other), "less") }

  /// `ge`, into the tensor itself.
  @discardableResult
  public func ge_(_ other: Tensor) -> Tensor { ge(other, out: self) }

  /// Whether self ≥ other, element by element.
  public func greaterEqual(_ other: Tensor, out: Tensor? = nil) -> Tensor { ge(other, out: out) }

  /// `greaterEqual`, into the tensor itself.
  @discardableResult
  public func greaterEqual_(_ other: Tensor) -> Tensor { ge(other, out: self) }

  /// `ge`, into the tensor itself.
  @discardableResult
  public func ge_(_ other: Scalar) -> Tensor { replaced(by: original.ge(other), "ge") }

  /// Whether self ≥ other, element by element.
  public func greaterEqual(_ other: Scalar, out: Tensor? = nil) -> Tensor { ge(other, out: out) }

  /// `greaterEqual`, into the tensor itself.
  @discardableResult
  public func greaterEqual_(_ other: Scalar) -> Tensor { replaced(by: original.ge(other), "greaterEqual") }

  /// `le`, into the tensor itself.
  @discardableResult
  public func le_(_ other: Tensor) -> Tensor { le(other, out: self) }

  /// Whether self ≤ other, element by element.
  public func lessEqual(_ other: Tensor, out: Tensor? = nil) -> Tensor { le(other, out: out) }

  /// `lessEqual`, into the tensor itself.
  @discardableResult
  public func lessEqual_(_ other: Tensor) -> Tensor { le(other, out: self) }

  /// `le`, into the tensor itself.
  @discardableResult
  public func le_(_ other: Scalar) -> Tensor { replaced(by: original.le(other), "le") }

  /// Whether self ≤ other, element by element.
  public func lessEqual(_ other: Scalar, out: Tensor? = nil) -> Tensor { le(other, out: out) }

  /// `lessEqual`, into the tensor itself.
  @discardableResult
  public func lessEqual_(_ other: Scalar) -> Tensor { replaced(by: original.le(other), "lessEqual") }

  /// `eq`, into the tensor itself.
  @discardableResult
  public func eq_(_ other: Tensor) -> Tensor { replaced(by: original.eq(other), "eq") }

  /// `eq`, into the tensor itself.
  @discardableResult
  public func eq_(_ other: Scalar) -> Tensor { replaced(by: original.eq(other), "eq") }

  /// `ne`, into the tensor itself.
  @discardableResult
  public func ne_(_ other: Tensor) -> Tensor { replaced(by: original.ne(other), "ne") }

  /// Whether self ≠ other, element by element.
  public func notEqual(_ other: Tensor, out: Tensor? = nil) -> Tensor { ne(other, out: out) }

  /// `notEqual`, into the tensor itself.
  @discardableResult
  public func notEqual_(_ other: Tensor) -> Tensor { replaced(by: original.ne(other), "notEqual") }

  /// `ne`, into the tensor itself.
  @discardableResult
  public func ne_(_ other: Scalar) -> Tensor { replaced(by: original.ne(other), "ne") }

  /// Whether self ≠ other, element by element.
  public func notEqual(_ other: Scalar, out: Tensor? = nil) -> Tensor { ne(other, out: out) }

  /// `notEqual`, into the tensor itself.
  @discardableResult
  public func notEqual_(_ other: Scalar) -> Tensor { replaced(by: original.ne(other), "notEqual") }

  /// `maximum`, into the tensor itself.
  @discardableResult
  public func maximum_(_ other: Tensor) -> Tensor { maximum(other, out: self) }

  /// `minimum`, into the tensor itself.
  @discardableResult
  public func minimum_(_ other: Tensor) -> Tensor { minimum(other, out: self) }

  /// `clamp`, into the tensor itself.
  @discardableResult
  public func clamp_(min: Scalar? = nil, max: Scalar? = nil) -> Tensor {
    clamp(min: min, max: max, out: self)
  }

  /// `clamp`, into the tensor itself.
  @discardableResult
  public func clamp_(min: Tensor?, max: Tensor? = nil) -> Tensor {
    replaced(by: original.clamp(min: min, max: max), "clamp")
  }

  /// `clip`, into the tensor itself.
  @discardableResult
  public func clip_(min: Scalar? = nil, max: Scalar? = nil) -> Tensor {
    replaced(by: original.clip(min: min, max: max), "clip")
  }

  /// `clampMin`, into the tensor itself.
  @discardableResult
  public func clampMin_(_ min: Scalar) -> Tensor { replaced(by: original.clampMin(min), "clampMin") }

  /// `clampMin`, into the tensor itself.
  @discardableResult
  public func clampMin_(_ min: Tensor) -> Tensor { replaced(by: original.clampMin(min), "clampMin") }

  /// `clampMax`, into the tensor itself.
  @discardableResult
  public func clampMax_(_ max: Scalar) -> Tensor { replaced(by: original.clampMax(max), "clampMax") }

  /// `clampMax`, into the tensor itself.
  @discardableResult
  public func clampMax_(_ max: Tensor) -> Tensor { replaced(by: original.clampMax(max), "clampMax") }

  /// `conjPhysical`, into the tensor itself.
  @discardableResult
  public func conjPhysical_() -> Tensor { replaced(by: conjPhysical(), "conjPhysical") }

  /// `sgn`, into the tensor itself.
  @discardableResult
  public func sgn_() -> Tensor { replaced(by: original.sgn(), "sgn") }

  /// `tril`, into the tensor itself.
  @discardableResult
  public func tril_(diagonal: Int = 0) -> Tensor { replaced(by: original.tril(diagonal: diagonal), "tril") }

  /// `triu`, into the tensor itself.
  @discardableResult
  public func triu_(diagonal: Int = 0) -> Tensor { replaced(by: original.triu(diagonal: diagonal), "triu") }

  /// `exp`, into the tensor itself.
  @discardableResult
  public func exp_() -> Tensor { exp(out: self) }

  /// `exp2`, into the tensor itself.
  @discardableResult
  public func exp2_() -> Tensor { exp2(out: self) }

  /// `expm1`, into the tensor itself.
  @discardableResult
  public func expm1_() -> Tensor { expm1(out: self) }

  /// `log`, into the tensor itself.
  @discardableResult
  public func log_() -> Tensor { log(out: self) }

  /// `log2`, into the tensor itself.
  @discardableResult
  public func log2_() -> Tensor { log2(out: self) }

  /// `log10`, into the tensor itself.
  @discardableResult
  public func log10_() -> Tensor { log10(out: self) }

  /// `log1p`, into the tensor itself.
  @discardableResult
  public func log1p_() -> Tensor { log1p(out: self) }

  /// `rsqrt`, into the tensor itself.
  @discardableResult
  public func rsqrt_() -> Tensor { rsqrt(out: self) }

  /// `reciprocal`, into the tensor itself.
  @discardableResult
  public func reciprocal_() -> Tensor { reciprocal(out: self) }

  /// `sin`, into the tensor itself.
  @discardableResult
  public func sin_() -> Tensor { sin(out: self) }

  /// `cos`, into the tensor itself.
  @discardableResult
  public func cos_() -> Tensor { cos(out: self) }

  /// `tan`, into the tensor itself.
  @discardableResult
  public func tan_() -> Tensor { tan(out: self) }

  /// `asin`, into the tensor itself.
  @discardableResult
  public func asin_() -> Tensor { asin(out: self) }

  /// The angle in [-π/2, π/2] whose sine is x.
  public func arcsin(out: Tensor? = nil) -> Tensor { asin(out: out) }

  /// `arcsin`, into the tensor itself.
  @discardableResult
  public func arcsin_() -> Tensor { asin(out: self) }

  /// `acos`, into the tensor itself.
  @discardableResult
  public func acos_() -> Tensor { acos(out: self) }

  /// The angle in [0, π] whose cosine is x.
  public func arccos(out: Tensor? = nil) -> Tensor { acos(out: out) }

  /// `arccos`, into the tensor itself.
  @discardableResult
  public func arccos_() -> Tensor { acos(out: self) }

  /// `atan`, into the tensor itself.
  @discardableResult
  public func atan_() -> Tensor { atan(out: self) }

  /// The angle in [-π/2, π/2] whose tangent is x.
  public func arctan(out: Tensor? = nil) -> Tensor { atan(out: out) }

  /// `arctan`, into the tensor itself.
  @discardableResult
  public func arctan_() -> Tensor { atan(out: self) }

  /// `sinh`, into the tensor itself.
  @discardableResult
  public func sinh_() -> Tensor { sinh(out: self) }

  /// `cosh`, into the tensor itself.
  @discardableResult
  public func cosh_() -> Tensor { cosh(out: self) }

  /// `tanh`, into the tensor itself.
  @discardableResult
  public func tanh_() -> Tensor { tanh(out: self) }

  /// `asinh`, into the tensor itself.
  @discardableResult
  public func asinh_() -> Tensor { asinh(out: self) }

  /// The inverse of `sinh`.
  public func arcsinh(out: Tensor? = nil) -> Tensor { asinh(out: out) }

  /// `arcsinh`, into the tensor itself.
  @discardableResult
  public func arcsinh_() -> Tensor { asinh(out: self) }

  /// `acosh`, into the tensor itself.
  @discardableResult
  public func acosh_() -> Tensor { acosh(out: self) }

  /// The inverse of `cosh`, x ≥ 1.
  public func arccosh(out: Tensor? = nil) -> Tensor { acosh(out: out) }

  /// `arccosh`, into the tensor itself.
  @discardableResult
  public func arccosh_() -> Tensor { acosh(out: self) }

  /// `atanh`, into the tensor itself.
  @discardableResult
  public func atanh_() -> Tensor { atanh(out: self) }

  /// The inverse of `tanh`, |x| ≤ 1.
  public func arctanh(out: Tensor? = nil) -> Tensor { atanh(out: out) }

  /// `arctanh`, into the tensor itself.
  @discardableResult
  public func arctanh_() -> Tensor { atanh(out: self) }

  /// `sigmoid`, into the tensor itself.
  @discardableResult
  public func sigmoid_() -> Tensor { sigmoid(out: self) }

  /// `erf`, into the tensor itself.
  @discardableResult
  public func erf_() -> Tensor { erf(out: self) }

  /// `erfc`, into the tensor itself.
  @discardableResult
  public func erfc_() -> Tensor { erfc(out: self) }

  /// `erfinv`, into the tensor itself.
  @discardableResult
  public func erfinv_() -> Tensor { erfinv(out: self) }

  /// `lgamma`, into the tensor itself.
  @discardableResult
  public func lgamma_() -> Tensor { lgamma(out: self) }

  /// `digamma`, into the tensor itself.
  @discardableResult
  public func digamma_() -> Tensor { digamma(out: self) }

  /// `sqrt`, into the tensor itself.
  @discardableResult
  public func sqrt_() -> Tensor { sqrt(out: self) }

  /// `square`, into the tensor itself.
  @discardableResult
  public func square_() -> Tensor { square(out: self) }

  /// `logit`, into the tensor itself.
  @discardableResult
  public func logit_(eps: Double? = nil) -> Tensor { logit(eps: eps, out: self) }

  /// `sinc`, into the tensor itself.
  @discardableResult
  public func sinc_() -> Tensor { replaced(by: original.sinc(), "sinc") }

  /// `deg2rad`, into the tensor itself.
  @discardableResult
  public func deg2rad_() -> Tensor { replaced(by: original.deg2rad(), "deg2rad") }

  /// `rad2deg`, into the tensor itself.
  @discardableResult
  public func rad2deg_() -> Tensor { replaced(by: original.rad2deg(), "rad2deg") }

  /// `nanToNum`, into the tensor itself.
  @discardableResult
  public func nanToNum_(nan: Double? = nil, posinf: Double? = nil, neginf: Double? = nil) -> Tensor {
    replaced(by: original.nanToNum(nan: nan, posinf: posinf, neginf: neginf), "nanToNum")
  }

  /// `ldexp`, into the tensor itself.
  @discardableResult
  public func ldexp_(_ other: Tensor) -> Tensor { replaced(by: original.ldexp(other), "ldexp") }

  /// `scatter`, into the tensor itself.
  @discardableResult
  public func scatter_(_ dim: Int, _ index: Tensor, _ src: Tensor, reduce: String? = nil) -> Tensor {
    replaced(by: scatter(dim, index, src, reduce: reduce), "scatter")
  }

  /// `scatter`, into the tensor itself.
  @discardableResult
  public func scatter_(_ dim: Int, _ index: Tensor, _ value: Scalar, reduce: String? = nil) -> Tensor {
    replaced(by: original.scatter(dim, index, value, reduce: reduce), "scatter")
  }

  /// `scatterAdd`, into the tensor itself.
  @discardableResult
  public func scatterAdd_(_ dim: Int, _ index: Tensor, _ src: Tensor) -> Tensor {
    replaced(by: scatterAdd(dim, index, src), "scatterAdd")
  }

  /// `scatterReduce`, into the tensor itself.
  @discardableResult
  public func scatterReduce_(
    _ dim: Int, _ index: Tensor, _ src: Tensor, _ reduce: String, includeSelf: Bool = true
  ) -> Tensor {
    replaced(by: original.scatterReduce(dim, index, src, reduce, includeSelf: includeSelf), "scatterReduce")
  }

  /// `indexFill`, into the tensor itself.
  @discardableResult
  public func indexFill_(_ dim: Int, _ index: Tensor, _ value: Scalar) -> Tensor {
    replaced(by: original.indexFill(dim, index, value), "indexFill")
  }

  /// `indexFill`, into the tensor itself.
  @discardableResult
  public func indexFill_(_ dim: Int, _ index: Tensor, _ value: Tensor) -> Tensor {
    replaced(by: original.indexFill(dim, index, value), "indexFill")
  }

  /// `indexCopy`, into the tensor itself.
  @discardableResult
  public func indexCopy_(_ dim: Int, _ index: Tensor, _ source: Tensor) -> Tensor {
    replaced(by: original.indexCopy(dim, index, source), "indexCopy")
  }

  /// `indexReduce`, into the tensor itself.
  @discardableResult
  public func indexReduce_(
    _ dim: Int, _ index: Tensor, _ source: Tensor, _ reduce: String, includeSelf: Bool = true
  ) -> Tensor {
    replaced(by: original.indexReduce(dim, index, source, reduce, includeSelf: includeSelf), "indexReduce")
  }

  /// `put`, into the tensor itself.
  @discardableResult
  public func put_(_ index: Tensor, _ source: Tensor, accumulate: Bool = false) -> Tensor {
    replaced(by: original.put(index, source, accumulate: accumulate), "put")
  }

  /// `indexPut`, into the tensor itself.
  @discardableResult
  public func indexPut_(_ indices: [Tensor?], _ values: Tensor, accumulate: Bool = false) -> Tensor {
    replaced(by: original.indexPut(indices, values, accumulate: accumulate), "indexPut")
  }

  /// Dimensions moved: `source` to the places `destination`, the others in their order.
  public func moveaxis(_ source: [Int], _ destination: [Int]) -> Tensor { movedim(source, destination) }

  /// Dimension `source` moved to the place `destination`.
  public func moveaxis(_ source: Int, _ destination: Int) -> Tensor { movedim(source, destination) }

  /// `add`, into the tensor itself.
  @available(*, deprecated, message: "use add(other, alpha: value)")
  @discardableResult
  public func add_(_ value: Scalar, _ other: Tensor) -> Tensor {
    replaced(by: original.add(value, other), "add")
  }

  /// `sub`, into the tensor itself.
  @available(*, deprecated, message: "use sub(other, alpha: value)")
  @discardableResult
  public func sub_(_ value: Scalar, _ other: Tensor) -> Tensor {
    replaced(by: original.sub(value, other), "sub")
  }

  /// `addcmul`, into the tensor itself.
  @available(*, deprecated, message: "use addcmul(tensor1, tensor2, value: value)")
  @discardableResult
  public func addcmul_(_ value: Scalar, _ tensor1: Tensor, _ tensor2: Tensor) -> Tensor {
    replaced(by: original.addcmul(value, tensor1, tensor2), "addcmul")
  }

  /// `addcdiv`, into the tensor itself.
  @available(*, deprecated, message: "use addcdiv(tensor1, tensor2, value: value)")
  @discardableResult
  public func addcdiv_(_ value: Scalar, _ tensor1: Tensor, _ tensor2: Tensor) -> Tensor {
    replaced(by: original.addcdiv(value, tensor1, tensor2), "addcdiv")
  }

  /// `addmm`, into the tensor itself.
  @available(*, deprecated, message: "use addmm(mat1, mat2, beta: beta, alpha: alpha)")
  @discardableResult
  public func addmm_(_ beta: Scalar, _ alpha: Scalar, _ mat1: Tensor, _ mat2: Tensor) -> Tensor {
    replaced(by: original.addmm(beta, alpha, mat1, mat2), "addmm")
  }

  /// `addmm`, into the tensor itself.
  @available(*, deprecated, message: "use addmm(mat1, mat2, beta: beta)")
  @discardableResult
  public func addmm_(_ beta: Scalar, _ mat1: Tensor, _ mat2: Tensor) -> Tensor {
    replaced(by: original.addmm(beta, mat1, mat2), "addmm")
  }

  /// `addmv`, into the tensor itself.
  @available(*, deprecated, message: "use addmv(mat, vec, beta: beta, alpha: alpha)")
  @discardableResult
  public func addmv_(_ beta: Scalar, _ alpha: Scalar, _ mat: Tensor, _ vec: Tensor) -> Tensor {
    replaced(by: original.addmv(beta, alpha, mat, vec), "addmv")
  }

  /// `addmv`, into the tensor itself.
  @available(*, deprecated, message: "use addmv(mat, vec, beta: beta)")
  @discardableResult
  public func addmv_(_ beta: Scalar, _ mat: Tensor, _ vec: Tensor) -> Tensor {
    replaced(by: original.addmv(beta, mat, vec), "addmv")
  }

  /// `addr`, into the tensor itself.
  @available(*, deprecated, message: "use addr(vec1, vec2, beta: beta, alpha: alpha)")
  @discardableResult
  public func addr_(_ beta: Scalar, _ alpha: Scalar, _ vec1: Tensor, _ vec2: Tensor) -> Tensor {
    replaced(by: original.addr(beta, alpha, vec1, vec2), "addr")
  }

  /// `addr`, into the tensor itself.
  @available(*, deprecated, message: "use addr(vec1, vec2, beta: beta)")
  @discardableResult
  public func addr_(_ beta: Scalar, _ vec1: Tensor, _ vec2: Tensor) -> Tensor {
    replaced(by: original.addr(beta, vec1, vec2), "addr")
  }

  /// `addbmm`, into the tensor itself.
  @available(*, deprecated, message: "use addbmm(batch1, batch2, beta: beta, alpha: alpha)")
  @discardableResult
  public func addbmm_(_ beta: Scalar, _ alpha: Scalar, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    replaced(by: original.addbmm(beta, alpha, batch1, batch2), "addbmm")
  }

  /// `addbmm`, into the tensor itself.
  @available(*, deprecated, message: "use addbmm(batch1, batch2, beta: beta)")
  @discardableResult
  public func addbmm_(_ beta: Scalar, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    replaced(by: original.addbmm(beta, batch1, batch2), "addbmm")
  }

  /// `baddbmm`, into the tensor itself.
  @available(*, deprecated, message: "use baddbmm(batch1, batch2, beta: beta, alpha: alpha)")
  @discardableResult
  public func baddbmm_(_ beta: Scalar, _ alpha: Scalar, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    replaced(by: original.baddbmm(beta, alpha, batch1, batch2), "baddbmm")
  }

  /// `baddbmm`, into the tensor itself.
  @available(*, deprecated, message: "use baddbmm(batch1, batch2, beta: beta)")
  @discardableResult
  public func baddbmm_(_ beta: Scalar, _ batch1: Tensor, _ batch2: Tensor) -> Tensor {
    replaced(by: original.baddbmm(beta, batch1, batch2), "baddbmm")
  }

  /// `logicalAnd`, into the tensor itself.
  @discardableResult
  public func logicalAnd_(_ other: Tensor) -> Tensor { logicalAnd(other, out: self) }

  /// `logicalOr`, into the tensor itself.
  @discardableResult
  public func logicalOr_(_ other: Tensor) -> Tensor { logicalOr(other, out: self) }

  /// `logicalXor`, into the tensor itself.
  @discardableResult
  public func logicalXor_(_ other: Tensor) -> Tensor { logicalXor(other, out: self) }

  /// `logicalNot`, into the tensor itself.
  @discardableResult
  public func logicalNot_() -> Tensor { logicalNot(out: self) }

  /// `bitwiseAnd`, into the tensor itself.
  @discardableResult
  public func bitwiseAnd_(_ other: Tensor) -> Tensor { bitwiseAnd(other, out: self) }

  /// `bitwiseAnd`, into the tensor itself.
  @discardableResult
  public func bitwiseAnd_(_ other: Scalar) -> Tensor {
    replaced(by: original.bitwiseAnd(other), "bitwiseAnd")
  }

  /// `bitwiseOr`, into the tensor itself.
  @discardableResult
  public func bitwiseOr_(_ other: Tensor) -> Tensor { bitwiseOr(other, out: self) }

  /// `bitwiseOr`, into the tensor itself.
  @discardableResult
  public func bitwiseOr_(_ other: Scalar) -> Tensor { replaced(by: original.bitwiseOr(other), "bitwiseOr") }

  /// `bitwiseXor`, into the tensor itself.
  @discardableResult
  public func bitwiseXor_(_ other: Tensor) -> Tensor { bitwiseXor(other, out: self) }

  /// `bitwiseXor`, into the tensor itself.
  @discardableResult
  public func bitwiseXor_(_ other: Scalar) -> Tensor {
    replaced(by: original.bitwiseXor(other), "bitwiseXor")
  }

  /// `bitwiseLeftShift`, into the tensor itself.
  @discardableResult
  public func bitwiseLeftShift_(_ other: Tensor) -> Tensor { bitwiseLeftShift(other, out: self) }

  /// `bitwiseLeftShift`, into the tensor itself.
  @discardableResult
  public func bitwiseLeftShift_(_ other: Scalar) -> Tensor {
    replaced(by: original.bitwiseLeftShift(other), "bitwiseLeftShift")
  }

  /// `bitwiseRightShift`, into the tensor itself.
  @discardableResult
  public func bitwiseRightShift_(_ other: Tensor) -> Tensor { bitwiseRightShift(other, out: self) }

  /// `bitwiseRightShift`, into the tensor itself.
  @discardableResult
  public func bitwiseRightShift_(_ other: Scalar) -> Tensor {
    replaced(by: original.bitwiseRightShift(other), "bitwiseRightShift")
  }

  /// `gcd`, into the tensor itself.
  @discardableResult
  public func gcd_(_ other: Tensor) -> Tensor { gcd(other, out: self) }

  /// `lcm`, into the tensor itself.
  @discardableResult
  public func lcm_(_ other: Tensor) -> Tensor { lcm(other, out: self) }

  /// `bitwiseNot`, into the tensor itself.
  @discardableResult
  public func bitwiseNot_() -> Tensor { replaced(by: original.bitwiseNot(), "bitwiseNot") }

  /// `maskedFill`, into the tensor itself.
  @discardableResult
  public func maskedFill_(_ mask: Tensor, _ value: Scalar) -> Tensor {
    replaced(by: original.maskedFill(mask, value), "maskedFill")
  }

  /// `maskedFill`, into the tensor itself.
  @discardableResult
  public func maskedFill_(_ mask: Tensor, _ value: Tensor) -> Tensor {
    replaced(by: original.maskedFill(mask, value), "maskedFill")
  }

  /// `maskedScatter`, into the tensor itself.
  @discardableResult
  public func maskedScatter_(_ mask: Tensor, _ source: Tensor) -> Tensor {
    replaced(by: original.maskedScatter(mask, source), "maskedScatter")
  }

  /// All products of the elements of two vectors: [n], [m] -> [n, m].
  public func ger(_ vec2: Tensor, out: Tensor? = nil) -> Tensor { outer(vec2, out: out) }

  /// `addmm`, into the tensor itself.
  @discardableResult
  public func addmm_(_ mat1: Tensor, _ mat2: Tensor, beta: Scalar = 1, alpha: Scalar = 1) -> Tensor {
    replaced(by: original.addmm(mat1, mat2, beta: beta, alpha: alpha), "addmm")
  }

  /// `baddbmm`, into the tensor itself.
  @discardableResult
  public func baddbmm_(_ batch1: Tensor, _ batch2: Tensor, beta: Scalar = 1, alpha: Scalar = 1) -> Tensor {
    replaced(by: original.baddbmm(batch1, batch2, beta: beta, alpha: alpha), "baddbmm")
  }

  /// `addbmm`, into the tensor itself.
  @discardableResult
  public func addbmm_(_ batch1: Tensor, _ batch2: Tensor, beta: Scalar = 1, alpha: Scalar = 1) -> Tensor {
    replaced(by: original.addbmm(batch1, batch2, beta: beta, alpha: alpha), "addbmm")
  }

  /// `addmv`, into the tensor itself.
  @discardableResult
  public func addmv_(_ mat: Tensor, _ vec: Tensor, beta: Scalar = 1, alpha: Scalar = 1) -> Tensor {
    replaced(by: original.addmv(mat, vec, beta: beta, alpha: alpha), "addmv")
  }

  /// `addr`, into the tensor itself.
  @discardableResult
  public func addr_(_ vec1: Tensor, _ vec2: Tensor, beta: Scalar = 1, alpha: Scalar = 1) -> Tensor {
    replaced(by: original.addr(vec1, vec2, beta: beta, alpha: alpha), "addr")
  }

  /// `abs`, into the tensor itself.
  @discardableResult
  public func abs_() -> Tensor { replaced(by: original.abs(), "abs") }

  /// `absolute`, into the tensor itself.
  @discardableResult
  public func absolute_() -> Tensor { replaced(by: original.absolute(), "absolute") }

  /// `sign`, into the tensor itself.
  @discardableResult
  public func sign_() -> Tensor { sign(out: self) }

  /// `floor`, into the tensor itself.
  @discardableResult
  public func floor_() -> Tensor { replaced(by: original.floor(), "floor") }

  /// `ceil`, into the tensor itself.
  @discardableResult
  public func ceil_() -> Tensor { replaced(by: original.ceil(), "ceil") }

  /// `trunc`, into the tensor itself.
  @discardableResult
  public func trunc_() -> Tensor { replaced(by: original.trunc(), "trunc") }

  /// `fix`, into the tensor itself.
  @discardableResult
  public func fix_() -> Tensor { replaced(by: original.fix(), "fix") }

  /// `round`, into the tensor itself.
  @discardableResult
  public func round_(decimals: Int = 0) -> Tensor {
    replaced(by: original.round(decimals: decimals), "round")
  }

  /// `frac`, into the tensor itself.
  @discardableResult
  public func frac_() -> Tensor { frac(out: self) }

  /// `cumsum`, into the tensor itself.
  @discardableResult
  public func cumsum_(_ dim: Int, dtype: DType? = nil) -> Tensor {
    replaced(by: cumsum(dim, dtype: dtype), "cumsum")
  }

  /// `cumprod`, into the tensor itself.
  @discardableResult
  public func cumprod_(_ dim: Int, dtype: DType? = nil) -> Tensor {
    replaced(by: original.cumprod(dim, dtype: dtype), "cumprod")
  }

  /// `igamma`, into the tensor itself.
  @discardableResult
  public func igamma_(_ other: Tensor) -> Tensor { replaced(by: original.igamma(other), "igamma") }

  /// `igammac`, into the tensor itself.
  @discardableResult
  public func igammac_(_ other: Tensor) -> Tensor { replaced(by: original.igammac(other), "igammac") }

  /// `mvlgamma`, into the tensor itself.
  @discardableResult
  public func mvlgamma_(_ p: Int) -> Tensor { replaced(by: original.mvlgamma(p), "mvlgamma") }

  /// `i0`, into the tensor itself.
  @discardableResult
  public func i0_() -> Tensor { replaced(by: original.i0(), "i0") }

  /// `renorm`, into the tensor itself.
  @discardableResult
  public func renorm_(_ p: Scalar, _ dim: Int, _ maxnorm: Scalar) -> Tensor {
    replaced(by: original.renorm(p, dim, maxnorm), "renorm")
  }

  /// Dimensions `dim0` and `dim1` exchanged.
  public func swapdims(_ dim0: Int, _ dim1: Int) -> Tensor { transpose(dim0, dim1) }
}

extension nn.functional {
  /// `relu`, into `input`.
  @discardableResult
  public static func relu_(_ input: Tensor) -> Tensor { input.relu_() }

  /// `hardtanh`, into `input`.
  @discardableResult
  public static func hardtanh_(_ input: Tensor, minVal: Double = -1, maxVal: Double = 1) -> Tensor {
    hardtanh(input, minVal: minVal, maxVal: maxVal, inplace: true)
  }

  /// `leakyRelu`, into `input`.
  @discardableResult
  public static func leakyRelu_(_ input: Tensor, negativeSlope: Double = 0.01) -> Tensor {
    leakyRelu(input, negativeSlope: negativeSlope, inplace: true)
  }

  /// `elu`, into `input`.
  @discardableResult
  public static func elu_(_ input: Tensor, alpha: Double = 1) -> Tensor {
    elu(input, alpha: alpha, inplace: true)
  }

  /// `selu`, into `input`.
  @discardableResult
  public static func selu_(_ input: Tensor) -> Tensor { selu(input, inplace: true) }

  /// `celu`, into `input`.
  @discardableResult
  public static func celu_(_ input: Tensor, alpha: Double = 1) -> Tensor {
    celu(input, alpha: alpha, inplace: true)
  }

  /// `gelu`, into `out`.
  @discardableResult
  public static func gelu(_ input: Tensor, approximate: String = "none", out: Tensor) -> Tensor {
    gelu(input, approximate: approximate).written(to: out)
  }

  /// `softplus`, into `out`.
  @discardableResult
  public static func softplus(
    _ input: Tensor, beta: Double = 1, threshold: Double = 20, out: Tensor
  ) -> Tensor {
    softplus(input, beta: beta, threshold: threshold).written(to: out)
  }

  /// `logsigmoid`, into `out`.
  @discardableResult
  public static func logsigmoid(_ input: Tensor, out: Tensor) -> Tensor {
    logsigmoid(input).written(to: out)
  }

  /// `softshrink`, into `out`.
  @discardableResult
  public static func softshrink(_ input: Tensor, lambd: Double = 0.5, out: Tensor) -> Tensor {
    softshrink(input, lambd: lambd).written(to: out)
  }

  /// `hardshrink`, into `out`.
  @discardableResult
  public static func hardshrink(_ input: Tensor, lambd: Double = 0.5, out: Tensor) -> Tensor {
    hardshrink(input, lambd: lambd).written(to: out)
  }

  /// `rrelu`, into `input`.
  @discardableResult
  public static func rrelu_(
    _ input: Tensor, lower: Double = 0.125, upper: Double = 1.0 / 3, training: Bool = false
  ) -> Tensor {
    rrelu(input, lower: lower, upper: upper, training: training, inplace: true)
  }
}

extension special {
  /// self · log(other), 0 where self is 0.
  public static func xlogy(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.xlogy(other, out: out)
  }

  /// self · log(other), 0 where self is 0.
  public static func xlogy(_ input: Tensor, _ other: Scalar, out: Tensor? = nil) -> Tensor {
    input.xlogy(other, out: out)
  }

  /// 2ˣ.
  public static func exp2(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.exp2(out: out) }

  /// eˣ - 1, exact near 0.
  public static func expm1(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.expm1(out: out) }

  /// log(1 + x), exact near 0.
  public static func log1p(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.log1p(out: out) }

  /// 1 / (1 + e⁻ˣ).
  public static func expit(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sigmoid(out: out) }

  /// 2/√π ∫₀ˣ e^(-t²) dt.
  public static func erf(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.erf(out: out) }

  /// 1 - erf(x), exact for large x.
  public static func erfc(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.erfc(out: out) }

  /// The inverse of `erf`, infinite at ±1.
  public static func erfinv(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.erfinv(out: out) }

  /// log |Γ(x)|.
  public static func gammaln(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.lgamma(out: out) }

  /// The derivative of `lgamma`.
  public static func digamma(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.digamma(out: out) }

  /// The derivative of `lgamma`.
  public static func psi(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.digamma(out: out) }

  /// log(x / (1 - x)); with `eps`, x is first clamped to eps … 1 - eps.
  public static func logit(_ input: Tensor, eps: Double? = nil, out: Tensor? = nil) -> Tensor {
    input.logit(eps: eps, out: out)
  }

  /// sin(πx) / πx, 1 at 0.
  public static func sinc(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.sinc(out: out) }

  /// log Σ exp x over `dim`, without overflow on the way.
  public static func logsumexp(
    _ input: Tensor, _ dim: any IntOrList, keepdim: Bool = false, out: Tensor? = nil
  ) -> Tensor {
    input.logsumexp(dim, keepdim: keepdim, out: out)
  }

  /// The nearest integer, half to even; with `decimals`, the nearest multiple of 10⁻ᵈ.
  public static func round(_ input: Tensor, decimals: Int = 0, out: Tensor? = nil) -> Tensor {
    input.round(decimals: decimals, out: out)
  }

  /// exp(x) / Σ exp(x) along `dim`, computed from x - max x.
  public static func softmax(_ input: Tensor, _ dim: Int, dtype: DType? = nil, out: Tensor? = nil) -> Tensor {
    input.softmax(dim, dtype: dtype, out: out)
  }

  /// x - log Σ exp(x) along `dim`.
  public static func logSoftmax(
    _ input: Tensor, _ dim: Int, dtype: DType? = nil, out: Tensor? = nil
  ) -> Tensor {
    input.logSoftmax(dim, dtype: dtype, out: out)
  }

  /// The regularised lower incomplete gamma function P(self, other) = 1/Γ(a) ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt, a = self, x = other.
  public static func gammainc(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.igamma(other, out: out)
  }

  /// The regularised upper incomplete gamma function Q = 1 - P of `igamma`.
  public static func gammaincc(_ input: Tensor, _ other: Tensor, out: Tensor? = nil) -> Tensor {
    input.igammac(other, out: out)
  }

  /// The logarithm of the multivariate gamma function of dimension p: p(p - 1)/4 log π + Σⱼ log Γ(x - j/2), j < p.
  public static func multigammaln(_ input: Tensor, _ p: Int, out: Tensor? = nil) -> Tensor {
    input.mvlgamma(p, out: out)
  }

  /// The modified Bessel function of the first kind of order 0.
  public static func i0(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.i0(out: out) }

  /// The modified Bessel function of the first kind of order 0.
  public static func modifiedBesselI0(_ input: Tensor, out: Tensor? = nil) -> Tensor { input.i0(out: out) }
}
