import TorchCore

extension torchvision.transforms {
  /// The least and the greatest of an angle: -x and x for a number x.
  private static func angles(_ x: any DoubleOrList, _ name: String, counts: [Int] = [2]) -> [Double] {
    let list = x.doubles
    if !(x is [Double] || x is [Int]) {
      return check(list[0] >= 0, "\(name) \(list[0]): must not be negative") ? [-list[0], list[0]] : [0, 0]
    }
    return check(counts.contains(list.count), "\(name) \(list): a number, or \(counts) of them")
      ? list : [0, 0]
  }

  /// Turned by an angle between -degrees and degrees, or between two given ones.
  public struct RandomRotation: Transform {
    public let degrees: [Double], interpolation: InterpolationMode, expand: Bool, center: [Double]?
    public let fill: any DoubleOrList
    public init(
      _ degrees: any DoubleOrList, interpolation: InterpolationMode = .nearest, expand: Bool = false,
      center: [Double]? = nil, fill: any DoubleOrList = 0
    ) {
      self.degrees = angles(degrees, "RandomRotation: degrees")
      (self.interpolation, self.expand, self.center, self.fill) = (interpolation, expand, center, fill)
    }
    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        let angle = Draw.between(degrees[0], degrees[1])
        return input.map(
          {
            functional.rotate(
              $0, angle, interpolation: interpolation, expand: expand, center: center, fill: fill)
          },
          {
            functional.rotate(
              $0, angle, interpolation: interpolation, expand: expand, center: center, fill: fill)
          })
      }
    }
  }

  /// Turned by degrees, moved by at most `translate` (shares of width and height), scaled between two factors, and
  /// sheared by degrees (x between two, or x and y between four).
  ///
  ///     T.RandomAffine(10, translate: [0.1, 0.1], scale: [0.9, 1.1], shear: 5)
  public struct RandomAffine: Transform {
    public let degrees: [Double], translate: [Double]?, scale: [Double]?, shear: [Double]?
    public let interpolation: InterpolationMode, fill: any DoubleOrList, center: [Double]?
    public init(
      _ degrees: any DoubleOrList, translate: [Double]? = nil, scale: [Double]? = nil,
      shear: (any DoubleOrList)? = nil, interpolation: InterpolationMode = .nearest,
      fill: any DoubleOrList = 0,
      center: [Double]? = nil
    ) {
      self.degrees = angles(degrees, "RandomAffine: degrees")
      self.shear = shear.map { angles($0, "RandomAffine: shear", counts: [2, 4]) }
      let moves = check(
        translate == nil || translate!.count == 2 && translate!.allSatisfy { $0 >= 0 && $0 <= 1 },
        "RandomAffine: translate \(translate ?? []): shares of width and height, 0 ... 1")
      let scales = check(
        scale == nil || scale!.count == 2 && scale!.allSatisfy { $0 > 0 },
        "RandomAffine: scale \(scale ?? []): the least and the greatest factor, positive")
      (self.translate, self.scale) = (moves ? translate : nil, scales ? scale : nil)
      (self.interpolation, self.fill, self.center) = (interpolation, fill, center)
    }

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        let (_, h, w) = input.dimensions
        let angle = Draw.between(degrees[0], degrees[1])
        let moved = translate.map { t in
          [t[0] * Double(w), t[1] * Double(h)].map { Int(Draw.between(-$0, $0).rounded(.toNearestOrEven)) }
        }
        let factor = scale.map { Draw.between($0[0], $0[1]) } ?? 1
        let x = shear.map { Draw.between($0[0], $0[1]) } ?? 0
        let y = shear.map { $0.count == 4 ? Draw.between($0[2], $0[3]) : 0 } ?? 0
        return input.map(
          {
            functional.affine(
              $0, angle, moved ?? [0, 0], factor, [x, y], interpolation: interpolation, fill: fill,
              center: center)
          },
          {
            functional.affine(
              $0, angle, moved ?? [0, 0], factor, [x, y], interpolation: interpolation, fill: fill,
              center: center)
          })
      }
    }
  }

  /// Seen from aside with probability p: each corner moved inwards by up to `distortionScale` of half the side.
  public struct RandomPerspective: Transform {
    public let distortionScale: Double, p: Double, interpolation: InterpolationMode, fill: any DoubleOrList
    public init(
      distortionScale: Double = 0.5, p: Double = 0.5, interpolation: InterpolationMode = .bilinear,
      fill: any DoubleOrList = 0
    ) {
      let isRight = check(
        distortionScale >= 0 && distortionScale <= 1,
        "RandomPerspective: distortionScale \(distortionScale): must lie in 0 ... 1")
      self.distortionScale = isRight ? distortionScale : 0
      (self.p, self.interpolation, self.fill) = (p, interpolation, fill)
    }

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        guard Draw.chance(p) else { return input }
        let (_, h, w) = input.dimensions
        let (start, end) = RandomPerspective.getParams(w, h, distortionScale)
        if Failure.pending { return input }
        return input.map(
          { functional.perspective($0, start, end, interpolation: interpolation, fill: fill) },
          { functional.perspective($0, start, end, interpolation: interpolation, fill: fill) })
      }
    }

    /// The corners, and where they come to lie, from the upper left clockwise.
    static func getParams(_ w: Int, _ h: Int, _ scale: Double) -> (start: [[Int]], end: [[Int]]) {
      let dx = Int(scale * Double(w / 2)), dy = Int(scale * Double(h / 2))
      func near(_ d: Int) -> Int { Draw.integer(0, d + 1) }
      func far(_ n: Int, _ d: Int) -> Int { Draw.integer(n - d - 1, n) }
      var end = [[near(dx), near(dy)]]
      end.append([far(w, dx), near(dy)])
      end.append([far(w, dx), far(h, dy)])
      end.append([near(dx), far(h, dy)])
      return ([[0, 0], [w - 1, 0], [w - 1, h - 1], [0, h - 1]], end)
    }
  }

  /// Each pixel moved by a smooth random field: `alpha` is its strength, `sigma` its smoothness, along x and y.
  public struct ElasticTransform: Transform {
    public let alpha: [Double], sigma: [Double], interpolation: InterpolationMode, fill: any DoubleOrList
    public init(
      alpha: any DoubleOrList = 50.0, sigma: any DoubleOrList = 5.0,
      interpolation: InterpolationMode = .bilinear,
      fill: any DoubleOrList = 0
    ) {
      func two(_ x: any DoubleOrList, _ name: String) -> [Double] {
        let list = x.doubles
        let isRight = check(
          (list.count == 1 || list.count == 2) && list.allSatisfy { abs($0) < 1e6 },
          "ElasticTransform: \(name) \(list): one number, or two for x and y")
        return isRight ? [list[0], list[list.count - 1]] : [0, 0]
      }
      (self.alpha, self.sigma) = (two(alpha, "alpha"), two(sigma, "sigma"))
      (self.interpolation, self.fill) = (interpolation, fill)
    }

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        let (_, h, w) = input.dimensions
        if Failure.pending { return input }
        func field(_ k: Int, _ size: Int) -> Tensor {
          var x = torch.rand(1, 1, h, w) * 2 - 1
          if sigma[k] > 0 {
            let n = Int(8 * sigma[k] + 1)
            x = functional.gaussianBlur(x, n % 2 == 0 ? n + 1 : n, sigma: sigma)
          }
          return x * Scalar(alpha[k]) / Scalar(size)
        }
        let x = field(0, w)
        let moves = torch.cat([x, field(1, h)], dim: 1).permute(0, 2, 3, 1)
        return input.map(
          { functional.elasticTransform($0, moves, interpolation: interpolation, fill: fill) },
          { functional.elasticTransform($0, moves, interpolation: interpolation, fill: fill) })
      }
    }
  }

  /// A rectangle of a tensor erased with probability p: its area a share of the picture's, its shape height over width.
  public struct RandomErasing: Transform {
    /// What fills the rectangle.
    public enum Value: Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
      ExpressibleByArrayLiteral
    {
      /// One number, or one for each channel.
      case numbers([Double])
      /// Normal random numbers.
      case random
      public init(integerLiteral value: Int) { self = .numbers([Double(value)]) }
      public init(floatLiteral value: Double) { self = .numbers([value]) }
      public init(arrayLiteral elements: Double...) { self = .numbers(elements) }
    }

    public let p: Double, scale: [Double], ratio: [Double], value: Value, inplace: Bool
    public init(
      p: Double = 0.5, scale: [Double] = [0.02, 0.33], ratio: [Double] = [0.3, 3.3], value: Value = 0,
      inplace: Bool = false
    ) {
      let isRight = check(
        scale.count == 2 && ratio.count == 2 && scale[0] >= 0 && scale[1] <= 1 && scale[0] <= scale[1]
          && ratio[0] > 0 && ratio[0] <= ratio[1] && p >= 0 && p <= 1,
        "RandomErasing: p \(p), scale \(scale), ratio \(ratio): a probability, and least and greatest numbers"
      )
      (self.p, self.scale, self.ratio) = isRight ? (p, scale, ratio) : (0, [0, 0], [1, 1])
      (self.value, self.inplace) = (value, inplace)
    }

    public func transform(_ input: Picture) -> Picture {
      input.map(
        image: {
          fail("RandomErasing: \($0): takes a tensor: put ToTensor() before it")
          return .image($0)
        },
        tensor: { .tensor(Draw.chance(p) ? erased($0) : $0) })
    }

    private func erased(_ img: Tensor) -> Tensor {
      let d = functional.getDimensions(img), (c, h, w) = (d[0], d[1], d[2])
      if case .numbers(let numbers) = value {
        guard
          check(
            numbers.count == 1 || numbers.count == c,
            "RandomErasing: value \(numbers): one number, or one for each of \(c) channels")
        else { return .placeholder }
      }
      if Failure.pending { return .placeholder }
      for _ in 0..<10 {
        let area = Double(h * w) * Draw.between(scale[0], scale[1]), aspect = Draw.ratio(ratio[0], ratio[1])
        let high = (area * aspect).squareRoot().rounded(.toNearestOrEven)
        let wide = (area / aspect).squareRoot().rounded(.toNearestOrEven)
        guard high < Double(h), wide < Double(w) else { continue }
        let (height, width) = (Int(high), Int(wide))
        let v: Tensor =
          switch value {
          case .random: torch.empty(c, height, width).normal_()
          case .numbers(let x): torch.tensor(x).to(.float32).view(-1, 1, 1)
          }
        let i = Draw.integer(0, h - height + 1)
        return functional.erase(img, i, Draw.integer(0, w - width + 1), height, width, v, inplace: inplace)
      }
      return img
    }
  }
}
