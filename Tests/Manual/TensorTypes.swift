import Testing
import Torch

extension ManualTests {
  @Test func types() throws {
    area("Tensor.types") { entry in
      entry("torch.FloatTensor") {
        same(torch.FloatTensor([[1, 2], [3, 4]]), [[1, 2], [3, 4]])
        same(torch.FloatTensor(2, 3).dtype, torch.float32)
        same(torch.FloatTensor(torch.Size([2, 3])).shape, [2, 3])
        same(torch.FloatTensor(numpy.array([1.0, 2])), [1, 2])
        let t = x
        holds(torch.FloatTensor(t).isSetTo(t))
        holds(torch.FloatTensor(t.storage()).isSetTo(t))
      }
      entry("torch.DoubleTensor") { same(torch.DoubleTensor(2, 3).dtype, torch.float64) }
      entry("torch.HalfTensor") { same(torch.HalfTensor([1, 2]).dtype, torch.float16) }
      entry("torch.ByteTensor") { same(torch.ByteTensor([1, 2]).dtype, torch.uint8) }
      entry("torch.CharTensor") { same(torch.CharTensor([1, 2]).dtype, torch.int8) }
      entry("torch.ShortTensor") { same(torch.ShortTensor([1, 2]).dtype, torch.int16) }
      entry("torch.IntTensor") { same(torch.IntTensor(2, 4).zero_(), [[0, 0, 0, 0], [0, 0, 0, 0]]) }
      entry("torch.LongTensor") { same(torch.LongTensor([1, 2]).dtype, torch.int64) }
      for name in ["Float", "Double", "Half", "Byte", "Char", "Short", "Int", "Long"] {
        entry.missing("torch.cuda.\(name)Tensor", "no GPU is supported yet")
      }
      entry("torch.Tensor") {
        same(torch.Tensor(3, 4).shape, [3, 4])
        same(torch.Tensor([1, 2, 3]), [1, 2, 3])
        same(torch.Tensor([1, 2, 3]).dtype, torch.float32)
        same(torch.Tensor().shape, [0])
      }
      entry("Tensor.__getitem__", as: "m[") {
        same(m[0...1, 1], [4, 6])
        same(m[1][2], 8)
        same(x[1...], [-1.25, 2])
        same(m[.all, 1], [4, 6])
        same(x[x.gt(0)], [0.5, 2])
      }
      entry("Tensor.__setitem__", as: "t[0][1] = 8") {
        let t = m
        shown { t[0][1] = 8 }
        same(t, [[1, 8, 2], [3, 6, 8]])
        t[0] = torch.tensor([5.0, 6, 7])
        same(t, [[5, 6, 7], [3, 6, 8]])
        t[1, 2] = 0
        same(t, [[5, 6, 7], [3, 6, 0]])
      }
      entry("Tensor.__arith__", as: "x - y") {
        same(x - y, [-1, -3.25, 2.5])
        same(x + 2, [2.5, 0.75, 4])
        same((x - y).pow(2), [1, 10.5625, 6.25])
        same(torch.arange(0, 5) % 3, [0, 1, 2, 0, 1])
        same(3 * x, [1.5, -3.75, 6])
      }
      entry("Tensor.__repr__", as: "x") {
        same("\(shown(x))", "tensor([ 0.5000, -1.2500,  2.0000])")
        same("\(torch.tensor(4.0))", "tensor(4.)")
        same("\(torch.tensor([1.0], requiresGrad: true))", "tensor([1.], requires_grad=True)")
      }
    }
  }

  @Test func storage() throws {
    area("Storage") { entry in
      var s: TypedStorage { torch.FloatStorage([1, 2, 3]) }
      entry("torch.Storage") { same(torch.Storage([1, 2, 3]).type(), "torch.FloatStorage") }
      entry("torch.FloatStorage") { same(torch.FloatStorage([1, 2, 3]).tolist(), [1.0, 2.0, 3.0]) }
      entry("Storage.byte") { same(shown(s.byte()).type(), "torch.ByteStorage") }
      entry("Storage.char") { same(shown(s.char()).type(), "torch.CharStorage") }
      entry("Storage.clone") {
        let t = s, copy = shown(s.clone())
        copy[0] = 7
        same(t.tolist(), [1.0, 2.0, 3.0])
      }
      entry("Storage.copy_") {
        same(shown(s.copy_(torch.LongStorage([4, 5, 6]))).tolist(), [4.0, 5.0, 6.0])
        refuses("storage of 3") { s.copy_(torch.FloatStorage(2)) }
      }
      entry("Storage.cpu") { same(shown(s.cpu()).tolist(), [1.0, 2.0, 3.0]) }
      entry.missing("Storage.cuda", "no GPU is supported yet") { refuses("no GPU") { _ = s.cuda() } }
      entry("Storage.data_ptr") {
        let t = x[1...]
        same(shown(t.storage().dataPtr()), t.dataPtr() - 4)
      }
      entry("Storage.double") { same(shown(s.double()).type(), "torch.DoubleStorage") }
      entry("Storage.element_size") { same(s.elementSize(), 4) }
      entry("Storage.fill_") { same(shown(s.fill_(9)).tolist(), [9.0, 9.0, 9.0]) }
      entry("Storage.float") { same(shown(torch.IntStorage([1, 2]).float()).tolist(), [1.0, 2.0]) }
      entry("Storage.from_buffer") {
        same(shown(torch.ShortStorage.fromBuffer([0, 1, 0, 2], "big")).tolist(), [1, 2])
        same(torch.ShortStorage.fromBuffer([0, 1, 0, 2], "big", count: 1, offset: 2).tolist(), [2])
        refuses("4 bytes") { _ = torch.ShortStorage.fromBuffer([0, 1, 0, 2], "big", count: 3) }
      }
      entry("Storage.half") { same(shown(s.half()).type(), "torch.HalfStorage") }
      entry("Storage.int") { same(shown(s.int()).tolist(), [1, 2, 3]) }
      entry("Storage.is_cuda") { same(s.isCuda, false) }
      entry("Storage.is_pinned") { same(s.isPinned(), false) }
      entry("Storage.is_shared") { same(s.isShared(), false) }
      entry("Storage.is_sparse") { same(s.isSparse, false) }
      entry("Storage.long") { same(shown(s.long()).tolist(), [1, 2, 3]) }
      entry("Storage.new") { same(shown(s.new(2)).type(), "torch.FloatStorage") }
      entry.missing("Storage.pin_memory", "pinned memory needs a GPU, and none is supported yet") {
        refuses("none is available") { _ = s.pinMemory() }
      }
      entry("Storage.resize_") {
        same(shown(s.resize_(2)).tolist(), [1.0, 2.0])
        same(s.resize_(5).size(), 5)
      }
      entry("Storage.share_memory_") {
        let t = torch.tensor([1.0, 2]), view = t[1...]
        holds(shown(t.storage().shareMemory_()).isShared())
        view[0] = 5
        same(t, [1, 5])
        refuses("shared") { t.storage().resize_(9) }
      }
      entry("Storage.short") { same(shown(s.short()).tolist(), [1, 2, 3]) }
      entry("Storage.size") { same(s.size(), 3) }
      entry("Storage.tolist") { same(s.tolist(), [1.0, 2.0, 3.0]) }
      entry("Storage.type") {
        same(s.type(), "torch.FloatStorage")
        same(s.type(torch.IntStorage).tolist(), [1, 2, 3])
      }

    }
  }
}
