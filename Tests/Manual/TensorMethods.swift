import Testing
import Torch

extension ManualTests {
  @Test func tensor() throws {
    area("Tensor") { entry in
      tensorMath(entry)
      tensorMethods(entry)
      tensorFills(entry)
      entry("Tensor.apply_") { same(shown(x.apply_ { 2 * $0 + 1 }), [2, -1.5, 5]) }
      entry("Tensor.cpu") { same(x.cpu(), [0.5, -1.25, 2]) }
      entry.missing("Tensor.cuda", "no GPU is supported yet") { refuses("no GPU") { _ = x.cuda() } }
      entry("Tensor.data_ptr") {
        let t = x
        same(shown(t[1...].dataPtr()), t.dataPtr() + 4)
      }
      entry("Tensor.index", as: "m.index(") { same(m.index(1), [3, 6, 8]) }
      entry("Tensor.is_contiguous") { same(shown(m.t().isContiguous), false) }
      entry("Tensor.is_cuda") { same(x.isCuda, false) }
      entry("Tensor.is_pinned") { same(x.isPinned(), false) }
      entry("Tensor.is_set_to") {
        let t = x
        holds(t.isSetTo(t.view(3)))
        holds(!t.isSetTo(t[1...]))
      }
      entry("Tensor.map_") { same(shown(x.map_(y) { $0 * $1 }), [0.75, -2.5, -1]) }
      entry("Tensor.masked_copy_") {
        same(x.maskedCopy_(x.gt(0), torch.tensor([7.0, 8, 9])), [7, -1.25, 8])
      }
      entry("Tensor.new") {
        same(n.new([4, 5]), [4, 5])
        same(n.new(2, 3).shape, [2, 3])
        same(n.new(torch.Size([2, 3])).shape, [2, 3])
        same(n.new(n.storage()), [1, 2, 3])
        same(n.new([4, 5]).dtype, torch.int64)
      }
      entry("Tensor.numpy") {
        let t = x, array = shown(t.numpy())
        array[0] = 7
        same(t, [7, -1.25, 2])
        same(array.typestr, "<f4")
      }
      entry.missing("Tensor.pin_memory", "pinned memory needs a GPU, and none is supported yet") {
        refuses("none is available") { _ = x.pinMemory() }
      }
      entry("Tensor.set_") {
        let t = x, other = y
        same(shown(t.set_(other)), [1.5, 2, -0.5])
        other[0] = 9
        same(t, [9, 2, -0.5])
        same(t.set_(other.storage(), storageOffset: 1, size: [2, 1]), [[2], [-0.5]])
        refuses("storage of 3") { t.set_(other.storage(), storageOffset: 1, size: [3]) }
      }
      entry("Tensor.shape") { same(m.shape, [2, 3]) }
      entry("Tensor.share_memory_") { holds(shown(x.shareMemory_()).isShared()) }
      entry("Tensor.size") {
        same(m.size(), [2, 3])
        same(m.size(1), 3)
      }
      entry("Tensor.storage") {
        let t = m
        same(shown(t[1].storage()).tolist(), [1.0, 4.0, 2.0, 3.0, 6.0, 8.0])
        holds(t.storage() == t[1].storage())
      }
      entry("Tensor.storage_offset") { same(shown(x[1...].storageOffset), 1) }
      entry("Tensor.storage_type") { same(x.storageType(), torch.FloatStorage) }
      entry("Tensor.stride") { same(m.stride(), [3, 1]) }
      entry("Tensor.tolist") { same(m.tolist(), [[1.0, 4.0, 2.0], [3.0, 6.0, 8.0]]) }
      entry("Tensor.type") {
        same(x.type(), "torch.FloatTensor")
        same(x.type(torch.LongTensor), [0, -1, 2])
        same(x.type("torch.ByteTensor").dtype, torch.uint8)
      }
      entry("Tensor.diag") {
        same(x.diag(diagonal: 1), [[0, 0.5, 0, 0], [0, 0, -1.25, 0], [0, 0, 0, 2], [0, 0, 0, 0]])
        same(k.diag(), [4, 3])
      }
      entry("Tensor.histc") { same(x.histc(bins: 4, min: -2, max: 2), [1, 0, 1, 1]) }
      entry("Tensor.tril") { same(m.tril(), [[1, 0, 0], [3, 6, 0]]) }
      entry("Tensor.tril_") { same(m.tril_(), [[1, 0, 0], [3, 6, 0]]) }
      entry("Tensor.triu") { same(m.triu(), [[1, 4, 2], [0, 6, 8]]) }
      entry("Tensor.triu_") { same(m.triu_(), [[1, 4, 2], [0, 6, 8]]) }
      entry("Tensor.resize_") {
        let t = torch.tensor([[1, 2], [3, 4], [5, 6]])
        same(t.resize_([2, 2]), [[1, 2], [3, 4]])
        same(t.storage().size(), 6)
      }
      entry("Tensor.resize_as_") { same(torch.tensor([[1, 2], [3, 4], [5, 6]]).resizeAs_(n), [1, 2, 3]) }
      entry("Tensor.inverse") { same(k.inverse(), [[0.272727, -0.0909091], [-0.0909091, 0.363636]]) }
      entry("Tensor.gesv") { same(shown(v.unsqueeze(1).gesv(k)).X, [[0.0909091], [0.636364]]) }
      entry("Tensor.gels") {
        let A = torch.tensor([[1.0, 1], [1, 2], [1, 3]]), B = torch.tensor([[1.0], [2], [2]])
        same(shown(B.gels(A)).X.narrow(0, 0, 2), [[0.666667], [0.5]])
      }
      entry("Tensor.eig") { same(shown(torch.tensor([[0.0, 1], [-1, 0]]).eig()).e, [[0, 1], [0, -1]]) }
      entry("Tensor.symeig") { same(shown(k.symeig()).e, [2.38197, 4.61803]) }
      entry("Tensor.potrf") { same(k.potrf(), [[2, 0.5], [0, 1.65831]]) }
      entry("Tensor.potri") { same(k.potrf().potri(), [[0.272727, -0.0909091], [-0.0909091, 0.363636]]) }
      entry("Tensor.potrs") { same(v.unsqueeze(1).potrs(k.potrf()), [[0.0909091], [0.636364]]) }
      entry("Tensor.pstrf") {
        let result = shown(k.pstrf())
        same(result.u, [[2, 0.5], [0, 1.65831]])
        same(result.pivots, [1, 2])
      }
      entry("Tensor.qr") {
        let result = shown(a.qr())
        same(result.Q, [[-0.316228, -0.948683], [-0.948683, 0.316228]])
        same(result.R, [[-3.16228, -4.42719], [0, -0.632456]])
      }
      entry("Tensor.geqrf") {
        let result = shown(a.geqrf())
        same(result.a, [[-3.16228, -4.42719], [0.720759, -0.632456]])
        same(result.tau, [1.31623, 0])
      }
      entry("Tensor.svd") { same(shown(a.svd()).S, [5.46499, 0.365966]) }
      entry("Tensor.trtrs") {
        same(shown(torch.tensor([[4.0], [8]]).trtrs(torch.tensor([[2.0, 1], [0, 4]]))).X, [[1], [2]])
      }
      entry("Tensor.btrifact") {
        let result = shown(c.btrifact())
        same(result.LU, [[[3, 4], [0.333333, 0.666667]], [[1, 0], [0, 1]]])
        same(result.pivots, [[2, 2], [2, 2]])
      }
      entry("Tensor.orgqr") {
        let (h, tau) = a.geqrf()
        same(h.orgqr(tau), [[-0.316228, -0.948683], [-0.948683, 0.316228]])
      }
      entry("Tensor.ormqr") {
        let (h, tau) = a.geqrf()
        same(h.ormqr(tau, k), [[-2.21359, -3.16228], [-3.47851, 0]])
      }
      entry("Tensor.btrisolve") {
        let (LU, pivots) = c.btrifact(), right = torch.tensor([[5.0, 11], [3, 4]])
        same(right.btrisolve(LU, pivots), [[1, 2], [4, 3]])
      }
      entry("Tensor.cross") { same(x.cross(y), [-3.375, 3.25, 2.875]) }
      entry("Tensor.trace") { same(k.trace(), 7) }

    }
  }

