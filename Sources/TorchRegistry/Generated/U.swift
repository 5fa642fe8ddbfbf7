// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerU(_ r: inout Registry) {
  r.add("nn.functional.upsample", [P("input", Tensor.self), P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d"), P("mode", String.self, "d"), P("align_corners", Bool?.self, "d")]) { a in
    return .tensor(nn.functional.upsample(a(0, Tensor.self), size: a(1, AnyIntOrList?.self, nil)?.value, scaleFactor: a(2, AnyDoubleOrList?.self, nil)?.value, mode: a(3, String.self, "nearest"), alignCorners: a(4, Bool?.self, nil)))
  }
  r.add("nn.functional.upsample_nearest", [P("input", Tensor.self), P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d")]) { a in
    return .tensor(nn.functional.upsampleNearest(a(0, Tensor.self), size: a(1, AnyIntOrList?.self, nil)?.value, scaleFactor: a(2, AnyDoubleOrList?.self, nil)?.value))
  }
  r.add("nn.functional.upsample_bilinear", [P("input", Tensor.self), P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d")]) { a in
    return .tensor(nn.functional.upsampleBilinear(a(0, Tensor.self), size: a(1, AnyIntOrList?.self, nil)?.value, scaleFactor: a(2, AnyDoubleOrList?.self, nil)?.value))
  }
  r.add("Tensor.unflatten", [P("input", Tensor.self), P("dim", Int.self), P("sizes", [Int].self, "v")]) { a in
    return .tensor(a.me.unflatten(a(1, Int.self), a(2, [Int].self)))
  }
  r.add("Tensor.unfold", [P("input", Tensor.self), P("dimension", Int.self), P("size", Int.self), P("step", Int.self)]) { a in
    return .tensor(a.me.unfold(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.uniform_", [P("input", Tensor.self), P("from", Double.self, "d"), P("to", Double.self, "d"), P("generator", Generator?.self, "d")]) { a in
    return .tensor(a.me.uniform_(from: a(1, Double.self, 0), to: a(2, Double.self, 1), generator: a(3, Generator?.self, nil)))
  }
  r.add("nn.functional.unfold", [P("input", Tensor.self), P("kernel_size", AnyIntOrList.self), P("dilation", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("stride", AnyIntOrList.self, "d")]) { a in
    return .tensor(nn.functional.unfold(a(0, Tensor.self), a(1, AnyIntOrList.self).value, dilation: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, stride: a(4, AnyIntOrList.self, AnyIntOrList(1)).value))
  }
  r.add("unravel_index", [P("indices", Tensor.self), P("shape", Size.self, "v")]) { a in
    return dynamic(torch.unravelIndex(a(0, Tensor.self), a(1, Size.self)))
  }
  r.add("unravel_index", [P("indices", Tensor.self), P("shape", Int.self)]) { a in
    return dynamic(torch.unravelIndex(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("Tensor.unbind", [P("input", Tensor.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.unbind(dim: a(1, Int.self, 0)))
  }
  r.add("Tensor.unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return .tensor(a.me.unique(sorted: a(1, Bool.self, true), dim: a(2, Int?.self, nil)))
  }
  r.add("Tensor.unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return dynamic(a.me.unique(sorted: a(1, Bool.self, true), returnInverse: a(2, Bool.self, false), returnCounts: a(3, Bool.self, false), dim: a(4, Int?.self, nil)))
  }
  r.add("Tensor.unique_consecutive", [P("input", Tensor.self), P("dim", Int?.self, "d")]) { a in
    return .tensor(a.me.uniqueConsecutive(dim: a(1, Int?.self, nil)))
  }
  r.add("Tensor.unique_consecutive", [P("input", Tensor.self), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return dynamic(a.me.uniqueConsecutive(returnInverse: a(1, Bool.self, false), returnCounts: a(2, Bool.self, false), dim: a(3, Int?.self, nil)))
  }
  r.add("Tensor.unsqueeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(a.me.unsqueeze(a(1, Int.self)))
  }
  r.add("Tensor.unsqueeze_", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(a.me.unsqueeze_(a(1, Int.self)))
  }
  r.add("unflatten", [P("input", Tensor.self), P("dim", Int.self), P("sizes", [Int].self, "v")]) { a in
    return .tensor(torch.unflatten(a(0, Tensor.self), a(1, Int.self), a(2, [Int].self)))
  }
  r.add("unbind", [P("input", Tensor.self), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.unbind(a(0, Tensor.self), dim: a(1, Int.self, 0)))
  }
  r.add("unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return .tensor(torch.unique(a(0, Tensor.self), sorted: a(1, Bool.self, true), dim: a(2, Int?.self, nil)))
  }
  r.add("unique", [P("input", Tensor.self), P("sorted", Bool.self, "d"), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return dynamic(torch.unique(a(0, Tensor.self), sorted: a(1, Bool.self, true), returnInverse: a(2, Bool.self, false), returnCounts: a(3, Bool.self, false), dim: a(4, Int?.self, nil)))
  }
  r.add("unique_consecutive", [P("input", Tensor.self), P("dim", Int?.self, "d")]) { a in
    return .tensor(torch.uniqueConsecutive(a(0, Tensor.self), dim: a(1, Int?.self, nil)))
  }
  r.add("unique_consecutive", [P("input", Tensor.self), P("return_inverse", Bool.self, "d"), P("return_counts", Bool.self, "d"), P("dim", Int?.self, "d")]) { a in
    return dynamic(torch.uniqueConsecutive(a(0, Tensor.self), returnInverse: a(1, Bool.self, false), returnCounts: a(2, Bool.self, false), dim: a(3, Int?.self, nil)))
  }
  r.add("unsqueeze", [P("input", Tensor.self), P("dim", Int.self)]) { a in
    return .tensor(torch.unsqueeze(a(0, Tensor.self), a(1, Int.self)))
  }
  r.module("nn.Unflatten", [P("dim", Int.self), P("unflattened_size", [Int].self)]) { a in
    nn.Unflatten(a(0, Int.self), a(1, [Int].self))
  }
  r.forward("nn.Unflatten", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Unflatten
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Unfold", [P("kernel_size", AnyIntOrList.self), P("dilation", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("stride", AnyIntOrList.self, "d")]) { a in
    nn.Unfold(a(0, AnyIntOrList.self).value, dilation: a(1, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, stride: a(3, AnyIntOrList.self, AnyIntOrList(1)).value)
  }
  r.forward("nn.Unfold", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Unfold
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Upsample", [P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d"), P("mode", String.self, "d"), P("align_corners", Bool?.self, "d"), P("recompute_scale_factor", Bool?.self, "d")]) { a in
    nn.Upsample(size: a(0, AnyIntOrList?.self, nil)?.value, scaleFactor: a(1, AnyDoubleOrList?.self, nil)?.value, mode: a(2, String.self, "nearest"), alignCorners: a(3, Bool?.self, nil), recomputeScaleFactor: a(4, Bool?.self, nil))
  }
  r.forward("nn.Upsample", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Upsample
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.UpsamplingNearest2d", [P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d")]) { a in
    nn.UpsamplingNearest2d(size: a(0, AnyIntOrList?.self, nil)?.value, scaleFactor: a(1, AnyDoubleOrList?.self, nil)?.value)
  }
  r.forward("nn.UpsamplingNearest2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.UpsamplingNearest2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.UpsamplingBilinear2d", [P("size", AnyIntOrList?.self, "d"), P("scale_factor", AnyDoubleOrList?.self, "d")]) { a in
    nn.UpsamplingBilinear2d(size: a(0, AnyIntOrList?.self, nil)?.value, scaleFactor: a(1, AnyDoubleOrList?.self, nil)?.value)
  }
  r.forward("nn.UpsamplingBilinear2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.UpsamplingBilinear2d
    return .tensor(m(a(1, Tensor.self)))
  }
}
