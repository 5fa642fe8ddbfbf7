import Testing
import Torch

/// Derivatives of functions of several inputs and results; the numbers are PyTorch's.
@Suite struct FunctionalTests {
  let x = torch.tensor([0.5, -1, 2], dtype: .float64)
  let w = torch.tensor([[1.0, 2, -1], [0.5, 0, 3]], dtype: .float64)
  let u = torch.tensor([1.0, 2, 3], dtype: .float64)
  /// tanh(w·x) and |x|²·Σw.
  let two: ([Tensor]) -> [Tensor] = { [$0[1].matmul($0[0]).tanh(), ($0[0] * $0[0]).sum() * $0[1].sum()] }
  let one: ([Tensor]) -> Tensor = { $0[1].matmul($0[0]).tanh().pow(2).sum() }

  func close(_ a: Tensor, _ b: [Double], _ shape: Size) -> Bool {
    a.shape == shape && zip(a.toArray(Double.self), b).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
  }

  @Test func jacobians() {
    let j = autograd.functional.jacobian(two, [x, w])
    #expect(
      close(
        j[0][0],
        [
          0.0036408847204873578, 0.0072817694409747155, -0.0036408847204873578, 7.453250792644964e-06, 0,
          4.471950475586978e-05,
        ], [2, 3]))
    #expect(j[0][1].shape == [2, 2, 3])
    #expect(close(j[1][0], [5.5, -11, 22], [3]))
    #expect(close(j[1][1], [5.25, 5.25, 5.25, 5.25, 5.25, 5.25], [2, 3]))
    #expect(!j[0][0].requiresGrad)

