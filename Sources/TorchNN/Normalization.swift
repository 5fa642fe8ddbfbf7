import TorchCore

extension nn {
  /// What batch and instance normalisation share: weight and bias if `affine`, running statistics if tracked.
  open class NormBase: Layer {
    public internal(set) final var numFeatures: Int
    public final let eps: Double, affine: Bool, trackRunningStats: Bool
    /// The share of a batch in the running statistics; nil averages all batches alike.
    public final var momentum: Double?
    @Parameter public final var weight: Tensor?
    @Parameter public final var bias: Tensor?
    @Buffer public final var runningMean: Tensor?
    @Buffer public final var runningVar: Tensor?
    @Buffer public final var numBatchesTracked: Tensor?
    private let dims: ClosedRange<Int>

    init(
      _ numFeatures: Int, _ eps: Double, _ momentum: Double?, _ affine: Bool, _ track: Bool, _ dtype: DType?,
      _ useBias: Bool, _ dims: ClosedRange<Int>
    ) {
      (self.numFeatures, self.eps, self.momentum) = (numFeatures, eps, momentum)
      (self.affine, trackRunningStats, self.dims) = (affine, track, dims)
      func numbers(_ value: Scalar, _ wanted: Bool) -> Tensor? {
        wanted ? Tensor(empty: [numFeatures], dtype ?? torch.defaultDtype).fill_(value) : nil
      }
      weight = numbers(1, affine)
      bias = numbers(0, affine && useBias)
      runningMean = numbers(0, track)
      runningVar = numbers(1, track)
      numBatchesTracked = track ? Tensor(empty: [], .int64).fill_(0) : nil
    }

    /// Weight one, bias zero, statistics as at the start.
    open func resetParameters() {
      noGrad {
        weight?.fill_(1)
        bias?.fill_(0)
      }
      resetRunningStats()
    }

    /// Statistics as at the start.
    public final func resetRunningStats() {
      noGrad {
        runningMean?.fill_(0)
        runningVar?.fill_(1)
        numBatchesTracked?.fill_(0)
      }
    }

    final func fits(_ input: Tensor) -> Bool {
      check(
        dims.contains(input.ndim),
        "\(typeName): \(input.described) must have "
          + (dims.count == 1 ? "\(dims.lowerBound)" : "\(dims.lowerBound) or \(dims.upperBound)")
          + " dimensions")
    }

    open override var extraRepr: String {
      "\(numFeatures), eps=\(eps), momentum=\(momentum.map { "\($0)" } ?? "None"), affine=\(python(affine)), "
        + "bias=\(python(bias != nil)), track_running_stats=\(python(trackRunningStats))"
    }
  }

  /// What batch normalisation of 1, 2 and 3 dimensions shares.
  open class BatchNorm: NormBase {
    open override func forward(_ input: Tensor) -> Tensor {
      guard fits(input) else { return .placeholder }
      var share = momentum ?? 0
      if training, trackRunningStats, let numBatchesTracked {
        noGrad { _ = numBatchesTracked.add(1, out: numBatchesTracked) }
        if momentum == nil { share = 1 / numBatchesTracked.item(Double.self) }
      }
      return F.batchNorm(
        input, runningMean, runningVar, weight: weight, bias: bias, training: training || runningMean == nil,
        momentum: share, eps: eps)
    }
  }

  /// What instance normalisation of 1, 2 and 3 dimensions shares.
  open class InstanceNorm: NormBase {
    open override func forward(_ input: Tensor) -> Tensor {
      guard fits(input) else { return .placeholder }
      let isSample = input.ndim == (self is InstanceNorm1d ? 2 : self is InstanceNorm2d ? 3 : 4)
      let y = F.instanceNorm(
        isSample ? input.unsqueeze(0) : input, runningMean: runningMean, runningVar: runningVar,
        weight: weight,
        bias: bias, useInputStats: training || !trackRunningStats, momentum: momentum ?? 0, eps: eps)
      return isSample ? y.squeeze(0) : y
    }
  }

  /// Batch normalisation of [N, C] or [N, C, L] over everything but the channels (Ioffe and Szegedy 2015).
  public final class BatchNorm1d: BatchNorm {
    /// `momentum` is the share of the batch in the running statistics; nil averages all batches equally.
    public init(
      _ numFeatures: Int, eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true,
      trackRunningStats: Bool = true, dtype: DType? = nil,
      bias: Bool = true
    ) { super.init(numFeatures, eps, momentum, affine, trackRunningStats, dtype, bias, 2...3) }
  }

  /// Batch normalisation of [N, C, H, W] over everything but the channels (Ioffe and Szegedy 2015).
  public final class BatchNorm2d: BatchNorm {
    /// `momentum` is the share of the batch in the running statistics; nil averages all batches equally.
    public init(
      _ numFeatures: Int, eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true,
      trackRunningStats: Bool = true, dtype: DType? = nil,
      bias: Bool = true
    ) { super.init(numFeatures, eps, momentum, affine, trackRunningStats, dtype, bias, 4...4) }
  }

  /// Batch normalisation of [N, C, D, H, W] over everything but the channels (Ioffe and Szegedy 2015).
  public final class BatchNorm3d: BatchNorm {
    /// `momentum` is the share of the batch in the running statistics; nil averages all batches equally.
    public init(
      _ numFeatures: Int, eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true,
      trackRunningStats: Bool = true, dtype: DType? = nil,
      bias: Bool = true
    ) { super.init(numFeatures, eps, momentum, affine, trackRunningStats, dtype, bias, 5...5) }
  }

  /// Normalisation of each channel of each sample of [N, C, L], with or without N (Ulyanov et al. 2016).
  public final class InstanceNorm1d: InstanceNorm {
    /// With `trackRunningStats` evaluation uses running statistics.
    public init(
      _ numFeatures: Int, eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = false,
      trackRunningStats: Bool = false, dtype: DType? = nil,
      bias: Bool = true
    ) { super.init(numFeatures, eps, momentum, affine, trackRunningStats, dtype, bias, 2...3) }
  }

  /// Normalisation of each channel of each sample of [N, C, H, W], with or without N (Ulyanov et al. 2016).
  public final class InstanceNorm2d: InstanceNorm {
    /// With `trackRunningStats` evaluation uses running statistics.
    public init(
      _ numFeatures: Int, eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = false,
      trackRunningStats: Bool = false, dtype: DType? = nil,
      bias: Bool = true
    ) { super.init(numFeatures, eps, momentum, affine, trackRunningStats, dtype, bias, 3...4) }
  }

  /// Normalisation of each channel of each sample of [N, C, D, H, W], with or without N (Ulyanov et al.
  /// 2016).
  public final class InstanceNorm3d: InstanceNorm {
    /// With `trackRunningStats` evaluation uses running statistics.
    public init(
      _ numFeatures: Int, eps: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = false,
      trackRunningStats: Bool = false, dtype: DType? = nil,
      bias: Bool = true
    ) { super.init(numFeatures, eps, momentum, affine, trackRunningStats, dtype, bias, 4...5) }
  }
}
