import TorchCore

extension torch.utils.data {
  public typealias Dataset = TorchData.Dataset
  public typealias TensorDataset = TorchData.TensorDataset
  public typealias Subset = TorchData.Subset
  public typealias ConcatDataset = TorchData.ConcatDataset
  public typealias DataLoader = TorchData.DataLoader
  public typealias Sampler = TorchData.Sampler
  public typealias SequentialSampler = TorchData.SequentialSampler
  public typealias RandomSampler = TorchData.RandomSampler
  public typealias SubsetRandomSampler = TorchData.SubsetRandomSampler
  public typealias WeightedRandomSampler = TorchData.WeightedRandomSampler
  public typealias BatchSampler = TorchData.BatchSampler
}
