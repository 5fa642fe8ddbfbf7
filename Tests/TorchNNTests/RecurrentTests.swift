import Foundation
import Testing
import TorchCore

@testable import TorchNN

private typealias rnn = nn.utils.rnn

/// What Tests/Resources/recurrent.py recorded.
private struct Golden: Decodable, CustomTestStringConvertible {
  struct Arguments: Decodable {
    var num_layers: Int?, bidirectional: Bool?, batch_first: Bool?, bias: Bool?, proj_size: Int?
    var dropout: Double?, nonlinearity: String?
  }
  var module: String, arguments: Arguments, lengths: [Int]?, given: Bool
  var results: [[Double]], gradients: [[Double]], parameters: [[Double]]

  static let all: [Golden] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Resources/recurrent.jsonl")
    let lines = (try? Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))) ?? []
    return lines.map { try! JSONDecoder().decode(Golden.self, from: Data($0)) }
  }()
  var testDescription: String { "\(module) \(arguments) \(lengths ?? []) \(given)" }
}

@Suite(.serialized) struct RecurrentTests {
  /// The module of a golden and the results for an input and states, as the script computes them.
  private func run(_ g: Golden) -> (results: [Tensor], inputs: [Tensor], module: nn.RNNBase) {
    torch.manualSeed(0)
    let a = g.arguments, layers = a.num_layers ?? 1, first = a.batch_first ?? false
    let two = a.bidirectional ?? false
    let lstm = nn.LSTM.self, module: nn.RNNBase
    switch g.module {
    case "LSTM":
      module = lstm.init(
        2, 3, numLayers: layers, bias: a.bias ?? true, batchFirst: first, dropout: a.dropout ?? 0,
        bidirectional: two, projSize: a.proj_size ?? 0, dtype: .float64)
    case "GRU":
      module = nn.GRU(
        2, 3, numLayers: layers, bias: a.bias ?? true, batchFirst: first, dropout: a.dropout ?? 0,
        bidirectional: two, dtype: .float64)
    default:
      module = nn.RNN(
        2, 3, numLayers: layers, nonlinearity: a.nonlinearity ?? "tanh", bias: a.bias ?? true,
        batchFirst: first, dropout: a.dropout ?? 0, bidirectional: two, dtype: .float64)
    }
    let x = torch.randn(4, 3, 2, dtype: .float64, requiresGrad: true), depth = layers * (two ? 2 : 1)
    let sizes = [module.projSize > 0 ? module.projSize : 3] + (g.module == "LSTM" ? [3] : [])
    let states = g.given ? sizes.map { torch.randn(depth, 3, $0, dtype: .float64, requiresGrad: true) } : nil
    let input = first ? x.transpose(0, 1) : x
    var results: [Tensor]
    if let lengths = g.lengths {
      let packed = rnn.packPaddedSequence(input, lengths, batchFirst: first, enforceSorted: false)
      let (output, last) = module.run(packed, states)
      results = [output.data] + last
    } else {
      results = module.run(input, states)
    }
    return (results, [x] + (states ?? []), module)
  }

  private func expectEqual(_ a: Tensor, _ b: [Double], _ what: String) {
    let a = a.toArray(Double.self), worst = zip(a, b).map { abs($0 - $1) / (1 + abs($1)) }.max() ?? 0
    #expect(a.count == b.count && worst < 1e-11, "\(what): \(worst)")
  }

  @Test(arguments: Golden.all) fileprivate func equalsPyTorch(_ g: Golden) throws {
    try withError {
      let (results, inputs, module) = run(g)
      #expect(results.count == g.results.count)
      for (y, golden) in zip(results, g.results) { expectEqual(y, golden, "result") }
      var loss = torch.zeros(1, dtype: .float64)
      for y in results { loss = loss + (y * torch.randn(y.shape, dtype: .float64)).sum() }
      loss.backward()
      for (x, golden) in zip(inputs, g.gradients) { expectEqual(x.grad!, golden, "gradient") }
      for (p, golden) in zip(module.namedParameters(), g.parameters) {
        let d = p.parameter.grad!
        expectEqual(torch.stack([d.sum(), (d * d).sum()]), golden, p.name)
      }
      #expect(module.parameters().count == g.parameters.count)
    }
  }

