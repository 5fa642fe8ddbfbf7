import Foundation
import TestSupport
import Testing
import TorchCore
import TorchNN
import TorchSerialization
import TorchVision

/// Models at the size of ImageNet against those that Python saves. A step of training is compared in float64: in float32 a
/// rectifier whose input rounds to the other side of 0 changes some gradients by a percent.
@Suite(.serialized) struct FullSizeTests {
  @Test(.enabled(if: Python.isThere), arguments: ["alexnet", "vgg16_bn", "resnet18", "resnet50"])
  func asInPython(_ name: String) throws {
    let folder = try Scratch(), file = folder.path + "/\(name).pt"
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "models.py")
    try Python.run(script, ["full", name, file])
    let python = try torch.load(file), saved = try #require(python["state"].stateDict)

    let seeded = try build(name).stateDict()
    #expect(Array(seeded.keys) == Array(saved.keys))
    for (key, tensor) in seeded { #expect(bits(tensor) == bits(saved[key]!), "\(name) \(key)") }

    torch.manualSeed(99)
    let model = try torchvision.models.getModel(name), x = images(4, 224)
    try model.loadStateDict(saved)
    try expectNear("output", noGrad { model.eval()(x) }, #require(python["output"].tensor), 1e-4)
    try expectNear("loss", step(model, x).loss, #require(python["loss"].tensor), 1e-4)

    let exact = try build(name).double(), gradients = step(exact, x.double()).gradients
    let after = noGrad { exact.eval()(x.double()) }
    for (part, ours) in [
      ("gradients", gradients), ("stateAfter", exact.stateDict()), ("outputAfter", ["": after]),
    ] {
      let theirs = try #require(python[part].stateDict)
      #expect(ours.count == theirs.count)
      // A bias before batch normalisation has no gradient but rounding errors.
      let floor = part == "gradients" ? 1e-2 * theirs.values.map(length).max()! : 1e-2
      for (key, tensor) in theirs {
        try expectNear("\(part) \(key)", #require(ours[key]), tensor, 1e-6, floor: floor)
      }
    }

    func expectNear(_ what: String, _ ours: Tensor, _ theirs: Tensor, _ tolerance: Double, floor: Double = 0)
    {
      let error = length(ours.detach().double() - theirs.double()) / max(length(theirs), floor)
      #expect(error <= tolerance, "\(name) \(what)")
    }
  }

  private func length(_ x: Tensor) -> Double { x.to(.float64).norm().item() }
}
