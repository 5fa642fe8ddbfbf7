// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func registerD(_ r: inout Registry) {
  r.add("Tensor.div", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.div(a(1, Tensor.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.div", [P("input", Tensor.self), P("other", Scalar.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.div(a(1, Scalar.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.divide", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.divide(a(1, Tensor.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.diff", [P("input", Tensor.self), P("n", Int.self, "d"), P("dim", Int.self, "d"), P("prepend", Tensor?.self, "d"), P("append", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.diff(n: a(1, Int.self, 1), dim: a(2, Int.self, -1), prepend: a(3, Tensor?.self, nil), append: a(4, Tensor?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.double", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.double())
  }
  r.add("Tensor.data", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.data)
  }
  r.add("Tensor.diagonal", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(a.me.diagonal(offset: a(1, Int.self, 0), dim1: a(2, Int.self, 0), dim2: a(3, Int.self, 1)))
  }
  r.add("Tensor.diag", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.diag(diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.diag_embed", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(a.me.diagEmbed(offset: a(1, Int.self, 0), dim1: a(2, Int.self, -2), dim2: a(3, Int.self, -1)))
  }
  r.add("Tensor.diagflat", [P("input", Tensor.self), P("offset", Int.self, "d")]) { a in
    return .tensor(a.me.diagflat(offset: a(1, Int.self, 0)))
  }
  r.add("nn.functional.dropout", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.dropout(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, true), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.dropout1d", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.dropout1d(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, true), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.dropout2d", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.dropout2d(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, true), inplace: a(3, Bool.self, false)))
  }
  r.add("nn.functional.dropout3d", [P("input", Tensor.self), P("p", Double.self, "d"), P("training", Bool.self, "d"), P("inplace", Bool.self, "d")]) { a in
    return .tensor(nn.functional.dropout3d(a(0, Tensor.self), p: a(1, Double.self, 0.5), training: a(2, Bool.self, true), inplace: a(3, Bool.self, false)))
  }
  r.add("Tensor.digamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.digamma(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.deg2rad", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.deg2rad(out: a(1, Tensor?.self, nil)))
  }
  r.add("dstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.dstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.det", [P("A", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.det(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.det", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.det(out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.diagonal", [P("A", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(linalg.diagonal(a(0, Tensor.self), offset: a(1, Int.self, 0), dim1: a(2, Int.self, -2), dim2: a(3, Int.self, -1)))
  }
  r.add("Tensor.dot", [P("input", Tensor.self), P("tensor", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.dot(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("dirichlet_grad", [P("x", Tensor.self), P("alpha", Tensor.self), P("total", Tensor.self)]) { a in
    return .tensor(torch.dirichletGrad(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.dense_dim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.denseDim())
  }
  r.add("Tensor.dsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.dsplit(a(1, Int.self)))
  }
  r.add("Tensor.dsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.dsplit(a(1, [Int].self)))
  }
  r.add("Tensor.dist", [P("input", Tensor.self), P("other", Tensor.self), P("p", Scalar.self, "d")]) { a in
    return .tensor(a.me.dist(a(1, Tensor.self), p: a(2, Scalar.self, 2)))
  }
  r.add("Tensor.diagonal_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(a.me.diagonalScatter(a(1, Tensor.self), offset: a(2, Int.self, 0), dim1: a(3, Int.self, 0), dim2: a(4, Int.self, 1)))
  }
  r.add("Tensor.detach", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.detach())
  }
  r.add("Tensor.detach_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.detach_())
  }
  r.add("Tensor.description", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.description)
  }
  r.add("Tensor.debug_description", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.debugDescription)
  }
  r.add("Tensor.dim", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.dim())
  }
  r.add("Tensor.data_ptr", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.dataPtr())
  }
  r.add("Tensor.device", [P("input", Tensor.self)]) { a in
    return dynamic(a.me.device)
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
  r.add("divide", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.divide(a(0, Tensor.self), a(1, Tensor.self), roundingMode: a(2, String?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.divide_", [P("input", Tensor.self), P("other", Tensor.self), P("rounding_mode", String?.self, "d")]) { a in
    return .tensor(a.me.divide_(a(1, Tensor.self), roundingMode: a(2, String?.self, nil)))
  }
  r.add("diff", [P("input", Tensor.self), P("n", Int.self, "d"), P("dim", Int.self, "d"), P("prepend", Tensor?.self, "d"), P("append", Tensor?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.diff(a(0, Tensor.self), n: a(1, Int.self, 1), dim: a(2, Int.self, -1), prepend: a(3, Tensor?.self, nil), append: a(4, Tensor?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("diagonal", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(torch.diagonal(a(0, Tensor.self), offset: a(1, Int.self, 0), dim1: a(2, Int.self, 0), dim2: a(3, Int.self, 1)))
  }
  r.add("diag", [P("input", Tensor.self), P("diagonal", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.diag(a(0, Tensor.self), diagonal: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("diag_embed", [P("input", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(torch.diagEmbed(a(0, Tensor.self), offset: a(1, Int.self, 0), dim1: a(2, Int.self, -2), dim2: a(3, Int.self, -1)))
  }
  r.add("diagflat", [P("input", Tensor.self), P("offset", Int.self, "d")]) { a in
    return .tensor(torch.diagflat(a(0, Tensor.self), offset: a(1, Int.self, 0)))
  }
  r.add("digamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.digamma(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.digamma_", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.digamma_())
  }
  r.add("special.digamma", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(special.digamma(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
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
  r.add("det", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.det(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("dot", [P("input", Tensor.self), P("tensor", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.dot(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("dsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(torch.dsplit(a(0, Tensor.self), a(1, Int.self)))
  }
  r.add("dsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(torch.dsplit(a(0, Tensor.self), a(1, [Int].self)))
  }
  r.add("dist", [P("input", Tensor.self), P("other", Tensor.self), P("p", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.dist(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Scalar.self, 2), out: a(3, Tensor?.self, nil)))
  }
  r.add("diagonal_scatter", [P("input", Tensor.self), P("src", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(torch.diagonalScatter(a(0, Tensor.self), a(1, Tensor.self), offset: a(2, Int.self, 0), dim1: a(3, Int.self, 0), dim2: a(4, Int.self, 1)))
  }
  r.add("detach", [P("input", Tensor.self)]) { a in
    return .tensor(torch.detach(a(0, Tensor.self)))
  }
  r.add("detach_", [P("input", Tensor.self)]) { a in
    return .tensor(torch.detach_(a(0, Tensor.self)))
  }
  r.forward("nn.DataParallel", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.DataParallel
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Dropout", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Dropout(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.Dropout", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Dropout
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Dropout1d", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Dropout1d(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.Dropout1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Dropout1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Dropout2d", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Dropout2d(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.Dropout2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Dropout2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Dropout3d", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Dropout3d(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.Dropout3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Dropout3d
    return .tensor(m(a(1, Tensor.self)))
  }
}
