import Foundation

/// A spelling that follows from an operator: its declaration and what it does.
struct Derived {
  var declaration: Declaration
  var body: String
}

/// The words that may stand behind `// forms:` besides the namespaces.
private let formWords: Set<String> = ["inplace", "out", "method", "none", "function"]

/// Derives the function, in-place and namespace spellings of every operator.
struct Deriver {
  private(set) var derived: [Derived] = []
  private var taken: Set<String> = []
  private let declarations: [Declaration]
  /// Names of methods that take a list where another overload is variadic.
  private let listed: Set<String>

  init(_ declarations: [Declaration], namespaces: Set<String>) throws {
    self.declarations = declarations
    taken = Set(declarations.map(Self.signature))
    listed = Set(
      declarations.filter { !$0.parameters.contains(where: \.isVariadic) }.map { "\($0.scope).\($0.name)" })
    for d in declarations where d.kind != .initializer && !d.has("none") { try derive(d, namespaces) }
  }

  /// What makes an overload: scope, labels and types.
  private static func signature(_ d: Declaration) -> String {
    let list = d.parameters.map { "\($0.label): \($0.type)\($0.isVariadic ? "..." : "")" }.joined(
      separator: ", ")
    let scope = d.scope == "F" ? "nn.functional" : d.scope.filter { $0 != "`" }
    return "\(scope) \(d.isStatic) \(d.plainName)(\(list))"
  }

  private mutating func add(_ declaration: Declaration, body: String) {
    guard taken.insert(Self.signature(declaration)).inserted else { return }
    derived.append(Derived(declaration: declaration, body: body))
  }

  private mutating func derive(_ d: Declaration, _ namespaces: Set<String>) throws {
    for form in d.forms ?? [] where !formWords.contains(form) && !form.hasPrefix("alias:") {
      let namespace = form.split(separator: ".").first.map(String.init) ?? form
      guard namespaces.contains(namespace) else {
        throw ParseError(
          message:
            "\(d.place): unknown form `\(form)`: there are inplace, out, method, function, none, alias:NAME and a "
            + "namespace such as F, special or special.NAME")
      }
    }
    guard d.plainName.first?.isLetter == true || d.plainName.hasPrefix("_") else { return }  // an operator
    if d.scope == "Tensor", !d.isStatic {
      method(d)
    } else if d.isStatic {
      if d.has("inplace") { functionInPlace(d) }
      if d.has("out"), !d.takesOut, d.result == "Tensor" { functionOut(d) }
    }
  }

  private mutating func method(_ d: Declaration) {
    let names =
      [d.name] + (d.forms ?? []).compactMap { $0.hasPrefix("alias:") ? String($0.dropFirst(6)) : nil }
    for name in names {
      if name != d.name { alias(d, name) }
      let isHelper = d.plainName.hasSuffix("_") || d.kind == .property || d.file.contains("/Tensor/")
      if d.has("function") || !d.has("method") && !isHelper { function(d, in: "torch", name) }
      if d.has("inplace") { inPlace(d, name) }
    }
    for form in d.forms ?? [] where !formWords.contains(form) && !form.hasPrefix("alias:") {
      let parts = form.split(separator: ".", maxSplits: 1).map(String.init)
      function(d, in: parts[0] == "F" ? "nn.functional" : parts[0], parts.count > 1 ? parts[1] : d.name)
    }
  }

  /// The arguments that pass everything on; nil for a variadic method without an overload that takes a list.
  private func forwarded(_ d: Declaration, out: String?) -> String? {
    if d.parameters.contains(where: \.isVariadic), !listed.contains("\(d.scope).\(d.name)") { return nil }
    return d.parameters.compactMap { p in
      p.label == "out" ? out.map { p.argument($0) } : p.argument(p.name)
    }.joined(separator: ", ")
  }

