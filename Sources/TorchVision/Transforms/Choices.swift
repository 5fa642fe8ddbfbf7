import TorchCore

extension torchvision.transforms {
  /// All of some transforms with probability p, else none.
  public struct RandomApply: Transform {
    public let transforms: [any Transform], p: Double
    public init(_ transforms: [any Transform], p: Double = 0.5) {
      (self.transforms, self.p) = (transforms, p)
    }
    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        Float(p) < Float(torch.rand(1).item()) ? input : transforms.reduce(input) { $1.transform($0) }
      }
    }
  }

  /// One of some transforms, each as likely as the others or in proportion to its weight `p`. torchvision asks Python's
  /// generator here; this one asks PyTorch's, so that one seed rules all.
  public struct RandomChoice: Transform {
    public let transforms: [any Transform], p: [Double]?
    public init(_ transforms: [any Transform], p: [Double]? = nil) {
      check(
        !transforms.isEmpty
          && (p == nil || p!.count == transforms.count && p!.allSatisfy { $0 >= 0 } && p!.reduce(0, +) > 0),
        "RandomChoice: weights \(p ?? []): one positive number for each of \(transforms.count) transforms")
      (self.transforms, self.p) = (transforms, p)
    }
    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        if transforms.isEmpty || Failure.pending { return input }
        let weights = p ?? transforms.map { _ in 1 }
        var left = torch.rand(1, dtype: .float64).item() * weights.reduce(0, +)
        for (t, weight) in zip(transforms, weights) {
          if left < weight { return t.transform(input) }
          left -= weight
        }
        return transforms[transforms.count - 1].transform(input)
      }
    }
  }

  /// All of some transforms in random order, which comes from PyTorch's generator.
  public struct RandomOrder: Transform {
    public let transforms: [any Transform]
    public init(_ transforms: [any Transform]) { self.transforms = transforms }
    public func transform(_ input: Picture) -> Picture {
      input.each { input in
        Draw.order(transforms.count).reduce(input) { transforms[$1].transform($0) }
      }
    }
  }

  /// (x - mean) times a matrix, the tensor as one row: whitening.
  public struct LinearTransformation: Transform {
    public let transformationMatrix: Tensor, meanVector: Tensor
    public init(_ transformationMatrix: Tensor, _ meanVector: Tensor) {
      check(
        transformationMatrix.ndim == 2 && transformationMatrix.shape[0] == transformationMatrix.shape[1]
          && meanVector.shape == [transformationMatrix.shape[0]],
        "LinearTransformation: \(transformationMatrix.described), \(meanVector.described): a square matrix and a "
          + "mean of its size")
      (self.transformationMatrix, self.meanVector) = (transformationMatrix, meanVector)
    }
    public func transform(_ input: Picture) -> Picture {
      input.map(
        image: {
          fail("LinearTransformation: \($0): takes a tensor: put ToTensor() before it")
          return .image($0)
        },
        tensor: { x in
          let n = x.shape.suffix(3).reduce(1, *)
          guard
            check(
              x.ndim >= 3 && meanVector.shape == [n],
              "LinearTransformation: \(x.described): \(n) numbers for a matrix \(transformationMatrix.shape.bracketed)"
            )
          else { return .tensor(.placeholder) }
          return .tensor((x.reshape(-1, n) - meanVector).matmul(transformationMatrix).reshape(x.shape))
        })
    }
  }
}
