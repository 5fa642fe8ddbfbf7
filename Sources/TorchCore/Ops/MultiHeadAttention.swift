extension nn.functional {
  /// Attention in several heads (Vaswani et al., 2017): query, key and value are projected, cut into heads, attended,
  /// put together and projected again. Positions come first: [L, N, E], or [L, E] without a batch.
  ///
  /// The weights of the projections are one [3E, E], or three with `useSeparateProjWeight`; `biasK` and `biasV` are
  /// one more position, `addZeroAttn` adds a position of zeros. In both masks true hides a key, numbers are added:
  /// `attnMask` is [L, S] or [N · heads, L, S], `keyPaddingMask` [N, S]. `staticK` and `staticV` [N · heads, S, D]
  /// take the place of projected ones. With `needWeights` the second result holds the weights [N, L, S], the mean
  /// over the heads, or [N, heads, L, S]. `isCausal` says that `attnMask` is causal, so that it need not be read.
  public static func multiHeadAttentionForward(
    _ query: Tensor, _ key: Tensor, _ value: Tensor, _ embedDimToCheck: Int, _ numHeads: Int,
    _ inProjWeight: Tensor?, _ inProjBias: Tensor?, _ biasK: Tensor?, _ biasV: Tensor?, _ addZeroAttn: Bool,
    _ dropoutP: Double, _ outProjWeight: Tensor, _ outProjBias: Tensor?, training: Bool = true,
    keyPaddingMask: Tensor? = nil, needWeights: Bool = true, attnMask: Tensor? = nil,
    useSeparateProjWeight: Bool = false, qProjWeight: Tensor? = nil, kProjWeight: Tensor? = nil,
    vProjWeight: Tensor? = nil, staticK: Tensor? = nil, staticV: Tensor? = nil,
    averageAttnWeights: Bool = true, isCausal: Bool = false
  ) -> (output: Tensor, weights: Tensor?) {
    var separate: [Tensor]?
    if useSeparateProjWeight {
      let given = [qProjWeight, kProjWeight, vProjWeight].compactMap { $0 }
      guard check(given.count == 3, "\(MultiHead.name): useSeparateProjWeight needs three weights") else {
        return (.placeholder, nil)
      }
      separate = given
    }
    guard
      check(
        query.shape.count < 2 || query.shape[-1] == embedDimToCheck,
        "\(MultiHead.name): query \(query.described): \(embedDimToCheck) features are expected")
    else { return (.placeholder, nil) }
    let heads = MultiHead(
      heads: numHeads, inWeight: inProjWeight, separate: separate, inBias: inProjBias, biasK: biasK,
      biasV: biasV, outWeight: outProjWeight, outBias: outProjBias, addZeroAttn: addZeroAttn,
      staticK: staticK, staticV: staticV)
    return heads(
      query, key, value, batchFirst: false, dropout: training ? dropoutP : 0, keyPaddingMask: keyPaddingMask,
      attnMask: attnMask, isCausal: isCausal, needWeights: needWeights, averageAttnWeights: averageAttnWeights
    )
  }
}

