// Discrete Fourier transforms. `norm` says which direction divides by the number n of points: "backward" (the default)
// the inverse, "forward" the other one, "ortho" both by √n.

/// What a transform of several dimensions goes over.
private struct Signal {
  var dims: [Int], sizes: [Int]

  /// The dimensions named by `dim` (without it the last ones, as many as `s` has, or all) and their sizes: those of `s`,
  /// or of the tensor where it is -1 or missing. `isHalf` means that the tensor holds the first half of the last one.
  init?(_ x: Tensor, _ s: [Int]?, _ dim: [Int]?, _ name: String, isHalf: Bool = false) {
    let rank = x.shape.count
    guard
      check(
        s == nil || dim == nil || s!.count == dim!.count,
        "\(name): \(s?.count ?? 0) sizes for \(dim?.count ?? 0) dimensions: one for each is needed"),
      check(
        (s?.count ?? 0) <= rank,
        "\(name): \(x.described) has fewer dimensions than the \(s?.count ?? 0) sizes"),
      check(
        rank > 0 || (dim ?? []).isEmpty,
        "\(name): dimension \(dim?.first ?? 0) of \(x.described): the tensor has no dimensions")
    else { return nil }
    dims = []
    for d in dim ?? Array((s.map { rank - $0.count } ?? 0)..<rank) {
      guard let i = x.axis(d, name), check(!dims.contains(i), "\(name): dimension \(d) is named twice") else {
        return nil
      }
      dims.append(i)
    }
    let shape = x.shape
    sizes = dims.map { shape[$0] }
    if isHalf, let last = sizes.last { sizes[sizes.count - 1] = 2 * (last - 1) }
    for (i, n) in (s ?? []).enumerated() where n != -1 { sizes[i] = n }
    for (d, n) in zip(dims, sizes) {
      guard check(n >= 1, "\(name): \(x.described): \(n) points along dimension \(d): at least one is needed")
      else { return nil }
    }
  }

  /// What the results are multiplied with; nil after reporting an unknown `norm`.
  func scale(_ norm: String?, inverse: Bool, _ name: String) -> Double? {
    let n = sizes.reduce(1.0) { $0 * Double($1) }
    switch norm ?? "backward" {
    case "backward": return inverse ? 1 / n : 1
    case "forward": return inverse ? 1 : 1 / n
    case "ortho": return 1 / n.squareRoot()
    default:
      fail("\(name): norm '\(norm!)' must be backward, ortho or forward")
      return nil
    }
  }

  /// `x` cut or filled up to the sizes, but for the last of `half`, which holds half as much.
  func fitted(_ x: Tensor, isHalf: Bool = false) -> Tensor {
    var y = x
    for (i, d) in dims.enumerated() {
      y = y.resized(d, isHalf && i == dims.count - 1 ? sizes[i] / 2 + 1 : sizes[i])
    }
    return y
  }
}

/// `x` in a type that transforms exist for: integers become the default floating-point type.
private func prepared(_ input: Tensor, _ name: String, isReal: Bool = false) -> Tensor? {
  guard input.isStrided(named: name) else { return nil }
  var x = Autocast.on?.wide(input) ?? input
  guard
    check(
      x.dtype != .float16 && x.dtype != .bfloat16,
      "\(name): \(x.described): not defined for 16-bit types: use to(.float32)"),
    check(!isReal || !x.dtype.isComplex, "\(name): \(x.described): a real tensor is needed")
  else { return nil }
  x = x.to(x.floating)
  return isReal || x.dtype.isComplex ? x : x.to(x.dtype.complex)
}

/// Complex numbers to complex numbers.
private func complex(
  _ x: Tensor, _ s: [Int]?, _ dim: [Int]?, _ norm: String?, _ out: Tensor?, inverse: Bool, _ name: String
) -> Tensor {
  guard let t = prepared(x, name), let signal = Signal(t, s, dim, name),
    let scale = signal.scale(norm, inverse: inverse, name)
  else { return .placeholder }
  return signal.fitted(t).fourier(signal.dims, inverse: inverse, scale: scale).written(to: out)
}

