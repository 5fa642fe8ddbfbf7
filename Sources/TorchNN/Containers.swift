import TorchCore

extension nn {
  /// Modules in a list, called `0`, `1`, …; they are trained and saved with the module that holds the list.
  ///
  ///     let blocks = nn.ModuleList((0..<3).map { _ in nn.Linear(8, 8) })
  ///     for block in blocks { x = block(x) }
  public final class ModuleList<Element: Module>: Module, ModuleListing, ExpressibleByArrayLiteral {
    /// An empty list.
    public override init() {}
    /// The modules of a sequence in order.
    public init(_ modules: some Swift.Sequence<Element>) {
      super.init()
      extend(modules)
    }
    public convenience init(arrayLiteral modules: Element...) { self.init(modules) }

    /// The number of modules.
    public var count: Int { members.children.count }

    /// The module at a place; negative places count from the end.
    public subscript(_ index: Int) -> Element {
      get {
        let place = index < 0 ? index + count : index
        guard (0..<count).contains(place) else {
          fatalError("swift-torch: ModuleList: no module \(index) among \(count)")
        }
        return unsafeDowncast(members.children[position: place].value.module!, to: Element.self)
      }
      set {
        let place = index < 0 ? index + count : index
        guard check((0..<count).contains(place), "ModuleList: no module \(index) among \(count)") else {
          return
        }
        members.children[position: place].value.module = newValue
      }
    }

    /// The modules of a range of places as a list of their own.
    public subscript(_ range: some RangeExpression<Int>) -> ModuleList {
      let range = range.relative(to: 0..<count)
      guard
        check(
          range.lowerBound >= 0 && range.upperBound <= count, "ModuleList: no places \(range) among \(count)")
      else { return ModuleList() }
      return ModuleList(range.map { self[$0] })
    }

    /// Adds a module at the end.
    @discardableResult public func append(_ module: Element) -> Self {
      addModule("\(count)", module)
      return self
    }

    /// Adds modules at the end.
    @discardableResult public func extend(_ modules: some Swift.Sequence<Element>) -> Self {
      for module in modules { append(module) }
      return self
    }

    /// Adds a module before place `index`; the later ones are renumbered.
    public func insert(_ index: Int, _ module: Element) {
      var modules = Array(self)
      let place = index < 0 ? index + modules.count : index
      guard
        check(
          (0...modules.count).contains(place), "ModuleList.insert: no place \(index) among \(count) modules")
      else { return }
      modules.insert(module, at: place)
      replace(modules)
    }

    /// Removes the module at `index` and returns it; the later ones are renumbered.
    @discardableResult public func pop(_ index: Int = -1) -> Element {
      var modules = Array(self)
      let module = self[index]
      modules.remove(at: index < 0 ? index + modules.count : index)
      replace(modules)
      return module
    }

    private func replace(_ modules: [Element]) {
      for name in members.children.keys { unregister(name) }
      extend(modules)
    }

    /// The modules of one list and then those of another.
    public static func + (a: ModuleList, b: ModuleList) -> ModuleList { ModuleList(Array(a) + Array(b)) }
    /// Adds the modules of a sequence at the end.
    public static func += (list: ModuleList, modules: some Swift.Sequence<Element>) { list.extend(modules) }
  }

  /// Modules under names; they are trained and saved with the module that holds the dictionary.
  ///
  ///     let heads = nn.ModuleDict(["digit": nn.Linear(8, 10), "parity": nn.Linear(8, 2)])
  ///     heads["digit"](x)
  public final class ModuleDict<Element: Module>: Module, ExpressibleByDictionaryLiteral {
    /// The modules of an ordered dictionary.
    public init(_ modules: OrderedDictionary<String, Element> = [:]) {
      super.init()
      for (name, module) in modules { addModule(name, module) }
    }
    public convenience init(dictionaryLiteral pairs: (String, Element)...) {
      self.init(OrderedDictionary(pairs))
    }

    /// The number of modules.
    public var count: Int { members.children.count }
    /// The names in order.
    public var keys: [String] { members.children.keys }
    /// The modules in order.
    public var values: [Element] { members.children.values.compactMap { $0.module as? Element } }
    /// The names and modules in order.
    public var items: [(key: String, value: Element)] { Array(zip(keys, values)).map { ($0, $1) } }
    /// Whether there is a module of this name.
    public func contains(_ name: String) -> Bool { members.children[name] != nil }

    /// The module of a name.
    public subscript(_ name: String) -> Element {
      get {
        guard let module = members.children[name]?.module as? Element else {
          fatalError("swift-torch: ModuleDict: no module '\(name)'")
        }
        return module
      }
      set { addModule(name, newValue) }
    }

    /// Removes the module of a name and returns it.
    @discardableResult public func pop(_ name: String) -> Element {
      let module = self[name]
      unregister(name)
      return module
    }

    /// Removes all modules.
    public func clear() { for name in keys { unregister(name) } }

    /// Adds modules, replacing those of the same names.
    public func update(_ modules: OrderedDictionary<String, Element>) {
      for (name, module) in modules { addModule(name, module) }
    }
  }

  /// Parameters in a list, called `0`, `1`, …
  public final class ParameterList: Module, ExpressibleByArrayLiteral {
    /// Parameters from the tensors of a sequence; they require gradients from then on.
    public init(_ parameters: some Swift.Sequence<Tensor>) {
      super.init()
      extend(parameters)
    }
    public convenience init(arrayLiteral parameters: Tensor...) { self.init(parameters) }

    /// The number of parameters.
    public var count: Int { members.parameters.count }

