import Torch
import TorchRegistry

/// Checks first and second derivatives at the arguments of the corpus's float64 cases, and of variants of them, against
/// finite differences.
extension Runner {
  /// Operators that PyTorch does not differentiate twice.
  private static let once: Set<String> = [
    "nn.functional.multi_margin_loss", "nn.functional.multilabel_margin_loss", "nn.functional.hardsigmoid",
    "nn.functional.embedding_bag", "index_reduce", "linalg.norm/subgradients_at_zero",
  ]
  /// Operators whose results are no smooth functions of all their arguments: those that draw have the gradient zero,
  /// indices that name a place twice let either value win, and factors of one triangle are read in part.
  private static let never: Set<String> = [
    "normal", "normal/number_mean", "bernoulli", "nn.functional.max_unpool1d", "nn.functional.max_unpool2d",
    "nn.functional.max_unpool3d", "cholesky_solve", "potri", "potrs", "binomial",
    // The gradients of draws stand for what does not vary smoothly.
    "standard_gamma", "sample_dirichlet",
    // Eigenvectors are unique up to their length and sign; `cholesky_ex` gives anything when there is no factor.
    "eig", "lobpcg", "linalg.cholesky_ex",
    "tensor",
  ]
  private static func names(_ c: JSON) -> (op: String, variant: String) {
    let op = c["op"]?.string ?? ""
    return (op, "\(op)/\(c["variant"]?.string ?? "")")
  }
  /// Operators that read one triangle of their argument: the argument is made of the whole one first.
  private static let oneTriangle: [String: @Sendable (Tensor, JSON) -> Tensor] = [
    "linalg.cholesky": hermitian, "linalg.cholesky_ex": hermitian, "linalg.eigh": hermitian,
    "linalg.eigvalsh": hermitian, "linalg.pinv/hermitian": hermitian, "linalg.matrix_sqrth": hermitian,
    "cholesky_inverse": { $1["kwargs"]?["upper"]?.bool == true ? $0.triu() : $0.tril() },
    "potrf": hermitian, "symeig": hermitian, "lobpcg": hermitian,
  ]
  @Sendable private static func hermitian(_ x: Tensor, _ c: JSON) -> Tensor { x.add(x.mH).div(2) }
  /// Operators that look at memory, not at elements: of an expanded argument they give something else.
  private static let ofMemory: Set<String> = ["as_strided", "as_strided_scatter", "view", "view_as"]

  /// Whether a case has derivatives that can be checked.
  static func isDifferentiable(_ c: JSON) -> Bool {
    func anyVariable(_ j: JSON?) -> Bool {
      switch j {
      case .object(let pairs)?:
        pairs.contains { $0.key == "requires_grad" && $0.value.bool == true || anyVariable($0.value) }
      case .array(let list)?: list.contains { anyVariable($0) }
      default: false
      }
    }
    let (op, variant) = names(c)
    if never.contains(variant.hasSuffix("/") ? op : variant) { return false }
    return c["kind"]?.string == "op" && (c["id"]?.string ?? "").contains("/float64/")
      && (anyVariable(c["args"]) || anyVariable(c["kwargs"]))
  }

  /// How the variables of a variant of a case are made from the original ones.
  private struct Variant {
    let name: String, variable: @Sendable (Tensor) -> Tensor
  }
  private static let variants = [
    Variant(
      name: "25 dimensions",
      variable: { x in
        x.reshape(Size([Int](repeating: 1, count: max(0, 25 - x.dim())) + Array(x.shape)))
      }),
    Variant(name: "no dimensions", variable: { $0.numel() > 0 ? $0.reshape([-1])[0].clone() : $0 }),
    Variant(name: "no elements", variable: { $0.dim() > 0 ? $0.narrow(0, 0, 0).clone() : $0 }),
  ]

