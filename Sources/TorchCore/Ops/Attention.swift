extension nn.functional {
  /// Every query's mean of the values, weighted by how well their keys fit (Vaswani et al., 2017):
  /// softmax(scale · q kᵀ + mask) v for queries [..., L, E], keys [..., S, E] and values [..., S, V] -> [..., L, V].
  ///
  ///     let x = torch.randn(2, 8, 128, 64)                        // batch, heads, positions, features
  ///     F.scaledDotProductAttention(x, x, x, isCausal: true)      // [2, 8, 128, 64]
  ///
  /// `attnMask` broadcasts to [..., L, S]: a bool mask says which keys a query sees, any other is added. `isCausal`
  /// lets query i see the keys 0 ... i. A query that sees no key gets zeros. `dropoutP` drops weights, `scale` is
  /// 1 / √E by default, and with `enableGqa` several heads (the third dimension from the end) of the queries share
  /// one of the keys and values.
  ///
  /// Without dropout the weights are never stored: time grows with L · S, memory with L + S.
  public static func scaledDotProductAttention(
    _ query: Tensor, _ key: Tensor, _ value: Tensor, attnMask: Tensor? = nil, dropoutP: Double = 0,
    isCausal: Bool = false, scale: Double? = nil, enableGqa: Bool = false
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.low(query, key, value) {
        scaledDotProductAttention(
          $0, $1, $2, attnMask: attnMask.map(cast.low), dropoutP: dropoutP, isCausal: isCausal, scale: scale,
          enableGqa: enableGqa)
      }
    }
    guard Attention.isValid(query, key, value, attnMask, dropoutP, isCausal),
      let groups = Attention.groups(query, key, value, enableGqa),
      let operands = Attention.broadcast(query, key, value, attnMask, groups)
    else { return .placeholder }
    let attention = Attention(
      scale: scale ?? 1 / Double(query.shape[-1]).squareRoot(), isCausal: isCausal, dropout: dropoutP)
    return attention(operands.q, operands.k, operands.v, attnMask)
  }
}

/// What an attention computes, apart from its operands.
struct Attention: Sendable {
  let scale: Double, isCausal: Bool, dropout: Double

  func callAsFunction(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?) -> Tensor {
    isBlocked(q, k, v, mask) ? blocked(q, k, v, mask) : composite(q, k, v, mask)
  }

  /// The attention by its definition. The heads of q may be a multiple of those of k and v.
  func composite(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?) -> Tensor {
    let type = q.dtype.compute
    let w = weights(q.to(type), k.to(type), mask)
    return F.dropout(w, p: dropout).matmul(Attention.shared(v, q).to(type)).to(q.dtype)
  }

  /// softmax(scale · q kᵀ + mask), zeros where nothing is to be seen.
  func weights(_ q: Tensor, _ k: Tensor, _ mask: Tensor?) -> Tensor {
    var scores = q.mul(.double(scale)).matmul(Attention.shared(k, q).transpose(-2, -1))
    if isCausal {
      let hidden = noGrad {
        Tensor(full: [scores.shape[-2], scores.shape[-1]], true, .bool).triu(diagonal: 1)
      }
      return scores.maskedFill(hidden, .double(-.infinity)).softmax(-1)
    }
    guard let mask else { return scores.softmax(-1) }
    if mask.dtype == .bool {
      scores = scores.maskedFill(mask.logicalNot(), .double(-.infinity))
    } else {
      scores = scores + mask.to(scores.dtype)
    }
    // Nothing but -∞ has no softmax.
    let blind = noGrad { scores.detach().eq(.double(-.infinity)).all(dim: -1, keepdim: true) }
    return scores.maskedFill(blind, 0).softmax(-1).maskedFill(blind, 0)
  }

  /// Keys or values, each head repeated for all heads of the queries that share it.
  static func shared(_ k: Tensor, _ q: Tensor) -> Tensor {
    guard q.shape.count > 2, k.shape[-3] != q.shape[-3], k.shape[-3] > 1 else { return k }
    return k.repeatInterleave(q.shape[-3] / k.shape[-3], dim: -3)
  }