  @Test func goldensAreThere() { #expect(Golden.all.count == 23) }

  @Test func parametersHaveTheNamesAndOrderOfPyTorch() {
    let names = nn.LSTM(3, 4, numLayers: 2, bidirectional: true, projSize: 2).namedParameters().map(\.name)
    let each = ["weight_ih", "weight_hh", "bias_ih", "bias_hh", "weight_hr"]
    #expect(
      names == ["_l0", "_l0_reverse", "_l1", "_l1_reverse"].flatMap { suffix in each.map { $0 + suffix } })
    let gru = nn.GRU(3, 4, numLayers: 2, bias: false)
    #expect(gru.stateDict().keys == ["weight_ih_l0", "weight_hh_l0", "weight_ih_l1", "weight_hh_l1"])
    #expect(gru.allWeights.map { $0.map(\.shape) } == [[[12, 3], [12, 4]], [[12, 4], [12, 4]]])
    #expect(gru.weightHhL(1) === gru.getParameter("weight_hh_l1"))
    let copy = gru.deepCopy(), x = torch.randn(2, 1, 3)
    #expect(copy(x).output.equal(gru(x).output) && copy.weightIhL(0) !== gru.weightIhL(0))
    gru.registerParameter("weight_hh_l0", nn.Parameter(torch.zeros(12, 4)))
    #expect(!copy(x).output.equal(gru(x).output) && gru.weightHhL(0).sum().item() == 0)
  }

