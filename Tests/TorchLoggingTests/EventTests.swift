import Foundation
import TestSupport
import Testing
import TorchCore

@testable import TorchLogging

/// Event files hold what PyTorch's writer would write, and are read back.
@Suite struct EventTests {
  private let goldens = try! Goldens.read()

  @Test func checksums() {
    #expect(Record.crc32c("123456789".utf8) == 0xE306_9283)
    for (text, sum) in goldens.checksums { #expect(Record.checksum(text.utf8) == sum) }
  }

  /// The messages of a file, byte for byte, without the first event.
  private func messages(_ body: (SummaryWriter) throws -> Void) throws -> [String] {
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path)
    try body(writer)
    try writer.close()
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder.eventFiles()[0])))
    return EventFileBytes.messages(of: bytes).dropFirst().map { hex($0) }
  }

  private func same(
    _ name: String, at: SourceLocation = #_sourceLocation, _ body: (SummaryWriter) throws -> Void
  ) throws {
    #expect(try messages(body) == [try #require(goldens.events[name])], sourceLocation: at)
  }

  @Test func values() throws {
    try same("scalar") { $0.addScalar("loss/train", 0.1, globalStep: 7, walltime: 1234.5) }
    try same("scalar") { $0.addScalar("loss/train", torch.tensor([0.1]), globalStep: 7, walltime: 1234.5) }
    try same("zero") { $0.addScalar("loss", 0, globalStep: 7, walltime: 1234.5) }
    try same("infinite") { $0.addScalar("ü", Float.infinity, globalStep: -3, walltime: 1234.5) }
    try same("newStyle") { $0.addScalar("loss", 0.1, globalStep: 7, walltime: 1234.5, newStyle: true) }
    try same("double") {
      $0.addScalar("loss", 0.1, globalStep: 7, walltime: 1234.5, newStyle: true, doublePrecision: true)
    }
    try same("text") { $0.addText("note", "a **b**\nü", globalStep: 7, walltime: 1234.5) }
    try same("tensor") { $0.addTensor("t", ramp(2, 3), globalStep: 7, walltime: 1234.5) }
    try same("integers") {
      $0.addTensor("t", torch.tensor([-1, 0, 300]), globalStep: 7, walltime: 1234.5)
    }
    try same("raw") {
      $0.addHistogramRaw("h", 0, 2.5, 4, 5, 7.5, [1, 2, 3], [1, 0, 3], globalStep: 7, walltime: 1234.5)
    }
    try same("mesh") {
      $0.addMesh(
        "m", ramp(1, 4, 3), colors: ramp(1, 4, 3) * 255, faces: (ramp(1, 2, 3) * 3).to(.int32), globalStep: 7,
        walltime: 1234.5)
    }
    try same("audio") {
      $0.addAudio("sound", ramp(1, 20) * 2.5 - 1.25, globalStep: 7, sampleRate: 8000, walltime: 1234.5)
    }
  }

  @Test func curves() throws {
    let labels = torch.arange(60).remainder(3) .== 0
    try same("curve") {
      $0.addPRCurve("pr", labels, ramp(60), globalStep: 7, numThresholds: 11, walltime: 1234.5)
    }
    try same("weighted") {
      $0.addPRCurve(
        "pr", labels, ramp(60).double(), globalStep: 7, numThresholds: 200, weights: ramp(60).double(),
        walltime: 1234.5)
    }
  }

  @Test func readsWhatPyTorchWrote() throws {
    let url = try #require(Bundle.module.url(forResource: "Resources/torch", withExtension: "tfevents"))
    let events = try EventFile(url.path).events()
    #expect(events.first?.content == .fileVersion("brain.Event:2"))
    #expect(scalars(events) == ["loss 0 1.0", "loss 1 0.5", "loss 2 \(Double(Float(1) / 3))", "new 1 0.5"])
    let values = events.flatMap { event in
      if case .summary(let values) = event.content { values } else { [Summary]() }
    }
    #expect(values.compactMap(\.text) == ["words"])
    #expect(values.count == 11)
    for value in values {
      switch value.value {
      case .histogram(let h): #expect(h.count == 20 && h.counts.reduce(0, +) == 20 && h.limits.count == 5)
      case .image(let image): #expect(image.height == 4 && image.width == 5 && image.channels == 3)
      case .audio(let audio): #expect(audio.frames == 20 && audio.sampleRate == 44100)
      case .array(let a) where value.tag == "t": #expect(a.numbers == [0, 1, 2, 3] && a.shape == [4])
      default: break
      }
    }
    #expect(events.contains { if case .graph(let graph) = $0.content { graph.count > 100 } else { false } })
  }

  /// The time and step of these are the writer's own.
  @Test func layouts() throws {
    let charts = try messages {
      $0.addCustomScalars([
        "a": ["x": .multiline(["one", "two"]), "y": .margin("m", "l", "u")], "b": ["z": .multiline(["one"])],
      ])
    }
    #expect(charts[0].dropFirst(18) == goldens.events["charts"]!.dropFirst(18))

    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path)
    try writer.addHParams(
      ["lr": 0.25], ["accuracy": 0.5, "loss": 2], hparamDomainDiscrete: ["lr": [0.25, 0.5]], runName: "r",
      globalStep: 7)
    let events = try folder.events("r")
    for (event, name) in zip(events.dropFirst(), ["experiment", "start", "end"]) {
      #expect(hex(event.encoded).dropFirst(18) == goldens.events[name]!.dropFirst(18))
    }
    #expect(scalars(events) == ["accuracy 7 0.5", "loss 7 2.0"])
    #expect(
      complaint { try writer.addHParams(["lr": [1]], [:]) }?.contains("a number, truth value or text") == true
    )
    #expect(
      complaint { try writer.addHParams(["lr": 1], [:], hparamDomainDiscrete: ["lr": ["a"]]) }?
        .contains("must be of the kind") == true)
  }

  @Test func histograms() throws {
    let steps = torch.arange(500).remainder(9).sub(4)
    let spread = (ramp(500) - 0.5) * torch.tensor(10.0).pow(steps.to(.float32))
    let logged: [(String, Tensor, torch.utils.tensorboard.HistogramBins, Int?)] = [
      ("growing", spread, .tensorflow, nil), ("maximum", spread, .tensorflow, 50),
      ("one", torch.tensor([3.0]), .tensorflow, nil), ("zeros", torch.zeros(4), .tensorflow, nil),
      ("count", spread, 10, nil), ("equal", torch.full([5], 2.0), 4, nil), ("sqrt", spread, .sqrt, nil),
      ("sturges", spread, .sturges, nil), ("rice", spread, .rice, nil),
      ("limits", spread, .limits([-100, -1, 0, 0.5, 100]), nil),
      ("integers", torch.tensor([-5, 3, 3, 1000]), .tensorflow, nil),
    ]
    #expect(logged.count == goldens.histograms.count)
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path)
    for (name, values, bins, maxBins) in logged {
      writer.addHistogram(name, values, bins: bins, maxBins: maxBins)
    }
    try writer.close()
    for (event, (name, _, _, _)) in zip(try folder.events().dropFirst(), logged) {
      let golden = try #require(goldens.histograms[name]).histogram
      guard case .summary(let values) = event.content, case .histogram(let h) = values[0].value else {
        Issue.record("\(name): no histogram")
        continue
      }
      #expect(h.counts == golden.counts, "\(name)")
      let pairs = zip(
        [h.min, h.max, h.count, h.sum, h.sumSquares] + h.limits,
        [golden.min, golden.max, golden.count, golden.sum, golden.sumSquares] + golden.limits)
      #expect(h.limits.count == golden.limits.count, "\(name)")
      #expect(pairs.allSatisfy { abs($0 - $1) <= 1e-12 * abs($1) }, "\(name)")
    }
  }

  /// Logging goes on when a training has left the finite numbers.
  @Test func histogramsOfNoNumbers() throws {
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path)
    writer.addHistogram("nan", torch.full([3], .double(.nan)))
    writer.addHistogram("some", torch.tensor([Float.nan, 1, .infinity]), bins: 3)
    try writer.close()
    for event in try folder.events().dropFirst() {
      guard case .summary(let values) = event.content, case .histogram(let h) = values[0].value else {
        Issue.record("no histogram")
        return
      }
      #expect(h.counts.count == h.limits.count && h.counts.reduce(0, +) <= 1)
    }
  }

  @Test func pictures() throws {
    let x = ramp(3, 4, 5)
    let logged: [(String, Tensor, String)] = [
      ("CHW", x, "CHW"), ("grey", ramp(1, 4, 5), "CHW"), ("HWC", ramp(4, 5, 4), "HWC"),
      ("HW", ramp(4, 5), "HW"), ("WH", ramp(4, 5), "wh"), ("bytes", x.mul(255).to(.uint8), "CHW"),
      ("outside", x * 3 - 1, "CHW"), ("NCHW", ramp(10, 3, 2, 3), "NCHW"), ("NHWC", ramp(3, 2, 3, 1), "NHWC"),
    ]
    for (name, tensor, format) in logged {
      let picture = try #require(Picture(tensor, format, "test")),
        golden = try #require(goldens.pictures[name])
      #expect([picture.height, picture.width, picture.channels] == golden.shape, "\(name)")
      #expect(hex(picture.pixels) == golden.bytes, "\(name)")
    }
    var picture = try #require(Picture(ramp(3, 12, 14), "CHW", "test"))
    for box in [[3.5, 2.25, 9.7, 8.6], [0, 0, 13, 11], [-2, 5, 4, 30]] { picture.frame(box) }
    #expect(hex(picture.pixels) == goldens.pictures["boxes"]?.bytes)

    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path)
    writer.addImage("i", x, globalStep: 3)
    writer.addImages("is", ramp(10, 3, 2, 3))
    writer.addImageWithBoxes("b", x, torch.tensor([[1.0, 1, 3, 3]]))
    try writer.close()
    for (event, size) in zip(try folder.events().dropFirst(), [[4, 5], [4, 24], [4, 5]]) {
      guard case .summary(let values) = event.content, case .image(let image) = values[0].value else {
        Issue.record("no image")
        return
      }
      #expect([image.height, image.width] == size && image.channels == 3)
      #expect(image.encoded.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }
    for (tensor, format) in [
      (x, "HW"), (x, "CHH"), (x, "XHW"), (ramp(5, 2, 2), "CHW"), (ramp(0, 2, 2), "CHW"),
    ] {
      #expect(throws: TorchError.self) { try withError { writer.addImage("i", tensor, dataformats: format) } }
    }
  }

  /// The scalars of events: tag, step, value.
  private func scalars(_ events: [Event]) -> [String] {
    events.flatMap { event in
      guard case .summary(let values) = event.content else { return [String]() }
      return values.compactMap { value in value.scalar.map { "\(value.tag) \(event.step) \($0)" } }
    }
  }

  @Test func filesAndFolders() throws {
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path + "/runs/a", purgeStep: 4, filenameSuffix: ".end")
    writer.addScalar("x", 1.5, globalStep: 4)
    writer.addScalars("a/b", ["one": 1, "two": 2], globalStep: 5)
    try writer.flush()
    let name = try folder.eventFiles("runs/a")[0]
    #expect(name.hasSuffix(".end") && name.contains(".\(getpid())."))
    let events = try folder.events("runs/a")
    #expect(events.map(\.step) == [0, 4, 4, 4] && events[2].content == .restart)
    #expect(abs(events[3].walltime - Date().timeIntervalSince1970) < 60)
    #expect(scalars(try folder.events("runs/a/a_b_one")) == ["a/b 5 1.0"])
    #expect(scalars(try folder.events("runs/a/a_b_two")) == ["a/b 5 2.0"])

    try writer.close()
    try writer.close()
    writer.addScalar("x", 2.5, globalStep: 9)
    try writer.close()
    let files = try folder.eventFiles("runs/a")
    #expect(files.count == 2)
    #expect(scalars(try EventFile(files[1]).events()) == ["x 9 2.5"])
    #expect(
      complaint { _ = try SummaryWriter("/dev/null/x") }?.contains("SummaryWriter: cannot make the folder")
        == true)
    #expect(throws: TorchError.self) { try withError { writer.addScalar("x", ramp(3)) } }
  }

  /// What the disk refuses is no crash, and is told.
  @Test func fullDisk() throws {
    let file = try EventWriter("/dev/full", open("/dev/full", O_WRONLY), maxQueue: 10, flushSecs: 120)
    file.add { Event(walltime: 0, .other) }
    #expect(complaint { try file.flush() }?.contains("No space left") == true)
    file.add { Event(walltime: 0, .other) }
    #expect(complaint { try file.close() }?.contains("No space left") == true)
  }

  /// Full queues and old events are written without a flush.
  @Test func theThreadWrites() throws {
    for (maxQueue, seconds, count) in [(3, 120.0, 3), (10, 0.01, 1)] {
      let folder = try Scratch()
      let writer = try SummaryWriter(folder.path, maxQueue: maxQueue, flushSecs: seconds)
      for step in 0..<count { writer.addScalar("x", Double(step), globalStep: step) }
      let file = try EventFile(try folder.eventFiles()[0])
      var found = 0
      for _ in 0..<500 where found <= count {
        while try file.next() != nil { found += 1 }
        usleep(10_000)
      }
      #expect(found == count + 1)
      withExtendedLifetime(writer) {}
    }
  }

  @Test func manyThreads() throws {
    let folder = try Scratch()
    let writer = try SummaryWriter(folder.path)
    writer.addScalar("first", 0)
    DispatchQueue.concurrentPerform(iterations: 4) { k in
      for step in 0..<500 { writer.addScalar("t\(k)", Double(step), globalStep: step) }
    }
    try writer.flush()
    let found = scalars(try folder.events())
    #expect(found.count == 2001)
    for k in 0..<4 {
      #expect(found.filter { $0.hasPrefix("t\(k)") } == (0..<500).map { "t\(k) \($0) \(Double($0))" })
    }
  }
}
