import Foundation
import TestSupport
import Testing
import TorchCore
import TorchNN

@testable import TorchLogging

/// TensorBoard's own reader finds what was written, where there is a Python with it.
@Suite struct TensorBoardTests {
  @Test(.enabled(if: Python.isThere)) func readsThem() throws {
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path + "/run")
    for step in 0..<3 { writer.addScalar("loss/train", 1 / Double(step + 1), globalStep: step) }
    writer.addScalar("new", 0.25, globalStep: 1, newStyle: true, doublePrecision: true)
    writer.addHistogram("weights", torch.tensor([0.0, 1, 1, 2]), globalStep: 2, bins: .limits([0, 1, 2]))
    writer.addImage("picture", torch.ones(3, 4, 5), globalStep: 3)
    writer.addText("note", "**bold**", globalStep: 4)
    writer.addTensor("t", torch.ones(2, 3), globalStep: 5)
    writer.addAudio("sound", torch.zeros(100), globalStep: 6, sampleRate: 8000)
    writer.addPRCurve(
      "pr", torch.tensor([0, 1, 1]), torch.tensor([0.2, 0.4, 0.9]), globalStep: 7, numThresholds: 5)
    writer.addCustomScalars(["losses": ["all": .multiline(["loss/train", "new"])]])
    writer.addGraph(nn.Sequential(nn.Linear(2, 3), nn.ReLU()), torch.ones(4, 2))
    try writer.addHParams(["lr": 0.1, "adam": true, "name": "x"], ["best": 3], runName: "h", globalStep: 8)
    try writer.addEmbedding(
      ramp(3, 2), metadata: ["a", "b", "c"], labelImg: ramp(3, 1, 2, 2), globalStep: 9, tag: "e/f")
    try writer.close()

    let lines = try read(folder.path + "/run")
    for line in [
      "scalar loss/train 0 1", "scalar loss/train 1 0.5", "scalar loss/train 2 0.333333",
      "scalars new 1 [] sum 0.25",
      "histogram weights 2 4 values from 0 to 2, sum 4, counts [0, 1, 3]",
      "image picture 3 5x4 RGB (5, 4) 15300", "audio sound 6 100 frames at 8000 Hz",
      "text note/text_summary 4 [b'**bold**']", "tensor t 5 [2, 3] sum 6",
      "pr_curves pr 7 [6, 5] sum 21.6667",
      "custom_scalars custom_scalars__config__ 0 category { title: \"losses\" chart { title: \"all\" "
        + "multiline { tag: \"loss/train\" tag: \"new\" } } }",
      "node input/1 IO Node <-  [[4, 2]]", "node Sequential/Linear[0]/weight Parameter <-  [[3, 2]]",
      "node output/1 IO Node <- Sequential/ReLU[1]/Relu [[4, 3]]",
    ] {
      #expect(lines.contains(line), "\(line)\n in \(lines.joined(separator: "\n"))")
    }
    let choice = try read(folder.path + "/run/h").joined(separator: "\n")
    #expect(choice.contains("scalar best 8 3") && choice.contains("key: \"adam\" value { bool_value: true }"))
    #expect(choice.contains("session_end_info { status: STATUS_SUCCESS }"))
    print(lines.joined(separator: "\n"), choice, separator: "\n")
  }

  /// The projector's files.
  @Test func embedding() throws {
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path)
    try writer.addEmbedding(
      torch.tensor([[0.5, 1], [2, 3]]), metadata: ["a", "b"], globalStep: 7, tag: "x/y")
    try writer.addEmbedding(
      torch.ones(5, 1), metadata: (0..<5).map { "\($0)\tb" }, labelImg: torch.ones(5, 3, 2, 4),
      metadataHeader: ["n", "m"])
    func text(_ name: String) throws -> String {
      try String(contentsOf: URL(filePath: "\(folder.path)/\(name)"), encoding: .utf8)
    }
    #expect(try text("00007/x%2fy/tensors.tsv") == "0.5\t1.0\n2.0\t3.0\n")
    #expect(try text("00007/x%2fy/metadata.tsv") == "a\nb\n")
    #expect(try text("00000/default/metadata.tsv").hasPrefix("n\tm\n0\tb\n"))
    #expect(
      try text("projector_config.pbtxt").split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      } == [
        "embeddings {", "tensor_name: \"x/y:00007\"", "tensor_path: \"00007/x%2fy/tensors.tsv\"",
        "metadata_path: \"00007/x%2fy/metadata.tsv\"", "}", "embeddings {", "tensor_name: \"default:00000\"",
        "tensor_path: \"00000/default/tensors.tsv\"", "metadata_path: \"00000/default/metadata.tsv\"",
        "sprite {",
        "image_path: \"00000/default/sprite.png\"", "single_image_dim: 4", "single_image_dim: 2", "}", "}",
      ])
    #expect(complaint { try writer.addEmbedding(torch.ones(2)) }?.contains("matrix") == true)
    #expect(
      complaint { try writer.addEmbedding(torch.ones(2, 1), metadata: ["a"]) }?.contains("as many") == true)
    #expect(
      complaint { try writer.addEmbedding(torch.ones(1, 1), metadata: ["a\tb"]) }?.contains("1 columns")
        == true)
  }

  private func read(_ folder: String) throws -> [String] {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "read_events.py")
    return try Python.run(script, [folder]).split(separator: "\n").map(String.init)
  }
}
