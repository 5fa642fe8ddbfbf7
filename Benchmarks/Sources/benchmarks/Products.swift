import Torch

extension Suite {
  /// Products of matrices, vectors and batches.
  mutating func addProducts() {
    for n in [16, 64, 128, 256, 512, 1024, 2048] {
      add("gemm/\(n)", flops: 2 * n * n * n) {
        let (x, y) = (torch.randn(n, n), torch.randn(n, n))
        return work { x.matmul(y) }
      }
    }
    // A vector holds half as many float64.
    add("gemm/f64_512", flops: 2 * 2 * 512 * 512 * 512) {
      let (x, y) = (torch.randn(512, 512).to(.float64), torch.randn(512, 512).to(.float64))
      return work { x.matmul(y) }
    }
    add("gemm/bf16_1024") {
      let (x, y) = (torch.randn(1024, 1024).to(.bfloat16), torch.randn(1024, 1024).to(.bfloat16))
      return work { x.matmul(y) }
    }
    for (batch, n, k, m) in [(96, 128, 64, 128), (512, 16, 16, 16), (4096, 4, 4, 4)] {
      let size = n == 128 ? "\(n)x\(k)" : "\(n)x\(m)"
      add(
        "gemm/bmm\(batch)x\(size)", flops: 2 * batch * n * k * m,
        bytes: floats(batch * (n * k + k * m + n * m))
      ) {
        let (x, y) = (torch.randn(batch, n, k), torch.randn(batch, k, m))
        return work { x.matmul(y) }
      }
    }
    add("gemm/mv4096x1024", flops: 2 * 4096 * 1024, bytes: floats(4096 * 1024)) {
      let (w, x) = (torch.randn(4096, 1024), torch.randn(1024))
      return work { w.matmul(x) }
    }
    add("gemm/linear512x768x3072", flops: 2 * 512 * 768 * 3072) {
      let (layer, x) = (nn.Linear(768, 3072), torch.randn(512, 768))
      return work { layer(x) }
    }
  }
}
