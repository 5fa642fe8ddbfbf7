// Channels, pixels and patches of images laid out anew.

extension nn.functional {
  /// The channels of [n, c, …] in the order that dealing them out to `groups` piles gives.
  ///
  ///     F.channelShuffle(torch.arange(4).reshape(1, 4, 1), 2).flatten()    // tensor([0, 2, 1, 3])
  public static func channelShuffle(_ input: Tensor, _ groups: Int) -> Tensor {
    guard check(input.shape.count > 2, "channelShuffle: \(input.described) must have 3 dimensions at least"),
      check(
        groups > 0 && input.shape[1] % Swift.max(groups, 1) == 0,
        "channelShuffle: the channels of \(input.described) do not split into \(groups) groups")
    else { return .placeholder }
    return input.unflatten(1, [groups, input.shape[1] / groups]).transpose(1, 2).reshape(input.shape)
  }

  /// Channels become pixels: [.., c·r², h, w] -> [.., c, h·r, w·r] (Shi et al. 2016).
  ///
  ///     F.pixelShuffle(torch.rand(1, 9, 4, 4), 3).shape    // torch.Size([1, 1, 12, 12])
  public static func pixelShuffle(_ input: Tensor, _ upscaleFactor: Int) -> Tensor {
    let r = upscaleFactor, n = input.shape.count
    guard check(n >= 3, "pixelShuffle: \(input.described) must have 3 dimensions at least"),
      check(
        r > 0 && r < 1 << 20 && input.shape[-3] % (r * r) == 0,
        "pixelShuffle: the channels of \(input.described) are no multiple of the square of \(r)")
    else { return .placeholder }
    let lead = Array(input.shape.dropLast(3)),
      (c, h, w) = (input.shape[-3] / (r * r), input.shape[-2], input.shape[-1])
    let axes = Array(0..<n - 3) + [0, 3, 1, 4, 2].map { $0 + n - 3 }
    return input.reshape(Size(lead + [c, r, r, h, w])).permute(axes).reshape(Size(lead + [c, h * r, w * r]))
  }

  /// Pixels become channels, the inverse of `pixelShuffle`: [.., c, h·r, w·r] -> [.., c·r², h, w].
  public static func pixelUnshuffle(_ input: Tensor, _ downscaleFactor: Int) -> Tensor {
    let r = downscaleFactor, n = input.shape.count
    guard check(n >= 3, "pixelUnshuffle: \(input.described) must have 3 dimensions at least"),
      check(
        r > 0 && r < 1 << 20 && input.shape[-2] % r == 0 && input.shape[-1] % r == 0,
        "pixelUnshuffle: height and width of \(input.described) are no multiples of \(r)")
    else { return .placeholder }
    let lead = Array(input.shape.dropLast(3)),
      (c, h, w) = (input.shape[-3], input.shape[-2] / r, input.shape[-1] / r)
    let axes = Array(0..<n - 3) + [0, 2, 4, 1, 3].map { $0 + n - 3 }
    return input.reshape(Size(lead + [c, h, r, w, r])).permute(axes).reshape(Size(lead + [c * r * r, h, w]))
  }

  /// The windows of images as columns: [n, c, h, w] -> [n, c · kernel, windows], with or without n.
  ///
  ///     F.unfold(torch.rand(1, 3, 10, 12), [4, 5]).shape    // torch.Size([1, 60, 56])
  public static func unfold(
    _ input: Tensor, _ kernelSize: any IntOrList, dilation: any IntOrList = 1, padding: any IntOrList = 0,
    stride: any IntOrList = 1
  ) -> Tensor {
    guard
      check(
        input.shape.count == 3 || input.shape.count == 4,
        "unfold: \(input.described): [n, c, h, w] or [c, h, w] "
          + "is needed"),
      let p = Patches(input.shape.suffix(2), kernelSize, dilation, padding, stride, "unfold")
    else { return .placeholder }
    let x = input.shape.count == 3 ? input.unsqueeze(0) : input
    let y = p.columns(x)
    return input.shape.count == 3 ? y.squeeze(0) : y
  }

  /// Columns added up at the places of their windows, the adjoint of `unfold`: [n, c · kernel, windows] -> [n, c, h, w] with
  /// (h, w) = `outputSize`, with or without n.
  public static func fold(
    _ input: Tensor, _ outputSize: any IntOrList, _ kernelSize: any IntOrList, dilation: any IntOrList = 1,
    padding: any IntOrList = 0, stride: any IntOrList = 1
  ) -> Tensor {
    let size = outputSize.list.count == 1 ? [outputSize.list[0], outputSize.list[0]] : outputSize.list
    guard
      check(
        input.shape.count == 2 || input.shape.count == 3,
        "fold: \(input.described): [n, c · kernel, windows] or [c · kernel, windows] is needed"),
      let p = Patches(size[...], kernelSize, dilation, padding, stride, "fold"),
      check(
        input.shape[-2] % p.area == 0 && input.shape[-1] == p.windows.0 * p.windows.1,
        "fold: \(input.described): [n, c · \(p.area), \(p.windows.0 * p.windows.1)] is needed for images of \(size)"
      )
    else { return .placeholder }
    let x = input.shape.count == 2 ? input.unsqueeze(0) : input
    let y = p.images(x)
    return input.shape.count == 2 ? y.squeeze(0) : y
  }
}

