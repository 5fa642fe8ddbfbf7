import Torch

/// A JSON value; objects keep their order, since gradients are counted in the order of the arguments.
indirect enum JSON {
  case null, bool(Bool), int(Int), double(Double), string(String), array([JSON]), object(
    [(key: String, value: JSON)])

  subscript(key: String) -> JSON? {
    guard case .object(let pairs) = self else { return nil }
    return pairs.first { $0.key == key }?.value
  }
  var string: String? { if case .string(let s) = self { s } else { nil } }
  var int: Int? { if case .int(let i) = self { i } else { nil } }
  var array: [JSON]? { if case .array(let a) = self { a } else { nil } }
  var pairs: [(key: String, value: JSON)]? { if case .object(let o) = self { o } else { nil } }
  var bool: Bool? { if case .bool(let b) = self { b } else { nil } }
  var isNull: Bool { if case .null = self { true } else { false } }

  /// The JSON text of this value.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let b): b ? "true" : "false"
    case .int(let i): String(i)
    case .double(let d): d.isFinite ? "\(d)" : "null"
    case .string(let s): quoted(s)
    case .array(let a): "[" + a.map(\.text).joined(separator: ", ") + "]"
    case .object(let o):
      "{" + o.map { "\(quoted($0.key)): \($0.value.text)" }.joined(separator: ", ") + "}"
    }
  }

  /// Parses one value; nil when the text is no JSON.
  init?(_ bytes: some Sequence<UInt8>) {
    var reader = Reader(bytes: Array(bytes))
    guard let value = reader.value() else { return nil }
    self = value
  }

  private struct Reader {
    let bytes: [UInt8]
    var i = 0

    mutating func space() { while i < bytes.count, bytes[i] <= 32 { i += 1 } }
    mutating func take(_ c: Character) -> Bool {
      space()
      guard i < bytes.count, bytes[i] == c.asciiValue! else { return false }
      i += 1
      return true
    }
    mutating func word(_ s: StaticString) -> Bool {
      let n = s.utf8CodeUnitCount
      guard i + n <= bytes.count, (0..<n).allSatisfy({ bytes[i + $0] == s.utf8Start[$0] }) else {
        return false
      }
      i += n
      return true
    }

    mutating func value() -> JSON? {
      space()
      guard i < bytes.count else { return nil }
      switch bytes[i] {
      case 0x7b:
        i += 1
        var pairs: [(key: String, value: JSON)] = []
        if take("}") { return .object([]) }
        repeat {
          space()
          guard let key = text(), take(":"), let v = value() else { return nil }
          pairs.append((key, v))
        } while take(",")
        return take("}") ? .object(pairs) : nil
      case 0x5b:
        i += 1
        var list: [JSON] = []
        if take("]") { return .array([]) }
        repeat {
          guard let v = value() else { return nil }
          list.append(v)
        } while take(",")
        return take("]") ? .array(list) : nil
      case 0x22: return text().map { .string($0) }
      case 0x74: return word("true") ? .bool(true) : nil
      case 0x66: return word("false") ? .bool(false) : nil
      case 0x6e: return word("null") ? .null : nil
      default: return number()
      }
    }

    mutating func number() -> JSON? {
      let a = i
      while i < bytes.count, bytes[i] > 32, ![0x2c, 0x5d, 0x7d].contains(bytes[i]) { i += 1 }
      let s = String(decoding: bytes[a..<i], as: UTF8.self)
      if let n = Int(s) { return .int(n) }
      return Double(s).map { .double($0) }
    }

    mutating func text() -> String? {
      guard i < bytes.count, bytes[i] == 0x22 else { return nil }
      i += 1
      var out: [UInt8] = []
      while i < bytes.count, bytes[i] != 0x22 {
        guard bytes[i] == 0x5c, i + 1 < bytes.count else {
          out.append(bytes[i])
          i += 1
          continue
        }
        let c = bytes[i + 1]
        i += 2
        switch c {
        case 0x6e: out.append(10)
        case 0x74: out.append(9)
        case 0x72: out.append(13)
        case 0x62: out.append(8)
        case 0x66: out.append(12)
        case 0x75:
          guard var u = hex() else { return nil }
          if u >= 0xd800, u < 0xdc00, i + 1 < bytes.count, bytes[i] == 0x5c, bytes[i + 1] == 0x75 {
            i += 2
            guard let low = hex(), low >= 0xdc00 else { return nil }
            u = 0x10000 + (u - 0xd800) << 10 + (low - 0xdc00)
          }
          out += Array(String(Unicode.Scalar(u).map(Character.init) ?? "?").utf8)
        default: out.append(c)
        }
      }
      guard i < bytes.count else { return nil }
      i += 1
      return String(decoding: out, as: UTF8.self)
    }
    mutating func hex() -> UInt32? {
      guard i + 4 <= bytes.count else { return nil }
      defer { i += 4 }
      return UInt32(String(decoding: bytes[i..<i + 4], as: UTF8.self), radix: 16)
    }
  }
}
