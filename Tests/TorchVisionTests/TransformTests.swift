import Testing
import TorchCore

@testable import TorchVision

private typealias T = torchvision.transforms
private typealias TF = torchvision.transforms.functional
private typealias Picture = torchvision.transforms.Picture
private typealias Mode = torchvision.transforms.InterpolationMode
private typealias Case = (Picture) -> Picture

/// A function of images and its twin of tensors.
private func both(_ image: @escaping (Image) -> Image, _ tensor: @escaping (Tensor) -> Tensor) -> Case {
  { $0.map(image, tensor) }
}

/// The pictures of transforms.py.
private let inputs: [String: Picture] = {
  var result: [String: Picture] = [:]
  for (name, x) in Golden.load("transforms/inputs.safetensors") {
    result[name] = Image.Mode(rawValue: name).map { .image(Image(x, mode: $0)) } ?? .tensor(x)
  }
  return result
}()

/// Runs every case of a file and compares: images within one grey level, floating-point numbers to 1e-5.
private func compare(_ file: String, _ cases: [String: Case], at: SourceLocation = #_sourceLocation) throws {
  let expected = Golden.load("transforms/\(file).safetensors")
  #expect(expected.count > 0, sourceLocation: at)
  var seen: Set<String> = [], exact = 0
  for (key, y) in expected {
    let parts = key.split(separator: "|").map(String.init)
    let f = try #require(cases[parts[0]], "\(key)", sourceLocation: at)
    seen.insert(parts[0])
    var result = Tensor.placeholder
    do {
      try withError {
        switch f(try #require(inputs[parts[1]])) {
        case .image(let x): result = x.tensor()
        case .tensor(let x): result = x
        case .several: break
        }
      }
    } catch {
      Issue.record("\(key): \(error)", sourceLocation: at)
      continue
    }
    guard result.shape == y.shape, result.dtype == y.dtype else {
      Issue.record("\(key): \(result.described) instead of \(y.described)", sourceLocation: at)
      continue
    }
    let d = (result.to(.float64) - y.to(.float64)).abs().max().item()
    #expect(d <= (y.dtype.isFloatingPoint ? 1e-5 : 1), "\(key): differs by \(d)", sourceLocation: at)
    exact += d == 0 ? 1 : 0
  }
  #expect(seen == Set(cases.keys), sourceLocation: at)
  // Nearly all are equal to the last bit; a grey level is for what other libraries round otherwise.
  #expect(exact * 10 >= expected.count * 8, "\(exact) of \(expected.count) are equal", sourceLocation: at)
}

@Suite struct FunctionalTests {
  @Test func resizes() throws {
    var cases: [String: Case] = [:]
    for (w, h) in [(10, 7), (25, 20), (8, 13), (17, 22), (40, 9)] {
      for m in [Mode.nearest, .bilinear, .bicubic, .box, .hamming, .lanczos] {
        cases["resize \(w)x\(h) \(m.rawValue)"] = both(
          { TF.resize($0, [h, w], interpolation: m) }, { TF.resize($0, [h, w], interpolation: m) })
      }
    }
    cases["resize 9"] = both({ TF.resize($0, 9) }, { TF.resize($0, 9) })
    cases["resize 9 max"] = both({ TF.resize($0, 9, maxSize: 11) }, { TF.resize($0, 9, maxSize: 11) })
    cases["resize exact"] = both(
      { TF.resize($0, [30, 9], interpolation: .nearestExact) },
      { TF.resize($0, [30, 9], interpolation: .nearestExact) })
    cases["resize plain"] = both(
      { TF.resize($0, [7, 10], antialias: false) }, { TF.resize($0, [7, 10], antialias: false) })
    try compare("resizes", cases)
  }

