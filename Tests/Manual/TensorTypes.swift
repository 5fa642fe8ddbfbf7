import Testing
import Torch

extension ManualTests {
  @Test func types() throws {
    area("Tensor.types") { entry in
      entry.later(
        "torch.FloatTensor", "torch.DoubleTensor", "torch.HalfTensor", "torch.ByteTensor", "torch.CharTensor",
        "torch.ShortTensor", "torch.IntTensor", "torch.LongTensor", "torch.cuda.FloatTensor",
        "torch.cuda.DoubleTensor", "torch.cuda.HalfTensor", "torch.cuda.ByteTensor", "torch.cuda.CharTensor",
        "torch.cuda.ShortTensor", "torch.cuda.IntTensor", "torch.cuda.LongTensor", "torch.Tensor",
        "Tensor.__getitem__", "Tensor.__setitem__", "Tensor.__arith__", "Tensor.__repr__")
    }
  }

  @Test func storage() throws {
    area("Storage") { entry in
      entry.later(
        "torch.Storage", "torch.FloatStorage", "Storage.byte", "Storage.char", "Storage.clone",
        "Storage.copy_", "Storage.cpu", "Storage.cuda", "Storage.data_ptr", "Storage.double",
        "Storage.element_size", "Storage.fill_", "Storage.float", "Storage.from_buffer", "Storage.half",
        "Storage.int", "Storage.is_cuda", "Storage.is_pinned", "Storage.is_shared", "Storage.is_sparse",
        "Storage.long", "Storage.new", "Storage.pin_memory", "Storage.resize_", "Storage.share_memory_",
        "Storage.short", "Storage.size", "Storage.tolist", "Storage.type")
    }
  }
}
