// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register1(_ r: inout Registry) {
  r.add("Tensor.tan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tan(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.asin", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.asin(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acos", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.acos(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.atan", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.atan(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sinh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.cosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cosh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.tanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.tanh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.asinh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.asinh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.acosh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.acosh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.atanh", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.atanh(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sigmoid", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sigmoid(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erf", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erf(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erfc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.erfinv", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.erfinv(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.lgamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lgamma(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.digamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.digamma(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sqrt", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sqrt(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.square", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.square(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.abs", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.abs(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.absolute", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.absolute(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sign", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sign(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.floor", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.floor(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.ceil", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ceil(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.trunc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.trunc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.fix", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.fix(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.round", [P("input", Tensor.self), P("decimals", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.round(decimals: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.frac", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.frac(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.logit", [P("input", Tensor.self), P("eps", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logit(eps: a(1, Double?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.sinc(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.deg2rad", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.deg2rad(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rad2deg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.rad2deg(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.nan_to_num", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.nanToNum(nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalAnd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalOr(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalXor(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalNot(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseAnd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseAnd(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseOr(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseOr(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseXor(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseXor(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseLeftShift(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseLeftShift(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseRightShift(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseRightShift(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gcd", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gcd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lcm", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lcm(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseNot(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.where", [P("input", Tensor.self), P("condition", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.`where`(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Scalar.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Scalar.self), a(2, Scalar.self)))
  }
  r.add("Tensor.as_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(a.me.asStrided(a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("Tensor.narrow", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(a.me.narrow(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.select", [P("input", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(a.me.select(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.permute", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.permute(a(1, [Int].self)))
  }
  r.add("Tensor.transpose", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(a.me.transpose(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.t", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.t())
  }
  r.add("Tensor.T", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.T)
  }
  r.add("Tensor.mT", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.mT)
  }
  r.add("Tensor.H", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.H)
  }
  r.add("Tensor.mH", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.mH)
  }
  r.add("Tensor.unsqueeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(a.me.unsqueeze(a(1, Int.self)))
  }
  r.add("Tensor.squeeze", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.squeeze())
  }
  r.add("Tensor.squeeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(a.me.squeeze(a(1, Int.self)))
  }
  r.add("Tensor.squeeze", [P("input", Tensor.self), P("dim", [Int].self, "v")]) { a in
    return .tensor(a.me.squeeze(a(1, [Int].self)))
  }
  r.add("Tensor.expand", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.expand(a(1, Size.self)))
  }
  r.add("Tensor.expand_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.expandAs(a(1, Tensor.self)))
  }
  r.add("Tensor.view", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(a.me.view(a(1, Size.self)))
  }
  r.add("Tensor.view_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.viewAs(a(1, Tensor.self)))
  }
  r.add("Tensor.reshape", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(a.me.reshape(a(1, Size.self)))
  }
  r.add("Tensor.reshape_as", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.reshapeAs(a(1, Tensor.self)))
  }
  r.add("Tensor.detach", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.detach())
  }
  r.add("Tensor.detach_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.detach_())
  }
  r.add("get_default_dtype", []) { a in
    return dynamic(torch.getDefaultDtype())
  }
  r.add("set_default_dtype", [P("d", DType.self)]) { a in
    torch.setDefaultDtype(a(0, DType.self))
    return .none
  }
  r.add("promote_types", [P("type1", DType.self), P("type2", DType.self)]) { a in
    return dynamic(torch.promoteTypes(a(0, DType.self), a(1, DType.self)))
  }
  r.add("result_type", [P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return dynamic(torch.resultType(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("can_cast", [P("from", DType.self), P("to", DType.self)]) { a in
    return dynamic(torch.canCast(a(0, DType.self), a(1, DType.self)))
  }
  r.add("Tensor.numel", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.numel())
  }
  r.add("Tensor.nelement", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.nelement())
  }
  r.add("Tensor.dim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.dim())
  }
  r.add("Tensor.ndim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.ndim)
  }
  r.add("Tensor.ndimension", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.ndimension())
  }
  r.add("Tensor.size", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.size())
  }
  r.add("Tensor.size", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return dynamic(a.me.size(a(1, Int.self)))
  }
  r.add("Tensor.stride", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.stride())
  }
  r.add("Tensor.stride", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return dynamic(a.me.stride(a(1, Int.self)))
  }
  r.add("Tensor.element_size", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.elementSize())
  }
  r.add("Tensor.itemsize", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.itemsize)
  }
  r.add("Tensor.nbytes", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.nbytes)
  }
  r.add("Tensor.data_ptr", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.dataPtr())
  }
  r.add("Tensor.device", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.device)
  }
  r.add("Tensor.is_floating_point", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isFloatingPoint())
  }
  r.add("Tensor.is_complex", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isComplex())
  }
  r.add("Tensor.is_signed", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.isSigned())
  }
  r.add("Tensor.item", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.item())
  }
  r.add("Tensor.scalar", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.scalar)
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
  r.add("sub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sub(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub_", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.sub_(a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("sub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sub(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.sub_", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.sub_(a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("rsub", [P("input", Tensor.self), P("other", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.rsub(a(0, Tensor.self), a(1, Tensor.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("rsub", [P("input", Tensor.self), P("other", Scalar.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(torch.rsub(a(0, Tensor.self), a(1, Scalar.self), alpha: a(2, Scalar.self, 1)))
  }
  r.add("mul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mul(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mul_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.mul_(a(1, Tensor.self)))
  }
  r.add("mul", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.mul(a(0, Tensor.self), a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.mul_", [P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(a.me.mul_(a(1, Scalar.self)))
  }
  r.add("multiply", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.multiply(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.multiply_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.multiply_(a(1, Tensor.self)))
  }
  r.add("div", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.div(a(0, Tensor.self), a(1, Tensor.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.div_", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d")]) { a in
    return .tensor(a.me.div_(a(1, Tensor.self), roundingMode: a(2, String?.self, nil)))
  }
  r.add("div", [P("input", Tensor.self), P("other", Scalar.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.div(a(0, Tensor.self), a(1, Scalar.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.div_", [P("input", Tensor.self), P("other", Scalar.self), P("rounding_mode", String?.self, "d")]) { a in
    return .tensor(a.me.div_(a(1, Scalar.self), roundingMode: a(2, String?.self, nil)))
  }
}
