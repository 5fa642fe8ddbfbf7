// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register0(_ r: inout Registry) {
  r.add("Tensor.relu", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.relu(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.add", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.add(a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.add(a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.max", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d")]) { a in
    let y = a.me.max(a(1, Int.self), keepdim: a(2, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.permute", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.permute(a(1, [Int].self)))
  }
  r.add("Tensor.softmax_with_avery_long_name_that_goes_on", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("something_else", [Int].self, "d"), P("another", String.self, "d")]) { a in
    return .tensor(try a.me.softmaxWithAVeryLongNameThatGoesOn(a(1, Int.self), dtype: a(2, DType?.self, nil), somethingElse: a(3, [Int].self, [1, 2]), another: a(4, String.self, "a, b")))
  }
  r.add("Tensor.T", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.T)
  }
  r.add("Tensor.repeat", [P("input", Tensor.self), P("sizes", [Int].self, "v")]) { a in
    let v = a(1, [Int].self)
    switch v.count {
    case 0: return .tensor(a.me.`repeat`())
    case 1: return .tensor(a.me.`repeat`(v[0]))
    case 2: return .tensor(a.me.`repeat`(v[0], v[1]))
    case 3: return .tensor(a.me.`repeat`(v[0], v[1], v[2]))
    case 4: return .tensor(a.me.`repeat`(v[0], v[1], v[2], v[3]))
    case 5: return .tensor(a.me.`repeat`(v[0], v[1], v[2], v[3], v[4]))
    case 6: return .tensor(a.me.`repeat`(v[0], v[1], v[2], v[3], v[4], v[5]))
    default: throw TorchError("Tensor.repeat: more than 6 arguments in a row")
    }
  }
  r.add("nn.functional.elu", [P("input", Tensor.self), P("alpha", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(F.elu(a(0, Tensor.self), alpha: a(1, Double.self, 1), inplace: a(2, Bool.self, false)))
  }
  r.add("nn.functional.conv2d", [P("input", Tensor.self), P("weight", Tensor.self), P("bias", Tensor?.self, "d"), P("padding", Padding.self, "d"), P("betas", Pair<Double, Double>.self, "d")]) { a in
    return .tensor(F.conv2d(a(0, Tensor.self), a(1, Tensor.self), bias: a(2, Tensor?.self, nil), padding: a(3, Padding.self, 0), betas: a(4, Pair<Double, Double>.self, Pair((0.9, 0.99))).tuple))
  }
  r.add("zeros", [P("size", [Int].self, "v"), P("dtype", DType?.self, "d")]) { a in
    let v = a(0, [Int].self)
    switch v.count {
    case 0: return .tensor(torch.zeros(dtype: a(1, DType?.self, nil)))
    case 1: return .tensor(torch.zeros(v[0], dtype: a(1, DType?.self, nil)))
    case 2: return .tensor(torch.zeros(v[0], v[1], dtype: a(1, DType?.self, nil)))
    case 3: return .tensor(torch.zeros(v[0], v[1], v[2], dtype: a(1, DType?.self, nil)))
    case 4: return .tensor(torch.zeros(v[0], v[1], v[2], v[3], dtype: a(1, DType?.self, nil)))
    case 5: return .tensor(torch.zeros(v[0], v[1], v[2], v[3], v[4], dtype: a(1, DType?.self, nil)))
    case 6: return .tensor(torch.zeros(v[0], v[1], v[2], v[3], v[4], v[5], dtype: a(1, DType?.self, nil)))
    default: throw TorchError("zeros: more than 6 arguments in a row")
    }
  }
  r.add("cat", [P("tensors", [Tensor].self, "v"), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cat(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.count", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.count)
  }
  r.add("Tensor.description", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.description)
  }
  r.add("Tensor.clone", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.clone())
  }
  r.add("Tensor.backward", [P("input", Tensor.self), P("gradient", Tensor?.self, "d"), P("retain_graph", Bool.self, "d")]) { a in
    a.me.backward(gradient: a(1, Tensor?.self, nil), retainGraph: a(2, Bool.self, false))
    return .none
  }
  r.add("manual_seed", [P("s", Int.self)]) { a in
    torch.manualSeed(a(0, Int.self))
    return .none
  }
  r.add("torch.autograd.grad", [P("o", [Tensor].self, "v"), P("i", [Tensor].self, "v"), P("grad_outputs", [Tensor?]?.self), P("allow_unused", Bool.self)]) { a in
    return dynamic(torch.autograd.grad(a(0, [Tensor].self), a(1, [Tensor].self), gradOutputs: a(2, [Tensor?]?.self), allowUnused: a(3, Bool.self)))
  }
  r.add("Tensor.scalar", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.scalar)
  }
  r.add("Tensor.item", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.item())
  }
  r.add("Tensor.to", [P("input", Tensor.self), P("d", DType.self)]) { a in
    return .tensor(a.me.to(a(1, DType.self)))
  }
  r.add("Tensor.transpose", [P("input", Tensor.self), P("a", Int.self), P("b", Int.self)]) { a in
    return .tensor(a.me.transpose(a(1, Int.self), a(2, Int.self)))
  }
  r.add("relu", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.relu(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.relu_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.relu_())
  }
  r.add("relu_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.relu_(a(0, Tensor.self)))
  }
  r.add("nn.functional.relu_", [P("input", Tensor.self)]) { a in
    return .tensor(nn.functional.relu_(a(0, Tensor.self)))
  }
  r.add("Tensor.positive_part", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.positivePart(out: a(1, Tensor?.self, nil)))
  }
  r.add("positive_part", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.positivePart(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.positive_part_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.positivePart_())
  }
  r.add("nn.functional.relu", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.relu(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("special.psi", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.psi(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("add", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.add(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add_", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.add_(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("add", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.add(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.add_", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.add_(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("max", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d")]) { a in
    let y = torch.max(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("permute", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(torch.permute(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("softmax_with_avery_long_name_that_goes_on", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("something_else", [Int].self, "d"), P("another", String.self, "d")]) { a in
    return .tensor(try torch.softmaxWithAVeryLongNameThatGoesOn(a(0, Tensor.self), a(1, Int.self), dtype: a(2, DType?.self, nil), somethingElse: a(3, [Int].self, [1, 2]), another: a(4, String.self, "a, b")))
  }
  r.add("Tensor.softmax_with_avery_long_name_that_goes_on_", [P("input", Tensor.self), P("dim", Int.self), P("dtype", DType?.self, "d"), P("something_else", [Int].self, "d"), P("another", String.self, "d")]) { a in
    return .tensor(try a.me.softmaxWithAVeryLongNameThatGoesOn_(a(1, Int.self), dtype: a(2, DType?.self, nil), somethingElse: a(3, [Int].self, [1, 2]), another: a(4, String.self, "a, b")))
  }
  r.add("nn.functional.elu_", [P("input", Tensor.self), P("alpha", Double.self, "d")]) { a in
    return .tensor(nn.functional.elu_(a(0, Tensor.self), alpha: a(1, Double.self, 1)))
  }
}
