import Foundation

/// Functions that take any number of tensors (or shapes) in Python.
private let variadicFunctions: Set<String> = [
  "atleast1d", "atleast2d", "atleast3d", "blockDiag", "broadcastShapes", "broadcastTensors", "cartesianProd",
  "chainMatmul", "einsum", "meshgrid",
]

/// Writes the registry: for every operator a name, a parameter list and a closure over dynamic arguments.
struct RegistryWriter {
  private var convertible: Set<String> = [
    "Tensor", "Scalar", "Int", "Double", "Float", "Bool", "String", "DType", "Device", "Size", "Value",
    "Generator",
    "TensorIndex",
  ]
  private let results: Set<String> = [
    "Tensor", "Scalar", "Int", "Double", "Float", "Bool", "String", "DType", "Device", "Size", "Value",
    "Void",
  ]
  private var conformances: [String] = []
  private var boxes: [(name: String, source: String)] = []
  /// Protocols that stand for one of several types, such as "a number or a list of numbers".
  private var choices: [String: [String]] = [:]
  private(set) var entries: [String] = []
  private(set) var deprecated: [String] = []
  /// What has no dynamic form, with the reason.
  private(set) var left: [String] = []
  private let types: [TypeDeclaration]

  init(types: [TypeDeclaration]) {
    self.types = types
    for t in types where t.isPublic && !t.isGeneric && (t.keyword == "enum" || t.keyword == "struct") {
      let literals = t.inherits.filter { $0.hasPrefix("ExpressibleBy") }
      let isNamed = t.keyword == "enum" && t.inherits.contains("String")
      guard isNamed || !literals.isEmpty, !convertible.contains(t.name) else { continue }
      convertible.insert(t.name)
      if t.name.hasPrefix("Tensor.") { convertible.insert(String(t.name.dropFirst(7))) }
      conformances.append(conformance(of: t, named: isNamed, literals))
    }
    if types.contains(where: { $0.keyword == "class" && $0.name == "Generator" }) {
      convertible.insert("Generator")
      conformances.append(
        """
        /// A generator has no dynamic form: only the default can be meant.
        extension Generator: Dynamic {
          public static func from(_ value: Value, loose: Bool) -> Self? { nil }
        }
        """)
    }
    for t in types where t.isPublic && t.keyword == "protocol" {
      let members = types.filter { $0.keyword == "extension" && $0.inherits.contains(t.name) }
        .map { $0.name == "Array" ? array($0) : $0.name }
        .filter { $0.hasPrefix("[") || convertible.contains($0) }
      guard !members.isEmpty else { continue }
      choices[t.name] = members
      boxes.append(("Any\(t.name)", choice(t.name, members)))
    }
  }

  /// The array that an extension with a condition means: of Int, or of what else its elements may be, Double or Int?.
  private func array(_ t: TypeDeclaration) -> String {
    let takesDouble = types.contains { e in
      e.name == "Double" && e.inherits.contains { t.condition.contains("Element: \($0)") }
    }
    if takesDouble { return "[Double]" }
    let takesNil = types.contains { e in
      e.name == "Optional" && e.inherits.contains { t.condition.contains("Element: \($0)") }
    }
    return takesNil ? "[Int?]" : "[Int]"
  }

  /// A box for a protocol: the first of its types that accepts the value.
  private func choice(_ name: String, _ members: [String]) -> String {
    let tests = ["false", "loose"].flatMap { loose in
      members.map { "    if let x = \($0).from(value, loose: \(loose)) { return Self(x) }\n" }
    }
    return """
      struct Any\(name): Dynamic {
        let value: any \(name)
        init(_ value: any \(name)) { self.value = value }
        static func from(_ value: Value, loose: Bool) -> Self? {
      \(tests.joined())    return nil
        }
      }
      """
  }

