import Torch

/// What the generator cannot write: calls whose arguments or result depend on the values.
func registerByHand(_ r: inout Registry) {
  registerPooling(&r)
  registerRecurrent(&r)
  r.set("Tensor.item", [P("input", Tensor.self)]) { a in
    let me = a.me
    let value: Double = me.item()  // reports the mistake of more than one element
    return me.count == 1 ? dynamic(me.scalar) : .double(value)
  }

  // to(dtype, …), to(device, dtype, …) and to(other, …), each followed by non_blocking and copy.
  r.set(
    "Tensor.to",
    [
      P("input", Tensor.self), P("target", Value.self, "d"), P("second", Value.self, "d"),
      P("third", Value.self, "d"),
      P("fourth", Value.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"),
      P("non_blocking", Bool.self, "d"), P("copy", Bool.self, "d"), P("memory_format", Value.self, "d"),
    ]
  ) { a in
    let positional = (1...4).map { a($0, Value.self, .none) }
    var dtype = a(5, DType?.self, nil), copy = a(8, Bool.self, false), flags: [Bool] = []
    var device = a(6, Device?.self, nil)
    for value in positional {
      if let d = value.dtype { dtype = d }
      if let t = value.tensor { dtype = t.dtype }
      if let b = value.bool { flags.append(b) }
      if let name = value.string { device = Device(name) }
    }
    if flags.count > 1 { copy = flags[1] }
    var y = a.me
    if let device { y = y.to(device, copy: copy && dtype == nil) }
    return .tensor(y.to(dtype ?? y.dtype, copy: copy))
  }

  registerIndices(&r)
  registerTransformer(&r)

  // The infos are a third result, if they are asked for.
  for name in ["lu", "Tensor.lu"] {
    r.set(name, [P("input", Tensor.self), P("pivot", Bool.self, "d"), P("get_infos", Bool.self, "d")]) { a in
      let y = a.me.lu(pivot: a(1, Bool.self, true), getInfos: true)
      return .tuple([.tensor(y.LU), .tensor(y.pivots)] + (a(2, Bool.self, false) ? [.tensor(y.infos)] : []))
    }
  }

  // x[…] with Python's index expressions.
  r.set("__getitem__", [P("input", Tensor.self), P("index", Value.self)]) { a in
    let index = a(1, Value.self)
    let parts: [Value] = if case .tuple(let list) = index { list } else { [index] }
    let kinds = parts.compactMap(kind)
    guard kinds.count == parts.count else { throw TorchError("__getitem__: \(index) is no index") }
    return .tensor(a.me.get(kinds))
  }

  // x[:, :, start:end:step], the colons counted by dim.
  r.set(
    "slice",
    [
      P("input", Tensor.self), P("dim", Int.self, "d"), P("start", Int?.self, "d"), P("end", Int?.self, "d"),
      P("step", Int.self, "d"),
    ]
  ) { a in
    let me = a.me, dim = a(1, Int.self, 0), axis = dim < 0 ? dim + me.shape.count : dim
    guard (0..<max(me.shape.count, 1)).contains(axis) else {
      throw TorchError("slice: there is no such dimension")
    }
    let whole = [IndexKind](repeating: .slice(nil, nil, 1), count: axis)
    return .tensor(me.get(whole + [.slice(a(2, Int?.self, nil), a(3, Int?.self, nil), a(4, Int.self, 1))]))
  }

  r.set("manual_seed", [P("seed", Int.self)]) { a in  // it returns the generator, which is no value
    torch.manualSeed(a(0, Int.self))
    return .none
  }
}

/// Layers that give the places of the maxima too when they were built so; Swift has a method of its own for that.
private func registerIndices(_ r: inout Registry) {
  func add<M: nn.Layer>(
    _ name: String, _: M.Type, _ asked: @escaping @Sendable (M) -> Bool,
    _ both: @escaping @Sendable (M, Tensor) -> (output: Tensor, indices: Tensor)
  ) {
    r.setForward(name, [P("module", Int.self), P("input", Tensor.self)]) { module, a in
      let m = module as! M, x = a(1, Tensor.self)
      guard asked(m) else { return .tensor(m(x)) }
      let y = both(m, x)
      return .tuple([.tensor(y.output), .tensor(y.indices)])
    }
  }
  add("nn.MaxPool1d", nn.MaxPool1d.self, { $0.returnIndices }, { $0.withIndices($1) })
  add("nn.MaxPool2d", nn.MaxPool2d.self, { $0.returnIndices }, { $0.withIndices($1) })
  add("nn.MaxPool3d", nn.MaxPool3d.self, { $0.returnIndices }, { $0.withIndices($1) })
  add("nn.FractionalMaxPool2d", nn.FractionalMaxPool2d.self, { $0.returnIndices }, { $0.withIndices($1) })
  add("nn.FractionalMaxPool3d", nn.FractionalMaxPool3d.self, { $0.returnIndices }, { $0.withIndices($1) })
}

/// A transformer of the usual parts: encoders and decoders of one's own are no values.
private func registerTransformer(_ r: inout Registry) {
  func number(_ name: String) -> P { P(name, Int.self, "d") }
  func flag(_ name: String) -> P { P(name, Bool.self, "d") }
  r.module(
    "nn.Transformer",
    [
      number("d_model"), number("nhead"), number("num_encoder_layers"), number("num_decoder_layers"),
      number("dim_feedforward"), P("dropout", Double.self, "d"), P("activation", nn.Activation.self, "d"),
      P("layer_norm_eps", Double.self, "d"), flag("batch_first"), flag("norm_first"), flag("bias"),
      P("dtype", DType?.self, "d"),
    ]
  ) { a in
    nn.Transformer(
      dModel: a(0, Int.self, 512), nhead: a(1, Int.self, 8), numEncoderLayers: a(2, Int.self, 6),
      numDecoderLayers: a(3, Int.self, 6), dimFeedforward: a(4, Int.self, 2048),
      dropout: a(5, Double.self, 0.1), activation: a(6, nn.Activation.self, .relu),
      layerNormEps: a(7, Double.self, 1e-5), batchFirst: a(8, Bool.self, false),
      normFirst: a(9, Bool.self, false), bias: a(10, Bool.self, true), dtype: a(11, DType?.self, nil))
  }
}

/// One of Python's index expressions; nil for anything else.
private func kind(_ value: Value) -> IndexKind? {
  switch value {
  case .none: .newAxis
  case .ellipsis: .ellipsis
  case .int(let i): .at(i)
  case .bool(let b): .bool(b)
  case .slice(let start, let stop, let step): .slice(start, stop, step ?? 1)
  case .tensor(let t): .tensor(t)
  case .list, .tuple: value.ints?.index
  default: nil
  }
}
