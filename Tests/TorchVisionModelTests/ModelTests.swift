import Testing
import TorchCore
import TorchNN
import TorchVision

/// Names, shapes and print-outs of models, and their initial weights for a seed, bit by bit: all as torchvision has
/// them; and what they compute then.
@Suite(.serialized) struct ModelTests {
  /// Fails unless a fresh model has torchvision's structure and initial weights.
  private func expectStructure(_ name: String, _ model: nn.Layer) throws {
    let row = try #require(Expected.models.first { $0[0] == name })
    let state = model.stateDict()
    #expect(state.count == Int(row[1]))
    #expect(model.parameters().reduce(0) { $0 + $1.count } == Int(row[2]))
    #expect(hash(state.map { line($0.key, $0.value) + "\n" }.joined()) == row[3], "names, shapes, dtypes")
    #expect(hash("\(model)") == row[4], "print-out")
    #expect(hexadecimal(state.values.reduce(0) { $0 &* 1_000_003 &+ bits($1) }) == row[5], "weights")
  }

  /// Fails unless the model computes torchvision's outputs for `n` images.
  private func expectOutput(_ name: String, _ model: nn.Layer, images n: Int) throws {
    let row = try #require(Expected.training.first { $0[0] == name && $0[1] == "output" })
    let y = noGrad { model.eval()(images(n, name == "alexnet" ? 96 : name.hasPrefix("vit") ? 224 : 64)) }
    let (norm, product) = digest(y)
    let scale = y.abs().max().item(Double.self)
    for (got, wanted) in zip(y.flatten().toArray(Double.self), row[2].split(separator: " ")) {
      #expect(abs(got - Double(wanted)!) <= 1e-4 * scale, "\(name)")
    }
    #expect(abs(norm - Double(row[3])!) <= 1e-4 * norm, "\(name)")
    #expect(abs(product - Double(row[4])!) <= 1e-3 * norm, "\(name)")
  }

  /// The others differ from these in their numbers of layers only, and take seconds to draw.
  @Test(arguments: [
    "vgg11", "resnet34", "resnet101", "resnext50_32x4d", "wide_resnet50_2", "squeezenet1_0", "squeezenet1_1",
    "densenet121", "densenet161", "densenet169", "densenet201", "mobilenet_v2", "mobilenet_v3_small",
    "mobilenet_v3_large", "vit_b_16", "vit_b_32",
  ]) func structureInitialWeightsAndOutputs(_ name: String) throws {
    let model = try build(name)
    try expectStructure(name, model)
    guard Expected.training.contains(where: { $0[0] == name }) else { return }
    // Vision transformers start with a last layer of zeros.
    noGrad {
      for parameter in model.parameters() where !parameter.any().item(Bool.self) {
        let numbers = (0..<parameter.count).map { Float($0 * 7919 % 13 - 6) / 100 }
        parameter.copy_(torch.tensor(numbers).view(parameter.shape))
      }
    }
    try expectOutput(name, model, images: 1)
  }

  @Test func allModelsAndTheirWeightsAreKnown() throws {
    #expect(torchvision.models.listModels() == Expected.models.map { $0[0] }.sorted())
    for row in Expected.models {
      let builder = try torchvision.models.getModelBuilder(row[0])
      let files = Dictionary(
        uniqueKeysWithValues: row[7].split(separator: " ").map { pair in
          let parts = pair.split(separator: "=")
          return (torchvision.models.Weights(String(parts[0])), String(parts[1]))
        })
      #expect(Set(builder.weights) == Set(files.keys), "\(row[0])")
      #expect(builder.weights.first?.description == row[6], "\(row[0])")
      for (weights, url) in files { #expect(try builder.url(weights) == url) }
    }
    #expect(throws: TorchError.self) { try torchvision.models.getModel("resnet17") }
  }

  @Test(arguments: [("alexnet", 96), ("vgg16_bn", 64), ("resnet18", 64), ("resnet50", 64)])
  func oneStepOfTraining(_ name: String, _ side: Int) throws {
    let rows = Expected.training.filter { $0[0] == name }
    let model = try build(name)
    try expectStructure(name, model)
    for (row, (key, tensor)) in zip(rows.dropFirst(2), model.stateDict()) {
      #expect(row[1] == line(key, tensor) && row[2] == hexadecimal(bits(tensor)), "\(name) \(key)")
    }
    try expectOutput(name, model, images: 4)

    let trained = step(model, images(4, side)), gradients = trained.gradients.mapValues(digest)
    #expect(abs(trained.loss.item() - Double(rows[1][2])!) <= 1e-5)

    // A bias before batch normalisation has no gradient but rounding errors.
    let floor = 1e-2 * gradients.values.map(\.norm).max()!
    var worst = (gradient: (0.0, ""), state: (0.0, ""))
    func keep(_ worst: inout (Double, String), _ new: (Double, String)) {
      if !(new.0 <= worst.0) { worst = new }
    }
    for (row, (key, tensor)) in zip(rows.dropFirst(2), model.stateDict()) {
      func distance(_ got: (norm: Double, product: Double), _ at: Int, floor: Double) -> Double {
        let norm = Double(row[at])!, product = Double(row[at + 1])!
        return max(abs(got.norm - norm), abs(got.product - product) / 6) / max(norm, floor)
      }
      if let gradient = gradients[key] {
        keep(&worst.gradient, (distance(gradient, 3, floor: floor), key))
      }
      keep(&worst.state, (distance(digest(tensor), 5, floor: 1e-2), key))
    }
    #expect(worst.gradient.0 <= 1e-4 && worst.state.0 <= 1e-4, "\(name): \(worst)")
    print(name, worst)
  }
}