/// The geometry of windows over images.
private struct Patches {
  let size, kernel, dilation, padding, stride: (Int, Int)
  /// How many windows there are, down and across.
  let windows: (Int, Int)
  var area: Int { kernel.0 * kernel.1 }

  init?(
    _ size: some Collection<Int>, _ kernel: any IntOrList, _ dilation: any IntOrList,
    _ padding: any IntOrList,
    _ stride: any IntOrList, _ name: String
  ) {
    let all = [Array(size), kernel.list, dilation.list, padding.list, stride.list]
    guard
      check(
        all.allSatisfy { $0.count == 1 || $0.count == 2 },
        "\(name): kernelSize \(all[1]), dilation \(all[2]), padding \(all[3]) and stride \(all[4]) must be one number or "
          + "two")
    else { return nil }
    let pairs = all.map { ($0[0], $0[$0.count - 1]) }
    (self.size, self.kernel, self.dilation, self.padding, self.stride) = (
      pairs[0], pairs[1], pairs[2], pairs[3], pairs[4]
    )
    func isPositive(_ p: (Int, Int)) -> Bool { p.0 > 0 && p.1 > 0 }
    guard
      check(
        isPositive(pairs[1]) && isPositive(pairs[2]) && isPositive(pairs[4]) && pairs[3].0 >= 0
          && pairs[3].1 >= 0 && all.joined().allSatisfy { abs($0 / 2) < 1 << 30 },
        "\(name): kernelSize \(all[1]), dilation \(all[2]) and stride \(all[4]) must be positive, padding \(all[3]) not "
          + "negative")
    else { return nil }
    func count(_ size: Int, _ k: Int, _ d: Int, _ p: Int, _ s: Int) -> Int {
      let room = size + 2 * p - d * (k - 1) - 1
      return room < 0 ? 0 : room / s + 1
    }
    windows = (
      count(pairs[0].0, pairs[1].0, pairs[2].0, pairs[3].0, pairs[4].0),
      count(pairs[0].1, pairs[1].1, pairs[2].1, pairs[3].1, pairs[4].1)
    )
    guard
      check(
        windows.0 > 0 && windows.1 > 0,
        "\(name): images of \(all[0]) have no window of \(all[1]) with dilation \(all[2]) and padding \(all[3])"
      )
    else { return nil }
  }

  /// A padded image seen as [n, c, kernel, kernel, windows, windows].
  private func view(_ x: Tensor) -> Tensor {
    let s = x.strides
    return x.detach().asStrided(
      [x.shape[0], x.shape[1], kernel.0, kernel.1, windows.0, windows.1],
      [s[0], s[1], s[2] * dilation.0, s[3] * dilation.1, s[2] * stride.0, s[3] * stride.1])
  }

  func columns(_ x: Tensor) -> Tensor {
    let (n, c) = (x.shape[0], x.shape[1])
    guard torch.valid([n, c, kernel.0, kernel.1, windows.0, windows.1], "unfold") else { return .placeholder }
    return Tensor.primitive(
      "unfold", [x], [n, c * area, windows.0 * windows.1], x.dtype, savesInputs: false
    ) { y in
      let padded = noGrad {
        torch.constantPadNd(x.detach(), [padding.1, padding.1, padding.0, padding.0]).contiguous()
      }
      view(padded).copy(into: y.view([n, c, kernel.0, kernel.1, windows.0, windows.1]))
    } vjp: { b in
      [images(b.g)]
    }
  }

  func images(_ x: Tensor) -> Tensor {
    let n = x.shape[0], c = x.shape[1] / area
    guard torch.valid([n, c, size.0 + 2 * padding.0, size.1 + 2 * padding.1], "fold") else {
      return .placeholder
    }
    return Tensor.primitive("fold", [x], [n, c, size.0, size.1], x.dtype, savesInputs: false) { y in
      noGrad {
        let padded = Tensor(full: [n, c, size.0 + 2 * padding.0, size.1 + 2 * padding.1], 0, x.dtype)
        let (from, to) = (x.detach().reshape([n, c, kernel.0, kernel.1, windows.0, windows.1]), view(padded))
        // Windows overlap, but not in the place of one element of the kernel.
        for i in 0..<kernel.0 {
          for j in 0..<kernel.1 { to.select(2, i).select(2, j).add_(from.select(2, i).select(2, j)) }
        }
        padded.narrow(2, padding.0, size.0).narrow(3, padding.1, size.1).copy(into: y)
      }
    } vjp: { b in
      [columns(b.g)]
    }
  }
}
