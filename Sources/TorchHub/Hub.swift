import Glibc
import Synchronization
import TorchCore
import TorchSerialization

extension torch {
  /// Weights from the network, kept in a folder of this machine.
  ///
  ///     import TorchHub
  ///     try model.loadStateDict(torch.hub.loadStateDictFromURL("https://…/resnet18-f37072fd.pth"))
  public enum hub {
    static let folder = Mutex<String?>(nil)

    /// The folder of what is downloaded: the one of `setDir`, else `$TORCH_HOME/hub`, where TORCH_HOME is by default
    /// `$XDG_CACHE_HOME/torch`, and XDG_CACHE_HOME `~/.cache`.
    public static func getDir() -> String {
      folder.withLock { $0 }
        ?? expandingHome(variable("TORCH_HOME") ?? (variable("XDG_CACHE_HOME") ?? "~/.cache") + "/torch")
        + "/hub"
    }

    /// Names another folder for what is downloaded.
    public static func setDir(_ d: String) { folder.withLock { $0 = expandingHome(d) } }

    /// Downloads a file to `dst`, where it appears only when it is complete; an old file is replaced then.
    ///
    ///     try torch.hub.downloadURLToFile("https://…/resnet18-f37072fd.pth", "resnet18.pth", hashPrefix: "f37072fd")
    ///
    /// With `hashPrefix` the SHA-256 of the file must begin with these digits. What came of an interrupted download lies
    /// in `dst.partial`: the next call goes on from there, unless the server has another version by then. `progress`
    /// shows a line on standard error if that is a terminal. Proxies come from the environment (`http_proxy`,
    /// `https_proxy`, `no_proxy`). Throws when there is no answer, or one other than the file.
    public static func downloadURLToFile(
      _ url: String, _ dst: String, hashPrefix: String? = nil, progress: Bool = true
    ) throws {
      try naming("torch.hub.downloadURLToFile") {
        try Download(url, dst, hash: hashPrefix, progress: progress).run()
      }
    }

    /// The named tensors of a checkpoint, which is downloaded unless it lies in `modelDir` already, by default
    /// `getDir()/checkpoints`.
    ///
    /// The file is called `fileName`, or as in the address. If `checkHash`, and that name has the form `name-digits.ext`
    /// with eight or more hexadecimal digits, the SHA-256 of what is downloaded must begin with them. A zip archive of one
    /// file stands for that file. Throws like `downloadURLToFile` and `torch.load`, and when the file holds anything else
    /// than named tensors.
    public static func loadStateDictFromURL(
      _ url: String, modelDir: String? = nil, mapLocation: Device? = nil, progress: Bool = true,
      checkHash: Bool = false, fileName: String? = nil
    ) throws -> OrderedDictionary<String, Tensor> {
      let file = try cached(url, modelDir ?? getDir() + "/checkpoints", progress, checkHash, fileName)
      if let bytes = try onlyFile(inArchive: file) {
        return try stateDict(torch.load(bytes), file)
      }
      return try stateDict(torch.load(file, mapLocation: mapLocation), file)
    }

    /// The same; storages that lay where a key of `mapLocation` says come to the place of its value.
    public static func loadStateDictFromURL(
      _ url: String, modelDir: String? = nil, mapLocation: [String: String], progress: Bool = true,
      checkHash: Bool = false, fileName: String? = nil
    ) throws -> OrderedDictionary<String, Tensor> {
      let file = try cached(url, modelDir ?? getDir() + "/checkpoints", progress, checkHash, fileName)
      return try stateDict(torch.load(file, mapLocation: mapLocation), file)
    }

    /// The file of an address in a folder, downloaded if need be.
    static func cached(
      _ url: String, _ folder: String, _ progress: Bool, _ checkHash: Bool, _ name: String?
    ) throws -> String {
      try naming("torch.hub.loadStateDictFromURL") {
        let name = try name ?? TorchHub.fileName(ofURL: url), folder = expandingHome(folder)
        let file = "\(folder)/\(name)"
        guard access(file, F_OK) != 0 else { return file }
        try makeFolders(folder)
        try Download(url, file, hash: checkHash ? hash(in: name) : nil, progress: progress)
          .run(keepsExisting: true)
        return file
      }
    }

    static func stateDict(_ value: Value, _ file: String) throws -> OrderedDictionary<String, Tensor> {
      if let tensors = value.stateDict { return tensors }
      let keys = value.dictionary?.map { "'\($0.key.string ?? "…")'" } ?? []
      let found = keys.isEmpty ? "no dictionary" : "a dictionary of " + keys.prefix(8).joined(separator: ", ")
      throw TorchError(
        "torch.hub.loadStateDictFromURL: '\(file)' holds \(found) and not named tensors: read it with torch.load"
      )
    }

    /// The eight or more hexadecimal digits of `name-digits.ext`.
    static func hash(in name: String) -> String? {
      for piece in name.split(separator: "-", omittingEmptySubsequences: false).dropFirst() {
        let digits = piece.prefix { "0123456789abcdef".contains($0) }
        if digits.count >= 8, piece.dropFirst(digits.count).first == "." { return String(digits) }
      }
      return nil
    }

    private static func naming<R>(_ function: String, _ body: () throws -> R) throws -> R {
      do { return try body() } catch let error as TorchError {
        throw TorchError("\(function): \(error.message)")
      }
    }
  }
}

extension torch.utils {
  /// The old name of what `torch.hub` does.
  public enum modelZoo {
    /// The named tensors of a checkpoint, as `torch.hub.loadStateDictFromURL` gives them, with the old rules: they lie in
    /// `modelDir`, by default the folder that the environment names as TORCH_MODEL_ZOO, else `torch.hub`'s; and a hash
    /// in the file's name is always checked when it is downloaded.
    ///
    ///     try torch.utils.modelZoo.loadURL("https://…/resnet18-5c106cde.pth")
    public static func loadURL(
      _ url: String, modelDir: String? = nil, mapLocation: Device? = nil, progress: Bool = true
    ) throws -> OrderedDictionary<String, Tensor> {
      try torch.hub.loadStateDictFromURL(
        url, modelDir: modelDir ?? variable("TORCH_MODEL_ZOO"), mapLocation: mapLocation, progress: progress,
        checkHash: true)
    }
  }
}

/// A variable of the environment that is set to something.
private func variable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}
