import Foundation
import Testing

@testable import TorchCore

/// A file of Tests/Resources, one JSON object a line.
func resource<T: Decodable>(_ name: String, _: T.Type) throws -> [T] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let text = try Data(contentsOf: folder.appendingPathComponent("Resources/\(name)"))
  return try text.split(separator: UInt8(ascii: "\n")).map {
    try JSONDecoder().decode(T.self, from: Data($0))
  }
}

extension DType {
  init(named name: String) { self = DType.allCases.first { $0.name == name }! }
}

/// Printing depends on options of the process, so its tests run one after the other.
@Suite(.serialized) struct PrintingTests {
  /// What PyTorch printed, made by Tests/Resources/printing.py.
  struct Case: Decodable {
    struct Options: Decodable {
      var precision: Int?, threshold: Int?, edgeitems: Int?, linewidth: Int?, profile: String?,
        sci_mode: Bool?
    }
    var dtype: String, shape: [Int], strides: [Int]?, offset: Int?, bytes: String?, ramp: [Double]?,
      grad: Bool?
    var options: Options, text: String

    func tensor() -> Tensor {
      let dtype = DType(named: dtype)
      guard let bytes else {
        let (a, m, shift, scale) = (Int(ramp![0]), Int(ramp![1]), Int(ramp![2]), ramp![3])
        let x = (0..<Size(shape).numel()).map { Double(($0 * a) % m - shift) * scale }
        return torch.tensor(x, dtype: .float64).to(dtype).view(Size(shape))
      }
      let raw = Array(bytes.utf8), storage = Storage(bytes: raw.count / 2)
      for i in 0..<raw.count / 2 {
        let digits = String(decoding: raw[2 * i..<2 * i + 2], as: UTF8.self)
        storage.base.storeBytes(of: UInt8(digits, radix: 16)!, toByteOffset: i, as: UInt8.self)
      }
      let t = Tensor(storage: storage, dtype, shape: Size(shape), strides: Size(strides!), offset: offset!)
      if grad == true { t.requiresGrad = true }
      return t
    }
  }

  @Test func printsWhatPyTorchPrints() throws {
    let cases = try resource("printing.jsonl", Case.self)
    #expect(cases.count > 400)
    for c in cases {
      let o = c.options
      let text = torch.printOptions(
        precision: o.precision, threshold: o.threshold, edgeitems: o.edgeitems, linewidth: o.linewidth,
        profile: o.profile, sciMode: o.sci_mode
      ) { c.tensor().description }
      #expect(text == c.text)
    }
  }

  @Test func showsTheHistory() {
    let x = torch.ones(2, requiresGrad: true)
    #expect("\(x + x)" == "tensor([2., 2.], grad_fn=<AddBackward0>)")
    #expect("\((x + x).detach())" == "tensor([2., 2.])")
    #expect("\(noGrad { x + x })" == "tensor([2., 2.])")
    #expect(String(reflecting: x) == "tensor([1., 1.], requires_grad=True)")
  }

  @Test func sizesPrintAsInPython() {
    #expect("\(torch.zeros(2, 3).shape)" == "torch.Size([2, 3])")
    #expect("\(torch.zeros().shape)" == "torch.Size([])")
  }

  @Test func defaultTypeIsNotNamed() {
    torch.setDefaultDtype(.float64)
    defer { torch.setDefaultDtype(.float32) }
    #expect("\(torch.ones(1, dtype: .float64))" == "tensor([1.])")
    #expect("\(torch.ones(1, dtype: .float32))" == "tensor([1.], dtype=torch.float32)")
    #expect("\(torch.ones(1, dtype: .complex64))" == "tensor([1.+0.j], dtype=torch.complex64)")
  }

  @Test func optionsAreCheckedAndRestored() throws {
    #expect(throws: TorchError.self) { try withError { torch.setPrintOptions(profile: "long") } }
    #expect(throws: TorchError.self) { try withError { torch.setPrintOptions(precision: -1) } }
    torch.printOptions(precision: 2) { #expect(torch.getPrintOptions().precision == 2) }
    #expect(torch.getPrintOptions() == PrintOptions())
  }

  @Test func aSummaryLooksAtItsEdgesOnly() {
    #expect("\(torch.zeros(1).expand([1 << 40]))" == "tensor([0., 0., 0.,  ..., 0., 0., 0.])")
  }
}
