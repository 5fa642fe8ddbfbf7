/// What a convolution is called with, checked: everything but the operands.
struct ConvolutionOptions {
  var stride: [Int], before: [Int], after: [Int], dilation: [Int], groups: Int
}

extension ConvolutionShape {
  /// x [n, c, …] and weights [k, c / groups, …].
  init(_ x: Size, _ w: Size, _ o: ConvolutionOptions) {
    self.init(
      batch: x[0], inChannels: x[1], outChannels: w[0], groups: o.groups, input: Array(x.dropFirst(2)),
      kernel: Array(w.dropFirst(2)), stride: o.stride, dilation: o.dilation, before: o.before, after: o.after)
  }
}

extension Tensor {
  /// Whether images are stored with the channels last: [n, c, …] with c fastest.
  var isChannelsLast: Bool {
    if isContiguous || shape.count < 4 { return false }
    var step = shape[1]
    if strides[1] != 1 { return false }
    for i in (2..<shape.count).reversed() {
      if strides[i] != step { return false }
      step *= shape[i]
    }
    return strides[0] == step
  }
  /// An uninitialised tensor of images, with the channels last or not.
  static func images(_ shape: Size, _ dtype: DType, channelsLast: Bool) -> Tensor {
    let y = Tensor(empty: shape, dtype)
    guard channelsLast, shape.count > 2, !Failure.pending else { return y }
    var strides = shape, step = shape[1]
    strides[1] = 1
    for i in (2..<shape.count).reversed() {
      strides[i] = step
      step *= shape[i]
    }
    strides[0] = step
    y.setGeometry(shape, strides, 0)
    return y
  }
  /// The operand as the kernels take it.
  func laidOut(channelsLast: Bool) -> Tensor {
    if !channelsLast { return detach().contiguous() }
    if isChannelsLast { return detach() }
    let y = Tensor.images(shape, dtype, channelsLast: true)
    detach().copy(into: y)
    return y
  }

  /// y[n, k] = Σ over channels c and taps of w[k, c] · x[n, c, shifted] (+ bias[k]).
  static func convolution(
    _ x: Tensor, _ w: Tensor, _ bias: Tensor?, _ o: ConvolutionOptions, _ name: StaticString
  )
    -> Tensor
  {
    let span = Span(name, [x, w])
    defer { span.end() }
    let s = ConvolutionShape(x.shape, w.shape, o)
    let y = run(.forward, s, [s.batch, s.outChannels] + s.output, x, w, bias)
    record(name, [x, w] + (bias.map { [$0] } ?? []), [y]) { b in
      let (x, w) = (b.input(0), b.input(1))
      return [
        b.needs(0) ? inputGradient(b.g, w, x.shape, o) : nil,
        b.needs(1) ? weightGradient(x, b.g, w.shape, o) : nil,
      ] + (bias == nil ? [] : [b.needs(2) ? b.g.sumOfChannels() : nil])
    }
    return Failure.pending ? .placeholder : y
  }

  /// The gradient of `convolution` with respect to x, of the given shape: linear in g and w.
  static func inputGradient(_ g: Tensor, _ w: Tensor, _ shape: Size, _ o: ConvolutionOptions) -> Tensor {
    let span = Span("convolutionInputGradient", [g, w])
    defer { span.end() }
    let s = ConvolutionShape(shape, w.shape, o), w = w.conj()
    let y = run(.input, s, Array(shape), g, w, nil)
    record("convolutionInputGradient", [g, w], [y]) { b in
      [
        b.needs(0) ? convolution(b.g, b.input(1).conj(), nil, o, "convolution") : nil,
        b.needs(1) ? weightGradient(b.g, b.input(0), w.shape, o).conj() : nil,
      ]
    }
    return Failure.pending ? .placeholder : y
  }

  /// The gradient of `convolution` with respect to w, of the given shape: linear in x and g.
  static func weightGradient(_ x: Tensor, _ g: Tensor, _ shape: Size, _ o: ConvolutionOptions) -> Tensor {
    let span = Span("convolutionWeightGradient", [x, g])
    defer { span.end() }
    let s = ConvolutionShape(x.shape, shape, o), size = x.shape, x = x.conj()
    let y = run(.weight, s, Array(shape), x, g, nil)
    record("convolutionWeightGradient", [x, g], [y]) { b in
      [
        b.needs(0) ? inputGradient(b.input(1), b.g, size, o).conj() : nil,
        b.needs(1) ? convolution(b.input(0).conj(), b.g, nil, o, "convolution") : nil,
      ]
    }
    return Failure.pending ? .placeholder : y
  }

