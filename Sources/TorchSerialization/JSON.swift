import TorchCore

/// Reads JSON (RFC 8259) into a value: objects become dictionaries, numbers ints where they are.
struct JSONReader {
  private let text: [UInt8]
  private var place = 0

  /// The value that a whole text describes.
  static func read(_ text: [UInt8]) throws -> Value {
    var reader = JSONReader(text: text)
    let result = try reader.value(0)
    reader.skipSpace()
    guard reader.place == text.count else { throw reader.error("something follows the value") }
    return result
  }

  private init(text: [UInt8]) { self.text = text }

  private func error(_ what: String) -> TorchError {
    TorchError("is damaged: at byte \(place) of its header, \(what)")
  }

  private mutating func skipSpace() {
    while place < text.count, [0x20, 0x09, 0x0A, 0x0D].contains(text[place]) { place += 1 }
  }

  /// Skips space; true, and past it, when `character` comes next.
  private mutating func accept(_ character: Character) -> Bool {
    skipSpace()
    guard place < text.count, text[place] == character.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func value(_ depth: Int) throws -> Value {
    guard depth < maximumDepth else { throw error("values nest deeper than \(maximumDepth) levels") }
    if accept("{") { return .dictionary(try object(depth)) }
    if accept("[") {
      var list: [Value] = []
      if accept("]") { return .list(list) }
      repeat { list.append(try value(depth + 1)) } while accept(",")
      guard accept("]") else { throw error("an array does not end") }
      return .list(list)
    }
    if accept("\"") { return .string(try string()) }
    for (word, meaning) in [("true", true), ("false", false), ("null", .none)] as [(String, Value)]
    where text[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return meaning
    }
    return try number()
  }

  private mutating func object(_ depth: Int) throws -> OrderedDictionary<Value, Value> {
    var result = OrderedDictionary<Value, Value>()
    if accept("}") { return result }
    repeat {
      guard accept("\"") else { throw error("a name is expected") }
      let key = Value.string(try string())
      guard result[key] == nil else { throw error("the name \(key) comes twice") }
      guard accept(":") else { throw error("a colon is expected") }
      result[key] = try value(depth + 1)
    } while accept(",")
    guard accept("}") else { throw error("an object does not end") }
    return result
  }

  private mutating func number() throws -> Value {
    let digits = text[place...].prefix { "+-.eE0123456789".utf8.contains($0) }
    let word = String(decoding: digits, as: UTF8.self)
    guard let first = word.first, first == "-" || first.isNumber, let number = Double(word) else {
      throw error("a value is expected")
    }
    place += digits.count
    return Int(word).map(Value.int) ?? .double(number)
  }

  /// The rest of a string whose opening quote has been read.
  private mutating func string() throws -> String {
    var bytes: [UInt8] = []
    while place < text.count {
      let c = text[place]
      place += 1
      switch c {
      case UInt8(ascii: "\""):
        guard let string = String(validating: bytes, as: UTF8.self) else {
          throw error("a string is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): bytes += try escape()
      case 0..<0x20: throw error("a string holds a control character")
      default: bytes.append(c)
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
