import Foundation
import Torch

extension FileReader {
  static let all: [FileReader] = checkpoints + arrays + images + datasets + logs

  private static let checkpoints: [FileReader] = [
    FileReader(name: "checkpoint", recipes: zips("pt") { $0.hasSuffix("data.pkl") }) {
      try use(torch.load($0))
    },
    FileReader(name: "objects", recipes: zips("pt") { $0.hasSuffix("data.pkl") }) {
      try use(torch.load($0, weightsOnly: false))
    },
    FileReader(name: "mapped", recipes: zips("pt") { !$0.hasSuffix("data.pkl") }) {
      try use(torch.load($0, mmap: true))
    },
    FileReader(name: "zip", recipes: whole("pt")) { try use(torch.load($0)) },
    FileReader(
      name: "legacy", recipes: whole("pt", Pickle.words).filter { $0.name.contains("legacy") }
    ) { try use(torch.load($0, weightsOnly: false)) },
    FileReader(name: "tar", recipes: whole("pt", Pickle.words).filter { $0.name.contains("tar") }) {
      try use(torch.load($0, weightsOnly: false))
    },
  ]

  private static let arrays: [FileReader] = [
    FileReader(name: "safetensors", recipes: safetensorsFiles) {
      use(Value(try safetensors.loadFile($0)))
      use(Value(try safetensors.loadFile($0, mmap: true)))
      _ = try safetensors.metadata($0)
    },
    FileReader(name: "npy", recipes: npyFiles) { use(.tensor(try numpy.load($0))) },
    FileReader(name: "npz", recipes: [archive] + whole("npz")) { use(Value(try numpy.loadz($0))) },
  ]

  // MARK: What is done with what was read

  private static func use(_ value: Value) {
    _ = "\(value)".utf8.count
    if let state = value.stateDict { state.values.forEach(use) }
    for tensor in [value.tensor].compactMap({ $0 }) + (value.list ?? []).compactMap(\.tensor) { use(tensor) }
  }

  /// Reads every byte that a tensor shows, unless it shows a few of them very often.
  private static func use(_ tensor: Tensor) {
    guard !tensor.isSparse, tensor.nbytes <= tensor.storage.bytes else { return }
    _ = tensor.detach().contiguous().view(-1).to(.float64).sum().item()
  }

  // MARK: Files

  static func bytes(_ file: URL) -> [UInt8] { (try? Data(contentsOf: file)).map { Array($0) } ?? [] }

