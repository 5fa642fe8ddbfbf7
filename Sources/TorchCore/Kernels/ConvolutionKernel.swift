import COneDNN
import COpenMP

/// The geometry of a convolution over one to three dimensions.
struct ConvolutionShape {
  var batch: Int, inChannels: Int, outChannels: Int, groups: Int
  var input: [Int], kernel: [Int], stride: [Int], dilation: [Int]
  /// Zeros before and after each dimension of the input; they may differ.
  var before: [Int], after: [Int]

  /// ⌊(input + before + after - dilation · (kernel - 1) - 1) / stride⌋ + 1 of each dimension.
  var output: [Int] {
    input.indices.map {
      (input[$0] + before[$0] + after[$0] - dilation[$0] * (kernel[$0] - 1) - 1) / stride[$0] + 1
    }
  }
  /// Weights of one filter.
  var taps: Int { inChannels / groups * kernel.reduce(1, *) }
  var inArea: Int { input.reduce(1, *) }
  var outArea: Int { output.reduce(1, *) }
  var key: [Int] {
    [batch, inChannels, outChannels, groups, input.count] + input + kernel + stride + dilation + before
      + after
  }
  /// 1 × 1, every pixel once: a matrix product.
  var isPointwise: Bool {
    groups == 1 && kernel.allSatisfy { $0 == 1 } && stride.allSatisfy { $0 == 1 } && before == after
      && before.allSatisfy { $0 == 0 }
  }
}

/// Convolution and its gradients on raw memory: x [batch, inChannels, input…], w [outChannels, inChannels / groups,
/// kernel…] and y [batch, outChannels, output…], contiguous, or x and y with the channels last.
///
/// The numbers do not depend on the number of threads. oneDNN's direct kernels keep that promise by themselves; its
/// products by im2col and its weight gradients do not, so those run on one thread each over a fixed division of the work.
enum Convolution {
  /// What is computed: y from x and w, or the gradient of x from those of w and y, or that of w from x and y.
  enum Pass: Int { case forward, input, weight }

  /// Computes one pass; the two operands that it does not compute are read. `bias` [outChannels] belongs to `forward`,
  /// and so does `weights`, the memory of w where it is read again and again.
  static func run(
    _ pass: Pass, _ dtype: DType, _ s: ConvolutionShape, x: UnsafeMutableRawPointer,
    w: UnsafeMutableRawPointer, y: UnsafeMutableRawPointer, bias: UnsafeMutableRawPointer? = nil,
    weights: Storage? = nil, channelsLast: Bool = false
  ) {
    let arrays = Arrays(x: x, w: w, y: y, bias: bias, weights: weights, last: channelsLast)
    if !channelsLast {
      if dtype == .float32, depthwise(Float.self, pass, s, arrays) { return }
      if dtype == .float64, depthwise(Double.self, pass, s, arrays) { return }
    }
    if dtype == .float32 || dtype == .bfloat16, library(pass, dtype, s, arrays) { return }
    if channelsLast { return viaContiguous(pass, dtype, s, arrays) }
    // PyTorch adds overlapping patches in float16; so do we, to get its numbers.
    if dtype == .bfloat16 || dtype == .float16 && pass != .input { return viaFloat(pass, dtype, s, arrays) }
    GeneralConvolution.run(pass, dtype, s, arrays)
  }

  /// The operands in memory.
  struct Arrays {
    var x: UnsafeMutableRawPointer, w: UnsafeMutableRawPointer, y: UnsafeMutableRawPointer
    var bias: UnsafeMutableRawPointer?, weights: Storage?, last = false
  }

  /// False unless each channel has a filter of its own, or where the library is faster.
  private static func depthwise<T: Wide>(_: T.Type, _ pass: Pass, _ s: ConvolutionShape, _ m: Arrays) -> Bool
  {
    guard let kernel = DepthwiseConvolution<T>(s) else { return false }
    let x = m.x.assumingMemoryBound(to: T.self), w = m.w.assumingMemoryBound(to: T.self)
    let y = m.y.assumingMemoryBound(to: T.self)
    switch pass {
    case .forward:
      if T.self == Float.self && !kernel.isBest { return false }
      kernel.forward(x, w, y, bias: m.bias.map { UnsafePointer($0.assumingMemoryBound(to: T.self)) })
    case .input: kernel.input(y, w, x)
    case .weight: kernel.weight(x, y, w)
    }
    return true
  }

  // MARK: oneDNN

