import Testing
import TorchCore

@testable import TorchNN

/// Numbers of PyTorch 2.15 after `manual_seed(0)`.
@Suite(.serialized) struct InitTests {
  private func numbers(_ make: () -> Tensor) -> [Float] {
    withGenerator(Generator().manualSeed(0)) { make().toArray() }
  }
  private func state(_ make: () -> nn.Module) -> [[Float]] {
    withGenerator(Generator().manualSeed(0)) { make().stateDict().values.map { $0.toArray() } }
  }

  @Test func layersStartAsInPyTorch() {
    #expect(
      state { nn.Linear(3, 2) } == [
        [
          -0.004322517663240433, 0.3097158372402191, -0.4751853346824646, -0.4248946011066437,
          -0.2223689705133438, 0.15482072532176971,
        ],
        [-0.011439144611358643, 0.45777493715286255],
      ])
    #expect(
      state { nn.Conv2d(2, 2, 2, groups: 2) } == [
        [
          -0.003743410110473633, 0.26822179555892944, -0.4115225672721863, -0.3679695129394531,
          -0.19257718324661255, 0.13407868146896362, -0.009906589984893799, 0.39644473791122437,
        ],
        [-0.04437202215194702, 0.1323062777519226],
      ])
    #expect(
      state { nn.Conv1d(1, 2, 3) } == [
        [
          -0.004322517663240433, 0.3097158372402191, -0.4751853346824646, -0.4248946011066437,
          -0.2223689705133438, 0.15482072532176971,
        ],
        [-0.011439144611358643, 0.45777493715286255],
      ])
    #expect(
      state { nn.Embedding(3, 2, paddingIdx: 1) } == [
        [1.5409960746765137, -0.293428897857666, 0, 0, -1.0845223665237427, -1.3985954523086548]
      ])
    #expect(
      state { nn.Bilinear(2, 2, 1) } == [
        [-0.005293981172144413, 0.37932288646698, -0.5819807648658752, -0.5203874707221985],
        [-0.27234524488449097],
      ])
  }

  @Test func initialisersDrawPyTorchsNumbers() {
    let w = torch.empty(3, 2)
    #expect(
      numbers { nn.`init`.xavierUniform_(w) } == [
        -0.008201400749385357, 0.5876445174217224, -0.9016007781028748, -0.8061808347702026,
        -0.4219154715538025, 0.29375168681144714,
      ])
    #expect(
      numbers { nn.`init`.xavierNormal_(w, gain: 2) } == [
        1.9492230415344238, -0.37116146087646484, -2.755974769592285, 0.7190150022506714, -1.3718242645263672,
        -1.7690987586975098,
      ])
    #expect(
      numbers { nn.`init`.kaimingUniform_(w, nonlinearity: "relu") } == [
        -0.012967552989721298, 0.9291475415229797, -1.425555944442749, -1.2746837139129639,
        -0.6671069264411926, 0.46446216106414795,
      ])
    #expect(
      numbers { nn.`init`.kaimingNormal_(w, mode: "fan_out") } == [
        1.2582180500030518, -0.23958370089530945, -1.7789740562438965, 0.4641222059726715,
        -0.8855087757110596, -1.1419483423233032,
      ])
    #expect(
      numbers { nn.`init`.truncNormal_(w) } == [
        1.5409960746765137, -0.293428897857666, -0.7192575931549072, 0.5684312582015991, -1.0845223665237427,
        -1.3985954523086548,
      ])
    let tail = numbers { nn.`init`.truncNormal_(w, a: 1.5, b: 2) }
    let expected: [Float] = [
      1.7481282949447632, 1.5844295024871826, 1.5442386865615845, 1.5660152435302734, 1.6537114381790161,
      1.8170393705368042,
    ]
    #expect(zip(tail, expected).allSatisfy { abs($0 - $1) < 1e-5 })
    #expect(numbers { nn.`init`.normal_(w, mean: 1, std: 2) }[0] == 4.081992149353027)
    #expect(
      numbers { nn.`init`.sparse_(w, 0.5) } == [0, 0, -0.021787893027067184, 0, 0, -0.013985954225063324])
  }

  @Test func constantInitialisers() {
    #expect(nn.`init`.eye_(torch.empty(3, 2)).toArray(Float.self) == [1, 0, 0, 1, 0, 0])
    #expect(
      nn.`init`.dirac_(torch.empty(4, 2, 3), groups: 2).toArray(Float.self) == [
        0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
      ])
    #expect(nn.`init`.constant_(torch.empty(2), 3).toArray(Float.self) == [3, 3])
    #expect(
      nn.`init`.calculateGain("tanh") == 5.0 / 3
        && nn.`init`.calculateGain("leaky_relu", param: 0) == 2.0.squareRoot())
    #expect(throws: TorchError.self) { try withError { _ = nn.`init`.calculateGain("x") } }
    #expect(throws: TorchError("init.xavierUniform_: [3] float32 must have 2 dimensions at least")) {
      try withError { _ = nn.`init`.xavierUniform_(torch.empty(3)) }
    }
  }
}
