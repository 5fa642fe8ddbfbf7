/// A piece of Swift source: a word, a literal, a mark, or a comment that matters here.
struct Token {
  enum Kind { case word, literal, mark, doc, comment }
  var kind: Kind
  var text: String
  /// Byte offsets in the file, so that types and defaults can be quoted as they were written.
  var start: Int, end: Int
  var line: Int
}

/// Splits Swift source into tokens; knows comments, strings with interpolation, raw strings and backticks.
struct Lexer {
  private let bytes: [UInt8]
  private var i = 0, line = 1
  private(set) var tokens: [Token] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    while i < bytes.count { step() }
  }

  private func at(_ k: Int) -> UInt8 { k < bytes.count ? bytes[k] : 0 }
  private func at(_ k: Int, _ s: StaticString) -> Bool {
    for j in 0..<s.utf8CodeUnitCount where at(k + j) != s.utf8Start[j] { return false }
    return true
  }
  private func isWord(_ c: UInt8) -> Bool {
    (97...122).contains(c) || (65...90).contains(c) || (48...57).contains(c) || c == 95 || c >= 128
  }
  private func text(_ a: Int, _ b: Int) -> String { String(decoding: bytes[a..<b], as: UTF8.self) }
  private mutating func add(_ kind: Token.Kind, _ a: Int, _ b: Int, line: Int) {
    tokens.append(Token(kind: kind, text: text(a, b), start: a, end: b, line: line))
  }

  private mutating func step() {
    let c = bytes[i], start = i, first = line
    if c == 10 {
      line += 1
      i += 1
    } else if c <= 32 {
      i += 1
    } else if at(i, "//") {
      while i < bytes.count, bytes[i] != 10 { i += 1 }
      add(at(start, "///") ? .doc : .comment, start, i, line: first)
    } else if at(i, "/*") {
      skipBlockComment()
    } else if c == 34 || c == 35 && (at(i + 1) == 34 || at(i + 1) == 35) {
      skipString()
      add(.literal, start, i, line: first)
    } else if c == 96 {
      i += 1
      while i < bytes.count, bytes[i] != 96 { i += 1 }
      i += 1
      add(.word, start, i, line: first)
    } else if isWord(c) || c == 64 || c == 35 {
      i += 1
      while i < bytes.count, isWord(bytes[i]) { i += 1 }
      add((48...57).contains(c) ? .literal : .word, start, i, line: first)
    } else {
      i += at(i, "...") ? 3 : at(i, "->") ? 2 : 1
      add(.mark, start, i, line: first)
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if at(i, "/*") {
        depth += 1
        i += 2
      } else if at(i, "*/") {
        depth -= 1
        i += 2
      } else {
        if at(i) == 10 { line += 1 }
        i += 1
      }
    } while depth > 0 && i < bytes.count
  }

  /// From the opening quote to behind the closing one; interpolations may hold strings themselves.
  private mutating func skipString() {
    var hashes = 0
    while at(i) == 35 {
      hashes += 1
      i += 1
    }
    let long = at(i, "\"\"\"")
    i += long ? 3 : 1
    while i < bytes.count {
      let c = bytes[i]
      if c == 10 { line += 1 }
      if c == 92, (0..<hashes).allSatisfy({ at(i + 1 + $0) == 35 }) {
        i += 1 + hashes
        if at(i) == 40 { skipInterpolation() } else { i += 1 }
      } else if long ? at(i, "\"\"\"") : c == 34,
        (0..<hashes).allSatisfy({ at(i + (long ? 3 : 1) + $0) == 35 })
      {
        i += (long ? 3 : 1) + hashes
        return
      } else {
        i += 1
      }
    }
  }

  private mutating func skipInterpolation() {
    var depth = 0
    repeat {
      switch at(i) {
      case 40: depth += 1
      case 41: depth -= 1
      case 34:
        skipString()
        continue
      default: break
      }
      i += 1
    } while depth > 0 && i < bytes.count
  }
}
