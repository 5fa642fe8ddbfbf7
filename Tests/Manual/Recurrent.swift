import Testing
import Torch

extension ManualTests {
  @Test func recurrentLayers() {
    area("nn.recurrent") { entry in
      // Two sequences of one step.
      let one = torch.ones(2, 1, 2)
      entry("nn.RNN") {
        same(
          nn.RNN(2, 2, numLayers: 2, nonlinearity: "relu", batchFirst: true)(one).hn[1],
          [[0.0454, 1.0879], [0.0454, 1.0879]])
        torch.manualSeed(0)
        let (output, hn) = nn.RNN(2, 2, numLayers: 2, bias: true, batchFirst: true)(one, torch.zeros(2, 2, 2))
        same(output, [[[0.3906, 0.7885]], [[0.3906, 0.7885]]])
        same(hn, [[[0.0973, -0.7835], [0.0973, -0.7835]], [[0.3906, 0.7885], [0.3906, 0.7885]]])
        let deep = nn.RNN(10, 20, numLayers: 2, bias: false, dropout: 0.5, bidirectional: true)
        same(deep(torch.randn(5, 3, 10)).output.shape, [5, 3, 40])
      }
      entry("nn.RNN.weight_ih_l[k]", as: "weightIhL(") {
        same(nn.RNN(2, 1).weightIhL(0), [[-0.0075, 0.5364]])
        same(nn.RNN(2, 3, numLayers: 2, bidirectional: true).weightIhL(1, reverse: true).shape, [3, 6])
      }
      entry("nn.RNN.weight_hh_l[k]", as: "weightHhL(") { same(nn.RNN(2, 1).weightHhL(0), [[-0.823]]) }
      entry("nn.RNN.bias_ih_l[k]", as: "biasIhL(") { same(nn.RNN(2, 1).biasIhL(0), [-0.7359]) }
      entry("nn.RNN.bias_hh_l[k]", as: "biasHhL(") { same(nn.RNN(2, 1).biasHhL(0), [-0.3852]) }
      entry("nn.LSTM") {
        same(
          nn.LSTM(2, 2, numLayers: 2, batchFirst: true)(one).output,
          [[[0.0673, 0.0361]], [[0.0673, 0.0361]]])
        torch.manualSeed(0)
        let state = (torch.zeros(2, 2, 2), torch.zeros(2, 2, 2))
        let (output, (hn, cn)) = nn.LSTM(2, 2, numLayers: 2, bias: true, batchFirst: true)(one, state)
        same(hn[0], [[-0.1270, -0.0097], [-0.1270, -0.0097]])
        same(cn[1], [[0.2303, 0.1115], [0.2303, 0.1115]])
        holds(hn[1].equal(output.squeeze(1)))
        let deep = nn.LSTM(10, 20, numLayers: 2, bias: false, dropout: 0.5, bidirectional: true)
        same(deep(torch.randn(5, 3, 10)).output.shape, [5, 3, 40])
      }
      entry("nn.LSTM.weight_ih_l[k]", as: "weightIhL(") {
        same(
          nn.LSTM(2, 1).weightIhL(0),
          [[-0.0075, 0.5364], [-0.823, -0.7359], [-0.3852, 0.2682], [-0.0198, 0.7929]])
      }
      entry("nn.LSTM.weight_hh_l[k]", as: "weightHhL(") {
        same(nn.LSTM(2, 1).weightHhL(0), [[-0.0887], [0.2646], [-0.3022], [-0.1966]])
      }
      entry("nn.LSTM.bias_ih_l[k]", as: "biasIhL(") {
        same(nn.LSTM(2, 1).biasIhL(0), [-0.9553, -0.6623, -0.4122, 0.037])
      }
      entry("nn.LSTM.bias_hh_l[k]", as: "biasHhL(") {
        same(nn.LSTM(2, 1).biasHhL(0), [0.3953, 0.6, -0.6779, -0.4355])
      }
      entry("nn.GRU") {
        same(
          nn.GRU(2, 2, numLayers: 2, batchFirst: true)(one).output,
          [[[0.1587, -0.1147]], [[0.1587, -0.1147]]])
        torch.manualSeed(0)
        let (_, hn) = nn.GRU(2, 2, numLayers: 2, bias: true, batchFirst: true)(one, torch.zeros(2, 2, 2))
        same(hn[0], [[-0.2435, -0.4013], [-0.2435, -0.4013]])
        let deep = nn.GRU(10, 20, numLayers: 2, bias: false, dropout: 0.5, bidirectional: true)
        same(deep(torch.randn(5, 3, 10)).output.shape, [5, 3, 40])
      }
      entry("nn.GRU.weight_ih_l[k]", as: "weightIhL(") {
        same(nn.GRU(2, 1).weightIhL(0), [[-0.0075, 0.5364], [-0.823, -0.7359], [-0.3852, 0.2682]])
      }
      entry("nn.GRU.weight_hh_l[k]", as: "weightHhL(") {
        same(nn.GRU(2, 1).weightHhL(0), [[-0.0198], [0.7929], [-0.0887]])
      }
      entry("nn.GRU.bias_ih_l[k]", as: "biasIhL(") {
        same(nn.GRU(2, 1).biasIhL(0), [0.2646, -0.3022, -0.1966])
      }
      entry("nn.GRU.bias_hh_l[k]", as: "biasHhL(") {
        same(nn.GRU(2, 1).biasHhL(0), [-0.9553, -0.6623, -0.4122])
      }
      let x = torch.ones(1, 2)
      entry("nn.RNNCell") {
        same(nn.RNNCell(2, 2)(x), [[0.0973, -0.7835]])
        torch.manualSeed(0)
        same(nn.RNNCell(2, 2, bias: true, nonlinearity: "relu")(x, torch.ones(1, 2)), [[0.0149, 0]])
      }
      entry("nn.RNNCell.weight_ih", as: "weightIh") {
        same(nn.RNNCell(2, 2).weightIh, [[-0.0053, 0.3793], [-0.5820, -0.5204]])
      }
      entry("nn.LSTMCell") {
        same(nn.LSTMCell(2, 2)(x).h, [[-0.1270, -0.0097]])
        torch.manualSeed(0)
        same(
          nn.LSTMCell(2, 2, bias: true)(x, (torch.zeros(1, 2), torch.zeros(1, 2))).c, [[-0.3240, -0.0156]])
      }
      entry("nn.LSTMCell.weight_ih", as: "weightIh") { same(nn.LSTMCell(2, 3).weightIh.shape, [12, 2]) }
      entry("nn.GRUCell") {
        same(nn.GRUCell(2, 2)(x), [[-0.2435, -0.4013]])
        torch.manualSeed(0)
        same(nn.GRUCell(2, 2, bias: true)(x, torch.zeros(1, 2)), [[-0.2435, -0.4013]])
      }
      entry("nn.GRUCell.weight_ih", as: "weightIh") { same(nn.GRUCell(2, 3).weightIh.shape, [9, 2]) }
    }
  }

