import Torch

extension Suite {
  /// Decompositions of a symmetric positive matrix.
  mutating func addDecompositions() {
    let decompositions: [(String, (Tensor) -> Void)] = [
      ("inverse", { _ = torch.inverse($0) }),
      ("svd", { _ = torch.linalg.svd($0) }),
      ("qr", { _ = torch.linalg.qr($0) }),
      ("eigh", { _ = torch.linalg.eigh($0) }),
      ("eig", { _ = torch.linalg.eig($0) }),
      ("det", { _ = torch.det($0) }),
    ]
    for (name, f) in decompositions {
      add("linalg/\(name)256") {
        let x = torch.randn(256, 256)
        let symmetric = x.matmul(x.t()) + torch.eye(256)
        return { f(symmetric) }
      }
    }
  }
}
