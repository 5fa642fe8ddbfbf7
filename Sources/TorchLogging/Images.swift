import TorchCore
import TorchPNG

extension torch.utils.tensorboard.SummaryWriter {
  /// Logs a picture: uint8, or floating point from 0 to 1. `dataformats` names the dimensions: CHW, HWC, HW, WH, …
  ///
  ///     writer.addImage("sample", torch.rand(3, 32, 32), globalStep: 0)
  public func addImage(
    _ tag: String, _ imgTensor: Tensor, globalStep: Int? = nil, walltime: Double? = nil,
    dataformats: String = "CHW"
  ) {
    guard let picture = Picture(imgTensor, dataformats, "addImage: '\(tag)'") else { return }
    add(tag, picture, globalStep, walltime)
  }

  /// Logs a batch of pictures as one, eight in a row.
  public func addImages(
    _ tag: String, _ imgTensor: Tensor, globalStep: Int? = nil, walltime: Double? = nil,
    dataformats: String = "NCHW"
  ) {
    guard let picture = Picture(imgTensor, dataformats, "addImages: '\(tag)'") else { return }
    add(tag, picture, globalStep, walltime)
  }

  /// Logs a picture with red frames around boxes: rows of left, top, right, bottom, in pixels.
  public func addImageWithBoxes(
    _ tag: String, _ imgTensor: Tensor, _ boxTensor: Tensor, globalStep: Int? = nil, walltime: Double? = nil,
    dataformats: String = "CHW"
  ) {
    let name = "addImageWithBoxes: '\(tag)'"
    guard var picture = Picture(imgTensor, dataformats, name),
      check(
        boxTensor.shape.count == 2 && boxTensor.shape[1] == 4,
        "\(name): boxes \(boxTensor.described): rows of left, top, right, bottom are needed")
    else { return }
    let sides = boxTensor.numbers
    for box in stride(from: 0, to: sides.count, by: 4) { picture.frame(sides[box..<box + 4].map(\.self)) }
    add(tag, picture, globalStep, walltime)
  }

  private func add(_ tag: String, _ picture: Picture, _ step: Int?, _ walltime: Double?) {
    add(step, walltime, weight: picture.pixels.count) {
      let image = Summary.Image(
        height: picture.height, width: picture.width, channels: picture.channels, encoded: picture.png)
      return .summary([Summary(tag, .image(image))])
    }
  }
}

/// 8-bit pixels, rows of columns of channels: grey and alpha, RGB, or RGBA.
struct Picture: Sendable {
  let height: Int, width: Int, channels: Int
  var pixels: [UInt8]

  /// Pixels of a tensor whose dimensions `format` names; nil after reporting that it is no picture.
  init?(_ tensor: Tensor, _ format: String, _ name: String, columns: Int = 8) {
    let letters = Array(format.uppercased()), known = Array("NCHW")
    guard
      check(
        letters.count == tensor.shape.count && Set(letters).count == letters.count
          && letters.allSatisfy(known.contains) && letters.contains("H") && letters.contains("W")
          && (letters.count != 3 || letters.contains("C")),
        "\(name): \(tensor.described) as '\(format)': each dimension needs one letter of N, C, H, W, and CHW all three"
      ),
      check(
        tensor.count > 0 && (tensor.dtype == .uint8 || tensor.dtype.isFloatingPoint || tensor.dtype == .bool),
        "\(name): \(tensor.described): pixels are uint8, or floating point from 0 to 1"),
      let pixels = try? withError({ Picture.bytes(tensor, letters, columns) }),
      check(
        (2...4).contains(pixels.shape[2]) && pixels.shape[0] < 1 << 20 && pixels.shape[1] < 1 << 20,
        "\(name): \(tensor.described) as '\(format)': a picture has 1 to 4 channels, a batch of them 1 or 3, and sides "
          + "below \(1 << 20)")
    else { return nil }
    (height, width, channels) = (pixels.shape[0], pixels.shape[1], pixels.shape[2])
    self.pixels = pixels.toArray(UInt8.self)
  }

  /// [height, width, channels], uint8; grey becomes RGB.
  private static func bytes(_ tensor: Tensor, _ letters: [Character], _ columns: Int) -> Tensor {
    noGrad {
      var x = tensor.detach()
      // What is missing of NCHW has the size 1.
      var order = letters
      for letter in "NCHW" where !order.contains(letter) {
        x = x.unsqueeze(0)
        order.insert(letter, at: 0)
      }
      x = x.permute("NCHW".map { order.firstIndex(of: $0)! })
      if x.dtype != .uint8 {
        // In float32, as PyTorch computes it: the fraction is cut off.
        x = x.to(.float32).mul(255).clamp(min: 0, max: 255).nanToNum(nan: 0).to(.uint8)
      }
      if x.shape[1] == 1 { x = x.expand([x.shape[0], 3, x.shape[2], x.shape[3]]) }
      return letters.contains("N") ? grid(x, columns) : x.select(0, 0).permute([1, 2, 0])
    }
  }

  /// A batch [n, 3, h, w] as one picture, `columns` in a row; what is left of the last row is black.
  private static func grid(_ x: Tensor, _ columns: Int) -> Tensor {
    let (n, c, h, w) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    let columns = min(n, columns), rows = (n + columns - 1) / columns
    let black = torch.zeros([rows * columns - n, c, h, w], dtype: x.dtype)
    return torch.cat([x, black]).reshape([rows, columns, c, h, w]).permute([0, 3, 1, 4, 2])
      .reshape([rows * h, columns * w, c])
  }

  /// Draws a frame two pixels wide along `box` (left, top, right, bottom), where Pillow's lines lie.
  mutating func frame(_ box: [Double]) {
    let sides = box.map { Int(min(max($0.isNaN ? 0 : $0, -9), 0x1p21)) }
    let (left, top, right, bottom) = (sides[0], sides[1], sides[2], sides[3])
    guard left <= right, top <= bottom else { return }
    fill(top - 1...top, left...right)
    fill(bottom...bottom + 1, left...right)
    fill(top...bottom, left...left + 1)
    fill(top...bottom, right - 1...right)
  }

  private mutating func fill(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) {
    for y in Range(rows).clamped(to: 0..<height) {
      for x in Range(columns).clamped(to: 0..<width) {
        for c in 0..<channels { pixels[(y * width + x) * channels + c] = c == 0 || c == 3 ? 255 : 0 }
      }
    }
  }

  /// The picture as a PNG file.
  var png: [UInt8] {
    (try? PNGWriter.encode(pixels, width: width, height: height, channels: channels)) ?? []
  }
}
