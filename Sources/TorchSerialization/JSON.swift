import TorchCore

/// Reads JSON (RFC 8259) into a value: objects become dictionaries, numbers ints where they are.
package struct JSONReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// The value that a whole text describes.
  package static func read(_ text: [UInt8]) throws -> Value {
    try text.withUnsafeBufferPointer { text in
      var reader = JSONReader(text: text)
      let result = try reader.value(0)
      guard reader.next == nil else { throw reader.error("something follows the value") }
      return result
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private func error(_ what: String) -> TorchError {
    TorchError("is damaged: at byte \(place) of its JSON, \(what)")
  }

  /// The next character after space, which is skipped.
  private var next: UInt8? {
    mutating get {
      while place < text.count {
        switch text[place] {
        case 0x20, 0x09, 0x0A, 0x0D: place += 1
        case let c: return c
        }
      }
      return nil
    }
  }

  /// Whether `character` comes next, which is skipped then.
  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func value(_ depth: Int) throws -> Value {
    guard depth < maximumDepth else { throw error("values nest deeper than \(maximumDepth) levels") }
    switch next {
    case UInt8(ascii: "{"): return .dictionary(try object(depth))
    case UInt8(ascii: "["):
      place += 1
      var list: [Value] = []
      if accept("]") { return .list(list) }
      repeat { list.append(try value(depth + 1)) } while accept(",")
      guard accept("]") else { throw error("an array does not end") }
      return .list(list)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .none)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ meaning: Value) throws -> Value {
    guard
      text[place...].starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    else { throw error("a value is expected") }
    place += word.utf8CodeUnitCount
    return meaning
  }

  private mutating func object(_ depth: Int) throws -> OrderedDictionary<Value, Value> {
    place += 1
    var result = OrderedDictionary<Value, Value>()
    if accept("}") { return result }
    repeat {
      guard next == UInt8(ascii: "\"") else { throw error("a name is expected") }
      let key = Value.string(try string())
      guard accept(":") else { throw error("a colon is expected") }
      let count = result.count
      result[key] = try value(depth + 1)
      guard result.count > count else { throw error("the name \(key) comes twice") }
    } while accept(",")
    guard accept("}") else { throw error("an object does not end") }
    return result
  }

  private mutating func number() throws -> Value {
    let start = place
    var digits = 0, decimals: Int?, number = 0
    loop: while place < text.count {
      switch text[place] {
      case let c where c &- 0x30 < 10:
        if digits < 16 { number = number * 10 + Int(c - 0x30) }
        digits += 1
        decimals = decimals.map { $0 + 1 }
      case UInt8(ascii: "."): decimals = decimals == nil ? 0 : 100
      case UInt8(ascii: "-") where place == start: break
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"): decimals = 100
      default: break loop
      }
      place += 1
    }
    // Up to 15 digits are exact as a Double, and so are powers of ten up to 10²²: one rounding, the right one.
    if 1...15 ~= digits, (decimals ?? 0) < powersOfTen.count, text[start] != UInt8(ascii: ".") {
      let negative = text[start] == UInt8(ascii: "-")
      guard let decimals else { return .int(negative ? -number : number) }
      return .double((negative ? -Double(number) : Double(number)) / powersOfTen[decimals])
    }
    let word = String(decoding: text[start..<place], as: UTF8.self)
    guard let first = word.first, first == "-" || first.isNumber, let number = Double(word) else {
      place = start
      throw error("a value is expected")
    }
    return Int(word).map(Value.int) ?? .double(number)
  }

  /// A string, at whose opening quote this is.
  private mutating func string() throws -> String {
    place += 1
    var bytes: [UInt8] = []
    var start = place
    while place < text.count {
      let c = text[place]
      if c == UInt8(ascii: "\"") {
        let rest = UnsafeBufferPointer(rebasing: text[start..<place])
        let string =
          bytes.isEmpty
          ? String(validating: rest, as: UTF8.self)
          : String(validating: bytes + rest, as: UTF8.self)
        guard let string else { throw error("a string is not UTF-8") }
        place += 1
        return string
      }
      guard c >= 0x20 else { throw error("a string holds a control character") }
      if c == UInt8(ascii: "\\") {
        bytes += text[start..<place]
        place += 1
        bytes += try escape()
        start = place
      } else {
        place += 1
      }
    }
    throw error("a string does not end")
  }

  private mutating func escape() throws -> [UInt8] {
    guard place < text.count else { throw error("a string does not end") }
    let c = text[place]
    place += 1
    let simple: [Character: UInt8] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    if let byte = simple[Character(Unicode.Scalar(c))] { return [byte] }
    guard c == UInt8(ascii: "u") else { throw error("an escape is not known") }
    var code = try unit()
    if 0xD800..<0xDC00 ~= code {
      guard text[place...].starts(with: "\\u".utf8) else { throw error("half a character") }
      place += 2
      let low = try unit()
      guard 0xDC00..<0xE000 ~= low else { throw error("half a character") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw error("half a character") }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func unit() throws -> UInt32 {
    let digits = text[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits are expected") }
    place += 4
    return code
  }
}

private let powersOfTen = (0..<22).map { (0..<$0).reduce(1.0) { x, _ in x * 10 } }
