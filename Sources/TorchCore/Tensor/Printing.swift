import Glibc

extension Tensor: CustomStringConvertible, CustomDebugStringConvertible {
  /// What PyTorch prints, character by character: `tensor([1.5000, 2.0000], dtype=torch.float64)`.
  public var description: String { Printer.text(self, "tensor(", PrintOptions.current) }
  /// What PyTorch prints, character by character.
  public var debugDescription: String { description }
}

/// Lays out a tensor as PyTorch does.
struct Printer {
  let tensor: Tensor, options: PrintOptions, summarize: Bool
  private let pattern: NumberFormat, imaginaryPattern: NumberFormat?

  init(_ tensor: Tensor, _ options: PrintOptions) {
    (self.tensor, self.options) = (tensor, options)
    summarize = tensor.count > options.threshold
    let shown = Printer.shownOffsets(tensor, summarize ? options.edgeitems : nil)
    switch tensor.dtype {
    case let d where d.isComplex:
      pattern = NumberFormat(shown.map { tensor.complex(at: $0).0 }, options)
      imaginaryPattern = NumberFormat(shown.map { tensor.complex(at: $0).1 }, options)
    case let d where d.isFloatingPoint:
      pattern = NumberFormat(shown.map { tensor.complex(at: $0).0 }, options)
      imaginaryPattern = nil
    default:
      pattern = NumberFormat(texts: shown.map { tensor.integerText(at: $0) })
      imaginaryPattern = nil
    }
  }

  /// The offsets of the elements that are shown: at most `edge` at each end of every dimension.
  private static func shownOffsets(_ t: Tensor, _ edge: Int?) -> [Int] {
    guard t.count > 0 else { return [] }
    if edge == 0 && t.shape.count > 1 { return [] }
    var offsets = [0]
    for d in 0..<t.shape.count {
      let n = t.shape[d], stride = t.strides[d]
      let isCut = edge.map { $0 > 0 && n > 2 * $0 } ?? false
      let indices = isCut ? Array(0..<edge!) + Array(n - edge!..<n) : Array(0..<n)
      offsets = offsets.flatMap { o in indices.map { o + $0 * stride } }
    }
    return offsets
  }

  /// The whole text, from `prefix` to the closing parenthesis.
  func text(_ prefix: String) -> String {
    let size = Printer.size(tensor)
    var suffixes: [String] = []
    if tensor.device.type == .cuda { suffixes.append("device='\(tensor.device)'") }
    if tensor.count == 0 {
      if tensor.shape.count != 1 { suffixes.append(size) }
      if tensor.dtype != torch.defaultDtype { suffixes.append("dtype=\(tensor.dtype)") }
    } else {
      if options.edgeitems == 0 { suffixes.append(size) }
      if !Printer.isUsual(tensor.dtype) { suffixes.append("dtype=\(tensor.dtype)") }
    }
    let text = prefix + (tensor.count == 0 ? "[]" : body(0, 0, prefix.count))
    return Printer.text(text, suffixes + Printer.history(tensor), prefix.count, options)
  }

  /// The whole text of any tensor; a sparse one shows its indices and values.
  static func text(_ tensor: Tensor, _ prefix: String, _ options: PrintOptions) -> String {
    guard tensor.isSparse else { return Printer(tensor, options).text(prefix) }
    func part(_ name: String, _ t: Tensor) -> String {
      let open = "\(name)=tensor("
      return open
        + (t.count == 0 ? "[], \(size(t))" : Printer(t, options).body(0, 0, prefix.count + open.count)) + ")"
    }
    var suffixes = [size(tensor), "nnz=\(tensor.nnz())"]
    if !isUsual(tensor.dtype) { suffixes.append("dtype=\(tensor.dtype)") }
    suffixes.append("layout=\(tensor.layout)")
    let parts = [part("indices", tensor._indices()), part("values", tensor._values())]
    return text(
      prefix + parts.joined(separator: ",\n" + blanks(prefix.count)), suffixes + history(tensor),
      prefix.count,
      options, breaks: true)
  }

  private static func size(_ t: Tensor) -> String {
    "size=(" + t.shape.map(String.init).joined(separator: ", ") + (t.shape.count == 1 ? ",)" : ")")
  }
  /// Whether a type is understood without being named.
  private static func isUsual(_ dtype: DType) -> Bool {
    [torch.defaultDtype, torch.defaultDtype.complex, .int64, .bool].contains(dtype)
  }
  private static func history(_ t: Tensor) -> [String] {
    t.gradFn.map { ["grad_fn=<\($0.name)>"] } ?? (t.requiresGrad ? ["requires_grad=True"] : [])
  }

  /// `text` with the suffixes behind it, on new lines where they do not fit (with `breaks`, from the first).
  private static func text(
    _ text: String, _ suffixes: [String], _ indent: Int, _ options: PrintOptions, breaks: Bool = false
  ) -> String {
    var text = text
    let line = text.utf8.lastIndex(of: 10).map { text.utf8.distance(from: $0, to: text.utf8.endIndex) }
    var width = (line ?? text.utf8.count + 1) + 1
    for (k, suffix) in suffixes.enumerated() {
      if width + suffix.count + 2 > options.linewidth || breaks && k == 0 {
        text += ",\n" + blanks(indent) + suffix
        width = indent + suffix.count
      } else {
        text += ", " + suffix
        width += suffix.count + 2
      }
    }
    return text + ")"
  }

