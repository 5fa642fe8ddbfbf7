@_exported import TorchCore
@_exported import TorchData
@_exported import TorchDistributions
@_exported import TorchNN
@_exported import TorchOptim
@_exported import TorchSerialization
