// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The instruction set of the loops that measure the machine's limits; operators have the library's own.
let cpu = ProcessInfo.processInfo.environment["TORCH_CPU"] ?? "x86-64-v3"
#if arch(x86_64)
  let level: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-march=\(cpu)", "-Xcc", "-mprefer-vector-width=512"])]
#else
  let level: [SwiftSetting] = []
#endif

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "swift-torch", path: "..")],
  targets: [
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        .product(name: "Torch", package: "swift-torch"),
        .product(name: "TorchVision", package: "swift-torch"),
      ],
      swiftSettings: level),
    // How long a program takes to its first operator.
    .executableTarget(name: "first", dependencies: [.product(name: "Torch", package: "swift-torch")]),
    // What valgrind counts the instructions of.
    .executableTarget(name: "instructions", dependencies: [.product(name: "Torch", package: "swift-torch")]),
  ],
  swiftLanguageModes: [.v6]
)

if ProcessInfo.processInfo.environment["CI"] != nil {
  for target in package.targets {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}
