import Foundation
import Synchronization
import Testing
import Torch

@Suite struct ThreadsTests {
  /// A short training that draws from the generator everywhere it can: initial weights, order, dropout, noise.
  /// The bits of every loss and of every parameter afterwards.
  private static func train(seed: Int) -> [UInt32] {
    withGenerator(Generator().manualSeed(seed)) {
      let model = nn.Sequential(
        nn.Conv2d(1, 8, 3, padding: 1), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(128, 32), nn.Tanh(), nn.Dropout(p: 0.25), nn.Linear(32, 4))
      let optimizer = optim.Adam(model.parameters(), lr: 1e-2)
      let x = torch.randn(96, 1, 8, 8)
      let data = TensorDataset(x, torch.randint(0, 4, [96]))
      var result: [UInt32] = []
      for _ in 0..<3 {
        for (a, b) in DataLoader(data, batchSize: 16, shuffle: true) {
          optimizer.zeroGrad()
          let loss = F.crossEntropy(model(a + 0.01 * torch.randnLike(a)), b)
          loss.backward()
          optimizer.step()
          result.append(loss.item(Float.self).bitPattern)
        }
      }
      for p in model.parameters() { result += p.toArray(Float.self).map(\.bitPattern) }
      return result
    }
  }

  @Test func fourThreadsTrainAsOneAfterTheOther() {
    let alone = (0..<4).map { Self.train(seed: $0) }
    #expect(Set(alone).count == 4)
    let together = Mutex([[UInt32]](repeating: [], count: 4))
    let done = DispatchGroup()
    for i in 0..<4 {
      done.enter()
      Thread {
        let result = Self.train(seed: i)
        together.withLock { $0[i] = result }
        done.leave()
      }.start()
    }
    done.wait()
    #expect(together.withLock { $0 } == alone)
  }
}
