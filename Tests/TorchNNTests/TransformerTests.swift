import Testing
import TorchCore

@testable import TorchNN

private func isClose(_ t: Tensor, _ values: [Double], _ location: SourceLocation = #_sourceLocation) {
  let a = t.toArray(Double.self)
  #expect(
    a.count == values.count && zip(a, values).allSatisfy { abs($0 - $1) <= 1e-7 }, "\(a)",
    sourceLocation: location)
}
private func bools(_ rows: [[Bool]]) -> Tensor { torch.tensor(rows) }

/// Numbers of PyTorch for the same seeds.
@Suite(.serialized) struct TransformerTests {
  @Test func attentionWithSeparateWeights() {
    torch.manualSeed(1)
    let m = nn.MultiheadAttention(
      4, 2, addBiasKv: true, addZeroAttn: true, kdim: 3, vdim: 5, dtype: .float64)
    #expect(
      m.stateDict().keys == [
        "q_proj_weight", "k_proj_weight", "v_proj_weight", "in_proj_bias", "bias_k", "bias_v",
        "out_proj.weight",
        "out_proj.bias",
      ])
    let (q, k, v) = (
      torch.randn(2, 2, 4, dtype: .float64), torch.randn(3, 2, 3, dtype: .float64),
      torch.randn(3, 2, 5, dtype: .float64)
    )
    let padding = bools([[false, false, true], [false, false, false]])
    let hidden = bools([[false, true, false], [false, false, false]])
    let (y, w) = m(q, k, v, keyPaddingMask: padding, attnMask: hidden, averageAttnWeights: false)
    isClose(
      y,
      [
        -0.00371712, 0.14668342, 0.02478728, 0.25384354, -0.17995002, 0.10157353, 0.04656288, 0.05409441,
        0.03309756, -0.1742516, -0.00032494, 0.12269342, -0.16747777, -0.0444287, 0.04436876, -0.06674522,
      ])
    #expect(w!.shape == [2, 2, 2, 5])
    isClose(
      w!.select(1, 1),
      [
        0.57024057, 0, 0, 0.17739548, 0.25236395, 0.76973239, 0.07943867, 0, 0.04351584, 0.1073131,
        0.20252162, 0, 0.49048242, 0.22117944, 0.08581653, 0.1618726, 0.32324239, 0.21794212, 0.16813611,
        0.12880678,
      ])
    let (z, none) = m(q, k, v, keyPaddingMask: padding, needWeights: false, attnMask: hidden)
    #expect(none == nil && z.allclose(y, rtol: 1e-12, atol: 1e-12))
    let numbers = torch.zeros(2, 3, dtype: .float64).maskedFill(hidden, .double(-.infinity))
    let (u, _) = m(q, k, v, keyPaddingMask: padding, needWeights: false, attnMask: numbers)
    #expect(u.allclose(y, rtol: 1e-12, atol: 1e-12))
  }

  @Test func attentionDropsTheWeightsThatPyTorchDrops() {
    torch.manualSeed(2)
    let m = nn.MultiheadAttention(4, 2, dropout: 0.5, batchFirst: true, dtype: .float64)
    let x = torch.randn(2, 3, 4, dtype: .float64)
    torch.manualSeed(3)
    let (y, w) = m(x, x, x)
    isClose(
      y,
      [
        -0.32893239, -0.13335514, 0.12868477, -0.17581089, -0.25544624, -0.00341645, 0.35110476, -0.2403924,
        -0.2624548, -0.02075274, 0.34870468, -0.26359498, 0.09617997, 0.03371866, 0.02292837, -0.03373647,
        0.09777845, -0.0552122, -0.09771039, 0.00411161, -0.15192267, 0.08795316, 0.02969686, 0.12890537,
      ])
    isClose(
      w!,
      [
        0.4971537, 0.62900044, 0, 0.84625936, 0.31747338, 0, 0.80016976, 0.61505318, 0.21152834, 0,
        0.52874509, 0, 0, 0.8694161, 0.44177071, 0.53005873, 0.47475318, 0.56584033,
      ])
    torch.manualSeed(3)
    #expect(m(x, x, x, needWeights: false).output.allclose(y, rtol: 1e-12, atol: 1e-12))
    let memory = x.narrow(1, 0, 2)
    torch.manualSeed(3)
    isClose(
      m(x, memory, memory, needWeights: false).output,
      [
        -0.49387064, -0.11844579, 0.51297521, -0.4366032, -0.20245334, -0.12645463, 0.20461854, -0.21582272,
        -0.05626134, 0.01794081, 0.2517629, -0.15697969, 0.12671007, 0.30270482, -0.05621535, 0.33069431,
        0.12223327, 0.0428524, 0.02913922, -0.04287503, -0.07189364, 0.5531093, 0.21395807, 0.48773323,
      ])
  }

  @Test func layoutsAgree() throws {
    try withError {
      let a = nn.MultiheadAttention(4, 2), b = nn.MultiheadAttention(4, 2, batchFirst: true)
      try b.loadStateDict(a.stateDict())
      let x = torch.randn(3, 2, 4), mask = nn.Transformer.generateSquareSubsequentMask(3)
      let (y, w) = a(x, x, x, attnMask: mask, isCausal: true), t = x.transpose(0, 1)
      let (z, u) = b(t, t, t, attnMask: mask)
      #expect(y.allclose(z.transpose(0, 1), atol: 1e-6) && w!.allclose(u!, atol: 1e-6))
      let alone = x.select(1, 0),
        (s, _) = a(alone, alone, alone, needWeights: false, attnMask: mask, isCausal: true)
      #expect(s.allclose(y.select(1, 0), atol: 1e-6))
    }
    #expect(throws: TorchError.self) { try withError { _ = nn.MultiheadAttention(5, 2) } }
  }

  @Test func transformerIsThatOfPyTorch() {
    torch.manualSeed(4)
    let t = nn.Transformer(
      dModel: 4, nhead: 2, numEncoderLayers: 2, numDecoderLayers: 2, dimFeedforward: 8, dropout: 0.25,
      activation: "gelu", batchFirst: true, dtype: .float64)
    let src = torch.randn(2, 3, 4, dtype: .float64), tgt = torch.randn(2, 2, 4, dtype: .float64)
    let mask = nn.Transformer.generateSquareSubsequentMask(2, dtype: .float64)
    let padding = bools([[false, false, true], [false, true, true]])
    func run() -> Tensor {
      t(src, tgt, tgtMask: mask, srcKeyPaddingMask: padding, memoryKeyPaddingMask: padding)
    }
    torch.manualSeed(5)
    let y = run()
    isClose(
      y,
      [
        -0.14390227, 0.84505566, 0.87810655, -1.57925994, 0.02156901, 0.33129477, 1.20694841, -1.55981219,
        -1.26903562, -0.51510843, 1.40810831, 0.37603574, 1.7095357, -0.44942088, -0.42816153, -0.83195329,
      ])
    let weights = torch.tensor((0..<16).map { Double(($0 * 37) % 11 - 5) / 4 }, dtype: .float64).reshape([
      2, 2, 4,
    ])
    (y * weights).sum().backward()
    isClose(
      t.encoder.layers[0].selfAttn.inProjBias!.grad!,
      [
        0.00065317, 0.0035152, 0.00454205, -0.00103917, 0, 0, 0, 0, -0.10504474, 0.12796618, 0.09480713,
        0.1101324,
      ])
    isClose(
      t.decoder.layers[1].multiheadAttn.inProjBias!.grad!,
      [
        -0.003542, 0.04439505, -0.00745176, -0.01857538, 0, 0, 0, 0, -1.29156059, -0.45524854, 1.11254614,
        -1.06074862,
      ])
    t.eval()
    isClose(
      run(),
      [
        -0.72027056, 0.68060825, 1.24807302, -1.20841071, -0.49829807, 0.73279556, 1.14512504, -1.37962254,
        -1.45836761, 0.35659758, 1.30554171, -0.20377168, -0.30636661, -0.34503953, 1.66265525, -1.01124911,
      ])
    isClose(
      t.encoder(src, srcKeyPaddingMask: padding)[1],
      [
        -1.22570379, 1.25417928, 0.66555602, -0.69403151, -1.31694921, 1.44610304, 0.22356404, -0.35271786,
        0.95603325, -0.05392572, 0.7056989, -1.60780643,
      ])
    noGrad {
      isClose(
        t.encoder(src, srcKeyPaddingMask: padding)[1],
        [-1.22570379, 1.25417928, 0.66555602, -0.69403151, 0, 0, 0, 0, 0, 0, 0, 0])
    }
  }

  @Test func layersAreCopies() {
    let layer = nn.TransformerEncoderLayer(4, 2, dimFeedforward: 8, activation: .function { F.silu($0) })
    let encoder = nn.TransformerEncoder(layer, 2)
    #expect(encoder.layers[0].linear1.weight.equal(encoder.layers[1].linear1.weight))
    #expect(encoder.layers[0].linear1.weight !== encoder.layers[1].linear1.weight)
    #expect(encoder.eval()(torch.randn(3, 2, 4)).shape == [3, 2, 4])
    #expect(throws: TorchError.self) {
      try withError { _ = nn.TransformerEncoderLayer(4, 2, activation: "tanh") }
    }
  }

  @Test func printsAsPyTorch() {
    let model = nn.Transformer(
      dModel: 4, nhead: 2, numEncoderLayers: 2, numDecoderLayers: 1, dimFeedforward: 8,
      activation: .module(nn.GELU()))
    #expect(
      model.description == """
        Transformer(
          (encoder): TransformerEncoder(
            (layers): ModuleList(
              (0-1): 2 x TransformerEncoderLayer(
                (self_attn): MultiheadAttention(
                  (out_proj): NonDynamicallyQuantizableLinear(in_features=4, out_features=4, bias=True)
                )
                (linear1): Linear(in_features=4, out_features=8, bias=True)
                (dropout): Dropout(p=0.1, inplace=False)
                (linear2): Linear(in_features=8, out_features=4, bias=True)
                (norm1): LayerNorm((4,), eps=1e-05, elementwise_affine=True, bias=True)
                (norm2): LayerNorm((4,), eps=1e-05, elementwise_affine=True, bias=True)
                (dropout1): Dropout(p=0.1, inplace=False)
                (dropout2): Dropout(p=0.1, inplace=False)
                (activation): GELU(approximate='none')
              )
            )
            (norm): LayerNorm((4,), eps=1e-05, elementwise_affine=True, bias=True)
          )
          (decoder): TransformerDecoder(
            (layers): ModuleList(
              (0): TransformerDecoderLayer(
                (self_attn): MultiheadAttention(
                  (out_proj): NonDynamicallyQuantizableLinear(in_features=4, out_features=4, bias=True)
                )
                (multihead_attn): MultiheadAttention(
                  (out_proj): NonDynamicallyQuantizableLinear(in_features=4, out_features=4, bias=True)
                )
                (linear1): Linear(in_features=4, out_features=8, bias=True)
                (dropout): Dropout(p=0.1, inplace=False)
                (linear2): Linear(in_features=8, out_features=4, bias=True)
                (norm1): LayerNorm((4,), eps=1e-05, elementwise_affine=True, bias=True)
                (norm2): LayerNorm((4,), eps=1e-05, elementwise_affine=True, bias=True)
                (norm3): LayerNorm((4,), eps=1e-05, elementwise_affine=True, bias=True)
                (dropout1): Dropout(p=0.1, inplace=False)
                (dropout2): Dropout(p=0.1, inplace=False)
                (dropout3): Dropout(p=0.1, inplace=False)
                (activation): GELU(approximate='none')
              )
            )
            (norm): LayerNorm((4,), eps=1e-05, elementwise_affine=True, bias=True)
          )
        )
        """)
  }
}