  @Test func geometry() throws {
    try compare(
      "geometry",
      [
        "crop": both({ TF.crop($0, 3, 4, 9, 8) }, { TF.crop($0, 3, 4, 9, 8) }),
        "crop outside": both({ TF.crop($0, -3, 10, 20, 15) }, { TF.crop($0, -3, 10, 20, 15) }),
        "center": both({ TF.centerCrop($0, [8, 10]) }, { TF.centerCrop($0, [8, 10]) }),
        "center larger": both({ TF.centerCrop($0, [20, 10]) }, { TF.centerCrop($0, [20, 10]) }),
        "center padded": both({ TF.centerCrop($0, 26) }, { TF.centerCrop($0, 26) }),
        "pad": both({ TF.pad($0, [1, 2, 3, 4], fill: 7) }, { TF.pad($0, [1, 2, 3, 4], fill: 7) }),
        "pad cut": both({ TF.pad($0, [-2, 3]) }, { TF.pad($0, [-2, 3]) }),
        "pad edge": both({ TF.pad($0, 3, paddingMode: .edge) }, { TF.pad($0, 3, paddingMode: .edge) }),
        "pad reflect": both(
          { TF.pad($0, [4, 3], paddingMode: .reflect) }, { TF.pad($0, [4, 3], paddingMode: .reflect) }),
        "pad symmetric": both(
          { TF.pad($0, [4, 3, 2, 1], paddingMode: .symmetric) },
          { TF.pad($0, [4, 3, 2, 1], paddingMode: .symmetric) }),
        "hflip": both(TF.hflip, TF.hflip), "vflip": both(TF.vflip, TF.vflip),
        "five": both({ TF.fiveCrop($0, [6, 7])[3] }, { TF.fiveCrop($0, [6, 7])[3] }),
        "ten": both({ TF.tenCrop($0, 6)[8] }, { TF.tenCrop($0, 6)[8] }),
      ])
  }

  @Test func warps() throws {
    var cases: [String: Case] = [
      "rotate expand": both(
        { TF.rotate($0, 30, interpolation: .bilinear, expand: true) },
        { TF.rotate($0, 30, interpolation: .bilinear, expand: true) }),
      "rotate quarter": both({ TF.rotate($0, 90, expand: true) }, { TF.rotate($0, 90, expand: true) }),
      "rotate 270": both({ TF.rotate($0, 270, expand: true) }, { TF.rotate($0, 270, expand: true) }),
      "rotate center": both(
        { TF.rotate($0, 20, center: [3, 4], fill: 99) }, { TF.rotate($0, 20, center: [3, 4], fill: 99) }),
      "affine move": both(
        { TF.affine($0, 0, [2, -1], 1, [0, 0]) }, { TF.affine($0, 0, [2, -1], 1, [0, 0]) }),
      "affine scale": both({ TF.affine($0, 0, [0, 0], 0.7, 0) }, { TF.affine($0, 0, [0, 0], 0.7, 0) }),
      "affine fill": both(
        { TF.affine($0, 40, [0, 0], 0.8, [0, 0], interpolation: .bilinear, fill: 50, center: [5, 5]) },
        { TF.affine($0, 40, [0, 0], 0.8, [0, 0], interpolation: .bilinear, fill: 50, center: [5, 5]) }),
    ]
    let start = [[0, 0], [16, 0], [16, 12], [0, 12]], end = [[2, 1], [14, 3], [15, 10], [1, 12]]
    for m in [Mode.nearest, .bilinear, .bicubic] {
      for (name, angle) in [("0", 0), ("30", 30), ("90", 90), ("180", 180), ("-57.3", -57.3)] {
        cases["rotate \(name) \(m.rawValue)"] = both(
          { TF.rotate($0, angle, interpolation: m) }, { TF.rotate($0, angle, interpolation: m) })
      }
      cases["affine \(m.rawValue)"] = both(
        { TF.affine($0, 25, [2, -1], 1.2, [10, 5], interpolation: m) },
        { TF.affine($0, 25, [2, -1], 1.2, [10, 5], interpolation: m) })
      cases["perspective \(m.rawValue)"] = both(
        { TF.perspective($0, start, end, interpolation: m) },
        { TF.perspective($0, start, end, interpolation: m) })
    }
    cases["perspective fill"] = both(
      { TF.perspective($0, start, end, interpolation: .nearest, fill: 200) },
      { TF.perspective($0, start, end, interpolation: .nearest, fill: 200) })
    try compare("warps", cases)
  }

