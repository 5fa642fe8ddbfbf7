// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register3(_ r: inout Registry) {
  r.add("Tensor.flip", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.flip(a(1, [Int].self)))
  }
  r.add("Tensor.fliplr", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.fliplr())
  }
  r.add("Tensor.flipud", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.flipud())
  }
  r.add("Tensor.roll", [P("input", Tensor.self), P("shifts", [Int].self, "v"), P("dims", [Int].self, "d")]) { a in
    return .tensor(a.me.roll(a(1, [Int].self), dims: a(2, [Int].self, [])))
  }
  r.add("Tensor.rot90", [P("input", Tensor.self), P("k", Int.self, "d"), P("dims", [Int].self, "d")]) { a in
    return .tensor(a.me.rot90(k: a(1, Int.self, 1), dims: a(2, [Int].self, [0, 1])))
  }
  r.add("Tensor.broadcast_to", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.broadcastTo(a(1, Size.self)))
  }
  r.add("Tensor.unfold", [P("input", Tensor.self), P("dimension", Int.self), P("size", Int.self), P("step", Int.self)]) { a in
    return .tensor(a.me.unfold(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.sum_to_size", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.sumToSize(a(1, Size.self)))
  }
  r.add("Tensor.kron", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.kron(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.vander", [P("input", Tensor.self), P("N", Int?.self, "d"), P("increasing", Bool.self, "d")]) { a in
    return .tensor(a.me.vander(N: a(1, Int?.self, nil), increasing: a(2, Bool.self, false)))
  }
  r.add("linalg.cholesky", [P("A", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.cholesky(a(0, Tensor.self), upper: a(1, Bool.self, false), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.cholesky_ex", [P("A", Tensor.self), P("upper", Bool.self, "d"), P("check_errors", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.choleskyEx(a(0, Tensor.self), upper: a(1, Bool.self, false), checkErrors: a(2, Bool.self, false), out: a(3, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.cholesky_solve", [P("input", Tensor.self), P("L", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.choleskySolve(a(1, Tensor.self), upper: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.cholesky_inverse", [P("input", Tensor.self), P("upper", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.choleskyInverse(upper: a(1, Bool.self, false), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.det", [P("A", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.det(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.slogdet", [P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.slogdet(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.det", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.det(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.slogdet", [P("input", Tensor.self)]) { a in
    let y = a.me.slogdet()
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.logdet", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.logdet())
  }
  r.add("linalg.eigh", [P("A", Tensor.self), P("UPLO", String.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.eigh(a(0, Tensor.self), a(1, String.self, "L"), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.eigvalsh", [P("A", Tensor.self), P("UPLO", String.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.eigvalsh(a(0, Tensor.self), a(1, String.self, "L"), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.eig", [P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.eig(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.eigvals", [P("A", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.eigvals(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.ldl_factor", [P("A", Tensor.self), P("hermitian", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.ldlFactor(a(0, Tensor.self), hermitian: a(1, Bool.self, false), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.ldl_factor_ex", [P("A", Tensor.self), P("hermitian", Bool.self, "d"), P("check_errors", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.ldlFactorEx(a(0, Tensor.self), hermitian: a(1, Bool.self, false), checkErrors: a(2, Bool.self, false), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.ldl_solve", [P("LD", Tensor.self), P("pivots", Tensor.self), P("B", Tensor.self), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.ldlSolve(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), hermitian: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("lobpcg", [P("A", Tensor.self), P("k", Int?.self, "d"), P("B", Tensor?.self, "d"), P("X", Tensor?.self, "d"), P("n", Int?.self, "d"), P("iK", Tensor?.self, "d"), P("niter", Int?.self, "d"), P("tol", Double?.self, "d"), P("largest", Bool.self, "d")]) { a in
    let y = torch.lobpcg(a(0, Tensor.self), k: a(1, Int?.self, nil), B: a(2, Tensor?.self, nil), X: a(3, Tensor?.self, nil), n: a(4, Int?.self, nil), iK: a(5, Tensor?.self, nil), niter: a(6, Int?.self, nil), tol: a(7, Double?.self, nil), largest: a(8, Bool.self, true))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.lu_factor", [P("A", Tensor.self), P("pivot", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.luFactor(a(0, Tensor.self), pivot: a(1, Bool.self, true), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.lu_factor_ex", [P("A", Tensor.self), P("pivot", Bool.self, "d"), P("check_errors", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.luFactorEx(a(0, Tensor.self), pivot: a(1, Bool.self, true), checkErrors: a(2, Bool.self, false), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.lu", [P("A", Tensor.self), P("pivot", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.lu(a(0, Tensor.self), pivot: a(1, Bool.self, true), out: a(2, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.lu_solve", [P("LU", Tensor.self), P("pivots", Tensor.self), P("B", Tensor.self), P("left", Bool.self, "d"), P("adjoint", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.luSolve(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), left: a(3, Bool.self, true), adjoint: a(4, Bool.self, false), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.lu_solve", [P("input", Tensor.self), P("ludata", Tensor.self), P("lupivots", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.luSolve(a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.lu", [P("input", Tensor.self), P("pivot", Bool.self, "d")]) { a in
    let y = a.me.lu(pivot: a(1, Bool.self, true))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.lu", [P("input", Tensor.self), P("pivot", Bool.self, "d"), P("get_infos", Bool.self)]) { a in
    let y = a.me.lu(pivot: a(1, Bool.self, true), getInfos: a(2, Bool.self))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("lu_unpack", [P("ludata", Tensor.self), P("lupivots", Tensor.self), P("unpack_data", Bool.self, "d"), P("unpack_pivots", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = torch.luUnpack(a(0, Tensor.self), a(1, Tensor.self), unpackData: a(2, Bool.self, true), unpackPivots: a(3, Bool.self, true), out: a(4, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.lstsq", [P("A", Tensor.self), P("B", Tensor.self), P("rcond", Double?.self, "d"), P("driver", String?.self, "d")]) { a in
    let y = linalg.lstsq(a(0, Tensor.self), a(1, Tensor.self), rcond: a(2, Double?.self, nil), driver: a(3, String?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2), dynamic(y.3)])
  }
  r.add("svd_lowrank", [P("A", Tensor.self), P("q", Int.self, "d"), P("niter", Int.self, "d"), P("M", Tensor?.self, "d")]) { a in
    let y = torch.svdLowrank(a(0, Tensor.self), q: a(1, Int.self, 6), niter: a(2, Int.self, 2), M: a(3, Tensor?.self, nil))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("pca_lowrank", [P("A", Tensor.self), P("q", Int?.self, "d"), P("center", Bool.self, "d"), P("niter", Int.self, "d")]) { a in
    let y = torch.pcaLowrank(a(0, Tensor.self), q: a(1, Int?.self, nil), center: a(2, Bool.self, true), niter: a(3, Int.self, 2))
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.matrix_power", [P("A", Tensor.self), P("n", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matrixPower(a(0, Tensor.self), a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.matrix_exp", [P("A", Tensor.self)]) { a in
    return .tensor(linalg.matrixExp(a(0, Tensor.self)))
  }
  r.add("linalg.matrix_sqrth", [P("A", Tensor.self)]) { a in
    return .tensor(linalg.matrixSqrth(a(0, Tensor.self)))
  }
  r.add("linalg.polar", [P("A", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.polar(a(0, Tensor.self), out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.matrix_power", [P("input", Tensor.self), P("n", Int.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.matrixPower(a(1, Int.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.matrix_exp", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.matrixExp())
  }
  r.add("linalg.matrix_norm", [P("A", Tensor.self), P("ord", AnyNormOrder.self, "d"), P("dim", [Int].self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matrixNorm(a(0, Tensor.self), ord: a(1, AnyNormOrder.self, AnyNormOrder("fro")).value, dim: a(2, [Int].self, [-2, -1]), keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("linalg.norm", [P("A", Tensor.self), P("ord", AnyNormOrder?.self, "d"), P("dim", AnyIntOrList?.self, "d"), P("keepdim", Bool.self, "d"), P("dtype", DType?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.norm(a(0, Tensor.self), ord: a(1, AnyNormOrder?.self, nil)?.value, dim: a(2, AnyIntOrList?.self, nil)?.value, keepdim: a(3, Bool.self, false), dtype: a(4, DType?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("linalg.pinv", [P("A", Tensor.self), P("atol", AnyTolerance?.self, "d"), P("rtol", AnyTolerance?.self, "d"), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.pinv(a(0, Tensor.self), atol: a(1, AnyTolerance?.self, nil)?.value, rtol: a(2, AnyTolerance?.self, nil)?.value, hermitian: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("linalg.pinv", [P("A", Tensor.self), P("rcond", AnyTolerance.self), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.pinv(a(0, Tensor.self), a(1, AnyTolerance.self).value, hermitian: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("linalg.matrix_rank", [P("A", Tensor.self), P("atol", AnyTolerance?.self, "d"), P("rtol", AnyTolerance?.self, "d"), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matrixRank(a(0, Tensor.self), atol: a(1, AnyTolerance?.self, nil)?.value, rtol: a(2, AnyTolerance?.self, nil)?.value, hermitian: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("linalg.matrix_rank", [P("A", Tensor.self), P("tol", AnyTolerance.self), P("hermitian", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matrixRank(a(0, Tensor.self), a(1, AnyTolerance.self).value, hermitian: a(2, Bool.self, false), out: a(3, Tensor?.self, nil)))
  }
  r.add("linalg.cond", [P("A", Tensor.self), P("p", AnyNormOrder?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.cond(a(0, Tensor.self), a(1, AnyNormOrder?.self, nil)?.value, out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.pinverse", [P("input", Tensor.self), P("rcond", Double.self, "d")]) { a in
    return .tensor(a.me.pinverse(rcond: a(1, Double.self, 1e-15)))
  }
  r.add("linalg.qr", [P("A", Tensor.self), P("mode", String.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.qr(a(0, Tensor.self), mode: a(1, String.self, "reduced"), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.householder_product", [P("A", Tensor.self), P("tau", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.householderProduct(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.qr", [P("input", Tensor.self), P("some", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.qr(some: a(1, Bool.self, true), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.geqrf", [P("input", Tensor.self), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.geqrf(out: a(1, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("Tensor.orgqr", [P("input", Tensor.self), P("input2", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.orgqr(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.ormqr", [P("input", Tensor.self), P("tau", Tensor.self), P("other", Tensor.self), P("left", Bool.self, "d"), P("transpose", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.ormqr(a(1, Tensor.self), a(2, Tensor.self), left: a(3, Bool.self, true), transpose: a(4, Bool.self, false), out: a(5, Tensor?.self, nil)))
  }
  r.add("linalg.svd", [P("A", Tensor.self), P("full_matrices", Bool.self, "d"), P("driver", String?.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.svd(a(0, Tensor.self), fullMatrices: a(1, Bool.self, true), driver: a(2, String?.self, nil), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.svdvals", [P("A", Tensor.self), P("driver", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.svdvals(a(0, Tensor.self), driver: a(1, String?.self, nil), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.svd", [P("input", Tensor.self), P("some", Bool.self, "d"), P("compute_uv", Bool.self, "d"), P("out", Triple<Tensor, Tensor, Tensor>?.self, "d")]) { a in
    let y = a.me.svd(some: a(1, Bool.self, true), computeUV: a(2, Bool.self, true), out: a(3, Triple<Tensor, Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1), dynamic(y.2)])
  }
  r.add("linalg.solve", [P("A", Tensor.self), P("B", Tensor.self), P("left", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.solve(a(0, Tensor.self), a(1, Tensor.self), left: a(2, Bool.self, true), out: a(3, Tensor?.self, nil)))
  }
  r.add("linalg.solve_ex", [P("A", Tensor.self), P("B", Tensor.self), P("left", Bool.self, "d"), P("check_errors", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.solveEx(a(0, Tensor.self), a(1, Tensor.self), left: a(2, Bool.self, true), checkErrors: a(3, Bool.self, false), out: a(4, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.inv", [P("A", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.inv(a(0, Tensor.self), out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.inv_ex", [P("A", Tensor.self), P("check_errors", Bool.self, "d"), P("out", Pair<Tensor, Tensor>?.self, "d")]) { a in
    let y = linalg.invEx(a(0, Tensor.self), checkErrors: a(1, Bool.self, false), out: a(2, Pair<Tensor, Tensor>?.self, nil)?.tuple)
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.add("linalg.tensorinv", [P("A", Tensor.self), P("ind", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.tensorinv(a(0, Tensor.self), ind: a(1, Int.self, 2), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.tensorsolve", [P("A", Tensor.self), P("B", Tensor.self), P("dims", [Int]?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.tensorsolve(a(0, Tensor.self), a(1, Tensor.self), dims: a(2, [Int]?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.inverse", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.inverse(out: a(1, Tensor?.self, nil)))
  }
  r.add("linalg.solve_triangular", [P("A", Tensor.self), P("B", Tensor.self), P("upper", Bool.self), P("left", Bool.self, "d"), P("unitriangular", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.solveTriangular(a(0, Tensor.self), a(1, Tensor.self), upper: a(2, Bool.self), left: a(3, Bool.self, true), unitriangular: a(4, Bool.self, false), out: a(5, Tensor?.self, nil)))
  }
  r.add("linalg.cross", [P("input", Tensor.self), P("other", Tensor.self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.cross(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, -1), out: a(3, Tensor?.self, nil)))
  }
  r.add("linalg.diagonal", [P("A", Tensor.self), P("offset", Int.self, "d"), P("dim1", Int.self, "d"), P("dim2", Int.self, "d")]) { a in
    return .tensor(linalg.diagonal(a(0, Tensor.self), offset: a(1, Int.self, 0), dim1: a(2, Int.self, -2), dim2: a(3, Int.self, -1)))
  }
  r.add("linalg.matmul", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.matmul(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("linalg.vecdot", [P("x", Tensor.self), P("y", Tensor.self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(linalg.vecdot(a(0, Tensor.self), a(1, Tensor.self), dim: a(2, Int.self, -1), out: a(3, Tensor?.self, nil)))
  }
  r.add("linalg.vander", [P("x", Tensor.self), P("N", Int?.self, "d")]) { a in
    return .tensor(linalg.vander(a(0, Tensor.self), N: a(1, Int?.self, nil)))
  }
  r.add("Tensor.cross", [P("input", Tensor.self), P("other", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.cross(a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.trace", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.trace())
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
  r.add("nn.functional.cross_entropy", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d"), P("label_smoothing", Double.self, "d")]) { a in
    return .tensor(nn.functional.crossEntropy(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), ignoreIndex: a(3, Int.self, -100), reduction: a(4, String.self, "mean"), labelSmoothing: a(5, Double.self, 0)))
  }
  r.add("nn.functional.nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.nllLoss(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), ignoreIndex: a(3, Int.self, -100), reduction: a(4, String.self, "mean")))
  }
  r.add("nn.functional.ctc_loss", [P("log_probs", Tensor.self), P("targets", Tensor.self), P("input_lengths", AnyLengths.self), P("target_lengths", AnyLengths.self), P("blank", Int.self, "d"), P("reduction", String.self, "d"), P("zero_infinity", Bool.self, "d")]) { a in
    return .tensor(nn.functional.ctcLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, AnyLengths.self).value, a(3, AnyLengths.self).value, blank: a(4, Int.self, 0), reduction: a(5, String.self, "mean"), zeroInfinity: a(6, Bool.self, false)))
  }
  r.add("nn.functional.multi_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("p", Int.self, "d"), P("margin", Double.self, "d"), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.multiMarginLoss(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Int.self, 1), margin: a(3, Double.self, 1), weight: a(4, Tensor?.self, nil), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.multilabel_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.multilabelMarginLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean")))
  }
  r.add("nn.functional.mse_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.mseLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), weight: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.l1_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.l1Loss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), weight: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.smooth_l1_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("beta", Double.self, "d")]) { a in
    return .tensor(nn.functional.smoothL1Loss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), beta: a(3, Double.self, 1)))
  }
  r.add("nn.functional.huber_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("delta", Double.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.huberLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), delta: a(3, Double.self, 1), weight: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.binary_cross_entropy", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.binaryCrossEntropy(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean")))
  }
  r.add("nn.functional.binary_cross_entropy_with_logits", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d"), P("pos_weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.binaryCrossEntropyWithLogits(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean"), posWeight: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.kl_div", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("log_target", Bool.self, "d")]) { a in
    return .tensor(nn.functional.klDiv(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), logTarget: a(3, Bool.self, false)))
  }
  r.add("nn.functional.poisson_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("log_input", Bool.self, "d"), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.poissonNllLoss(a(0, Tensor.self), a(1, Tensor.self), logInput: a(2, Bool.self, true), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-8), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.gaussian_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("var", Tensor.self), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.gaussianNllLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-6), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.gaussian_nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("var", Double.self), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.gaussianNllLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Double.self), full: a(3, Bool.self, false), eps: a(4, Double.self, 1e-6), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.soft_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.softMarginLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean")))
  }
  r.add("nn.functional.hinge_embedding_loss", [P("input", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.hingeEmbeddingLoss(a(0, Tensor.self), a(1, Tensor.self), margin: a(2, Double.self, 1), reduction: a(3, String.self, "mean")))
  }
  r.add("nn.functional.margin_ranking_loss", [P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.marginRankingLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 0), reduction: a(4, String.self, "mean")))
  }
  r.add("nn.functional.cosine_embedding_loss", [P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self), P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.cosineEmbeddingLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 0), reduction: a(4, String.self, "mean")))
  }
  r.add("nn.functional.triplet_margin_loss", [P("anchor", Tensor.self), P("positive", Tensor.self), P("negative", Tensor.self), P("margin", Double.self, "d"), P("p", Double.self, "d"), P("eps", Double.self, "d"), P("swap", Bool.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.tripletMarginLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 1), p: a(4, Double.self, 2), eps: a(5, Double.self, 1e-6), swap: a(6, Bool.self, false), reduction: a(7, String.self, "mean")))
  }
  r.add("nn.functional.triplet_margin_with_distance_loss", [P("anchor", Tensor.self), P("positive", Tensor.self), P("negative", Tensor.self), P("margin", Double.self, "d"), P("swap", Bool.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.tripletMarginWithDistanceLoss(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), margin: a(3, Double.self, 1), swap: a(4, Bool.self, false), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.multilabel_soft_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.multilabelSoftMarginLoss(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean")))
  }
}