  /// Runs a pass: `forward` takes x and w, `input` y and w, `weight` x and y. No operand, or an empty one: zeros.
  private static func run(
    _ pass: Convolution.Pass, _ s: ConvolutionShape, _ shape: [Int], _ a: Tensor, _ b: Tensor, _ bias: Tensor?
  ) -> Tensor {
    let dtype = a.dtype, last = a.isChannelsLast || pass == .weight && b.isChannelsLast
    let y =
      pass == .weight
      ? Tensor(empty: Size(shape), dtype) : images(Size(shape), dtype, channelsLast: last)
    if Failure.pending || y.count == 0 { return y }
    if s.taps == 0 || a.count == 0 || b.count == 0 {
      y.fill(0)
      if let bias, pass == .forward {
        bias.detach().reshape(Size([1, s.outChannels] + s.input.map { _ in 1 })).expand(y.shape).copy(into: y)
      }
      return y
    }
    let x = a.laidOut(channelsLast: last), w = b.laidOut(channelsLast: last && pass == .weight)
    let c = bias?.detach().contiguous()
    if Failure.pending { return y }
    switch pass {
    case .forward:
      if Grad.isEnabled { PreparedWeights.forget(w.storage) }
      Convolution.run(
        pass, dtype, s, x: x.address, w: w.address, y: y.address, bias: c?.address,
        weights: Grad.isEnabled ? nil : w.storage, channelsLast: last)
    case .input: Convolution.run(pass, dtype, s, x: y.address, w: w.address, y: x.address, channelsLast: last)
    case .weight:
      Convolution.run(pass, dtype, s, x: x.address, w: y.address, y: w.address, channelsLast: last)
    }
    withExtendedLifetime((x, w, c)) {}
    return y
  }

  /// The sum over all dimensions but the second.
  private func sumOfChannels() -> Tensor { sum([0] + Array(2..<Swift.max(2, shape.count)), dtype: dtype) }
}

extension nn.functional {
  /// Convolution over one dimension: [n, c, l] or [c, l] with weights [k, c / groups, taps]; `padding` zeros on both
  /// sides, or "same" (the length stays; needs stride 1) or "valid" (none).
  public static func conv1d(
    _ input: Tensor, _ weight: Tensor, bias: Tensor? = nil, stride: any IntOrList = 1,
    padding: any ConvolutionPadding = 0, dilation: any IntOrList = 1, groups: Int = 1
  ) -> Tensor {
    conv(1, input, weight, bias, stride, padding, dilation, groups, "conv1d")
  }
  /// Convolution over two dimensions: images [n, c, h, w] or [c, h, w] with weights [k, c / groups, h, w].
  ///
  ///     F.conv2d(torch.rand(1, 3, 8, 8), torch.rand(5, 3, 3, 3), padding: 1).shape   // torch.Size([1, 5, 8, 8])
  public static func conv2d(
    _ input: Tensor, _ weight: Tensor, bias: Tensor? = nil, stride: any IntOrList = 1,
    padding: any ConvolutionPadding = 0, dilation: any IntOrList = 1, groups: Int = 1
  ) -> Tensor {
    conv(2, input, weight, bias, stride, padding, dilation, groups, "conv2d")
  }
  /// Convolution over three dimensions: [n, c, d, h, w] or [c, d, h, w] with weights [k, c / groups, d, h, w].
  public static func conv3d(
    _ input: Tensor, _ weight: Tensor, bias: Tensor? = nil, stride: any IntOrList = 1,
    padding: any ConvolutionPadding = 0, dilation: any IntOrList = 1, groups: Int = 1
  ) -> Tensor {
    conv(3, input, weight, bias, stride, padding, dilation, groups, "conv3d")
  }

