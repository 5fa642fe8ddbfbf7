// The only code that is compiled once for every formula and type: contiguous loops that LLVM vectorises.

/// `p[0]` is the result, `p[1]`… the operands.
typealias Pointers = UnsafePointer<UnsafeMutableRawPointer>
/// A formula over `n` contiguous elements in the given compute type.
typealias Kernel = (_ compute: DType, _ p: Pointers, _ n: Int) -> Void

extension UnsafeMutableRawPointer {
  @inline(__always) func of<T>(_: T.Type) -> UnsafeMutablePointer<T> { assumingMemoryBound(to: T.self) }
}

@inline(never) func loop<F: Unary, T: Computing & Real>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int) {
  let y = p[0].of(T.self), x = p[1].of(T.self)
  if let f = f.near(x, n) {
    for i in 0..<n { y[i] = f.forward(x[i]) }
  } else {
    for i in 0..<n { y[i] = f.forward(x[i]) }
  }
}
@inline(never) func loop<F: OrderedUnary>(_ f: F, _: Int64.Type, _ p: Pointers, _ n: Int) {
  let y = p[0].of(Int64.self), x = p[1].of(Int64.self)
  for i in 0..<n { y[i] = f.forward(x[i]) }
}
@inline(never) func numberLoop<F: NumberUnary, T: Computing>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int) {
  let y = p[0].of(T.self), x = p[1].of(T.self)
  for i in 0..<n { y[i] = f.forward(x[i]) }
}
@inline(never) func fieldLoop<F: FieldUnary, T: Computing & Field>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int)
{
  let y = p[0].of(T.self), x = p[1].of(T.self)
  for i in 0..<n { y[i] = f.forward(x[i]) }
}
@inline(never) func loop<F: Condition, T: Computing & Real>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int)
where T.Mask == Bool {
  let y = p[0].of(Bool.self), x = p[1].of(T.self)
  for i in 0..<n { y[i] = f.forward(x[i]) }
}

@inline(never) func loop<F: Binary, T: Computing & Real>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int) {
  let y = p[0].of(T.self), a = p[1].of(T.self), b = p[2].of(T.self)
  for i in 0..<n { y[i] = f.forward(a[i], b[i]) }
}
@inline(never) func loop<F: OrderedBinary>(_ f: F, _: Int64.Type, _ p: Pointers, _ n: Int) {
  let y = p[0].of(Int64.self), a = p[1].of(Int64.self), b = p[2].of(Int64.self)
  for i in 0..<n { y[i] = f.forward(a[i], b[i]) }
}
@inline(never) func integerLoop<F: MixedBinary>(_ f: F, _ p: Pointers, _ n: Int) {
  let y = p[0].of(Int64.self), a = p[1].of(Int64.self), b = p[2].of(Int64.self)
  for i in 0..<n { y[i] = f.integer(a[i], b[i]) }
}
@inline(never) func integerLoop<F: IntegerBinary>(_ f: F, _ p: Pointers, _ n: Int) {
  let y = p[0].of(Int64.self), a = p[1].of(Int64.self), b = p[2].of(Int64.self)
  for i in 0..<n { y[i] = f.forward(a[i], b[i]) }
}
@inline(never) func numberLoop<F: Arithmetic, T: Computing>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int) {
  let y = p[0].of(T.self), a = p[1].of(T.self), b = p[2].of(T.self)
  for i in 0..<n { y[i] = f.forward(a[i], b[i]) }
}
@inline(never) func fieldLoop<F: FieldBinary, T: Computing & Field>(
  _ f: F, _: T.Type, _ p: Pointers, _ n: Int
) {
  let y = p[0].of(T.self), a = p[1].of(T.self), b = p[2].of(T.self)
  for i in 0..<n { y[i] = f.forward(a[i], b[i]) }
}
@inline(never) func loop<F: Comparison, T: Computing & Ordered>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int)
where T.Mask == Bool {
  let y = p[0].of(Bool.self), a = p[1].of(T.self), b = p[2].of(T.self)
  for i in 0..<n { y[i] = f.forward(a[i], b[i]) }
}

