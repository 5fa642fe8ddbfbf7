import Testing
import Torch

extension ManualTests {
  @Test func devices() {
    area("cuda") { entry in
      entry("cuda.is_available") { same(torch.cuda.isAvailable(), false) }
      entry("cuda.device_count") { same(torch.cuda.deviceCount(), 0) }
      entry("cuda.set_device") {
        shown { cuda.setDevice(-1) }
        refuses("no GPU") { cuda.setDevice(0) }
      }
      entry("cuda.device") {
        same(cuda.device(-1) { x.sum().item() }, 1.25)
        refuses("no GPU") { cuda.device(0) {} }
      }
      entry("cuda.device_of") { same(cuda.deviceOf(x) { x.sum().item() }, 1.25) }
      entry.missing("cuda.current_device", "no GPU is supported yet") {
        refuses("no GPU") { _ = cuda.currentDevice() }
      }
      entry.missing("cuda.synchronize", "no GPU is supported yet") {
        refuses("no GPU") { cuda.synchronize() }
      }
      for name in [
        "cuda.current_blas_handle", "cuda.current_stream", "cuda.stream", "cuda.Tensor",
        "cuda.comm.broadcast",
        "cuda.comm.reduce_add", "cuda.comm.scatter", "cuda.comm.gather", "cuda.Stream", "cuda.Stream.query",
        "cuda.Stream.record_event", "cuda.Stream.synchronize", "cuda.Stream.wait_event",
        "cuda.Stream.wait_stream", "cuda.Event", "cuda.Event.elapsed_time", "cuda.Event.ipc_handle",
        "cuda.Event.query", "cuda.Event.record", "cuda.Event.synchronize", "cuda.Event.wait",
        "env.CUDA_VISIBLE_DEVICES",
      ] { entry.missing(name, "no GPU is supported yet") }
    }
  }

  @Test func processes() throws {
    try area("multiprocessing") { entry in
      entry.missing(
        "multiprocessing",
        "Swift's threads share tensors as they are; processes are started by other means, and share them by "
          + "torch.multiprocessing.handle and open")
      entry("multiprocessing.get_all_sharing_strategies", as: "getAllSharingStrategies") {
        same(torch.multiprocessing.getAllSharingStrategies().sorted(), ["file_descriptor", "file_system"])
      }
      entry("multiprocessing.get_sharing_strategy", as: "getSharingStrategy") {
        same(torch.multiprocessing.getSharingStrategy(), "file_descriptor")
      }
      entry("multiprocessing.set_sharing_strategy", as: "setSharingStrategy") {
        shown { torch.multiprocessing.setSharingStrategy("file_system") }
        same(torch.multiprocessing.getSharingStrategy(), "file_system")
        torch.multiprocessing.setSharingStrategy("file_descriptor")
        refuses("file_system or file_descriptor") { torch.multiprocessing.setSharingStrategy("socket") }
      }
      try entry("multiprocessing.file_descriptor", as: "torch.multiprocessing.handle") {
        let tensor = torch.tensor([[1.0, 2], [3, 4]])
        let handle = shown(torch.multiprocessing.handle(tensor.t()))
        holds(handle.hasPrefix("/proc/"))
        let other = try torch.multiprocessing.open(handle)
        same(other, [[1, 3], [2, 4]])
        other.mul_(2)
        same(tensor, [[2, 4], [6, 8]])
      }
      try entry("multiprocessing.file_system", as: "torch.multiprocessing.open") {
        torch.multiprocessing.setSharingStrategy("file_system")
        var tensor: Tensor? = torch.arange(3)
        let handle = torch.multiprocessing.handle(tensor!)
        torch.multiprocessing.setSharingStrategy("file_descriptor")
        holds(handle.hasPrefix("/dev/shm/swift-torch-"))
        let other = shown(try torch.multiprocessing.open(handle))
        tensor!.add_(1)
        same(other, [1, 2, 3])
        tensor = nil
        same(other, [1, 2, 3])
        holds((try? torch.multiprocessing.open(handle)) == nil)
      }
      entry.missing(
        "multiprocessing.torch_shm_manager",
        "there is no daemon: descriptors end with their processes, and names with the last tensor of their maker"
      )
      entry.missing("multiprocessing.start_methods", "loaders work in threads, and no process is started")
    }
    area("legacy") { entry in
      entry.missing("legacy.nn", "removed from PyTorch in 1.0: use nn")
      entry.missing("legacy.optim", "removed from PyTorch in 1.0: use optim")
    }
    area("utils.ffi") { entry in
      entry.missing(
        "utils.ffi.create_extension",
        "removed from PyTorch in 1.0: Swift imports headers of C itself, and CustomOp makes an operator of a function"
      )
    }
  }
}
