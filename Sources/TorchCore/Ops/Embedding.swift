extension nn.functional {
  /// The rows of `weight` that `input` names. Rows equal to `paddingIdx` get no gradient; with `maxNorm`, named rows whose
  /// norm exceeds it are first scaled down in place; with `scaleGradByFreq` a row's gradient is divided by how often the
  /// row is named. With `sparse` the gradient of `weight` is a sparse tensor of the rows that were named.
  ///
  ///     F.embedding(torch.tensor([0, 2]), weight)   // weight[0], weight[2]
  public static func embedding(
    _ input: Tensor, _ weight: Tensor, paddingIdx: Int? = nil, maxNorm: Double? = nil, normType: Double = 2,
    scaleGradByFreq: Bool = false, sparse: Bool = false
  ) -> Tensor {
    guard
      check(weight.shape.count == 2, "embedding: the weight \(weight.described) must have two dimensions"),
      check(
        paddingIdx == nil || paddingIdx! >= -weight.shape[0] && paddingIdx! < weight.shape[0],
        "embedding: paddingIdx \(paddingIdx!) is out of range for \(weight.shape[0]) rows"),
      let at = input.indices(weight.shape[0], "embedding", dim: 0)
    else { return .placeholder }
    let rows = weight.shape[0], padding = paddingIdx.map { $0 < 0 ? $0 + rows : $0 } ?? -1
    if let maxNorm { limit(weight, at, maxNorm, normType) }
    var shape = input.shape
    shape.append(weight.shape[1])
    return Tensor.primitive("embedding", [weight], shape, weight.dtype, savesInputs: false) { y in
      let w = weight.detach().contiguous()
      Gather.select(
        w.address, y.address, at.pointer(Int64.self), outer: 1, size: rows, n: at.count,
        inner: w.shape[1] * w.dtype.itemSize)
      withExtendedLifetime((w, at)) {}
    } vjp: { b in
      var g = b.g.reshape([at.count, b.g.shape[-1]])
      if sparse {
        check(!scaleGradByFreq, "embedding: scaleGradByFreq cannot be had with sparse gradients")
        var named = at.reshape([at.count])
        if padding >= 0 {
          let kept = noGrad { named.ne(.int(padding)).nonzero().reshape([-1]) }
          (named, g) = (named.indexSelect(0, kept), g.indexSelect(0, kept))
        }
        return [.sparse(named.unsqueeze(0).contiguous(), g, [rows, g.shape[1]], isCoalesced: false)]
      }
      if padding >= 0 { g = g.maskedFill(at.reshape([at.count, 1]).eq(.int(padding)), 0) }
      if scaleGradByFreq {
        let flat = at.reshape([at.count])
        let times = Tensor(full: [rows], 0, g.dtype).indexAdd(0, flat, Tensor(full: [at.count], 1, g.dtype))
        g = g.div(times.indexSelect(0, flat).unsqueeze(1))
      }
      return [g.summed(0, at.reshape([at.count]), [rows, g.shape[1]])]
    }
  }

  /// Scales the rows of `weight` named by `at` whose p-norm exceeds `maxNorm` down to it, in place and unrecorded.
  private static func limit(_ weight: Tensor, _ at: Tensor, _ maxNorm: Double, _ p: Double) {
    noGrad {
      let rows = at.reshape([at.count]).unique(), w = weight.detach()
      let part = w.indexSelect(0, rows), n = linalg.vectorNorm(part, ord: p, dim: 1, keepdim: true)
      let scale = n.add(1e-7).reciprocal().mul(Scalar(maxNorm)).clamp(max: 1)
      w.copy_(w.indexCopy(0, rows, Tensor.where(n.gt(Scalar(maxNorm)), part.mul(scale), part)))
    }
  }

  /// Sums, means or greatest values (`mode`) of groups of rows of `weight`: the rows of `input` [n, m], or those between
  /// the `offsets` into `input` [n].
  public static func embeddingBag(
    _ input: Tensor, _ weight: Tensor, offsets: Tensor? = nil, maxNorm: Double? = nil, normType: Double = 2,
    scaleGradByFreq: Bool = false, mode: String = "mean", sparse: Bool = false,
    perSampleWeights: Tensor? = nil,
    includeLastOffset: Bool = false, paddingIdx: Int? = nil
  ) -> Tensor {
    guard
      check(["sum", "mean", "max"].contains(mode), "embeddingBag: mode '\(mode)' is not sum, mean or max"),
      check(weight.shape.count == 2, "embeddingBag: the weight \(weight.described) must have two dimensions"),
      check(
        input.shape.count == 2 && offsets == nil || input.shape.count == 1 && offsets != nil,
        "embeddingBag: input \(input.described): give offsets for one dimension, none for two"),
      check(
        perSampleWeights == nil || mode == "sum" && perSampleWeights!.shape == input.shape,
        "embeddingBag: perSampleWeights need mode \"sum\" and the shape of the input"),
      let at = input.indices(weight.shape[0], "embeddingBag", dim: 0)
    else { return .placeholder }
    // The bag of every element.
    var starts: [Int], bags: Int
    if let offsets {
      starts = offsets.toArray(Int.self)
      if includeLastOffset { starts = Array(starts.dropLast()) }
      bags = starts.count
      guard
        check(
          starts.first ?? 0 == 0 && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
            && (starts.last ?? 0) <= at.count,
          "embeddingBag: the offsets \(starts) must rise from 0 to at most \(at.count)")
      else { return .placeholder }
    } else {
      bags = input.shape[0]
      starts = (0..<bags).map { $0 * input.shape[1] }
    }
    let n = at.count, width = weight.shape[1], bag = Tensor(empty: [n], .int64),
      size = Tensor(full: [bags], 0, .int64)
    let padding = paddingIdx.map { $0 < 0 ? $0 + weight.shape[0] : $0 } ?? -1
    if Failure.pending { return .placeholder }
    let of = bag.pointer(Int64.self), sizes = size.pointer(Int64.self), index = at.pointer(Int64.self)
    for k in 0..<bags {
      for i in starts[
        k]..<(k + 1 < bags ? starts[k + 1] : includeLastOffset ? (offsets?.toArray(Int.self).last ?? n) : n)
      {
        of[i] = Int64(k)
        if Int(index[i]) != padding { sizes[k] += 1 }
      }
    }
    let used = includeLastOffset ? (offsets?.toArray(Int.self).last ?? n) : n
    var rows = embedding(
      at.reshape([n]).narrow(0, 0, used), weight, paddingIdx: paddingIdx, maxNorm: maxNorm,
      normType: normType,
      scaleGradByFreq: scaleGradByFreq, sparse: sparse)
    // Sums of half precision are formed in single.
    let type = weight.dtype
    if type != type.compute { rows = rows.to(type.compute) }
    if let w = perSampleWeights?.to(rows.dtype) { rows = rows * w.reshape([n, 1]).narrow(0, 0, used) }
    let keep = at.reshape([n, 1]).narrow(0, 0, used).eq(.int(padding))
    let to = bag.narrow(0, 0, used)
    if mode == "max" {
      let place = to.unsqueeze(1).expand([used, width])
      let low = padding >= 0 ? rows.maskedFill(keep, Scalar(-Double.infinity)) : rows
      let y = Tensor(full: [bags, width], Scalar(-Double.infinity), rows.dtype)
        .scatterReduce(0, place, low, "amax", includeSelf: false)
      return y.maskedFill(size.unsqueeze(1).eq(0), 0).to(type)
    }
    if padding >= 0 { rows = rows.maskedFill(keep, 0) }
    let y = Tensor(full: [bags, width], 0, rows.dtype).indexAdd(0, to, rows)
    return (mode == "sum" ? y : y.div(size.clamp(min: 1).unsqueeze(1).to(rows.dtype))).to(type)
  }

  /// Ones in the places that `tensor` names, zeros elsewhere, along a new last dimension of `numClasses`; -1 takes the
  /// greatest index.
  ///
  ///     F.oneHot(torch.tensor([1, 0]))   // [[0, 1], [1, 0]]
  public static func oneHot(_ tensor: Tensor, numClasses: Int = -1) -> Tensor {
    guard check(tensor.dtype == .int64, "oneHot: \(tensor.described) must be int64"),
      check(
        numClasses > 0 || numClasses == -1 && tensor.count > 0,
        "oneHot: numClasses \(numClasses): give the number")
    else { return .placeholder }
    let n = numClasses > 0 ? numClasses : tensor.max().item(Int.self) + 1
    guard let at = tensor.indices(Swift.max(n, 1), "oneHot", dim: -1) else { return .placeholder }
    var shape = tensor.shape
    shape.append(n)
    return Tensor(full: shape, 0, .int64).scatter(-1, at.unsqueeze(-1), 1)
  }
}
