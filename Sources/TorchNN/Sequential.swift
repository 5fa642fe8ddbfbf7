import TorchCore

extension nn {
  /// Layers one after the other; the children are called `0`, `1`, … or by the given names.
  ///
  ///     let model = nn.Sequential(nn.Conv2d(1, 20, 5), nn.ReLU())
  ///     let named = nn.Sequential(["conv": nn.Conv2d(1, 20, 5), "relu": nn.ReLU()])
  ///     model[0], model[-1], model[0..<1], named["conv"]
  open class Sequential: Layer {
    /// The layers in order.
    public init(_ layers: Layer...) {
      super.init()
      for layer in layers { append(layer) }
    }

    /// The layers of an array in order.
    public init(_ layers: [Layer]) {
      super.init()
      for layer in layers { append(layer) }
    }

    /// Layers with names.
    public init(_ layers: OrderedDictionary<String, Layer>) {
      super.init()
      for (name, layer) in layers { addModule(name, layer) }
    }

    open override func forward(_ input: Tensor) -> Tensor {
      var x = input
      for (_, slot) in members.children {
        if let layer = slot.module as? Layer { x = layer(x) }
      }
      return x
    }

    /// Adds a layer at the end.
    @discardableResult public final func append(_ layer: Layer) -> Self {
      addModule("\(count)", layer)
      return self
    }

    /// Adds layers at the end.
    @discardableResult public final func extend(_ layers: some Swift.Sequence<Layer>) -> Self {
      for layer in layers { append(layer) }
      return self
    }

    /// Adds a layer before place `index`; the later ones are renumbered.
    @discardableResult public final func insert(_ index: Int, _ layer: Layer) -> Self {
      var layers = Array(self)
      let place = index < 0 ? index + layers.count : index
      guard
        check(
          (0...layers.count).contains(place),
          "Sequential.insert: no place \(index) among \(layers.count) layers")
      else { return self }
      layers.insert(layer, at: place)
      replace(layers)
      return self
    }

    /// Removes the layer at `index` and returns it; the later ones are renumbered.
    @discardableResult public final func pop(_ index: Int = -1) -> Layer {
      var layers = Array(self)
      guard let place = place(index) else { return Layer() }
      let layer = layers.remove(at: place)
      replace(layers)
      return layer
    }

    /// The layers of one and then those of another.
    public static func + (a: Sequential, b: Sequential) -> Sequential { Sequential(Array(a) + Array(b)) }
    /// Adds the layers of another at the end.
    public static func += (a: Sequential, b: Sequential) { a.extend(Array(b)) }
    /// The same layers, `times` over.
    public static func * (layers: Sequential, times: Int) -> Sequential {
      Sequential((0..<Swift.max(times, 0)).flatMap { _ in Array(layers) })
    }

    private func replace(_ layers: [Layer]) {
      for name in members.children.keys { unregister(name) }
      for layer in layers { append(layer) }
    }

    private func place(_ index: Int) -> Int? {
      let place = index < 0 ? index + count : index
      guard check((0..<count).contains(place), "Sequential: no layer \(index) among \(count)") else {
        return nil
      }
      return place
    }

    /// The layer at a place; negative places count from the end.
    public final subscript(_ index: Int) -> Layer {
      get {
        guard let place = place(index) else { return Layer() }
        return members.children[position: place].value.module as? Layer ?? Layer()
      }
      set {
        guard let place = place(index) else { return }
        members.children[position: place].value.module = newValue
      }
    }

    /// The layer with a name.
    public final subscript(_ name: String) -> Layer {
      guard let layer = members.children[name]?.module as? Layer else {
        fail("Sequential: no layer '\(name)'")
        return Layer()
      }
      return layer
    }

    /// The layers of a range of places as a `Sequential` under their names.
    public final subscript(_ range: some RangeExpression<Int>) -> Sequential {
      let range = range.relative(to: 0..<count), part = Sequential()
      guard
        check(
          range.lowerBound >= 0 && range.upperBound <= count, "Sequential: no places \(range) among \(count)")
      else { return part }
      for i in range {
        let (name, slot) = members.children[position: i]
        part.addModule(name, slot.module)
      }
      return part
    }
  }
}

extension nn.Sequential: Swift.Sequence {
  /// The number of layers.
  public final var count: Int { members.children.count }
  public final func makeIterator() -> AnyIterator<nn.Layer> {
    AnyIterator(members.children.values.lazy.compactMap { $0.module as? nn.Layer }.makeIterator())
  }
}