  /// Checks one case.
  func checkGradients(_ c: JSON) throws -> Outcome {
    var outcome = Outcome()
    var originals: [Tensor] = []
    try compute(c, form: "function") { originals = $1.map { $0.detach().clone() } }
    func attempt(_ name: String, _ body: () throws -> Void) {
      note?(name)
      do {
        try body()
        outcome.forms.append((name, .bool(true)))
      } catch {
        let message = (error as? Disagreement)?.message ?? "\(error)"
        outcome.forms.append((name, .string(message)))
        if outcome.status == .passed { outcome.detail = "\(name): \(message)" }
        outcome.status = .failed
      }
    }
    attempt("as it is") { try check(c, originals) }
    for variant in Self.variants {
      let variables = originals.map { variant.variable($0) }
      if zip(variables, originals).allSatisfy({ $0.shape == $1.shape }) { continue }
      // An operator may refuse these arguments, or answer NaN.
      guard let ys = try? outputs(c, variables.map { $0.detach().requiresGrad_() }),
        (try? withError { ys.allSatisfy { $0.isfinite().all().item(Bool.self) } }) ?? false
      else { continue }
      attempt(variant.name) { try check(c, variables) }
    }
    if !Self.ofMemory.contains(Self.names(c).op) { attempt("expanded") { try checkExpanded(c, originals) } }
    return outcome
  }

  /// The differentiable results at other values of the variables.
  private func outputs(_ c: JSON, _ variables: [Tensor]) throws -> [Tensor] {
    try withError {
      let (op, variant) = Self.names(c)
      var found: [Tensor] = []
      let project = Self.oneTriangle[op] ?? Self.oneTriangle[variant]
      try compute(
        c, form: "function", variables: project.map { f in variables.map { f($0, c) } } ?? variables
      ) { result, _ in
        found = differentiable(result)
        // What is unique up to its sign or phase has a derivative only without it.
        if c["check"]?.string == "abs" { found = found.map { $0.abs() } }
      }
      return found
    }
  }

  /// The results that have a derivative, in the precision that finite differences need.
  private func differentiable(_ result: Value) -> [Tensor] {
    Runner.flat(result).filter { $0.requiresGrad && ($0.dtype == .float64 || $0.dtype == .complex128) }
  }

  private func check(_ c: JSON, _ values: [Tensor]) throws {
    // Where PyTorch has no gradient, the results jump.
    let gradients = c["grad_in"]?.array
    let variables = values.enumerated().map { k, x in
      let varies = x.dtype == .float64 && (gradients.map { k < $0.count && $0[k]["tensor"] != nil } ?? true)
      return varies ? x.detach().requiresGrad_() : x.detach()
    }
    if !variables.contains(where: \.requiresGrad) { return }
    let (op, variant) = Self.names(c)
    try check(variables, twice: !Self.once.contains(op) && !Self.once.contains(variant)) {
      try outputs(c, $0)
    }
  }

  private func check(_ variables: [Tensor], twice: Bool, _ function: @escaping ([Tensor]) throws -> [Tensor])
    throws
  {
    if try function(variables).isEmpty { return }
    var failure: (any Error)?
    func called(_ x: [Tensor]) -> [Tensor] {
      do { return try function(x) } catch {
        failure = failure ?? error
        return []
      }
    }
    func passes(_ what: String, _ check: () -> Bool) throws {
      do { _ = try withError(check) } catch { throw failure ?? Disagreement(message: "\(what): \(error)") }
      if let failure { throw failure }
    }
    try passes("first derivative") { torch.autograd.gradcheck(called, variables, fastMode: true) }
    if twice {
      try passes("second derivative") { torch.autograd.gradgradcheck(called, variables, fastMode: true) }
    }
  }

