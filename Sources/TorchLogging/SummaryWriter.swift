import Glibc
import TorchCore

extension torch.utils {
  /// Files that TensorBoard shows.
  public enum tensorboard {}
}

extension torch.utils.tensorboard {
  /// Logs a training for TensorBoard, which shows it while it runs: `tensorboard --logdir runs`.
  ///
  ///     let writer = try torch.utils.tensorboard.SummaryWriter("runs/first")
  ///     for step in 0..<100 { writer.addScalar("loss", loss(step), globalStep: step) }
  ///     try writer.close()
  ///
  /// Adding costs a training loop about a microsecond: a thread of its own makes the files. What that thread could not
  /// write is thrown by the next `flush` or `close`; a normal exit of the program writes what is left.
  ///
  /// PyTorch's `add_figure`, `add_video` and `add_onnx_graph` rest on Python's libraries: draw with `addImage` instead.
  public final class SummaryWriter: @unchecked Sendable {
    /// The folder of the event files.
    public let logDir: String
    private let maxQueue: Int, flushSecs: Double, suffix: String
    private var purgeStep: Int?
    private var files: [String: EventWriter] = [:]
    private var failure: TorchError?
    var embeddings = ""

    /// A new event file in the folder `logDir`, by default `runs/DATE_HOST` and `comment`.
    ///
    /// After a crash, `purgeStep` hides what an earlier file of the folder says of this step and later ones. Events are
    /// written when `maxQueue` of them wait, or `flushSecs` seconds after the first. Throws when there can be no file.
    public init(
      _ logDir: String? = nil, comment: String = "", purgeStep: Int? = nil, maxQueue: Int = 10,
      flushSecs: Double = 120, filenameSuffix: String = ""
    ) throws {
      self.logDir = logDir ?? "runs/\(date())_\(hostName())\(comment)"
      (self.maxQueue, self.flushSecs, suffix) = (maxQueue, flushSecs, filenameSuffix)
      self.purgeStep = purgeStep
      _ = try file(in: self.logDir)
    }

    deinit { do { try close() } catch { warn("\(error)") } }

    /// The file of a folder, which is opened when it is first asked for, and again after `close`.
    private func file(in folder: String) throws -> EventWriter {
      if let file = files[folder] { return file }
      let file = try EventWriter(folder: folder, maxQueue: maxQueue, flushSecs: flushSecs, suffix: suffix)
      files[folder] = file
      if let step = purgeStep, folder == logDir {
        let time = now()
        file.add { Event(walltime: time, step: step, .fileVersion("brain.Event:2")) }
        file.add { Event(walltime: time, step: step, .restart) }
        purgeStep = nil
      }
      return file
    }

    /// Queues an event; `make` runs later, on another thread.
    func add(
      _ step: Int?, _ walltime: Double?, weight: Int = 0, folder: String? = nil,
      _ make: @escaping @Sendable () -> Event.Content
    ) {
      let time = walltime ?? now()
      do {
        try file(in: folder ?? logDir).add(weight: weight) {
          Event(walltime: time, step: step ?? 0, make())
        }
      } catch {
        failure = failure ?? (error as? TorchError)
      }
    }

    /// Queues one value.
    func add(_ step: Int?, _ walltime: Double?, folder: String? = nil, _ value: Summary) {
      add(step, walltime, folder: folder) { .summary([value]) }
    }

    /// Writes all that was added; throws what could not be written.
    public func flush() throws {
      for file in files.values { try file.flush() }
      if let failure { throw failure }
    }

    /// Writes all that was added and closes the files; adding more opens new ones.
    public func close() throws {
      let open = files.values
      files = [:]
      var first = failure
      failure = nil
      for file in open {
        do { try file.close() } catch { first = first ?? (error as? TorchError) }
      }
      if let first { throw first }
    }
  }
}

extension torch.utils.tensorboard.SummaryWriter {
  /// The folder of the event files.
  public func getLogdir() -> String { logDir }

  /// Logs a number. `newStyle` stores it as a tensor, which TensorBoard loads faster, in float64 with `doublePrecision`.
  ///
  ///     writer.addScalar("loss/train", loss, globalStep: step)
  public func addScalar(
    _ tag: String, _ scalarValue: some BinaryFloatingPoint, globalStep: Int? = nil, walltime: Double? = nil,
    newStyle: Bool = false, doublePrecision: Bool = false
  ) {
    let x = Double(scalarValue)
    guard newStyle else {
      add(globalStep, walltime, Summary(tag, .scalar(Float(x))))
      return
    }
    let array = Summary.Array(type: doublePrecision ? 2 : 1, shape: [], numbers: [x])
    add(globalStep, walltime, Summary(tag, .array(array), plugin: "scalars"))
  }

