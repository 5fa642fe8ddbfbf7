import Glibc
import Torch
import TorchRegistry

/// How a case ended.
enum Status: String { case passed, failed, missing }

/// What a case gave: the verdict, the spellings that agreed, and what we computed.
struct Outcome {
  var status = Status.passed
  var detail = ""
  var forms: [(key: String, value: JSON)] = []
  /// Members of the dump, already in its format.
  var dump: [(key: String, value: JSON)] = []

  static func failed(_ detail: String) -> Outcome { Outcome(status: .failed, detail: detail) }
}

/// A disagreement with the corpus.
struct Disagreement: Error { var message: String }

/// Runs cases one after the other.
struct Runner {
  let corpus: Corpus
  var dump: Dump?
  /// Hears which form is about to be called, so that a trap can be told from its place.
  var note: ((String) -> Void)?

  /// Runs one case; only a trap does not come back.
  func run(_ c: JSON) -> Outcome {
    guarded {
      switch c["kind"]?.string {
      case "op": try operation(c)
      case "error": try refusal(c)
      case "module": try module(c)
      case "optim": try optimizer(c)
      default: .failed("unknown kind of case")
      }
    }
  }

  /// The outcome that `body` gives, or what its error means.
  func guarded(_ body: () throws -> Outcome) -> Outcome {
    do { return try body() } catch let error as NotImplemented {
      return Outcome(status: .missing, detail: error.description)
    } catch let error as Disagreement {
      return .failed(error.message)
    } catch {
      return .failed("\(error)")
    }
  }

  /// The tensors of a result in order, however nested.
  static func flat(_ value: Value) -> [Tensor] {
    if let t = value.tensor { return [t] }
    if let list = value.list { return list.flatMap(flat) }
    if let dictionary = value.dictionary { return dictionary.values.flatMap(flat) }
    return []
  }

  func list(_ c: JSON, _ key: String, _ arguments: inout Arguments) throws -> [Value] {
    try (c[key]?.array ?? []).map { try arguments.value($0) }
  }
  func named(_ c: JSON, _ key: String, _ arguments: inout Arguments) throws -> [(String, Value)] {
    try (c[key]?.pairs ?? []).map { ($0.key, try arguments.value($0.value)) }
  }

  // MARK: Operators

  private func operation(_ c: JSON) throws -> Outcome {
    var outcome = Outcome()
    let forms = c["forms"]?.array?.compactMap(\.string) ?? ["function"]
    for (k, form) in forms.enumerated() {
      note?(form)
      do {
        var record: [(key: String, value: JSON)] = []
        defer { if k == 0 { outcome.dump = record } }
        try operation(c, form: form, into: &record)
        outcome.forms.append((form, .bool(true)))
      } catch {
        if let error = error as? NotImplemented, form == "function" { throw error }
        let message = (error as? Disagreement)?.message ?? "\(error)"
        outcome.forms.append((form, .string(message)))
        if outcome.status == .passed { outcome.detail = "\(form): \(message)" }
        outcome.status = .failed
      }
    }
    return outcome
  }

