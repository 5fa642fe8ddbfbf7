import Glibc
import TorchCore

extension torchvision.transforms.functional {
  /// Darker (below 1; 0 is black) or lighter.
  public static func adjustBrightness(_ img: Image, _ brightnessFactor: Double) -> Image {
    img.brightened(brightnessFactor)
  }
  public static func adjustBrightness(_ img: Tensor, _ brightnessFactor: Double) -> Tensor {
    mixed(img, brightnessFactor, "adjustBrightness") { torch.zerosLike($0) }
  }

  /// Nearer to (below 1) or further from its mean grey.
  public static func adjustContrast(_ img: Image, _ contrastFactor: Double) -> Image {
    img.contrasted(contrastFactor)
  }
  public static func adjustContrast(_ img: Tensor, _ contrastFactor: Double) -> Tensor {
    mixed(img, contrastFactor, "adjustContrast") { img in
      let grey = img.shape[-3] == 3 ? rgbToGrayscale(img) : img
      return floats(grey).mean(dim: [-3, -2, -1], keepdim: true)
    }
  }

  /// Greyer (below 1; 0 is grey) or more colourful.
  public static func adjustSaturation(_ img: Image, _ saturationFactor: Double) -> Image {
    img.saturated(saturationFactor)
  }
  public static func adjustSaturation(_ img: Tensor, _ saturationFactor: Double) -> Tensor {
    mixed(img, saturationFactor, "adjustSaturation") { $0.shape[-3] == 1 ? nil : rgbToGrayscale($0) }
  }

  /// All colours moved by a share of the colour circle, -0.5 ... 0.5.
  public static func adjustHue(_ img: Image, _ hueFactor: Double) -> Image {
    isHue(hueFactor) ? img.hueShifted(hueFactor) : img
  }
  public static func adjustHue(_ img: Tensor, _ hueFactor: Double) -> Tensor {
    guard isHue(hueFactor), isColour(img, "adjustHue") else { return .placeholder }
    if img.shape[-3] == 1 { return img }
    let (h, s, v) = hsv(convertImageDtype(img, .float32))
    return convertImageDtype(rgb((h + .double(hueFactor)).remainder(1), s, v), img.dtype)
  }

  /// 255 · gain · (v / 255)^gamma: darker above 1, lighter below.
  public static func adjustGamma(_ img: Image, _ gamma: Double, gain: Double = 1) -> Image {
    guard check(gamma >= 0, "adjustGamma: gamma \(gamma): must not be negative") else { return img }
    return img.convert(.rgb).tabled { value in
      let v = (255 + 1 - 1e-3) * gain * pow(Double(value) / 255, gamma)
      return v < 256 ? Int(Swift.max(0, v)) : 255
    }.convert(img.mode)
  }
  public static func adjustGamma(_ img: Tensor, _ gamma: Double, gain: Double = 1) -> Tensor {
    guard check(gamma >= 0, "adjustGamma: gamma \(gamma): must not be negative"), isColour(img, "adjustGamma")
    else {
      return .placeholder
    }
    let x = img.dtype.isFloatingPoint ? img : convertImageDtype(img, .float32)
    return convertImageDtype((x.pow(.double(gamma)) * Scalar(gain)).clamp(min: 0, max: 1), img.dtype)
  }

  /// Grey, as an image of 1 channel, or of 3 equal ones.
  public static func rgbToGrayscale(_ img: Image, numOutputChannels: Int = 1) -> Image {
    guard isChannels(numOutputChannels) else { return img }
    let grey = img.convert(.l)
    return numOutputChannels == 3 ? grey.convert(.rgb) : grey
  }
  public static func rgbToGrayscale(_ img: Tensor, numOutputChannels: Int = 1) -> Tensor {
    guard isChannels(numOutputChannels), isColour(img, "rgbToGrayscale") else { return .placeholder }
    var grey = img.clone()
    if img.shape[-3] == 3 {
      let c = img.unbind(dim: -3)
      grey = (c[0] * 0.2989 + c[1] * 0.587 + c[2] * 0.114).to(img.dtype).unsqueeze(-3)
    }
    if Failure.pending { return .placeholder }
    var shape = Array(img.shape)
    shape[shape.count - 3] = 3
    return numOutputChannels == 3 ? grey.expand(Size(shape)) : grey
  }
  /// Grey, as an image of 1 channel, or of 3 equal ones.
  public static func toGrayscale(_ img: Image, numOutputChannels: Int = 1) -> Image {
    rgbToGrayscale(img, numOutputChannels: numOutputChannels)
  }

