import Testing

@testable import generate

private func parse(_ text: String) throws -> [Declaration] {
  try Parser(file: "f.swift", text: text).declarations
}

@Test func readsSignaturesOverSeveralLines() throws {
  let d = try parse(
    """
    extension Tensor {
      // forms: inplace out
      /// a + alpha · b.
      @discardableResult
      public func add(
        _ other: Tensor,
        alpha scale: Scalar = 1,  // the factor
        names: [String: (Int) -> Int] = ["a, b)": { $0 + 1 }], out: Tensor? = nil
      ) throws -> (values: Tensor, indices: Tensor) { body { "}" } }
    }
    """)[0]
  #expect(d.scope == "Tensor" && d.name == "add" && d.forms == ["inplace", "out"] && d.isDiscardable)
  #expect(d.parameters.map(\.label) == ["_", "alpha", "names", "out"])
  #expect(d.parameters.map(\.name) == ["other", "scale", "names", "out"])
  #expect(d.parameters[2].type == "[String: (Int) -> Int]")
  #expect(d.parameters[2].initial == #"["a, b)": { $0 + 1 }]"#)
  #expect(d.throwing == "throws" && d.result == "(values: Tensor, indices: Tensor)")
  #expect(d.doc == ["/// a + alpha · b."])
}

@Test func readsGenericsBackticksAndVariadics() throws {
  let all = try parse(
    """
    extension nn.`init` {
      public static func `repeat`<T: A, U>(_ x: T..., by f: @escaping (U) -> T) rethrows -> [T]? where U: B { [] }
      static func hidden() {}
      public static let x = Foo.init(3), y = "\\(z("}"))"
      public var `where`: Tensor { self }
      public static func == (a: Tensor, b: Tensor) -> Bool { a === b }
    }
    """)
  #expect(all.map(\.plainName) == ["repeat", "where", "=="])
  #expect(all[0].parameters[0].isVariadic && all[0].parameters[0].type == "T")
  #expect(all[0].generics == "<T: A, U>" && all[0].condition == "where U: B" && all[0].result == "[T]?")
  #expect(all[1].kind == .property && all[1].result == "Tensor")
}

@Test func passesOverBodiesStringsAndComments() throws {
  let all = try parse(
    """
    /* public func a() { */
    public struct S {
      public func b() -> String { #"} public func c()"# + \"\"\"
        } public func d() \\(e { "}" })
        \"\"\" }
      #if os(Linux)
        public func f() {}
      #endif
    }
    """)
  #expect(all.map(\.name) == ["b", "f"])
}

@Test func saysWhereItCannotRead() {
  #expect(throws: ParseError.self) { try parse("extension T {\n  public func broken { }\n}") }
  #expect { try parse("\n\npublic func f(a b c: Int) {}") } throws: { error in
    (error as? ParseError)?.message.hasPrefix("f.swift:3:") ?? false
  }
}

@Test func derivesTheSpellingsThatAreNamed() throws {
  let text = """
    extension Tensor {
      // forms: inplace out special.psi alias:arc
      /// Sine. And more.
      public func sin(out: Tensor? = nil) -> Tensor { unary(Op(), out: out) }
      // forms: method inplace
      public func fillWith(_ value: Int, dim: Int = 0) -> Tensor { self }
      public func uniform_(from: Double = 0) -> Tensor { self }
    }
    """
  let derived = try Deriver(parse(text), namespaces: ["special", "F"]).derived
  let names = derived.map { "\($0.declaration.scope).\($0.declaration.name)" }
  #expect(
    names == [
      "torch.sin", "Tensor.sin_", "torch.sin_", "Tensor.arc", "torch.arc", "Tensor.arc_", "special.psi",
      "Tensor.fillWith_",
    ])
  #expect(derived[1].body == "sin(out: self)")
  #expect(derived[7].body == #"replaced(by: original.fillWith(value, dim: dim), "fillWith")"#)
  #expect(throws: ParseError.self) {
    try Deriver(parse(text.replacing("special.psi", with: "inplce")), namespaces: ["special"])
  }
}

@Test(arguments: [
  ("logSoftmax", "log_softmax"), ("conv2d", "conv2d"), ("besselJ0", "bessel_j0"), ("UPLO", "UPLO"),
  ("mT", "mT"),
  ("add_", "add_"), ("atleast2d", "atleast_2d"), ("l1Loss", "l1_loss"),
  ("maxPool2dWithIndices", "max_pool2d_with_indices"),
]) func spellsNamesAsPyTorchDoes(swift: String, python: String) {
  #expect(pythonName(swift) == python)
}