  /// False if the library has no good kernel.
  private static func library(_ pass: Pass, _ dtype: DType, _ s: ConvolutionShape, _ m: Arrays) -> Bool {
    if dtype == .float32 && s.isPointwise && !m.last && pass != .weight {
      pointwise(pass, s, m)
      return true
    }
    if pass == .weight { return weightGradient(dtype, s, m) }
    // With few input channels, blocked layouts would compute mostly padding; a group for each channel has its own kernel.
    let few = s.inChannels / s.groups <= 8 && s.groups < s.inChannels
    if pass == .input && dtype == .float32 && !m.last && few {
      return eachImage(pass, dtype, s, m)
    }
    if omp_in_parallel() != 0 { return eachImage(pass, dtype, s, m) }
    Threads.enter()
    guard let plan = plan(pass, dtype, s, m.last, bias: m.bias != nil, plain: false, team: Threads.count)
    else { return false }
    let kernel = plan.primitive.kernel
    if kernel.hasPrefix("ref") { return false }
    // With channels last, oneDNN 2.6 pairs an odd last channel with the first one of the next pixel.
    if pass == .input && m.last && s.outChannels % 2 == 1 && kernel.hasPrefix("jit_bf16_1x1") { return false }
    if kernel.contains("gemm") { return eachImage(pass, dtype, s, m) }
    let ready = m.weights.flatMap { PreparedWeights.find(plan, 1, $0, m.w) }
    defer { withExtendedLifetime(ready) {} }
    return plan.run(
      [m.x, ready?.base ?? m.w, m.y] + (m.bias.map { [$0] } ?? []), ready: ready == nil ? -1 : 1)
  }

  /// 1 × 1 in the contiguous layout: y = w x for every image.
  private static func pointwise(_ pass: Pass, _ s: ConvolutionShape, _ m: Arrays) {
    let area = s.inArea, c = s.inChannels, k = s.outChannels
    if pass == .input {
      let w = Matrix(m.w, c, 1).transposed
      return MatMul.batched(
        .float32, s.batch, c, area, k, w, 0, Matrix(m.y, area, 1), k * area, m.x, area, c * area)
    }
    if let bias = m.bias { GeneralConvolution.fill(.float32, s, m.y, bias) }
    MatMul.batched(
      .float32, s.batch, k, area, c, Matrix(m.w, c, 1), 0, Matrix(m.x, area, 1), c * area, m.y, area,
      k * area,
      beta: m.bias == nil ? 0 : 1)
  }

  /// One image at a time, each on one thread.
  private static func eachImage(_ pass: Pass, _ dtype: DType, _ s: ConvolutionShape, _ m: Arrays) -> Bool {
    var one = s
    one.batch = 1
    let make = { plan(pass, dtype, one, m.last, bias: m.bias != nil, plain: true, team: 1) }
    guard let plan = serially(make), !plan.primitive.kernel.hasPrefix("ref") else { return false }
    let size = dtype.itemSize, inStep = s.inChannels * s.inArea * size,
      outStep = s.outChannels * s.outArea * size
    parallel(s.batch, grain: max(1, 200_000 / (s.outChannels * s.outArea * s.taps))) { first, last in
      serially {
        for i in first..<last {
          if let bias = m.bias {
            plan(m.x + i * inStep, m.w, m.y + i * outStep, bias)
          } else {
            plan(m.x + i * inStep, m.w, m.y + i * outStep)
          }
        }
      }
    }
    return true
  }

