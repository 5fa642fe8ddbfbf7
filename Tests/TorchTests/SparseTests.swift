import Testing
import Torch

/// Sparse tensors; prints and numbers are PyTorch's.
@Suite struct SparseTests {
  let i = torch.tensor([[0, 1, 1], [2, 0, 2]]), v = torch.tensor([3.0, 4, 5])
  var s: Tensor { torch.sparseCooTensor(i, v, [2, 3]) }
  /// Two entries in one place.
  var twice: Tensor { torch.sparseCooTensor(torch.tensor([[1, 0, 1], [0, 2, 0]]), v, [2, 3]) }
  let dense = torch.tensor([[0.0, 0, 3], [4, 0, 5]])

  func equal(_ a: Tensor, _ b: Tensor) -> Bool {
    a.shape == b.shape && (a.toDense() - b.toDense()).abs().sum().item() == 0
  }

  @Test func makingAndReading() throws {
    #expect(equal(s, dense))
    #expect(
      s.isSparse && !dense.isSparse && s.layout == torch.sparseCoo && "\(dense.layout)" == "torch.strided")
    #expect(s.nnz() == 3 && s.sparseDim() == 2 && s.denseDim() == 0 && s.numel() == 6 && s.shape == [2, 3])
    #expect(!s.isCoalesced() && s.coalesce().isCoalesced())
    #expect(equal(twice, torch.tensor([[0.0, 0, 4], [8, 0, 0]])))
    #expect(equal(twice.coalesce(), twice) && twice.coalesce().nnz() == 2)
    #expect(twice.coalesce().values().toArray(Float.self) == [4, 8])
    #expect(twice._values().toArray(Float.self) == [3, 4, 5] && twice._indices().shape == [2, 3])
    #expect(torch.sparseCooTensor(i, v).shape == [2, 3])
    #expect(equal(dense.toSparse(), s) && dense.toSparse().isCoalesced())
    let rows = dense.toSparse(1)
    #expect(rows.sparseDim() == 1 && rows.denseDim() == 1 && rows.nnz() == 2 && equal(rows, s))
    #expect(torch.sparseCooTensor([2, 3]).nnz() == 0)
    #expect(equal(torch.tensor(4.0).toSparse(), torch.tensor(4.0)))
    #expect(torch.onesLike(dense).sparseMask(s).nnz() == 3)
    let bools = torch.sparseCooTensor(i, torch.tensor([true, false, true]), [2, 3])
    #expect(bools.toDense().toArray(Bool.self) == [false, false, true, false, false, true])
    for message in [
      "sparseCooTensor: index 2 is out of range for dimension 1 of size 2",
      "values: [2, 3] float32 may have equal indices: call coalesce() first",
      "nnz: [2, 3] float32 is not sparse: call toSparse() first",
    ] {
      #expect(throws: TorchError(message)) {
        try withError {
          switch message.first {
          case "s": _ = torch.sparseCooTensor(i, v, [2, 2])
          case "v": _ = twice.values()
          default: _ = dense.nnz()
          }
        }
      }
    }
    #expect(throws: TorchError.self) { try withError { _ = torch.sparseCooTensor(i, torch.ones(2)) } }
    #expect(throws: TorchError.self) { try withError { _ = torch.sparseCooTensor(-i, v) } }
  }

  @Test func printing() {
    let tail = ",\n       size=(2, 3), nnz=3, layout=torch.sparse_coo"
    let body =
      "indices=tensor([[0, 1, 1],\n                       [2, 0, 2]]),\n       values=tensor([3., 4., 5.])"
    #expect("\(s)" == "tensor(\(body)\(tail))")
    let history = torch.sparseCooTensor(i, v.clone().requiresGrad_(), [2, 3])
    #expect("\(history)".hasSuffix(",\n       grad_fn=<SparseCooTensorWithDimsAndTensorsBackward0>)"))
    #expect("\(s.requiresGrad_())" == "tensor(\(body)\(tail), requires_grad=True)")
    let empty = "tensor(indices=tensor([], size=(2, 0)),\n       values=tensor([], size=(0,)),\n"
    #expect(
      "\(torch.sparseCooTensor([2, 3]))" == empty + "       size=(2, 3), nnz=0, layout=torch.sparse_coo)")
    let wide = torch.sparseCooTensor(i, torch.ones(3, 2, dtype: .float64), [2, 3, 2])
    #expect("\(wide)".hasSuffix("size=(2, 3, 2), nnz=3, dtype=torch.float64, layout=torch.sparse_coo)"))
  }

  @Test func arithmetic() throws {
    #expect(equal(s + twice, dense + twice.toDense()) && (s + twice).isSparse)
    #expect(equal(s - twice, dense - twice.toDense()))
    #expect(equal(s.add(twice, alpha: 3), dense + twice.toDense() * 3))
    #expect((s.coalesce() + twice.coalesce()).isCoalesced())
    let d = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
    #expect(
      equal(d + s, d + dense) && !(d + s).isSparse && equal(d - s, d - dense) && equal(s - d, dense - d))
    #expect(equal(s * 2, dense * 2) && equal(2 * twice, twice.toDense() * 2) && equal(s / 2, dense / 2))
    #expect(equal(s * d, dense * d) && equal(d * s, dense * d) && (d * s).isSparse)
    #expect(equal(s * torch.tensor([1.0, 2, 3]), dense * torch.tensor([1.0, 2, 3])))
    #expect(equal(s * twice, dense * twice.toDense()) && equal(s * torch.tensor(3.0), dense * 3))
    #expect(equal(-s, -dense) && equal(twice.sqrt(), twice.toDense().sqrt()) && equal(s.sin(), dense.sin()))
    #expect(s.to(.float64).dtype == .float64 && equal(s.to(.float64), dense.to(.float64)))
    #expect(equal(s.t(), dense.t()) && equal(s.transpose(0, 1), dense.t()))
    #expect(s.sum().item() == 12 && equal(s.sum(0), torch.tensor([4.0, 0, 8])) && s.sum(0).isSparse)
    #expect(equal(torch.sparse.sum(s, dim: 1), torch.tensor([3.0, 9])))
    #expect(!torch.sparse.sum(s, dim: [0, 1]).isSparse)

    let a = s.clone(), p = d.clone()
    a.add_(twice)
    #expect(equal(a, dense + twice.toDense()))
    a.mul_(2)
    #expect(equal(a, (dense + twice.toDense()) * 2))
    p.add_(twice, alpha: -1)
    #expect(equal(p, d - twice.toDense()))
    a.zero_()
    #expect(a.isSparse && a.nnz() == 0)
    a.copy_(s)
    #expect(equal(a, s))
    #expect(torch.zerosLike(s).isSparse && s.detach().isSparse)
  }

  @Test func products() throws {
    let x = torch.tensor([[1.0, 2], [3, 4], [5, 6]])
    #expect(equal(torch.sparse.mm(s, x), dense.matmul(x)) && equal(s.matmul(x), dense.matmul(x)))
    #expect(equal(twice.mm(x), twice.toDense().mm(x)) && equal(x.t().matmul(s.t()), dense.matmul(x).t()))
    #expect(equal(s.matmul(torch.ones(3)), dense.matmul(torch.ones(3))))
    #expect(equal(s.mv(torch.ones(3)), dense.mv(torch.ones(3))))
    let both = torch.sparse.mm(s, twice.t())
    #expect(both.isSparse && equal(both, dense.mm(twice.toDense().t())))
    let c = torch.ones(2, 2)
    #expect(equal(torch.sparse.addmm(c, s, x, beta: 2, alpha: 3), c * 2 + dense.mm(x) * 3))
    #expect(equal(c.addmm(s, x), c + dense.mm(x)))
    #expect(throws: TorchError.self) { try withError { _ = s.mm(torch.ones(2, 2)) } }
    // The same on any number of threads, of any type.
    let before = torch.getNumThreads()
    defer { torch.setNumThreads(before) }
    torch.manualSeed(0)
    let large = F.dropout(torch.rand(200, 300), p: 0.9), right = torch.rand(300, 150)
    var results: [[Float]] = []
    for n in [1, 3] {
      torch.setNumThreads(n)
      results.append(large.toSparse().mm(right).toArray())
    }
    #expect(results[0] == results[1])
    #expect((large.toSparse().mm(right) - large.mm(right)).abs().max().item() < 1e-4)
    for dtype in [torch.float16, .bfloat16, .float64, .int64, .complex64] {
      #expect((s.to(dtype).mm(x.to(dtype)) - dense.mm(x).to(dtype)).abs().sum().item() == 0)
    }
  }

  @Test func gradients() {
    let v = torch.tensor([3.0, 4, 5], dtype: .float64, requiresGrad: true)
    let w = torch.tensor([1.0, -2, 0.5], dtype: .float64, requiresGrad: true)
    let d = torch.arange(6, dtype: .float64).reshape(2, 3).requiresGrad_()
    let x = torch.arange(6, dtype: .float64).reshape(3, 2).add(0.5).requiresGrad_()
    let j = torch.tensor([[1, 0, 1], [0, 2, 0]])
    func sparse(_ v: Tensor, _ i: Tensor) -> Tensor { torch.sparseCooTensor(i, v, [2, 3]) }
    let functions: [(([Tensor]) -> Tensor, [Tensor])] = [
      ({ [i] in sparse($0[0], i).toDense() }, [v]),
      ({ sparse($0[0], j).coalesce().values() }, [v]),
      ({ [i] in (sparse($0[0], i) + sparse($0[1], j)).toDense() }, [v, w]),
      ({ [i] in (sparse($0[0], i).coalesce() - sparse($0[1], j).coalesce()).toDense() }, [v, w]),
      ({ $0[1] + sparse($0[0], j) * 2 }, [v, d]),
      ({ [i] in (sparse($0[0], i) * sparse($0[1], j)).toDense() }, [v, w]),
      ({ (sparse($0[0], j) * $0[1]).toDense() }, [v, d]),
      ({ (sparse($0[0], j).sin() * $0[1]).sum() }, [v, w.sum().detach().requiresGrad_()]),
      ({ sparse($0[0], j).matmul($0[1]) }, [v, x]),
      ({ [i] in torch.sparse.mm(sparse($0[0], i), sparse($0[1], j).t()).toDense() }, [v, w]),
      ({ sparse($0[0], j).t().sum(0).toDense() }, [v]),
      ({ sparse($0[0].square(), j).to(.complex128).toDense() }, [v]),
      ({ $0[0].toSparse().coalesce().values() }, [x]),
      ({ $0[0].toSparse(1).sum().exp() }, [(d * 0.1).detach().requiresGrad_()]),
    ]
    for (k, (f, inputs)) in functions.enumerated() {
      #expect(autograd.gradcheck({ [f($0)] }, inputs), "function \(k)")
      #expect(autograd.gradgradcheck({ [f($0)] }, inputs), "function \(k)")
    }
    // A sparse leaf gets a sparse gradient.
    let leaf = s.coalesce().detach().requiresGrad_()
    leaf.matmul(torch.ones(3, 2)).sum().backward()
    #expect(leaf.grad!.isSparse && leaf.grad!.toDense().toArray(Float.self) == [0, 0, 2, 2, 0, 2])
    (leaf * 3).sum().backward()
    #expect(leaf.grad!.toDense().toArray(Float.self) == [0, 0, 5, 5, 0, 5])
    leaf.toDense().sum().backward()
    #expect(leaf.grad!.coalesce().values().toArray(Float.self) == [6, 6, 6])
  }

  @Test func otherOperatorsSaySo() {
    let s = s
    let attempts: [(String, () -> Void)] = [
      ("exp", { _ = s.exp() }), ("view", { _ = s.view(3, 2) }), ("reshape", { _ = s.reshape(6) }),
      ("add", { _ = s + 1 }), ("cumsum", { _ = s.cumsum(0) }), ("max", { _ = s.max() }),
      ("eq", { _ = s.eq(s) }), ("softmax", { _ = s.softmax(1) }), ("mean", { _ = s.mean() }),
      ("sort", { _ = s.sort() }), ("contiguous", { _ = s.contiguous() }),
      ("toArray", { _ = s.toArray(Float.self) }),
      ("item", { _ = torch.sparseCooTensor([1]).item() }), ("fill", { s.fill_(1) }),
      ("copy", { dense.copy_(s) }),
      ("addmm", { _ = s.addmm(torch.ones(2, 2), dense) }), ("uniform", { s.uniform_() }),
      ("svd", { _ = linalg.svd(s) }),
      ("conv", { _ = F.conv1d(s.unsqueeze(0), torch.ones(1, 2, 1)) }), ("gather", { _ = s.gather(1, i) }),
      ("pow", { _ = s.pow(2) }), ("dropout", { _ = F.dropout(s, p: 0.5) }),
      ("where", { _ = torch.where(dense.gt(0), s, s) }),
      ("layerNorm", { _ = F.layerNorm(s, [3]) }),
      ("out", { _ = torch.exp(dense, out: s) }),
      ("narrow", { _ = s.narrow(0, 0, 1) }), ("set", { s[0] = dense[0] }),
      ("print sum", { _ = "\(s.unique())" }), ("nonzero", { _ = s.nonzero() }),
      ("hfft", { _ = fft.hfftn(s) }), ("topk", { _ = s.topk(1) }),
    ]
    for (name, attempt) in attempts {
      #expect(throws: TorchError.self, "\(name)") {
        do { try withError(attempt) } catch let error as TorchError {
          #expect(error.message.contains("sparse"), "\(name): \(error.message)")
          throw error
        }
      }
    }
    #expect(equal(self.s, dense))
  }

  @Test func embeddings() {
    torch.manualSeed(0)
    let weight = torch.randn(5, 2), at = torch.tensor([[0, 3], [3, 1]]), g = torch.randn(2, 2, 2)
    func gradient(_ f: (Tensor) -> Tensor) -> Tensor {
      let w = weight.clone().requiresGrad_()
      for _ in 0..<2 { (f(w) * g).sum().backward() }
      return w.grad!
    }
    let plain = gradient { F.embedding(at, $0, paddingIdx: 1) }
    let sparse = gradient { F.embedding(at, $0, paddingIdx: 1, sparse: true) }
    #expect(sparse.isSparse && !plain.isSparse && sparse.nnz() == 3 && sparse.sparseDim() == 1)
    #expect((sparse.toDense() - plain).abs().max().item() < 1e-6)
    let flat = at.reshape(4), starts = torch.tensor([0, 3])
    for mode in ["sum", "mean"] {
      func bag(_ w: Tensor, _ sparse: Bool) -> Tensor {
        F.embeddingBag(flat, w, offsets: starts, mode: mode, sparse: sparse)
      }
      let a = gradient { bag($0, false).unsqueeze(1) }, b = gradient { bag($0, true).unsqueeze(1) }
      #expect(b.isSparse && (b.toDense() - a).abs().max().item() < 1e-5)
    }
    let layer = nn.Embedding(5, 2, sparse: true)
    layer(at).sum().backward()
    #expect(layer.weight.grad!.isSparse)
  }
}