  /// The negative.
  public static func invert(_ img: Image) -> Image { isPlain(img, "invert") ? img.tabled { 255 - $0 } : img }
  public static func invert(_ img: Tensor) -> Tensor {
    guard isColour(img, "invert"), let top = largest(img.dtype) else { return .placeholder }
    return img.dtype.isFloatingPoint ? 1 - img : Scalar(Int(top)) - img
  }

  /// Only the upper `bits` of each number, 0 to 8.
  public static func posterize(_ img: Image, _ bits: Int) -> Image {
    guard isBits(bits), isPlain(img, "posterize") else { return img }
    return img.tabled { $0 & ~(1 << (8 - bits) - 1) }
  }
  public static func posterize(_ img: Tensor, _ bits: Int) -> Tensor {
    guard isBits(bits), isBytes(img, "posterize"), isColour(img, "posterize") else { return .placeholder }
    return img.bitwiseAnd(torch.tensor(255 & ~(1 << (8 - bits) - 1), dtype: .uint8))
  }

  /// What is at least as light as `threshold` becomes its negative.
  public static func solarize(_ img: Image, _ threshold: Double) -> Image {
    isPlain(img, "solarize") ? img.tabled { Double($0) < threshold ? $0 : 255 - $0 } : img
  }
  public static func solarize(_ img: Tensor, _ threshold: Double) -> Tensor {
    guard isColour(img, "solarize"),
      check(
        threshold <= Double(largest(img.dtype) ?? 0),
        "solarize: \(img.described): threshold \(threshold) is above the largest number")
    else { return .placeholder }
    return torch.where(img.ge(.double(threshold)), invert(img), img)
  }

  /// Blurred (0), as it is (1), or sharper.
  public static func adjustSharpness(_ img: Image, _ sharpnessFactor: Double) -> Image {
    img.sharpened(sharpnessFactor)
  }
  public static func adjustSharpness(_ img: Tensor, _ sharpnessFactor: Double) -> Tensor {
    mixed(img, sharpnessFactor, "adjustSharpness") { img in
      let (c, h, w) = (img.shape[-3], img.shape[-2], img.shape[-1])
      if h <= 2 || w <= 2 { return nil }
      let inner = onFloats(img) { x in
        let kernel = (torch.ones(3, 3, dtype: x.dtype) / 13).clone()
        kernel[1, 1] = torch.tensor(5.0 / 13, dtype: x.dtype)
        let planes = x.reshape(-1, c, h, w)
        return F.conv2d(planes, kernel.expand(c, 1, 3, 3), groups: c)
          .reshape(Size(Array(x.shape.dropLast(2)) + [h - 2, w - 2]))
      }
      let blurred = img.clone()
      if Failure.pending { return .placeholder }
      blurred.narrow(-2, 1, h - 2).narrow(-1, 1, w - 2).copy_(inner)
      return blurred
    }
  }

  /// Each channel stretched to the whole range.
  public static func autocontrast(_ img: Image) -> Image {
    isPlain(img, "autocontrast") ? img.autocontrasted() : img
  }
  public static func autocontrast(_ img: Tensor) -> Tensor {
    guard isColour(img, "autocontrast"), let top = largest(img.dtype) else { return .placeholder }
    let x = floats(img)
    let low = x.amin(dim: [-2, -1], keepdim: true), range = x.amax(dim: [-2, -1], keepdim: true) - low
    let flat = range.eq(0)
    let scale = torch.where(flat, torch.onesLike(range), range.reciprocal() * Scalar(Double(top)))
    let start = torch.where(flat, torch.zerosLike(low), low)
    return ((x - start) * scale).clamp(min: 0, max: .double(Double(top))).to(img.dtype)
  }

