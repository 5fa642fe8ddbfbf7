// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "swift-torch", path: "..")],
  targets: [
    .executableTarget(name: "benchmarks", dependencies: [.product(name: "Torch", package: "swift-torch")]),
    .executableTarget(
      name: "loading",
      dependencies: [
        .product(name: "Torch", package: "swift-torch"),
        .product(name: "TorchVision", package: "swift-torch"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
