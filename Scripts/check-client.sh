#!/bin/bash
# Makes a package that depends on this one by version, as anyone's would (a clone of the last commit, tagged 0.1.0),
# builds it with plain `swift build` and runs the README's training loop and the example of own operators in it.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD
unset TORCH_CPU CI

# The folder is kept between runs: only what changed since is compiled.
client=$here/.build/client
mkdir -p "$client/Sources/client" "$client/Sources/operators"
rm -rf "$client/swift-torch" "$client/.build/checkouts" "$client/.build/repositories" "$client/Package.resolved"
git clone -q --bare "$here" "$client/swift-torch"
git -C "$client/swift-torch" tag -f 0.1.0 HEAD >/dev/null

cat > "$client/Package.swift" <<SWIFT
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "client",
  dependencies: [.package(url: "file://$client/swift-torch", from: "0.1.0")],
  targets: [
    .executableTarget(name: "client", dependencies: [.product(name: "Torch", package: "swift-torch")]),
    .executableTarget(name: "operators", dependencies: [.product(name: "Torch", package: "swift-torch")]),
  ]
)
SWIFT
{
  echo 'import Torch'
  echo 'let images = torch.rand(256, 1, 8, 8)'
  echo 'let train = TensorDataset(images, torch.randint(0, 10, [256]))'
  awk '/^```swift/ {n++; if (n == 1) {on = 1; next}} /^```/ {on = 0} on' README.md | grep -v '^import Torch'
  echo 'print("trained, and wrote digits.pt")'
} > "$client/Sources/client/main.swift"

cp Examples/Sources/operators/main.swift "$client/Sources/operators/main.swift"

cd "$client"
swift build --cache-path "$client/cache"
cd "$(mktemp -d)"
"$client/.build/debug/client"
test -s digits.pt
"$client/.build/debug/operators"
