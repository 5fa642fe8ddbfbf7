import Glibc
import TorchCore

// Large models in several files, as Hugging Face's libraries lay them out.
extension safetensors {
  /// Writes named tensors into a folder, as `model.safetensors` if they fit one file of `maxShardSize` bytes, else as
  /// `model-00001-of-00003.safetensors` and so on beside `model.safetensors.index.json`, which says where each lies.
  ///
  ///     try safetensors.saveSharded(model.stateDict(), "checkpoints/7", maxShardSize: 2 << 30)
  ///
  /// A tensor larger than that has a file of its own. The files get their names once all of them are complete, the
  /// index last; those of an older state that are no longer needed are removed.
  public static func saveSharded(
    _ tensors: OrderedDictionary<String, Tensor>, _ folder: String, maxShardSize: Int = 5_000_000_000,
    name: String = "model", metadata: [String: String]? = ["format": "pt"]
  ) throws {
    try torch.naming("safetensors.saveSharded", folder) {
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw TorchError("cannot be made: \(systemError())")
      }
      let shards = split(tensors, maxShardSize)
      let files = shards.indices.map { fileName(name, $0, of: shards.count) }
      let sinks = try zip(shards, files).map { try written($0, "\(folder)/\($1)", metadata) }
      var index: ByteSink?
      if shards.count > 1 {
        index = try ByteSink(path: "\(folder)/\(name).safetensors.index.json")
        try index!.write(Array(indexText(shards, files).utf8))
      }
      for sink in sinks { try sink.commit() }
      try index?.commit()
      try removeOthers(folder, name, keeping: Set(files))
    }
  }

  /// Reads what `saveSharded` or Hugging Face's libraries wrote: a folder, or the index in it.
  ///
  ///     let weights = try safetensors.loadSharded("checkpoints/7")
  public static func loadSharded(_ path: String, name: String = "model", mmap: Bool = false) throws
    -> OrderedDictionary<String, Tensor>
  {
    try torch.naming("safetensors.loadSharded", path) {
      var status = stat()
      guard stat(path, &status) == 0 else { throw TorchError("cannot be opened: \(systemError())") }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      let index = isFolder ? "\(path)/\(name).safetensors.index.json" : path
      if isFolder, access(index, F_OK) != 0 {
        return try read(ByteSource(path: "\(path)/\(name).safetensors"), mmap: mmap)
      }
      let source = try ByteSource(path: index)
      guard source.size <= 100_000_000 else {
        throw TorchError("is refused: its index has \(source.size) bytes")
      }
      let places = try JSONReader.read(source.bytes(0, source.size))["weight_map"].dictionary
      guard let places else { throw TorchError("is damaged: its index has no 'weight_map'") }
      let folder = isFolder ? path : path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      return try gather(places, folder, mmap)
    }
  }

  private static func gather(_ places: OrderedDictionary<Value, Value>, _ folder: String, _ mmap: Bool) throws
    -> OrderedDictionary<String, Tensor>
  {
    var wanted: [String: Set<String>] = [:], result = OrderedDictionary<String, Tensor>()
    for (name, file) in places {
      guard let name = name.string, let file = file.string, !file.isEmpty, !file.contains("/"),
        file.first != "."
      else { throw TorchError("is damaged: its index names the file \(file) for \(name)") }
      wanted[file, default: []].insert(name)
    }
    var found: [String: Tensor] = [:]
    for (file, names) in wanted.sorted(by: { $0.key < $1.key }) {
      do {
        for (name, tensor) in try read(ByteSource(path: "\(folder)/\(file)"), mmap: mmap, wanted: names) {
          found[name] = tensor
        }
      } catch let error as TorchError {
        throw TorchError("its part '\(file)' \(error.message)")
      }
    }
    for (name, file) in places {
      guard let tensor = found[name.string!] else {
        throw TorchError("is damaged: its part \(file) lacks the tensor \(name)")
      }
      result[name.string!] = tensor
    }
    return result
  }

  private static func split(_ tensors: OrderedDictionary<String, Tensor>, _ limit: Int)
    -> [OrderedDictionary<String, Tensor>]
  {
    var shards = [OrderedDictionary<String, Tensor>()], size = 0
    for (name, tensor) in tensors {
      if size + tensor.nbytes > limit && !shards[shards.count - 1].isEmpty {
        shards.append([:])
        size = 0
      }
      shards[shards.count - 1][name] = tensor
      size += tensor.nbytes
    }
    return shards
  }

  private static func fileName(_ name: String, _ i: Int, of count: Int) -> String {
    func digits(_ n: Int) -> String { String(repeating: "0", count: max(0, 5 - "\(n)".count)) + "\(n)" }
    return count == 1 ? "\(name).safetensors" : "\(name)-\(digits(i + 1))-of-\(digits(count)).safetensors"
  }

  private static func indexText(_ shards: [OrderedDictionary<String, Tensor>], _ files: [String]) -> String {
    let places = zip(shards, files).flatMap { shard, file in shard.keys.map { ($0, file) } }
    let lines = places.sorted { $0.0 < $1.0 }.map { "    \(quoted($0.0)): \(quoted($0.1))" }
    let total = shards.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.nbytes } }
    return "{\n  \"metadata\": {\n    \"total_size\": \(total)\n  },\n  \"weight_map\": {\n"
      + lines.joined(separator: ",\n") + "\n  }\n}\n"
  }

  /// Removes what an older state left: its parts, its index if there is none now, its single file if there are parts.
  private static func removeOthers(_ folder: String, _ name: String, keeping files: Set<String>) throws {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    var others: [String] = []
    while let entry = readdir(directory) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let part = file.dropFirst(name.utf8.count)
      guard file.hasPrefix(name), !files.contains(file) else { continue }
      let digits = part.filter(\.isNumber).count
      let isPart =
        part.hasPrefix("-") && part.hasSuffix(".safetensors") && part.contains("-of-") && digits >= 10
        && part.count == digits + "--of-.safetensors".count
      if isPart || part == ".safetensors" || files.count == 1 && part == ".safetensors.index.json" {
        others.append(file)
      }
    }
    for file in others { unlink("\(folder)/\(file)") }
  }
}