    let y = torch.tensor([1.0, 2], requiresGrad: true)
    let cubes = autograd.functional.jacobian({ $0.pow(3) }, y, createGraph: true)
    cubes.sum().backward()
    #expect(y.grad!.toArray(Double.self) == [6, 12])
  }

  @Test func hessians() {
    let h = autograd.functional.hessian(one, [x, w])
    #expect(
      close(
        h[0][0],
        [
          -0.014498908800941766, -0.02896800526532432, 0.014394565622984527, -0.02896800526532432,
          -0.05793601053064864, 0.02896800526532432, 0.014394565622984527, 0.02896800526532432,
          -0.015020624690727964,
        ], [3, 3]))
    #expect(h[1][1].shape == [2, 3, 2, 3])
    #expect(h[0][1].permute(1, 2, 0).sub(h[1][0]).abs().max().item() < 1e-15)
    let third = autograd.functional.hessian({ $0.pow(3).sum() }, torch.tensor([1.0, 2]))
    #expect(third.toArray(Float.self) == [6, 0, 0, 12])
  }

  @Test func products() {
    let v = [torch.tensor([1.0, 2], dtype: .float64), torch.tensor(3.0, dtype: .float64)]
    let (ys, back) = autograd.functional.vjp(two, [x, w], v)
    #expect(close(ys[1], [28.875], []))
    #expect(close(back[0], [16.5036557912, -32.9927182306, 65.9964485543], [3]))
    let t = [u, torch.onesLike(w)]
    let (_, forth) = autograd.functional.jvp(two, [x, w], t)
    #expect(close(forth[0], [0.0127430965, 0.0001639715], [2]))
    #expect(close(forth[1], [81], []))
    let row = [-0.0582606334, -0.1086267070, 0.0414877065]
    let (y, left) = autograd.functional.vhp(one, [x, w], t)
    #expect(close(y, [1.9963442088], []) && close(left[0], row, [3]))
    let (_, right) = autograd.functional.hvp(one, [x, w], t)
    #expect(close(right[0], row, [3]) && close(right[1], left[1].toArray(Double.self), [2, 3]))
  }

  @Test func functionsOfFunctions() {
    let cube: (Tensor) -> Tensor = { $0.pow(3) }, t = torch.tensor(2.0)
    #expect(torch.func.grad(cube)(t).item() == 12)
    #expect(torch.func.grad(torch.func.grad(cube))(t).item() == 12)
    #expect(torch.func.grad(torch.func.grad(torch.func.grad(cube)))(t).item() == 6)
    #expect(!torch.func.grad(cube)(t).requiresGrad)
    let (slope, value) = torch.func.gradAndValue(cube)(t)
    #expect(slope.item() == 12 && value.item() == 8)
    let (y, pullback) = torch.func.vjp({ $0.exp() }, x)
    #expect(!y.requiresGrad && close(pullback(u), (y * u).toArray(Double.self), [3]))
    #expect(close(pullback(-u), (-y * u).toArray(Double.self), [3]))
    let (_, forth) = torch.func.jvp({ $0.square() }, x, u)
    #expect(close(forth, [1, -4, 12], [3]))
    #expect(close(torch.func.jacrev { $0.square() }(x).diag(), [1, -2, 4], [3]))
    #expect(close(torch.func.hessian { $0.pow(3).sum() }(x).diag(), [3, -6, 12], [3]))
  }

  @Test func strictness() throws {
    let constant = autograd.functional.jacobian({ _ in [torch.ones(2)] }, [x])
    #expect(constant[0][0].shape == [2, 3] && constant[0][0].abs().sum().item() == 0)
    let zero = autograd.functional.hvp({ $0.sum() }, x, u).1
    #expect(zero.toArray(Double.self) == [0, 0, 0])
    #expect(throws: TorchError("jacobian: output 0 of the function does not depend on the inputs")) {
      try withError { _ = autograd.functional.jacobian({ _ in [torch.ones(2)] }, [x], strict: true) }
    }
    #expect(throws: TorchError("vjp: the function does not depend on input 1")) {
      try withError { _ = autograd.functional.vjp({ [$0[0].sum()] }, [x, w], strict: true) }
    }
    #expect(throws: TorchError.self) { try withError { _ = autograd.functional.vjp({ $0 * 2 }, x) } }
    #expect(throws: TorchError.self) { try withError { _ = autograd.functional.hessian({ $0 * 2 }, x) } }
  }

  @Test func gradientChecksHaveOptions() throws {
    let x = self.x.clone().requiresGrad_()
    #expect(autograd.gradcheck({ [$0[0].sin()] }, [x], fastMode: true))
    let z = torch.complex(self.x, u).requiresGrad_()
    #expect(autograd.gradcheck({ [($0[0] * $0[0]).exp()] }, [z], fastMode: true))
    #expect(autograd.gradgradcheck({ [$0[0].sin()] }, [x], gradOutputs: [u.clone().requiresGrad_()]))
    // The gradient of x² without its factor.
    let wrong: ([Tensor]) -> [Tensor] = { [$0[0].detach() * $0[0]] }
    #expect(!autograd.gradcheck(wrong, [x], raiseException: false))
    #expect(!autograd.gradcheck(wrong, [x], raiseException: false, fastMode: true))
    #expect(throws: TorchError.self) { try withError { _ = autograd.gradcheck(wrong, [x]) } }
    #expect(!autograd.gradcheck({ [$0[0].to(.float32)] }, [x], raiseException: false, checkGradDtypes: true))
  }
}

/// Tensors that are computed again, or kept elsewhere, for the backward pass.
@Suite(.serialized) struct CheckpointTests {
  @Test func computesAgainWithTheSameRandomNumbers() {
    torch.manualSeed(0)
    let first = nn.Linear(8, 8), second = nn.Linear(8, 8), x = torch.randn(4, 8, requiresGrad: true)
    var calls = 0
    let block: (Tensor) -> Tensor = {
      calls += 1
      return second(F.dropout(first($0).tanh(), p: 0.5))
    }
    func gradients(_ f: (Tensor) -> Tensor) -> [[Double]] {
      torch.manualSeed(3)
      for t in first.parameters() + second.parameters() + [x] { t.grad = nil }
      let y = f(x), next = torch.rand(1).item()
      y.pow(2).sum().backward()
      // The stream goes on as if nothing had been computed again.
      return (first.parameters() + second.parameters() + [x]).map { $0.grad!.toArray() }
        + [[next, torch.rand(1).item()]]
    }
    let plain = gradients(block)
    #expect(calls == 1)
    let again = gradients { torch.utils.checkpoint.checkpoint(block, $0) }
    #expect(calls == 3)
    #expect(plain == again)
    let nested = gradients { x in
      torch.utils.checkpoint.checkpoint(
        { h in second(torch.utils.checkpoint.checkpoint({ F.dropout(first($0).tanh(), p: 0.5) }, h)) }, x)
    }
    #expect(plain == nested)
  }

