import LocalServer
import TestSupport
import Testing
import TorchCore
import TorchHub

@testable import TorchVision

private typealias sets = torchvision.datasets

/// Sets in MNIST's format, and how files come from the network: from a server in the test.
@Suite(.serialized) struct MNISTTests {
  /// Answers with the files that datasets.py wrote, by the last part of the path; those below `/broken/` are others.
  private func serve(_ body: (Server) throws -> Void) rethrows {
    let server = Server { request, _ in
      let name = split(request.target).name
      if request.target.hasPrefix("/gone/") { return Server.Reply(status: 404) }
      if request.target.hasPrefix("/broken/") { return Server.Reply(body: [1, 2, 3]) }
      if name == "cifar-10-python.tar.gz" { return Server.Reply(body: cifarArchive) }
      let file = name == "gzip.zip" ? "emnist.zip" : name
      return (try? Server.Reply(body: readBytes(Golden.path("datasets/\(file)"))))
        ?? Server.Reply(status: 404)
    }
    defer { server.stop() }
    try body(server)
  }

  /// Sends requests to the server, to one of its folders for each mirror, and expects the MD5 of what it has.
  private func redirected(_ server: Server, _ folders: [String: String] = [:], _ body: () throws -> Void)
    throws
  {
    let port = server.port
    Resource.redirect.withLock {
      $0 = { resource in
        let (host, name) = split(resource.url)
        let folder = folders.first { host.contains($0.key) }?.value ?? "files"
        let bytes =
          name == "cifar-10-python.tar.gz"
          ? cifarArchive
          : (try? readBytes(Golden.path("datasets/" + (name == "gzip.zip" ? "emnist.zip" : name)))) ?? []
        var digest = Digest(.md5)
        bytes.withUnsafeBytes { digest.update($0) }
        // Files on the disk are compared with the sums of the real ones, which these are not.
        return Resource(
          "http://127.0.0.1:\(port)/\(folder)/\(name)",
          resource.url.hasPrefix("http") ? digest.hex : resource.md5)
      }
    }
    defer { Resource.redirect.withLock { $0 = nil } }
    try body()
  }

  @Test func downloadsOnce() throws {
    let folder = try Scratch()
    try serve { server in
      try redirected(server) {
        let train = try sets.MNIST(folder.path, download: true)
        #expect(train.count == 3 && train.data.shape == [3, 28, 28] && isImage(train[2].0, 2, [1, 28, 28]))
        #expect(train.targets.toArray(Int.self) == [4, 5, 6] && train.classes[4] == "4 - four")
        #expect(
          server.requests.map { split($0.target).name }.sorted() == [
            "t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz", "train-images-idx3-ubyte.gz",
            "train-labels-idx1-ubyte.gz",
          ])
        let files = folder.content().keys
        #expect(files.count == 8 && files.contains("MNIST/raw/t10k-labels-idx1-ubyte"))
        let test = try sets.MNIST(folder.path, train: false, download: true)
        #expect(test.count == 2 && isImage(test[1].0, 51, [1, 28, 28]) && server.requests.count == 4)
        let fashion = try sets.FashionMNIST(folder.path + "/f", train: false, download: true)
        #expect(fashion.classes[fashion.targets[1].item(Int.self)] == "Sandal")
        let letters = try sets.KMNIST(folder.path + "/k", download: true)
        #expect(letters.classes.joined() == "okisutsunahamayarewo")
        #expect(folder.content().keys.contains("k/KMNIST/raw/train-images-idx3-ubyte"))
      }
    }
  }

  @Test func mirrorsInTurn() throws {
    try serve { server in
      for broken in ["gone", "broken"] {
        let folder = try Scratch()
        try redirected(server, ["ossci": broken]) {
          let train = try sets.MNIST(folder.path, download: true)
          #expect(train.count == 3)
        }
        try redirected(server, ["ossci": broken, "lecun": "gone"]) {
          let text = refusal { _ = try sets.MNIST(folder.path + "/b", download: true) }
          #expect(text.contains("MNIST: ") && text.contains("/gone/train-images-idx3-ubyte.gz"), "\(text)")
          #expect(text.contains("/\(broken)/train-images-idx3-ubyte.gz"), "\(text)")
          #expect(!folder.content().keys.contains { $0.hasPrefix("b/") })
        }
      }
    }
    #expect(refusal { _ = try sets.MNIST("/none") }.contains("`download: true` brings them"))
  }

  @Test func letters() throws {
    let folder = try Scratch()
    try serve { server in
      try redirected(server) {
        let train = try sets.EMNIST(folder.path, "letters", download: true)
        #expect(
          train.count == 3 && train.split == "letters"
            && train.classes[train.targets[2].item(Int.self)] == "c")
        // Rows and columns are exchanged in the file, and stay so.
        #expect(isImage(train[1].0, 10, [1, 28, 28]))
        let test = try sets.EMNIST(
          folder.path, "letters", train: false, targetTransform: { $0 - 1 }, download: true)
        #expect(test[1].1.item(Int.self) == 1 && server.requests.count == 1)
      }
    }
    #expect(refusal { _ = try sets.EMNIST(folder.path, "digits") }.contains("emnist-digits-train-images"))
    #expect(refusal { _ = try sets.EMNIST(folder.path, "all") }.contains("byclass, bymerge"))
    let sizes = try sets.EMNIST.splits.map { try MNISTForm.letters($0).classes.count }
    #expect(sizes == [62, 47, 47, 27, 10, 10])
    #expect(try MNISTForm.letters("balanced").classes[36...].joined() == "abdefghnqrt")
  }

  @Test func archives() throws {
    let folder = try Scratch()
    try serve { server in
      try redirected(server) {
        #expect(try sets.CIFAR10(folder.path, download: true).count == 10)
        #expect(
          folder.content().keys.sorted().prefix(2) == [
            "cifar-10-batches-py/batches.meta", "cifar-10-batches-py/data_batch_1",
          ])
        #expect(folder.content().count == 8 && server.requests.count == 1)
        // The files are none of the real ones, so the archive is unpacked again, but not brought again.
        try folder.write([1], "cifar-10-batches-py/data_batch_1")
        #expect(try sets.CIFAR10(folder.path, download: true).count == 10 && server.requests.count == 1)
      }
    }
  }

  @Test func anyFolderInTheFormat() throws {
    let folder = try Scratch()
    for name in ["images-idx3", "labels-idx1"] {
      try folder.write(
        try readBytes(Golden.path("datasets/train-\(name)-ubyte.gz")), "raw/train-\(name)-ubyte.gz")
    }
    let set = try sets.FashionMNIST(folder.path, transform: torchvision.transforms.PILToTensor())
    #expect(set[0].0.dtype == .uint8 && set[0].0.shape == [1, 28, 28])
  }
}

/// CIFAR10 as its archive lies on the server.
private let cifarArchive: [UInt8] = {
  let names = ["batches.meta", "test_batch"] + (1...5).map { "data_batch_\($0)" }
  return tar(
    names.map { name in
      let path = "cifar-10-batches-py/\(name)"
      return (path, (try? readBytes(Golden.path("datasets/\(path)"))) ?? [])
    })
}()