  @Test func colours() throws {
    var cases: [String: Case] = [
      "gamma 0.5": both({ TF.adjustGamma($0, 0.5) }, { TF.adjustGamma($0, 0.5) }),
      "gamma 2": both({ TF.adjustGamma($0, 2.2, gain: 1.1) }, { TF.adjustGamma($0, 2.2, gain: 1.1) }),
      "sharpness 0": both({ TF.adjustSharpness($0, 0) }, { TF.adjustSharpness($0, 0) }),
      "sharpness 2": both({ TF.adjustSharpness($0, 2) }, { TF.adjustSharpness($0, 2) }),
      "grayscale": both({ TF.rgbToGrayscale($0) }, { TF.rgbToGrayscale($0) }),
      "grayscale 3": both(
        { TF.rgbToGrayscale($0, numOutputChannels: 3) }, { TF.rgbToGrayscale($0, numOutputChannels: 3) }),
      "invert": both(TF.invert, TF.invert), "autocontrast": both(TF.autocontrast, TF.autocontrast),
      "equalize": both(TF.equalize, TF.equalize),
      "posterize 3": both({ TF.posterize($0, 3) }, { TF.posterize($0, 3) }),
      "solarize": both({ TF.solarize($0, 128) }, { TF.solarize($0, $0.dtype == .uint8 ? 128 : 0.5) }),
      "blur 3": both({ TF.gaussianBlur($0, 3) }, { TF.gaussianBlur($0, 3) }),
      "blur 5x3": both(
        { TF.gaussianBlur($0, [5, 3], sigma: [1.5, 0.7]) },
        { TF.gaussianBlur($0, [5, 3], sigma: [1.5, 0.7]) }),
      "normalize": T.Normalize([0.5, 0.4, 0.3], [0.2, 0.3, 0.4]).transform,
      "to uint8": T.ConvertImageDtype(.uint8).transform, "to int16": T.ConvertImageDtype(.int16).transform,
      "to float": T.ConvertImageDtype(.float64).transform, "to PIL": T.ToPILImage().transform,
      "to tensor": T.ToTensor().transform,
    ]
    for (name, f) in [("0", 0), ("0.4", 0.4), ("1.7", 1.7)] {
      cases["brightness \(name)"] = both({ TF.adjustBrightness($0, f) }, { TF.adjustBrightness($0, f) })
      cases["contrast \(name)"] = both({ TF.adjustContrast($0, f) }, { TF.adjustContrast($0, f) })
      cases["saturation \(name)"] = both({ TF.adjustSaturation($0, f) }, { TF.adjustSaturation($0, f) })
    }
    for f in [-0.5, -0.1, 0.3] { cases["hue \(f)"] = both({ TF.adjustHue($0, f) }, { TF.adjustHue($0, f) }) }
    try compare("colours", cases)
  }
}

@Suite(.serialized) struct RandomTransformTests {
  private func seeded(_ transforms: [String: any T.Transform]) -> [String: Case] {
    var cases: [String: Case] = [:]
    for (name, transform) in transforms {
      for seed in 0..<4 {
        cases["\(name) \(seed)"] = {
          torch.manualSeed(seed)
          return transform.transform($0)
        }
      }
    }
    return cases
  }

