import Testing
import Torch

extension ManualTests {
  @Test func autogradArea() {
    var leaf: Tensor { torch.tensor([1.0, 2, 3], requiresGrad: true) }
    area("autograd") { entry in
      entry("autograd.backward") {
        let x = leaf, y = x * x
        shown { autograd.backward([y], gradTensors: [torch.ones(3)], retainGraph: true) }
        same(x.grad!, [2, 4, 6])
        autograd.backward([y, x.sum()], gradTensors: [torch.ones(3), nil])
        same(x.grad!, [5, 9, 13])
        refuses("freed") { autograd.backward([y], gradTensors: [torch.ones(3)]) }
        refuses("not a scalar") { autograd.backward([x * 2]) }
        let z = x * x
        autograd.backward([z], [torch.ones(3)], retainVariables: true)
        same(x.grad!, [7, 13, 19])
      }
      entry("autograd.grad") {
        let x = leaf, first = shown(autograd.grad([x.pow(3).sum()], [x], createGraph: true))[0]!
        same(first, [3, 12, 27])
        same(autograd.grad([first], [x], gradOutputs: [torch.ones(3)])[0]!, [6, 12, 18])
        holds(x.grad == nil)
        let other = leaf
        holds(autograd.grad([x.sum()], [other], allowUnused: true)[0] == nil)
        refuses("no output depends on input 0") { _ = autograd.grad([x.sum()], [other]) }
      }
      entry("autograd.Variable", as: "autograd.Variable(data, requiresGrad: true)") {
        let data = torch.tensor([1.0, 2]), v = shown(autograd.Variable(data, requiresGrad: true))
        (v * v).sum().backward()
        same(v.grad!, [2, 4])
        holds(!autograd.Variable(data).requiresGrad)
      }
      entry("autograd.Variable.data") {
        let v = leaf
        shown(v.data)[0] = 9
        same(v, [9, 2, 3])
        holds(v.requiresGrad && !v.data.requiresGrad)
      }
      entry("autograd.Variable.grad") {
        let v = leaf
        holds(v.grad == nil)
        v.sum().backward()
        v.sum().backward()
        same(shown(v.grad)!, [2, 2, 2])
      }
      entry("autograd.Variable.requires_grad") {
        let v = x
        v.requiresGrad = true
        holds(shown(v.requiresGrad))
        holds((v + y).requiresGrad && !(x + y).requiresGrad && nn.Parameter(x).requiresGrad)
        refuses("only leaves") { (v * 2).requiresGrad = false }
      }
      // Without recording: what volatile asked for, of which PyTorch 2 keeps the name alone.
      entry("autograd.Variable.volatile", as: "noGrad") {
        let v = leaf, z = shown(noGrad { v * v })
        holds(!z.requiresGrad && z.gradFn == nil)
        holds(autograd.Variable(x, requiresGrad: true, volatile: true).requiresGrad)
      }
      entry("autograd.Variable.creator") {
        let v = leaf
        holds(v.creator == nil)
        same(shown((v * v).creator)!.name, "MulBackward0")
      }
      entry("autograd.Variable.grad_fn") {
        let v = leaf
        same(shown(v.view(3, 1).gradFn)!.name, "ViewBackward0")
        same("\(v.sum())", "tensor(6., grad_fn=<SumBackward0>)")
      }
      entry("autograd.Variable.backward") {
        let v = leaf
        shown { (v * v).backward(gradient: torch.tensor([1.0, 0, 2])) }
        same(v.grad!, [2, 0, 12])
        (v * v).backward(torch.tensor([1.0, 0, 0]), retainVariables: true)
        same(v.grad!, [4, 0, 12])
        refuses("the gradient is [2]") { (v * v).backward(gradient: torch.ones(2)) }
      }
      entry("autograd.Variable.detach") {
        let v = leaf, w = v * 2, d = shown(w.detach())
        holds(!d.requiresGrad)
        d[0] = 7
        same(w, [7, 4, 6])
      }
      entry("autograd.Variable.detach_") {
        let w = leaf * 2
        holds(!shown(w.detach_()).requiresGrad && w.isLeaf)
      }
      entry("autograd.Variable.register_hook") {
        let v = torch.tensor([0.0, 0, 0], requiresGrad: true)
        let h = shown(v.registerHook { $0 * 2 })
        v.backward(gradient: torch.ones(3))
        same(v.grad!, [2, 2, 2])
        h.remove()
        v.backward(gradient: torch.ones(3))
        same(v.grad!, [3, 3, 3])
      }
      entry.missing(
        "autograd.Variable.reinforce",
        "stochastic nodes are gone from PyTorch: multiply the log-probability by the reward")
      entry("autograd.inplace_check", as: "e.add_(1)") {
        let v = leaf, e = v.exp()
        same(shown(e.add_(1)).shape, [3])
        refuses("was changed in place") { e.sum().backward() }
        refuses("leaf that requires grad") { v.add_(1) }
      }
      entry("autograd.Function", as: "Product.apply(p, q)") {
        let p = leaf, q = leaf
        let z = shown(Product.apply(p, q))[0]
        same(z, [1, 4, 9])
        z.sum().backward()
        same(p.grad!, [1, 2, 3])
        same(z.gradFn!.name, "ProductBackward")
      }
      entry("autograd.Function.forward") {
        same(shown(Product.forward(autograd.Context(), [x, y])), [[0.75, -2.5, -1]])
      }
      entry("autograd.Function.backward") {
        let ctx = autograd.Context()
        _ = Product.forward(ctx, [x, y])
        ctx.needsInputGrad = [true, false]
        let found = shown(Product.backward(ctx, [torch.ones(3)]))
        same(found[0]!, [1.5, 2, -0.5])
        holds(found[1] == nil)
      }
      entry("autograd.Function.save_for_backward") {
        let ctx = autograd.Context()
        shown { ctx.saveForBackward(x, y) }
        same(ctx.savedTensors.count, 2)
        let v = leaf, w = v * 1, z = Product.apply(w, w)[0]
        w.add_(1)
        refuses("was changed in place") { z.sum().backward() }
      }
      entry("autograd.Function.saved_tensors") {
        let ctx = autograd.Context()
        ctx.saveForBackward(x)
        same(shown(ctx.savedTensors), [[0.5, -1.25, 2]])
      }
      entry("autograd.Function.needs_input_grad") {
        let v = leaf
        _ = Spy.apply(v, x)
        same(shown(Spy.seen!.needsInputGrad), [true, false])
      }
      entry("autograd.Function.num_inputs") {
        _ = Spy.apply(leaf, x)
        same(shown(Spy.seen!.numInputs), 2)
      }
      entry("autograd.Function.num_outputs") {
        _ = Spy.apply(leaf, x)
        same(shown(Spy.seen!.numOutputs), 3)
      }
      entry("autograd.Function.requires_grad") {
        _ = Spy.apply(leaf, x)
        holds(shown(Spy.seen!.requiresGrad))
        _ = Spy.apply(x, x)
        holds(!Spy.seen!.requiresGrad)
      }
      entry("autograd.Function.previous_functions") {
        let v = leaf, z = (v * v).exp()
        let before = shown(z.gradFn!.previousFunctions)
        same(before.count, 1)
        same(before[0]!.node.name, "MulBackward0")
        same(before[0]!.output, 0)
        same(before[0]!.node.nextFunctions.map { $0!.node.name }, ["AccumulateGrad", "AccumulateGrad"])
      }
      entry("autograd.Function.mark_dirty", as: ".markDirty") {
        let v = leaf, w = v * 1
        holds(AddOne.apply(w)[0] === w)
        same(w, [2, 3, 4])
        (w * w).sum().backward()
        same(v.grad!, [4, 6, 8])
        shown { autograd.Context().markDirty(w) }
      }
      entry("autograd.Function.mark_non_differentiable", as: ".markNonDifferentiable") {
        let v = torch.tensor([3.0, 1, 2], requiresGrad: true), found = SortPair.apply(v)
        same(found[0], [1, 2, 3])
        holds(found[0].requiresGrad && !found[1].requiresGrad)
        found[0][0].backward()
        same(v.grad!, [0, 1, 0])
        shown { autograd.Context().markNonDifferentiable(found[1]) }
      }
      entry("autograd.Function.mark_shared_storage") {
        shown { autograd.Context().markSharedStorage((x, y)) }
        let v = leaf
        Rows.apply(v)[0].sum().backward()
        same(v.grad!, [1, 1, 1])
      }
    }
  }

