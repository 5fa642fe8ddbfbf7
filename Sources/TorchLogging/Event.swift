import TorchCore

/// What an event file holds: what was logged at one step and time.
public struct Event: Sendable, Equatable {
  /// What an event says.
  public enum Content: Sendable, Equatable {
    /// The first event of a file.
    case fileVersion(String)
    /// A graph of modules and operators, as a message `GraphDef`.
    case graph([UInt8])
    /// Logged values.
    case summary([Summary])
    /// Training began again at this step: what was logged for it and later ones before does not count.
    case restart
    /// Something this library does not write.
    case other
  }

  /// Seconds since 1970.
  public var walltime: Double
  /// The number of the step.
  public var step: Int
  public var content: Content

  public init(walltime: Double, step: Int = 0, _ content: Content) {
    (self.walltime, self.step, self.content) = (walltime, step, content)
  }
}

/// A logged value under its tag.
public struct Summary: Sendable, Equatable {
  /// A picture, as a PNG file.
  public struct Image: Sendable, Equatable {
    public var height: Int, width: Int, channels: Int
    public var encoded: [UInt8]
  }

  /// How often values fell between limits: `counts[i]` of them above `limits[i - 1]`, up to `limits[i]`.
  public struct Histogram: Sendable, Equatable {
    public var min: Double, max: Double, count: Double, sum: Double, sumSquares: Double
    public var limits: [Double], counts: [Double]
  }

  /// A sound, as a WAV file.
  public struct Audio: Sendable, Equatable {
    public var sampleRate: Float
    public var channels: Int, frames: Int
    public var encoded: [UInt8], contentType: String
  }

  /// Numbers or texts with a shape.
  public struct Array: Sendable, Equatable {
    /// TensorFlow's number of the type: 1 float32, 2 float64, 3 int32, 7 text, 9 int64.
    public var type: Int
    public var shape: [Int]
    public var numbers: [Double] = []
    public var texts: [[UInt8]] = []
  }

  public enum Value: Sendable, Equatable {
    case scalar(Float), histogram(Histogram), image(Image), audio(Audio), array(Array)
    /// Only the plugin's own content.
    case none
  }

  public var tag: String
  public var value: Value
  /// The part of TensorBoard that shows the value; empty where the value's kind tells.
  public var plugin = "", pluginContent: [UInt8] = []

  public init(_ tag: String, _ value: Value, plugin: String = "", content: [UInt8] = []) {
    (self.tag, self.value, self.plugin, pluginContent) = (tag, value, plugin, content)
  }

  /// The number, of a scalar in either of the two forms that TensorBoard knows.
  public var scalar: Double? {
    switch value {
    case .scalar(let x): Double(x)
    case .array(let a) where plugin == "scalars" && a.numbers.count == 1: a.numbers[0]
    default: nil
    }
  }

  /// The text, of one that `addText` logged.
  public var text: String? {
    guard plugin == "text", case .array(let a) = value, let text = a.texts.first else { return nil }
    return String(decoding: text, as: UTF8.self)
  }
}

// MARK: - Writing. The numbers of the fields are those of TensorBoard's event.proto, summary.proto, tensor.proto.

extension Event {
  /// The event as a message.
  var encoded: [UInt8] {
    var m = Message()
    m.double(1, walltime)
    m.integer(2, step)
    switch content {
    case .fileVersion(let version): m.text(3, version)
    case .graph(let graph): m.block(4, graph)
    case .summary(let values): m.message(5) { for value in values { $0.message(1, value.encode) } }
    case .restart: m.message(7) { $0.integer(1, 1) }
    case .other: break
    }
    return m.bytes
  }
}

extension Summary {
  fileprivate func encode(_ m: inout Message) {
    m.text(1, tag)
    switch value {
    case .scalar(let x): m.float(2, x, always: true)
    case .image(let image):
      m.message(4) {
        $0.integer(1, image.height)
        $0.integer(2, image.width)
        $0.integer(3, image.channels)
        $0.block(4, image.encoded)
      }
    case .histogram(let h):
      m.message(5) {
        for (i, x) in [h.min, h.max, h.count, h.sum, h.sumSquares].enumerated() { $0.double(i + 1, x) }
        $0.doubles(6, h.limits)
        $0.doubles(7, h.counts)
      }
    case .audio(let audio):
      m.message(6) {
        $0.float(1, audio.sampleRate)
        $0.integer(2, audio.channels)
        $0.integer(3, audio.frames)
        $0.block(4, audio.encoded)
        $0.text(5, audio.contentType)
      }
    case .array(let array): m.message(8, array.encode)
    case .none: break
    }
    guard !plugin.isEmpty else { return }
    m.message(9) {
      $0.message(1) {
        $0.text(1, plugin)
        if !pluginContent.isEmpty { $0.block(2, pluginContent) }
      }
    }
  }
}

