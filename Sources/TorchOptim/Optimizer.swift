import TorchCore

extension optim {
  /// The base of all optimizers: groups of parameters with options, and a state for each parameter.
  ///
  /// A subclass overrides `step(_ group:)`. State dicts are interchangeable with PyTorch's.
  open class Optimizer: CustomStringConvertible, @unchecked Sendable {
    /// The groups; options may be changed at any time.
    public final private(set) var paramGroups: [ParamGroup] = []
    /// The options of groups that do not set them.
    public final let defaults: OrderedDictionary<String, Value>
    final let hooks = OptimizerHooks()

    /// An optimizer of tensors, or of groups of them.
    public init(_ params: [some OptimizerParameters], defaults: OrderedDictionary<String, Value>) {
      self.defaults = defaults
      let groups = params.compactMap(\.paramGroup)
      if groups.isEmpty { addParamGroup(ParamGroup(params.compactMap { $0 as? Tensor })) }
      for group in groups { addParamGroup(group) }
    }

    /// The name of the optimizer in messages.
    final var typeName: String { String(describing: type(of: self)) }

    /// Adds a group, such as layers that are trained from now on.
    open func addParamGroup(_ group: ParamGroup) {
      check(!group.params.isEmpty || !paramGroups.isEmpty, "\(typeName): there are no parameters")
      var seen = Set(paramGroups.flatMap(\.params).map(ObjectIdentifier.init))
      for p in group.params {
        check(
          p.isLeaf || p.retainsGrad,
          "\(typeName): \(p.described) is the result of an operator: only leaves are trained")
        check(
          seen.insert(ObjectIdentifier(p)).inserted, "\(typeName): a parameter \(p.described) is given twice")
      }
      for name in group.options.keys where defaults[name] == nil {
        check(name == "param_names" || name == "initial_lr", "\(typeName): no option is called '\(name)'")
      }
      var options = group.options
      for (name, value) in defaults where options[name] == nil { options[name] = value }
      group.options = options
      if !Failure.pending { paramGroups.append(group) }
    }

    /// Changes the parameters by their gradients; those without one stay. A `closure` clears the gradients,
    /// computes the loss, calls `backward` and returns the loss, which `step` returns.
    ///
    ///     optimizer.zeroGrad()
    ///     F.mseLoss(model(input), target).backward()
    ///     optimizer.step()
    @discardableResult open func step(closure: (() -> Tensor)? = nil) -> Tensor? {
      for hook in hooks.beforeStep.all { hook(self) }
      let loss = closure.map { closure in enableGrad { closure() } }
      if Failure.pending { return loss }
      torch.profiler.recordFunction("Optimizer.step#\(typeName).step") {
        noGrad { for group in paramGroups { step(group) } }
      }
      for hook in hooks.afterStep.all { hook(self) }
      return loss
    }

    /// Changes the parameters of one group; runs without recording.
    open func step(_ group: ParamGroup) { fail("\(typeName): override step(_:)") }

    /// Clears the gradients of all parameters: drops them, or fills them with zeros.
    public final func zeroGrad(setToNone: Bool = true) {
      for group in paramGroups {
        for p in group.params {
          guard let g = p.grad else { continue }
          if setToNone { p.grad = nil } else { p.grad = torch.zerosLike(g.detach()) }
        }
      }
    }

    /// What the optimizer keeps for a parameter: a dictionary under PyTorch's names, none before the first
    /// step.
    public final func state(_ parameter: Tensor) -> Value {
      for group in paramGroups {
        guard let i = group.params.firstIndex(where: { $0 === parameter }) else { continue }
        return group.states[i].map { Value($0.entries) } ?? .none
      }
      return .none
    }

    public final var description: String {
      let groups = paramGroups.enumerated().map { i, group in
        "Parameter Group \(i)\n"
          + group.options.sorted { $0.key < $1.key }.map { "    \($0.key): \($0.value)\n" }.joined()
      }
      return "\(typeName) (\n" + groups.joined(separator: "\n") + ")"
    }
  }
}

/// One step of an optimizer for one parameter: a formula with its numbers.
protocol Update {
  /// Steps over `n` elements of each tensor of the row, which start at `x`.
  func run<T: BinaryFloatingPoint>(_ x: [UnsafeMutablePointer<T>], _ n: Int)
}

