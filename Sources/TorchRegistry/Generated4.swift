// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register4(_ r: inout Registry) {
  r.add("Tensor.round_", [P("input", Tensor.self), P("decimals", Int.self, "d")]) { a in
    return .tensor(a.me.round_(decimals: a(1, Int.self, 0)))
  }
  r.add("round_", [P("input", Tensor.self), P("decimals", Int.self, "d")]) { a in
    return .tensor(torch.round_(a(0, Tensor.self), decimals: a(1, Int.self, 0)))
  }
  r.add("frac", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.frac(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.frac_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.frac_())
  }
  r.add("frac_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.frac_(a(0, Tensor.self)))
  }
  r.add("logit", [P("input", Tensor.self), P("eps", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.logit(a(0, Tensor.self), eps: a(1, Double?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logit_", [P("input", Tensor.self), P("eps", Double?.self, "d")]) { a in
    return .tensor(a.me.logit_(eps: a(1, Double?.self, nil)))
  }
  r.add("logit_", [P("input", Tensor.self), P("eps", Double?.self, "d")]) { a in
    return .tensor(torch.logit_(a(0, Tensor.self), eps: a(1, Double?.self, nil)))
  }
  r.add("sinc", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.sinc(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.sinc_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.sinc_())
  }
  r.add("sinc_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.sinc_(a(0, Tensor.self)))
  }
  r.add("deg2rad", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.deg2rad(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.deg2rad_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.deg2rad_())
  }
  r.add("deg2rad_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.deg2rad_(a(0, Tensor.self)))
  }
  r.add("rad2deg", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.rad2deg(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.rad2deg_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.rad2deg_())
  }
  r.add("rad2deg_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.rad2deg_(a(0, Tensor.self)))
  }
  r.add("nan_to_num", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.nanToNum(a(0, Tensor.self), nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.nan_to_num_", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d")]) { a in
    return .tensor(a.me.nanToNum_(nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil)))
  }
  r.add("nan_to_num_", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d")]) { a in
    return .tensor(torch.nanToNum_(a(0, Tensor.self), nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil)))
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
  r.add("as_strided", [P("input", Tensor.self), P("size", Size.self), P("stride", Size.self, "v"), P("storage_offset", Int?.self, "d")]) { a in
    return .tensor(torch.asStrided(a(0, Tensor.self), a(1, Size.self), a(2, Size.self), storageOffset: a(3, Int?.self, nil)))
  }
  r.add("narrow", [P("input", Tensor.self), P("dim", Int.self), P("start", Int.self), P("length", Int.self)]) { a in
    return .tensor(torch.narrow(a(0, Tensor.self), a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("select", [P("input", Tensor.self), P("dim", Int.self), P("index", Int.self)]) { a in
    return .tensor(torch.select(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("permute", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(torch.permute(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("transpose", [P("input", Tensor.self), P("dim0", Int.self), P("dim1", Int.self)]) { a in
    return .tensor(torch.transpose(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("t", [P("input", Tensor.self)]) { a in
    return .tensor(torch.t(a(0, Tensor.self)))
  }
  r.add("unsqueeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(torch.unsqueeze(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("squeeze", [P("input", Tensor.self)]) { a in
    return .tensor(torch.squeeze(a(0, Tensor.self)))
  }
  r.add("squeeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(torch.squeeze(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("squeeze", [P("input", Tensor.self), P("dim", [Int].self, "v")]) { a in
    return .tensor(torch.squeeze(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("reshape", [P("input", Tensor.self), P("shape", Size.self, "v")]) { a in
    return .tensor(torch.reshape(a(0, Tensor.self), a(1, Size.self)))
  }
  r.add("detach", [P("input", Tensor.self)]) { a in
    return .tensor(torch.detach(a(0, Tensor.self)))
  }
}
