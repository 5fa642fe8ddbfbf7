import Testing
import Torch

extension ManualTests {
  @Test func tensors() throws {
    area("torch.tensors") { entry in
      entry("torch.set_printoptions", as: "torch.setPrintOptions(") {
        shown(torch.setPrintOptions(precision: 2))
        same("\(x)", "tensor([ 0.50, -1.25,  2.00])")
        torch.setPrintOptions(profile: "default")
      }
      entry("torch.tensor") {
        same(torch.tensor([[1, 2], [3, 4]]), [[1, 2], [3, 4]])
        same(torch.tensor([1, 2]).dtype, torch.int64)
        same(torch.tensor([1, 2.5]).dtype, torch.float32)
        same(torch.tensor([true]).dtype, torch.bool)
      }
      entry("torch.float") { same(torch.zeros(2, dtype: shown(torch.float)).dtype, torch.float32) }
      entry("torch.int64") { same(torch.zeros(2, dtype: shown(torch.int64)).dtype, torch.long) }
      entry.later(
        "torch.is_tensor", "torch.is_storage", "torch.set_default_tensor_type", "torch.Size", "torch.numel")
    }
  }

  @Test func creation() throws {
    area("torch.creation") { entry in
      entry("torch.eye") { same(torch.eye(2, 3), [[1, 0, 0], [0, 1, 0]]) }
      entry("torch.linspace") { same(torch.linspace(3, 10, 5), [3, 4.75, 6.5, 8.25, 10]) }
      entry("torch.logspace") { same(torch.logspace(-1, 1, 3), [0.1, 1, 10]) }
      entry("torch.ones") { same(torch.ones(2, 3), [[1, 1, 1], [1, 1, 1]]) }
      entry("torch.zeros") { same(torch.zeros(2, 3), [[0, 0, 0], [0, 0, 0]]) }
      entry("torch.rand") { same(torch.rand(2, 2), [[0.496257, 0.768222], [0.0884774, 0.13203]]) }
      entry("torch.randn") { same(torch.randn(2), [1.541, -0.293429]) }
      entry("torch.randperm") { same(torch.randperm(4), [0, 1, 3, 2]) }
      entry("torch.arange") { same(torch.arange(1, 2.5, 0.5), [1, 1.5, 2]) }
      entry("torch.range") { same(torch.range(1, 4), [1, 2, 3, 4]) }
      entry("torch.normal") { same(torch.normal(x, p), [0.885249, -1.39671, -2.35758]) }
      entry.later(
        "torch.from_numpy")
    }
  }

  @Test func random() throws {
    area("torch.random") { entry in
      entry("torch.bernoulli") { same(torch.bernoulli(torch.tensor([0.1, 0.5, 0.9])), [0, 0, 1]) }
      entry("torch.multinomial") {
        same(torch.multinomial(torch.tensor([0, 10, 3.0]), 4, replacement: true), [2, 1, 1, 2])
      }
      entry("torch.manual_seed") {
        same(shown(torch.manualSeed(1)).initialSeed(), 1)
        same(torch.rand(2), [0.757632, 0.279311])
      }
      entry("torch.initial_seed") {
        torch.manualSeed(7)
        same(torch.initialSeed(), 7)
      }
      entry("torch.get_rng_state") { same(torch.getRngState().shape, [5056]) }
      entry("torch.set_rng_state") {
        let state = torch.getRngState(), numbers = torch.rand(3).toArray(Float.self)
        shown(torch.setRngState(state))
        same(torch.rand(3).toArray(Float.self), numbers)
      }
      entry("torch.default_generator") {
        same(torch.rand(2, generator: shown(torch.defaultGenerator)), [0.496257, 0.768222])
      }
      entry("torch._C.Generator", as: "torch.Generator()") {
        let g = shown(torch.Generator()).manualSeed(0)
        same(torch.rand(2, generator: g), [0.496257, 0.768222])
      }

    }
  }

  @Test func serialization() throws {
    area("torch.serialization") { entry in
      entry.later(
        "torch.save", "torch.load", "torch.serialization.register_package")
    }
  }

  @Test func parallelism() throws {
    area("torch.parallelism") { entry in
      let threads = torch.getNumThreads()
      entry("torch.get_num_threads") { holds(shown(torch.getNumThreads()) >= 1) }
      entry("torch.set_num_threads") {
        shown(torch.setNumThreads(1))
        same(torch.getNumThreads(), 1)
        torch.setNumThreads(threads)
      }

    }
  }
}
