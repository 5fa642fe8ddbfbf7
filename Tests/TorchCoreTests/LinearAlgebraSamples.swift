@testable import TorchCore

/// A matrix that is far from singular.
private func regular(_ x: Tensor) -> Tensor { x + Tensor.identity(x.shape[-1], x.dtype) * 4 }
/// A symmetric (Hermitian) matrix with different eigenvalues.
private func symmetric(_ x: Tensor) -> Tensor {
  let steps = torch.arange(x.shape[-1]).to(x.dtype)
  return x + x.mH + (steps * 3).diagEmbed()
}
/// A positive-definite matrix.
private func positive(_ x: Tensor) -> Tensor { x.matmul(x.mH) + Tensor.identity(x.shape[-2], x.dtype) }

/// Operands of samples follow a rule that makes equal differences; these do not.
private func scattered(_ x: Tensor) -> Tensor { (x * 5).sin() }

private let square: [Size] = [[2, 3, 3]], tall: [Size] = [[2, 4, 3]], wide: [Size] = [[2, 3, 5]]

/// What the vectors of a decomposition have in common whatever their signs.
private func unsigned(_ v: Tensor) -> Tensor { v * v }

let linearAlgebraSamples: [Sample] = [
  Sample("inv", square, growth: 10) { linalg.inv(regular($0[0])) },
  Sample("solve", [[3, 3], [3, 2]]) { linalg.solve(regular($0[0]), $0[1]) },
  Sample("solve right", [[3, 3], [2, 3]]) { linalg.solve(regular($0[0]), $0[1], left: false) },
  Sample("solve vectors", [[2, 3, 3], [2, 3]]) { linalg.solve(regular($0[0]), $0[1]) },
  Sample("solve broadcast", [[3, 3], [2, 3, 2]]) { linalg.solve(regular($0[0]), $0[1]) },
  Sample("solve broadcast batch", [[2, 3, 3], [3, 2]]) { linalg.solve(regular($0[0]), $0[1]) },
  Sample("solveTriangular", [[3, 3], [3, 2]]) { linalg.solveTriangular(regular($0[0]), $0[1], upper: true) },
  Sample("solveTriangular unit", [[2, 3, 3], [4, 3]]) {
    linalg.solveTriangular($0[0], $0[1], upper: false, left: false, unitriangular: true)
  },
  Sample("det", square, growth: 10) { linalg.det($0[0]) },
  Sample("slogdet", square, growth: 10) { linalg.slogdet(regular($0[0])).logabsdet },
  Sample("logdet", square, growth: 10) { positive($0[0]).logdet() },
  Sample("cholesky", square, growth: 10) { linalg.cholesky(positive($0[0])) },
  Sample("cholesky upper", square, growth: 1) { linalg.cholesky(positive($0[0]), upper: true) },
  Sample("choleskySolve", [[3, 2], [3, 3]]) { $0[0].choleskySolve(regular($0[1]).tril()) },
  Sample("choleskyInverse", square, growth: 1) { regular($0[0]).triu().choleskyInverse(upper: true) },
  Sample("luFactor", square, growth: 10) { linalg.luFactor(regular($0[0])).LU },
  Sample("luFactor tall", tall, growth: 1) { linalg.luFactor(scattered($0[0])).LU },
  Sample("luFactor wide", wide, growth: 1) { linalg.luFactor(scattered($0[0])).LU },
  Sample("lu", tall, growth: 1) { x in
    let y = linalg.lu(scattered(x[0]))
    return y.L.sum(dim: -2) + y.U.sum(dim: -1)
  },
  Sample("luSolve", [[3, 3], [3, 2]]) { x in
    let f = linalg.luFactor(regular(x[0]))
    return linalg.luSolve(f.LU, f.pivots, x[1])
  },
  Sample("luSolve adjoint right", [[3, 3], [2, 3]]) { x in
    let f = linalg.luFactor(regular(x[0]))
    return linalg.luSolve(f.LU, f.pivots, x[1], left: false, adjoint: true)
  },
  Sample("qr Q", tall, growth: 10) { linalg.qr($0[0]).Q },
  Sample("qr R", tall, growth: 1) { linalg.qr($0[0]).R },
  Sample("qr wide", wide, growth: 1) { x in
    let y = linalg.qr(x[0])
    return torch.cat([y.Q, y.R], dim: -1)
  },
  Sample("qr complete", wide, growth: 1) { linalg.qr($0[0], mode: "complete").Q },
  Sample("householderProduct", [[2, 4, 3], [2, 2]]) { linalg.householderProduct($0[0], $0[1]) },
  Sample("ormqr", [[4, 3], [3], [4, 2]]) { $0[0].ormqr($0[1], $0[2]) },
  Sample("ormqr transposed", [[4, 3], [3], [4, 2]]) { $0[0].ormqr($0[1], $0[2], transpose: true) },
  Sample("ormqr right", [[4, 3], [2], [2, 4]]) { $0[0].ormqr($0[1], $0[2], left: false) },
  Sample("ormqr right transposed", [[4, 3], [3], [2, 4]]) {
    $0[0].ormqr($0[1], $0[2], left: false, transpose: true)
  },
  Sample("eigvalsh", square, growth: 10) { linalg.eigvalsh(symmetric($0[0])) },
  Sample("eigh", square, growth: 10) { unsigned(linalg.eigh(symmetric($0[0])).eigenvectors) },
  Sample("eigvals", square, growth: 1) { linalg.eigvals($0[0]).abs() },
  Sample("eig", square, growth: 1) { linalg.eig($0[0]).eigenvectors.abs() },
  Sample("svdvals", tall, growth: 1) { linalg.svdvals($0[0]) },
  Sample("svd U", tall, growth: 1) { unsigned(linalg.svd($0[0], fullMatrices: false).U) },
  Sample("svd V", wide, growth: 1) { unsigned(linalg.svd($0[0], fullMatrices: false).Vh) },
  Sample("svd U V", wide, growth: 1) { x in
    let y = linalg.svd(x[0], fullMatrices: false)
    return (y.U * y.S.exp().unsqueeze(-2)).matmul(y.Vh)
  },
  Sample("pinv tall", tall, growth: 1) { linalg.pinv($0[0]) },
  Sample("pinv wide", wide, growth: 1) { linalg.pinv($0[0]) },
  Sample("pinv hermitian", square, growth: 1) { linalg.pinv(symmetric($0[0]), hermitian: true) },
  Sample("lstsq tall", [[4, 3], [4, 2]]) { linalg.lstsq($0[0], $0[1]).solution },
  Sample("lstsq wide", [[3, 4], [3, 2]]) { linalg.lstsq($0[0], $0[1], driver: "gelsd").solution },
  Sample("lstsq residuals", [[4, 2], [4, 3]]) { linalg.lstsq($0[0], $0[1], driver: "gels").residuals },
  Sample("matrixExp", square, growth: 10) { linalg.matrixExp($0[0]) },
  Sample("matrixExp large", [[3, 3]], -3...4, growth: 1) { linalg.matrixExp($0[0]) },
  Sample("matrixPower", square, growth: 1) { linalg.matrixPower($0[0], 5) },
  Sample("matrixPower negative", square, growth: 1) { linalg.matrixPower(regular($0[0]), -2) },
  Sample("matrixSqrth", square, growth: 10) { linalg.matrixSqrth(positive($0[0])) },
  Sample("polar U", tall, growth: 1) { linalg.polar($0[0]).U },
  Sample("polar H", tall, growth: 1) { linalg.polar($0[0]).H },
  Sample("nuclear norm", tall, growth: 1) { linalg.matrixNorm($0[0], ord: "nuc") },
  Sample("spectral norm", wide, growth: 1) { linalg.matrixNorm($0[0], ord: 2) },
  Sample("column norm", [[3, 2, 4]], growth: 1) {
    linalg.matrixNorm(scattered($0[0]), ord: -1, dim: [2, 0], keepdim: true)
  },
  Sample("cond", square, growth: 1) { linalg.cond(regular($0[0])) },
  Sample("cond fro", square, growth: 1) { linalg.cond(regular($0[0]), "fro") },
  Sample("tensorinv", [[2, 3, 6]], growth: 1) {
    linalg.tensorinv(regular($0[0].reshape(6, 6)).reshape(2, 3, 6), ind: 2)
  },
  Sample("tensorsolve", [[2, 3, 6], [2, 3]]) {
    linalg.tensorsolve(regular($0[0].reshape(6, 6)).reshape(2, 3, 6), $0[1])
  },
  Sample("cross", [[2, 3], [1, 3]]) { linalg.cross($0[0], $0[1]) },
  Sample("vecdot", [[3, 4], [4]]) { linalg.vecdot($0[0], $0[1]) },
  Sample("vander", [[3]], growth: 1) { linalg.vander($0[0], N: 4) },
  Sample("trace", [[3, 4]], growth: 1) { $0[0].trace() },
]

