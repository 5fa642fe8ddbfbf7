// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The instruction set to compile for: `TORCH_CPU` in the environment, else one that every x86-64 server of the
/// last ten years has. A level with AVX-512 also gets full-width vectors, and loops that take at most two of them at a
/// time: loading four lines before storing four costs short loops up to a third of their time on Zen 5.
let cpu = ProcessInfo.processInfo.environment["TORCH_CPU"] ?? "x86-64-v3"

#if arch(x86_64)
  let wide = ["-Xcc", "-mprefer-vector-width=512", "-Xllvm", "-force-target-max-vector-interleave=2"]
  let level = ["-Xcc", "-march=\(cpu)"] + (cpu == "native" || cpu == "x86-64-v4" ? wide : [])
  let libraries = "/usr/lib/x86_64-linux-gnu"
#else
  let level: [String] = []
  let libraries = "/usr/lib/aarch64-linux-gnu"
#endif

/// Debian's OpenMP build of OpenBLAS lies in a folder of its own; the plain name may lead to the pthread build.
let openblas = libraries + "/openblas-openmp"

/// `-fno-math-errno` lets `squareRoot()` vectorise.
let kernels: [SwiftSetting] = [
  .unsafeFlags(level + ["-Xcc", "-fno-math-errno", "-enforce-exclusivity=unchecked"])
]