  /// The adjoint of `conv1d` as an operator: [n, c, l] with weights [c, k / groups, taps] ->
  /// [n, k, (l - 1) · stride - 2 · padding + dilation · (taps - 1) + outputPadding + 1].
  public static func convTranspose1d(
    _ input: Tensor, _ weight: Tensor, bias: Tensor? = nil, stride: any IntOrList = 1,
    padding: any IntOrList = 0,
    outputPadding: any IntOrList = 0, groups: Int = 1, dilation: any IntOrList = 1
  ) -> Tensor {
    transposed(1, input, weight, bias, stride, padding, outputPadding, groups, dilation, "convTranspose1d")
  }
  /// The adjoint of `conv2d`: images [n, c, h, w] with weights [c, k / groups, h, w] -> [n, k, h', w'].
  public static func convTranspose2d(
    _ input: Tensor, _ weight: Tensor, bias: Tensor? = nil, stride: any IntOrList = 1,
    padding: any IntOrList = 0,
    outputPadding: any IntOrList = 0, groups: Int = 1, dilation: any IntOrList = 1
  ) -> Tensor {
    transposed(2, input, weight, bias, stride, padding, outputPadding, groups, dilation, "convTranspose2d")
  }
  /// The adjoint of `conv3d`: [n, c, d, h, w] with weights [c, k / groups, d, h, w] -> [n, k, d', h', w'].
  public static func convTranspose3d(
    _ input: Tensor, _ weight: Tensor, bias: Tensor? = nil, stride: any IntOrList = 1,
    padding: any IntOrList = 0,
    outputPadding: any IntOrList = 0, groups: Int = 1, dilation: any IntOrList = 1
  ) -> Tensor {
    transposed(3, input, weight, bias, stride, padding, outputPadding, groups, dilation, "convTranspose3d")
  }