  func tensorMethods(_ entry: Area) {
    entry("Tensor.bmm") { same(c.bmm(c), [[[7, 10], [15, 22]], [[1, 0], [0, 1]]]) }
    entry("Tensor.byte") { same(x.abs().byte(), [0, 1, 2]) }
    entry("Tensor.char") { same(x.char(), [0, -1, 2]) }
    entry("Tensor.chunk") { same(n.chunk(2), [[1, 2], [3]]) }
    entry("Tensor.clone") { same(x.clone(), [0.5, -1.25, 2]) }
    entry("Tensor.contiguous") { same(m.t().contiguous(), [[1, 3], [4, 6], [2, 8]]) }
    entry("Tensor.copy_") { same(torch.zeros(3).copy_(x), [0.5, -1.25, 2]) }
    entry("Tensor.cumprod") { same(m.cumprod(1), [[1, 4, 8], [3, 18, 144]]) }
    entry("Tensor.cumsum") { same(m.cumsum(1), [[1, 5, 7], [3, 9, 17]]) }
    entry("Tensor.dim") { same(m.dim(), 2) }
    entry("Tensor.dist") { same(x.dist(y, p: 3), 3.70729) }
    entry("Tensor.dot") { same(x.dot(y), -2.75) }
    entry("Tensor.double") { same(x.double(), [0.5, -1.25, 2]) }
    entry("Tensor.element_size") { same(x.elementSize(), 4) }
    entry("Tensor.equal") { same(a.equal(b), false) }
    entry("Tensor.expand") { same(torch.tensor([[1], [2]]).expand(2, 3), [[1, 1, 1], [2, 2, 2]]) }
    entry("Tensor.expand_as") { same(torch.tensor([[1], [2]]).expandAs(m), [[1, 1, 1], [2, 2, 2]]) }
    entry("Tensor.fill_") { same(x.fill_(7), [7, 7, 7]) }
    entry("Tensor.float") { same(n.float(), [1, 2, 3]) }
    entry("Tensor.gather") { same(a.gather(1, torch.tensor([[0, 0], [1, 0]])), [[1, 1], [4, 3]]) }
    entry("Tensor.ger") { same(x.ger(v), [[0.5, 1], [-1.25, -2.5], [2, 4]]) }
    entry("Tensor.half") { same(x.half(), [0.5, -1.25, 2]) }
    entry("Tensor.index_add_") {
      same(torch.ones(3).indexAdd_(0, torch.tensor([0, 2, 0]), x), [3.5, 1, -0.25])
    }
    entry("Tensor.index_copy_") {
      same(torch.zeros(3).indexCopy_(0, torch.tensor([2, 0, 1]), x), [-1.25, 2, 0.5])
    }
    entry("Tensor.index_fill_") {
      same(m.indexFill_(1, torch.tensor([0, 2]), -1), [[-1, 4, -1], [-1, 6, -1]])
    }
    entry("Tensor.index_select") { same(m.indexSelect(1, torch.tensor([0, 2])), [[1, 2], [3, 8]]) }
    entry("Tensor.int") { same(x.int(), [0, -1, 2]) }
    entry("Tensor.is_signed") { same(x.isSigned(), true) }
    entry("Tensor.kthvalue") { same(m.kthvalue(2), [2, 6], [2, 1]) }
    entry("Tensor.long") { same(x.long(), [0, -1, 2]) }
    entry("Tensor.masked_fill_") { same(x.maskedFill_(x.lt(0), 9), [0.5, 9, 2]) }
    entry("Tensor.masked_select") { same(x.maskedSelect(x.ge(0)), [0.5, 2]) }
    entry("Tensor.max") {
      same(m.max(1), [4, 8], [1, 2])
      same(m.max(), 8)
    }
    entry("Tensor.mean") {
      same(m.mean(1), [2.33333, 5.66667])
      same(m.mean(), 4)
    }
    entry("Tensor.median") { same(m.median(dim: 1), [2, 6], [2, 1]) }
    entry("Tensor.min") {
      same(m.min(1), [1, 3], [0, 0])
      same(m.min(), 1)
    }
    entry("Tensor.mm") { same(a.mm(b), [[9, 9], [19, 19]]) }
    entry("Tensor.mode") { same(r.mode(dim: 1), [2, 3], [2, 1]) }
    entry("Tensor.mv") { same(a.mv(v), [5, 11]) }
    entry("Tensor.narrow") { same(m.narrow(1, 1, 2), [[4, 2], [6, 8]]) }
    entry("Tensor.ndimension") { same(m.ndimension(), 2) }
    entry("Tensor.nelement") { same(m.nelement(), 6) }
    entry("Tensor.nonzero") { same(torch.tensor([1, 0, 1]).nonzero(), [[0], [2]]) }
    entry("Tensor.norm") { same(x.norm(p: 3), 2.16003) }
    entry("Tensor.numel") { same(m.numel(), 6) }
    entry("Tensor.permute") { same(m.permute(1, 0), [[1, 3], [4, 6], [2, 8]]) }
    entry("Tensor.prod") {
      same(m.prod(1), [8, 144])
      same(m.prod(), 1152)
    }
    entry("Tensor.repeat") { same(n.repeat(2, 2), [[1, 2, 3, 1, 2, 3], [1, 2, 3, 1, 2, 3]]) }
    entry("Tensor.reshape") { same(m.reshape(3, 2), [[1, 4], [2, 3], [6, 8]]) }
    entry("Tensor.scatter_") {
      same(torch.zeros(2, 3).scatter_(0, torch.tensor([[0, 1, 0]]), m), [[1, 0, 2], [0, 4, 0]])
      same(torch.zeros(2, 3).scatter_(1, torch.tensor([[2], [0]]), 7), [[0, 0, 7], [7, 0, 0]])
    }
    entry("Tensor.select") { same(m.select(1, 2), [2, 8]) }
    entry("Tensor.short") { same(x.short(), [0, -1, 2]) }
    entry("Tensor.softmax") {
      same(m.softmax(1), [[0.0420101, 0.843795, 0.114195], [0.00589975, 0.1185, 0.875601]])
    }
    entry("Tensor.sort") { same(x.sort(), [-1.25, 0.5, 2], [1, 0, 2]) }
    entry("Tensor.split") { same(n.split(2), [[1, 2], [3]]) }
    entry("Tensor.squeeze") {
      same(torch.zeros(2, 1, 2).squeeze(1), [[0, 0], [0, 0]])
      same(torch.zeros(2, 1, 2).squeeze().shape, [2, 2])
    }
    entry("Tensor.squeeze_") { same(torch.zeros(2, 1, 2).squeeze_(1), [[0, 0], [0, 0]]) }
    entry("Tensor.std") {
      same(m.std(dim: 1), [1.52753, 2.51661])
      same(m.std(), 2.60768)
    }
    entry("Tensor.sum") {
      same(m.sum(1), [7, 17])
      same(m.sum(), 24)
    }
    entry("Tensor.t") { same(m.t(), [[1, 3], [4, 6], [2, 8]]) }
    entry("Tensor.t_") { same(m.t_(), [[1, 3], [4, 6], [2, 8]]) }
    entry("Tensor.T") { same(m.T, [[1, 3], [4, 6], [2, 8]]) }
    entry("Tensor.topk") { same(x.topk(2), [2, 0.5], [2, 0]) }
    entry("Tensor.transpose") { same(m.transpose(0, 1), [[1, 3], [4, 6], [2, 8]]) }
    entry("Tensor.transpose_") { same(m.transpose_(0, 1), [[1, 3], [4, 6], [2, 8]]) }
    entry("Tensor.type_as") { same(x.typeAs(n), [0, -1, 2]) }
    entry("Tensor.unfold") { same(n.unfold(0, 2, 1), [[1, 2], [2, 3]]) }
    entry("Tensor.unsqueeze") { same(x.unsqueeze(0), [[0.5, -1.25, 2]]) }
    entry("Tensor.unsqueeze_") { same(x.unsqueeze_(0), [[0.5, -1.25, 2]]) }
    entry("Tensor.var") {
      same(m.var(dim: 1), [2.33333, 6.33333])
      same(m.var(), 6.8)
    }
    entry("Tensor.view") { same(m.view(3, 2), [[1, 4], [2, 3], [6, 8]]) }
    entry("Tensor.view_as") { same(m.viewAs(m.t()), [[1, 4], [2, 3], [6, 8]]) }
    entry("Tensor.zero_") { same(x.zero_(), [0, 0, 0]) }
  }
}