  @Test func utilitiesOfLayers() {
    area("nn.utils") { entry in
      entry("nn.utils.clip_grad_norm") {
        let parameter = nn.Parameter(torch.tensor([3.0, 4]))
        parameter.grad = torch.tensor([3.0, 4])
        same(nn.utils.clipGradNorm([parameter], 1, normType: 2), 5)
        same(parameter.grad!, [0.6, 0.8])
      }
      let padded = torch.tensor([[1, 2, 3], [4, 0, 0]]), rnn = nn.utils.rnn.self
      let packed = rnn.packPaddedSequence(padded, [3, 1], batchFirst: true)
      entry("nn.utils.rnn.PackedSequence") {
        same(nn.utils.rnn.PackedSequence(torch.tensor([1, 4, 2]), torch.tensor([2, 1])).data, [1, 4, 2])
      }
      entry("nn.utils.rnn.PackedSequence.data", as: "data") { same(packed.data, [1, 4, 2, 3]) }
      entry("nn.utils.rnn.PackedSequence.batch_sizes", as: "batchSizes") {
        same(packed.batchSizes, [2, 1, 1])
      }
      entry("nn.utils.rnn.pack_padded_sequence") {
        same(nn.utils.rnn.packPaddedSequence(padded, [3, 1], batchFirst: true).data, [1, 4, 2, 3])
        refuses("must fall") { _ = rnn.packPaddedSequence(padded, [1, 3], batchFirst: true) }
        let sorted = rnn.packPaddedSequence(padded.t(), torch.tensor([1, 3]), enforceSorted: false)
        same(sorted.data, [4, 1, 0, 0])
      }
      entry("nn.utils.rnn.pad_packed_sequence") {
        same(nn.utils.rnn.padPackedSequence(packed, batchFirst: true).output, [[1, 2, 3], [4, 0, 0]])
        let (output, lengths) = rnn.padPackedSequence(packed)
        same(output, [[1, 4], [2, 0], [3, 0]])
        same(lengths, [3, 1])
      }
    }
  }