  private static func conv(
    _ d: Int, _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ stride: any IntOrList,
    _ padding: any ConvolutionPadding, _ dilation: any IntOrList, _ groups: Int, _ name: StaticString
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.low(input, weight, bias) { conv(d, $0, $1, $2, stride, padding, dilation, groups, name) }
    }
    guard var o = options(d, input, weight, bias, stride, padding, dilation, groups, name),
      check(
        bias == nil || bias!.shape == [weight.shape[0]],
        "\(name.plain): bias \(bias?.described ?? ""): \(weight.shape[0]) output channels need as many"),
      check(
        input.shape[-d - 1] == weight.shape[1] * groups,
        "\(name.plain): \(input.described) with weights \(weight.described) and groups \(groups): "
          + "\(weight.shape[1] * groups) input channels are needed")
    else { return .placeholder }
    let spatial = Array(input.shape.suffix(d)), kernel = Array(weight.shape.dropFirst(2))
    if case let word as String = padding, word == "same" {
      // The larger half after.
      let total = kernel.indices.map { o.dilation[$0] * (kernel[$0] - 1) }
      o.before = total.map { $0 / 2 }
      o.after = total.map { $0 - $0 / 2 }
    }
    for i in 0..<d {
      let room = spatial[i] + o.before[i] + o.after[i], need = o.dilation[i] * (kernel[i] - 1) + 1
      guard
        check(
          room >= need && kernel[i] > 0,
          "\(name.plain): \(input.described) with weights \(weight.described): a kernel of \(need) does not fit "
            + "into \(room) elements, padding included")
      else { return .placeholder }
    }
    let batched = input.shape.count == d + 2, x = batched ? input : input.unsqueeze(0)
    let y = Tensor.convolution(x, weight, bias, o, name)
    return batched ? y : y.squeeze(0)
  }

  private static func transposed(
    _ d: Int, _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ stride: any IntOrList,
    _ padding: any IntOrList,
    _ outputPadding: any IntOrList, _ groups: Int, _ dilation: any IntOrList, _ name: StaticString
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.low(input, weight, bias) {
        transposed(d, $0, $1, $2, stride, padding, outputPadding, groups, dilation, name)
      }
    }
    let lists = (padding.list.count == 1 ? padding.list[0] : padding.list) as any ConvolutionPadding
    guard var o = options(d, input, weight, bias, stride, lists, dilation, groups, name),
      let extra = list(outputPadding.list, d, 0, "outputPadding", name),
      check(
        bias == nil || bias!.shape == [weight.shape[1] * groups],
        "\(name.plain): bias \(bias?.described ?? ""): \(weight.shape[1] * groups) output channels need as many"
      ),
      check(
        input.shape[-d - 1] == weight.shape[0],
        "\(name.plain): \(input.described) with weights \(weight.described): \(weight.shape[0]) input channels "
          + "are needed")
    else { return .placeholder }
    var size: [Int] = []
    for i in 0..<d {
      let length =
        (input.shape[i - d] - 1) * o.stride[i] - 2 * o.before[i] + o.dilation[i] * (weight.shape[i + 2] - 1)
        + extra[i] + 1
      guard
        check(
          extra[i] < o.stride[i] || extra[i] < o.dilation[i],
          "\(name.plain): outputPadding \(extra[i]) must be smaller than the stride or the dilation"),
        check(length > 0, "\(name.plain): \(input.described): the result would have the length \(length)")
      else { return .placeholder }
      // The convolution that this is the adjoint of must not see more places than there are inputs.
      o.after[i] = extra[i] < o.stride[i] ? o.before[i] : o.before[i] - extra[i]
      size.append(length)
    }
    let batched = input.shape.count == d + 2, x = batched ? input : input.unsqueeze(0)
    let target = Size([x.shape[0], weight.shape[1] * groups] + size)
    var y = Tensor.inputGradient(x, weight.conj(), target, o)
    if let bias { y = y.add(bias.reshape(Size([1, bias.count] + size.map { _ in 1 }))) }
    return batched ? y : y.squeeze(0)
  }

  /// The numbers of a list for `d` dimensions, at least `least`; nil after reporting others.
  private static func list(_ v: [Int], _ d: Int, _ least: Int, _ what: String, _ name: StaticString) -> [Int]?
  {
    guard
      check(
        v.count == 1 || v.count == d,
        "\(name.plain): \(what) \(v): one number or \(d) are needed, one a dimension"),
      check(
        v.allSatisfy { $0 >= least && $0 < 1 << 31 },
        "\(name.plain): \(what) \(v): at least \(least) is needed")
    else { return nil }
    return v.count == d ? v : Array(repeating: v[0], count: d)
  }

  /// Checks what all convolutions share.
  private static func options(
    _ d: Int, _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ stride: any IntOrList,
    _ padding: any ConvolutionPadding, _ dilation: any IntOrList, _ groups: Int, _ name: StaticString
  ) -> ConvolutionOptions? {
    guard
      check(
        weight.shape.count == d + 2,
        "\(name.plain): weights \(weight.described): \(d + 2) dimensions are needed: channels out, in, kernel"
      ),
      check(
        input.shape.count == d + 2 || input.shape.count == d + 1,
        "\(name.plain): \(input.described): \(d + 1) dimensions are needed, or \(d + 2) with a batch"),
      check(
        input.dtype == weight.dtype && (bias == nil || bias!.dtype == input.dtype),
        "\(name.plain): \(input.described), weights \(weight.described)\(bias.map { ", bias \($0.described)" } ?? "")"
          + ": the types must be equal"),
      check(input.dtype != .bool, "\(name.plain): \(input.described): not defined for bool tensors"),
      check(groups > 0, "\(name.plain): groups is \(groups): it must be positive"),
      check(
        weight.shape[0] % groups == 0 && weight.shape[0] >= groups,
        "\(name.plain): weights \(weight.described): dimension 0 must be a multiple of groups, \(groups)"),
      let stride = list(stride.list, d, 1, "stride", name),
      let dilation = list(dilation.list, d, 1, "dilation", name)
    else { return nil }
    var pad: [Int]? = Array(repeating: 0, count: d)
    switch padding {
    case let n as Int: pad = list([n], d, 0, "padding", name)
    case let v as [Int]: pad = list(v, d, 0, "padding", name)
    case let word as String:
      guard
        check(
          word == "same" || word == "valid",
          "\(name.plain): padding \"\(word)\": \"same\", \"valid\" or numbers are needed"),
        check(
          word == "valid" || stride.allSatisfy { $0 == 1 },
          "\(name.plain): padding \"same\" with stride \(stride): the stride must be 1")
      else { return nil }
    default: break
    }
    guard let pad else { return nil }
    return ConvolutionOptions(
      stride: stride, before: pad, after: pad, dilation: dilation, groups: groups)
  }
}