  /// Each channel remapped so that all values are equally frequent.
  public static func equalize(_ img: Image) -> Image { isPlain(img, "equalize") ? img.equalized() : img }
  public static func equalize(_ img: Tensor) -> Tensor {
    guard isBytes(img, "equalize"), isColour(img, "equalize"),
      check(
        img.ndim == 3 || img.ndim == 4,
        "equalize: \(img.described): [channels, height, width], or a batch of it")
    else { return .placeholder }
    if img.ndim == 4 { return torch.stack(img.unbind(dim: 0).map { equalize($0) }) }
    // The channels are grey images, whose arithmetic is the same.
    return torch.cat(img.unbind(dim: 0).map { Image($0).equalized().tensor() })
  }

  /// Blurred by a Gaussian kernel of odd size, height and width or one number for both; `sigma` in pixels, 0.15 size +
  /// 0.35 unless given.
  public static func gaussianBlur(
    _ img: Tensor, _ kernelSize: any IntOrList, sigma: (any DoubleOrList)? = nil
  )
    -> Tensor
  {
    let size = kernelSize.list, sigma = sigma?.doubles ?? size.map { Double($0) * 0.15 + 0.35 }
    guard
      check(
        (size.count == 1 || size.count == 2) && size.allSatisfy { $0 > 0 && $0 % 2 == 1 },
        "gaussianBlur: kernelSize \(size): odd and positive numbers, one or two"),
      check(
        (sigma.count == 1 || sigma.count == 2) && sigma.allSatisfy { $0 > 0 },
        "gaussianBlur: sigma \(sigma): positive numbers, one or two"),
      check(
        img.ndim >= 3 && size[0] / 2 < img.shape[-1] && size[size.count - 1] / 2 < img.shape[-2],
        "gaussianBlur: \(img.described): [..., channels, height, width], each more than half of \(size)")
    else { return .placeholder }
    return onFloats(img) { x in
      func line(_ n: Int, _ sigma: Double) -> Tensor {
        let half = Double(n - 1) * 0.5
        let t = torch.linspace(-half, half, n, dtype: x.dtype)
        let weights = ((t / Scalar(sigma)).pow(2) * -0.5).exp()
        return weights / weights.sum()
      }
      // The first number is along x, as in torchvision.
      let (w, h) = (size[0], size[size.count - 1]), c = x.shape[-3]
      let kernel = line(h, sigma[sigma.count - 1]).view(-1, 1).matmul(line(w, sigma[0]).view(1, -1))
      let planes = x.reshape(-1, c, x.shape[-2], x.shape[-1])
      let around = F.pad(planes, [w / 2, w / 2, h / 2, h / 2], mode: "reflect")
      return F.conv2d(around, kernel.expand(c, 1, h, w), groups: c).reshape(x.shape)
    }
  }
  public static func gaussianBlur(_ img: Image, _ kernelSize: any IntOrList, sigma: (any DoubleOrList)? = nil)
    -> Image
  {
    Image(gaussianBlur(img.tensor(), kernelSize, sigma: sigma), mode: img.mode)
  }

  /// The rectangle of height h and width w at (i, j) replaced by `v`.
  public static func erase(
    _ img: Tensor, _ i: Int, _ j: Int, _ h: Int, _ w: Int, _ v: Tensor, inplace: Bool = false
  ) -> Tensor {
    let d = getDimensions(img), result = inplace ? img : img.clone()
    guard
      check(
        i >= 0 && j >= 0 && h >= 0 && w >= 0 && i <= d[1] && j <= d[2] && h <= d[1] - i && w <= d[2] - j,
        "erase: \(img.described): no rectangle of \(h) x \(w) at (\(i), \(j))")
    else { return .placeholder }
    result.narrow(-2, i, h).narrow(-1, j, w).copy_(v)
    return result
  }

