import TorchCore

extension nn {
  /// A softmax over many classes, sorted by how often they occur, that works on the frequent ones first: the rest are clusters, of
  /// which the head only tells how likely they are (Grave et al. 2017).
  ///
  ///     let softmax = nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, [100, 1000])
  ///     softmax(hidden, words).loss.backward()
  public final class AdaptiveLogSoftmaxWithLoss: Module {
    public let inFeatures: Int, nClasses: Int
    /// Where clusters begin, and the number of classes.
    public let cutoffs: [Int]
    public let divValue: Double, headBias: Bool
    public let head: Linear
    public let tail: ModuleList<Sequential>

    /// Clusters begin at the classes `cutoffs`; the i-th has `divValue`ⁱ times fewer features inside than the head.
    public init(
      _ inFeatures: Int, _ nClasses: Int, _ cutoffs: [Int], divValue: Double = 4, headBias: Bool = false,
      dtype: DType? = nil
    ) {
      let fits =
        !cutoffs.isEmpty && zip([0] + cutoffs, cutoffs + [nClasses]).allSatisfy { $0 < $1 } && divValue > 0
        && divValue < .infinity
      check(
        fits,
        "AdaptiveLogSoftmaxWithLoss: cutoffs \(cutoffs): they must rise from 1 to \(nClasses - 1) at most")
      let starts = fits ? cutoffs : [1], classes = fits ? nClasses : 2
      (self.inFeatures, self.nClasses, self.cutoffs) = (inFeatures, classes, starts + [classes])
      (self.divValue, self.headBias) = (divValue, headBias)
      head = Linear(inFeatures, starts[0] + starts.count, bias: headBias, dtype: dtype)
      let ends = Array(starts.dropFirst()) + [classes]
      var width = Double(inFeatures)
      tail = ModuleList(
        zip(starts, ends).map { start, end in
          width /= divValue
          let inner = Int(min(width.rounded(.down), 0x1p40))
          return Sequential(
            Linear(inFeatures, inner, bias: false, dtype: dtype),
            Linear(inner, end - start, bias: false, dtype: dtype)
          )
        })
    }

    /// Draws all weights anew.
    public func resetParameters() { apply { ($0 as? Linear)?.resetParameters() } }

    /// The logarithms of the probabilities of the classes `target` [n], and the mean of their opposites.
    public func callAsFunction(_ input: Tensor, _ target: Tensor) -> (output: Tensor, loss: Tensor) {
      let isBatch = target.ndim > 0
      guard
        check(
          target.ndim <= 1 && input.ndim == target.ndim + 1 && (!isBatch || input.shape[0] == target.shape[0])
            && input.shape[-1] == inFeatures,
          "AdaptiveLogSoftmaxWithLoss: \(input.described), target \(target.described): [n, \(inFeatures)] and [n] are needed"
        )
      else { return (.placeholder, .placeholder) }
      let y = hooked([isBatch ? input : input.unsqueeze(0), isBatch ? target : target.unsqueeze(0)]) {
        [logProbabilities($0[0], $0[1])]
      }[0]
      return (isBatch ? y : y.squeeze(0), -y.mean())
    }

    private func logProbabilities(_ input: Tensor, _ target: Tensor) -> Tensor {
      guard
        check(
          target.ge(0).logicalAnd(target.lt(.int(nClasses))).all().item(Bool.self),
          "AdaptiveLogSoftmaxWithLoss: target: classes of 0 to \(nClasses - 1) are needed")
      else { return .placeholder }
      var places = target.minimum(torch.tensor(cutoffs[0] - 1)), output = torch.zerosLike(input.select(1, 0))
      for (i, layer) in tail.enumerated() {
        let (start, end) = (cutoffs[i], cutoffs[i + 1])
        let rows = target.ge(.int(start)).logicalAnd(target.lt(.int(end))).nonzero().flatten()
        if rows.count == 0 { continue }
        places = places.indexFill(0, rows, .int(cutoffs[0] + i))
        let inside = F.logSoftmax(layer(input.indexSelect(0, rows)), dim: 1)
        let chosen = inside.gather(1, target.indexSelect(0, rows).sub(.int(start)).unsqueeze(1)).squeeze(1)
        output = output.indexCopy(0, rows, chosen)
      }
      return output + F.logSoftmax(head(input), dim: 1).gather(1, places.unsqueeze(1)).squeeze(1)
    }

    /// The logarithms of the probabilities of all classes: [n, classes].
    public func logProb(_ input: Tensor) -> Tensor {
      let first = F.logSoftmax(head(input), dim: 1)
      let clusters = tail.enumerated().map { i, layer in
        F.logSoftmax(layer(input), dim: 1) + first.select(1, cutoffs[0] + i).unsqueeze(1)
      }
      return torch.cat([first.narrow(1, 0, cutoffs[0])] + clusters, dim: 1)
    }

    /// The likeliest class of every row.
    public func predict(_ input: Tensor) -> Tensor { logProb(input).argmax(dim: 1) }
  }
}
