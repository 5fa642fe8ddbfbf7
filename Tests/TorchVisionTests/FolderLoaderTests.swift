import Foundation
import Testing
import TorchCore
import TorchData
import TorchVision

/// Random crops and flips of a folder of images in the workers of a loader, against torchvision 0.27 with PyTorch 2.15.
@Suite struct FolderLoaderTests {
  private typealias T = torchvision.transforms

  @Test func cropsInWorkersAreTorchvisions() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "folder-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    for i in 0..<14 {
      let folder = "\(root)/class\(i % 3)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let pixels = (0..<12 * 16 * 3).map { k in
        UInt8(truncatingIfNeeded: i * 37 + k / 3 % 16 * 5 + k / 48 * 11 + k % 3 * 71)
      }
      try Image(.rgb, width: 16, height: 12, pixels: pixels).save("\(folder)/\(i).png")
    }
    let data = try torchvision.datasets.ImageFolder(
      root, transform: T.Compose([T.RandomCrop(8, padding: 2), T.RandomHorizontalFlip(), T.PILToTensor()]))
    let weights = torch.arange(192).view(3, 8, 8).remainder(7)
    // The labels, and a sum over the pixels of each batch of two epochs.
    let expected: [Int: [([Int], Int)]] = [
      0: [
        ([0, 1, 2, 0], 263157), ([0, 0, 2, 0], 227429), ([2, 1, 1, 2], 232738), ([1, 1], 127493),
        ([1, 1, 1, 0], 275260), ([2, 0, 1, 2], 234593), ([0, 1, 2, 2], 262122), ([0, 0], 124034),
      ],
      1: [
        ([0, 1, 2, 0], 278450), ([0, 0, 2, 0], 245230), ([2, 1, 1, 2], 235604), ([1, 1], 144204),
        ([2, 2, 1, 0], 245381), ([1, 0, 1, 0], 263464), ([1, 2, 0, 2], 254939), ([1, 0], 144454),
      ],
      2: [
        ([0, 1, 2, 0], 278450), ([0, 0, 2, 0], 271431), ([2, 1, 1, 2], 257688), ([1, 1], 126975),
        ([2, 2, 1, 0], 245381), ([1, 0, 1, 0], 294232), ([1, 2, 0, 2], 269494), ([1, 0], 141688),
      ],
    ]
    for (workers, batches) in expected {
      withGenerator(Generator().manualSeed(0)) {
        let loader = DataLoader(data, batchSize: 4, shuffle: true, numWorkers: workers)
        var found: [([Int], Int)] = []
        for _ in 0..<2 {
          for (images, labels) in loader {
            found.append((labels.toArray(Int.self), (images.to(.int64) * weights).sum().item(Int.self)))
          }
        }
        #expect(found.map(\.0) == batches.map(\.0))
        #expect(found.map(\.1) == batches.map(\.1), "\(workers) workers")
      }
    }
  }
}