  /// The files with an ending that the tests of this repository come with.
  static func files(_ ending: String) -> [URL] { files { $0.pathExtension == ending } }
  static func files(where isMeant: (URL) -> Bool) -> [URL] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let found = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter(isMeant).sorted { $0.path < $1.path }
  }

  /// Files that are changed as a whole.
  static func whole(_ ending: String, _ words: [[UInt8]] = []) -> [Recipe] {
    files(ending).map { Recipe($0.lastPathComponent, bytes($0), words: words) }
  }

  /// Archives whose members are changed and packed again, those first that `first` names.
  private static func zips(_ ending: String, first: (String) -> Bool) -> [Recipe] {
    files(ending).compactMap { file in
      guard let members = Zip.members(bytes(file)), !members.isEmpty else { return nil }
      let sorted = members.filter { first($0.name) } + members.filter { !first($0.name) }
      let names = sorted.map(\.name)
      return Recipe(file.lastPathComponent, sorted.map(\.bytes), words: ending == "pt" ? Pickle.words : []) {
        Zip.archive(zip(names, $0).map { ($0, $1) })
      }
    }
  }

  /// An archive of all arrays.
  private static var archive: Recipe {
    let arrays = files("npy"), names = arrays.map(\.lastPathComponent)
    return Recipe("arrays", arrays.map(bytes)) { Zip.archive(zip(names, $0).map { ($0, $1) }) }
  }

  /// A header behind its length of `width` bytes, and the data.
  private static func prefixed(
    _ file: URL, at start: Int, width: Int, words: [String]
  ) -> Recipe {
    let content = bytes(file), length = (0..<width).reduce(0) { $0 | Int(content[start + $1]) << (8 * $1) }
    let first = start + width, prefix = Array(content[..<start])
    let parts = [Array(content[first..<first + length]), Array(content[(first + length)...])]
    return Recipe(file.lastPathComponent, parts, words: words.map { Array($0.utf8) }) { parts in
      let n = parts.first?.count ?? 0
      return prefix + (0..<width).map { UInt8(truncatingIfNeeded: n >> (8 * $0)) } + parts.flatMap { $0 }
    }
  }

  private static let safetensorsFiles = files("safetensors").map {
    prefixed(
      $0, at: 0, width: 8,
      words: [
        "{", "}", "[", "]", ",", ":", "\"", "\"dtype\"", "\"shape\"", "\"data_offsets\"", "\"F32\"",
        "\"F8_E4M3\"", "-1",
        "9223372036854775807", "1e400", "\\u0000", "\\ud800", "null", "true", "__metadata__", "0.5", "[0,0]",
      ])
  }

  private static let npyFiles = files("npy").map {
    prefixed(
      $0, at: 8, width: 2,
      words: [
        "'", "(", ")", ",", "'descr': ", "'shape': ", "'fortran_order': ", "True", "False", "<f8", ">c16",
        "|O", "<U8",
        "|b1", "<u8", "9223372036854775807", "4294967296", "-1", "0", "L", "[('a', '<f4')]",
      ])
  }
}

/// Pickles are made of these.
enum Pickle {
  static let words: [[UInt8]] =
    [
      "(", "t", "R", "b", "u", "e", "s", "a", "0", "1", "2", ")", "]", "}", "N", "Q", ".", "\u{8}", "l", "d",
      "h\u{1}",
      "h\u{5}", "q\u{1}", "K\u{1}", "K\u{7f}", "M\u{0}\u{1}",
    ].map { Array($0.utf8) } + [
      [0x81], [0x85], [0x86], [0x87], [0x88], [0x89], [0x8F], [0x90], [0x91], [0x92], [0x93], [0x94],
      [0x68, 0xFF],
      [0x4A, 0xFF, 0xFF, 0xFF, 0xFF], [0x4A, 0, 0, 0, 0x80],
      [0x8A, 8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
      [0x8A, 0], [0x8A, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1], [0x58, 1, 0, 0, 0, 0x61],
      [0x58, 0xFF, 0xFF, 0xFF, 0x7F],
      [0x8E, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x47, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0],
    ] + names.map { Array("c\($0)\n".utf8) }

  private static let names = [
    "collections\nOrderedDict", "collections\nCounter", "collections\ndefaultdict", "collections\ndeque",
    "builtins\nset", "builtins\nfrozenset", "builtins\ncomplex", "builtins\nslice", "builtins\nbytearray",
    "_codecs\nencode", "torch\nSize", "torch\ndevice", "torch\nTensor", "torch\nFloatStorage",
    "torch\nLongStorage",
    "torch\nBoolStorage", "torch.storage\nUntypedStorage", "torch\nfloat32", "torch\nint64",
    "torch._utils\n_rebuild_tensor_v2", "torch._utils\n_rebuild_tensor_v3",
    "torch._utils\n_rebuild_parameter",
    "torch._utils\n_rebuild_sparse_tensor", "torch._utils\n_rebuild_device_tensor_from_numpy",
    "torch._tensor\n_rebuild_from_type_v2", "torch.serialization\n_get_layout", "torch._C\nGenerator",
    "numpy._core.multiarray\nscalar", "numpy._core.multiarray\n_reconstruct",
    "numpy._core.numeric\n_frombuffer",
    "numpy\nndarray", "numpy\ndtype", "torch.nn.parameter\nParameter", "x\ny", "copyreg\n_reconstructor",
  ]
}
