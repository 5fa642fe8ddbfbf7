// Images read at places that a tensor tells (spatial transformers, Jaderberg et al. 2015).

/// Where a stencil reads: which elements, of planes of which size.
private struct Places {
  /// [n, taps, outputs], int64; -1 reads a zero.
  let index: Tensor
  /// The size of a plane.
  let size: [Int]

  /// The sums of `Stencil` as operators, each of which has the others for derivatives.
  func gather(_ x: Tensor, _ w: Tensor) -> Tensor {
    let s = sizes(channels: x.shape[1])
    return Tensor.primitive("gridSample", [x, w], [s.n, s.c, s.q], x.dtype) { y in
      run(x, w, y) {
        Stencil.gather(s, $0, $1, $2, $3)
      } _: {
        Stencil.gather(s, $0, $1, $2, $3)
      }
    } vjp: { b in
      [b.needs(0) ? scatter(b.g, b.input(1)) : nil, b.needs(1) ? weights(b.g, b.input(0)) : nil]
    }
  }
  func scatter(_ g: Tensor, _ w: Tensor) -> Tensor {
    let s = sizes(channels: g.shape[1])
    return Tensor.primitive("gridSampleScatter", [g, w], [s.n, s.c, s.p], g.dtype) { x in
      noGrad { _ = x.zero_() }
      run(g, w, x) {
        Stencil.scatter(s, $0, $1, $2, $3)
      } _: {
        Stencil.scatter(s, $0, $1, $2, $3)
      }
    } vjp: { b in
      [b.needs(0) ? gather(b.g, b.input(1)) : nil, b.needs(1) ? weights(b.input(0), b.g) : nil]
    }
  }
  func weights(_ g: Tensor, _ x: Tensor) -> Tensor {
    let s = sizes(channels: g.shape[1])
    return Tensor.primitive("gridSampleWeights", [g, x], [s.n, s.k, s.q], g.dtype) { w in
      run(g, x, w) {
        Stencil.weights(s, $0, $1, $2, $3)
      } _: {
        Stencil.weights(s, $0, $1, $2, $3)
      }
    } vjp: { b in
      [b.needs(0) ? gather(b.input(1), b.g) : nil, b.needs(1) ? scatter(b.input(0), b.g) : nil]
    }
  }

  private func sizes(channels: Int) -> Stencil.Sizes {
    .init(n: index.shape[0], c: channels, p: size.reduce(1, *), k: index.shape[1], q: index.shape[2])
  }
  private typealias Kernel<T> = (
    UnsafePointer<Int64>, UnsafePointer<T>, UnsafePointer<T>, UnsafeMutablePointer<T>
  ) -> Void
  private func run(_ a: Tensor, _ b: Tensor, _ y: Tensor, _ single: Kernel<Float>, _ double: Kernel<Double>) {
    let (a, b) = (a.detach().contiguous(), b.detach().contiguous())
    defer { withExtendedLifetime((a, b, index)) {} }
    if a.dtype == .float64 {
      double(
        index.pointer(Int64.self), a.pointer(Double.self), b.pointer(Double.self), y.pointer(Double.self))
    } else {
      single(index.pointer(Int64.self), a.pointer(Float.self), b.pointer(Float.self), y.pointer(Float.self))
    }
  }
}

/// One axis of a grid: for every output, elements next to each other and their weights.
private struct GridAxis {
  let size: Int
  /// The first element, in numbers of the grid's type: it may be NaN or far away.
  var first: Tensor
  /// [n, taps, outputs].
  var weights: Tensor

