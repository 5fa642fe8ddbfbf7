import Testing

@testable import TorchCore

@Suite struct AutogradTests {
  /// A float64 leaf.
  func leaf(_ values: [Double], _ shape: Size? = nil) -> Tensor {
    let t = Tensor(empty: shape ?? [values.count], .float64)
    for (i, v) in values.enumerated() { t.pointer(Double.self)[i] = v }
    return t.requiresGrad_()
  }

  @Test func productsAccumulate() {
    let x = leaf([0.5, -1, 2])
    x.mul(x).mul(x).sum().backward()
    #expect(x.grad!.toArray() == [0.75, 3, 12])
    x.mul(.double(2)).sum().backward()
    #expect(x.grad!.toArray() == [2.75, 5, 14])
  }

  @Test func derivativesOfAnyOrder() {
    let x = leaf([0.5, -1, 2])
    let y = x.mul(x).mul(x).mul(x)
    let first = torch.autograd.grad([y.sum()], [x], createGraph: true)[0]!
    let second = torch.autograd.grad([first.sum()], [x], createGraph: true)[0]!
    let third = torch.autograd.grad([second.sum()], [x])[0]!
    #expect(second.toArray() == [3, 12, 48])
    #expect(third.toArray() == [12, -24, 48])
  }

  @Test func inPlaceThroughViews() {
    // y = [2x₀, relu(2x₁), relu(2x₂)], loss Σ y².
    let x = leaf([0.5, -1, 2])
    let y = x.mul(.double(2)), v = y.narrow(0, 1, 2)
    _ = v.relu(out: v)
    y.mul(y).sum().backward()
    #expect(x.grad!.toArray() == [4, 0, 16])

    x.grad = nil
    let y2 = x.mul(.double(2)), v2 = y2.narrow(0, 1, 2)
    _ = v2.relu(out: v2)
    v2.mul(v2).sum().backward()
    #expect(x.grad!.toArray() == [0, 0, 16])

    // The base written after the view was taken: the view sees it.
    x.grad = nil
    let y3 = x.mul(.double(2)), v3 = y3.narrow(0, 1, 2)
    _ = y3.relu(out: y3)
    v3.mul(v3).sum().backward()
    #expect(x.grad!.toArray() == [0, 0, 16])

    // An expanded gradient.
    x.grad = nil
    let y4 = x.mul(.double(2)), v4 = y4.narrow(0, 1, 2)
    _ = v4.relu(out: v4)
    y4.sum().backward()
    #expect(x.grad!.toArray() == [2, 0, 2])
  }

  @Test func copyIntoAViewOfAConstant() {
    let x = leaf([3, 4]), y = Tensor(full: [2, 2], 0, .float64)
    y.select(0, 1).copy_(x.mul(x))
    y.mul(.double(10)).sum().backward()
    #expect(x.grad!.toArray() == [60, 80])
    #expect(y.requiresGrad && y.gradFn!.name == "CopySlices")
  }

