import TorchCore

extension nn.Module {
  /// As PyTorch prints it: the class, then what `extraRepr` says and the children, indented.
  ///
  ///     print(nn.Sequential(nn.Linear(2, 3), nn.ReLU()))
  ///     // Sequential(
  ///     //   (0): Linear(in_features=2, out_features=3, bias=True)
  ///     //   (1): ReLU()
  ///     // )
  public final var description: String {
    let extra =
      extraRepr.isEmpty
      ? [] : extraRepr.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let children = childLines
    if children.isEmpty && extra.count <= 1 { return "\(typeName)(\(extra.first ?? ""))" }
    return "\(typeName)(\n  " + (extra + children).joined(separator: "\n  ") + "\n)"
  }

  private var childLines: [String] {
    let children = members.children.compactMap { name, slot in slot.module.map { (name, $0.description) } }
    guard self is any ModuleListing else {
      return children.map { "(\($0.0)): \(indented($0.1))" }
    }
    // Equal neighbours in a list are printed once.
    var lines: [String] = [], first = 0
    while first < children.count {
      let text = children[first].1
      let last = first + children[first...].prefix { $0.1 == text }.count - 1
      let label = last == first ? "(\(first)): " : "(\(first)-\(last)): \(last - first + 1) x "
      lines.append(label + indented(text))
      first = last + 1
    }
    return lines
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
  }
}

/// What prints its children as a list.
protocol ModuleListing {}

/// Python's spelling of values in `extraRepr`.
func python(_ value: Bool) -> String { value ? "True" : "False" }
func python(_ value: Double) -> String { "\(value)" }
func python(_ values: [Int]) -> String {
  values.count == 1 ? "(\(values[0]),)" : "(" + values.map(String.init).joined(separator: ", ") + ")"
}
/// A number if one was given, else a tuple.
func python(_ value: any IntOrList) -> String { value is Int ? "\(value.list[0])" : python(value.list) }
/// The output size of an adaptive pool: a number, or a tuple in which None keeps a size.
func python(_ value: any OutputSize) -> String {
  let sizes = value.sizes.map(python)
  return value is Int ? sizes[0] : "(" + sizes.joined(separator: ", ") + (sizes.count == 1 ? ",)" : ")")
}
func python(_ value: Int?) -> String { value.map(String.init) ?? "None" }