  /// An argument expanded along a dimension: its gradient is the sum of that of an argument of the same numbers.
  private func checkExpanded(_ c: JSON, _ originals: [Tensor]) throws {
    let narrow = originals.map { x -> Tensor in
      guard let d = x.shape.firstIndex(where: { $0 > 1 }) else { return x }
      return x.narrow(d, 0, 1).clone()
    }
    func gradients(_ expand: (Tensor, Size) -> Tensor) -> [Tensor?]? {
      let variables = narrow.map { $0.detach().requiresGrad_() }
      guard let ys = try? outputs(c, zip(variables, originals).map { expand($0, $1.shape) }), !ys.isEmpty
      else {
        return nil
      }
      return try? withError {
        torch.autograd.grad(
          ys, variables, gradOutputs: ys.map { Tensor(full: $0.shape, 1, $0.dtype) }, allowUnused: true)
      }
    }
    let expanded = gradients { $0.expand($1) }, copied = gradients { $0.expand($1).contiguous() }
    guard let expanded, let copied else {
      if (expanded == nil) == (copied == nil) { return }
      throw Disagreement(message: "only one of an expanded argument and its copy has a gradient")
    }
    for (a, b) in zip(expanded, copied) {
      guard let a, let b else {
        if (a == nil) == (b == nil) { continue }
        throw Disagreement(message: "only one of an expanded argument and its copy has a gradient")
      }
      let same = try withError { a.allclose(b, rtol: 1e-10, atol: 1e-10, equalNan: true) }
      if !same { throw Disagreement(message: "the gradient is not that of a copy") }
    }
  }

  /// Operators of the registry whose derivatives are checked at drawn arguments: all that the corpus does not have.
  static func drawn(_ corpus: Corpus) -> [String] {
    let known = Set(corpus.lines.compactMap { Corpus.member("op", of: $0) })
    let left = ["share_memory", "from_file", "set_", "resize"]
    return Registry.shared.operators.keys.sorted().filter { name in
      let short = name.hasPrefix("Tensor.") ? String(name.dropFirst(7)) : name
      return !known.contains(short) && !never.contains(short) && !short.hasSuffix("_")
        && !left.contains { short.hasPrefix($0) }
    }
  }

  /// What a report says of an operator whose draws had no derivative to check.
  static let noDerivative = "no derivative"

  /// Checks an operator at drawn arguments.
  func checkDrawn(_ name: String) throws -> Outcome {
    var checked = 0
    for seed in 0..<300 where checked < 5 {
      var draw = Draw(UInt64(seed), forDerivatives: true)
      torch.manualSeed(seed)
      let (arguments, named) = draw.arguments(of: name)
      let values = arguments + named.map(\.1)
      let variables = values.flatMap(Runner.flat).filter { $0.requiresGrad && $0.dtype == .float64 }
      let short = name.hasPrefix("Tensor.") ? String(name.dropFirst(7)) : name,
        project = Self.oneTriangle[short]
      func call(_ x: [Tensor]) throws -> [Tensor] {
        try withError {
          var next = x.makeIterator()
          func moved(_ x: Tensor) -> Tensor { project.map { $0(x, .null) } ?? x }
          func replaced(_ v: Value) -> Value {
            if let t = v.tensor {
              return t.requiresGrad && t.dtype == .float64 ? .tensor(moved(next.next()!)) : v
            }
            if let list = v.list { return .list(list.map(replaced)) }
            return v
          }
          torch.manualSeed(seed)
          let result = try Registry.shared.call(
            name, arguments.map(replaced), named.map { ($0.0, replaced($0.1)) })
          return differentiable(result)
        }
      }
      guard !variables.isEmpty, let ys = try? call(variables), ys.contains(where: { $0.numel() > 0 }),
        (try? withError { ys.allSatisfy { $0.isfinite().all().item(Bool.self) } }) ?? false
      else { continue }
      checked += 1
      do { try check(variables, twice: true, call) } catch {
        let message = (error as? Disagreement)?.message ?? "\(error)"
        // By one of the operands, or at all, as in PyTorch.
        if message.contains("is not implemented") || message.contains("there is no gradient") { continue }
        return .failed("at the arguments of seed \(seed): \(message)")
      }
    }
    return Outcome(detail: checked == 0 ? Runner.noDerivative : "")
  }
}