  @Test func severalTensorsAndSecondDerivatives() {
    let a = torch.tensor([1.0, 2], dtype: .float64, requiresGrad: true)
    let b = torch.tensor([3.0, -1], dtype: .float64, requiresGrad: true)
    let f: ([Tensor]) -> [Tensor] = { [($0[0] * $0[1]).sin(), $0[0].exp() * $0[1]] }
    let again: ([Tensor]) -> [Tensor] = { torch.utils.checkpoint.checkpoint(f, $0) }
    #expect(autograd.gradcheck(again, [a, b]))
    #expect(autograd.gradgradcheck(again, [a, b]))
    let c = noGrad { again([a, b]) }
    #expect(!c[0].requiresGrad)
  }

  @Test func sequences() throws {
    let layers: [(Tensor) -> Tensor] = [{ $0.sin() }, { $0.exp() }, { $0 * $0 }, { $0.tanh() }, { $0.sin() }]
    let x = torch.tensor([0.25, -0.5], dtype: .float64, requiresGrad: true)
    let plain = autograd.grad([layers.reduce(x) { $1($0) }.sum()], [x])[0]!
    for segments in 1...5 {
      let y = torch.utils.checkpoint.checkpointSequential(layers, segments, x)
      #expect(autograd.grad([y.sum()], [x])[0]!.toArray(Double.self) == plain.toArray(Double.self))
    }
    #expect(throws: TorchError.self) {
      try withError { _ = torch.utils.checkpoint.checkpointSequential(layers, 6, x) }
    }
    let model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1)), input = torch.rand(4, 2)
    let wanted = autograd.grad([model(input).sum()], model.parameters())
    let y = torch.utils.checkpoint.checkpointSequential(model, 3, input)
    for (a, b) in zip(autograd.grad([y.sum()], model.parameters()), wanted) {
      #expect(a!.toArray(Float.self) == b!.toArray(Float.self))
    }
  }

  @Test func changingFunctionsAreNoticed() {
    var calls = 0
    let x = torch.tensor([1.0], requiresGrad: true)
    let y = torch.utils.checkpoint.checkpoint(
      { t in
        calls += 1
        return calls == 1 ? t.exp() : t.exp().sin()
      }, x)
    #expect(throws: TorchError.self) { try withError { y.backward() } }
  }

  @Test func savedTensorsAreGivenToHooks() {
    let x = torch.tensor([1.0, 2, 3], requiresGrad: true)
    var packed: [Tensor] = [], unpacked = 0
    let y = autograd.graph.savedTensorsHooks(
      pack: {
        packed.append($0)
        return packed.count - 1
      },
      unpack: {
        unpacked += 1
        return packed[$0 as! Int]
      }
    ) { (x * x).exp() }
    #expect(packed.count == 3 && unpacked == 0)
    let first = autograd.grad([y.sum()], [x], createGraph: true)[0]!
    #expect(unpacked == 3)
    // d/dx 2x·exp(x²) = (2 + 4x²)·exp(x²)
    let second = autograd.grad([first.sum()], [x])[0]!
    let wanted = noGrad { (x * x * 4 + 2) * (x * x).exp() }
    #expect((second - wanted).abs().max().item() / wanted.max().item() < 1e-6)
    let z = autograd.graph.saveOnCPU { x * x }
    z.sum().backward()
    #expect(x.grad!.toArray(Float.self) == [2, 4, 6])
  }
}