    /// The parameter at a place; negative places count from the end.
    public subscript(_ index: Int) -> Tensor {
      get {
        let place = index < 0 ? index + count : index
        guard check((0..<count).contains(place), "ParameterList: no parameter \(index) among \(count)") else {
          return .placeholder
        }
        return members.parameters[position: place].value.tensor!
      }
      set {
        let place = index < 0 ? index + count : index
        guard check((0..<count).contains(place), "ParameterList: no parameter \(index) among \(count)") else {
          return
        }
        members.parameters[position: place].value.replaceParameter(newValue)
      }
    }

    /// Adds a parameter at the end.
    @discardableResult public func append(_ parameter: Tensor) -> Self {
      registerParameter("\(count)", Slot.trainable(parameter))
      return self
    }

    /// Adds parameters at the end.
    @discardableResult public func extend(_ parameters: some Swift.Sequence<Tensor>) -> Self {
      for parameter in parameters { append(parameter) }
      return self
    }
    /// Adds the parameters of a sequence at the end.
    public static func += (list: ParameterList, parameters: some Swift.Sequence<Tensor>) {
      list.extend(parameters)
    }

    /// The parameters of a range of places as a list of their own.
    public subscript(_ range: some RangeExpression<Int>) -> ParameterList {
      let range = range.relative(to: 0..<count)
      guard
        check(
          range.lowerBound >= 0 && range.upperBound <= count,
          "ParameterList: no places \(range) among \(count)")
      else { return [] }
      return ParameterList(range.map { self[$0] })
    }

    public override var extraRepr: String {
      members.parameters.map {
        "  (\($0.key)): " + parameterLine($0.value.tensor!, "\($0.value.tensor!.dtype)")
      }
      .joined(separator: "\n")
    }
  }

  /// Parameters under names.
  public final class ParameterDict: Module, ExpressibleByDictionaryLiteral {
    /// Parameters from the tensors of an ordered dictionary; they require gradients from then on.
    public init(_ parameters: OrderedDictionary<String, Tensor> = [:]) {
      super.init()
      for (name, parameter) in parameters { self[name] = parameter }
    }
    public convenience init(dictionaryLiteral pairs: (String, Tensor)...) {
      self.init(OrderedDictionary(pairs))
    }

    /// The number of parameters.
    public var count: Int { members.parameters.count }
    /// The names in order.
    public var keys: [String] { members.parameters.keys }
    /// The parameters in order.
    public var values: [Tensor] { members.parameters.values.compactMap(\.tensor) }
    /// Whether there is a parameter of this name.
    public func contains(_ name: String) -> Bool { members.parameters[name] != nil }

    /// The parameter of a name.
    public subscript(_ name: String) -> Tensor {
      get {
        guard let parameter = members.parameters[name]?.tensor else {
          fail("ParameterDict: no parameter '\(name)'")
          return .placeholder
        }
        return parameter
      }
      set {
        if let slot = members.parameters[name] {
          slot.replaceParameter(newValue)
        } else {
          registerParameter(name, Slot.trainable(newValue))
        }
      }
    }

    /// The names and parameters in order.
    public var items: [(key: String, value: Tensor)] { Array(zip(keys, values)).map { ($0, $1) } }
    /// The parameter of a name, or `other`.
    public func get(_ name: String, _ other: Tensor? = nil) -> Tensor? {
      members.parameters[name]?.tensor ?? other
    }
    /// The parameter of a name, which is `other` from now on if there was none.
    @discardableResult public func setdefault(_ name: String, _ other: Tensor) -> Tensor {
      if !contains(name) { self[name] = other }
      return self[name]
    }
    /// Removes the parameter of a name and returns it.
    @discardableResult public func pop(_ name: String) -> Tensor {
      let parameter = self[name]
      unregister(name)
      return parameter
    }
    /// Removes the last parameter and returns it with its name.
    public func popitem() -> (key: String, value: Tensor) {
      guard let last = items.last else {
        fail("ParameterDict.popitem: it is empty")
        return ("", .placeholder)
      }
      unregister(last.key)
      return last
    }
    /// Removes all parameters.
    public func clear() { for name in keys { unregister(name) } }
    /// Adds parameters, replacing those of the same names.
    public func update(_ parameters: OrderedDictionary<String, Tensor>) {
      for (name, parameter) in parameters { self[name] = parameter }
    }
    /// A dictionary of its own of the same parameters.
    public func copy() -> ParameterDict { ParameterDict(OrderedDictionary(items.map { ($0.key, $0.value) })) }
    /// The parameters of one dictionary, and those of another, which prevail.
    public static func | (a: ParameterDict, b: ParameterDict) -> ParameterDict {
      let union = a.copy()
      union.update(OrderedDictionary(b.items.map { ($0.key, $0.value) }))
      return union
    }

    public override var extraRepr: String {
      members.parameters.map { "  (\($0.key)): " + parameterLine($0.value.tensor!, "torch.FloatTensor") }
        .joined(separator: "\n")
    }
  }
}

extension nn.ModuleList: Swift.Sequence {
  public func makeIterator() -> AnyIterator<Element> {
    AnyIterator(members.children.values.lazy.compactMap { $0.module as? Element }.makeIterator())
  }
}

extension nn.ParameterList: Swift.Sequence {
  public func makeIterator() -> IndexingIterator<[Tensor]> {
    members.parameters.values.compactMap(\.tensor).makeIterator()
  }
}

/// `Parameter containing: [torch.float32 of size 2x3]`.
private func parameterLine(_ parameter: Tensor, _ type: String) -> String {
  "Parameter containing: [\(type) of size \(parameter.shape.map(String.init).joined(separator: "x"))]"
}
