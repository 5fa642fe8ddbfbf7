// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

/// Everything that the library offers under a name of PyTorch.
func registerAll(_ r: inout Registry) {
  registerA(&r)
  registerB(&r)
  registerC(&r)
  registerD(&r)
  registerE(&r)
  registerF(&r)
  registerG(&r)
  registerH(&r)
  registerI(&r)
  registerK(&r)
  registerL(&r)
  registerM(&r)
  registerN(&r)
  registerO(&r)
  registerP(&r)
  registerQ(&r)
  registerR(&r)
  registerS(&r)
  registerT(&r)
  registerU(&r)
  registerV(&r)
  registerW(&r)
  registerX(&r)
  registerZ(&r)
  (Deprecated() as any Registering).register(&r)
}

/// Reached through a protocol, so that old names can be called without a warning.
struct Deprecated: Registering {
  @available(*, deprecated) func register(_ r: inout Registry) {
  r.add("autograd.backward", [P("variables", [Tensor].self), P("grad_variables", [Tensor?].self), P("retain_variables", Bool.self, "d")]) { a in
    torch.autograd.backward(a(0, [Tensor].self), a(1, [Tensor?].self), retainVariables: a(2, Bool.self, false))
    return .none
  }
  r.add("Tensor.backward", [P("input", Tensor.self), P("gradient", Tensor?.self, "d"), P("retain_variables", Bool.self)]) { a in
    a.me.backward(a(1, Tensor?.self, nil), retainVariables: a(2, Bool.self))
    return .none
  }
  r.add("Tensor.add", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.add(a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("Tensor.sub", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.sub(a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("Tensor.addcmul", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(a.me.addcmul(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addcdiv", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(a.me.addcdiv(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.masked_copy_", [P("input", Tensor.self), P("mask", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.maskedCopy_(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.index", [P("input", Tensor.self), P("m", AnyTensorIndex.self)]) { a in
    return .tensor(a.me.index(a(1, AnyTensorIndex.self).value))
  }
  r.add("Tensor.addmm", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(a.me.addmm(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addmm", [P("input", Tensor.self), P("beta", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(a.me.addmm(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addmv", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(a.me.addmv(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addmv", [P("input", Tensor.self), P("beta", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(a.me.addmv(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addr", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(a.me.addr(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addr", [P("input", Tensor.self), P("beta", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(a.me.addr(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addbmm", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.addbmm(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addbmm", [P("input", Tensor.self), P("beta", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.addbmm(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.baddbmm", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.baddbmm(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.baddbmm", [P("input", Tensor.self), P("beta", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.baddbmm(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addmm", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(torch.addmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addmm", [P("beta", Scalar.self), P("input", Tensor.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(torch.addmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addmv", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(torch.addmv(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addmv", [P("beta", Scalar.self), P("input", Tensor.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(torch.addmv(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addr", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(torch.addr(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addr", [P("beta", Scalar.self), P("input", Tensor.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(torch.addr(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addbmm", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(torch.addbmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addbmm", [P("beta", Scalar.self), P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(torch.addbmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("baddbmm", [P("beta", Scalar.self), P("input", Tensor.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(torch.baddbmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("baddbmm", [P("beta", Scalar.self), P("input", Tensor.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(torch.baddbmm(a(0, Scalar.self), a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.gesv", [P("input", Tensor.self), P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.gesv(a(1, Tensor.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.gels", [P("input", Tensor.self), P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.gels(a(1, Tensor.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.eig", [P("input", Tensor.self), P("eigenvectors", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.eig(eigenvectors: a(1, Bool.self, false), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.symeig", [P("input", Tensor.self), P("eigenvectors", Bool.self, "d"), P("upper", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.symeig(eigenvectors: a(1, Bool.self, false), upper: a(2, Bool.self, true), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.potrf", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.potrf(upper: a(1, Bool.self, true), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.potri", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.potri(upper: a(1, Bool.self, true), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.potrs", [P("input", Tensor.self), P("input2", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.potrs(a(1, Tensor.self), upper: a(2, Bool.self, true), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.pstrf", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("tol", Double.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.pstrf(upper: a(1, Bool.self, true), tol: a(2, Double.self, -1), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.trtrs", [P("input", Tensor.self), P("A", Tensor.self), P("upper", Bool.self, "d"), P("transpose", Bool.self, "d"), P("unitriangular", Bool.self, "d")]) { a in
    let y = a.me.trtrs(a(1, Tensor.self), upper: a(2, Bool.self, true), transpose: a(3, Bool.self, false), unitriangular: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.btrifact", [P("input", Tensor.self), P("info", Tensor?.self, "d")]) { a in
    let y = a.me.btrifact(info: a(1, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.btrisolve", [P("input", Tensor.self), P("ludata", Tensor.self), P("lupivots", Tensor.self)]) { a in
    return .tensor(a.me.btrisolve(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("Tensor.triangular_solve", [P("input", Tensor.self), P("A", Tensor.self), P("upper", Bool.self, "d"), P("transpose", Bool.self, "d"), P("unitriangular", Bool.self, "d")]) { a in
    let y = a.me.triangularSolve(a(1, Tensor.self), upper: a(2, Bool.self, true), transpose: a(3, Bool.self, false), unitriangular: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("range", [P("start", Double.self), P("end", Double.self), P("step", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.range(a(0, Double.self), a(1, Double.self), step: a(2, Double.self, 1), out: a(3, Tensor?.self, nil), dtype: a(4, DType?.self, nil), device: a(5, Device?.self, nil), requiresGrad: a(6, Bool.self, false)))
  }
  r.add("add", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.add(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("Tensor.add_", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.add_(a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("sub", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.sub(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("Tensor.sub_", [P("input", Tensor.self), P("value", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.sub_(a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("addcmul", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(torch.addcmul(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addcmul_", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(a.me.addcmul_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addcdiv", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(torch.addcdiv(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addcdiv_", [P("input", Tensor.self), P("value", Scalar.self), P("tensor1", Tensor.self), P("tensor2", Tensor.self)]) { a in
    return .tensor(a.me.addcdiv_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(a.me.addmm_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("mat1", Tensor.self), P("mat2", Tensor.self)]) { a in
    return .tensor(a.me.addmm_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addmv_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(a.me.addmv_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("addmv_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(torch.addmv_(a(0, Tensor.self), a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addmv_", [P("input", Tensor.self), P("beta", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(a.me.addmv_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("addmv_", [P("input", Tensor.self), P("beta", Scalar.self), P("mat", Tensor.self), P("vec", Tensor.self)]) { a in
    return .tensor(torch.addmv_(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addr_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(a.me.addr_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addr_", [P("input", Tensor.self), P("beta", Scalar.self), P("vec1", Tensor.self), P("vec2", Tensor.self)]) { a in
    return .tensor(a.me.addr_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.addbmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.addbmm_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.addbmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.addbmm_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.baddbmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("alpha", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.baddbmm_(a(1, Scalar.self), a(2, Scalar.self), a(3, Tensor.self), a(4, Tensor.self)))
  }
  r.add("Tensor.baddbmm_", [P("input", Tensor.self), P("beta", Scalar.self), P("batch1", Tensor.self), P("batch2", Tensor.self)]) { a in
    return .tensor(a.me.baddbmm_(a(1, Scalar.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("gesv", [P("input", Tensor.self), P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.gesv(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("gels", [P("input", Tensor.self), P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.gels(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("eig", [P("input", Tensor.self), P("eigenvectors", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.eig(a(0, Tensor.self), eigenvectors: a(1, Bool.self, false), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("symeig", [P("input", Tensor.self), P("eigenvectors", Bool.self, "d"), P("upper", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.symeig(a(0, Tensor.self), eigenvectors: a(1, Bool.self, false), upper: a(2, Bool.self, true), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("potrf", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.potrf(a(0, Tensor.self), upper: a(1, Bool.self, true), out: a(2, Tensor?.self, nil)))
  }
  r.add("potri", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.potri(a(0, Tensor.self), upper: a(1, Bool.self, true), out: a(2, Tensor?.self, nil)))
  }
  r.add("potrs", [P("input", Tensor.self), P("input2", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.potrs(a(0, Tensor.self), a(1, Tensor.self), upper: a(2, Bool.self, true), out: a(3, Tensor?.self, nil)))
  }
  r.add("pstrf", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("tol", Double.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.pstrf(a(0, Tensor.self), upper: a(1, Bool.self, true), tol: a(2, Double.self, -1), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("trtrs", [P("input", Tensor.self), P("A", Tensor.self), P("upper", Bool.self, "d"), P("transpose", Bool.self, "d"), P("unitriangular", Bool.self, "d")]) { a in
    let y = torch.trtrs(a(0, Tensor.self), a(1, Tensor.self), upper: a(2, Bool.self, true), transpose: a(3, Bool.self, false), unitriangular: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("btrifact", [P("input", Tensor.self), P("info", Tensor?.self, "d")]) { a in
    let y = torch.btrifact(a(0, Tensor.self), info: a(1, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("btrisolve", [P("input", Tensor.self), P("ludata", Tensor.self), P("lupivots", Tensor.self)]) { a in
    return .tensor(torch.btrisolve(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("triangular_solve", [P("input", Tensor.self), P("A", Tensor.self), P("upper", Bool.self, "d"), P("transpose", Bool.self, "d"), P("unitriangular", Bool.self, "d")]) { a in
    let y = torch.triangularSolve(a(0, Tensor.self), a(1, Tensor.self), upper: a(2, Bool.self, true), transpose: a(3, Bool.self, false), unitriangular: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  }
}

extension Device.Kind: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Self? {
    if case .string(let s) = value { return named(s) { Self(rawValue: $0) } }
    return nil
  }
}

extension nn.Activation: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Self? {
    if case .string(let s) = value { return Self(stringLiteral: .init(s)) }
    return nil
  }
}

/// A generator has no dynamic form: only the default can be meant.
extension Generator: Dynamic {
  public static func from(_ value: Value, loose: Bool) -> Self? { nil }
}

struct AnyTensorOrNumber: Dynamic {
  let value: any TensorOrNumber
  init(_ value: any TensorOrNumber) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Tensor.from(value, loose: false) { return Self(x) }
    if let x = Scalar.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = Tensor.from(value, loose: loose) { return Self(x) }
    if let x = Scalar.from(value, loose: loose) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyTensorData: Dynamic {
  let value: any TensorData
  init(_ value: any TensorData) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Bool.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Float.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = [Double].from(value, loose: false) { return Self(x) }
    if let x = Bool.from(value, loose: loose) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Float.from(value, loose: loose) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    if let x = [Double].from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyLengths: Dynamic {
  let value: any Lengths
  init(_ value: any Lengths) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Tensor.from(value, loose: false) { return Self(x) }
    if let x = [Int].from(value, loose: false) { return Self(x) }
    if let x = Tensor.from(value, loose: loose) { return Self(x) }
    if let x = [Int].from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyIntOrList: Dynamic {
  let value: any IntOrList
  init(_ value: any IntOrList) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = [Int].from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = [Int].from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyDoubleOrList: Dynamic {
  let value: any DoubleOrList
  init(_ value: any DoubleOrList) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = [Double].from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    if let x = [Double].from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyConvolutionPadding: Dynamic {
  let value: any ConvolutionPadding
  init(_ value: any ConvolutionPadding) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = [Int].from(value, loose: false) { return Self(x) }
    if let x = String.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = [Int].from(value, loose: loose) { return Self(x) }
    if let x = String.from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyOutputSize: Dynamic {
  let value: any OutputSize
  init(_ value: any OutputSize) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = [Int?].from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = [Int?].from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyNormOrder: Dynamic {
  let value: any NormOrder
  init(_ value: any NormOrder) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = String.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    if let x = String.from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyTolerance: Dynamic {
  let value: any Tolerance
  init(_ value: any Tolerance) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = Tensor.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    if let x = Tensor.from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyTensorElement: Dynamic {
  let value: any TensorElement
  init(_ value: any TensorElement) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Bool.from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Float.from(value, loose: false) { return Self(x) }
    if let x = Double.from(value, loose: false) { return Self(x) }
    if let x = Bool.from(value, loose: loose) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Float.from(value, loose: loose) { return Self(x) }
    if let x = Double.from(value, loose: loose) { return Self(x) }
    return nil
  }
}

struct AnyTensorIndex: Dynamic {
  let value: any TensorIndex
  init(_ value: any TensorIndex) { self.value = value }
  static func from(_ value: Value, loose: Bool) -> Self? {
    if let x = Int.from(value, loose: false) { return Self(x) }
    if let x = Bool.from(value, loose: false) { return Self(x) }
    if let x = Tensor.from(value, loose: false) { return Self(x) }
    if let x = [Int].from(value, loose: false) { return Self(x) }
    if let x = Int.from(value, loose: loose) { return Self(x) }
    if let x = Bool.from(value, loose: loose) { return Self(x) }
    if let x = Tensor.from(value, loose: loose) { return Self(x) }
    if let x = [Int].from(value, loose: loose) { return Self(x) }
    return nil
  }
}