  @Test func autogradExamples() {
    examples(260...261) { example in
      example(260) {
        let v = autograd.Variable(torch.tensor([0.0, 0, 0]), requiresGrad: true)
        let h = v.registerHook { $0 * 2 }
        v.backward(gradient: torch.tensor([1.0, 1, 1]))
        same(v.grad!.data, [2, 2, 2])
        h.remove()
      }
      example(261) {
        let w1 = autograd.Variable(torch.tensor([0.0, 0, 0]), requiresGrad: true)
        var printed = ""
        w1.registerHook { _ in
          printed += "hello"
          return nil
        }
        w1.backward(gradient: torch.tensor([1.0, 1, 1]))
        same(w1.grad!, [1, 1, 1])
        same(printed, "hello")
      }
    }
  }
}

private struct Product: autograd.Function {
  static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] {
    ctx.saveForBackward(inputs[0], inputs[1])
    return [inputs[0] * inputs[1]]
  }
  static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] {
    let saved = ctx.savedTensors, g = gradOutputs[0]
    return [
      ctx.needsInputGrad[0] ? g * saved[1] : nil, ctx.needsInputGrad[1] ? g * saved[0] : nil,
    ]
  }
}

/// Keeps its context to be looked at.
private struct Spy: Function {
  nonisolated(unsafe) static var seen: FunctionContext?

  static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] {
    seen = ctx
    return [inputs[0] + 1, inputs[0] + 2, inputs[1] + 3]
  }
  static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] { [nil, nil] }
}

private struct AddOne: Function {
  static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] {
    ctx.markDirty(inputs[0])
    return [inputs[0].add_(1)]
  }
  static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] { [gradOutputs[0]] }
}

private struct SortPair: Function {
  static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] {
    let (values, indices) = inputs[0].sort()
    ctx.markNonDifferentiable(indices)
    ctx.saveForBackward(indices)
    return [values, indices]
  }
  static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] {
    [torch.zerosLike(gradOutputs[0]).scatter(0, ctx.savedTensors[0], gradOutputs[0])]
  }
}

private struct Rows: Function {
  static func forward(_ ctx: FunctionContext, _ inputs: [Tensor]) -> [Tensor] { [inputs[0].view(1, 3)] }
  static func backward(_ ctx: FunctionContext, _ gradOutputs: [Tensor]) -> [Tensor?] {
    [gradOutputs[0].view(3)]
  }
}