  // MARK: Checks

  private static let name = "scaledDotProductAttention"

  static func isValid(
    _ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?, _ dropout: Double, _ isCausal: Bool
  ) -> Bool {
    let operands = "\(q.described), \(k.described), \(v.described)"
    return check(
      q.shape.count >= 2 && k.shape.count >= 2 && v.shape.count >= 2,
      "\(name): query, key, value \(operands): each needs two dimensions, positions and features")
      && check(
        q.dtype == k.dtype && q.dtype == v.dtype && q.dtype.isFloatingPoint,
        "\(name): query, key, value \(operands): all must have one floating-point type: convert with to()")
      && check(
        q.shape[-1] == k.shape[-1],
        "\(name): query \(q.described) and key \(k.described): the last sizes must be equal")
      && check(
        k.shape[-2] == v.shape[-2],
        "\(name): key \(k.described) and value \(v.described): the numbers of positions must be equal")
      && check(
        mask == nil || mask!.dtype == .bool || mask!.dtype == .float32 || mask!.dtype == q.dtype,
        "\(name): the mask \(mask!.described) must be bool, float32 or \(q.dtype.name)")
      && check(mask == nil || !isCausal, "\(name): give attnMask or isCausal, not both")
      && check(
        dropout >= 0 && dropout <= 1, "\(name): dropoutP is \(dropout): a probability lies in 0 ... 1")
  }

  /// How many heads of the queries share one of the keys and values; nil after reporting that they do not divide.
  static func groups(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ enabled: Bool) -> (k: Int, v: Int)? {
    guard enabled else { return (1, 1) }
    guard
      check(
        q.shape.count >= 3 && k.shape.count >= 3 && v.shape.count >= 3,
        "\(name): query, key, value \(q.described), \(k.described), \(v.described): enableGqa needs heads"),
      check(
        k.shape[-3] > 0 && v.shape[-3] > 0 && q.shape[-3] % k.shape[-3] == 0
          && q.shape[-3] % v.shape[-3] == 0,
        "\(name): the \(q.shape[-3]) heads of query \(q.described) are no multiple of those of key "
          + "\(k.described) and value \(v.described)")
    else { return nil }
    return (q.shape[-3] / k.shape[-3], q.shape[-3] / v.shape[-3])
  }

  /// Queries, keys and values with the same dimensions before the last two, shared heads apart; nil after reporting
  /// that they, or the mask, do not broadcast.
  static func broadcast(
    _ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?, _ groups: (k: Int, v: Int)
  ) -> (q: Tensor, k: Tensor, v: Tensor)? {
    func outer(_ t: Tensor, _ groups: Int) -> Size {
      var size = Size(t.shape.dropLast(2))
      if groups > 1 { size[-1] *= groups }
      return size
    }
    let sizes = [outer(q, 1), outer(k, groups.k), outer(v, groups.v)]
    guard let common = Tensor.broadcast(sizes[0], sizes[1]).flatMap({ Tensor.broadcast($0, sizes[2]) }) else {
      fail(
        "\(name): query, key, value \(q.described), \(k.described), \(v.described): the dimensions before the "
          + "last two do not broadcast")
      return nil
    }
    let scores = Size(Array(common) + [q.shape[-2], k.shape[-2]])
    guard
      check(
        mask == nil || Tensor.broadcast(mask!.shape, scores) == scores,
        "\(name): the mask \(mask!.described) does not broadcast to the scores \(scores.bracketed)")
    else { return nil }
    func expanded(_ t: Tensor, _ groups: Int, _ size: Size) -> Tensor {
      if size == common { return t }
      var outer = common
      if groups > 1 { outer[-1] /= groups }
      return t.expand(Size(Array(outer) + [t.shape[-2], t.shape[-1]]))
    }
    return (expanded(q, 1, sizes[0]), expanded(k, groups.k, sizes[1]), expanded(v, groups.v, sizes[2]))
  }
}