/// The projections of an attention in several heads.
package struct MultiHead {
  static let name = "multiHeadAttentionForward"

  let heads: Int
  let inWeight: Tensor?, separate: [Tensor]?, inBias: Tensor?, biasK: Tensor?, biasV: Tensor?
  let outWeight: Tensor, outBias: Tensor?
  let addZeroAttn: Bool
  let staticK: Tensor?, staticV: Tensor?

  package init(
    heads: Int, inWeight: Tensor?, separate: [Tensor]?, inBias: Tensor?, biasK: Tensor?, biasV: Tensor?,
    outWeight: Tensor, outBias: Tensor?, addZeroAttn: Bool, staticK: Tensor? = nil, staticV: Tensor? = nil
  ) {
    (self.heads, self.inWeight, self.separate, self.inBias) = (heads, inWeight, separate, inBias)
    (self.biasK, self.biasV, self.outWeight, self.outBias) = (biasK, biasV, outWeight, outBias)
    (self.addZeroAttn, self.staticK, self.staticV) = (addZeroAttn, staticK, staticV)
  }

  /// The output in the layout of the query, and the weights if they are needed.
  package func callAsFunction(
    _ query: Tensor, _ key: Tensor, _ value: Tensor, batchFirst: Bool, dropout: Double,
    keyPaddingMask: Tensor?, attnMask: Tensor?, isCausal: Bool, needWeights: Bool, averageAttnWeights: Bool
  ) -> (output: Tensor, weights: Tensor?) {
    guard isValid(query, key, value, keyPaddingMask, attnMask),
      check(
        !isCausal || attnMask != nil,
        "\(MultiHead.name): isCausal describes a mask: give one by attnMask, such as "
          + "nn.Transformer.generateSquareSubsequentMask(\(query.shape[batchFirst ? -2 : 0]))")
    else { return (.placeholder, nil) }
    let isBatched = query.shape.count == 3, n = batchFirst ? 0 : 1, s = 1 - n
    func batched(_ t: Tensor) -> Tensor { isBatched ? t : t.unsqueeze(n) }
    let batch = isBatched ? query.shape[n] : 1
    guard
      check(
        !isBatched || key.shape[n] == batch && value.shape[n] == batch,
        "\(MultiHead.name): query, key, value \(query.described), \(key.described), \(value.described): the "
          + "batches must be equal"),
      var (q, k, v) = projected(query, key, value, batched)
    else { return (.placeholder, nil) }
    let positions = (q: q.shape[s], k: k.shape[s])
    if let biasK, let biasV {
      let one = Size(batchFirst ? [batch, 1, q.shape[2]] : [1, batch, q.shape[2]])
      k = torch.cat([k, biasK.expand(one)], dim: s)
      v = torch.cat([v, biasV.expand(one)], dim: s)
    }
    // [N, heads, positions, features]
    func split(_ t: Tensor) -> Tensor {
      t.unflatten(-1, [heads, t.shape[-1] / heads]).permute(batchFirst ? [0, 2, 1, 3] : [1, 2, 0, 3])
    }
    q = split(q)
    k = staticK.map { $0.unflatten(0, [batch, heads]) } ?? split(k)
    v = staticV.map { $0.unflatten(0, [batch, heads]) } ?? split(v)
    if addZeroAttn {
      let one = Tensor(full: [batch, heads, 1, q.shape[3]], 0, q.dtype)
      k = torch.cat([k, one], dim: 2)
      v = torch.cat([v, one], dim: 2)
    }
    let skips = isCausal && keyPaddingMask == nil && !needWeights
    let added = (biasK == nil ? 0 : 1) + (addZeroAttn ? 1 : 0)
    guard
      let mask = merged(
        skips ? nil : attnMask, isBatched ? keyPaddingMask : keyPaddingMask?.unsqueeze(0), batch, positions,
        added, q.dtype)
    else { return (.placeholder, nil) }

    var y: Tensor, weights: Tensor?
    if needWeights {
      (y, weights) = attended(q, k, v, mask, dropout)
      if averageAttnWeights { weights = weights!.mean([1]) }
      if !isBatched { weights = weights!.squeeze(0) }
    } else {
      let visible = mask.map { $0.dtype == .bool ? $0.logicalNot() : $0 }
      y = nn.functional.scaledDotProductAttention(
        q, k, v, attnMask: visible, dropoutP: dropout, isCausal: skips)
    }
    // Positions come first in memory whatever the layout: a dropout behind draws in this order, as in PyTorch.
    y = nn.functional.linear(y.permute([2, 0, 1, 3]).flatten(startDim: 2), outWeight, bias: outBias)
    if batchFirst { y = y.transpose(0, 1) }
    return (isBatched ? y : y.squeeze(n), weights)
  }

  /// Query, key and value after their projections. Those that are one tensor are multiplied once.
  private func projected(
    _ query: Tensor, _ key: Tensor, _ value: Tensor, _ batched: (Tensor) -> Tensor
  ) -> (Tensor, Tensor, Tensor)? {
    func linear(_ x: Tensor, _ w: Tensor, _ b: Tensor?) -> Tensor {
      nn.functional.linear(batched(x), w, bias: b)
    }
    let biases = inBias?.chunk(3)
    if let separate {
      return (
        linear(query, separate[0], biases?[0]), linear(key, separate[1], biases?[1]),
        linear(value, separate[2], biases?[2])
      )
    }
    guard let inWeight else {
      fail("\(MultiHead.name): inProjWeight is missing; without it, set useSeparateProjWeight")
      return nil
    }
    let e = query.shape[-1]
    guard
      check(
        key.shape == value.shape && key.shape[-1] == e && inWeight.shape == [3 * e, e],
        "\(MultiHead.name): query, key, value \(query.described), \(key.described), \(value.described) with "
          + "weights \(inWeight.described): [\(3 * e), \(e)] and equal features are needed, else separate weights"
      )
    else { return nil }
    if query === key && key === value {
      let y = MultiHead.parts(linear(query, inWeight, inBias), 3)
      return (y[0], y[1], y[2])
    }
    if key === value {
      let w = inWeight.split([e, 2 * e]), b = inBias?.split([e, 2 * e])
      let y = MultiHead.parts(linear(key, w[1], b?[1]), 2)
      return (linear(query, w[0], b?[0]), y[0], y[1])
    }
    let w = inWeight.chunk(3)
    return (linear(query, w[0], biases?[0]), linear(key, w[1], biases?[1]), linear(value, w[2], biases?[2]))
  }

  /// Equal parts of the features, whose gradients are put together in one go: those of views are added up one by one.
  private static func parts(_ x: Tensor, _ count: Int) -> [Tensor] {
    let parts = noGrad { x.detach().chunk(count, dim: -1) }, type = x.dtype
    var size = x.shape
    size[-1] /= count
    Tensor.record("chunk", [x], parts, savesInputs: false) { [size] b in
      [torch.cat((0..<count).map { b.gradient($0) ?? Tensor(full: size, 0, type) }, dim: -1)]
    }
    return parts
  }

  /// Both masks as one that broadcasts to [N, heads, L, S]: bool (true hides) or numbers to add; nil after reporting
  /// a mistake. The positions added at the end are seen by all.
  private func merged(
    _ attnMask: Tensor?, _ padding: Tensor?, _ batch: Int, _ positions: (q: Int, k: Int), _ added: Int,
    _ type: DType
  ) -> Tensor?? {
    let (l, s) = positions
    guard
      check(
        attnMask == nil || attnMask!.shape == [l, s] || attnMask!.shape == [batch * heads, l, s],
        "\(MultiHead.name): attnMask \(attnMask!.described) must be [\(l), \(s)] or [\(batch * heads), \(l), \(s)]"
      ),
      check(
        padding == nil || padding!.shape == [batch, s],
        "\(MultiHead.name): keyPaddingMask \(padding!.described) must be [\(batch), \(s)]")
    else { return nil }
    func widened(_ mask: Tensor) -> Tensor {
      if added == 0 { return mask }
      let end = Size(Array(mask.shape.dropLast()) + [added])
      return torch.cat([mask, Tensor(full: end, 0, mask.dtype)], dim: -1)
    }
    func additive(_ mask: Tensor) -> Tensor {
      if mask.dtype != .bool { return mask.to(type) }
      return Tensor(full: mask.shape, 0, type).maskedFill(mask, .double(-.infinity))
    }
    let a = attnMask.map { m in
      m.shape.count == 2 ? widened(m) : widened(m.unflatten(0, [batch, heads]))
    }
    guard let p = padding.map({ widened($0).unsqueeze(1).unsqueeze(1) }) else { return .some(a) }
    guard let a else { return .some(p) }
    if a.dtype == .bool && p.dtype == .bool { return .some(a.logicalOr(p)) }
    return .some(additive(a) + additive(p))
  }

  /// Attention that keeps its weights.
  private func attended(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?, _ dropout: Double) -> (
    Tensor, Tensor
  ) {
    var scores = q.mul(.double(1 / Double(q.shape[-1]).squareRoot())).matmul(k.transpose(-2, -1))
    if let mask {
      scores =
        mask.dtype == .bool ? scores.maskedFill(mask, .double(-.infinity)) : scores + mask.to(scores.dtype)
    }
    let weights = nn.functional.dropout(scores.softmax(-1), p: dropout)
    return (weights.matmul(v), weights)
  }

  private func isValid(
    _ query: Tensor, _ key: Tensor, _ value: Tensor, _ padding: Tensor?, _ attnMask: Tensor?
  ) -> Bool {
    let dims = query.shape.count, name = MultiHead.name
    return check(
      dims == 2 || dims == 3,
      "\(name): query \(query.described): [L, E] or with a batch three dimensions are needed")
      && check(
        key.shape.count == dims && value.shape.count == dims,
        "\(name): query, key, value \(query.described), \(key.described), \(value.described): all need "
          + "\(dims) dimensions")
      && check(
        heads > 0 && query.shape[-1] % heads == 0,
        "\(name): the features of \(query.described) do not split into \(heads) heads")
      && check(
        [padding, attnMask].allSatisfy { $0 == nil || $0!.dtype == .bool || $0!.dtype.isFloatingPoint },
        "\(name): masks must be bool or floating-point")
      && check((biasK == nil) == (biasV == nil), "\(name): biasK and biasV belong together")
      && check(
        biasK == nil || staticK == nil && staticV == nil,
        "\(name): a bias cannot be added to static keys and values")
  }
}
