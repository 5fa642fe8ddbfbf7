import TorchCore

extension torch {
  /// Where storages lie when they are written, and where they come to when they are read.
  public enum serialization {
    /// Names where a storage lies, such as "cpu"; nil if it knows nothing of it.
    public typealias Tagger = @Sendable (Storage) -> String?
    /// Takes a storage that was read to the place of this name; nil if it does not know the place.
    public typealias Deserializer = @Sendable (Storage, String) throws -> Storage?

    private struct Package {
      let priority: Int, tagger: Tagger, deserializer: Deserializer
    }
    nonisolated(unsafe) private static var packages: [Package] = []

    /// Adds a way to name the places of storages and to bring storages there; those with a lower priority are asked
    /// first. To be called before files are read or written, not meanwhile.
    ///
    ///     torch.serialization.registerPackage(
    ///       5, { $0.bytes > 1 << 30 ? "archive" : nil }, { storage, place in place == "archive" ? storage : nil })
    public static func registerPackage(
      _ priority: Int, _ tagger: @escaping Tagger, _ deserializer: @escaping Deserializer
    ) {
      let i = packages.firstIndex { $0.priority > priority } ?? packages.count
      packages.insert(Package(priority: priority, tagger: tagger, deserializer: deserializer), at: i)
    }

    nonisolated(unsafe) private static var safe = Set<String>()

    /// Lets files name more classes: their objects are read as dictionaries of their attributes. Nothing is executed.
    /// To be called before files are read, not meanwhile.
    ///
    ///     torch.serialization.addSafeGlobals(["argparse.Namespace"])
    ///     try torch.load("run.pt")["args"]["lr"]
    public static func addSafeGlobals(_ safeGlobals: [String]) { safe.formUnion(safeGlobals) }
    /// The classes that were added, in alphabetical order.
    public static func getSafeGlobals() -> [String] { safe.sorted() }
    /// Forgets the classes that were added.
    public static func clearSafeGlobals() { safe = [] }
    static func isSafe(_ name: String) -> Bool { safe.contains(name) }

    /// The name of the place of a storage.
    static func location(of storage: Storage) -> String {
      for package in packages { if let place = package.tagger(storage) { return place } }
      return "cpu"
    }

    /// Whether storages may come to other places than the processor's memory.
    static var hasPackages: Bool { !packages.isEmpty }

    /// A storage where its name says it lay, as far as there is such a place; else in the processor's memory.
    static func restored(_ storage: Storage, _ location: String) throws -> Storage {
      for package in packages {
        if let there = try package.deserializer(storage, location) { return there }
      }
      return storage
    }
  }

  /// Reads a file as `load(_:mapLocation:)` does; storages that lay where a key says come to the place of its value.
  ///
  ///     try torch.load("run.pt", mapLocation: ["cuda:1": "cpu"])
  public static func load(
    _ path: String, mapLocation: [String: String], weightsOnly: Bool = true, mmap: Bool = false
  ) throws -> Value {
    try load(path, weightsOnly: weightsOnly, mmap: mmap) {
      try serialization.restored($0, mapLocation[$1] ?? $1)
    }
  }

  /// Reads a file as `load(_:mapLocation:)` does; a function brings each storage, given with the name of the place
  /// where it lay, to where it should lie, or returns nil to leave that as it would be.
  ///
  ///     try torch.load("run.pt") { storage, location in storage }        // all to the processor
  public static func load(
    _ path: String, weightsOnly: Bool = true, mmap: Bool = false,
    mapLocation: (_ storage: Storage, _ location: String) throws -> Storage?
  ) throws -> Value {
    try withoutActuallyEscaping(mapLocation) { map in
      try naming("torch.load", path) {
        try read(
          ByteSource(path: path),
          LoadOptions(weightsOnly: weightsOnly, mmap: mmap) {
            try map($0, $1) ?? serialization.restored($0, $1)
          })
      }
    }
  }
}
