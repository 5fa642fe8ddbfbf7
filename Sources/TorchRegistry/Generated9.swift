// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register9(_ r: inout Registry) {
  r.add("unbind", [P("input", Tensor.self), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.unbind(a(0, Tensor.self), dim: a(1, Int.self, 0)))
  }
  r.add("hsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(torch.hsplit(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("hsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(torch.hsplit(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("vsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(torch.vsplit(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("vsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(torch.vsplit(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("dsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(torch.dsplit(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("dsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(torch.dsplit(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("tile", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(torch.tile(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("flatten", [P("input", Tensor.self), P("start_dim", Int.self, "d"), P("end_dim", Int.self, "d")]) { a in
    return .tensor(torch.flatten(a(0, Tensor.self), startDim: a(1, Int.self, 0), endDim: a(2, Int.self, -1)))
  }
  r.add("unflatten", [P("input", Tensor.self), P("dim", Int.self), P("sizes", [Int].self, "v")]) { a in
    return .tensor(torch.unflatten(a(0, Tensor.self), a(1, Int.self), a(2, [Int].self)))
  }
  r.add("ravel", [P("input", Tensor.self)]) { a in
    return .tensor(torch.ravel(a(0, Tensor.self)))
  }
  r.add("movedim", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(torch.movedim(a(0, Tensor.self), a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("movedim", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(torch.movedim(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("swapaxes", [P("input", Tensor.self), P("axis0", Int.self), P("axis1", Int.self)]) { a in
    return .tensor(torch.swapaxes(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("atleast_1d", [P("input", Tensor.self, "v")]) { a in
    return .tensor(torch.atleast1d(a(0, Tensor.self)))
  }
  r.add("atleast_2d", [P("input", Tensor.self, "v")]) { a in
    return .tensor(torch.atleast2d(a(0, Tensor.self)))
  }
  r.add("atleast_3d", [P("input", Tensor.self, "v")]) { a in
    return .tensor(torch.atleast3d(a(0, Tensor.self)))
  }
  r.add("flip", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(torch.flip(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("fliplr", [P("input", Tensor.self)]) { a in
    return .tensor(torch.fliplr(a(0, Tensor.self)))
  }
  r.add("flipud", [P("input", Tensor.self)]) { a in
    return .tensor(torch.flipud(a(0, Tensor.self)))
  }
  r.add("roll", [P("input", Tensor.self), P("shifts", [Int].self, "v"), P("dims", [Int].self, "d")]) { a in
    return .tensor(torch.roll(a(0, Tensor.self), a(1, [Int].self), dims: a(2, [Int].self, [])))
  }
  r.add("rot90", [P("input", Tensor.self), P("k", Int.self, "d"), P("dims", [Int].self, "d")]) { a in
    return .tensor(torch.rot90(a(0, Tensor.self), k: a(1, Int.self, 1), dims: a(2, [Int].self, [0, 1])))
  }
  r.add("broadcast_to", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(torch.broadcastTo(a(0, Tensor.self), a(1, Size.self)))
  }
  r.add("logical_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logicalAnd(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_and_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.logicalAnd_(a(1, Tensor.self)))
  }
  r.add("logical_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logicalOr(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_or_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.logicalOr_(a(1, Tensor.self)))
  }
  r.add("logical_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logicalXor(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_xor_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.logicalXor_(a(1, Tensor.self)))
  }
  r.add("logical_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logicalNot(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_not_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.logicalNot_())
  }
  r.add("bitwise_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseAnd(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseAnd_(a(1, Tensor.self)))
  }
  r.add("bitwise_and", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseAnd(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseAnd_(a(1, Scalar.self)))
  }
  r.add("bitwise_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseOr(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseOr_(a(1, Tensor.self)))
  }
  r.add("bitwise_or", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseOr(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseOr_(a(1, Scalar.self)))
  }
  r.add("bitwise_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseXor(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseXor_(a(1, Tensor.self)))
  }
  r.add("bitwise_xor", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseXor(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseXor_(a(1, Scalar.self)))
  }
  r.add("bitwise_left_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseLeftShift(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseLeftShift_(a(1, Tensor.self)))
  }
  r.add("bitwise_left_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseLeftShift(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseLeftShift_(a(1, Scalar.self)))
  }
  r.add("bitwise_right_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseRightShift(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseRightShift_(a(1, Tensor.self)))
  }
  r.add("bitwise_right_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseRightShift(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.bitwiseRightShift_(a(1, Scalar.self)))
  }
  r.add("gcd", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.gcd(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gcd_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.gcd_(a(1, Tensor.self)))
  }
  r.add("gcd_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.gcd_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("lcm", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.lcm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lcm_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.lcm_(a(1, Tensor.self)))
  }
  r.add("lcm_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.lcm_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("bitwise_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bitwiseNot(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_not_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.bitwiseNot_())
  }
  r.add("masked_fill", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.maskedFill(a(0, Tensor.self), a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("Tensor.masked_fill_", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.maskedFill_(a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("masked_fill", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.maskedFill(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.masked_fill_", [P("input", Tensor.self), P("mask", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.maskedFill_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("masked_select", [P("input", Tensor.self), P("mask", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.maskedSelect(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("masked_scatter", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(torch.maskedScatter(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.masked_scatter_", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.maskedScatter_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("nonzero", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nonzero(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("nonzero", [P("input", Tensor.self), P("as_tuple", Bool.self), P("out", Tensor?.self, "d")]) { a in
    return dynamic(torch.nonzero(a(0, Tensor.self), asTuple: a(1, Bool.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("argwhere", [P("input", Tensor.self)]) { a in
    return .tensor(torch.argwhere(a(0, Tensor.self)))
  }
  r.add("mm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("bmm", [P("input", Tensor.self), P("mat2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bmm(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("mv", [P("input", Tensor.self), P("vec", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mv(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("dot", [P("input", Tensor.self), P("tensor", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.dot(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("vdot", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.vdot(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("outer", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.outer(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ger", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ger(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("ger", [P("input", Tensor.self), P("vec2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ger(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("inner", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.inner(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("matmul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.matmul(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("addmm", [P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addmm_", [P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("baddbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.baddbmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.baddbmm_", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.baddbmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addbmm", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addbmm(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addbmm_", [P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addbmm_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addmv", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addmv(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addmv_", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addmv_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addmv_", [P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.addmv_(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("addr", [P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.addr(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.addr_", [P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self), P("beta", Scalar.self, "d"), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.addr_(a(1, Tensor.self), a(2, Tensor.self), beta: a(3, Scalar.self, 1), alpha: a(4, Scalar.self, 1)))
  }
  r.add("max", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.max(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("min", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.min(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("max", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.max(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("min", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.min(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("amax", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.amax(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("amin", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.amin(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("aminmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.aminmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("argmax", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.argmax(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("argmin", [P("input", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.argmin(a(0, Tensor.self), dim: a(1, Int?.self, nil), keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("multinomial", [P("input", Tensor.self), P("num_samples", Int.self), P("replacement", Bool.self, "d"), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.multinomial(a(0, Tensor.self), a(1, Int.self), replacement: a(2, Bool.self, false), generator: a(3, Generator?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("quantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.quantile(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("quantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.quantile(a(0, Tensor.self), a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("nanquantile", [P("input", Tensor.self), P("q", Tensor.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanquantile(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("nanquantile", [P("input", Tensor.self), P("q", Double.self), P("dim", Int?.self, "d"), P("keepdim", Bool.self, "d"), P("interpolation", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanquantile(a(0, Tensor.self), a(1, Double.self), dim: a(2, Int?.self, nil), keepdim: a(3, Bool.self, false), interpolation: a(4, String.self, "linear"), out: a(5, Tensor?.self, nil)))
  }
  r.add("bernoulli", [P("input", Tensor.self), P("generator", Generator?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.bernoulli(a(0, Tensor.self), generator: a(1, Generator?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("bernoulli", [P("input", Tensor.self), P("p", Double.self), P("generator", Generator?.self, "d")]) { a in
    return .tensor(torch.bernoulli(a(0, Tensor.self), a(1, Double.self), generator: a(2, Generator?.self, nil)))
  }
  r.add("sum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sum(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nansum", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nansum(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("mean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("nanmean", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanmean(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value, keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("prod", [P("input", Tensor.self), P("dtype", DType?.self, "d")]) { a in
    return .tensor(torch.prod(a(0, Tensor.self), dtype: a(1, DType?.self, nil)))
  }
  r.add("prod", [P("input", Tensor.self), P("dim", Int.self), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.prod(a(0, Tensor.self), a(1, Int.self), keepdim: a(2, Bool.self, false), dtype: a(3, DType?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("all", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.all(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("all", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.all(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("any", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.any(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("any", [P("input", Tensor.self), P("dim", AnyIntOrList?.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.any(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self)?.value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("count_nonzero", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(torch.countNonzero(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logsumexp(a(0, Tensor.self), a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("special.logsumexp", [P("input", Tensor.self), P("dim", AnyIntOrList.self), P("keepdim", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.logsumexp(a(0, Tensor.self), a(1, AnyIntOrList.self).value, keepdim: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("repeat_interleave", [P("input", Tensor.self), P("repeats", Tensor.self), P("dim", Int?.self, "d"), P("output_size", Int?.self, "d")]) { a in
    return .tensor(torch.repeatInterleave(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), outputSize: a(3, Int?.self, nil)))
  }
}
