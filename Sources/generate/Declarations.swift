import Foundation

/// One parameter, as written.
struct Parameter: Equatable {
  var label: String, name: String, type: String, initial: String?
  var isVariadic = false

  /// `_ x: T`, `x: T = 1` or `x y: T`, as in a declaration.
  var declaration: String {
    let names = label == name ? name : "\(label) \(name)"
    return "\(names): \(type)\(isVariadic ? "..." : "")\(initial.map { " = \($0)" } ?? "")"
  }
  /// `x: value`, or `value` when the parameter has no label.
  func argument(_ value: String) -> String {
    label == "_" ? value : "\(label.filter { $0 != "`" }): \(value)"
  }
}

/// A public function, initialiser or computed property, with the type that holds it.
struct Declaration {
  enum Kind { case function, property, initializer }
  var kind: Kind
  var scope: String
  var name: String
  var isPublic = true, isStatic = false, isDiscardable = false, throwing = ""
  var generics = "", condition = ""
  var parameters: [Parameter] = []
  var result = "Void"
  var body = ""
  var doc: [String] = []
  var attributes: [String] = []
  /// The words behind `// forms:`; nil when there is no such line.
  var forms: [String]?
  var file: String, line: Int

  var place: String { "\(file):\(line)" }
  var plainName: String { name.filter { $0 != "`" } }
  var takesOut: Bool { parameters.contains { $0.label == "out" } }
  func has(_ form: String) -> Bool { forms?.contains(form) ?? false }
}

/// A public type: what it inherits and, of a class, which kind it is.
struct TypeDeclaration {
  var keyword: String, name: String, inherits: [String]
  /// What stands between the name and the body: `where Element == Int`.
  var condition: String
  var isPublic: Bool, isGeneric: Bool
}

struct ParseError: Error { var message: String }

/// Finds the public declarations of a file.
struct Parser {
  private let tokens: [Token], bytes: [UInt8], file: String
  private var i = 0
  private(set) var declarations: [Declaration] = []
  private(set) var types: [TypeDeclaration] = []

  init(file: String, text: String) throws {
    self.file = file
    bytes = Array(text.utf8)
    tokens = Lexer(text).tokens
    try members(of: "", isPublic: false)
  }

  private static let modifiers: Set<String> = [
    "public", "open", "internal", "package", "private", "fileprivate", "static", "final", "override",
    "mutating",
    "nonmutating", "convenience", "required", "indirect", "nonisolated", "prefix", "postfix", "infix", "lazy",
    "borrowing", "consuming", "dynamic", "unowned", "weak",
  ]

  private var current: Token? { i < tokens.count ? tokens[i] : nil }
  private func isMark(_ s: String) -> Bool {
    i < tokens.count && tokens[i].kind == .mark && tokens[i].text == s
  }
  private func isWord(_ s: String) -> Bool {
    i < tokens.count && tokens[i].kind == .word && tokens[i].text == s
  }
  private func quote(_ a: Int, _ b: Int) -> String {
    guard a < b else { return "" }
    let text = String(decoding: bytes[tokens[a].start..<tokens[b - 1].end], as: UTF8.self)
    // A list broken over lines has no spaces inside its parentheses when it stands on one.
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacingOccurrences(of: "( ", with: "(").replacingOccurrences(of: " )", with: ")")
  }
  private func failure(_ what: String, line: Int) -> ParseError {
    ParseError(message: "\(file):\(line): \(what)")
  }

  /// Moves behind the bracket that closes the one at `i`.
  private mutating func skipBrackets() throws {
    let line = tokens[i].line
    var depth = 0
    while let t = current {
      if t.kind == .mark {
        if "([{".contains(t.text) { depth += 1 }
        if ")]}".contains(t.text) { depth -= 1 }
      }
      i += 1
      if depth == 0 { return }
    }
    throw failure("a bracket is never closed", line: line)
  }

