import Foundation
import LocalServer
import Synchronization
import Testing
import TorchCore

@testable import TorchHub
@testable import TorchSerialization

/// One after the other: they share the environment.
@Suite(.serialized) final class DownloadTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "hub-\(UUID())").path
  private let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 5) }

  init() throws {
    try makeFolders(folder)
    for name in ["http_proxy", "TORCH_HOME", "TORCH_MODEL_ZOO", "XDG_CACHE_HOME"] { unsetenv(name) }
    setenv("no_proxy", "127.0.0.1", 1)
    torch.hub.folder.withLock { $0 = nil }
  }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }
  private func content(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { Array($0) }
  }
  private func sum(_ bytes: [UInt8]) -> String {
    var digest = Digest(.sha256)
    bytes.withUnsafeBytes { digest.update($0) }
    return digest.hex
  }
  private func error(_ body: () throws -> Void) -> String {
    do { try body() } catch { return "\(error)" }
    return "no error"
  }
  private func serve<R>(
    _ answer: @escaping @Sendable (Server.Request, Int) -> Server.Reply, _ body: (Server) throws -> R
  ) rethrows -> R {
    let server = Server(answer)
    defer { server.stop() }
    return try body(server)
  }

  @Test func aFileComesWhole() throws {
    let body = body
    try serve({ request, _ in .file(body, request) }) { server in
      let path = folder + "/a"
      try torch.hub.downloadURLToFile(server.url("a.bin"), path, hashPrefix: sum(body).prefix(8).uppercased())
      #expect(content("a") == body && files == ["a"])
      #expect(server.requests[0].fields["accept-encoding"] == "identity")
      try torch.hub.downloadURLToFile("file://\(path)", folder + "/b")
      #expect(content("b") == body)
    }
  }

  @Test func aWrongHashLeavesNothing() {
    let body = body
    serve({ request, _ in .file(body, request) }) { server in
      let text = error {
        try torch.hub.downloadURLToFile(server.url("a"), folder + "/a", hashPrefix: "0123abcd")
      }
      #expect(text.contains("SHA-256 of what came is \(sum(body)) instead of 0123abcd"))
      #expect(files.isEmpty && server.requests.count == 1)
    }
  }

  @Test func anInterruptedDownloadGoesOn() throws {
    let body = body
    try serve({ request, number in
      .file(body, request, etag: "\"v1\"", cut: number == 0 ? 100_000 : nil)
    }) { server in
      let text = error { try torch.hub.downloadURLToFile(server.url("a"), folder + "/a") }
      #expect(text.contains("bytes have come") && text.contains(folder + "/a"), "\(text)")
      let partial = try #require(content("a.partial"))
      #expect(partial.count > 0 && partial == Array(body.prefix(partial.count)) && content("a") == nil)
      try torch.hub.downloadURLToFile(server.url("a"), folder + "/a", hashPrefix: sum(body))
      #expect(content("a") == body && files == ["a"])
      #expect(server.requests[1].fields["range"] == "bytes=\(partial.count)-")
      #expect(server.requests[1].fields["if-range"] == "\"v1\"")
    }
  }

  @Test func aServerWithoutRangesStartsAnew() throws {
    let body = body
    try serve({ request, number in
      var reply = Server.Reply(body: body, cut: number == 0 ? 100_000 : nil)
      reply.fields["Last-Modified"] = "Wed, 21 Oct 2015 07:28:00 GMT"
      return reply
    }) { server in
      #expect(throws: TorchError.self) { try torch.hub.downloadURLToFile(server.url("a"), folder + "/a") }
      try torch.hub.downloadURLToFile(server.url("a"), folder + "/a")
      #expect(content("a") == body)
      #expect(server.requests[1].fields["if-range"] == "Wed, 21 Oct 2015 07:28:00 GMT")
    }
  }

  @Test func anotherVersionStartsAnew() throws {
    let body = body, new = body.reversed() as [UInt8]
    try serve({ request, number in
      number == 0
        ? .file(body, request, etag: "\"v1\"", cut: 100_000) : .file(new, request, etag: "\"v2\"")
    }) { server in
      #expect(throws: TorchError.self) { try torch.hub.downloadURLToFile(server.url("a"), folder + "/a") }
      try torch.hub.downloadURLToFile(server.url("a"), folder + "/a")
      #expect(content("a") == new && server.requests.count == 2)
    }
    // A server without marks: only the hash shows that the parts do not fit.
    try serve({ request, number in
      number == 0 ? .file(body, request, cut: 100_000) : .file(new, request)
    }) { server in
      #expect(throws: TorchError.self) { try torch.hub.downloadURLToFile(server.url("b"), folder + "/b") }
      try torch.hub.downloadURLToFile(server.url("b"), folder + "/b", hashPrefix: sum(new))
      #expect(content("b") == new && server.requests.count == 3 && files == ["a", "b"])
    }
    // Without a hash either, nothing of the old part is used.
    try serve({ request, number in
      number == 0 ? .file(body, request, cut: 100_000) : .file(new, request)
    }) { server in
      #expect(throws: TorchError.self) { try torch.hub.downloadURLToFile(server.url("c"), folder + "/c") }
      try torch.hub.downloadURLToFile(server.url("c"), folder + "/c")
      #expect(content("c") == new && server.requests[1].fields["range"] == nil)
    }
  }

  @Test func answersThatAreNoFileAreErrors() {
    for (status, reason) in [(404, "not found"), (403, "not allowed"), (500, "trouble of the server")] {
      serve({ _, _ in Server.Reply(status: status, body: Array("oh".utf8)) }) { server in
        let text = error {
          try torch.hub.downloadURLToFile(server.url("a"), folder + "/a", hashPrefix: "0123abcd")
        }
        #expect(
          text.contains("answers \(status) (\(reason))") && text.contains("'\(folder)/a', whose SHA-256"))
        #expect(files.isEmpty)
      }
    }
    let silent = Server { _, _ in Server.Reply() }
    silent.stop()
    let text = error { try torch.hub.downloadURLToFile(silent.url("a"), folder + "/a") }
    #expect(text.contains("cannot be reached") && text.contains("bring the file by other means to"))
    for url in ["a", "ftp://127.0.0.1/a", "", "http//a"] {
      #expect(throws: TorchError.self) { try torch.hub.downloadURLToFile(url, folder + "/a") }
    }
    #expect(throws: TorchError.self) {
      try torch.hub.downloadURLToFile("file://\(folder)/none", folder + "/a")
    }
    #expect(throws: TorchError.self) {
      try torch.hub.downloadURLToFile("file:///etc/hostname", folder + "/no/folder/a")
    }
    #expect(files.isEmpty)
  }

  @Test func redirectionsAreFollowed() throws {
    let body = body
    try serve({ request, number in
      if request.target == "/old" { return Server.Reply(status: 302, fields: ["Location": "/new"]) }
      if request.target == "/loop" { return Server.Reply(status: 302, fields: ["Location": "/loop"]) }
      return .file(body, request, etag: "\"v\"", cut: number < 2 ? 1000 : nil)
    }) { server in
      #expect(throws: TorchError.self) { try torch.hub.downloadURLToFile(server.url("old"), folder + "/a") }
      try torch.hub.downloadURLToFile(server.url("old"), folder + "/a")
      #expect(content("a") == body)
      #expect(server.requests.last?.fields["range"]?.hasPrefix("bytes=") == true)
      #expect(throws: TorchError.self) { try torch.hub.downloadURLToFile(server.url("loop"), folder + "/b") }
    }
  }

  @Test func onlySilenceTimesOut() throws {
    let body = body
    try serve({ _, _ in Server.Reply(body: body, pause: 300_000, pieces: 9) }) { server in
      try Download(server.url("a"), folder + "/a", timeout: 2).run()
      #expect(content("a") == body)
    }
    serve({ _, _ in Server.Reply(body: body, pause: 4_000_000) }) { server in
      let start = Date()
      let text = error { try Download(server.url("a"), folder + "/b", timeout: 2).run() }
      #expect(text.contains("cannot be reached") && Date().timeIntervalSince(start) < 3.9, "\(text)")
      #expect(files == ["a"])
    }
  }

  @Test func proxiesComeFromTheEnvironment() throws {
    let body = body
    try serve({ request, _ in .file(body, request) }) { proxy in
      setenv("http_proxy", "http://127.0.0.1:\(proxy.port)", 1)
      setenv("no_proxy", "", 1)
      defer { unsetenv("http_proxy") }
      try torch.hub.downloadURLToFile("http://weights.invalid/a", folder + "/a")
      #expect(content("a") == body && proxy.requests[0].target == "http://weights.invalid/a")
      setenv("no_proxy", "weights.invalid", 1)
      #expect(throws: TorchError.self) {
        try torch.hub.downloadURLToFile("http://weights.invalid/a", folder + "/b")
      }
    }
  }

  @Test func severalAtOnceDownloadOnce() throws {
    let value = torch.arange(6, dtype: .float32), bytes = try torch.save(Value(["w": value]))
    serve({ _, _ in Server.Reply(body: bytes, pause: 100_000) }) { server in
      let folder = folder, right = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        let state = try? torch.hub.loadStateDictFromURL(server.url("w.pt"), modelDir: folder)
        if state?["w"]?.equal(value) == true { right.withLock { $0 += 1 } }
      }
      #expect(right.withLock { $0 } == 4 && server.requests.count == 1 && files == ["w.pt"])
    }
  }

  @Test func weightsAreKept() throws {
    let bytes = try torch.save(Value(["w": torch.ones(2)])), sum = sum(bytes).prefix(8)
    let nested = try torch.save(["epoch": 3, "model": Value(["w": torch.ones(2)])])
    try serve({ request, _ in .file(request.target == "/nested.pt" ? nested : bytes, request) }) { server in
      setenv("TORCH_HOME", folder, 1)
      defer { unsetenv("TORCH_HOME") }
      let url = server.url("w-\(sum).pth?download=1")
      for _ in 0..<2 {
        let state = try torch.hub.loadStateDictFromURL(url, checkHash: true)
        #expect(state["w"]?.toArray(Float.self) == [1, 1])
      }
      #expect(server.requests.count == 1)
      #expect(FileManager.default.fileExists(atPath: "\(folder)/hub/checkpoints/w-\(sum).pth"))
      _ = try torch.hub.loadStateDictFromURL(server.url("w-00000000.pth"))
      let text = error { _ = try torch.utils.modelZoo.loadURL(server.url("w-00000001.pth")) }
      #expect(text.contains("instead of 00000001"))
      _ = try torch.hub.loadStateDictFromURL(server.url("x"), modelDir: folder + "/other", fileName: "w.pt")
      #expect(FileManager.default.fileExists(atPath: "\(folder)/other/w.pt"))
      setenv("TORCH_MODEL_ZOO", folder + "/zoo", 1)
      defer { unsetenv("TORCH_MODEL_ZOO") }
      _ = try torch.utils.modelZoo.loadURL(url)
      #expect(FileManager.default.fileExists(atPath: "\(folder)/zoo/w-\(sum).pth"))
      let keys = error { _ = try torch.hub.loadStateDictFromURL(server.url("nested.pt")) }
      #expect(keys.contains("'epoch', 'model'"))
      #expect(throws: TorchError.self) { try torch.hub.loadStateDictFromURL(server.url("")) }
    }
  }

  @Test func anArchiveOfOneFileStandsForIt() throws {
    let sink = try ByteSink(path: folder + "/w.zip")
    var zip = ZipWriter(sink)
    try zip.add("w.pth", torch.save(Value(["w": torch.ones(2)])))
    try zip.finish()
    try sink.commit()
    let state = try torch.hub.loadStateDictFromURL("file://\(folder)/w.zip", modelDir: folder + "/models")
    #expect(state["w"]?.toArray(Float.self) == [1, 1])
  }

  @Test func foldersFollowTheEnvironment() {
    let home = getenv("HOME").map { String(cString: $0) }
    setenv("HOME", "/home/me", 1)
    defer { setenv("HOME", home ?? "", 1) }
    #expect(torch.hub.getDir() == "/home/me/.cache/torch/hub")
    setenv("XDG_CACHE_HOME", "/cache", 1)
    #expect(torch.hub.getDir() == "/cache/torch/hub")
    setenv("TORCH_HOME", "~/torch", 1)
    #expect(torch.hub.getDir() == "/home/me/torch/hub")
    torch.hub.setDir("/weights")
    #expect(torch.hub.getDir() == "/weights")
    #expect(torch.hub.hash(in: "resnet18-5c106cde.pth") == "5c106cde")
    #expect(torch.hub.hash(in: "a-b-0123456789ab.tar.gz") == "0123456789ab")
    #expect(torch.hub.hash(in: "model-5.pth") == nil && torch.hub.hash(in: "model.pth") == nil)
  }

  @Test func filesOfDataSetsAreChecked() throws {
    let body = Array("abc".utf8), md5 = "900150983cd24fb0d6963f7d28e17f72"
    try serve({ request, _ in .file(body, request) }) { server in
      for _ in 0..<2 {
        let path = try downloadURL(server.url("abc.gz"), root: folder + "/x/y", md5: md5)
        #expect(path == folder + "/x/y/abc.gz")
      }
      #expect(server.requests.count == 1)
      #expect(checkIntegrity(folder + "/x/y/abc.gz") && checkIntegrity(folder + "/x/y/abc.gz", md5: md5))
      #expect(!checkIntegrity(folder + "/x/y/abc.gz", md5: "00") && !checkIntegrity(folder + "/none"))
      #expect(throws: TorchError.self) { try downloadURL(server.url("b"), root: folder, md5: "00") }
    }
  }
}
