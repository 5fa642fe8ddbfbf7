import Testing

@testable import TorchCore

@Suite struct MemoryTests {
  @Test func operandsOfEqualCount() throws {
    let a = torch.tensor([1.0, 2, 3, 4], requiresGrad: true)
    let b = torch.tensor([[1.0, 2], [3, 4]], requiresGrad: true)
    let y = a * b
    #expect(y.tolist() == [1.0, 4.0, 9.0, 16.0])
    y.sum().backward()
    #expect(b.grad!.tolist() == [[1.0, 2.0], [3.0, 4.0]])
    // What broadcasts does so; what has another number of elements is an error.
    #expect((torch.ones(4, 1) + torch.ones(4)).shape == [4, 4])
    #expect(throws: TorchError.self) { try withError { torch.ones(4) + torch.ones(2, 3) } }
    let t = torch.zeros(2, 3)
    #expect(
      t.addcdiv(torch.ones(1, 6), torch.full([6, 1], 2.0)).tolist() == [[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]])
    #expect(torch.zeros(2, 2).copy_(torch.tensor([1.0, 2, 3, 4])).tolist() == [[1.0, 2.0], [3.0, 4.0]])
  }

  @Test func shrunkStorageStaysReadable() {
    let x = torch.tensor([1.0, 2, 3, 4])
    let s = x.storage()
    s.resize_(1)
    #expect(s.tolist() == [1.0])
    #expect(x.tolist() == [1.0, 2.0, 3.0, 4.0])
    s.resize_(2)
    #expect(x[3].item() == 4)
    s.resize_(1000)
    #expect(s.size() == 1000 && x.tolist() == [1.0, 2.0, 3.0, 4.0])
  }

  @Test func sharedMemory() throws {
    let x = torch.arange(5).shareMemory_()
    #expect(x.isShared() && x[2...].isShared() && !x.clone().isShared())
    #expect(x.tolist() == [0, 1, 2, 3, 4])
    #expect(torch.zeros(0).shareMemory_().isShared())
    #expect(throws: TorchError.self) { try withError { x.storage().resize_(9) } }
    #expect(x.storage().size() == 5)
  }

  @Test func showingOtherMemory() throws {
    let x = torch.zeros(3), y = torch.arange(6.0)
    x.set_(y.storage(), storageOffset: 2, size: [2, 2], stride: [1, 2])
    #expect(x.tolist() == [[2.0, 4.0], [3.0, 5.0]])
    #expect(x.storage() == y.storage() && !x.isSetTo(y))
    #expect(x.set_(y).isSetTo(y))
    #expect(x.set_().shape == [0])
    #expect(throws: TorchError.self) { try withError { x.set_(y.storage(), storageOffset: 4, size: [3]) } }
    #expect(throws: TorchError.self) { try withError { x.set_(torch.arange(3)) } }
    #expect(throws: TorchError.self) { try withError { torch.zeros(2, requiresGrad: true).set_(y) } }
  }

  @Test func arraysOfNumPy() throws {
    let t = torch.arange(6.0).view(2, 3).t(), array = t.numpy()
    #expect(array.shape == [3, 2] && array.strides == [4, 12] && array.typestr == "<f4")
    array[2, 1] = 9
    #expect(t[2, 1].item() == 9)
    var numbers: [Int16] = [1, 2, 3, 4]
    let sum = numbers.withUnsafeMutableBytes { raw in
      let view = numpy.ndarray(
        data: raw.baseAddress!, typestr: "<i2", shape: [2, 2], strides: [2, 4], owner: nil)
      let matrix = torch.fromNumpy(view)
      matrix[0, 1] = 30
      return matrix.sum().item(Int.self)
    }
    #expect(sum == 37 && numbers == [1, 2, 30, 4])
    #expect(throws: TorchError.self) { try withError { torch.zeros(2, requiresGrad: true).numpy() } }
    #expect(throws: TorchError.self) {
      try withError {
        numpy.ndarray(data: .init(bitPattern: 8)!, typestr: "<f4", shape: [2], strides: [-4], owner: nil)
      }
    }
    #expect(numpy.array([[true], [false]]).tolist() == [[true], [false]])
  }

  @Test func functionsOfElements() throws {
    let x = torch.tensor([1.0, 4, 9])
    #expect(x.apply_ { $0.squareRoot() }.tolist() == [1.0, 2.0, 3.0])
    #expect(x.map_(torch.tensor(2.0)) { $0 * $1 }.tolist() == [2.0, 4.0, 6.0])
    #expect(x.map2_(x, x) { $0 + $1 - $2 }.tolist() == [2.0, 4.0, 6.0])
    #expect(torch.tensor([1, 2]).apply_ { 1.7 * $0 }.tolist() == [1, 3])
    #expect(throws: TorchError.self) { try withError { x.map_(torch.arange(3)) { $0 + $1 } } }
  }

  @Test func namesOfTypes() throws {
    for dtype in DType.allCases { #expect(TensorType(TensorType(dtype).description)?.dtype == dtype) }
    #expect(torch.zeros(2, dtype: .complex64).type() == "torch.ComplexFloatTensor")
    #expect(throws: TorchError.self) { try withError { torch.zeros(2).type("torch.Foo") } }
    #expect(throws: TorchError.self) { try withError { torch.FloatTensor(torch.arange(2)) } }
    #expect(throws: TorchError.self) { try withError { torch.FloatTensor(-1) } }
    #expect(throws: TorchError.self) { try withError { torch.Tensor(-1, 2) } }
    #expect("\(torch.ShortStorage([1, 2]))" == " 1\n 2\n[torch.ShortStorage of size 2]")
    let z = StorageType(.complex64).fromBuffer([63, 128, 0, 0, 64, 0, 0, 0], "big")
    #expect(z.tolist() == [.complex(1, 2)])
  }
}

@Suite struct SharedTensorTests {
  @Test func handlesThatLie() {
    let x = torch.ones(2, 3)
    let handle = torch.multiprocessing.handle(x), path = handle.split(separator: " ")[0]
    for wrong in [
      "", "x", "\(path) float32 2,3 3,1", "\(path) float 2,3 3,1 0", "\(path) float32 2,3 3 0",
      "\(path) float32 2,3 3,1 1", "\(path) float32 7 1 0", "\(path) float32 -2,3 3,1 0",
      "\(path) float32 2,3 9223372036854775807,9223372036854775807 0",
      "\(path) float32 9223372036854775807,9223372036854775807 0,0 0", "/etc/passwd float32 1 1 0",
      "/dev/shm/swift-torch-none float32 1 1 0", "/dev/shm/swift-torch-/../../etc/passwd float32 1 1 0",
      "/proc/1/fd/../x float32 1 1 0",
    ] {
      #expect(throws: TorchError.self, "\(wrong)") { try torch.multiprocessing.open(wrong) }
    }
    #expect((try? torch.multiprocessing.open("\(path) float32 0,3 3,1 0"))?.shape == [0, 3])
    #expect((try? torch.multiprocessing.open(handle))?.sum().item() == 6)
  }
}