  /// The weight gradient sums over images and pixels. Eight parts at most, by images or by channels, each on one
  /// thread; parts by images are added in order.
  private static func weightGradient(_ dtype: DType, _ s: ConvolutionShape, _ m: Arrays) -> Bool {
    let size = dtype.itemSize, weights = s.outChannels * s.taps
    // Channels can be divided where blocks of 16 remain.
    let units = s.groups == 1 ? s.outChannels : s.groups,
      filters = s.groups == 1 ? 1 : s.outChannels / s.groups
    let byChannel = min(8, units / 16) >= min(8, s.batch)
    let total = byChannel ? units : s.batch
    let share = byChannel ? (units / 8 + 15) / 16 * 16 : (total + 7) / 8,
      part = max(share, byChannel ? 16 : 1)
    let parts = (total + part - 1) / part
    func piece(_ i: Int) -> ConvolutionShape {
      let n = min(part, total - i * part)
      var p = s
      if !byChannel {
        p.batch = n
      } else if s.groups == 1 {
        p.outChannels = n
      } else {
        (p.groups, p.outChannels, p.inChannels) = (n, n * filters, n * (s.inChannels / s.groups))
      }
      return p
    }
    let make = { (i: Int) in
      plan(.weight, dtype, piece(i), m.last, bias: false, plain: false, team: 1, whole: s)
    }
    var plans: [OneDNN.Plan] = []
    for i in [0, parts - 1] {
      guard let plan = serially({ make(i) }), !plan.primitive.kernel.hasPrefix("ref") else { return false }
      plans.append(plan)
    }
    // Sums are kept in float32 whatever the type.
    let direct = dtype == .float32 && (byChannel || parts == 1)
    let sums = direct ? nil : Storage(bytes: (byChannel ? 1 : parts) * weights * 4)
    let result = sums?.base ?? m.w
    // Parts by filters share the input: brought into its layout once, by all threads.
    let shared = byChannel && s.groups == 1 ? plans[0].prepared(0, m.x) : nil
    let area = m.last ? 1 : s.inArea, outArea = m.last ? 1 : s.outArea
    parallel(parts, grain: s.batch * s.outChannels * s.outArea * s.taps < 200_000 ? parts : 1) {
      first, last in
      serially {
        for i in first..<last {
          let plan = i == parts - 1 ? plans[1] : plans[0], u = i * part
          if !byChannel {
            let x = m.x + u * s.inChannels * s.inArea * size, y = m.y + u * s.outChannels * s.outArea * size
            plan(x, result + i * weights * 4, y)
          } else {
            let x = s.groups == 1 ? m.x : m.x + u * (s.inChannels / s.groups) * area * size
            let w = result + u * filters * s.taps * 4, y = m.y + u * filters * outArea * size
            if let shared { plan.run([shared.base, w, y], ready: 0) } else { plan(x, w, y) }
          }
        }
      }
    }
    if let sums {
      let from = sums.base.assumingMemoryBound(to: Float.self), count = byChannel ? 1 : parts
      parallel(weights, grain: 32768) { first, last in
        for q in 1..<max(count, 1) {
          let x = from + q * weights
          for i in first..<last { from[i] += x[i] }
        }
        if dtype == .float32 {
          let w = m.w.assumingMemoryBound(to: Float.self)
          for i in first..<last { w[i] = from[i] }
        } else {
          let w = m.w.assumingMemoryBound(to: BFloat16.self)
          for i in first..<last { w[i] = BFloat16.write(from[i]) }
        }
      }
    }
    withExtendedLifetime((sums, shared)) {}
    return true
  }

  /// The compiled pass. `plain`: in the caller's layout, else in the one the library likes best. `whole` is the
  /// convolution that this one is a part of: its channels give the strides.
  private static func plan(
    _ pass: Pass, _ dtype: DType, _ s: ConvolutionShape, _ last: Bool, bias: Bool, plain: Bool, team: Int,
    whole: ConvolutionShape? = nil
  ) -> OneDNN.Plan? {
    let whole = whole ?? s
    let key =
      [
        1 + pass.rawValue, dtype == .bfloat16 ? 1 : 0, last ? 1 : 0, bias ? 1 : 0, plain ? 1 : 0, team,
        whole.inChannels, whole.outChannels,
      ] + s.key
    return OneDNN.plan(key) {
      // One dimension is two of height 1.
      let one = s.input.count == 1
      func pad(_ v: [Int], _ fill: Int) -> [Int] { one ? [fill] + v : v }
      let input = pad(s.input, 1), output = pad(s.output, 1), kernel = pad(s.kernel, 1)
      func image(_ channels: Int, _ all: Int, _ size: [Int]) -> (have: OneDNN.Layout, ask: OneDNN.Layout) {
        let dims = [s.batch, channels] + size, area = size.reduce(1, *)
        var strides = [all * area, last ? 1 : area], step = last ? all : 1
        strides += size.reversed().map { n in
          defer { step *= n }
          return step
        }.reversed()
        let have = OneDNN.Layout(dims, dtype, strides: strides)
        return (have, plain || last && channels == all ? have : OneDNN.Layout(dims, dtype))
      }
      let (x, xAsk) = image(s.inChannels, whole.inChannels, input)
      let (y, yAsk) = image(s.outChannels, whole.outChannels, output)
      let filters = [s.outChannels / s.groups, s.inChannels / s.groups] + kernel
      let dims = s.groups > 1 ? [s.groups] + filters : filters
      var strides: [Int] = [], step = 1
      for n in dims.reversed() {
        strides.insert(step, at: 0)
        step *= n
      }
      let type = pass == .weight ? .float32 : dtype  // gradients of weights are summed in float32
      let w = OneDNN.Layout(dims, type, strides: strides)
      let wAsk = plain ? w : OneDNN.Layout(dims, type),
        b = bias ? OneDNN.Layout([s.outChannels], dtype, strides: [1]) : nil
      let hintAsk = OneDNN.Layout(dims, dtype)
      let stride = pad(s.stride, 1).map(Int64.init), dilation = pad(s.dilation, 1).map { Int64($0 - 1) }
      let before = pad(s.before, 0).map(Int64.init), after = pad(s.after, 0).map(Int64.init)
      func describe(_ kind: dnnl_prop_kind_t, _ w: OneDNN.Layout, _ hint: dnnl_primitive_desc_t?)
        -> dnnl_primitive_desc_t?
      {
        var desc: dnnl_primitive_desc_t?
        dnn_convolution(
          &desc, OneDNN.engine, kind, dnnl_convolution_direct, xAsk.desc, w.desc, b?.desc, yAsk.desc,
          stride, dilation, before, after, OneDNN.attributes, hint)
        return desc
      }
      let forward = dnnl_forward_training
      if pass == .forward {
        var operands: [OneDNN.Operand] = [
          .init(argument: DNNL_ARG_SRC, query: dnnl_query_src_md, layout: x),
          .init(argument: DNNL_ARG_WEIGHTS, query: dnnl_query_weights_md, layout: w),
          .init(argument: DNNL_ARG_DST, query: dnnl_query_dst_md, layout: y, isResult: true),
        ]
        if let b {
          operands.append(.init(argument: DNNL_ARG_BIAS, query: dnnl_query_weights_md, index: 1, layout: b))
        }
        return describe(forward, wAsk, nil).flatMap { OneDNN.Primitive($0) }.flatMap {
          OneDNN.Plan($0, operands)
        }
      }
      guard let hint = describe(forward, plain ? w : hintAsk, nil) else { return nil }
      defer { dnnl_primitive_desc_destroy(hint) }
      let operands: [OneDNN.Operand] =
        pass == .input
        ? [
          .init(argument: DNNL_ARG_DIFF_SRC, query: dnnl_query_diff_src_md, layout: x, isResult: true),
          .init(argument: DNNL_ARG_WEIGHTS, query: dnnl_query_weights_md, layout: w),
          .init(argument: DNNL_ARG_DIFF_DST, query: dnnl_query_diff_dst_md, layout: y),
        ]
        : [
          .init(argument: DNNL_ARG_SRC, query: dnnl_query_src_md, layout: x),
          .init(
            argument: DNNL_ARG_DIFF_WEIGHTS, query: dnnl_query_diff_weights_md, layout: w, isResult: true),
          .init(argument: DNNL_ARG_DIFF_DST, query: dnnl_query_diff_dst_md, layout: y),
        ]
      return describe(pass == .input ? dnnl_backward_data : dnnl_backward_weights, wAsk, hint)
        .flatMap { OneDNN.Primitive($0) }.flatMap { OneDNN.Plan($0, operands) }
    }
  }

