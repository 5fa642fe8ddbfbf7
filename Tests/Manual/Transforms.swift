import Foundation
import Testing
import Torch
import TorchVision

extension ManualTests {
  @Test func transforms() throws {
    // A ramp of grey levels: row y, column x holds 40 y + 10 x.
    let rows: [UInt8] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150]
    let ramp = Image(.l, width: 4, height: 4, pixels: rows)
    let colours = Image(.rgb, width: 2, height: 1, pixels: [255, 0, 51, 0, 102, 204])
    try area("torchvision.transforms") { entry in
      entry("torchvision.transforms.Compose") {
        same(
          torchvision.transforms.Compose([
            torchvision.transforms.CenterCrop(2), torchvision.transforms.ToTensor(),
          ])(ramp), [[[0.19608, 0.23529], [0.35294, 0.39216]]])
      }
      entry("torchvision.transforms.CenterCrop") {
        same(torchvision.transforms.CenterCrop(2)(ramp).tensor(), [[[50, 60], [90, 100]]])
        same(torchvision.transforms.CenterCrop([2, 4])(ramp).tensor().shape, [1, 2, 4])
        // What is smaller is padded.
        same(torchvision.transforms.CenterCrop([1, 6])(ramp).tensor(), [[[0, 80, 90, 100, 110, 0]]])
      }
      entry("torchvision.transforms.RandomCrop") {
        // The seed 0 draws row 2 and column 0, as in Python.
        same(torchvision.transforms.RandomCrop(2)(ramp).tensor(), [[[80, 90], [120, 130]]])
        same(torchvision.transforms.RandomCrop(4, padding: 2)(ramp).tensor().shape, [1, 4, 4])
        same(torchvision.transforms.RandomCrop(6, padIfNeeded: true)(ramp).tensor().shape, [1, 6, 6])
        refuses("larger than the picture") {
          _ = torchvision.transforms.RandomCrop(5)(ramp) as Image
        }
      }
      entry("torchvision.transforms.RandomHorizontalFlip") {
        same(torchvision.transforms.RandomHorizontalFlip(p: 1)(ramp).tensor()[0, 0], [30, 20, 10, 0])
        let flip = torchvision.transforms.RandomHorizontalFlip()
        let flipped = (0..<400).filter { _ in flip(ramp).pixels[0] == 30 }.count
        holds(flipped > 160 && flipped < 240)
      }
      entry("torchvision.transforms.RandomSizedCrop") {
        same(torchvision.transforms.RandomSizedCrop(3)(ramp).tensor().shape, [1, 3, 3])
        torch.manualSeed(5)
        let old = torchvision.transforms.RandomSizedCrop(3, interpolation: 2)(ramp)
        torch.manualSeed(5)
        holds(old == torchvision.transforms.RandomResizedCrop(3)(ramp))
      }
      entry("torchvision.transforms.Pad") {
        same(
          torchvision.transforms.Pad(10)(Image(.rgb, width: 10, height: 10)).tensor().shape, [3, 30, 30])
        same(torchvision.transforms.Pad([1, 0], fill: 7)(ramp).tensor()[0, 0], [7, 0, 10, 20, 30, 7])
        same(
          torchvision.transforms.Pad([2, 0], paddingMode: .reflect)(ramp).tensor()[0, 0],
          [20, 10, 0, 10, 20, 30, 20, 10])
      }
      entry("torchvision.transforms.Normalize") {
        same(
          torchvision.transforms.Normalize([1, 2], [2, 4])(torch.ones(2, 1, 2)),
          [[[0, 0]], [[-0.25, -0.25]]])
        let x = torch.ones(1, 1, 2)
        _ = torchvision.transforms.Normalize([3], [2], inplace: true)(x)
        same(x, [[[-1, -1]]])
      }
      entry("torchvision.transforms.ToTensor") {
        same(
          torchvision.transforms.ToTensor()(colours), [[[1, 0]], [[0, 0.4]], [[0.2, 0.8]]])
        // Arrays are [height, width, channels]; only bytes are scaled.
        same(torchvision.transforms.ToTensor()(numpy.array([[[3, 4]]])), [[[3]], [[4]]])
      }
      entry("torchvision.transforms.ToPILImage") {
        same(
          torchvision.transforms.ToPILImage()(torch.tensor([[[0.2, 1]]])).tensor(), [[[51, 255]]])
        holds(torchvision.transforms.ToImage()(torchvision.transforms.ToTensor()(colours)) == colours)
        holds(torchvision.transforms.ToPILImage(mode: .cmyk)(torch.zeros(4, 1, 1)).mode == .cmyk)
      }
      entry("torchvision.transforms.Lambda") {
        same(
          torchvision.transforms.Lambda { (x: Tensor) in x * 2 }(torch.ones(2)), [2, 2])
      }
      entry("torchvision.utils.make_grid") {
        let two = torch.stack([torch.full([1, 1, 2], 1.0), torch.full([1, 1, 2], 3.0)])
        same(
          torchvision.utils.makeGrid(two, nrow: 2, padding: 1)[0],
          [[0, 0, 0, 0, 0, 0, 0], [0, 1, 1, 0, 3, 3, 0], [0, 0, 0, 0, 0, 0, 0]])
        same(torchvision.utils.makeGrid(torch.zeros(10, 3, 4, 5)).shape, [3, 14, 58])
        same(
          torchvision.utils.makeGrid([two[0], two[1]], padding: 0, normalize: true)[0], [[0, 0, 1, 1]])
        same(
          torchvision.utils.makeGrid(two, padding: 0, normalize: true, range: (0, 4))[0],
          [[0.25, 0.25, 0.75, 0.75]])
        same(
          torchvision.utils.makeGrid(
            two, padding: 1, normalize: true, valueRange: (0, 2), scaleEach: true, padValue: 0.5)[0, 1],
          [0.5, 0.5, 0.5, 0.5, 1, 1, 0.5])
      }
      try entry("torchvision.utils.save_image") {
        let path = NSTemporaryDirectory() + "torch-\(UUID().uuidString).png"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try shown(torchvision.utils.saveImage(torch.tensor([[[0.2, 1.5, -1]]]), path))
        same(try torchvision.io.readImage(path)[2], [[51, 255, 0]])
        try torchvision.utils.saveImage(torch.zeros(4, 3, 5, 5), path, nrow: 2, padding: 1, padValue: 1)
        same(try torchvision.io.readImage(path).shape, [3, 13, 13])
      }
    }
  }
}