  /// `grid` holds coordinates of which -1 and 1 are the ends of the axis: [n, outputs].
  ///
  /// Computed in the grid's type, half precision too: rounding decides which element is the nearest.
  init(_ grid: Tensor, _ size: Int, _ mode: String, _ outside: Outside, _ alignCorners: Bool) {
    self.size = size
    let last = Double(size - 1), scaled = grid.add(1).mul(.double((alignCorners ? last : Double(size)) / 2))
    var x = alignCorners ? scaled : scaled.sub(0.5)
    if mode != "bicubic" {
      if outside == .reflection { x = Self.reflected(x, size, alignCorners) }
      // No gradient at the bounds themselves; NaN is 0.
      if outside != .zeros {
        let inside = noGrad { x.gt(0).logicalAnd(x.lt(.double(last))) }
        let bound = noGrad { x.ge(.double(last)).to(x.dtype).mul(.double(last)) }
        x = torch.where(inside, x, bound)
      }
    }
    switch mode {
    case "nearest":
      first = noGrad { x.detach().round() }
      weights = Self.ones(x).unsqueeze(1)
    case "bilinear":
      first = noGrad { x.detach().floor() }
      weights = torch.stack([1 - (x - first), x - first], dim: 1)
    default:
      let floor = noGrad { x.detach().floor() }, t = x - floor, a = -0.75
      first = noGrad { floor - 1 }
      func near(_ x: Tensor) -> Tensor { (x.mul(.double(a + 2)).sub(.double(a + 3))) * x * x + 1 }
      func far(_ x: Tensor) -> Tensor {
        (x.mul(.double(a)).sub(.double(5 * a)) * x).add(.double(8 * a)).mul(x).sub(.double(4 * a))
      }
      weights = torch.stack([far(t + 1), near(t), near(1 - t), far(2 - t)], dim: 1)
    }
  }

  /// Ones whose derivative is zero, not absent.
  private static func ones(_ x: Tensor) -> Tensor {
    Tensor.primitive("ones", [x], x.shape, x.dtype, savesInputs: false) { y in
      noGrad { _ = y.fill_(1) }
    } vjp: { b in
      [b.g.mul(0)]
    }
  }

  /// Coordinates mirrored at the ends of the axis until they lie on it.
  private static func reflected(_ x: Tensor, _ size: Int, _ alignCorners: Bool) -> Tensor {
    let low = alignCorners ? 0 : -0.5, span = Double(alignCorners ? size - 1 : size)
    if span == 0 { return x.mul(0) }
    let shifted = x.sub(.double(low))
    let a = shifted * noGrad { shifted.lt(0).to(x.dtype).mul(-2).add(1) }
    let rest = a.fmod(.double(span)), even = noGrad { a.div(.double(span)).floor().fmod(2).eq(0) }
    return torch.where(even, rest.add(.double(low)), rest.neg().add(.double(span)).add(.double(low)))
  }
}

extension Places {
  /// The elements that all combinations of the axes' taps read, the last axis changing fastest.
  fileprivate init(_ axes: [GridAxis], _ outside: Outside, alignCorners: Bool) {
    size = axes.map(\.size)
    let n = axes[0].first.shape[0], q = axes[0].first.shape[1], taps = axes[0].weights.shape[1]
    let firsts = noGrad { axes.map { $0.first.to(.float64).contiguous() } }, d = axes.count
    let k = (0..<d).reduce(1) { k, _ in k * taps }
    index = Tensor(empty: [n, k, q], .int64)
    if Failure.pending { return }
    let result = index.pointer(Int64.self), sizes = size
    let sources = firsts.map { UnsafePointer($0.pointer(Double.self)) }
    parallel(n * q, grain: max(1, 8192 / k)) { from, to in
      for at in from..<to {
        let target = result + at / q * k * q + at % q
        for tap in 0..<k {
          var place = 0, rest = k, isInside = true
          for i in 0..<d {
            rest /= taps
            let p = outside.place(
              sources[i][at] + Double(tap / rest % taps), sizes[i], alignCorners: alignCorners)
            isInside = isInside && p >= 0
            place = place * sizes[i] + p
          }
          target[tap * q] = isInside ? Int64(place) : -1
        }
      }
    }
    withExtendedLifetime(firsts) {}
  }
}