  /// Logs a number.
  public func addScalar(
    _ tag: String, _ scalarValue: some BinaryInteger, globalStep: Int? = nil, walltime: Double? = nil,
    newStyle: Bool = false, doublePrecision: Bool = false
  ) {
    addScalar(
      tag, Double(scalarValue), globalStep: globalStep, walltime: walltime, newStyle: newStyle,
      doublePrecision: doublePrecision)
  }

  /// Logs the one element of a tensor.
  public func addScalar(
    _ tag: String, _ scalarValue: Tensor, globalStep: Int? = nil, walltime: Double? = nil,
    newStyle: Bool = false, doublePrecision: Bool = false
  ) {
    guard
      check(
        scalarValue.count == 1,
        "addScalar: '\(tag)': \(scalarValue.described): one element is needed; take the mean, or use addHistogram"
      )
    else { return }
    addScalar(
      tag, scalarValue.item(), globalStep: globalStep, walltime: walltime, newStyle: newStyle,
      doublePrecision: doublePrecision)
  }

  /// Logs several numbers for one chart, each as a run in a folder of its own below `logDir`.
  ///
  ///     writer.addScalars("loss", ["train": 0.5, "test": 0.6], globalStep: 3)
  public func addScalars(
    _ mainTag: String, _ tagScalarDict: [String: Double], globalStep: Int? = nil, walltime: Double? = nil
  ) {
    let time = walltime ?? now()
    for (tag, value) in tagScalarDict.sorted(by: { $0.key < $1.key }) {
      add(
        globalStep, time, folder: "\(logDir)/\(mainTag.replacing("/", with: "_"))_\(tag)",
        Summary(mainTag, .scalar(Float(value))))
    }
  }

  /// Logs a text, which TensorBoard shows as Markdown.
  public func addText(_ tag: String, _ textString: String, globalStep: Int? = nil, walltime: Double? = nil) {
    let array = Summary.Array(type: 7, shape: [1], texts: [Array(textString.utf8)])
    add(globalStep, walltime, Summary(tag + "/text_summary", .array(array), plugin: "text"))
  }

  /// Logs a tensor as it is: bool and integers as integers, the others as float32 or float64.
  public func addTensor(_ tag: String, _ tensor: Tensor, globalStep: Int? = nil, walltime: Double? = nil) {
    guard check(!tensor.dtype.isComplex, "addTensor: '\(tag)': \(tensor.described): log its parts") else {
      return
    }
    let type = tensor.dtype == .float64 ? 2 : tensor.dtype.isFloatingPoint ? 1 : 9
    let array = Summary.Array(type: type, shape: Array(tensor.shape), numbers: tensor.numbers)
    add(globalStep, walltime, Summary(tag, .array(array), plugin: "tensor"))
  }

  /// Logs a sound: a vector of samples from -1 to 1.
  public func addAudio(
    _ tag: String, _ sndTensor: Tensor, globalStep: Int? = nil, sampleRate: Int = 44100,
    walltime: Double? = nil
  ) {
    let sound = noGrad { sndTensor.detach().squeeze() }
    guard
      check(
        sound.shape.count == 1 && sound.dtype.isFloatingPoint && sampleRate > 0 && sampleRate < 1 << 30,
        "addAudio: '\(tag)': \(sndTensor.described) at \(sampleRate) Hz: a vector of floating-point samples is needed"
      )
    else { return }
    let samples = sound.numbers
    add(globalStep, walltime, weight: 2 * samples.count) {
      let audio = Summary.Audio(
        sampleRate: Float(sampleRate), channels: 1, frames: samples.count, encoded: wav(samples, sampleRate),
        contentType: "audio/wav")
      return .summary([Summary(tag, .audio(audio))])
    }
  }
}

extension Tensor {
  /// The elements in row-major order.
  var numbers: [Double] { noGrad { detach().to(.float64).flatten() }.toArray(Double.self) }
}

/// A WAV file of 16-bit samples in one channel.
private func wav(_ samples: [Double], _ rate: Int) -> [UInt8] {
  func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  let data = samples.flatMap { little(Int((min(max($0, -1), 1) * 32767).rounded(.towardZero)), 2) }
  return Array("RIFF".utf8) + little(36 + data.count, 4) + Array("WAVEfmt ".utf8)
    + little(16, 4) + little(1, 2) + little(1, 2) + little(rate, 4) + little(2 * rate, 4) + little(2, 2)
    + little(16, 2) + Array("data".utf8) + little(data.count, 4) + data
}

/// The date as in `Nov21_08-55-17`.
private func date() -> String {
  var time = time(nil), parts = tm(), text = [CChar](repeating: 0, count: 64)
  localtime_r(&time, &parts)
  let count = strftime(&text, 64, "%b%d_%H-%M-%S", &parts)
  return String(decoding: text[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
}
