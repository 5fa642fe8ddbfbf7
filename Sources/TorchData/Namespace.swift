import TorchCore

extension torch.utils.data {
  public typealias DataSource = TorchData.DataSource
  public typealias Dataset = TorchData.Dataset
  public typealias IterableDataset = TorchData.IterableDataset
  public typealias SampleStream = TorchData.SampleStream
  public typealias TensorDataset = TorchData.TensorDataset
  public typealias Subset = TorchData.Subset
  public typealias ConcatDataset = TorchData.ConcatDataset
  public typealias ChainDataset = TorchData.ChainDataset
  public typealias DataLoader = TorchData.DataLoader
  public typealias WorkerInfo = TorchData.WorkerInfo
  public typealias Sampler = TorchData.Sampler
  public typealias SequentialSampler = TorchData.SequentialSampler
  public typealias RandomSampler = TorchData.RandomSampler
  public typealias SubsetRandomSampler = TorchData.SubsetRandomSampler
  public typealias WeightedRandomSampler = TorchData.WeightedRandomSampler
  public typealias BatchSampler = TorchData.BatchSampler
  public typealias DistributedSampler = TorchData.DistributedSampler

  /// The manual's place of the samplers.
  public enum sampler {
    public typealias Sampler = TorchData.Sampler
    public typealias SequentialSampler = TorchData.SequentialSampler
    public typealias RandomSampler = TorchData.RandomSampler
    public typealias SubsetRandomSampler = TorchData.SubsetRandomSampler
    public typealias WeightedRandomSampler = TorchData.WeightedRandomSampler
  }

  /// Samples in one batch: see `defaultCollate`.
  public static func defaultCollate<Sample: Collatable>(_ samples: [Sample]) throws -> Sample.Batch {
    try TorchData.defaultCollate(samples)
  }
  /// Pairs in one batch: see `defaultCollate`.
  public static func defaultCollate<A: Collatable, B: Collatable>(_ samples: [(A, B)]) throws
    -> (A.Batch, B.Batch)
  { try TorchData.defaultCollate(samples) }
  /// Triples in one batch: see `defaultCollate`.
  public static func defaultCollate<A: Collatable, B: Collatable, C: Collatable>(_ samples: [(A, B, C)])
    throws
    -> (A.Batch, B.Batch, C.Batch)
  { try TorchData.defaultCollate(samples) }
  /// A sample as it is: see `defaultConvert`.
  public static func defaultConvert<Sample>(_ sample: Sample) -> Sample { sample }
  /// Splits a data set at random: see `randomSplit`.
  public static func randomSplit<Base: Dataset>(
    _ dataset: Base, _ lengths: [Int], generator: Generator? = nil
  ) -> [Subset<Base>] { TorchData.randomSplit(dataset, lengths, generator: generator) }
  /// Splits a data set at random: see `randomSplit`.
  public static func randomSplit<Base: Dataset>(
    _ dataset: Base, _ lengths: [Double], generator: Generator? = nil
  ) -> [Subset<Base>] { TorchData.randomSplit(dataset, lengths, generator: generator) }
}