  @Test func overwrittenOperandsAreNoticed() {
    #expect(throws: TorchError.self) {
      try withError {
        let e = self.leaf([1, 2]).exp()
        _ = e.sin(out: e)
        e.sum().backward()
      }
    }
    #expect(throws: TorchError.self) {
      try withError {
        let x = self.leaf([1, 2])
        _ = x.relu(out: x)
      }
    }
    #expect(throws: TorchError.self) {
      try withError {
        let x = self.leaf([1, 2]), y = x.mul(x).sum()
        y.backward()
        y.backward()
      }
    }
  }

  @Test func nothingHappensAfterAnError() {
    let a = Tensor(full: [2], 1, .float32), b = Tensor(full: [3], 1, .float32)
    var reached = false
    let message =
      "add: [2] float32 and [3] float32 do not broadcast: sizes must be equal or 1, counted from the last"
    #expect(throws: TorchError(message)) {
      try withError {
        let c = a.add(b)
        _ = a.add(c, out: a)
        #expect(a.add(a).item().isNaN)
        reached = true
      }
    }
    #expect(reached)
    #expect(a.toArray(Float.self) == [1, 1])
    #expect(a.add(a).toArray(Float.self) == [2, 2])
  }

  /// What arrives first becomes the gradient of a leaf as it is, unless somebody else holds it.
  @Test func firstGradientsAreNotCopied() {
    for holds in [false, true] {
      let x = leaf([1, 2])
      var address = 0, held: Tensor?
      x.registerHook { g in
        address = g.dataPtr()
        if holds { held = g }
        return nil
      }
      x.mul(.double(3)).sum().backward()
      #expect(x.grad!.toArray() == [3, 3])
      #expect((x.grad!.dataPtr() == address) != holds && (held != nil) == holds)
    }
  }

  @Test func hooksAndRetainedGradients() {
    let x = leaf([1, 2]), y = x.mul(x)
    y.retainGrad()
    var seen: [Double] = []
    let handle = y.registerHook { g in
      seen += g.toArray(Double.self)
      return g.mul(.double(2))
    }
    y.sum().backward(retainGraph: true)
    #expect(seen == [1, 1])
    #expect(y.grad!.toArray() == [2, 2])
    #expect(x.grad!.toArray() == [4, 8])
    handle.remove()
    y.sum().backward()
    #expect(seen == [1, 1])
    #expect(x.grad!.toArray() == [6, 12])
  }

  @Test func gradientsOfSomeInputs() {
    let x = leaf([2]), w = leaf([3])
    let y = x.mul(w).mul(w)
    y.backward(gradient: Tensor(full: [1], 1, .float64), inputs: [w])
    #expect(x.grad == nil)
    #expect(w.grad!.toArray() == [12])
    let other = leaf([1])
    let one = Tensor(full: [1], 1, .float64)
    let found = torch.autograd.grad([x.mul(x)], [x, other], gradOutputs: [one], allowUnused: true)
    #expect(found[0]!.toArray() == [4])
    #expect(found[1] == nil)
  }

  struct Square: Function {
    static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] {
      ctx.saveForBackward(inputs[0])
      return [inputs[0].mul(inputs[0])]
    }
    static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] {
      [gradOutputs[0].mul(ctx.savedTensors[0]).mul(2)]
    }
  }

  @Test func ownFunctions() {
    let x = leaf([1.5, -2])
    let y = Square.apply(x)[0]
    #expect(y.gradFn!.name == "SquareBackward")
    let first = torch.autograd.grad([y.sum()], [x], createGraph: true)[0]!
    #expect(first.toArray() == [3, -4])
    #expect(torch.autograd.grad([first.sum()], [x])[0]!.toArray() == [2, 2])
    #expect(torch.autograd.gradcheck({ Square.apply($0) }, [x]))
  }

  @Test func aMillionOperators() {
    let x = leaf([1])
    var y = x.mul(x)
    for _ in 0..<1_000_000 { y = y.add(x) }
    y.backward(gradient: Tensor(full: [1], 1, .float64), retainGraph: true)
    #expect(x.grad!.toArray() == [1_000_002])
    y = x
  }

  @Test func anomalyNamesThePlace() throws {
    var message = ""
    do {
      try torch.autograd.detectAnomaly {
        try withError {
          let x = leaf([0])
          x.sqrt().mul(.double(0)).sum().backward()
        }
      }
    } catch let error as TorchError { message = error.message }
    #expect(message.contains("SqrtBackward0"))
    #expect(message.contains("AutogradTests.swift:"))
  }

  @Test func complexGradientsFollowPyTorch() {
    let x = leaf([1, 2, -0.5, 3], [2, 2]).detach().viewAsComplex().requiresGrad_()
    #expect(torch.autograd.gradcheck({ [$0[0].mul($0[0]).viewAsReal()] }, [x]))
    #expect(torch.autograd.gradcheck({ [$0[0].exp().viewAsReal()] }, [x]))
    #expect(torch.autograd.gradcheck({ [$0[0].abs()] }, [x]))
  }
}
