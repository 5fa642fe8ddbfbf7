import Torch
import TorchVision

/// Reads a folder of JPEG images as `loading.py` does; prints images per second.
///
/// usage: loading FOLDER [WORKERS [EPOCHS]]
let arguments = CommandLine.arguments
guard arguments.count > 1 else { fatalError("usage: loading FOLDER [WORKERS [EPOCHS]]") }
let workers = arguments.count > 2 ? Int(arguments[2]) ?? 2 : 2
let epochs = arguments.count > 3 ? Int(arguments[3]) ?? 5 : 5

typealias T = torchvision.transforms
torch.setNumThreads(1)
torch.manualSeed(0)
let data = try torchvision.datasets.ImageFolder(
  arguments[1],
  transform: T.Compose([
    T.RandomResizedCrop(224), T.RandomHorizontalFlip(), T.ToTensor(),
    T.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
  ]))
let loader = DataLoader(
  data, batchSize: 32, shuffle: true, numWorkers: workers, persistentWorkers: workers > 0)
var rates: [Double] = [], total = 0.0
for _ in 0..<epochs {
  let start = ContinuousClock.now
  var count = 0
  for (images, labels) in loader {
    count += labels.count
    total += images[0].mean().item()
  }
  let time = (ContinuousClock.now - start).components
  rates.append(Double(count) / (Double(time.seconds) + Double(time.attoseconds) * 1e-18))
}
rates.sort()
// The same random crops give nearly the same sum: files are decoded and resized to within a grey level.
print(
  "swift-torch: \(workers) workers, \(Int(rates[rates.count - 1])) images/s at best,",
  "\(Int(rates[rates.count / 2])) median; sum \((total * 1e4).rounded() / 1e4)")
