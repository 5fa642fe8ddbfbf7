// The gradients of pointwise operators, as loops over memory. Where a gradient is differentiated in its turn, the same
// rules run as operators.

/// The part of a pointwise operator that is known once the formula is: which operands its gradient reads.
enum Bits {
  static let g = 1, a = 2, b = 4, c = 8, y = 16
}

@inline(__always) func uses<F: Binary>(_ f: F) -> (Int, Int) {
  let d = f.backward(
    Uses(bits: Bits.g), Uses(bits: Bits.a), Uses(bits: Bits.b), y: Uses(bits: Bits.a | Bits.b))
  return (d.0.bits, d.1.bits)
}
@inline(__always) func uses<F: Ternary>(_ f: F) -> Int {
  let all = Bits.a | Bits.b | Bits.c
  let d = f.backward(
    Uses(bits: Bits.g), Uses(bits: Bits.a), Uses(bits: Bits.b), Uses(bits: Bits.c), y: Uses(bits: all))
  return d.0.bits | d.1.bits | d.2.bits
}

func derivative(_ g: Tensor, _ a: Tensor, _ b: Tensor, _ kernel: Kernel) -> Tensor {
  let d = Tensor(empty: g.shape, g.dtype), compute = g.dtype.compute
  Tensor.run(d, g, a, b, kernel: compute, result: compute) { p, n in kernel(compute, p, n) }
  return d
}
func derivative(_ g: Tensor, _ a: Tensor, _ b: Tensor, _ c: Tensor, _ kernel: Kernel) -> Tensor {
  let d = Tensor(empty: g.shape, g.dtype), compute = g.dtype.compute
  Tensor.run(d, g, a, b, c, kernel: compute, result: compute) { p, n in kernel(compute, p, n) }
  return d
}
func unaryGradient<F: Unary>(_ f: F, _ g: Tensor, _ x: Tensor, _ y: Tensor) -> Tensor {
  derivative(g, x, y) { d, p, n in
    if d == .float64 { gradientLoop(f, Double.self, p, n) } else { gradientLoop(f, Float.self, p, n) }
  }
}
func binaryGradient<F: Binary>(_ f: F, _ g: Tensor, _ a: Tensor, _ b: Tensor, _ second: Bool)
  -> Tensor
{
  derivative(g, a, b) { d, p, n in
    if d == .float64 {
      gradientLoop(f, Double.self, second: second, p, n)
    } else {
      gradientLoop(f, Float.self, second: second, p, n)
    }
  }
}
func ternaryGradient<F: Ternary>(
  _ f: F, _ g: Tensor, _ a: Tensor, _ b: Tensor, _ c: Tensor, _ which: Int
) -> Tensor {
  derivative(g, a, b, c) { d, p, n in
    if d == .float64 {
      gradientLoop(f, Double.self, which: which, p, n)
    } else {
      gradientLoop(f, Float.self, which: which, p, n)
    }
  }
}
func binaryRule<F: Binary>(_ f: F) -> (Tensor, Tensor, Tensor, (Bool, Bool)) -> (Tensor?, Tensor?) {
  { g, a, b, needs in
    if Grad.isEnabled { return traced(f, g, a, b, needs) }
    return each(needs) { binaryGradient(f, g, a, b, $0) }
  }
}
@inline(__always)
func each(_ needs: (Bool, Bool), _ f: (_ second: Bool) -> Tensor) -> (Tensor?, Tensor?) {
  (needs.0 ? f(false) : nil, needs.1 ? f(true) : nil)
}

// The same rules as operators. Specialising them for every formula would quadruple the size of the library.

@inline(never) @_semantics("optimize.sil.specialize.generic.never")
func traced<F: Unary>(_ f: F, _ g: Tensor, _ x: Tensor, _ y: Tensor) -> Tensor {
  f.backward(Traced(g), Traced(x), y: Traced(y)).tensor(like: g)
}
@inline(never) @_semantics("optimize.sil.specialize.generic.never")
func traced<F: Binary>(
  _ f: F, _ g: Tensor, _ a: Tensor, _ b: Tensor, _ needs: (Bool, Bool)
) -> (Tensor?, Tensor?) {
  let d = f.backward(Traced(g), Traced(a), Traced(b), y: f.forward(Traced(a), Traced(b)))
  return (needs.0 ? d.0.tensor(like: g) : nil, needs.1 ? d.1.tensor(like: g) : nil)
}
@inline(never) @_semantics("optimize.sil.specialize.generic.never")
func traced<F: Ternary>(
  _ f: F, _ g: Tensor, _ a: Tensor, _ b: Tensor, _ c: Tensor, _ needs: [Bool]
) -> [Tensor?] {
  let (x, y, z) = (Traced(a), Traced(b), Traced(c)), d = f.backward(Traced(g), x, y, z, y: f.forward(x, y, z))
  return [
    needs[0] ? d.0.tensor(like: g) : nil, needs[1] ? d.1.tensor(like: g) : nil,
    needs[2] ? d.2.tensor(like: g) : nil,
  ]
}