  /// Calls one form and compares it; throws what is wrong.
  private func operation(_ c: JSON, form: String, into record: inout [(key: String, value: JSON)]) throws {
    try compute(c, form: form) { result, leaves in
      try verify(c, result, leaves, gradients: form != "out", into: &record)
    }
  }
  /// Calls one form, with other `variables` in the places of the tensors that require grad if there are any.
  func compute(
    _ c: JSON, form: String, variables: [Tensor]? = nil, _ then: (Value, [Tensor]) throws -> Void
  ) throws {
    let op = c["op"]?.string ?? "", variant = c["variant"]?.string ?? ""
    try withError {
      var build = Arguments(corpus, records: form != "out", variables: variables)
      var positional = try list(c, "args", &build)
      let keywords = try named(c, "kwargs", &build)
      if form == "inplace", let x = positional.first?.tensor { positional[0] = .tensor(x.clone()) }
      let target = positional.first?.tensor
      var s = try spelling(op, variant: variant, form: form, positional, keywords, seed: c["seed"]?.int ?? 0)
      if form == "out", let expected = c["out"]?.array?.first?["tensor"] {
        s.named.append(("out", .tensor(try garbage(expected))))
      }
      let out = form == "out" ? s.named.last?.1.tensor : nil
      torch.manualSeed(s.seed)
      var result = try call(s, form: form)
      if ["unique", "unique_consecutive"].contains(op), let l = result.list, l.count == 3 {
        // Python gives the places and counts only when asked.
        func asked(_ flag: String) -> Bool { keywords.contains { $0.0 == flag && $0.1.bool == true } }
        result = .tuple(
          [l[0]] + (asked("return_inverse") ? [l[1]] : []) + (asked("return_counts") ? [l[2]] : []))
      }
      if op == "linalg.lstsq", variant == "grad_oriented", let l = result.list {
        result = .tuple(Array(l.prefix(2)))
      }
      if form == "inplace", let target {
        if let r = result.tensor, r !== target {
          throw Disagreement(message: "the result is not the tensor itself")
        }
        result = .tensor(target)
      }
      if let out {
        if let r = result.tensor, r !== out {
          throw Disagreement(message: "the result is not the tensor given as out")
        }
        result = .tensor(out)
      }
      try then(result, build.leaves)
    }
  }

  private func call(_ s: Spelling, form: String) throws -> Value {
    let registry = Registry.shared
    for name in s.names where registry.operators[name] != nil {
      return try registry.call(name, s.arguments, s.named)
    }
    if form == "inplace" {
      let function = s.names[0].dropLast()
      if s.names[0].hasPrefix("nn.functional."), registry.operators[String(function)] != nil {
        return try registry.call(String(function), s.arguments, s.named + [("inplace", true)])
      }
    }
    throw NotImplemented(name: s.names[0])
  }

  /// A tensor of the expected shape and type whose elements must all be overwritten.
  private func garbage(_ expected: JSON) throws -> Tensor {
    let source = try Plain.Source(expected)
    let t = Tensor(empty: Size(source.shape), source.dtype)
    let bytes = t.count * source.dtype.itemSize
    if bytes > 0 { memset(t.address, source.dtype == .bool ? 1 : 0x7b, bytes) }
    return t
  }

  /// Compares outputs and gradients with the case.
  func verify(
    _ c: JSON, _ result: Value, _ leaves: [Tensor], gradients: Bool,
    into record: inout [(key: String, value: JSON)]
  ) throws {
    let check = Check(rawValue: c["check"]?.string ?? "value") ?? .value
    let loose = isLoose(c["op"]?.string ?? "")
    if let expected = c["result"] {
      record.append(("result", Dump.number(result)))
      try compare(result, expected)
      return
    }
    let outputs = Runner.flat(result), expected = c["out"]?.array ?? []
    if let dump { record.append(("out", .array(outputs.map { dump.tensor($0) }))) }
    if outputs.count != expected.count {
      throw Disagreement(message: "the result has \(outputs.count) tensors, not \(expected.count)")
    }
    for (k, (ours, theirs)) in zip(outputs, expected).enumerated() {
      if let d = difference(Plain(ours), try Plain(theirs, corpus), check, loose: loose) {
        throw Disagreement(message: expected.count == 1 ? d : "output \(k): \(d)")
      }
    }
    guard gradients, let weights = c["grad_out"]?.array, let slopes = c["grad_in"]?.array else { return }
    try compareGradients(outputs, leaves, weights, slopes, into: &record)
  }