  /// The declarations up to the closing brace of a scope.
  private mutating func members(of scope: String, isPublic inherited: Bool) throws {
    var doc: [String] = [], forms: [String]?, words: [String] = [], attributes: [String] = []
    func reset() { (doc, forms, words, attributes) = ([], nil, [], []) }
    while let t = current {
      switch t.kind {
      case .doc:
        doc.append(t.text)
        i += 1
        continue
      case .comment:
        if let range = t.text.range(of: "// forms:") {
          forms = t.text[range.upperBound...].split(separator: " ").map(String.init)
        }
        i += 1
        continue
      case .mark where t.text == "}":
        i += 1
        return
      case .mark where "([{".contains(t.text):
        try skipBrackets()
        reset()
        continue
      case .word where t.text.hasPrefix("@"):
        attributes.append(t.text)
        i += 1
        if isMark("("), tokens[i].start == t.end {
          let a = i
          try skipBrackets()
          attributes[attributes.count - 1] += quote(a, i)
        }
        continue
      case .word where Self.modifiers.contains(t.text):
        words.append(t.text)
        i += 1
        if isMark("(") { try skipBrackets() }
        continue
      default: break
      }
      let isPublic =
        words.contains("public") || words.contains("open")
        || inherited && !words.contains { ["private", "fileprivate", "internal", "package"].contains($0) }
      var d = Declaration(
        kind: .function, scope: scope, name: "", isStatic: words.contains("static"),
        isDiscardable: attributes.contains("@discardableResult"), doc: doc, attributes: attributes,
        forms: forms,
        file: file, line: t.line)
      switch t.text {
      case "extension", "enum", "struct", "class", "protocol", "actor":
        if t.text == "class", i + 1 < tokens.count, ["func", "var"].contains(tokens[i + 1].text) {
          words.append("static")
          i += 1
          continue
        }
        try type(in: scope, keyword: t.text, isPublic: isPublic)
      case "func":
        i += 1
        d.name = try functionName()
        if isPublic { try function(&d) } else { try skipFunction() }
      case "init" where i == 0 || tokens[i - 1].text != ".":
        i += 1
        d.kind = .initializer
        d.name = "init"
        if isMark("?") || isMark("!") { i += 1 }
        d.isPublic = isPublic  // one that is not public still hides those of the superclass
        try function(&d)
      case "var":
        try property(&d, isPublic: isPublic)
      case "subscript":
        i += 1
        if isMark("<") { skipAngles() }
        if isMark("(") { try skipBrackets() }
        while let u = current, !(u.kind == .mark && u.text == "{") { i += 1 }
        if current != nil { try skipBrackets() }
      default:
        i += 1
      }
      reset()
    }
  }

  private mutating func functionName() throws -> String {
    guard let t = current else { throw failure("a function without a name", line: tokens.last?.line ?? 0) }
    if t.kind == .word {
      i += 1
      return t.text
    }
    var name = ""  // an operator
    while let t = current, t.kind == .mark, t.text != "(",
      !(t.text == "<" && !name.isEmpty && tokens[i + 1].kind == .word)
    {
      name += t.text
      i += 1
    }
    return name
  }

  private mutating func skipAngles() {
    var depth = 0
    repeat {
      if isMark("<") { depth += 1 }
      if isMark(">") { depth -= 1 }
      i += 1
    } while depth > 0 && i < tokens.count
  }

  private mutating func skipFunction() throws {
    if isMark("<") { skipAngles() }
    if isMark("(") { try skipBrackets() }
  }

  /// `extension A.B: P where … {` or `final class C: D {`.
  private mutating func type(in scope: String, keyword: String, isPublic: Bool) throws {
    let line = tokens[i].line
    i += 1
    let a = i
    while let t = current, t.kind == .word || t.text == ".", t.text != "where" { i += 1 }
    let name = quote(a, i)
    let isGeneric = isMark("<")
    if isGeneric { skipAngles() }
    var inherits: [String] = []
    if isMark(":") {
      i += 1
      var b = i
      while let t = current, t.text != "{", t.text != "where" {
        if isMark(",") {
          inherits.append(quote(b, i))
          b = i + 1
        }
        i += 1
      }
      inherits.append(quote(b, i))
    }
    let c = i
    while let t = current, !(t.kind == .mark && t.text == "{") {
      _ = t
      i += 1
    }
    let condition = quote(c, i)
    guard isMark("{") else { throw failure("\(keyword) \(name) has no body", line: line) }
    i += 1
    let path = scope.isEmpty ? name : "\(scope).\(name)"
    types.append(
      TypeDeclaration(
        keyword: keyword, name: path, inherits: inherits, condition: condition, isPublic: isPublic,
        isGeneric: isGeneric))
    try members(of: path, isPublic: isPublic && keyword == "extension")
  }

