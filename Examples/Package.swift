// swift-tools-version: 6.2
import PackageDescription

let torch = Target.Dependency.product(name: "Torch", package: "swift-torch")

let package = Package(
  name: "Examples",
  dependencies: [.package(name: "swift-torch", path: "..")],
  targets: [
    .executableTarget(name: "operators", dependencies: [torch]),
    .executableTarget(name: "polynomial", dependencies: [torch]),
    .executableTarget(name: "spiral", dependencies: [torch]),
  ],
  swiftLanguageModes: [.v6]
)