let package = Package(
  name: "swift-torch",
  products: [
    .library(name: "Torch", targets: ["Torch"]),
    .library(name: "TorchVision", targets: ["TorchVision"]),
    .library(name: "TorchHub", targets: ["TorchHub"]),
    .library(name: "TorchLogging", targets: ["TorchLogging"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "COpenMP"),
    .target(name: "CKissFFT"),
    .systemLibrary(name: "COneDNN"),
    .systemLibrary(name: "COpenBLAS"),
    .systemLibrary(name: "CTables"),
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CTurboJPEG"),
    .systemLibrary(name: "CWebP"),
    .systemLibrary(name: "CCurl"),
    .target(
      name: "TorchCore", dependencies: ["COpenMP", "CKissFFT", "COneDNN", "COpenBLAS", "CTables"],
      swiftSettings: kernels,
      linkerSettings: [
        .linkedLibrary("dnnl"), .linkedLibrary(":libgomp.so.1"),
        .unsafeFlags(["-L\(openblas)", "-Xlinker", "-rpath", "-Xlinker", openblas]),
        .linkedLibrary(":libopenblas.so.0"),
      ]),
    .target(name: "TorchSerialization", dependencies: ["TorchCore", "CZlib"]),
    .target(name: "CSwiftRuntime"),
    .target(name: "TorchNN", dependencies: ["TorchCore", "CSwiftRuntime"]),
    .target(name: "TorchOptim", dependencies: ["TorchCore"], swiftSettings: kernels),
    .target(name: "TorchData", dependencies: ["TorchCore"]),
    .target(name: "TorchDistributions", dependencies: ["TorchCore"]),
    .target(
      name: "Torch",
      dependencies: [
        "TorchCore", "TorchNN", "TorchOptim", "TorchData", "TorchDistributions", "TorchSerialization",
      ]),
    // Downloads, through a libcurl that is opened by the first of them.
    .target(name: "TorchHub", dependencies: ["CCurl", "TorchCore", "TorchSerialization"]),
    .target(name: "TorchPNG", dependencies: ["TorchCore", "CZlib"], swiftSettings: kernels),
    .target(
      name: "TorchVision",
      dependencies: [
        "TorchCore", "TorchData", "TorchHub", "TorchNN", "TorchPNG", "TorchSerialization", "CZlib",
        "CTurboJPEG", "CWebP",
      ],
      swiftSettings: kernels),
    // What the examples share: epochs that can be interrupted, a line that is drawn over and over, curves as a picture.
    .target(name: "Demo", dependencies: ["Torch"]),
    .target(name: "TorchLogging", dependencies: ["TorchCore", "TorchNN", "TorchPNG"]),
    .executableTarget(
      name: "digits",
      dependencies: [
        "Demo", "Torch", "TorchVision", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Resources"]),
    // What tests share: programs run as users run them, and folders that go away.
    .target(name: "TestSupport", path: "Tests/Support"),
    .testTarget(name: "DigitsTests", dependencies: ["Demo", "TestSupport", "digits"]),
    .executableTarget(
      name: "tagger",
      dependencies: [
        "Demo", "Torch", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"]),
    .testTarget(name: "TaggerTests", dependencies: ["TestSupport", "tagger"]),
    .executableTarget(
      name: "gpt",
      dependencies: [
        "Demo", "Torch", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["README.md"], resources: [.copy("Resources")]),
    .testTarget(name: "GptTests", dependencies: ["TestSupport", "gpt"]),
    .executableTarget(
      name: "transfer",
      dependencies: [
        "Demo", "Torch", "TorchVision", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "TransferTests", dependencies: ["Demo", "TestSupport", "transfer"]),
    .testTarget(
      name: "ParityTests", dependencies: ["Torch", "TorchVision", "gpt", "tagger"], path: "Tests/Parity",
      exclude: ["digits.py", "gpt.py", "read_digits.py", "tagger.py"], resources: [.copy("Resources")]),
    .testTarget(name: "ReadmeTests", dependencies: ["Torch", "TorchLogging"]),
    .testTarget(
      name: "ManualTests", dependencies: ["Torch", "TorchHub", "TorchVision"], path: "Tests/Manual",
      exclude: ["Resources"]),
    .testTarget(name: "TorchTests", dependencies: ["Torch"]),
    .executableTarget(name: "generate"),
    .testTarget(name: "GenerateTests", dependencies: ["generate"]),
    // Compiled for size of the build, not of speed; no user's program links it.
    .target(name: "TorchRegistry", dependencies: ["Torch"], swiftSettings: [.unsafeFlags(["-Onone"])]),
    .executableTarget(
      name: "conformance",
      dependencies: ["TorchRegistry", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(name: "ConformanceTests", dependencies: ["conformance"]),
    .target(name: "Accuracy", dependencies: ["TorchCore"], path: "Tests/Accuracy", swiftSettings: kernels),
    .executableTarget(name: "exhaustive", dependencies: ["Accuracy"], path: "Tests/Exhaustive"),
    .executableTarget(
      name: "roundtrips",
      dependencies: [
        "RandomCheckpoints", "TorchSerialization",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/RoundTrips", exclude: ["roundtrips.py"]),
    .target(name: "RandomCheckpoints", dependencies: ["TorchCore"], path: "Tests/RandomCheckpoints"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "TorchRegistry", "TorchVision", "TorchLogging",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Fuzz"),
    .testTarget(name: "TorchCoreTests", dependencies: ["TorchCore", "Accuracy"]),
    .testTarget(
      name: "TorchSerializationTests",
      dependencies: ["RandomCheckpoints", "TestSupport", "TorchCore", "TorchSerialization"],
      exclude: ["fixtures.py"], resources: [.copy("Resources")]),
    .testTarget(
      name: "TorchVisionTests",
      dependencies: [
        "LocalServer", "TestSupport", "TorchCore", "TorchData", "TorchHub", "TorchSerialization",
        "TorchVision",
      ],
      exclude: ["datasets.py", "images.py", "transforms.py"], resources: [.copy("Resources")]),
    .testTarget(
      name: "TorchVisionModelTests",
      dependencies: [
        "TestSupport", "TorchCore", "TorchHub", "TorchNN", "TorchOptim", "TorchSerialization", "TorchVision",
      ],
      exclude: ["models.py"], resources: [.copy("Resources")]),
    .testTarget(name: "TorchNNTests", dependencies: ["TorchCore", "TorchNN"]),
    .testTarget(name: "TorchOptimTests", dependencies: ["TorchCore", "TorchOptim", "TorchSerialization"]),
    .testTarget(name: "TorchDistributionsTests", dependencies: ["TorchCore", "TorchDistributions"]),
    // A web server for tests of what comes from the network.
    .target(name: "LocalServer", path: "Tests/LocalServer"),
    .testTarget(
      name: "TorchHubTests", dependencies: ["LocalServer", "TorchCore", "TorchHub", "TorchSerialization"]),
    .testTarget(
      name: "TorchLoggingTests", dependencies: ["TestSupport", "TorchCore", "TorchNN", "TorchLogging"],
      exclude: ["fixtures.py", "read_events.py"], resources: [.copy("Resources")]),
    .testTarget(name: "TorchDataTests", dependencies: ["TorchCore", "TorchData", "TorchSerialization"]),
  ],
  swiftLanguageModes: [.v6]
)

// Where a change is checked, a warning is an error; that a name is deprecated stays a warning, since tests call those too.
if ProcessInfo.processInfo.environment["CI"] != nil {
  for target in package.targets where target.type != .system {
    let strict: [SwiftSetting] = [
      .treatAllWarnings(as: .error), .treatWarning("DeprecatedDeclaration", as: .warning),
    ]
    target.swiftSettings = (target.swiftSettings ?? []) + strict
  }
}