extension Summary.Array {
  fileprivate func encode(_ m: inout Message) {
    m.integer(1, type)
    m.message(2) { for n in shape { $0.message(2) { $0.integer(1, n) } } }
    switch type {
    case 1: m.floats(5, numbers.map(Float.init))
    case 2: m.doubles(6, numbers)
    case 9: m.integers(10, numbers.map { Int($0) })
    case 7: for text in texts { m.block(8, text) }
    default: m.integers(7, numbers.map { Int($0) })
    }
  }
}

// MARK: - Reading

extension Event {
  /// Reads a message; throws where it is none.
  init(decoding bytes: [UInt8]) throws {
    self.init(walltime: 0, .other)
    var fields = Fields(bytes[...], "Event")
    while let (number, content) = try fields.next() {
      switch number {
      case 1: walltime = content.number
      case 2: step = content.int
      case 3: self.content = .fileVersion(content.text)
      case 4: self.content = .graph([UInt8](content.block))
      case 5: self.content = .summary(try Summary.all(content.block))
      case 7:
        var log = Fields(content.block, "SessionLog")
        while let (number, status) = try log.next() {
          if number == 1 && status.int == 1 { self.content = .restart }
        }
      default: break
      }
    }
  }
}

extension Summary {
  fileprivate static func all(_ bytes: ArraySlice<UInt8>) throws -> [Summary] {
    var fields = Fields(bytes, "Summary"), result: [Summary] = []
    while let (number, content) = try fields.next() {
      if number == 1 { result.append(try Summary(content.block)) }
    }
    return result
  }

  private init(_ bytes: ArraySlice<UInt8>) throws {
    self.init("", .none)
    var fields = Fields(bytes, "Summary.Value")
    while let (number, content) = try fields.next() {
      switch number {
      case 1: tag = content.text
      case 2: value = .scalar(Float(content.number))
      case 4: value = .image(try Image(content.block))
      case 5: value = .histogram(try Histogram(content.block))
      case 6: value = .audio(try Audio(content.block))
      case 8: value = .array(try Array(content.block))
      case 9: try readPlugin(content.block)
      default: break
      }
    }
  }

  private mutating func readPlugin(_ bytes: ArraySlice<UInt8>) throws {
    var fields = Fields(bytes, "SummaryMetadata")
    while let (number, content) = try fields.next() {
      guard number == 1 else { continue }
      var inner = Fields(content.block, "PluginData")
      while let (number, content) = try inner.next() {
        if number == 1 { plugin = content.text }
        if number == 2 { pluginContent = [UInt8](content.block) }
      }
    }
  }
}

extension Summary.Image {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws {
    self.init(height: 0, width: 0, channels: 0, encoded: [])
    var fields = Fields(bytes, "Image")
    while let (number, content) = try fields.next() {
      switch number {
      case 1: height = content.int
      case 2: width = content.int
      case 3: channels = content.int
      case 4: encoded = [UInt8](content.block)
      default: break
      }
    }
  }
}

extension Summary.Histogram {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws {
    self.init(min: 0, max: 0, count: 0, sum: 0, sumSquares: 0, limits: [], counts: [])
    var fields = Fields(bytes, "HistogramProto")
    while let (number, content) = try fields.next() {
      switch number {
      case 1: min = content.number
      case 2: max = content.number
      case 3: count = content.number
      case 4: sum = content.number
      case 5: sumSquares = content.number
      case 6: limits += try content.numbers(size: 8, "HistogramProto")
      case 7: counts += try content.numbers(size: 8, "HistogramProto")
      default: break
      }
    }
  }
}

extension Summary.Audio {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws {
    self.init(sampleRate: 0, channels: 0, frames: 0, encoded: [], contentType: "")
    var fields = Fields(bytes, "Audio")
    while let (number, content) = try fields.next() {
      switch number {
      case 1: sampleRate = Float(content.number)
      case 2: channels = content.int
      case 3: frames = content.int
      case 4: encoded = [UInt8](content.block)
      case 5: contentType = content.text
      default: break
      }
    }
  }
}

extension Summary.Array {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws {
    self.init(type: 0, shape: [])
    var fields = Fields(bytes, "TensorProto")
    while let (number, content) = try fields.next() {
      switch number {
      case 1: type = content.int
      case 2: try readShape(content.block)
      case 5: numbers += try content.numbers(size: 4, "TensorProto")
      case 6: numbers += try content.numbers(size: 8, "TensorProto")
      case 7, 10, 11: numbers += try content.numbers(size: 0, "TensorProto")
      case 8: texts.append([UInt8](content.block))
      default: break
      }
    }
  }

  private mutating func readShape(_ bytes: ArraySlice<UInt8>) throws {
    var fields = Fields(bytes, "TensorShapeProto")
    while let (number, content) = try fields.next() {
      guard number == 2 else { continue }
      var dimension = Fields(content.block, "Dim"), size = 0
      while let (number, content) = try dimension.next() { if number == 1 { size = content.int } }
      shape.append(size)
    }
  }
}