extension nn.functional {
  /// Images [n, c, h, w] read at the places `grid` [n, h', w', 2] (x, then y), or volumes [n, c, d, h, w] at
  /// [n, d', h', w', 3] (x, y, z): [n, c, h', w'], [n, c, d', h', w'].
  ///
  /// Of every axis, -1 and 1 are the centres of the first and last element with `alignCorners`, otherwise its ends. `mode`
  /// is "bilinear" (trilinear for volumes), "nearest" or "bicubic"; `paddingMode` says what lies outside: "zeros", the "border" repeated, or
  /// a "reflection".
  ///
  ///     let x = torch.tensor([[[[1.0, 2], [3, 4]]]])
  ///     F.gridSample(x, torch.zeros(1, 1, 1, 2), alignCorners: true)    // [[[[2.5]]]]
  public static func gridSample(
    _ input: Tensor, _ grid: Tensor, mode: String = "bilinear", paddingMode: String = "zeros",
    alignCorners: Bool? = nil
  ) -> Tensor {
    let d = input.shape.count - 2, align = alignCorners ?? false
    guard
      check(
        ["bilinear", "nearest", "bicubic"].contains(mode),
        "gridSample: mode '\(mode)' must be bilinear, nearest or bicubic"),
      check(
        Outside(rawValue: paddingMode) != nil,
        "gridSample: paddingMode '\(paddingMode)' must be zeros, border or reflection"),
      let outside = Outside(rawValue: paddingMode),
      check(
        (d == 2 || d == 3) && grid.shape.count == d + 2 && grid.shape[-1] == d,
        "gridSample: \(input.described), grid \(grid.described): [n, c, h, w] with [n, h', w', 2] or [n, c, d, h, w] with "
          + "[n, d', h', w', 3] is needed"),
      check(
        input.shape[0] == grid.shape[0],
        "gridSample: \(input.described), grid \(grid.described): the first sizes must be equal"),
      check(
        input.dtype == grid.dtype && input.dtype.isFloatingPoint,
        "gridSample: \(input.described), grid \(grid.described): both must be of one floating-point type"),
      check(
        Size(input.shape.dropFirst(2)).numel() > 0,
        "gridSample: \(input.described): an image must not be empty")
    else { return .placeholder }
    let (n, c) = (input.shape[0], input.shape[1]), type = input.dtype
    let size = Array(grid.shape.dropFirst().dropLast()), q = size.reduce(1, *),
      sides = Array(input.shape.suffix(d))
    // Cubic weights of volumes lose too much in half precision.
    let at = (mode == "bicubic" && d == 3 ? grid.to(type.compute) : grid).reshape([n, q, d])
    let axes = (0..<d).map { GridAxis(at.select(2, d - 1 - $0), sides[$0], mode, outside, align) }
    let places = Places(axes, outside, alignCorners: align)
    if Failure.pending { return .placeholder }
    let weights = axes.dropFirst().reduce(axes[0].weights) { w, axis in
      (w.unsqueeze(2) * axis.weights.unsqueeze(1)).flatten(startDim: 1, endDim: 2)
    }
    let y = places.gather(
      input.to(type.compute).reshape([n, c, sides.reduce(1, *)]), weights.to(type.compute))
    return y.reshape(Size([n, c] + size)).to(type)
  }

  /// The places that the matrices `theta` [n, 2, 3] (or [n, 3, 4]) send those of an image of `size` [n, c, h, w] (or a volume
  /// [n, c, d, h, w]) to, for `gridSample`: [n, h, w, 2], [n, d, h, w, 3].
  ///
  ///     let theta = torch.tensor([[[1.0, 0, 0], [0, 1, 0]]])
  ///     F.affineGrid(theta, [1, 1, 2, 2]).flatten()    // [-0.5, -0.5, 0.5, -0.5, -0.5, 0.5, 0.5, 0.5]
  public static func affineGrid(_ theta: Tensor, _ size: [Int], alignCorners: Bool? = nil) -> Tensor {
    let d = size.count - 2, align = alignCorners ?? false
    guard
      check(d == 2 || d == 3, "affineGrid: size \(size): [n, c, h, w] or [n, c, d, h, w] is needed"),
      check(
        theta.dtype.isFloatingPoint && theta.shape == [size[0], d, d + 1],
        "affineGrid: theta \(theta.described): floating-point numbers of [\(size[0]), \(d), \(d + 1)] are needed"
      ),
      check(size.allSatisfy { $0 > 0 }, "affineGrid: size \(size): positive sizes are needed"),
      torch.valid(Size(size + [d + 1]), "affineGrid")
    else { return .placeholder }
    let sides = Array(size.suffix(d))
    let base = noGrad {
      let axes = (0..<d).reversed().map { i in
        let n = sides[i]
        var places = torch.linspace(-1, 1, n, dtype: theta.dtype)
        if n == 1 {
          places = places.mul(0)
        } else if !align {
          places = places.mul(.double(Double(n - 1) / Double(n)))
        }
        var shape = [Int](repeating: 1, count: d)
        shape[i] = n
        return places.reshape(Size(shape)).expand(Size(sides))
      }
      return torch.stack(axes + [torch.ones(Size(sides), dtype: theta.dtype)], dim: -1)
    }
    let places = base.reshape([1, sides.reduce(1, *), d + 1]).expand([size[0], -1, -1])
    return places.matmul(theta.transpose(1, 2)).reshape(Size([size[0]] + sides + [d]))
  }
}
