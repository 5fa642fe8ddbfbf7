/// How tensors are printed.
public struct PrintOptions: Sendable, Equatable {
  /// Digits after the decimal point.
  public var precision = 4
  /// Tensors with more elements are summarised.
  public var threshold = 1000
  /// Elements shown at the beginning and end of every dimension of a summary.
  public var edgeitems = 3
  /// Characters of a line.
  public var linewidth = 80
  /// Scientific notation: always, never, or (nil) where the range of the numbers asks for it.
  public var sciMode: Bool?

  /// PyTorch's defaults.
  public init() {}

  /// The options of this process.
  nonisolated(unsafe) static var current = PrintOptions()

  mutating func set(
    _ precision: Int?, _ threshold: Int?, _ edgeitems: Int?, _ linewidth: Int?, _ profile: String?,
    _ sciMode: Bool?
  ) {
    var new = self
    switch profile {
    case nil: break
    case "default": new = PrintOptions()
    case "short":
      new = PrintOptions()
      (new.precision, new.edgeitems) = (2, 2)
    case "full":
      new = PrintOptions()
      new.threshold = .max
    default:
      fail("setPrintOptions: profile \"\(profile!)\" is not known: use \"default\", \"short\" or \"full\"")
      return
    }
    new.precision = precision ?? new.precision
    new.threshold = threshold ?? new.threshold
    new.edgeitems = edgeitems ?? new.edgeitems
    new.linewidth = linewidth ?? new.linewidth
    new.sciMode = sciMode
    let valid = check(
      new.precision >= 0 && new.edgeitems >= 0,
      "setPrintOptions: precision \(new.precision), edgeitems \(new.edgeitems): neither may be negative")
    if valid { self = new }
  }
}

extension torch {
  /// Sets how tensors are printed; a profile ("default", "short", "full") comes first, then what else is given.
  /// `sciMode` is set every time: nil means automatic.
  ///
  ///     torch.setPrintOptions(precision: 2)
  ///     print(torch.tensor([1.12345]))        // tensor([1.12])
  public static func setPrintOptions(
    precision: Int? = nil, threshold: Int? = nil, edgeitems: Int? = nil, linewidth: Int? = nil,
    profile: String? = nil, sciMode: Bool? = nil
  ) {
    let numbers = [precision, threshold, edgeitems, linewidth]
    guard
      check(
        numbers.allSatisfy { (0..<1 << 31).contains($0 ?? 0) } && precision ?? 0 < 400,
        "setPrintOptions: numbers must be at least 0, precision less than 400 and the others less than 2³¹")
    else { return }
    PrintOptions.current.set(precision, threshold, edgeitems, linewidth, profile, sciMode)
  }
  /// How tensors are printed.
  public static func getPrintOptions() -> PrintOptions { PrintOptions.current }

  /// Runs `body` with other options, as `setPrintOptions` takes them, and restores the old ones.
  public static func printOptions<R>(
    precision: Int? = nil, threshold: Int? = nil, edgeitems: Int? = nil, linewidth: Int? = nil,
    profile: String? = nil, sciMode: Bool? = nil, _ body: () throws -> R
  ) rethrows -> R {
    let before = PrintOptions.current
    defer { PrintOptions.current = before }
    setPrintOptions(
      precision: precision, threshold: threshold, edgeitems: edgeitems, linewidth: linewidth,
      profile: profile,
      sciMode: sciMode)
    return try body()
  }
}