  /// The same seed gives torchvision's pictures.
  @Test func sameDraws() throws {
    try compare(
      "random",
      seeded([
        "crop": T.RandomCrop(12), "crop padded": T.RandomCrop([14, 13], padding: 3, fill: 9),
        "crop needed": T.RandomCrop(20, padIfNeeded: true), "resized": T.RandomResizedCrop(11),
        "resized cubic": T.RandomSizedCrop(
          [7, 12], scale: [0.4, 0.9], ratio: [0.5, 3], interpolation: .bicubic),
        "hflip": T.RandomHorizontalFlip(), "vflip": T.RandomVerticalFlip(p: 0.3),
        "gray": T.RandomGrayscale(p: 0.5),
        "jitter": T.ColorJitter(brightness: 0.4, contrast: 0.3, saturation: [0.5, 1.5], hue: 0.2),
        "rotation": T.RandomRotation(40),
        "rotation wide": T.RandomRotation([10, 80], interpolation: .bilinear, expand: true, fill: 30),
        "affine": T.RandomAffine(
          20, translate: [0.2, 0.1], scale: [0.8, 1.3], shear: 10, interpolation: .bilinear),
        "affine 4": T.RandomAffine([0, 30], shear: [-5, 5, 2, 9]),
        "perspective": T.RandomPerspective(distortionScale: 0.6, p: 0.8), "blur": T.GaussianBlur(3),
        "invert": T.RandomInvert(), "posterize": T.RandomPosterize(2), "solarize": T.RandomSolarize(0.4),
        "sharpness": T.RandomAdjustSharpness(1.8), "autocontrast": T.RandomAutocontrast(),
        "equalize": T.RandomEqualize(), "elastic": T.ElasticTransform(alpha: 30, sigma: 2),
        "auto imagenet": T.AutoAugment(), "auto cifar": T.AutoAugment(.cifar10, interpolation: .bilinear),
        "auto svhn": T.AutoAugment(.svhn, fill: [5]), "rand": T.RandAugment(),
        "rand strong": T.RandAugment(numOps: 3, magnitude: 25, interpolation: .bilinear, fill: 9),
        "trivial": T.TrivialAugmentWide(), "mix": T.AugMix(),
        "mix deep": T.AugMix(severity: 6, mixtureWidth: 2, chainDepth: 4, alpha: 0.7, allOps: false),
        "apply": T.RandomApply([T.RandomHorizontalFlip(p: 1), T.RandomVerticalFlip(p: 1)], p: 0.4),
        "compose": T.Compose([T.RandomCrop(12), T.RandomHorizontalFlip(), T.ColorJitter(brightness: 0.5)]),
      ]))
    try compare(
      "erasing",
      seeded([
        "erasing": T.RandomErasing(p: 0.8),
        "erasing random": T.RandomErasing(p: 1, scale: [0.1, 0.4], value: .random),
        "erasing colours": T.RandomErasing(p: 1, value: [0.1, 0.5, 0.9]),
      ]))
  }

  @Test func choices() {
    let image = Image(.l, width: 2, height: 1, pixels: [0, 200])
    var counts = [0, 0]
    let choice = T.RandomChoice([T.RandomInvert(p: 1), T.RandomHorizontalFlip(p: 1)], p: [1, 3])
    torch.manualSeed(0)
    for _ in 0..<400 {
      let y: Image = choice(image)
      counts[y.pixels == [255, 55] ? 0 : 1] += 1
    }
    #expect(counts[0] > 70 && counts[0] < 130)
    // Posterizing and inverting do not commute.
    let order = T.RandomOrder([T.RandomPosterize(1, p: 1), T.RandomInvert(p: 1)])
    let results = Set((0..<20).map { _ in (order(image) as Image).pixels })
    #expect(results == [[255, 127], [128, 0]])
  }