/// The complex operands of these, made of two real ones.
let complexLinearAlgebra: [Sample] = [
  Sample("inv", [[3, 3]]) { linalg.inv(regular($0[0])) },
  Sample("solve right", [[3, 3], [2, 3]]) { linalg.solve(regular($0[0]), $0[1], left: false) },
  Sample("solveTriangular", [[3, 3], [3, 2]]) { linalg.solveTriangular(regular($0[0]), $0[1], upper: true) },
  Sample("det", [[3, 3]]) { linalg.det($0[0]) },
  Sample("slogdet sign", [[3, 3]]) { linalg.slogdet($0[0]).sign },
  Sample("slogdet", [[3, 3]]) { linalg.slogdet($0[0]).logabsdet },
  Sample("cholesky", [[3, 3]]) { linalg.cholesky(positive($0[0])) },
  // No two candidates for a row exchange are equal.
  Sample("luFactor", [[4, 3]]) { linalg.luFactor($0[0] * torch.tensor([[1], [3], [0.3], [0.7]])).LU },
  Sample("qr Q", [[4, 3]]) { linalg.qr($0[0]).Q },
  Sample("qr R", [[2, 3]]) { linalg.qr($0[0]).R },
  Sample("householderProduct", [[4, 3], [3]]) { linalg.householderProduct($0[0], $0[1]) },
  Sample("ormqr", [[4, 3], [3], [2, 4]]) { $0[0].ormqr($0[1], $0[2], left: false, transpose: true) },
  Sample("eigvalsh", [[3, 3]]) { linalg.eigvalsh(symmetric($0[0])) },
  Sample("eigh", [[3, 3]]) { linalg.eigh(symmetric($0[0])).eigenvectors.abs() },
  Sample("eigvals", [[3, 3]]) { linalg.eigvals($0[0]).abs() },
  Sample("eig", [[3, 3]]) { linalg.eig($0[0]).eigenvectors.abs() },
  Sample("svdvals", [[3, 2]]) { linalg.svdvals($0[0]) },
  Sample("svd", [[2, 3]]) { x in
    let y = linalg.svd(x[0], fullMatrices: false)
    return (y.U * y.S.square().unsqueeze(-2)).matmul(y.Vh)
  },
  Sample("svd U", [[3, 2]]) { linalg.svd($0[0], fullMatrices: false).U.abs() },
  Sample("pinv", [[3, 2]]) { linalg.pinv($0[0]) },
  Sample("lstsq", [[4, 2], [4, 2]]) { linalg.lstsq($0[0], $0[1]).solution },
  Sample("matrixExp", [[3, 3]]) { linalg.matrixExp($0[0]) },
  Sample("matrixSqrth", [[3, 3]]) { linalg.matrixSqrth(positive($0[0])) },
  Sample("polar", [[3, 2]]) { linalg.polar($0[0]).U },
  Sample("matrixNorm", [[3, 2]]) { linalg.matrixNorm($0[0], ord: "nuc") },
]