  /// Everything behind the name: `<T>(a: Int, b: Int = 1) throws -> R where … { … }`.
  private mutating func function(_ d: inout Declaration) throws {
    if isMark("<") {
      let a = i
      skipAngles()
      d.generics = quote(a, i)
    }
    guard isMark("(") else { throw failure("cannot read the parameters of `\(d.name)`", line: d.line) }
    let open = i
    try skipBrackets()
    let close = i - 1
    d.parameters = try parameters(open + 1, close, of: d)
    while isWord("async") || isWord("throws") || isWord("rethrows") {
      d.throwing += (d.throwing.isEmpty ? "" : " ") + tokens[i].text
      i += 1
      if isMark("(") { try skipBrackets() }
    }
    if isMark("->") {
      i += 1
      let a = i
      try skipType()
      d.result = quote(a, i)
      if d.result.isEmpty { throw failure("cannot read the result of `\(d.name)`", line: d.line) }
    }
    if isWord("where") {
      let a = i
      while let t = current, !(t.kind == .mark && (t.text == "{" || t.text == "}")) {
        _ = t
        i += 1
      }
      d.condition = quote(a, i)
    }
    if isMark("{") {
      let a = i
      try skipBrackets()
      d.body = quote(a + 1, i - 1)
    }
    declarations.append(d)
  }

  /// Moves behind a type: words, dots, brackets, generics, optionals and arrows.
  private mutating func skipType() throws {
    var expectsOperand = true
    while let t = current {
      if t.kind == .word {
        if !expectsOperand { return }
        i += 1
        expectsOperand =
          ["some", "any", "inout", "borrowing", "consuming", "sending"].contains(t.text)
          || t.text.hasPrefix("@")
      } else if t.kind == .mark {
        switch t.text {
        case "(", "[":
          if !expectsOperand { return }
          try skipBrackets()
          expectsOperand = false
        case "<": skipAngles()
        case "?", "!": i += 1
        case ".", "->", "&":
          i += 1
          expectsOperand = true
        default: return
        }
      } else {
        return
      }
    }
  }

  private func parameters(_ first: Int, _ end: Int, of d: Declaration) throws -> [Parameter] {
    var list: [Parameter] = [], start = first, depth = 0
    for k in first...max(first, end) {
      let t = tokens[k]
      if k == end || t.kind == .mark && t.text == "," && depth == 0 {
        if start < k { list.append(try parameter(start, k, of: d)) }
        start = k + 1
      } else if t.kind == .mark {
        if "([{<".contains(t.text) { depth += 1 }
        if ")]}>".contains(t.text) { depth -= 1 }
      }
    }
    return list
  }

  private func parameter(_ first: Int, _ end: Int, of d: Declaration) throws -> Parameter {
    var k = first
    while tokens[k].kind == .comment || tokens[k].kind == .doc { k += 1 }
    let nameStart = k
    while k < end, tokens[k].text != ":" { k += 1 }
    let names = tokens[nameStart..<k].map(\.text).filter { !$0.hasPrefix("@") }
    guard k < end, (1...2).contains(names.count) else {
      throw failure("cannot read a parameter of `\(d.name)`: \(quote(first, end))", line: tokens[first].line)
    }
    let typeStart = k + 1
    var depth = 0
    k = typeStart
    while k < end, !(depth == 0 && tokens[k].text == "=") {
      if "([{<".contains(tokens[k].text) { depth += 1 }
      if ")]}>".contains(tokens[k].text) { depth -= 1 }
      k += 1
    }
    var typeEnd = k
    let variadic = typeEnd > typeStart && tokens[typeEnd - 1].text == "..."
    if variadic { typeEnd -= 1 }
    let type = quote(typeStart, typeEnd)
    guard !type.isEmpty else {
      throw failure("a parameter of `\(d.name)` has no type", line: tokens[first].line)
    }
    return Parameter(
      label: names[0], name: names.last!, type: type, initial: k < end ? quote(k + 1, end) : nil,
      isVariadic: variadic)
  }

  /// `var name: Type { … }`; anything with an initial value is passed over.
  private mutating func property(_ d: inout Declaration, isPublic: Bool) throws {
    i += 1
    guard let name = current, name.kind == .word else { return }
    d.kind = .property
    d.name = name.text
    i += 1
    guard isMark(":") else { return }
    i += 1
    let a = i
    try skipType()
    d.result = quote(a, i)
    if isMark("{") {
      try skipBrackets()
      if isPublic { declarations.append(d) }
    }
  }
}
