import TorchCore

private let image: [Size] = [[2, 2, 4, 5]]
private let sampled: [Size] = [[2, 2, 4, 5], [2, 3, 2, 2]]

/// A sample of `gridSample`: places inside and outside of the image, none between two pieces of the function.
private func grid(_ mode: String, _ outside: String, align: Bool) -> Sample {
  Sample("gridSample \(mode) \(outside)\(align ? " aligned" : "")", sampled, -1.37...1.41, growth: 300) {
    F.gridSample($0[0], $0[1], mode: mode, paddingMode: outside, alignCorners: align)
  }
}

let visionSamples: [Sample] = [
  Sample("interpolate nearest", image) { F.interpolate($0[0], scaleFactor: 1.7) },
  Sample("interpolate nearest-exact", image) { F.interpolate($0[0], size: [3, 9], mode: "nearest-exact") },
  Sample("interpolate linear", [[2, 3, 5]]) { F.interpolate($0[0], size: 8, mode: "linear") },
  Sample("interpolate bilinear", image) { F.interpolate($0[0], scaleFactor: [0.6, 2.3], mode: "bilinear") },
  Sample("interpolate bilinear aligned", image) {
    F.interpolate($0[0], size: [7, 3], mode: "bilinear", alignCorners: true)
  },
  Sample("interpolate bilinear antialias", image) {
    F.interpolate($0[0], size: [2, 7], mode: "bilinear", antialias: true)
  },
  Sample("interpolate bicubic", image) { F.interpolate($0[0], scaleFactor: 1.5, mode: "bicubic") },
  Sample("interpolate bicubic antialias", image) {
    F.interpolate($0[0], size: [2, 3], mode: "bicubic", antialias: true)
  },
  Sample("interpolate lanczos", image) {
    F.interpolate($0[0], size: [3, 3], mode: "lanczos", antialias: true)
  },
  Sample("interpolate trilinear", [[1, 2, 3, 2, 3]]) {
    F.interpolate($0[0], size: [4, 3, 2], mode: "trilinear")
  },
  Sample("interpolate area", image) { F.interpolate($0[0], size: [3, 2], mode: "area") },
  grid("bilinear", "zeros", align: false), grid("bilinear", "border", align: true),
  grid("bilinear", "reflection", align: false), grid("bilinear", "reflection", align: true),
  grid("bicubic", "zeros", align: true), grid("bicubic", "border", align: false),
  grid("bicubic", "reflection", align: false), grid("nearest", "zeros", align: false),
  Sample("gridSample volume", [[1, 2, 3, 2, 3], [1, 2, 2, 2, 3]], -1.1...1.2) { F.gridSample($0[0], $0[1]) },
  Sample("affineGrid", [[2, 2, 3]], growth: 1) { F.affineGrid($0[0], [2, 1, 3, 4]) },
  Sample("affineGrid volume", [[1, 3, 4]], growth: 1) {
    F.affineGrid($0[0], [1, 1, 2, 3, 2], alignCorners: true)
  },
]
