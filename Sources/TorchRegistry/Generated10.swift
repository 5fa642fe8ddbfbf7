// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register10(_ r: inout Registry) {
  r.add("Tensor.nan_to_num_", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d")]) { a in
    return .tensor(a.me.nanToNum_(nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil)))
  }
  r.add("nan_to_num_", [P("input", Tensor.self), P("nan", Double?.self, "d"), P("posinf", Double?.self, "d"), P("neginf", Double?.self, "d")]) { a in
    return .tensor(torch.nanToNum_(a(0, Tensor.self), nan: a(1, Double?.self, nil), posinf: a(2, Double?.self, nil), neginf: a(3, Double?.self, nil)))
  }
  r.add("ldexp", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ldexp(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ldexp_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.ldexp_(a(1, Tensor.self)))
  }
  r.add("ldexp_", [P("input", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.ldexp_(a(0, Tensor.self), a(1, Tensor.self)))
  }
  r.add("frexp", [P("input", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.frexp(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("gather", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("sparse_grad", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.gather(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), sparseGrad: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.scatter(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String?.self, "d")]) { a in
    return .tensor(a.me.scatter_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), reduce: a(4, String?.self, nil)))
  }
  r.add("scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.scatter(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self), P("reduce", String?.self, "d")]) { a in
    return .tensor(a.me.scatter_(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self), reduce: a(4, String?.self, nil)))
  }
  r.add("scatter_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.scatterAdd(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_add_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self)]) { a in
    return .tensor(a.me.scatterAdd_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("scatter_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.scatterReduce(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_reduce_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d")]) { a in
    return .tensor(a.me.scatterReduce_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true)))
  }
  r.add("take_along_dim", [P("input", Tensor.self), P("indices", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.takeAlongDim(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("bincount", [P("input", Tensor.self), P("weights", Tensor?.self, "d"), P("minlength", Int.self, "d")]) { a in
    return .tensor(torch.bincount(a(0, Tensor.self), weights: a(1, Tensor?.self, nil), minlength: a(2, Int.self, 0)))
  }
  r.add("histc", [P("input", Tensor.self), P("bins", Int.self, "d"), P("min", Scalar.self, "d"), P("max", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.histc(a(0, Tensor.self), bins: a(1, Int.self, 100), min: a(2, Scalar.self, 0), max: a(3, Scalar.self, 0), out: a(4, Tensor?.self, nil)))
  }
  r.add("histogram", [P("input", Tensor.self), P("bins", Tensor.self), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = torch.histogram(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), density: a(3, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("histogram", [P("input", Tensor.self), P("bins", Int.self, "d"), P("range", Pair<Double, Double>?.self, "d"), P("weight", Tensor?.self, "d"), P("density", Bool.self, "d")]) { a in
    let y = torch.histogram(a(0, Tensor.self), bins: a(1, Int.self, 100), range: a(2, Pair<Double, Double>?.self, nil)?.tuple, weight: a(3, Tensor?.self, nil), density: a(4, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("index_select", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.indexSelect(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("index_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.indexAdd(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.index_add_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("alpha", Scalar.self, "d")]) { a in
    return .tensor(a.me.indexAdd_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), alpha: a(4, Scalar.self, 1)))
  }
  r.add("index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(torch.indexFill(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self)))
  }
  r.add("Tensor.index_fill_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.indexFill_(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self)))
  }
  r.add("index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(torch.indexFill(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.index_fill_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.indexFill_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("index_copy", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.indexCopy(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.index_copy_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self)]) { a in
    return .tensor(a.me.indexCopy_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("index_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.indexReduce(a(0, Tensor.self), a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.index_reduce_", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d")]) { a in
    return .tensor(a.me.indexReduce_(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true)))
  }
  r.add("take", [P("input", Tensor.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.take(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("put", [P("input", Tensor.self), P("index", Tensor.self), P("source", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(torch.put(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("Tensor.put_", [P("input", Tensor.self), P("index", Tensor.self), P("source", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.put_(a(1, Tensor.self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("index_put", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(torch.indexPut(a(0, Tensor.self), a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("Tensor.index_put_", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.indexPut_(a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("index_put_", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(torch.indexPut_(a(0, Tensor.self), a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("split", [P("input", Tensor.self), P("split_size", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.split(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("split", [P("input", Tensor.self), P("split_size", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.split(a(0, Tensor.self), a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("split_with_sizes", [P("input", Tensor.self), P("split_sizes", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.splitWithSizes(a(0, Tensor.self), a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("chunk", [P("input", Tensor.self), P("chunks", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.chunk(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("tensor_split", [P("input", Tensor.self), P("sections", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.tensorSplit(a(0, Tensor.self), a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("tensor_split", [P("input", Tensor.self), P("indices", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(torch.tensorSplit(a(0, Tensor.self), a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
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
  r.add("Tensor.moveaxis", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(a.me.moveaxis(a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("moveaxis", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(torch.moveaxis(a(0, Tensor.self), a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("movedim", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(torch.movedim(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.moveaxis", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(a.me.moveaxis(a(1, Int.self), a(2, Int.self)))
  }
  r.add("moveaxis", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(torch.moveaxis(a(0, Tensor.self), a(1, Int.self), a(2, Int.self)))
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
  r.add("kron", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.kron(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("vander", [P("input", Tensor.self), P("N", Int?.self, "d"), P("increasing", Bool.self, "d")]) { a in
    return .tensor(torch.vander(a(0, Tensor.self), N: a(1, Int?.self, nil), increasing: a(2, Bool.self, false)))
  }
  r.add("cholesky_solve", [P("input", Tensor.self), P("L", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.choleskySolve(a(0, Tensor.self), a(1, Tensor.self), upper: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("cholesky_inverse", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.choleskyInverse(a(0, Tensor.self), upper: a(1, Bool.self, false), out: a(2, Tensor?.self, nil)))
  }
  r.add("det", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.det(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("slogdet", [P("input", Tensor.self)]) { a in
    let y = torch.slogdet(a(0, Tensor.self))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("logdet", [P("input", Tensor.self)]) { a in
    return .tensor(torch.logdet(a(0, Tensor.self)))
  }
  r.add("lu_solve", [P("input", Tensor.self), P("ludata", Tensor.self), P("lupivots", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.luSolve(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("lu", [P("input", Tensor.self), P("pivot", Bool.self, "d")]) { a in
    let y = torch.lu(a(0, Tensor.self), pivot: a(1, Bool.self, true))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("lu", [P("input", Tensor.self), P("pivot", Bool.self, "d"), P("get_infos", Bool.self)]) { a in
    let y = torch.lu(a(0, Tensor.self), pivot: a(1, Bool.self, true), getInfos: a(2, Bool.self))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("matrix_power", [P("input", Tensor.self), P("n", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.matrixPower(a(0, Tensor.self), a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("matrix_exp", [P("input", Tensor.self)]) { a in
    return .tensor(torch.matrixExp(a(0, Tensor.self)))
  }
  r.add("pinverse", [P("input", Tensor.self), P("rcond", Double.self, "d")]) { a in
    return .tensor(torch.pinverse(a(0, Tensor.self), rcond: a(1, Double.self, 1e-15)))
  }
  r.add("qr", [P("input", Tensor.self), P("some", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.qr(a(0, Tensor.self), some: a(1, Bool.self, true), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("geqrf", [P("input", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.geqrf(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("orgqr", [P("input", Tensor.self), P("input2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.orgqr(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("ormqr", [P("input", Tensor.self), P("tau", Tensor.self), P("other", Tensor.self), P("left", Bool.self, "d"), P("transpose", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.ormqr(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), left: a(3, Bool.self, true), transpose: a(4, Bool.self, false), out: a(5, Tensor?.self, nil)))
  }
  r.add("svd", [P("input", Tensor.self), P("some", Bool.self, "d"), P("compute_uv", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.svd(a(0, Tensor.self), some: a(1, Bool.self, true), computeUV: a(2, Bool.self, true), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("inverse", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.inverse(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("cross", [P("input", Tensor.self), P("other", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cross(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("trace", [P("input", Tensor.self)]) { a in
    return .tensor(torch.trace(a(0, Tensor.self)))
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
}
