import Glibc
import TorchCore

extension torchvision.transforms {
  /// What the automatic augmentations do to a picture.
  enum Augmentation: String {
    case identity, shearX, shearY, translateX, translateY, rotate, brightness, color, contrast, sharpness
    case posterize, solarize, autoContrast, equalize, invert

    /// Whether a magnitude may also be negative.
    var isSigned: Bool {
      switch self {
      case .identity, .posterize, .solarize, .autoContrast, .equalize, .invert: false
      default: true
      }
    }

    func apply(_ x: Picture, _ magnitude: Double, _ how: InterpolationMode, _ fill: (any DoubleOrList)?)
      -> Picture
    {
      let m = magnitude, beside = fill ?? 0
      func affine(_ move: [Int], _ shear: [Double], _ center: [Double]?) -> Picture {
        x.map(
          { functional.affine($0, 0, move, 1, shear, interpolation: how, fill: beside, center: center) },
          { functional.affine($0, 0, move, 1, shear, interpolation: how, fill: fill, center: center) })
      }
      let degrees = atan(m) * 180 / .pi
      switch self {
      case .identity: return x
      case .shearX: return affine([0, 0], [degrees, 0], [0, 0])
      case .shearY: return affine([0, 0], [0, degrees], [0, 0])
      case .translateX: return affine([Int(m), 0], [0, 0], nil)
      case .translateY: return affine([0, Int(m)], [0, 0], nil)
      case .rotate:
        return x.map(
          { functional.rotate($0, m, interpolation: how, fill: beside) },
          { functional.rotate($0, m, interpolation: how, fill: fill) })
      case .brightness:
        return x.map({ functional.adjustBrightness($0, 1 + m) }, { functional.adjustBrightness($0, 1 + m) })
      case .color:
        return x.map({ functional.adjustSaturation($0, 1 + m) }, { functional.adjustSaturation($0, 1 + m) })
      case .contrast:
        return x.map({ functional.adjustContrast($0, 1 + m) }, { functional.adjustContrast($0, 1 + m) })
      case .sharpness:
        return x.map({ functional.adjustSharpness($0, 1 + m) }, { functional.adjustSharpness($0, 1 + m) })
      case .posterize:
        return x.map({ functional.posterize($0, Int(m)) }, { functional.posterize($0, Int(m)) })
      case .solarize: return x.map({ functional.solarize($0, m) }, { functional.solarize($0, m) })
      case .autoContrast: return x.map(functional.autocontrast, functional.autocontrast)
      case .equalize: return x.map(functional.equalize, functional.equalize)
      case .invert: return x.map(functional.invert, functional.invert)
      }
    }
  }

  /// The magnitudes from which an automatic augmentation chooses, `bins` of them from weakest to strongest.
  struct AugmentationSpace {
    let bins: Int
    /// The strongest shear, shifts along x and y in pixels, rotation in degrees, and change of colours.
    var shear = 0.3, shift = (0.0, 0.0), rotation = 30.0, colour = 0.9
    /// How many bits the weakest posterizing keeps, and how many fewer the strongest.
    var bits = (8.0, 4.0)

    func magnitude(_ operation: Augmentation, _ bin: Int) -> Double {
      func line(_ end: Double, from start: Double = 0) -> Double {
        torch.linspace(start, end, bins)[bin].item()
      }
      switch operation {
      case .identity, .autoContrast, .equalize, .invert: return 0
      case .shearX, .shearY: return line(shear)
      case .translateX: return line(shift.0)
      case .translateY: return line(shift.1)
      case .rotate: return line(rotation)
      case .brightness, .color, .contrast, .sharpness: return line(colour)
      case .solarize: return line(0, from: 255)
      case .posterize:
        return bits.0 - Double((Float(bin) / Float(Double(bins - 1) / bits.1)).rounded(.toNearestOrEven))
      }
    }
  }

  /// The data set whose best augmentations were searched.
  public enum AutoAugmentPolicy: Sendable { case imagenet, cifar10, svhn }

  /// Two augmentations that a search found to help on a data set ("AutoAugment: Learning Augmentation Policies from
  /// Data", Cubuk et al. 2019). Takes images and uint8 tensors.
  public struct AutoAugment: Transform {
    public let policy: AutoAugmentPolicy, interpolation: InterpolationMode, fill: (any DoubleOrList)?
    private let pairs: [[(operation: Augmentation, p: Double, bin: Int?)]]