  func compareGradients(
    _ outputs: [Tensor], _ leaves: [Tensor], _ weights: [JSON], _ slopes: [JSON],
    into record: inout [(key: String, value: JSON)]
  ) throws {
    let roots = outputs.filter { $0.requiresGrad && $0.dtype.isFloatingPoint }
    if roots.count != weights.count {
      throw Disagreement(message: "\(roots.count) outputs require grad, not \(weights.count)")
    }
    if leaves.count != slopes.count {
      throw Disagreement(message: "\(leaves.count) inputs require grad, not \(slopes.count)")
    }
    var build = Arguments(corpus, records: false)
    let g = try weights.map { try build.value($0).tensor }
    let ours = torch.autograd.grad(roots, leaves, gradOutputs: g, allowUnused: true)
    if let dump { record.append(("grad_in", .array(ours.map { $0.map { dump.tensor($0) } ?? .null }))) }
    for (k, theirs) in slopes.enumerated() {
      guard !theirs.isNull else {
        if let y = ours[k] { throw Disagreement(message: "gradient \(k) is \(Array(y.shape)), not none") }
        continue
      }
      guard let y = ours[k] else { throw Disagreement(message: "gradient \(k) is none") }
      if let d = difference(Plain(y), try Plain(theirs, corpus), .value, loose: true) {
        throw Disagreement(message: "gradient \(k): \(d)")
      }
    }
  }

  /// A result that is no tensor.
  private func compare(_ ours: Value, _ expected: JSON) throws {
    var build = Arguments(corpus, records: false)
    let theirs = try build.value(expected)
    func agree(_ a: Value, _ b: Value) -> Bool {
      if let x = a.list, let y = b.list { return x.count == y.count && zip(x, y).allSatisfy(agree) }
      switch (a, b) {
      case (.double(let x), .double(let y)):
        return x == y || x.isNaN && y.isNaN || abs(x - y) <= 1e-5 + 1e-5 * abs(y)
      case (.complex(let x, let u), .complex(let y, let v)):
        return agree(.double(x), .double(y)) && agree(.double(u), .double(v))
      default: return a == b
      }
    }
    if !agree(ours, theirs) { throw Disagreement(message: "the result is \(ours), not \(theirs)") }
  }

  private func isLoose(_ op: String) -> Bool {
    if op.hasPrefix("linalg.") || op.hasPrefix("fft.") { return true }
    return [
      "svd", "svd_lowrank", "pca_lowrank", "qr", "geqrf", "ormqr", "lu", "lu_solve", "lu_unpack", "cholesky",
      "cholesky_solve",
      "cholesky_inverse", "triangular_solve", "logdet", "matrix_exp", "pinverse", "stft", "istft",
    ].contains(op)
  }

  // MARK: Errors

  private func refusal(_ c: JSON) throws -> Outcome {
    let op = c["op"]?.string ?? "", last = op.split(separator: ".").last.map(String.init) ?? op
    var outcome = Outcome()
    do {
      try compute(c, form: "function") { result, _ in
        throw Disagreement(message: "accepted; the result is \(Runner.flat(result).map { Array($0.shape) })")
      }
    } catch let error as TorchError {
      outcome.dump.append(("error", .string(error.message)))
      func plain(_ s: String) -> String { s.lowercased().filter { $0 != "_" } }
      if !plain(error.message).contains(plain(last)) {
        return .failed("the error does not name \(last): \(error.message)")
      }
    } catch let error as NoOverload {
      outcome.dump.append(("error", .string(error.description)))
    }
    // The next case must find everything as it was.
    let one = Tensor(empty: [2])
    one.address.storeBytes(of: 1, as: Float.self)
    one.address.storeBytes(of: 2, toByteOffset: 4, as: Float.self)
    if Registry.shared.operators["add"] != nil {
      let sum = try withError { try Registry.shared.call("add", [.tensor(one), .tensor(one)]) }
      guard sum.tensor.map({ Plain($0).reals }) == [2, 4] else {
        return .failed("after the error, [1, 2] + [1, 2] is wrong")
      }
    }
    return outcome
  }
}
