// Attention without its weights in memory: the kernel works in blocks, forward and backward.

extension Attention {
  /// Whether the blocked kernel computes this: not with dropout, whose numbers PyTorch draws for every weight, nor
  /// for the gradient of a mask, which is as large as the weights, nor for a few queries, which it wastes registers on.
  func isBlocked(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?) -> Bool {
    dropout == 0 && q.shape[-2] >= 4 && q.count > 0 && k.count > 0 && v.count > 0
      && !(Grad.isEnabled && mask?.requiresGrad == true)
  }

  /// The attention in blocks of queries and keys, for operands with four dimensions or fewer or more.
  func blocked(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?) -> Tensor {
    func heads(_ t: Tensor) -> Tensor {
      switch t.shape.count {
      case 2: t.unsqueeze(0).unsqueeze(0)
      case 3: t.unsqueeze(0)
      case 4: t
      default: t.flatten(startDim: 0, endDim: -4)
      }
    }
    let scores = Size(Array(q.shape.dropLast()) + [k.shape[-2]])
    let added = mask.map { m in
      noGrad { heads((m.dtype == .bool ? m : m.to(q.dtype.compute)).expand(scores)) }
    }
    var (k, v) = (k, v)
    if q.shape.count > 2, k.shape[-3] != v.shape[-3] {
      (k, v) = (Attention.shared(k, q), Attention.shared(v, q))
    }
    let y = fused(heads(q), heads(k), heads(v), added)
    return y.reshape(Size(Array(q.shape.dropLast()) + [v.shape[-1]]))
  }

  private func fused(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?) -> Tensor {
    if Failure.pending { return .placeholder }
    let type = q.dtype.compute
    let logSums = Tensor(empty: Size(q.shape.dropLast()), type)
    let y = Attention.empty(q.shape[0], q.shape[1], q.shape[2], v.shape[3], type)
    if Failure.pending { return .placeholder }
    if type == .float64 {
      forward(q, k, v, mask, y, logSums, Double.self)
    } else {
      forward(q, k, v, mask, y, logSums, Float.self)
    }
    let result = noGrad { y.to(q.dtype) }
    if Failure.pending { return .placeholder }
    Tensor.record("scaledDotProductAttention", [q, k, v], [result], savesResult: true) { b in
      let (q, k, v) = (b.input(0), b.input(1), b.input(2))
      // A derivative that is to be derived again is written in operators.
      if Grad.isEnabled { return slopes(b.g, q, k, v, mask) }
      return gradient(b.g, q, k, v, mask, b.output, logSums)
    }
    return result
  }

  /// A tensor [batch, heads, positions, features] in whose memory the features of all heads lie side by side.
  private static func empty(_ b: Int, _ h: Int, _ n: Int, _ features: Int, _ type: DType) -> Tensor {
    let t = Tensor(empty: [b, h, n, features], type)
    t.setGeometry([b, h, n, features], [n * h * features, features, h * features, 1], 0)
    return t
  }

  private func kernel<T: AttentionScalar>(
    _ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?, _: T.Type
  ) -> BlockedAttention<T> {
    BlockedAttention(
      q: HeadMatrices(q, T.self), k: HeadMatrices(k, T.self), v: HeadMatrices(v, T.self),
      mask: mask.map { AttentionMask($0) }, batch: q.shape[0], heads: q.shape[1], keyHeads: k.shape[1],
      queries: q.shape[2], keys: k.shape[2], features: q.shape[3], values: v.shape[3], scale: T(scale),
      isCausal: isCausal)
  }

  private func forward<T: AttentionScalar>(
    _ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?, _ y: Tensor, _ logSums: Tensor, _: T.Type
  ) {
    let (q, k, v) = noGrad { (q.to(y.dtype), k.to(y.dtype), v.to(y.dtype)) }
    kernel(q, k, v, mask, T.self).forward(HeadMatrices(y, T.self), logSum: logSums.pointer(T.self))
    withExtendedLifetime((q, k, v)) {}
  }

  /// The gradients in blocks.
  private func gradient(
    _ g: Tensor, _ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?, _ y: Tensor, _ logSums: Tensor
  ) -> [Tensor?] {
    if Failure.pending { return [nil, nil, nil] }
    let type = logSums.dtype, result = q.dtype
    let (g, y) = (g.to(type), y.to(type)), (q, k, v) = (q.to(type), k.to(type), v.to(type))
    func like(_ t: Tensor) -> Tensor { Attention.empty(t.shape[0], t.shape[1], t.shape[2], t.shape[3], type) }
    let (dq, dk, dv) = (like(q), like(k), like(v))
    if Failure.pending { return [nil, nil, nil] }
    func run<T: AttentionScalar>(_: T.Type) {
      let slopes = BlockedAttentionGradient(
        kernel(q, k, v, mask, T.self), HeadMatrices(g, T.self), HeadMatrices(y, T.self),
        logSum: logSums.pointer(T.self))
      slopes.run(dq: HeadMatrices(dq, T.self), dk: HeadMatrices(dk, T.self), dv: HeadMatrices(dv, T.self))
    }
    if type == .float64 { run(Double.self) } else { run(Float.self) }
    return withExtendedLifetime((g, y, q, k, v, logSums)) { [dq, dk, dv].map { $0.to(result) } }
  }

  /// The gradients by their definition: dV = Pᵀ g, dS = P ∘ (g Vᵀ - Σ P ∘ g Vᵀ), dQ = scale · dS K, dK = scale · dSᵀ Q.
  private func slopes(_ g: Tensor, _ q: Tensor, _ k: Tensor, _ v: Tensor, _ mask: Tensor?) -> [Tensor?] {
    let result = q.dtype, type = result.compute, shared = q.shape[1] / k.shape[1]
    let (g, q, k, v) = (g.to(type), q.to(type), k.to(type), v.to(type))
    func together(_ d: Tensor) -> Tensor {
      shared == 1 ? d : d.unflatten(1, [k.shape[1], shared]).sum(dim: 2)
    }
    let p = weights(q, k, mask), dp = g.matmul(Attention.shared(v, q).transpose(-2, -1)), pdp = p * dp
    let ds = (pdp - p * pdp.sum(dim: -1, keepdim: true)).mul(.double(scale)), t = ds.transpose(-2, -1)
    let slopes = [
      ds.matmul(Attention.shared(k, q)), together(t.matmul(q)), together(p.transpose(-2, -1).matmul(g)),
    ]
    return slopes.map { $0.to(result) }
  }
}
