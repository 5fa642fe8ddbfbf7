import Glibc
import Torch
import TorchVision

extension Suite {
  /// Files and processes: images into batches, checkpoints, and a program's start.
  mutating func addFiles() {
    add("data/jpeg_loading") {
      typealias T = torchvision.transforms
      let data = try torchvision.datasets.ImageFolder(
        scratch + "/images",
        transform: T.Compose([
          T.RandomResizedCrop(224), T.RandomHorizontalFlip(), T.ToTensor(),
          T.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
        ]))
      let loader = DataLoader(data, batchSize: 32, shuffle: true, numWorkers: 2, persistentWorkers: true)
      return { for (images, _) in loader { _ = images[0].mean() } }
    }

    let path = scratch + "/swift.pt"
    add("files/save_1GB") {
      let tensors = checkpoint()
      return { try torch.save(tensors, path) }
    }
    add("files/load_1GB") {
      try torch.save(checkpoint(), path)
      return { _ = try torch.load(path) }
    }
    // Of a mapped file only what is used is read: here one tensor of sixteen.
    add("files/load_1GB_mapped") {
      try torch.save(checkpoint(), path)
      return { _ = try torch.load(path, mmap: true)["weight0"].tensor!.sum() }
    }

    // A whole process, which prints the sum of two tensors.
    add("start/first_operator") {
      let program = try folderOfThisProgram() + "/first"
      guard access(program, X_OK) == 0 else { throw TorchError("no program '\(program)'") }
      return {
        guard system("exec '\(program)' > /dev/null") == 0 else { throw TorchError("'\(program)' failed") }
      }
    }
  }
}

/// Sixteen tensors of 64 MB.
private func checkpoint() -> OrderedDictionary<String, Tensor> {
  var tensors = OrderedDictionary<String, Tensor>()
  for i in 0..<16 { tensors["weight\(i)"] = torch.randn(1 << 24) }
  return tensors
}

/// Where rows read and write files: the folder that `bench.py` names.
private let scratch = getenv("BENCHMARK_SCRATCH").map { String(cString: $0) } ?? "/tmp"

private func folderOfThisProgram() throws -> String {
  guard let path = realpath("/proc/self/exe", nil) else { throw TorchError("no /proc/self/exe") }
  defer { free(path) }
  return String(cString: path).split(separator: "/").dropLast().map { "/" + $0 }.joined()
}
