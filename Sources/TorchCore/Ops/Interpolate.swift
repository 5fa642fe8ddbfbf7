// Signals, images and volumes brought to another size.

extension Tensor {
  /// Dimension `d` resampled by a table, whose transpose gives the derivative.
  fileprivate func resampled(_ d: Int, _ taps: Taps, transposed: Taps? = nil) -> Tensor {
    var size = shape
    size[d] = taps.output
    guard torch.valid(size, "interpolate") else { return .placeholder }
    let outer = Size(shape.prefix(d)).numel(), inner = Size(shape.dropFirst(d + 1)).numel()
    return Tensor.primitive("interpolate", [self], size, dtype, savesInputs: false) { y in
      let x = detach().contiguous()
      switch dtype {
      case .uint8: taps.applyToBytes(x.pointer(UInt8.self), y.pointer(UInt8.self), outer: outer, inner: inner)
      case .float64: taps.apply(x.pointer(Double.self), y.pointer(Double.self), outer: outer, inner: inner)
      default: taps.apply(x.pointer(Float.self), y.pointer(Float.self), outer: outer, inner: inner)
      }
      withExtendedLifetime(x) {}
    } vjp: { b in
      [b.g.resampled(d, transposed ?? taps.transposed, transposed: taps)]
    }
  }
}

/// What `interpolate` was asked for, checked.
private struct Interpolation {
  let mode: String, alignCorners: Bool, antialias: Bool
  let output: [Int]
  /// The factors that set the distance of the samples; nil where the sizes set it.
  let scale: [Double]?

  init?(
    _ x: Tensor, _ size: (any IntOrList)?, _ scaleFactor: (any DoubleOrList)?, _ mode: String, _ align: Bool?,
    _ recompute: Bool?, _ antialias: Bool
  ) {
    let d = x.shape.count - 2
    let ranks: [String: ClosedRange<Int>] = [
      "nearest": 1...3, "nearest-exact": 1...3, "area": 1...3, "linear": 1...1, "bilinear": 2...2,
      "bicubic": 2...2,
      "lanczos": 2...2, "trilinear": 3...3,
    ]
    let takesCorners = mode.hasSuffix("linear") || mode == "bicubic" || mode == "lanczos"
    guard
      check(ranks[mode] != nil, "interpolate: mode '\(mode)' is not one of \(ranks.keys.sorted())"),
      check(
        ranks[mode]?.contains(d) ?? false,
        "interpolate: \(x.described): mode '\(mode)' takes [n, c, …] with sizes in \(ranks[mode].map { "\($0)" } ?? "") "
          + "dimensions"),
      check(
        takesCorners || align == nil,
        "interpolate: alignCorners has no meaning in mode '\(mode)': leave it out"),
      check(
        !antialias || d == 2 && takesCorners && mode != "linear",
        "interpolate: antialias is for modes bilinear, bicubic and lanczos"),
      check(
        mode != "lanczos" || antialias && align != true,
        "interpolate: mode 'lanczos' needs antialias: true and no alignCorners"),
      check(
        (size == nil) != (scaleFactor == nil), "interpolate: either size or scaleFactor is needed, not both"),
      check(
        recompute != true || size == nil, "interpolate: recomputeScaleFactor has no meaning with a size"),
      check(
        x.dtype.isFloatingPoint
          || x.dtype == .uint8
            && ["nearest", "nearest-exact", "bilinear", "bicubic", "lanczos"].contains(mode),
        "interpolate: \(x.described) in mode '\(mode)': floating-point numbers are needed (uint8 for images too)"
      ),
      check(
        Size(x.shape.dropFirst()).numel() > 0,
        "interpolate: \(x.described): only the first dimension may be empty")
    else { return nil }
    func list<E>(_ v: [E], _ what: String) -> [E]? {
      check(v.count == 1 || v.count == d, "interpolate: \(what) \(v): one number or \(d) are needed")
        ? (v.count == 1 ? Array(repeating: v[0], count: d) : v) : nil
    }
    (self.mode, self.antialias, alignCorners) = (mode, antialias, align ?? false)
    if let size {
      guard let size = list(size.list, "size") else { return nil }
      (output, scale) = (size, nil)
    } else {
      guard let factors = list(scaleFactor?.doubles ?? [], "scaleFactor"),
        check(
          (0..<d).allSatisfy { factors[$0] > 0 && Double(x.shape[$0 + 2]) * factors[$0] < 0x1p31 },
          "interpolate: scaleFactor \(factors): positive numbers are needed that keep sizes below 2³¹")
      else { return nil }
      output = (0..<d).map { Int(Double(x.shape[$0 + 2]) * factors[$0]) }
      scale = recompute == true || mode == "area" ? nil : factors
    }
    guard
      check(
        output.allSatisfy { $0 > 0 && $0 < 1 << 28 },
        "interpolate: size \(output): positive sizes below 2²⁸ are needed"
      )
    else { return nil }
  }

