import Torch

/// LSTMs give a pair within a pair.
func registerRecurrent(_ r: inout Registry) {
  r.setForward(
    "nn.LSTM", [P("module", Int.self), P("input", Tensor.self), P("hx", Pair<Tensor, Tensor>?.self, "d")]
  ) { module, a in
    let (output, (hn, cn)) = (module as! nn.LSTM)(
      a(1, Tensor.self), a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([.tensor(output), .tuple([.tensor(hn), .tensor(cn)])])
  }
}