    public init(
      _ policy: AutoAugmentPolicy = .imagenet, interpolation: InterpolationMode = .nearest,
      fill: (any DoubleOrList)? = nil
    ) {
      (self.policy, self.interpolation, self.fill) = (policy, interpolation, fill)
      pairs = AutoAugment.table(policy).split(separator: "\n").map { line in
        line.split(separator: ",").map { entry in
          let words = entry.split(separator: " ").map(String.init)
          return (Augmentation(rawValue: words[0])!, Double(words[1])!, Int(words[2]))
        }
      }
    }

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        let (_, h, w) = input.dimensions
        let space = AugmentationSpace(bins: 10, shift: (150.0 / 331 * Double(w), 150.0 / 331 * Double(h)))
        let pair = pairs[Draw.integer(0, pairs.count)]
        let chances = torch.rand(2), signs = torch.randint(0, 2, [2])
        return pair.enumerated().reduce(input) { x, step in
          let (i, (operation, p, bin)) = step
          guard Float(chances[i].item()) <= Float(p) else { return x }
          let magnitude = bin.map { space.magnitude(operation, $0) } ?? 0
          let isNegative = operation.isSigned && signs[i].item() == 0
          return operation.apply(x, isNegative ? -magnitude : magnitude, interpolation, fill)
        }
      }
    }

    /// Operation, probability and bin of its magnitude, two a line.
    private static func table(_ policy: AutoAugmentPolicy) -> String {
      switch policy {
      case .imagenet:
        """
        posterize 0.4 8, rotate 0.6 9
        solarize 0.6 5, autoContrast 0.6 -
        equalize 0.8 -, equalize 0.6 -
        posterize 0.6 7, posterize 0.6 6
        equalize 0.4 -, solarize 0.2 4
        equalize 0.4 -, rotate 0.8 8
        solarize 0.6 3, equalize 0.6 -
        posterize 0.8 5, equalize 1.0 -
        rotate 0.2 3, solarize 0.6 8
        equalize 0.6 -, posterize 0.4 6
        rotate 0.8 8, color 0.4 0
        rotate 0.4 9, equalize 0.6 -
        equalize 0.0 -, equalize 0.8 -
        invert 0.6 -, equalize 1.0 -
        color 0.6 4, contrast 1.0 8
        rotate 0.8 8, color 1.0 2
        color 0.8 8, solarize 0.8 7
        sharpness 0.4 7, invert 0.6 -
        shearX 0.6 5, equalize 1.0 -
        color 0.4 0, equalize 0.6 -
        equalize 0.4 -, solarize 0.2 4
        solarize 0.6 5, autoContrast 0.6 -
        invert 0.6 -, equalize 1.0 -
        color 0.6 4, contrast 1.0 8
        equalize 0.8 -, equalize 0.6 -
        """
      case .cifar10:
        """
        invert 0.1 -, contrast 0.2 6
        rotate 0.7 2, translateX 0.3 9
        sharpness 0.8 1, sharpness 0.9 3
        shearY 0.5 8, translateY 0.7 9
        autoContrast 0.5 -, equalize 0.9 -
        shearY 0.2 7, posterize 0.3 7
        color 0.4 3, brightness 0.6 7
        sharpness 0.3 9, brightness 0.7 9
        equalize 0.6 -, equalize 0.5 -
        contrast 0.6 7, sharpness 0.6 5
        color 0.7 7, translateX 0.5 8
        equalize 0.3 -, autoContrast 0.4 -
        translateY 0.4 3, sharpness 0.2 6
        brightness 0.9 6, color 0.2 8
        solarize 0.5 2, invert 0.0 -
        equalize 0.2 -, autoContrast 0.6 -
        equalize 0.2 -, equalize 0.6 -
        color 0.9 9, equalize 0.6 -
        autoContrast 0.8 -, solarize 0.2 8
        brightness 0.1 3, color 0.7 0
        solarize 0.4 5, autoContrast 0.9 -
        translateY 0.9 9, translateY 0.7 9
        autoContrast 0.9 -, solarize 0.8 3
        equalize 0.8 -, invert 0.1 -
        translateY 0.7 9, autoContrast 0.9 -
        """
      case .svhn:
        """
        shearX 0.9 4, invert 0.2 -
        shearY 0.9 8, invert 0.7 -
        equalize 0.6 -, solarize 0.6 6
        invert 0.9 -, equalize 0.6 -
        equalize 0.6 -, rotate 0.9 3
        shearX 0.9 4, autoContrast 0.8 -
        shearY 0.9 8, invert 0.4 -
        shearY 0.9 5, solarize 0.2 6
        invert 0.9 -, autoContrast 0.8 -
        equalize 0.6 -, rotate 0.9 3
        shearX 0.9 4, solarize 0.3 3
        shearY 0.8 8, invert 0.7 -
        equalize 0.9 -, translateY 0.6 6
        invert 0.9 -, equalize 0.6 -
        contrast 0.3 3, rotate 0.8 4
        invert 0.8 -, translateY 0.0 2
        shearY 0.7 6, solarize 0.4 8
        invert 0.6 -, rotate 0.8 4
        shearY 0.3 7, translateX 0.9 3
        shearX 0.1 6, invert 0.6 -
        solarize 0.7 2, translateY 0.6 7
        shearY 0.8 4, invert 0.8 -
        shearX 0.7 9, translateY 0.8 3
        shearY 0.8 5, autoContrast 0.7 -
        shearX 0.7 2, invert 0.1 -
        """
      }
    }
  }

  /// Some augmentations one after the other, each chosen at random, all of one magnitude ("RandAugment: Practical
  /// automated data augmentation with a reduced search space", Cubuk et al. 2020). Takes images and uint8 tensors.
  ///
  ///     T.RandAugment(numOps: 2, magnitude: 9)
  public struct RandAugment: Transform {
    public let numOps: Int, magnitude: Int, numMagnitudeBins: Int
    public let interpolation: InterpolationMode, fill: (any DoubleOrList)?

    public init(
      numOps: Int = 2, magnitude: Int = 9, numMagnitudeBins: Int = 31,
      interpolation: InterpolationMode = .nearest,
      fill: (any DoubleOrList)? = nil
    ) {
      let isRight = check(
        numOps >= 0 && numMagnitudeBins > 1 && (0..<numMagnitudeBins).contains(magnitude),
        "RandAugment: numOps \(numOps), magnitude \(magnitude) of \(numMagnitudeBins): it must be one of the bins"
      )
      (self.numOps, self.magnitude, self.numMagnitudeBins) =
        isRight ? (numOps, magnitude, numMagnitudeBins) : (0, 0, 2)
      (self.interpolation, self.fill) = (interpolation, fill)
    }

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        let (_, h, w) = input.dimensions
        let space = AugmentationSpace(
          bins: numMagnitudeBins, shift: (150.0 / 331 * Double(w), 150.0 / 331 * Double(h)))
        return (0..<numOps).reduce(input) { x, _ in
          let operation = choices[Draw.integer(0, choices.count)]
          let m = space.magnitude(operation, magnitude)
          let isNegative = operation.isSigned && Draw.integer(0, 2) == 1
          return operation.apply(x, isNegative ? -m : m, interpolation, fill)
        }
      }
    }
  }

  /// One augmentation of random magnitude ("TrivialAugment: Tuning-free Yet State-of-the-Art Data Augmentation", Müller
  /// and Hutter 2021). Takes images and uint8 tensors.
  public struct TrivialAugmentWide: Transform {
    public let numMagnitudeBins: Int, interpolation: InterpolationMode, fill: (any DoubleOrList)?

    public init(
      numMagnitudeBins: Int = 31, interpolation: InterpolationMode = .nearest, fill: (any DoubleOrList)? = nil
    ) {
      let isRight = check(numMagnitudeBins > 1, "TrivialAugmentWide: \(numMagnitudeBins) bins: at least 2")
      (self.numMagnitudeBins, self.interpolation, self.fill) = (
        isRight ? numMagnitudeBins : 2, interpolation, fill
      )
    }

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        let space = AugmentationSpace(
          bins: numMagnitudeBins, shear: 0.99, shift: (32, 32), rotation: 135, colour: 0.99, bits: (8, 6))
        let operation = choices[Draw.integer(0, choices.count)]
        // Those without a magnitude draw none.
        let isFixed = [.identity, .autoContrast, .equalize].contains(operation)
        let m = isFixed ? 0 : space.magnitude(operation, Draw.integer(0, numMagnitudeBins))
        let isNegative = operation.isSigned && Draw.integer(0, 2) == 1
        return operation.apply(input, isNegative ? -m : m, interpolation, fill)
      }
    }
  }

  /// A random mixture of the picture and of some chains of augmentations of it ("AugMix: A Simple Data Processing Method
  /// to Improve Robustness and Uncertainty", Hendrycks et al. 2020). Takes images and uint8 tensors. `severity` is 1 to
  /// 10, a `chainDepth` that is not positive draws 1 to 3, `alpha` shapes the weights, `allOps` adds those that tests of
  /// robustness use themselves.
  public struct AugMix: Transform {
    public let severity: Int, mixtureWidth: Int, chainDepth: Int, alpha: Double, allOps: Bool
    public let interpolation: InterpolationMode, fill: (any DoubleOrList)?

    public init(
      severity: Int = 3, mixtureWidth: Int = 3, chainDepth: Int = -1, alpha: Double = 1, allOps: Bool = true,
      interpolation: InterpolationMode = .bilinear, fill: (any DoubleOrList)? = nil
    ) {
      let isRight = check(
        (1...10).contains(severity) && mixtureWidth > 0 && alpha > 0,
        "AugMix: severity \(severity), mixtureWidth \(mixtureWidth), alpha \(alpha): 1 to 10, and positive numbers"
      )
      (self.severity, self.mixtureWidth, self.alpha) = isRight ? (severity, mixtureWidth, alpha) : (1, 1, 1)
      (self.chainDepth, self.allOps) = (chainDepth, allOps)
      (self.interpolation, self.fill) = (interpolation, fill)
    }

    public func transform(_ input: Picture) -> Picture {
      input.map({ Image(mixed($0.tensor()), mode: $0.mode) }, mixed)
    }

    private func mixed(_ img: Tensor) -> Tensor {
      let d = functional.getDimensions(img)
      if Failure.pending { return .placeholder }
      let batch = img.ndim < 4 ? img.reshape(1, d[0], d[1], d[2]) : img
      let space = AugmentationSpace(bins: 10, shift: (Double(d[2]) / 3, Double(d[1]) / 3), bits: (4, 4))
      let operations = [.shearX, .shearY, .translateX, .translateY, .rotate] + late + (allOps ? tones : [])
      let n = batch.shape[0]
      func weights(_ count: Int) -> Tensor {
        torch.sampleDirichlet(torch.full([n, count], .double(alpha)))
      }
      let share = weights(2), chains = weights(mixtureWidth) * share.narrow(1, 1, 1)
      func part(_ x: Tensor, _ k: Int) -> Tensor { x.narrow(1, k, 1).reshape(-1, 1, 1, 1) }
      var sum = part(share, 0) * batch
      for chain in 0..<mixtureWidth {
        let depth = chainDepth > 0 ? chainDepth : Draw.integer(1, 4)
        let result = (0..<depth).reduce(Picture.tensor(batch)) { x, _ in
          let operation = operations[Draw.integer(0, operations.count)]
          let isFixed = operation == .autoContrast || operation == .equalize
          let m = isFixed ? 0 : space.magnitude(operation, Draw.integer(0, severity))
          let isNegative = operation.isSigned && Draw.integer(0, 2) == 1
          return operation.apply(x, isNegative ? -m : m, interpolation, fill)
        }
        sum = sum + part(chains, chain) * result.tensor
      }
      return sum.reshape(img.shape).to(img.dtype)
    }
  }

  private static let tones: [Augmentation] = [.brightness, .color, .contrast, .sharpness]
  private static let late: [Augmentation] = [.posterize, .solarize, .autoContrast, .equalize]
  /// What RandAugment and TrivialAugmentWide choose from.
  private static let choices: [Augmentation] =
    [.identity, .shearX, .shearY, .translateX, .translateY, .rotate] + tones + late
}