  @Test func types() throws {
    let image = Image(.rgb, width: 40, height: 30, fill: [255, 0, 51])
    let f = T.Compose([T.Resize(20), T.CenterCrop(16), T.ToTensor(), T.Normalize([0.5, 0, 0], [0.5, 1, 1])])
    let x = f(image)
    #expect(x.shape == [3, 16, 16] && abs(x[2, 0, 0].item() - 0.2) < 1e-6 && x[0, 3, 3].item() == 1)
    let small: Image = T.Compose([T.Resize(15)])(image)
    #expect(small.width == 20 && small.height == 15)
    let crops = T.Compose([
      T.FiveCrop(8), T.ToTensor(), T.Lambda { (x: [Tensor]) in torch.stack(x) },
    ])
    #expect(crops(image).shape == [5, 3, 8, 8])
    let five: [Image] = T.FiveCrop(8)(image)
    #expect(five.count == 5 && T.TenCrop(8, verticalFlip: true)(x).count == 10)
    #expect(T.Lambda { (x: Tensor) in x * 2 }(x)[2, 0, 0].item() == 2 * x[2, 0, 0].item())
    #expect(T.ToImage()(T.ToTensor()(image)) == image)
    #expect(T.ToTensor()(numpy.array([[1.0, 2.0]])).shape == [1, 1, 2])
    let whitened = T.LinearTransformation(torch.eye(4) * 2, torch.ones(4))(torch.ones(1, 2, 2) * 3)
    #expect(whitened.shape == [1, 2, 2] && whitened.sum().item() == 16)
    #expect(try sampleTensor(.image(image), nil, "x").shape == [3, 30, 40])
    #expect(refusal { _ = try sampleTensor(.image(image), T.Resize(3), "MNIST") }.contains("ToTensor()"))
  }

  @Test func mistakes() {
    let image = Image(.rgb, width: 4, height: 3), x = torch.zeros(3, 3, 4)
    let alpha = image.convert(.rgba)
    for (words, body) in [
      ("put ToTensor() before", { _ = T.Normalize([0], [1])(image) as Tensor }),
      ("takes an Image", { _ = T.ToTensor()(x) as Tensor }), ("not a tensor", { _ = T.Compose([])(image) }),
      ("padIfNeeded", { _ = T.RandomCrop(5)(image) as Image }), ("must be positive", { _ = T.Resize(0)(x) }),
      ("is larger", { _ = T.FiveCrop(9)(x) }),
      ("for images", { _ = TF.resize(x, 2, interpolation: .lanczos) }),
      ("convert(.rgb)", { _ = TF.equalize(alpha) }), ("takes uint8", { _ = TF.equalize(x) }),
      ("3 channels of 0 to 255", { _ = TF.pad(image, 1, fill: [1, 2]) }),
      ("leave no image", { _ = TF.pad(image, -2) }),
      ("odd", { _ = TF.gaussianBlur(x, 2) }), ("0 ... 8", { _ = TF.posterize(image, 9) }),
      ("-0.5 ... 0.5", { _ = TF.adjustHue(image, 0.6) }),
      ("brightness", { _ = T.ColorJitter(brightness: -1) }),
      ("RandomResizedCrop", { _ = T.RandomResizedCrop(3, scale: [0, .infinity])(image) as Image }),
      ("degrees", { _ = TF.rotate(image, .nan) }), ("positive", { _ = TF.crop(image, Int.min, 0, 2, 2) }),
      ("two (left", { _ = TF.pad(x, Int.min) }), ("no rectangle", { _ = TF.erase(x, Int.max, 0, 2, 2, x) }),
      ("more than half", { _ = TF.gaussianBlur(image, 101) }),
      ("longer side", { _ = TF.resize(x, 250_000_000) }),
      ("RandomChoice", { _ = T.RandomChoice([]) }),
      (
        "lie on a line",
        {
          _ = TF.perspective(
            image, [[0, 0], [3, 0], [3, 2], [0, 2]], [[0, 0], [1, 0], [2, 0], [3, 0]])
        }
      ),
    ] as [(String, () -> Void)] {
      let message = refusal(body)
      #expect(message.contains(words), "\(message)")
    }
  }
}
