import TorchCore

extension nn {
  /// Runs a module on parts of the batch, one a device, and gathers the results: as `nn.parallel.DistributedDataParallel`
  /// does better, with a process for each device.
  ///
  /// With one device, or none but the CPU, whose threads work on a batch together anyway, the module runs as it is, and a warning says so.
  /// The names in the state dict begin with `module.` all the same.
  public final class DataParallel<M: Layer>: Layer {
    public let module: M
    public let dim: Int

    /// Splits inputs along `dim`. `deviceIds` are the devices to use, all of them if left out; results are gathered on
    /// `outputDevice`.
    public init(_ module: M, deviceIds: [Int]? = nil, outputDevice: Int? = nil, dim: Int = 0) {
      (self.module, self.dim) = (module, dim)
      super.init()
      guard
        check(
          deviceIds.map(\.isEmpty) ?? true && outputDevice == nil,
          "DataParallel: there is no device \(deviceIds?.first ?? outputDevice ?? 0): leave out deviceIds and outputDevice"
        )
      else { return }
      warn("DataParallel: there is one device: the module runs on it as it is")
    }

    public override func forward(_ input: Tensor) -> Tensor { module(input) }
  }
}
