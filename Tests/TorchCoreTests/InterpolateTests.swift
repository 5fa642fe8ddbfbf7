import Testing
import TorchCore

/// What PyTorch's own cases of resizing leave out; the numbers are PyTorch's.
@Suite struct InterpolateTests {
  private let image = torch.tensor([[[[1.0, 5, 2, 8], [0, 3, 9, 4], [7, 6, 5, 1]]]])

  private func expect(_ tensor: Tensor, _ numbers: [Double], at: SourceLocation = #_sourceLocation) {
    let values = tensor.reshape([-1]).to(.float64).toArray(Double.self)
    let close = zip(values, numbers).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN || abs($0 - $1) < 1e-4 }
    #expect(close && values.count == numbers.count, "\(values) is not \(numbers)", sourceLocation: at)
  }

  @Test func bytes() {
    let x = torch.tensor([[[[10, 200, 30, 250], [0, 255, 90, 7], [60, 61, 62, 63]]]]).to(.uint8)
    expect(
      F.interpolate(x, size: [2, 6], mode: "bilinear"), [8, 111, 186, 73, 117, 189, 45, 78, 103, 76, 60, 49])
    expect(
      F.interpolate(x, size: [4, 3], mode: "bicubic"), [40, 105, 229, 37, 186, 83, 46, 163, 11, 62, 52, 66])
    expect(F.interpolate(x, size: 2, mode: "bilinear", antialias: true), [105, 122, 84, 68])
    expect(F.interpolate(x, scaleFactor: [1, 0.5]), [10, 30, 0, 90, 60, 62])
    #expect(F.interpolate(x, scaleFactor: 2).dtype == .uint8)
  }

  @Test func antialiasing() {
    expect(F.interpolate(image, size: 2, mode: "bilinear", antialias: true), [2.75, 5.375, 4.89286, 4.39286])
    expect(
      F.interpolate(image, size: [2, 3], mode: "bicubic", antialias: true),
      [1.28632, 4.4547, 6.22366, 4.49571, 5.9566, 3.17695])
    expect(
      F.interpolate(image, size: [2, 3], mode: "lanczos", antialias: true),
      [1.07626, 4.51542, 6.31678, 4.29348, 6.19441, 3.19544])
    expect(
      F.interpolate(image, size: [2, 3], mode: "bilinear", alignCorners: true, antialias: true),
      [2.5, 5.03175, 5.30952, 5.25, 5.27778, 2.45833])
  }

  @Test func factorsNearWholeNumbers() {
    let line = torch.arange(7.0)
    expect(F.interpolate(line.view(1, 1, 7), scaleFactor: 2.079), [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6])
    expect(
      F.interpolate(line.view(1, 1, 1, 7), scaleFactor: [1, 2.079]),
      [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6])
    expect(F.interpolate(line.view(1, 1, 7), scaleFactor: 1.05, mode: "linear"), [0, 1, 2, 3, 4, 5, 6])
    expect(
      F.interpolate(line.view(1, 1, 1, 7), scaleFactor: [1, 1.05], mode: "bicubic"),
      [-0.01702, 0.89659, 1.841, 2.78704, 3.73761, 4.69207, 5.76044])
  }

  @Test func placesThatAreNoNumbers() {
    let x = image.narrow(3, 0, 3), nan = Double.nan
    let grid = torch.tensor([[[[nan, 0.0], [.infinity, 0.3], [0.2, -1e20]]]])
    expect(F.gridSample(x, grid), [nan, nan, 0])
    expect(F.gridSample(x, grid, mode: "nearest"), [0, 0, 0])
    expect(F.gridSample(x, grid, paddingMode: "border"), [0, 7.2, 4.1])
    expect(F.gridSample(x, grid, mode: "nearest", paddingMode: "border"), [0, 9, 5])
  }

  @Test func callsThatMakeNoSense() {
    let calls: [() -> Tensor] = [
      { F.interpolate(image) }, { F.interpolate(image, size: 2, scaleFactor: 2) },
      { F.interpolate(image, size: [2, 2, 2]) },
      { F.interpolate(image, size: 0) }, { F.interpolate(image, scaleFactor: -1) },
      { F.interpolate(image, scaleFactor: .infinity as Double) },
      { F.interpolate(image, size: 2, mode: "linear") },
      { F.interpolate(image, size: 2, alignCorners: true) },
      { F.interpolate(image, size: 2, mode: "lanczos") },
      { F.interpolate(image.long(), size: 2) }, { F.interpolate(torch.ones(1, 0, 2, 2), size: 2) },
      { F.interpolate(image, size: 2, recomputeScaleFactor: true) },
      { F.gridSample(image, torch.zeros(1, 2, 2, 3)) }, { F.gridSample(image, torch.zeros(2, 2, 2, 2)) },
      { F.gridSample(image, torch.zeros(1, 2, 2, 2).double()) },
      { F.gridSample(image, torch.zeros(1, 1, 1, 2), mode: "area") },
      { F.affineGrid(torch.zeros(1, 2, 3), [1, 1, 2]) },
      { F.affineGrid(torch.zeros(1, 2, 2), [1, 1, 2, 2]) },
      { F.affineGrid(torch.zeros(1, 2, 3), [1, 1, .max, .max]) },
    ]
    for (k, call) in calls.enumerated() {
      #expect(throws: TorchError.self, "call \(k)") { try withError { _ = call() } }
    }
  }
}