  // MARK: What several of them share

  /// factor · image + (1 - factor) · other image; the image itself where there is no other.
  private static func mixed(_ img: Tensor, _ factor: Double, _ name: String, _ other: (Tensor) -> Tensor?)
    -> Tensor
  {
    guard check(factor >= 0, "\(name): factor \(factor): must not be negative"), isColour(img, name) else {
      return .placeholder
    }
    return other(img).map { blend(img, $0, factor) } ?? img
  }
  private static func isHue(_ factor: Double) -> Bool {
    check(factor >= -0.5 && factor <= 0.5, "adjustHue: factor \(factor): must lie in -0.5 ... 0.5")
  }
  private static func isChannels(_ n: Int) -> Bool {
    check(n == 1 || n == 3, "rgbToGrayscale: numOutputChannels \(n): must be 1 or 3")
  }
  private static func isBits(_ bits: Int) -> Bool {
    check(bits >= 0 && bits <= 8, "posterize: bits \(bits): must lie in 0 ... 8")
  }
  private static func isPlain(_ img: Image, _ name: String) -> Bool {
    check(
      img.mode == .l || img.mode == .rgb, "\(name): \(img): takes grey and RGB images: convert(.rgb) first")
  }
  private static func isBytes(_ img: Tensor, _ name: String) -> Bool {
    check(img.dtype == .uint8, "\(name): \(img.described): takes uint8")
  }
  private static func isColour(_ img: Tensor, _ name: String) -> Bool {
    check(
      img.ndim >= 3 && (img.shape[-3] == 1 || img.shape[-3] == 3) && largest(img.dtype) != nil,
      "\(name): \(img.described): takes [..., 1 or 3 channels, height, width]")
  }
  private static func floats(_ img: Tensor) -> Tensor { img.dtype.isFloatingPoint ? img : img.to(.float32) }

  /// ratio · a + (1 - ratio) · b within the range of a's type.
  private static func blend(_ a: Tensor, _ b: Tensor, _ ratio: Double) -> Tensor {
    let top = Scalar(Double(largest(a.dtype) ?? 1))
    let sum = floats(a) * Scalar(ratio) + floats(b) * Scalar(1 - ratio)
    return sum.clamp(min: 0, max: top).to(a.dtype)
  }

  private static func hsv(_ img: Tensor) -> (Tensor, Tensor, Tensor) {
    let c = img.unbind(dim: -3)
    if Failure.pending { return (.placeholder, .placeholder, .placeholder) }
    let high = img.amax(dim: -3), low = img.amin(dim: -3), isGrey = high.eq(low), one = torch.onesLike(high)
    let range = high - low, divisor = torch.where(isGrey, one, range)
    let (dr, dg, db) = ((high - c[0]) / divisor, (high - c[1]) / divisor, (high - c[2]) / divisor)
    let isRed = high.eq(c[0]), isGreen = high.eq(c[1])
    let sector = torch.where(isRed, db - dg, torch.where(isGreen, dr - db + 2, dg - dr + 4))
    return ((sector / 6 + 1).fmod(1), range / torch.where(isGrey, one, high), high)
  }

  private static func rgb(_ h: Tensor, _ s: Tensor, _ v: Tensor) -> Tensor {
    let turn = h * 6, sector = turn.floor(), f = turn - sector
    func share(_ x: Tensor) -> Tensor { (v * (1 - x)).clamp(min: 0, max: 1) }
    let p = share(s), q = share(s * f), t = share(s * (1 - f))
    let i = sector.to(.int64).remainder(6).unsqueeze(-3)
    func pick(_ x: [Tensor]) -> Tensor { torch.stack(x, dim: -3).gather(-3, i) }
    return torch.cat(
      [pick([v, q, p, p, t, v]), pick([t, v, v, q, p, p]), pick([p, p, t, v, v, q])], dim: -3)
  }
}