/// Real numbers to half of their symmetric transform; with `inverse` the conjugate, which is the inverse transform.
private func ofReal(
  _ x: Tensor, _ s: [Int]?, _ dim: [Int]?, _ norm: String?, _ out: Tensor?, inverse: Bool = false,
  _ name: String
) -> Tensor {
  guard let t = prepared(x, name, isReal: true), let signal = Signal(t, s, dim, name),
    check(!signal.dims.isEmpty, "\(name): no dimensions: at least one must be transformed"),
    let scale = signal.scale(norm, inverse: inverse, name)
  else { return .placeholder }
  let y = signal.fitted(t).fourierOfReal(signal.dims, scale: scale)
  return (inverse ? y.conj() : y).written(to: out)
}

/// Half of a symmetric transform to real numbers by the inverse; without `inverse` forward, through the conjugate.
private func toReal(
  _ x: Tensor, _ s: [Int]?, _ dim: [Int]?, _ norm: String?, _ out: Tensor?, inverse: Bool = true,
  _ name: String
) -> Tensor {
  guard let t = prepared(x, name), let signal = Signal(t, s, dim, name, isHalf: true),
    check(!signal.dims.isEmpty, "\(name): no dimensions: at least one must be transformed"),
    let scale = signal.scale(norm, inverse: inverse, name)
  else { return .placeholder }
  let half = signal.fitted(inverse ? t : t.conj(), isHalf: true)
  return half.fourierToReal(signal.dims, signal.sizes.last!, scale: scale).written(to: out)
}

/// The number of points of a transform along one dimension, as a list.
private func points(_ n: Int?, _ name: String) -> [Int]? {
  check(n ?? 1 >= 1, "\(name): \(n ?? 0) points: at least one is needed") ? n.map { [$0] } : nil
}

// MARK: One dimension.