  // MARK: Other layouts and types

  /// Through float32 and back.
  private static func viaFloat(_ pass: Pass, _ dtype: DType, _ s: ConvolutionShape, _ m: Arrays) {
    let nx = s.batch * s.inChannels * s.inArea, nw = s.outChannels * s.taps,
      ny = s.batch * s.outChannels * s.outArea
    func float(_ p: UnsafeMutableRawPointer?, _ n: Int) -> Storage? {
      guard let p else { return nil }
      let wide = Storage(bytes: n * 4)
      Half.widen(dtype, p, wide.base, n)
      return wide
    }
    let x = pass == .input ? Storage(bytes: nx * 4) : float(m.x, nx)!
    let w = pass == .weight ? Storage(bytes: nw * 4) : float(m.w, nw)!
    let y = pass == .forward ? Storage(bytes: ny * 4) : float(m.y, ny)!
    let bias = float(m.bias, s.outChannels)
    run(pass, .float32, s, x: x.base, w: w.base, y: y.base, bias: bias?.base)
    switch pass {
    case .forward: Half.narrow(dtype, y.base, m.y, ny)
    case .input: Half.narrow(dtype, x.base, m.x, nx)
    case .weight: Half.narrow(dtype, w.base, m.w, nw)
    }
    withExtendedLifetime((x, w, y, bias)) {}
  }

  /// Through the contiguous layout and back.
  private static func viaContiguous(_ pass: Pass, _ dtype: DType, _ s: ConvolutionShape, _ m: Arrays) {
    let size = dtype.itemSize
    let x = Storage(bytes: s.batch * s.inChannels * s.inArea * size)
    let y = Storage(bytes: s.batch * s.outChannels * s.outArea * size)
    if pass != .input { Transpose.run(size, s.batch, s.inArea, s.inChannels, m.x, x.base) }
    if pass != .forward { Transpose.run(size, s.batch, s.outArea, s.outChannels, m.y, y.base) }
    run(pass, dtype, s, x: x.base, w: m.w, y: y.base, bias: m.bias)
    if pass == .input { Transpose.run(size, s.batch, s.inChannels, s.inArea, x.base, m.x) }
    if pass == .forward { Transpose.run(size, s.batch, s.outChannels, s.outArea, y.base, m.y) }
    withExtendedLifetime((x, y)) {}
  }
}