  @Test func printsAsPyTorch() {
    let lstm = nn.LSTM(
      3, 4, numLayers: 2, bias: false, batchFirst: true, dropout: 0.5, bidirectional: true, projSize: 2)
    #expect(
      lstm.description
        == "LSTM(3, 4, proj_size=2, num_layers=2, bias=False, batch_first=True, dropout=0.5, bidirectional=True)"
    )
    #expect(nn.RNN(3, 4, nonlinearity: "relu").description == "RNN(3, 4)")
    #expect(
      nn.RNNCell(3, 4, bias: false, nonlinearity: "relu").description
        == "RNNCell(3, 4, bias=False, nonlinearity=relu)")
    #expect(nn.GRUCell(3, 4).description == "GRUCell(3, 4)")
    let packed = rnn.packPaddedSequence(
      torch.tensor([[1, 2, 0], [3, 0, 0], [4, 5, 6]]), [2, 1, 3], batchFirst: true, enforceSorted: false)
    #expect(
      packed.description
        == "PackedSequence(data=tensor([4, 1, 3, 5, 2, 6]), batch_sizes=tensor([3, 2, 1]), "
        + "sorted_indices=tensor([2, 0, 1]), unsorted_indices=tensor([1, 2, 0]))")
  }

  @Test func cellsGoStepByStepThroughALayer() {
    torch.manualSeed(1)
    let x = torch.randn(4, 3, 2)
    let gru = nn.GRU(2, 5), gruCell = nn.GRUCell(2, 5), lstm = nn.LSTM(2, 5), lstmCell = nn.LSTMCell(2, 5)
    for (layer, cell) in [(gru, gruCell), (lstm, lstmCell)] as [(nn.RNNBase, nn.RNNCellBase)] {
      for (from, to) in zip(layer.parameters(), cell.parameters()) { to.data = from.detach() }
    }
    var h = torch.zeros(3, 5), state = (torch.zeros(3, 5), torch.zeros(3, 5))
    let (output, hn) = gru(x), (lstmOutput, (_, cn)) = lstm(x)
    for t in 0..<4 {
      h = gruCell(x[t], h)
      state = lstmCell(x[t], state)
      #expect(h.allclose(output[t], atol: 1e-6) && state.0.allclose(lstmOutput[t], atol: 1e-6))
    }
    #expect(h.allclose(hn[0], atol: 1e-6) && state.1.allclose(cn[0], atol: 1e-6))
    #expect(gruCell(x[0][1]).allclose(output[0][1], atol: 1e-6))
  }

  @Test func sequencesOfSeveralLengthsRunAsEachAlone() {
    torch.manualSeed(2)
    let lstm = nn.LSTM(2, 3, numLayers: 2, bidirectional: true, dtype: .float64)
    let sequences = [3, 5, 1].map { torch.randn($0, 2, dtype: .float64) }
    let packed = rnn.packSequence(sequences, enforceSorted: false), (output, (hn, cn)) = lstm(packed)
    for (k, (x, y)) in zip(sequences, rnn.unpackSequence(output)).enumerated() {
      let (alone, (h, c)) = lstm(x)
      #expect(y.allclose(alone, rtol: 1e-12, atol: 1e-12))
      #expect(hn.select(1, k).allclose(h, rtol: 1e-12, atol: 1e-12))
      #expect(cn.select(1, k).allclose(c, rtol: 1e-12, atol: 1e-12))
    }
  }

  @Test func derivativesOfEveryOrder() {
    torch.manualSeed(3)
    let x = torch.randn(4, 2, 2, dtype: .float64, requiresGrad: true)
    let plain = nn.RNN(2, 2, bidirectional: true, dtype: .float64)
    let gru = nn.GRU(2, 2, bidirectional: true, dtype: .float64)
    let lstm = nn.LSTM(2, 2, bidirectional: true, dtype: .float64)
    let packed = { (x: Tensor) in rnn.packPaddedSequence(x, [1, 4], enforceSorted: false) }
    let modules: [([Tensor]) -> [Tensor]] = [
      { [plain($0[0]).output] }, { [gru($0[0]).output] }, { [lstm($0[0]).output] },
      { [plain(packed($0[0])).hn] },
      {
        let (y, h) = gru(packed($0[0]))
        return [rnn.padPackedSequence(y, batchFirst: true).output, h]
      },
      {
        let (y, (h, c)) = lstm(packed($0[0]))
        return [y.data, h, c]
      },
    ]
    for run in modules {
      #expect(torch.autograd.gradcheck(run, [x]))
      #expect(torch.autograd.gradgradcheck(run, [x]))
    }
    let projected = nn.LSTM(2, 3, projSize: 2, dtype: .float64)
    #expect(torch.autograd.gradgradcheck({ [projected($0[0]).output] }, [x]))
  }

  @Test func halfPrecisionComputes() {
    torch.manualSeed(4)
    for dtype in [DType.bfloat16, .float16] {
      let gru = nn.GRU(2, 3), x = torch.randn(4, 2, 2), exact = gru(x).output
      let y = gru.to(dtype)(x.to(dtype)).output
      #expect(y.dtype == dtype && y.to(.float32).allclose(exact, rtol: 0, atol: 0.03))
    }
  }

  @Test func hooksSeeInputsAndOutputs() {
    let lstm = nn.LSTM(2, 3)
    var shapes: [[Size]] = []
    lstm.registerForwardHook { _, inputs, outputs in
      shapes = [inputs.map(\.shape), outputs.map(\.shape)]
      return nil
    }
    _ = lstm(torch.randn(5, 1, 2))
    #expect(shapes == [[[5, 1, 2]], [[5, 1, 3], [1, 1, 3], [1, 1, 3]]])
    _ = lstm(rnn.packSequence([torch.randn(5, 2)]), (torch.zeros(1, 1, 3), torch.zeros(1, 1, 3)))
    #expect(shapes == [[[5, 2], [1, 1, 3], [1, 1, 3]], [[5, 3], [1, 1, 3], [1, 1, 3]]])
  }

  @Test func emptyBatches() {
    let (output, hn) = nn.GRU(3, 4)(torch.zeros(5, 0, 3))
    #expect(output.shape == [5, 0, 4] && hn.shape == [1, 0, 4])
  }

  @Test func mistakesAreNamed() {
    let x = torch.zeros(5, 2, 3), lstm = nn.LSTM(3, 4), gru = nn.GRU(3, 4), cell = nn.GRUCell(3, 4)
    let packed = rnn.packSequence([torch.zeros(2, 3)])
    let mistakes: [(String, () -> Void)] = [
      ("LSTM", { _ = lstm(torch.zeros(3)) }), ("inputSize 3", { _ = lstm(torch.zeros(5, 2, 2)) }),
      ("no step", { _ = gru(torch.zeros(0, 2, 3)) }), ("float64", { _ = gru(x.double()) }),
      ("[1, 2, 4]", { _ = gru(x, torch.zeros(1, 3, 4)) }), ("dimensions", { _ = gru(x, torch.zeros(1, 4)) }),
      ("float64", { _ = gru(x, torch.zeros(1, 2, 4, dtype: .float64)) }),
      ("state", { _ = lstm(packed, (torch.zeros(1, 2, 4), torch.zeros(1, 1, 4))) }),
      ("batch sizes", { _ = gru(rnn.PackedSequence(torch.zeros(3, 3), torch.tensor([1, 2]))) }),
      ("dropout", { _ = nn.LSTM(3, 4, dropout: 2) }), ("projSize", { _ = nn.LSTM(3, 4, projSize: 4) }),
      ("weight_hr_l0", { _ = lstm.weightHrL(0) }), ("weight_ih_l1", { _ = lstm.weightIhL(1) }),
      ("positive", { _ = nn.GRU(0, 4) }), ("nonlinearity", { _ = nn.RNN(3, 4, nonlinearity: "x") }),
      ("GRUCell", { _ = cell(x) }), ("[2, 4]", { _ = cell(x[0], torch.zeros(3, 4)) }),
      ("inputSize", { _ = cell(torch.zeros(2, 2)) }),
      ("inputSize", { _ = nn.LSTMCell(3, 4)(torch.zeros(2, 2)) }),
      ("must fall", { _ = rnn.packPaddedSequence(x, [2, 5]) }),
      ("1 ... 5", { _ = rnn.packPaddedSequence(x, [5, 0]) }),
      ("1 ... 5", { _ = rnn.packPaddedSequence(x, [6, 5]) }),
      ("1 lengths", { _ = rnn.packPaddedSequence(x, [5]) }),
      ("dimensions", { _ = rnn.packPaddedSequence(torch.zeros(5), [5]) }),
      ("no sequences", { _ = rnn.padSequence([]) }), ("no sequences", { _ = rnn.packSequence([]) }),
      ("agree", { _ = rnn.padSequence([torch.zeros(2, 3), torch.zeros(4, 2)]) }),
      ("paddingSide", { _ = rnn.padSequence([x], paddingSide: "up") }),
      ("totalLength", { _ = rnn.padPackedSequence(packed, totalLength: 1) }),
      ("unpadSequence", { _ = rnn.unpadSequence(x, torch.tensor([1, 2, 3])) }),
    ]
    for (word, mistake) in mistakes {
      do {
        try withError { mistake() }
        Issue.record("accepted: \(word)")
      } catch {
        #expect("\(error)".contains(word), "\(error)")
      }
    }
  }

  // MARK: Packing and padding

  @Test func packsAndPads() {
    let x = torch.arange(10).view(5, 2)
    let packed = rnn.packPaddedSequence(x, [4, 3])
    #expect(packed.data.toArray(Int.self) == [0, 1, 2, 3, 4, 5, 6])
    #expect(packed.batchSizes.toArray(Int.self) == [2, 2, 2, 1])
    #expect(packed.sortedIndices == nil && packed.unsortedIndices == nil)
    let (padded, lengths) = rnn.padPackedSequence(packed, paddingValue: -1, totalLength: 5)
    #expect(padded.toArray(Int.self) == [0, 1, 2, 3, 4, 5, 6, -1, -1, -1] && padded.shape == [5, 2])
    #expect(lengths.toArray(Int.self) == [4, 3])

    let ragged = [[1, 2], [3], [4, 5, 6]].map { torch.tensor($0) }
    let sorted = rnn.packSequence(ragged, enforceSorted: false)
    #expect(sorted.data.toArray(Int.self) == [4, 1, 3, 5, 2, 6])
    #expect(sorted.unsortedIndices!.toArray(Int.self) == [1, 2, 0])
    #expect(rnn.unpackSequence(sorted).map { $0.toArray(Int.self) } == [[1, 2], [3], [4, 5, 6]])
    let (rows, counts) = rnn.padPackedSequence(sorted, batchFirst: true)
    #expect(rows.toArray(Int.self) == [1, 2, 0, 3, 0, 0, 4, 5, 6])
    #expect(counts.toArray(Int.self) == [2, 1, 3])
    #expect(sorted.double().data.dtype == .float64 && sorted.long().data === sorted.data)

    #expect(rnn.padSequence(ragged).shape == [3, 3])
    #expect(
      rnn.padSequence(ragged, batchFirst: true, paddingValue: 7, paddingSide: "left").toArray(Int.self)
        == [7, 1, 2, 7, 7, 3, 4, 5, 6])
    let back = rnn.unpadSequence(torch.arange(12).view(4, 3), torch.tensor([2, 4, 1]))
    #expect(back.map { $0.toArray(Int.self) } == [[0, 3], [1, 4, 7, 10], [2]])
    #expect(rnn.invertPermutation(torch.tensor([2, 0, 1]))!.toArray(Int.self) == [1, 2, 0])
  }

  @Test func paddingHasDerivatives() {
    torch.manualSeed(5)
    let x = torch.randn(2, 4, 3, dtype: .float64, requiresGrad: true)
    func pad(_ x: [Tensor]) -> [Tensor] {
      let p = rnn.packPaddedSequence(x[0], [2, 4], batchFirst: true, enforceSorted: false)
      return [
        rnn.padPackedSequence(p, paddingValue: 0.5, totalLength: 5).output,
        rnn.padSequence(rnn.unpackSequence(p)),
      ]
    }
    #expect(torch.autograd.gradcheck(pad, [x]) && torch.autograd.gradgradcheck(pad, [x]))
  }
}
