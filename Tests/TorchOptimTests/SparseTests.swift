import Testing
import TorchCore

@testable import TorchOptim

/// Steps with sparse gradients; the numbers are PyTorch's.
@Suite struct SparseOptimizerTests {
  /// The parameter after three steps, two of them in other rows.
  func trained(_ make: (Tensor) -> optim.Optimizer, sparse: Bool = true) -> [Double] {
    let w = (torch.arange(10, dtype: .float32).reshape(5, 2) / 10).requiresGrad_(), optimizer = make(w)
    for k in 0..<3 {
      let rows = torch.tensor(k == 1 ? [[1, 3, 0]] : [[0, 3, 3]])
      let values = torch.arange(6, dtype: .float32).reshape(3, 2) * .double(Double(k + 1)) - 2
      let g = torch.sparseCooTensor(rows, values, [5, 2])
      w.grad = sparse ? g : g.toDense()
      optimizer.step()
    }
    return w.toArray()
  }

  func close(_ a: [Double], _ b: [Double]) -> Bool {
    zip(a, b).allSatisfy { abs($0 - $1) < 1e-6 } && a.count == b.count
  }

  @Test func rowsWithoutGradientStay() {
    #expect(
      close(
        trained { optim.SparseAdam([$0], lr: 0.1) },
        [
          0.033430177718400955, 0.07632879912853241, 0.27441367506980896, 0.30000001192092896,
          0.4000000059604645,
          0.5, 0.32208526134490967, 0.41750290989875793, 0.800000011920929, 0.8999999761581421,
        ]))
    let plain = trained { optim.SGD([$0], lr: 0.1) }
    #expect(close(plain, [-0.2, -0.7, 0.4, 0.3, 0.4, 0.5, -1.2, -2.1, 0.8, 0.9]))
    #expect(close(plain, trained({ optim.SGD([$0], lr: 0.1) }, sparse: false)))
    #expect(
      close(
        trained { optim.SGD([$0], lr: 0.1, momentum: 0.9) },
        [-0.398, -1.249, 0.58, 0.3, 0.4, 0.5, -1.722, -3.144, 0.8, 0.9]))
    let adagrad = trained { optim.Adagrad([$0], lr: 0.1) }
    #expect(
      close(
        adagrad,
        [
          0.03528280928730965, 0.08846306800842285, 0.3, 0.3, 0.4, 0.5, 0.3312697112560272,
          0.4330642521381378, 0.8,
          0.9,
        ]))
    #expect(close(adagrad, trained({ optim.Adagrad([$0], lr: 0.1) }, sparse: false)))
  }

  @Test func stateAndMistakes() throws {
    let w = torch.ones(3, 2).requiresGrad_(), adam = optim.SparseAdam([w])
    w.grad = torch.sparseCooTensor(torch.tensor([[1]]), torch.ones(1, 2), [3, 2])
    adam.step()
    #expect(adam.state(w)["step"] == .int(1))
    let other = optim.SparseAdam([w])
    try other.loadStateDict(adam.stateDict())
    other.step()
    #expect(other.state(w)["step"] == .int(2))
    adam.zeroGrad(setToNone: false)
    #expect(w.grad!.isSparse && w.grad!.nnz() == 0)
    w.grad = torch.ones(3, 2)
    #expect(throws: TorchError.self) { try withError { adam.step() } }
    w.grad = torch.sparseCooTensor(torch.tensor([[1]]), torch.ones(1, 2), [3, 2])
    #expect(throws: TorchError.self) { try withError { optim.Adam([w]).step() } }
  }
}
