import Torch

/// A piece of work that PyTorch's side times under the same name.
struct Row {
  let name: String
  /// Calls in one measurement: one call of a small operator is too short for the clock.
  let calls: Int
  /// What a call computes at least, in multiplications and additions of float32; 0 where they are not what takes time.
  let flops: Int
  /// What a call reads and writes at least, in bytes.
  let bytes: Int
  /// Makes the inputs, and gives the call.
  let prepare: () throws -> () throws -> Void
}

/// The rows, in the order in which they are listed and measured.
///
/// A new row is one `add` in the file of its family here, and one function under the same name in `peer/`.
struct Suite {
  private(set) var rows: [Row] = []

  init() {
    addOverheads()
    addPointwise()
    addReductions()
    addIndexing()
    addRandom()
    addProducts()
    addDecompositions()
    addConvolutions()
    addLayers()
    addAttention()
    addOptimizers()
    addModels()
    addFiles()
    addSizes()
  }

  mutating func add(
    _ name: String, calls: Int = 1, flops: Int = 0, bytes: Int = 0,
    _ prepare: @escaping () throws -> () throws -> Void
  ) {
    rows.append(Row(name: name, calls: calls, flops: flops, bytes: bytes, prepare: prepare))
  }
}

/// A call whose result nobody reads.
func work(_ body: @escaping () -> Tensor) -> () -> Void { { _ = body() } }

/// A call that records nothing for derivatives.
func inference(_ body: @escaping () -> Tensor) -> () -> Void { { noGrad { _ = body() } } }

/// The bytes of this many float32 numbers.
func floats(_ count: Int) -> Int { 4 * count }