  @Test func recurrentExamples() {
    examples(222...228) { example in
      func shapes(_ y: Tensor...) -> [Size] { y.map(\.shape) }
      example(222) {
        let (output, hn) = nn.GRU(5, 10, numLayers: 2)(torch.randn(20, 64, 5), torch.randn(2, 64, 10))
        same(shapes(output, hn), [[20, 64, 10], [2, 64, 10]])
      }
      example(223) {
        for dropout in [0, 0.5] {
          let lstm = nn.LSTM(5, 10, numLayers: 2, dropout: dropout), h0 = torch.randn(2, 64, 10)
          let (output, (hn, _)) = lstm(torch.randn(20, 64, 5), (h0, torch.randn(2, 64, 10)))
          same(shapes(output, hn), [[20, 64, 10], [2, 64, 10]])
          holds(hn[-1].equal(output[-1]))
        }
      }
      example(224) {
        let lstm = nn.LSTM(5, 10, numLayers: 2, bidirectional: true), h0 = torch.randn(4, 64, 10)
        let (output, (hn, _)) = lstm(torch.randn(20, 64, 5), (h0, torch.randn(4, 64, 10)))
        same(shapes(output, hn), [[20, 64, 20], [4, 64, 10]])
        holds(hn[2].equal(output[-1][0..., ..<10]) && hn[3].equal(output[0][0..., 10...]))
      }
      let (input, h0) = (torch.randn(5, 3, 10), torch.randn(2, 3, 20))
      example(225) {
        let (output, hn) = nn.RNN(10, 20, numLayers: 2)(input, h0)
        same(shapes(output, hn), [[5, 3, 20], [2, 3, 20]])
        let (other, last) = nn.GRU(10, 20, numLayers: 2)(input, h0)
        same(shapes(other, last), [[5, 3, 20], [2, 3, 20]])
      }
      example(226) {
        let (output, (hn, cn)) = nn.LSTM(10, 20, numLayers: 2)(input, (h0, torch.randn(2, 3, 20)))
        same(shapes(output, hn, cn), [[5, 3, 20], [2, 3, 20], [2, 3, 20]])
      }
      example(227) {
        let steps = torch.randn(6, 3, 10),
          (rnn, lstm, gru) = (nn.RNNCell(10, 20), nn.LSTMCell(10, 20), nn.GRUCell(10, 20))
        var (a, b, c) = (h0[0], (h0[0], h0[1]), h0[0]), outputs: [[Size]] = []
        for i in 0..<6 {
          a = rnn(steps[i], a)
          b = lstm(steps[i], b)
          c = gru(steps[i], c)
          outputs.append(shapes(a, b.0, b.1, c))
        }
        same(outputs, .init(repeating: .init(repeating: [3, 20], count: 4), count: 6))
      }
      example(228) {
        let tensorIn = torch.tensor([[1.0, 2, 3], [1, 0, 0]]).resize_([2, 3, 1])
        let packed = nn.utils.rnn.packPaddedSequence(tensorIn, [3, 1], batchFirst: true)
        same(packed.data, [[1.0], [1], [2], [3]])
        same(packed.batchSizes, [2, 1, 1])
        let (output, _) = nn.RNN(1, 2)(packed, torch.randn(1, 2, 2))
        let (unpacked, lengths) = nn.utils.rnn.padPackedSequence(output)
        same(unpacked.shape, [3, 2, 2])
        same(lengths, [3, 1])
      }
    }
  }
}