  private func conformance(of t: TypeDeclaration, named: Bool, _ literals: [String]) -> String {
    var cases: [String] = []
    if named { cases.append("if case .string(let s) = value { return named(s) { Self(rawValue: $0) } }") }
    if literals.contains("ExpressibleByBooleanLiteral") {
      cases.append("if case .bool(let b) = value { return Self(booleanLiteral: b) }")
    }
    if literals.contains("ExpressibleByIntegerLiteral") {
      cases.append("if case .int(let i) = value { return Self(integerLiteral: .init(i)) }")
    }
    if literals.contains("ExpressibleByFloatLiteral") {
      cases.append("if case .double(let x) = value { return Self(floatLiteral: .init(x)) }")
    }
    if literals.contains("ExpressibleByStringLiteral") {
      cases.append("if case .string(let s) = value { return Self(stringLiteral: .init(s)) }")
    }
    if literals.contains("ExpressibleByArrayLiteral") {
      cases.append("if let list = value.list { return literal(list) }")
    }
    if literals.contains("ExpressibleByNilLiteral") {
      cases.append("if case .none = value { return Self(nilLiteral: ()) }")
    }
    let body = cases.map { "    \($0)\n" }.joined()
    return """
      extension \(t.name): Dynamic {
        public static func from(_ value: Value, loose: Bool) -> Self? {
      \(body)    return nil
        }
      }
      """
  }

  /// The type as the registry converts to it, or nil when no value can become one.
  private func dynamic(_ type: String) -> String? {
    if let space = type.lastIndex(of: " "), type.hasPrefix("any ") || type.hasPrefix("some ") {
      return dynamic(String(type[type.index(after: space)...]))
    }
    if choices[type] != nil { return "Any\(type)" }
    if type.hasSuffix("?") { return dynamic(String(type.dropLast())).map { $0 + "?" } }
    if type.hasPrefix("["), type.hasSuffix("]") {
      let inner = String(type.dropFirst().dropLast())
      if inner.hasPrefix("some "), let members = choices[String(inner.dropFirst(5))] {
        return "[\(members.contains("Tensor") ? "Tensor" : members[0])]"  // all elements are of one type
      }
      return splitTop(inner).count == 1 ? dynamic(inner).map { "[\($0)]" } : nil
    }
    if type.hasPrefix("("), type.hasSuffix(")") {
      let parts = splitTop(String(type.dropFirst().dropLast())).map(unlabelled)
      if parts.count == 1 { return dynamic(parts[0]) }
      let converted = parts.compactMap(dynamic)
      guard converted.count == parts.count, (2...3).contains(parts.count) else { return nil }
      return "\(parts.count == 2 ? "Pair" : "Triple")<\(converted.joined(separator: ", "))>"
    }
    return convertible.contains(type) ? type : convertible.contains("nn.\(type)") ? "nn.\(type)" : nil
  }
  private func unlabelled(_ element: String) -> String {
    guard let colon = element.firstIndex(of: ":"), !element.hasPrefix("["), !element.hasPrefix("(") else {
      return element
    }
    return element[element.index(after: colon)...].trimmingCharacters(in: .whitespaces)
  }

  /// The value of parameter `k` in a call.
  private func access(_ p: Parameter, _ k: Int) -> String? {
    guard let type = dynamic(p.isVariadic ? "[\(p.type)]" : p.type) else { return nil }
    let plain = type.filter { $0 != "?" }
    let box = String(plain.prefix { $0 != "<" })
    let member =
      box == "Pair" || box == "Triple" ? "tuple" : choices[String(plain.dropFirst(3))] != nil ? "value" : ""
    guard !member.isEmpty else { return "a(\(k), \(type).self\(p.initial.map { ", \($0)" } ?? ""))" }
    let initial = p.initial.map { $0 == "nil" ? ", nil" : ", \(box)(\($0))" } ?? ""
    return "a(\(k), \(type).self\(initial))\(type.hasSuffix("?") ? "?" : "").\(member)"
  }