  /// Whether an operator writes element by element into `out:`, so that `self` may be given there: a formula does,
  /// also through another operator; anything that computes first does not.
  private func writesDirectly(_ d: Declaration, depth: Int = 0) -> Bool {
    guard d.takesOut, depth < 4, !d.body.contains("written(to"), !d.body.contains("primitive(") else {
      return false
    }
    if d.body.contains(/\b(unary|binary|ternary|compare)\(/) { return true }
    guard let callee = d.body.wholeMatch(of: /(?:self\.)?(\w+)\(.*out: out\)/)?.1 else { return false }
    let targets = declarations.filter {
      $0.scope == d.scope && $0.plainName == callee && $0.takesOut
    }
    return !targets.isEmpty
      && targets.allSatisfy { $0.line != d.line && writesDirectly($0, depth: depth + 1) }
  }

  private func prefix(_ d: Declaration) -> String { d.throwing.isEmpty ? "" : "try " }

  /// `torch.f(x)` of the method `x.f()`.
  private mutating func function(_ d: Declaration, in scope: String, _ name: String) {
    if d.parameters.contains(where: \.isVariadic) { return }  // the overload with a list is the function
    if d.parameters.contains(where: { $0.name == "_" }) { return }
    var f = d
    (f.scope, f.name, f.isStatic, f.forms, f.kind) = (scope, name, true, nil, .function)
    f.attributes = d.attributes.filter { $0.hasPrefix("@available") }
    let input = Parameter(label: "_", name: "input", type: "Tensor", initial: nil)
    f.parameters = [input] + d.parameters.filter { $0.label != "out" || d.has("out") }
    var call = "input.\(d.name)"
    if d.kind == .function { call += "(\(forwarded(d, out: d.has("out") ? "out" : nil)!))" }
    if d.has("out"), !d.takesOut, d.result == "Tensor" {
      f.parameters.append(Parameter(label: "out", name: "out", type: "Tensor?", initial: "nil"))
      call += ".written(to: out)"
    }
    add(f, body: prefix(d) + call)
  }

  /// The same method under a second name.
  private mutating func alias(_ d: Declaration, _ name: String) {
    var f = d
    (f.name, f.forms) = (name, nil)
    f.attributes = d.attributes.filter { $0.hasPrefix("@available") }
    if d.kind == .property {
      add(f, body: d.name)
    } else if let arguments = forwarded(d, out: "out") {
      add(f, body: prefix(d) + "\(d.name)(\(arguments))")
    }
  }

  /// `x.f_()`, and `torch.f_(x)` or `F.f_(x)` where PyTorch has them.
  private mutating func inPlace(_ d: Declaration, _ name: String) {
    let isDirect = writesDirectly(d)
    guard let arguments = forwarded(d, out: isDirect ? "self" : nil) else { return }
    let plain = name.filter { $0 != "`" }
    var f = d
    (f.name, f.forms, f.isDiscardable, f.result) = (plain + "_", nil, true, "Tensor")
    f.attributes = d.attributes.filter { $0.hasPrefix("@available") }
    f.parameters = d.parameters.filter { $0.label != "out" }
    f.doc = ["/// `\(plain)`, into the tensor itself."]
    // What an operator saves for its gradient must not be overwritten.
    let source = d.body.contains("savesInputs: false") ? "" : "original."
    let call = "\(d.name)(\(arguments))"
    add(f, body: prefix(d) + (isDirect ? call : "replaced(by: \(source)\(call), \"\(plain)\")"))
    for (scope, names) in [("torch", inPlaceFunctions.torch), ("nn.functional", inPlaceFunctions.functional)]
    where names.contains(f.name) && !d.parameters.contains(where: \.isVariadic) {
      var g = f
      (g.scope, g.isStatic) = (scope, true)
      g.doc = ["/// `\(plain)`, into `input`."]
      g.parameters.insert(Parameter(label: "_", name: "input", type: "Tensor", initial: nil), at: 0)
      let list = f.parameters.map { $0.argument($0.name) }.joined(separator: ", ")
      add(g, body: prefix(d) + "input.\(f.name)(\(list))")
    }
  }

  /// `F.f(x, out: y)` of the function `F.f(x)`.
  private mutating func functionOut(_ d: Declaration) {
    var f = d
    (f.forms, f.isDiscardable) = (nil, true)
    if f.scope == "F" { f.scope = "nn.functional" }
    f.parameters.removeAll { $0.name == "inplace" }
    let arguments = f.parameters.map { $0.argument($0.name) }.joined(separator: ", ")
    f.parameters.append(Parameter(label: "out", name: "out", type: "Tensor", initial: nil))
    f.doc = ["/// `\(d.plainName)`, into `out`."]
    add(f, body: prefix(d) + "\(d.name)(\(arguments)).written(to: out)")
  }

  /// `F.f_(x)` of the function `F.f(x)`.
  private mutating func functionInPlace(_ d: Declaration) {
    guard let input = d.parameters.first, input.type == "Tensor" else { return }
    var f = d
    (f.name, f.forms, f.isDiscardable, f.result) = (d.plainName + "_", nil, true, "Tensor")
    if f.scope == "F" { f.scope = "nn.functional" }
    f.attributes = d.attributes.filter { $0.hasPrefix("@available") }
    f.parameters = d.parameters.filter { $0.label != "out" && $0.name != "inplace" }
    f.doc = ["/// `\(d.plainName)`, into `\(input.name)`."]
    let hasFlag = d.parameters.contains { $0.name == "inplace" }
    let isDirect = hasFlag || writesDirectly(d)
    let arguments = d.parameters.filter { $0.label != "out" || isDirect }.map { p in
      switch p.name {
      case "inplace": p.argument("true")
      case "out": p.argument(input.name)
      case input.name: p.argument(input.name + (isDirect ? "" : ".original"))
      default: p.argument(p.name)
      }
    }.joined(separator: ", ")
    let call = "\(d.name)(\(arguments))"
    let body = isDirect ? call : "\(input.name).replaced(by: \(call), \"\(d.plainName)\")"
    add(f, body: prefix(d) + body)
  }
}

/// The source of derived spellings, laid out as `swift format` lays it out.
func source(of derived: [Derived]) -> String {
  var text = "// Written by `swift run generate` from the operators of this folder. Edit those.\n"
  for scope in derived.map(\.declaration.scope).reduce(
    into: [String](), { if !$0.contains($1) { $0.append($1) } })
  {
    let members = derived.filter { $0.declaration.scope == scope }.map(source)
    text += "\nextension \(scope) {\n\(members.joined(separator: "\n\n"))\n}\n"
  }
  return text
}

private func source(of spelling: Derived) -> String {
  let d = spelling.declaration
  var lines = firstSentence(d.doc)
  lines += d.attributes
  if d.isDiscardable { lines.append("@discardableResult") }
  if d.kind == .property {
    lines.append("public var \(d.name): \(d.result) { \(spelling.body) }")
    return lines.map { "  \($0)" }.joined(separator: "\n")
  }
  let head = "public \(d.isStatic ? "static " : "")func \(d.name)\(d.generics)("
  var tail = ")"
  if !d.throwing.isEmpty { tail += " \(d.throwing)" }
  if d.result != "Void" { tail += " -> \(d.result)" }
  if !d.condition.isEmpty { tail += " \(d.condition)" }
  let list = d.parameters.map(\.declaration)
  let whole = head + list.joined(separator: ", ") + tail
  if whole.count + spelling.body.count + 6 <= 108 {
    lines.append("\(whole) { \(spelling.body) }")
  } else {
    if whole.count + 2 <= 108 {
      lines.append("\(whole) {")
    } else {
      lines.append(head)
      lines += filled(list, indent: 2)
      lines.append("\(tail) {")
    }
    lines += wrapped(spelling.body)
    lines.append("}")
  }
  return lines.map { "  \($0)" }.joined(separator: "\n")
}

/// Elements with commas, as many a line as fit.
private func filled(_ list: [String], indent: Int, width: Int = 108) -> [String] {
  let space = String(repeating: " ", count: indent)
  var lines: [String] = [], line = space
  for (k, element) in list.enumerated() {
    let piece = element + (k + 1 < list.count ? "," : "")
    if line.count > indent, line.count + piece.count + 1 > width {
      lines.append(line)
      line = space
    }
    line += (line.count > indent ? " " : "") + piece
  }
  return lines + [line]
}

/// A call in the body of a function; a long one is broken behind its bracket.
private func wrapped(_ call: String) -> [String] {
  guard call.count + 2 > 108, call.hasSuffix(")"), let open = call.firstIndex(of: "(") else {
    return ["  " + call]
  }
  let inner = String(call[call.index(after: open)...].dropLast())
  let lines = filled(splitTop(inner), indent: 4, width: 107)
  return ["  " + call[...open]] + lines.dropLast() + [lines.last! + ")"]
}

/// Splits at the commas outside brackets.
func splitTop(_ text: String) -> [String] {
  var parts = [""], depth = 0
  for c in text {
    if "([{<".contains(c) { depth += 1 }
    if ")]}>".contains(c) { depth -= 1 }
    if c == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(c) }
  }
  return parts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
}

/// The doc comment up to the end of its first sentence.
private func firstSentence(_ doc: [String]) -> [String] {
  var lines: [String] = []
  for line in doc {
    let text = line.dropFirst(3).trimmingCharacters(in: .whitespaces)
    if text.isEmpty { break }
    if let end = text.range(of: #"\.(\s|$)"#, options: .regularExpression),
      !text[..<end.lowerBound].hasSuffix("e.g"),
      !text[..<end.lowerBound].hasSuffix("i.e")
    {
      lines.append("/// " + text[...end.lowerBound])
      break
    }
    lines.append("/// " + text)
  }
  return lines
}
