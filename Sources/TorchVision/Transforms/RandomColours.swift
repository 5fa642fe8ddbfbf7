import TorchCore

extension torchvision.transforms {
  /// Brightness, contrast, saturation and hue changed at random, in random order. A number x stands for factors between
  /// max(0, 1 - x) and 1 + x, for the hue between -x and x; a list is the least and the greatest.
  ///
  ///     T.ColorJitter(brightness: 0.4, contrast: 0.4, saturation: 0.4, hue: 0.1)
  public struct ColorJitter: Transform {
    public let brightness: [Double]?, contrast: [Double]?, saturation: [Double]?, hue: [Double]?

    public init(
      brightness: any DoubleOrList = 0, contrast: any DoubleOrList = 0, saturation: any DoubleOrList = 0,
      hue: any DoubleOrList = 0
    ) {
      func range(_ value: any DoubleOrList, _ name: String, center: Double, _ most: ClosedRange<Double>)
        -> [Double]?
      {
        let x = value.doubles
        let ends = x.count == 1 ? [Swift.max(center - x[0], center == 1 ? 0 : -.infinity), center + x[0]] : x
        guard
          check(
            ends.count == 2 && ends[0] <= ends[1] && most.contains(ends[0]) && most.contains(ends[1]),
            "ColorJitter: \(name) \(x): one number, or the least and the greatest, within \(most)"),
          ends != [center, center]
        else { return nil }
        return ends
      }
      self.brightness = range(brightness, "brightness", center: 1, 0 ... .infinity)
      self.contrast = range(contrast, "contrast", center: 1, 0 ... .infinity)
      self.saturation = range(saturation, "saturation", center: 1, 0 ... .infinity)
      self.hue = range(hue, "hue", center: 0, -0.5...0.5)
    }

    private static let images: [@Sendable (Image, Double) -> Image] = [
      functional.adjustBrightness, functional.adjustContrast, functional.adjustSaturation,
      functional.adjustHue,
    ]
    private static let tensors: [@Sendable (Tensor, Double) -> Tensor] = [
      functional.adjustBrightness, functional.adjustContrast, functional.adjustSaturation,
      functional.adjustHue,
    ]

    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        let order = Draw.order(4)
        let factors = [brightness, contrast, saturation, hue].map { $0.map { Draw.between($0[0], $0[1]) } }
        return order.reduce(input) { picture, k in
          factors[k].map { f in
            picture.map({ ColorJitter.images[k]($0, f) }, { ColorJitter.tensors[k]($0, f) })
          } ?? picture
        }
      }
    }
  }

  /// Grey, with 1 channel or 3 equal ones.
  public struct Grayscale: Transform {
    public let numOutputChannels: Int
    public init(numOutputChannels: Int = 1) { self.numOutputChannels = numOutputChannels }
    public func transform(_ input: Picture) -> Picture {
      input.map(
        { functional.rgbToGrayscale($0, numOutputChannels: numOutputChannels) },
        { functional.rgbToGrayscale($0, numOutputChannels: numOutputChannels) })
    }
  }

  /// Grey with probability p, the channels as many as before.
  public struct RandomGrayscale: Transform {
    public let p: Double
    public init(p: Double = 0.1) { self.p = p }
    public func transform(_ input: Picture) -> Picture {
      input.each { $0.changed(p, Grayscale(numOutputChannels: $0.dimensions.c)) }
    }
  }

  /// Left and right exchanged with probability p.
  public struct RandomHorizontalFlip: Transform {
    public let p: Double
    public init(p: Double = 0.5) { self.p = p }
    public func transform(_ input: Picture) -> Picture {
      input.changed(p, functional.hflip, functional.hflip)
    }
  }

  /// Top and bottom exchanged with probability p.
  public struct RandomVerticalFlip: Transform {
    public let p: Double
    public init(p: Double = 0.5) { self.p = p }
    public func transform(_ input: Picture) -> Picture {
      input.changed(p, functional.vflip, functional.vflip)
    }
  }

  /// The negative with probability p.
  public struct RandomInvert: Transform {
    public let p: Double
    public init(p: Double = 0.5) { self.p = p }
    public func transform(_ input: Picture) -> Picture {
      input.changed(p, functional.invert, functional.invert)
    }
  }

  /// Only the upper `bits` of each number, with probability p.
  public struct RandomPosterize: Transform {
    public let bits: Int, p: Double
    public init(_ bits: Int, p: Double = 0.5) { (self.bits, self.p) = (bits, p) }
    public func transform(_ input: Picture) -> Picture {
      input.changed(p, { functional.posterize($0, bits) }, { functional.posterize($0, bits) })
    }
  }

  /// The negative of what is at least as light as `threshold`, with probability p.
  public struct RandomSolarize: Transform {
    public let threshold: Double, p: Double
    public init(_ threshold: Double, p: Double = 0.5) { (self.threshold, self.p) = (threshold, p) }
    public func transform(_ input: Picture) -> Picture {
      input.changed(p, { functional.solarize($0, threshold) }, { functional.solarize($0, threshold) })
    }
  }

  /// Sharper (above 1) or blurred with probability p.
  public struct RandomAdjustSharpness: Transform {
    public let sharpnessFactor: Double, p: Double
    public init(_ sharpnessFactor: Double, p: Double = 0.5) {
      (self.sharpnessFactor, self.p) = (sharpnessFactor, p)
    }
    public func transform(_ input: Picture) -> Picture {
      input.changed(
        p, { functional.adjustSharpness($0, sharpnessFactor) },
        { functional.adjustSharpness($0, sharpnessFactor) })
    }
  }

  /// Each channel stretched to the whole range, with probability p.
  public struct RandomAutocontrast: Transform {
    public let p: Double
    public init(p: Double = 0.5) { self.p = p }
    public func transform(_ input: Picture) -> Picture {
      input.changed(p, functional.autocontrast, functional.autocontrast)
    }
  }

  /// Each channel remapped so that all values are equally frequent, with probability p.
  public struct RandomEqualize: Transform {
    public let p: Double
    public init(p: Double = 0.5) { self.p = p }
    public func transform(_ input: Picture) -> Picture {
      input.changed(p, functional.equalize, functional.equalize)
    }
  }

  /// Blurred by a Gaussian kernel of odd size; `sigma`, in pixels, is drawn between two numbers.
  public struct GaussianBlur: Transform {
    public let kernelSize: any IntOrList, sigma: [Double]
    public init(_ kernelSize: any IntOrList, sigma: any DoubleOrList = [0.1, 2.0]) {
      let x = sigma.doubles, ends = x.count == 1 ? [x[0], x[0]] : x
      let isRight = check(
        ends.count == 2 && ends[0] > 0 && ends[0] <= ends[1],
        "GaussianBlur: sigma \(x): one positive number, or the least and the greatest")
      (self.kernelSize, self.sigma) = (kernelSize, isRight ? ends : [1, 1])
    }
    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        let s = Draw.between(sigma[0], sigma[1])
        return input.map(
          { functional.gaussianBlur($0, kernelSize, sigma: s) },
          { functional.gaussianBlur($0, kernelSize, sigma: s) })
      }
    }
  }
}

extension torchvision.transforms.Picture {
  /// With probability p through the functions.
  func changed(_ p: Double, _ image: (Image) -> Image, _ tensor: (Tensor) -> Tensor) -> Self {
    each { Draw.chance(p) ? $0.map(image, tensor) : $0 }
  }
  /// With probability p through the transform.
  func changed(_ p: Double, _ transform: any torchvision.transforms.Transform) -> Self {
    Draw.chance(p) ? transform.transform(self) : self
  }
}