  /// `P("dim", Int?.self, "d")`: name, type, and whether it has a default (d), collects what follows (v).
  private func specification(_ p: Parameter, collects: Bool, collectsTensors: Bool = false) -> String {
    let type = dynamic(p.isVariadic ? "[\(p.type)]" : p.type)!
    // Python's `f(*tensors)`; numbers may follow one another wherever a list of them is meant.
    let collects = p.isVariadic || collects && (type == "[Int]" || type == "Size" || collectsTensors)
    let nested = type == "[Size]" || type.hasPrefix("[[")
    let flags = (p.initial != nil ? "d" : "") + (collects ? "v" : "") + (collects && nested ? "l" : "")
    return "P(\"\(pythonName(p.name))\", \(type).self\(flags.isEmpty ? "" : ", \"\(flags)\""))"
  }

  /// The call's result as a `Value`.
  private func converted(_ call: String, _ result: String) -> String? {
    if result == "Void" || result == "()" { return "\(call)\n    return .none" }
    if result == "Tensor" { return "return .tensor(\(call))" }
    if result.hasPrefix("("), result.hasSuffix(")") {
      let parts = splitTop(String(result.dropFirst().dropLast())).map(unlabelled)
      guard parts.allSatisfy(isResult) else { return nil }
      return
        "let y = \(call)\n    return .tuple([\(parts.indices.map { "dynamic(y.\($0))" }.joined(separator: ", "))])"
    }
    return isResult(result) ? "return dynamic(\(call))" : nil
  }
  private func isResult(_ type: String) -> Bool {
    if type.hasSuffix("?") { return isResult(String(type.dropLast())) }
    if type.hasPrefix("["), type.hasSuffix("]") { return isResult(String(type.dropFirst().dropLast())) }
    if type.hasPrefix("(") { return false }
    return results.contains(type)
  }

  /// PyTorch's name of the namespace: `nn.functional.`, `linalg.`, `signal.windows.`, nothing for `torch`.
  private func prefix(_ scope: String) -> String {
    let scope = scope.filter { $0 != "`" }
    if scope.hasPrefix("torch.") { return scope.dropFirst(6) + "." }
    return scope == "torch" ? "" : (scope == "F" ? "nn.functional" : scope) + "."
  }

  /// An operator: a method, a property of Tensor or a static function.
  mutating func add(_ d: Declaration, variadicSiblings: Set<String>) {
    guard d.plainName.first?.isLetter == true || d.plainName.hasPrefix("_") else { return }
    let isMethod = d.scope == "Tensor" && !d.isStatic
    let name = prefix(d.scope) + pythonName(d.plainName)
    guard d.generics.isEmpty, d.condition.isEmpty, d.throwing != "rethrows" else {
      return leave(d, "is generic")
    }
    let first = isMethod ? 1 : 0
    let variadic = d.parameters.firstIndex(where: \.isVariadic)
    if variadic != nil, variadicSiblings.contains("\(d.scope).\(d.name)") { return }
    var pieces: [String] = [], empty: [String] = []
    for (k, p) in d.parameters.enumerated() {
      guard let value = access(p, k + first) else { return leave(d, "takes \(p.type)") }
      pieces.append(p.argument(value))
      if !p.isVariadic { empty.append(p.argument(value)) }
    }
    let target = isMethod ? "a.me.\(d.name)" : "\(d.scope).\(d.name)"
    let attempt = d.throwing.isEmpty ? "" : "try "
    func body(_ arguments: [String]) -> String? {
      converted(
        attempt + target + (d.kind == .property ? "" : "(\(arguments.joined(separator: ", ")))"), d.result)
    }
    var code: String
    if let variadic {  // Swift cannot spread an array: one call for each count
      let element = d.parameters[variadic].type, label = d.parameters[variadic].label
      code = "let v = a(\(variadic + first), [\(element)].self)\n    switch v.count {\n"
      for n in 0...6 {
        let spread = (0..<n).map { "v[\($0)]" }.joined(separator: ", ")
        var arguments = pieces
        if n == 0 {
          arguments = empty
        } else {
          arguments[variadic] = label == "_" ? spread : "\(label): \(spread)"
        }
        guard let call = body(arguments) else { return leave(d, "gives \(d.result)") }
        code += "    case \(n): \(call)\n"
      }
      code += "    default: throw TorchError(\"\(name): more than 6 arguments in a row\")\n    }"
    } else {
      guard let call = body(pieces) else { return leave(d, "gives \(d.result)") }
      code = call
    }
    var list = isMethod ? ["P(\"input\", Tensor.self)"] : []
    let last = d.parameters.lastIndex { $0.label == "_" }
    list += d.parameters.enumerated().map { k, p in
      specification(p, collects: k == last, collectsTensors: variadicFunctions.contains(d.plainName))
    }
    emit("r.add(\"\(name)\", [\(list.joined(separator: ", "))]) { a in\n    \(code)\n  }", d)
  }

  /// A module or optimizer: how it is built and, of a module, how it is called.
  mutating func add(type: String, inits: [Declaration], calls: [Declaration], kind: String) {
    for d in inits where d.generics.isEmpty {
      var pieces: [String] = []
      var unknown: String?
      for (k, p) in d.parameters.enumerated() {
        if let value = access(p, k), !p.isVariadic {
          pieces.append(p.argument(value))
        } else {
          unknown = p.type
        }
      }
      if let unknown {
        leave(d, "takes \(unknown)")
        continue
      }
      let list = d.parameters.map { specification($0, collects: false) }.joined(separator: ", ")
      let attempt = d.throwing.isEmpty ? "" : "try "
      emit(
        "r.\(kind)(\"\(type)\", [\(list)]) { a in\n    \(attempt)\(type)(\(pieces.joined(separator: ", ")))\n  }",
        d)
    }
    for d in calls where d.generics.isEmpty {
      let values = d.parameters.enumerated().map { k, p in access(p, k + 1).map(p.argument) }
      guard values.allSatisfy({ $0 != nil }), !d.parameters.contains(where: \.isVariadic),
        let code = converted(
          (d.throwing.isEmpty ? "" : "try ") + "m(\(values.map { $0! }.joined(separator: ", ")))", d.result)
      else {
        leave(d, "has a signature without dynamic form")
        continue
      }
      let list = d.parameters.map { specification($0, collects: false) }.joined(separator: ", ")
      emit(
        """
        r.forward("\(type)", [P("module", Int.self)\(list.isEmpty ? "" : ", " + list)]) { module, a in
            let m = module as! \(type)
            \(code)
          }
        """, d)
    }
  }

  private mutating func leave(_ d: Declaration, _ why: String) {
    left.append("\(d.place): \(d.scope).\(d.name) \(why)")
  }
  private mutating func emit(_ entry: String, _ d: Declaration) {
    if d.attributes.contains(where: { $0.contains("deprecated") }) {
      deprecated.append(entry)
    } else {
      entries.append(entry)
    }
  }

  /// The first letter of the name that an entry registers: `I` of `r.add("Tensor.index_add_", …`.
  private func initial(_ entry: String) -> String {
    let name = entry.split(separator: "\"")[1].split(separator: ".").last ?? ""
    return name.first(where: \.isLetter).map { $0.uppercased() } ?? "_"
  }

  /// The files of the registry, by name.
  func files() -> [String: String] {
    let used = boxes.filter { box in (entries + deprecated).contains { $0.contains("\(box.name)") } }.map(
      \.source)
    let note =
      "// Written by `swift run generate` from the operators. Edit those.\n// swift-format-ignore-file\nimport Torch\n"
    var files: [String: String] = [:], names: [String] = []
    // By initials, so that a new operator changes one file.
    for (letter, part) in Dictionary(grouping: entries, by: initial).sorted(by: { $0.key < $1.key }) {
      names.append("register\(letter)")
      files["Generated/\(letter).swift"] =
        "\(note)\nfunc register\(letter)(_ r: inout Registry) {\n  \(part.joined(separator: "\n  "))\n}\n"
    }
    files["Generated/Index.swift"] = """
      \(note)
      /// Everything that the library offers under a name of PyTorch.
      func registerAll(_ r: inout Registry) {
      \(names.map { "  \($0)(&r)\n" }.joined())  (Deprecated() as any Registering).register(&r)
      }

      /// Reached through a protocol, so that old names can be called without a warning.
      struct Deprecated: Registering {
        @available(*, deprecated) func register(_ r: inout Registry) {
        \(deprecated.joined(separator: "\n  "))
        }
      }

      \((conformances + used).joined(separator: "\n\n"))

      """
    return files
  }
}
