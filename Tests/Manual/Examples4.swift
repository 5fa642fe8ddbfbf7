import Testing
import Torch

extension ManualTests {
  @Test func otherExamples() {
    examples(114...127) { example in
      example(120) {
        let x = torch.Tensor([[1, 1, 1], [2, 2, 2], [3, 3, 3]])
        same(torch.renorm(x, 1, 0, 5), [[1, 1, 1], [1.6667, 1.6667, 1.6667], [1.6667, 1.6667, 1.6667]])
      }
      example(115) {
        same(
          torch.diag(torch.Tensor([1.0480, -2.3405, -1.1138])),
          [[1.048, 0, 0], [0, -2.3405, 0], [0, 0, -1.1138]])
      }
      example(116) {
        let a = torch.Tensor([1.0480, -2.3405, -1.1138])
        same(
          torch.diag(a, diagonal: 1),
          [[0, 1.048, 0, 0], [0, 0, -2.3405, 0], [0, 0, 0, -1.1138], [0, 0, 0, 0]])
      }
      example(117) {
        let a = torch.Tensor([
          [-1.5328, -1.3210, -1.5204], [0.8596, 0.0471, -0.2239], [-0.6617, 0.0146, -1.0817],
        ])
        same(torch.diag(a, diagonal: 0), [-1.5328, 0.0471, -1.0817])
      }
      example(118) {
        let a = torch.Tensor([
          [-1.5328, -1.3210, -1.5204], [0.8596, 0.0471, -0.2239], [-0.6617, 0.0146, -1.0817],
        ])
        same(torch.diag(a, diagonal: 1), [-1.321, -0.2239])
      }
      example(119) { same(torch.histc(torch.Tensor([1, 2, 1]), bins: 4, min: 0, max: 3), [0, 2, 1, 0]) }
      example(122) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(
          torch.tril(a, diagonal: 0), [[1.3225, 0, 0], [-0.3052, -0.3111, 0], [1.2469, 0.0064, -1.625]])
      }
      example(123) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(
          torch.tril(a, diagonal: 1),
          [[1.3225, 1.7304, 0], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.625]])
      }
      example(124) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(torch.tril(a, diagonal: -1), [[0, 0, 0], [-0.3052, 0, 0], [1.2469, 0.0064, 0]])
      }
      example(125) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(
          torch.triu(a, diagonal: 0), [[1.3225, 1.7304, 1.4573], [0, -0.3111, -0.1809], [0, 0, -1.625]])
      }
      example(126) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(torch.triu(a, diagonal: 1), [[0, 1.7304, 1.4573], [0, 0, -0.1809], [0, 0, 0]])
      }
      example(127) {
        let a = torch.Tensor([
          [1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [1.2469, 0.0064, -1.6250],
        ])
        same(
          torch.triu(a, diagonal: -1),
          [[1.3225, 1.7304, 1.4573], [-0.3052, -0.3111, -0.1809], [0, 0.0064, -1.625]])
      }
      example(114) {
        let a = torch.Tensor([
          [-0.6652, -1.0116, -0.6857], [0.2286, 0.4446, -0.5272], [0.0476, 0.2321, 1.9991],
          [0.6199, 1.1924, -0.9397],
        ])
        let b = torch.Tensor([
          [-0.1042, -1.1156, 0.1947], [0.9947, 0.1149, 0.4701], [-1.0108, 0.8319, -0.0750],
          [0.9045, -1.3754, 1.0976],
        ])
        let expected = [
          [-0.9619, 0.2009, 0.6367], [0.2696, -0.6318, -0.416], [-1.6805, -2.0171, 0.2741],
          [0.0163, -1.5304, -1.9311],
        ]
        same(torch.cross(a, b, dim: 1), expected)
        same(torch.cross(a, b), expected)
      }
      example(121) { same(torch.trace(torch.arange(1, 10).view(3, 3)), 15) }
    }
  }

  @Test func algebraExamples() {
    examples(128...147) { example in
      example.unusable(128, "its operands are random and not printed")
      example.unusable(129, "its operands are random and not printed")
      example.unusable(130, "its operands are random and not printed")
      example.unusable(131, "its operands are random and not printed")
      example(132) {
        let vec1 = torch.Tensor([1, 2, 3]), vec2 = torch.Tensor([1, 2])
        same(torch.addr(torch.zeros(3, 2), vec1, vec2), [[1, 2], [2, 4], [3, 6]])
      }
      example(133) {
        same(
          torch.baddbmm(torch.randn(10, 3, 5), torch.randn(10, 3, 4), torch.randn(10, 4, 5)).size(),
          [10, 3, 5])
      }
      example(134) {
        same(torch.bmm(torch.randn(10, 3, 4), torch.randn(10, 4, 5)).size(), [10, 3, 5])
      }
      example(136) { same(torch.dot(torch.Tensor([2, 3]), torch.Tensor([2, 1])), 7) }
      example(138) {
        same(
          torch.ger(torch.Tensor([1, 2, 3, 4]), torch.Tensor([1, 2, 3])),
          [[1, 2, 3], [2, 4, 6], [3, 6, 9], [4, 8, 12]])
      }
      example(135) {
        let A = torch.randn(2, 3, 3), b = torch.randn(2, 3)
        let (LU, pivots) = torch.btrifact(A)
        let x = b.btrisolve(LU, pivots)
        same(torch.norm(A.bmm(x.unsqueeze(2)).squeeze(2) - b), 0, within: 1e-5)
      }
      example(137) {
        let A = torch.Tensor([[1, 1, 1], [2, 3, 4], [3, 5, 2], [4, 2, 5], [5, 4, 3]])
        let B = torch.Tensor([[-10, -3], [12, 14], [14, 12], [16, 16], [18, 16]])
        let X = torch.gels(B, A).X
        same(X[0..<3], [[2, 1], [1, 1], [1, 2]])
        // The rows behind the solution carry the residuals.
        same(X[3...].norm(p: 2, dim: 0), [14.1421, 7.1414])
      }
      example(139) {
        let A = torch.Tensor([
          [6.80, -2.11, 5.66, 5.97, 8.23], [-6.05, -3.30, 5.36, -4.44, 1.08],
          [-0.45, 2.58, -2.70, 0.27, 9.04],
          [8.32, 2.71, 4.35, -7.17, 2.14], [-9.67, -5.14, -7.26, 6.08, -6.87],
        ]).t()
        let B = torch.Tensor([
          [4.02, 6.19, -8.22, -7.57, -3.03], [-1.56, 4.00, -8.67, 1.75, 2.86],
          [9.81, -4.09, -4.57, -8.61, 8.99],
        ]).t()
        let X = torch.gesv(B, A).X
        same(torch.dist(B, A.mm(X)), 0, within: 1e-4)
        same(X[0], [-0.8007, -0.3896, 0.9555])
      }
      example(140) {
        // The manual draws its matrix at random, too.
        let x = torch.rand(10, 10)
        same((x.mm(torch.inverse(x)) - torch.eye(10)).abs().max(), 0, within: 1e-4)
      }
      example(141) {
        let a = torch.Tensor([[12, -51, 4], [6, 167, -68], [-4, 24, -41]])
        let (q, r) = torch.qr(a)
        same(q, [[-0.8571, 0.3943, 0.3314], [-0.4286, -0.9029, -0.0343], [0.2857, -0.1714, 0.9429]])
        same(r, [[-14, -21, 14], [0, -175, 70], [0, 0, -35]])
      }
      example(142) {
        let a = torch.Tensor([[12, -51, 4], [6, 167, -68], [-4, 24, -41]])
        let (q, r) = torch.qr(a)
        same(torch.mm(q, r).round(), [[12, -51, 4], [6, 167, -68], [-4, 24, -41]])
        same(torch.mm(q.t(), q).round(), [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
      }
      example(143) {
        let a = torch.Tensor([
          [8.79, 6.11, -9.15, 9.57, -3.49, 9.84], [9.93, 6.91, -7.93, 1.64, 4.02, 0.15],
          [9.83, 5.04, 4.86, 8.83, 9.80, -8.99], [5.45, -0.27, 4.85, 0.74, 10.00, -6.02],
          [3.16, 7.98, 3.01, 5.80, 4.27, -5.31],
        ]).t()
        same(torch.svd(a).S, [27.4687, 22.6432, 8.5584, 5.9857, 2.0149])
      }
      example(144) {
        let a = torch.Tensor([
          [8.79, 6.11, -9.15, 9.57, -3.49, 9.84], [9.93, 6.91, -7.93, 1.64, 4.02, 0.15],
          [9.83, 5.04, 4.86, 8.83, 9.80, -8.99], [5.45, -0.27, 4.85, 0.74, 10.00, -6.02],
          [3.16, 7.98, 3.01, 5.80, 4.27, -5.31],
        ]).t()
        let u = torch.svd(a).U.abs()
        same(u.shape, [6, 5])
        same(u[0], [0.5911, 0.2632, 0.3554, 0.3143, 0.2299])
        same(u[5], [0.2934, 0.5763, 0.0209, 0.3791, 0.6526])
      }
      example(145) {
        let a = torch.Tensor([
          [8.79, 6.11, -9.15, 9.57, -3.49, 9.84], [9.93, 6.91, -7.93, 1.64, 4.02, 0.15],
          [9.83, 5.04, 4.86, 8.83, 9.80, -8.99], [5.45, -0.27, 4.85, 0.74, 10.00, -6.02],
          [3.16, 7.98, 3.01, 5.80, 4.27, -5.31],
        ]).t()
        let (u, s, v) = torch.svd(a)
        same(v.abs()[0], [0.2514, 0.8148, 0.2606, 0.3967, 0.218])
        same(v.abs()[4], [0.4076, 0.098, 0.4932, 0.6227, 0.4396])
        same(torch.dist(a, u.mm(torch.diag(s)).mm(v.t())), 0, within: 1e-4)
      }
      example(146) {
        let a = torch.Tensor([
          [1.96, 0, 0, 0, 0], [-6.49, 3.80, 0, 0, 0], [-0.47, -6.39, 4.17, 0, 0],
          [-7.20, 1.50, -1.51, 5.70, 0],
          [-0.65, -6.34, 2.67, 1.80, -7.10],
        ]).t()
        same(torch.symeig(a, eigenvectors: true).e, [-11.0656, -6.2287, 0.864, 8.8655, 16.0948])
      }
      example(147) {
        let a = torch.Tensor([
          [1.96, 0, 0, 0, 0], [-6.49, 3.80, 0, 0, 0], [-0.47, -6.39, 4.17, 0, 0],
          [-7.20, 1.50, -1.51, 5.70, 0],
          [-0.65, -6.34, 2.67, 1.80, -7.10],
        ]).t()
        let v = torch.symeig(a, eigenvectors: true).V.abs()
        same(v[0], [0.2981, 0.6075, 0.4026, 0.3745, 0.4896])
        same(v[4], [0.8041, 0.448, 0.1725, 0.3108, 0.1622])
      }
    }
  }
}
