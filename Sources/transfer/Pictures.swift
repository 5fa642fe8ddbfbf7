import Demo
import Glibc
import Torch
import TorchVision

/// Classes of pictures that a formula draws, each time at another place, size, angle and in other colours.
struct PictureKind: Sendable {
  let name: String
  /// How much of the ink lies at a point of the plane, 0 or 1; most of the picture is between -1 and 1.
  let ink: @Sendable (_ x: Double, _ y: Double) -> Bool

  /// What a network learns first: patterns that fill the picture.
  static let patterns: [PictureKind] = [
    .init(name: "checks") { x, y in (Int((x * 3).rounded(.down)) + Int((y * 3).rounded(.down))) % 2 == 0 },
    .init(name: "dots") { x, y in hypot((x * 3).fraction, (y * 3).fraction) < 0.3 },
    .init(name: "grid") { x, y in min(abs((x * 2.5).fraction), abs((y * 2.5).fraction)) < 0.1 },
    .init(name: "rings") { x, y in abs((hypot(x, y) * 3).fraction) < 0.2 },
    .init(name: "stripes") { x, _ in abs((x * 3).fraction) < 0.22 },
    .init(name: "waves") { x, y in abs((x * 2.5 + 0.4 * sin(5 * y)).fraction) < 0.2 },
  ]

  /// What it learns then, from fewer pictures: shapes.
  static let shapes: [PictureKind] = [
    .init(name: "cross") { x, y in min(abs(x), abs(y)) < 0.25 && max(abs(x), abs(y)) < 0.85 },
    .init(name: "heart") { x, y in
      let (u, v) = (1.35 * x, 0.15 - 1.35 * y), r = u * u + v * v - 0.9
      return r * r * r - u * u * v * v * v < 0
    },
    .init(name: "moon") { x, y in hypot(x, y) < 0.85 && hypot(x - 0.4, y) > 0.65 },
    .init(name: "ring") { x, y in (0.5...0.85).contains(hypot(x, y)) },
    .init(name: "star") { x, y in hypot(x, y) < 0.55 + 0.33 * cos(5 * atan2(x, -y)) },
    .init(name: "triangle") { x, y in y < 0.55 && abs(x) < 0.55 * (y + 0.85) },
  ]

  /// A picture of `size` × `size` pixels: turned, moved and scaled by chance, on paper of another colour, with noise.
  func draw(_ size: Int, _ dice: inout Dice) -> Image {
    let angle = dice.between(-0.5, 0.5), scale = dice.between(0.65, 1),
      spot = (dice.between(-0.2, 0.2), dice.between(-0.2, 0.2))
    let ink = (0..<3).map { _ in dice.between(0, 255) }
    // Paper that differs from the ink in brightness, or nothing could be seen.
    let shift = ink.reduce(0, +) > 380 ? -dice.between(90, 160) : dice.between(90, 160)
    let paper = ink.map { min(255, max(0, $0 + shift + dice.between(-30, 30))) }
    let noise = dice.between(5, 35)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(3 * size * size)
    for row in 0..<size {
      for column in 0..<size {
        // Four points a pixel soften the edges.
        var covered = 0.0
        for part in 0..<4 {
          let x = (Double(column) + 0.25 + 0.5 * Double(part % 2)) / Double(size) * 2 - 1 - spot.0
          let y = (Double(row) + 0.25 + 0.5 * Double(part / 2)) / Double(size) * 2 - 1 - spot.1
          let u = (x * cos(angle) + y * sin(angle)) / scale, v = (y * cos(angle) - x * sin(angle)) / scale
          if self.ink(u, v) { covered += 0.25 }
        }
        for c in 0..<3 {
          let value = covered * ink[c] + (1 - covered) * paper[c] + dice.between(-noise, noise)
          pixels.append(UInt8(min(255, max(0, value))))
        }
      }
    }
    return Image(.rgb, width: size, height: size, pixels: pixels)
  }
}

/// Random numbers for pictures, of their own, so that they are the same whatever else draws (SplitMix64).
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func between(_ low: Double, _ high: Double) -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return low + (high - low) * Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
  }
}

extension Double {
  /// The distance to the nearest whole number, with its sign.
  fileprivate var fraction: Double { self - rounded() }
}

/// Draws a tree of folders, `root/train/star/0.jpg`, `root/val/star/0.jpg`, …, unless it is there: `train` and `val`
/// pictures of each kind.
func drawFolders(_ kinds: [PictureKind], _ root: String, train: Int, val: Int, size: Int, seed: Int) throws {
  for (part, count) in [("train", train), ("val", val)] {
    for (k, kind) in kinds.enumerated() {
      let folder = "\(root)/\(part)/\(kind.name)"
      try makeFolders(folder)
      var dice = Dice(seed * 100 + k * 2 + (part == "train" ? 0 : 1))
      for i in 0..<count {
        // Both kinds of files: every fourth is without loss.
        try kind.draw(size, &dice).save("\(folder)/\(i).\(i % 4 == 3 ? "png" : "jpg")", quality: 90)
      }
    }
  }
}