@inline(never) func loop<F: Ternary, T: Computing & Real>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int) {
  let y = p[0].of(T.self), a = p[1].of(T.self), b = p[2].of(T.self), c = p[3].of(T.self)
  for i in 0..<n { y[i] = f.forward(a[i], b[i], c[i]) }
}
@inline(never) func numberLoop<F: ArithmeticTernary, T: Computing>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int)
{
  let y = p[0].of(T.self), a = p[1].of(T.self), b = p[2].of(T.self), c = p[3].of(T.self)
  for i in 0..<n { y[i] = f.forward(a[i], b[i], c[i]) }
}

// MARK: Loops of gradients. Operand order: gradient, operands, result if it is read.

@inline(never) func gradientLoop<F: Unary, T: Computing & Real>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int) {
  let d = p[0].of(T.self), g = p[1].of(T.self), x = p[2].of(T.self), y = p[3].of(T.self)
  if let f = f.near(x, n) {
    for i in 0..<n { d[i] = f.backward(g[i], x[i], y: y[i]) }
  } else {
    for i in 0..<n { d[i] = f.backward(g[i], x[i], y: y[i]) }
  }
}
@inline(never)
func fieldGradientLoop<F: FieldUnary, T: Computing & Field>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int) {
  let d = p[0].of(T.self), g = p[1].of(T.self), x = p[2].of(T.self), y = p[3].of(T.self)
  for i in 0..<n { d[i] = f.backward(g[i], x[i], y: y[i]) }
}
@inline(never)
func numberGradientLoop<F: NumberUnary, T: Computing>(_ f: F, _: T.Type, _ p: Pointers, _ n: Int) {
  let d = p[0].of(T.self), g = p[1].of(T.self), x = p[2].of(T.self), y = p[3].of(T.self)
  for i in 0..<n { d[i] = f.backward(g[i], x[i], y: y[i]) }
}

@inline(never)
func gradientLoop<F: Binary, T: Computing & Real>(_ f: F, _: T.Type, second: Bool, _ p: Pointers, _ n: Int) {
  let d = p[0].of(T.self), g = p[1].of(T.self), a = p[2].of(T.self), b = p[3].of(T.self)
  if second {
    for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], y: f.forward(a[i], b[i])).1 }
  } else {
    for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], y: f.forward(a[i], b[i])).0 }
  }
}
@inline(never)
func fieldGradientLoop<F: FieldBinary, T: Computing & Field>(
  _ f: F, _: T.Type, second: Bool, _ p: Pointers, _ n: Int
) {
  let d = p[0].of(T.self), g = p[1].of(T.self), a = p[2].of(T.self), b = p[3].of(T.self)
  if second {
    for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], y: f.forward(a[i], b[i])).1 }
  } else {
    for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], y: f.forward(a[i], b[i])).0 }
  }
}
@inline(never)
func numberGradientLoop<F: Arithmetic, T: Computing>(
  _ f: F, _: T.Type, second: Bool, _ p: Pointers, _ n: Int
) {
  let d = p[0].of(T.self), g = p[1].of(T.self), a = p[2].of(T.self), b = p[3].of(T.self)
  if second {
    for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], y: f.forward(a[i], b[i])).1 }
  } else {
    for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], y: f.forward(a[i], b[i])).0 }
  }
}

@inline(never)
func gradientLoop<F: Ternary, T: Computing & Real>(_ f: F, _: T.Type, which: Int, _ p: Pointers, _ n: Int) {
  let d = p[0].of(T.self), g = p[1].of(T.self), a = p[2].of(T.self), b = p[3].of(T.self), c = p[4].of(T.self)
  switch which {
  case 0: for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], c[i], y: f.forward(a[i], b[i], c[i])).0 }
  case 1: for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], c[i], y: f.forward(a[i], b[i], c[i])).1 }
  default: for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], c[i], y: f.forward(a[i], b[i], c[i])).2 }
  }
}
@inline(never)
func numberGradientLoop<F: ArithmeticTernary, T: Computing>(
  _ f: F, _: T.Type, which: Int, _ p: Pointers, _ n: Int
) {
  let d = p[0].of(T.self), g = p[1].of(T.self), a = p[2].of(T.self), b = p[3].of(T.self), c = p[4].of(T.self)
  switch which {
  case 0: for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], c[i], y: f.forward(a[i], b[i], c[i])).0 }
  case 1: for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], c[i], y: f.forward(a[i], b[i], c[i])).1 }
  default: for i in 0..<n { d[i] = f.backward(g[i], a[i], b[i], c[i], y: f.forward(a[i], b[i], c[i])).2 }
  }
}
