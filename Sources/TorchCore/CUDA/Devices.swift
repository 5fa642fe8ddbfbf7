/// GPUs. No build has support for them yet: what asks whether there are any says no, what needs one is an error that says
/// so, and what PyTorch does nothing for without a GPU does nothing.
public enum cuda {
  /// Whether tensors can live on a GPU.
  public static func isAvailable() -> Bool { false }

  /// The number of GPUs.
  public static func deviceCount() -> Int { 0 }

  /// The number of the GPU in use.
  public static func currentDevice() -> Int {
    none("currentDevice")
    return 0
  }

  /// Chooses a GPU; a negative number chooses none and does nothing.
  public static func setDevice(_ device: Int) {
    if device >= 0 { none("setDevice(\(device))") }
  }

  /// Runs `body` with a GPU in use; with a negative number it is just run.
  public static func device<R>(_ device: Int, _ body: () throws -> R) rethrows -> R {
    if device >= 0 { none("device(\(device))") }
    return try body()
  }

  /// Runs `body` with the GPU in use on which a tensor lies; for one in the processor's memory it is just run.
  public static func deviceOf<R>(_ tensor: Tensor, _ body: () throws -> R) rethrows -> R { try body() }

  /// Waits for the work of a GPU.
  public static func synchronize(_ device: Device? = nil) { none("synchronize") }

  /// Seeds the random numbers of the GPU in use, if there is one.
  public static func manualSeed(_ seed: Int) {}

  /// Seeds the random numbers of all GPUs there are.
  public static func manualSeedAll(_ seed: Int) {}

  /// Gives memory of GPUs back that is not in use.
  public static func emptyCache() {}

  private static func none(_ function: String) {
    fail(
      "cuda.\(function): no GPU is available to this build: ask cuda.isAvailable() first, or use Device.cpu")
  }
}

extension torch {
  /// GPUs.
  public typealias cuda = TorchCore.cuda
}