  /// The table of spatial dimension `i`, whose size is `input`.
  func taps<T: BinaryFloatingPoint>(_: T.Type, _ i: Int, _ input: Int, bytes: Bool = false) -> Taps {
    var scale = scale?[i]
    // A factor so near to 1 (or 2) that the size stays (or doubles) counts as 1 (or 2) where PyTorch takes it so.
    let isImageOfNearest = mode == "nearest" && output.count == 2
    let rounds = isImageOfNearest || mode.hasSuffix("linear") || antialias || bytes && mode == "bicubic"
    if output[i] == input && rounds || output[i] == 2 * input && isImageOfNearest { scale = nil }
    guard antialias else {
      let kind: Taps.Mode =
        switch mode {
        case "nearest": .nearest
        case "nearest-exact": .nearestExact
        case "bicubic": .cubic
        default: .linear
        }
      return Taps(T.self, kind, input, output[i], scale: scale, alignCorners: alignCorners)
    }
    let reach = mode == "bilinear" ? 1 : mode == "bicubic" ? 2 : 3
    return Taps(T.self, antialias: reach, input, output[i], scale: scale, alignCorners: alignCorners) { t in
      switch reach {
      case 1: max(1 - abs(t), 0)
      case 2: cubic(t, -0.5)
      default: lanczos(t)
      }
    }
  }
}

/// sinc(t) sinc(t / 3) for |t| < 3.
private func lanczos<T: BinaryFloatingPoint>(_ t: T) -> T {
  func sinc(_ x: Double) -> Double { x == 0 ? 1 : .sin(x * .pi) / (x * .pi) }
  return abs(t) < 3 ? T(sinc(Double(t)) * sinc(Double(t) / 3)) : 0
}

extension nn.functional {
  /// Signals [n, c, l], images [n, c, h, w] or volumes [n, c, d, h, w] brought to `size`, or to `scaleFactor` times
  /// their size.
  ///
  /// `mode` is "nearest" (its places are rounded down, those of "nearest-exact" are not), "linear" (signals), "bilinear" and "bicubic"
  /// (images), "trilinear" (volumes) or "area" (means, by adaptive pooling). With `alignCorners` the centres of the corner pixels
  /// stay in place, without it the corners themselves. `antialias` widens the kernel where an image shrinks (modes
  /// bilinear, bicubic and lanczos). `recomputeScaleFactor` takes the distance of samples from the sizes, which are whole, instead of
  /// the factor. Bytes (uint8) are for modes nearest, nearest-exact, bilinear, bicubic and lanczos.
  ///
  ///     F.interpolate(torch.tensor([[[1.0, 2]]]), scaleFactor: 2)                    // [[[1, 1, 2, 2]]]
  ///     F.interpolate(torch.tensor([[[1.0, 2]]]), size: 4, mode: "linear")           // [[[1, 1.25, 1.75, 2]]]
  public static func interpolate(
    _ input: Tensor, size: (any IntOrList)? = nil, scaleFactor: (any DoubleOrList)? = nil,
    mode: String = "nearest",
    alignCorners: Bool? = nil, recomputeScaleFactor: Bool? = nil, antialias: Bool = false
  ) -> Tensor {
    guard
      let o = Interpolation(input, size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias)
    else { return .placeholder }
    if mode == "area" {
      switch o.output.count {
      case 1: return adaptiveAvgPool1d(input, o.output)
      case 2: return adaptiveAvgPool2d(input, o.output)
      default: return adaptiveAvgPool3d(input, o.output)
      }
    }
    let type = input.dtype
    // Whether memory can hold the result is known before tables of its sizes are made.
    let result = Size(Array(input.shape.prefix(2)) + o.output)
    guard torch.valid(result, "interpolate"), Tensor(empty: result, type).count > 0 || input.count == 0 else {
      return .placeholder
    }
    var y = type == .uint8 ? input : input.to(type.compute)
    // What shrinks comes first and what grows last: the others then have fewer rows to work on. Bytes are rounded in between,
    // which fixes the order.
    let spatial = o.output.indices
    let shrinking = spatial.filter { type != .uint8 && o.output[$0] < input.shape[$0 + 2] }
    for i in shrinking + spatial.reversed().filter({ !shrinking.contains($0) }) {
      let n = input.shape[i + 2]
      if type == .uint8 && !mode.hasPrefix("nearest") {
        y = y.resampled(i + 2, o.taps(Double.self, i, n, bytes: true).merged)
        continue
      }
      let taps = type == .float64 ? o.taps(Double.self, i, n) : o.taps(Float.self, i, n)
      if taps.isIdentity { continue }
      y = type == .uint8 ? y.indexSelect(i + 2, torch.tensor(taps.index)) : y.resampled(i + 2, taps)
    }
    return y === input ? input.clone() : y.to(type)
  }

  /// `interpolate` by its old name.
  public static func upsample(
    _ input: Tensor, size: (any IntOrList)? = nil, scaleFactor: (any DoubleOrList)? = nil,
    mode: String = "nearest",
    alignCorners: Bool? = nil
  ) -> Tensor {
    interpolate(input, size: size, scaleFactor: scaleFactor, mode: mode, alignCorners: alignCorners)
  }
  /// `interpolate` with mode "nearest", by its old name.
  public static func upsampleNearest(
    _ input: Tensor, size: (any IntOrList)? = nil, scaleFactor: (any DoubleOrList)? = nil
  ) -> Tensor {
    interpolate(input, size: size, scaleFactor: scaleFactor)
  }
  /// `interpolate` with mode "bilinear" and aligned corners, by its old name.
  ///
  ///     F.upsampleBilinear(torch.tensor([[[[1.0, 2]]]]), size: [1, 4])    // [[[[1, 1.3333, 1.6667, 2]]]]
  public static func upsampleBilinear(
    _ input: Tensor, size: (any IntOrList)? = nil, scaleFactor: (any DoubleOrList)? = nil
  ) -> Tensor {
    interpolate(input, size: size, scaleFactor: scaleFactor, mode: "bilinear", alignCorners: true)
  }
}