  /// The dimensions from `d` on, of the part of the tensor that begins at `offset`.
  private func body(_ d: Int, _ offset: Int, _ indent: Int) -> String {
    if d == tensor.shape.count { return element(offset) }
    let n = tensor.shape[d], stride = tensor.strides[d], edge = options.edgeitems
    let isLast = d == tensor.shape.count - 1, cut = summarize && n > 2 * edge
    func parts(_ range: Range<Int>) -> [String] {
      range.map { isLast ? element(offset + $0 * stride) : body(d + 1, offset + $0 * stride, indent + 1) }
    }
    var items = cut ? parts(0..<edge) + [isLast ? " ..." : "..."] + parts(n - edge..<n) : parts(0..<n)
    if !isLast {
      let lines = String(repeating: "\n", count: tensor.shape.count - d - 1)
      return "[" + items.joined(separator: "," + lines + blanks(indent + 1)) + "]"
    }
    if summarize && edge == 0 { items = ["..."] }
    let width = pattern.width + 2 + (imaginaryPattern.map { $0.width + 1 } ?? 0)
    let perLine = Swift.max(1, floorDivide(options.linewidth - indent, width))
    let lines = stride_(items.count, by: perLine).map {
      items[$0..<Swift.min($0 + perLine, items.count)].joined(separator: ", ")
    }
    return "[" + lines.joined(separator: ",\n" + blanks(indent + 1)) + "]"
  }

  private func element(_ offset: Int) -> String {
    guard tensor.dtype.isFloatingPoint || tensor.dtype.isComplex else {
      return pattern.pad(tensor.integerText(at: offset))
    }
    let (real, imaginary) = tensor.complex(at: offset)
    guard let imaginaryPattern else { return pattern.text(real) }
    let part = imaginaryPattern.text(imaginary).drop { $0 == " " } + "j"
    return pattern.text(real) + (part.first == "+" || part.first == "-" ? "" : "+") + part
  }

  private func stride_(_ n: Int, by step: Int) -> [Int] { Array(stride(from: 0, to: n, by: step)) }
  private func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : 0 }
}

private func blanks(_ n: Int) -> String { String(repeating: " ", count: Swift.max(0, n)) }

/// How the numbers of one tensor are written: all in the same way.
private struct NumberFormat {
  var width = 1
  private var isInteger = true, isScientific = false, precision = 0

  init(texts: [String]) { width = texts.reduce(1) { Swift.max($0, $1.count) } }

  init(_ values: [Double], _ options: PrintOptions) {
    precision = options.precision
    var low = Double.infinity, high = 0.0
    for x in values where x.isFinite && x != 0 {
      low = Swift.min(low, x.magnitude)
      high = Swift.max(high, x.magnitude)
      if x != x.rounded(.up) { isInteger = false }
    }
    if high == 0 { return }
    isScientific = options.sciMode ?? (high / low > 1000 || high > 1e8 || low < 1e-4)
    for x in values where x.isFinite && x != 0 { width = Swift.max(width, plain(x).utf8.count) }
  }

  /// Three forms: -1.2346e+10, -12. and -1.2346.
  private func plain(_ x: Double) -> String {
    if x.isNaN { return "nan" }
    if x.isInfinite { return x < 0 ? "-inf" : "inf" }
    if isScientific { return format("%.*e", x, precision) }
    return isInteger ? format("%.*f", x, 0) + "." : format("%.*f", x, precision)
  }
  func text(_ x: Double) -> String { pad(plain(x)) }
  func pad(_ text: String) -> String { blanks(width - text.utf8.count) + text }
}

/// C's notation of a number with a given precision.
private func format(_ format: String, _ x: Double, _ precision: Int) -> String {
  withVaList([Int32(precision), x]) { arguments in
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512 + precision) { buffer in
      vsnprintf(buffer.baseAddress!, buffer.count, format, arguments)
      return String(cString: buffer.baseAddress!)
    }
  }
}

extension Tensor {
  /// The element `offset` elements after the first, as real and imaginary part.
  fileprivate func complex(at offset: Int) -> (Double, Double) {
    func get<E: Element>(_: E.Type) -> E { pointer(E.self)[offset] }
    switch dtype {
    case .float16: return (get(Float16.self).double, 0)
    case .bfloat16: return (get(BFloat16.self).double, 0)
    case .float32: return (get(Float.self).double, 0)
    case .float64: return (get(Double.self), 0)
    case .complex64:
      let p = pointer(Float.self) + 2 * offset
      return (Double(p[0]), Double(p[1]))
    case .complex128:
      let p = pointer(Double.self) + 2 * offset
      return (p[0], p[1])
    default: return (0, 0)
    }
  }
  fileprivate func integerText(at offset: Int) -> String {
    switch dtype {
    case .bool: pointer(UInt8.self)[offset] != 0 ? "True" : "False"
    case .uint8: String(pointer(UInt8.self)[offset])
    case .int8: String(pointer(Int8.self)[offset])
    case .int16: String(pointer(Int16.self)[offset])
    case .int32: String(pointer(Int32.self)[offset])
    default: String(pointer(Int64.self)[offset])
    }
  }
}