extension fft {
  /// yₖ = Σ xⱼ exp(-2πi jk/n) along `dim`, cut or filled up with zeros to n points.
  ///
  ///     fft.fft(torch.tensor([1.0, 0, 0]))   // tensor([1.+0.j, 1.+0.j, 1.+0.j])
  public static func fft(
    _ input: Tensor, n: Int? = nil, dim: Int = -1, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { complex(input, points(n, "fft"), [dim], norm, out, inverse: false, "fft") }
  /// The inverse of `fft`: xⱼ = 1/n Σ yₖ exp(2πi jk/n).
  public static func ifft(
    _ input: Tensor, n: Int? = nil, dim: Int = -1, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { complex(input, points(n, "ifft"), [dim], norm, out, inverse: true, "ifft") }
  /// The first n/2 + 1 elements of the `fft` of real numbers; the others are their conjugates in reverse.
  public static func rfft(
    _ input: Tensor, n: Int? = nil, dim: Int = -1, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { ofReal(input, points(n, "rfft"), [dim], norm, out, "rfft") }
  /// The inverse of `rfft`: n real numbers, 2(m - 1) without `n`, from m elements.
  public static func irfft(
    _ input: Tensor, n: Int? = nil, dim: Int = -1, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { toReal(input, points(n, "irfft"), [dim], norm, out, "irfft") }
  /// The `fft`, which is real, of a symmetric signal (xₙ₋ⱼ the conjugate of xⱼ) given by its first half.
  public static func hfft(
    _ input: Tensor, n: Int? = nil, dim: Int = -1, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { toReal(input, points(n, "hfft"), [dim], norm, out, inverse: false, "hfft") }
  /// The inverse of `hfft`: the first half of the `ifft` of real numbers.
  public static func ihfft(
    _ input: Tensor, n: Int? = nil, dim: Int = -1, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { ofReal(input, points(n, "ihfft"), [dim], norm, out, inverse: true, "ihfft") }
}

// MARK: Several dimensions.

extension fft {
  /// `fft` along each of `dim`: all, or with sizes `s` the last ones, if it is left out.
  public static func fftn(
    _ input: Tensor, s: [Int]? = nil, dim: [Int]? = nil, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { complex(input, s, dim, norm, out, inverse: false, "fftn") }
  /// The inverse of `fftn`.
  public static func ifftn(
    _ input: Tensor, s: [Int]? = nil, dim: [Int]? = nil, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { complex(input, s, dim, norm, out, inverse: true, "ifftn") }
  /// `rfft` along the last of `dim`, `fft` along the others.
  public static func rfftn(
    _ input: Tensor, s: [Int]? = nil, dim: [Int]? = nil, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { ofReal(input, s, dim, norm, out, "rfftn") }
  /// The inverse of `rfftn`.
  public static func irfftn(
    _ input: Tensor, s: [Int]? = nil, dim: [Int]? = nil, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { toReal(input, s, dim, norm, out, "irfftn") }
  /// `hfft` along the last of `dim`, `fft` along the others.
  public static func hfftn(
    _ input: Tensor, s: [Int]? = nil, dim: [Int]? = nil, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { toReal(input, s, dim, norm, out, inverse: false, "hfftn") }
  /// The inverse of `hfftn`.
  public static func ihfftn(
    _ input: Tensor, s: [Int]? = nil, dim: [Int]? = nil, norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { ofReal(input, s, dim, norm, out, inverse: true, "ihfftn") }

  /// `fftn` of two dimensions.
  public static func fft2(
    _ input: Tensor, s: [Int]? = nil, dim: [Int] = [-2, -1], norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { complex(input, s, dim, norm, out, inverse: false, "fft2") }
  /// `ifftn` of two dimensions.
  public static func ifft2(
    _ input: Tensor, s: [Int]? = nil, dim: [Int] = [-2, -1], norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { complex(input, s, dim, norm, out, inverse: true, "ifft2") }
  /// `rfftn` of two dimensions.
  public static func rfft2(
    _ input: Tensor, s: [Int]? = nil, dim: [Int] = [-2, -1], norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { ofReal(input, s, dim, norm, out, "rfft2") }
  /// `irfftn` of two dimensions.
  public static func irfft2(
    _ input: Tensor, s: [Int]? = nil, dim: [Int] = [-2, -1], norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { toReal(input, s, dim, norm, out, "irfft2") }
  /// `hfftn` of two dimensions.
  public static func hfft2(
    _ input: Tensor, s: [Int]? = nil, dim: [Int] = [-2, -1], norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { toReal(input, s, dim, norm, out, inverse: false, "hfft2") }
  /// `ihfftn` of two dimensions.
  public static func ihfft2(
    _ input: Tensor, s: [Int]? = nil, dim: [Int] = [-2, -1], norm: String? = nil, out: Tensor? = nil
  ) -> Tensor { ofReal(input, s, dim, norm, out, inverse: true, "ihfft2") }
}

// MARK: The order of frequencies.

extension fft {
  /// The frequencies of `fft` for n points that lie `d` apart: 0, 1, … then -n/2, … -1, divided by n·d.
  public static func fftfreq(
    _ n: Int, d: Double = 1, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor {
    let k = torch.arange(n).add(.int(n / 2)).remainder(.int(Swift.max(n, 1))).sub(.int(n / 2))
    return frequencies(k, n, d, out, dtype, requiresGrad)
  }
  /// The frequencies of `rfft`: 0, 1, … n/2, divided by n·d.
  public static func rfftfreq(
    _ n: Int, d: Double = 1, out: Tensor? = nil, dtype: DType? = nil, device: Device? = nil,
    requiresGrad: Bool = false
  ) -> Tensor { frequencies(torch.arange(n / 2 + 1), n, d, out, dtype, requiresGrad) }
  private static func frequencies(
    _ k: Tensor, _ n: Int, _ d: Double, _ out: Tensor?, _ dtype: DType?, _ requiresGrad: Bool
  ) -> Tensor {
    let type = dtype ?? out?.dtype ?? torch.defaultDtype
    let y = k.to(type).mul(.double(1 / (Double(n) * d))).written(to: out)
    return requiresGrad ? y.requiresGrad_() : y
  }

  /// Moves frequency 0 to the middle of each of `dim` (all if left out).
  public static func fftshift(_ input: Tensor, dim: (any IntOrList)? = nil) -> Tensor {
    shifted(input, dim) { $0 / 2 }
  }
  /// The inverse of `fftshift`.
  public static func ifftshift(_ input: Tensor, dim: (any IntOrList)? = nil) -> Tensor {
    shifted(input, dim) { ($0 + 1) / 2 }
  }
  private static func shifted(_ x: Tensor, _ dim: (any IntOrList)?, _ shift: (Int) -> Int) -> Tensor {
    var dims: [Int] = []
    for d in dim?.list ?? Array(0..<x.shape.count) {
      guard let i = x.axis(d, "fftshift") else { return .placeholder }
      dims.append(i)
    }
    let shape = x.shape
    return shape.count == 0 || dims.isEmpty ? x.clone() : x.roll(dims.map { shift(shape[$0]) }, dims: dims)
  }
}
