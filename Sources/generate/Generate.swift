import Foundation

/// Reads the operators and writes what follows from them: the further spellings and the registry; and the page about
/// the manuals' entries, from the results of their tests.
///
///     swift run generate            # writes
///     swift run generate --check    # exits with 1 when something is stale
@main struct Generate {
  static let operators = "Sources/TorchCore/Ops", registry = "Sources/TorchRegistry"

  static func main() {
    do {
      try run(
        check: CommandLine.arguments.contains("--check"), verbose: CommandLine.arguments.contains("--verbose")
      )
    } catch let error as ParseError {
      print(error.message)
      exit(1)
    } catch {
      print(error)
      exit(1)
    }
  }

  /// All Swift files below a folder, in a fixed order.
  static func swiftFiles(_ folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
      "\(folder)/\($0)"
    }
  }

  static func parse(_ files: [String]) throws -> (declarations: [Declaration], types: [TypeDeclaration]) {
    var all: ([Declaration], [TypeDeclaration]) = ([], [])
    for file in files where !file.hasPrefix("\(operators)/Spellings") {
      let parser = try Parser(file: file, text: String(contentsOfFile: file, encoding: .utf8))
      all.0 += parser.declarations
      all.1 += parser.types
    }
    return all
  }

  static func run(check: Bool, verbose: Bool) throws {
    let core = try parse(swiftFiles("Sources/TorchCore"))
    let above = try ["TorchNN", "TorchOptim"].map { try parse(swiftFiles("Sources/\($0)")) }
    let types = core.types + above.flatMap(\.types)
    let namespaces = Set(["F"] + types.filter { $0.keyword == "enum" }.map(\.name))

    let inOperators = core.declarations.filter { d in
      let isOperator = ["/Ops/", "/Tensor/", "/Random/", "/Autograd/"].contains { d.file.contains($0) }
      return isOperator && (d.scope == "Tensor" || d.isStatic) && d.kind != .initializer
    }
    let spelled = try Deriver(
      inOperators.filter { $0.file.contains("/Ops/") || $0.forms != nil }, namespaces: namespaces)

    var writer = RegistryWriter(types: types)
    let scopes = namespaces.union(["Tensor"])
    let operations = (inOperators + spelled.derived.map(\.declaration)).filter {
      scopes.contains($0.scope.filter { $0 != "`" }) && !($0.scope == "Tensor" && $0.isStatic)
    }
    let listed = Set(
      operations.filter {
        !$0.parameters.contains(where: \.isVariadic)
          && $0.parameters.contains { $0.type.hasPrefix("[") || $0.type == "Size" }
      }
      .map { "\($0.scope).\($0.name)" })
    for d in operations { writer.add(d, variadicSiblings: listed) }
    addClasses(to: &writer, types: types, declarations: above.flatMap(\.declarations))

    var files = ["\(operators)/Spellings.swift": source(of: spelled.derived)]
    for (name, text) in writer.files() { files["\(registry)/\(name)"] = text }
    files[Manual.page] = try Manual.text()
    let written = swiftFiles(registry).filter { $0.hasPrefix("\(registry)/Generated") }
    let stale = files.filter { (try? String(contentsOfFile: $0.key, encoding: .utf8)) != $0.value }.map(\.key)
    let leftOver = written.filter { files[$0] == nil }
    if check {
      guard stale.isEmpty, leftOver.isEmpty else {
        print("stale: \((stale + leftOver).sorted().joined(separator: ", ")); run `swift run generate`")
        exit(1)
      }
      return
    }
    try FileManager.default.createDirectory(
      atPath: "\(registry)/Generated", withIntermediateDirectories: true)
    for name in stale { try files[name]!.write(toFile: name, atomically: true, encoding: .utf8) }
    for name in leftOver { try FileManager.default.removeItem(atPath: name) }
    if verbose { for line in writer.left { print("no dynamic form:", line) } }
    print(
      "\(spelled.derived.count) spellings, \(writer.entries.count + writer.deprecated.count) registry entries, "
        + "\(writer.left.count) without dynamic form")
  }

  /// The modules and optimizers: public classes of `nn` and `optim`.
  static func addClasses(
    to writer: inout RegistryWriter, types: [TypeDeclaration], declarations: [Declaration]
  ) {
    let classes = Dictionary(types.filter { $0.keyword == "class" }.map { ($0.name, $0) }) { first, _ in first
    }
    func parents(_ name: String) -> [String] {
      guard let type = classes[name] else { return [] }
      let scope = name.split(separator: ".").dropLast().joined(separator: ".")
      for parent in type.inherits {
        let plain = parent.prefix { $0 != "<" }
        for candidate in ["\(scope).\(plain)", String(plain)] where classes[candidate] != nil {
          return [candidate] + parents(candidate)
        }
      }
      return []
    }
    // What layers of several dimensions share (`nn.ConvNd`) is no layer itself.
    for type in types where type.keyword == "class" && type.isPublic && !type.name.hasSuffix("Nd") {
      let chain = [type.name] + parents(type.name)
      let kind = type.name.hasPrefix("nn.") ? "module" : type.name.hasPrefix("optim.") ? "optimizer" : ""
      guard !kind.isEmpty, chain.count > 1 else { continue }
      func nearest(_ kind: Declaration.Kind, _ name: String) -> [Declaration] {
        for c in chain {
          let found = declarations.filter { $0.scope == c && $0.kind == kind && $0.plainName == name }
          if !found.isEmpty { return found }
        }
        return []
      }
      // A class may add a way to be called to those that it inherits.
      var calls = chain.flatMap { c in
        declarations.filter { $0.scope == c && $0.kind == .function && $0.plainName == "callAsFunction" }
      }
      if calls.isEmpty { calls = nearest(.function, "forward") }
      writer.add(
        type: type.name, inits: nearest(.initializer, "init").filter(\.isPublic),
        calls: kind == "module" ? calls : [],
        kind: kind)
    }
  }
}