extension optim.Optimizer {
  /// Runs one update for each parameter of a group that has a gradient, over all of them in parallel. `make`
  /// gives the update and the tensors it works on: the parameter, its gradient, and states, all of one shape.
  /// `sparse` takes a step with a sparse gradient; when it does not, the gradient is made dense.
  final func update<U: Update>(
    _ group: optim.ParamGroup, sparse: ((Tensor, Tensor, ParamState) -> Bool)? = nil,
    _ make: (Tensor, Tensor, ParamState) -> (U, [Tensor])
  ) {
    var rows: [Row<U>] = []
    rows.reserveCapacity(group.params.count)
    for (i, p) in group.params.enumerated() {
      guard var g = p.grad else { continue }
      if g.isSparse {
        guard
          check(
            sparse != nil,
            "\(typeName): the gradient of \(p.described) is sparse: SparseAdam, SGD and Adagrad take such ones"
          )
        else { return }
        if sparse!(p, g, group.state(i)) { continue }
        g = g.toDense()
      }
      let (rule, tensors) = make(p, g, group.state(i))
      rows.append(Row(rule, tensors))
    }
    run(rows)
  }
}

/// A parameter with its gradient and states, ready for a kernel.
private struct Row<U: Update> {
  let rule: U
  let tensors: [Tensor]
  /// The tensors as the kernel sees them: contiguous, float32 or float64.
  let work: [Tensor]
  let dtype: DType
  let count: Int

  init(_ rule: U, _ tensors: [Tensor]) {
    (self.rule, self.tensors) = (rule, tensors)
    let type = tensors[0].dtype
    let dtype: DType = type == .float64 || type == .complex128 ? .float64 : .float32
    self.dtype = dtype
    work = tensors.map { t in
      if t.isContiguous && t.dtype.real == dtype { return t }
      return t.detach().to(type.isComplex ? type : dtype).contiguous()
    }
    count = work[0].count * (type.isComplex ? 2 : 1)
  }

  /// The element with which a part begins: whole cache lines, so that a small tensor is one thread's.
  func start(of part: Int) -> Int { part == parts ? count : count * part / parts & ~63 }

  /// Steps over these elements.
  func run(_ range: Range<Int>) {
    func each<T: BinaryFloatingPoint>(_: T.Type) {
      var x = work.map { $0.address.assumingMemoryBound(to: T.self) + range.lowerBound }
      for i in stride(from: range.lowerBound, to: range.upperBound, by: chunk) {
        rule.run(x, min(chunk, range.upperBound - i))
        for k in x.indices { x[k] += chunk }
      }
    }
    if range.isEmpty { return }
    if dtype == .float64 { each(Double.self) } else { each(Float.self) }
  }

  /// Writes copies back and marks the memory as changed.
  func finish() {
    for (k, t) in tensors.enumerated() where k != 1 {
      if work[k] === t { t.storage.version += 1 } else { t.copy_(work[k]) }
    }
  }
}

/// Every tensor is cut into so many parts, and a thread takes the same ones of each: it so meets elements again that
/// its cache still has of the last step and of the product that made the gradient.
private let parts = 1024
/// Elements to go over at a time: rules that go twice find them in the cache.
private let chunk = 4096

private func run<U: Update>(_ rows: [Row<U>]) {
  guard !Failure.pending else { return }
  for row in rows {
    check(
      row.work.allSatisfy { $0.count == row.work[0].count },
      "step: a parameter is \(row.tensors[0].described), its gradient or state \(row.tensors.last!.described)"
    )
  }
  let total = rows.reduce(0) { $0 + $1.count }
  parallel(parts, grain: max(1, 2 * chunk * parts / max(1, total))) { first, last in
    for row in rows { row.run(row.start(of: first)..<row.start(of: last)) }
  }
  for row in rows { row.finish() }
}

/// a + w · (b - a), from the nearer end, as PyTorch's `lerp` rounds.
@inline(__always) func lerp<T: BinaryFloatingPoint>(_ a: T, _ b: T, _ w: T) -> T {
  w < 0.5 ? a + w * (b - a) : b - (b - a) * (1 - w)
}

/// Reports an option outside its range.
func checkOption(_ ok: Bool, _ optimizer: String, _ name: String, _ value: Any, _ range: String) {
  check(ok, "\(optimizer): \(name) \(value) must be \(range)")
}
