import COneDNN
import COpenMP
import Glibc

/// Runs `body` with a team of one thread, so that a library called in it starts no threads: its numbers then depend on
/// the shapes only, and it may run inside a parallel region.
@inline(__always)
func serially<R>(_ body: () -> R) -> R {
  let team = omp_get_max_threads()
  if team == 1 { return body() }
  omp_set_num_threads(1)
  defer { omp_set_num_threads(team) }
  return body()
}

/// oneDNN: the engine and the plans compiled so far.
enum OneDNN {
  /// The engine of the processor.
  nonisolated(unsafe) static let engine: dnnl_engine_t = {
    var e: dnnl_engine_t?
    dnnl_engine_create(&e, dnnl_cpu, 0)
    return e!
  }()
  /// Primitives on the processor run at once, on the caller's thread and team: one stream serves all threads.
  nonisolated(unsafe) static let stream: dnnl_stream_t = {
    var s: dnnl_stream_t?
    dnnl_stream_create(&s, engine, UInt32(dnnl_stream_default_flags.rawValue))
    return s!
  }()
  /// Scratch memory comes from the caller: the library's own belongs to the thread that made the primitive, and
  /// another thread that runs it crashes.
  nonisolated(unsafe) static let attributes: dnnl_primitive_attr_t = makeAttributes()
  /// The same, and the result is added to what its memory holds.
  nonisolated(unsafe) static let adding: dnnl_primitive_attr_t = {
    var sum: dnnl_post_ops_t?
    dnnl_post_ops_create(&sum)
    dnnl_post_ops_append_sum(sum, 1)
    let a = makeAttributes()
    dnnl_primitive_attr_set_post_ops(a, sum)
    dnnl_post_ops_destroy(sum)
    return a
  }()
  private static func makeAttributes() -> dnnl_primitive_attr_t {
    var a: dnnl_primitive_attr_t?
    dnnl_primitive_attr_create(&a)
    dnnl_primitive_attr_set_scratchpad_mode(a, dnnl_scratchpad_mode_user)
    return a!
  }
  /// Whether the processor multiplies bfloat16 itself; elsewhere the library emulates it, slower than float32.
  static let hasBFloat16: Bool = {
    dnnl_get_effective_cpu_isa().rawValue >= dnnl_cpu_isa_avx512_core_bf16.rawValue
  }()

  /// A memory descriptor that is destroyed with its owner.
  final class Layout {
    let desc: dnn_desc?

    /// Without strides the library chooses the layout.
    init(_ dims: [Int], _ dtype: DType, strides: [Int]? = nil) {
      let type = dtype == .bfloat16 ? dnnl_bf16 : dnnl_f32, sizes = dims.map(Int64.init)
      if let strides {
        desc = dnn_desc_create(Int32(dims.count), sizes, type, strides.map(Int64.init))
      } else {
        desc = dnn_desc_create(Int32(dims.count), sizes, type, nil)
      }
    }
    deinit { if let desc { dnn_desc_destroy(desc) } }
  }

  /// A compiled operation. Immutable: any thread may run it, several at once.
  final class Primitive {
    let desc: dnnl_primitive_desc_t, code: dnnl_primitive_t, scratch: Int

    /// Compiles `desc` and owns it; nil if the library cannot.
    init?(_ desc: dnnl_primitive_desc_t) {
      var code: dnnl_primitive_t?
      guard dnnl_primitive_create(&code, desc) == dnnl_success, let code else {
        dnnl_primitive_desc_destroy(desc)
        return nil
      }
      (self.desc, self.code) = (desc, code)
      scratch = dnn_desc_size(dnn_query_desc(desc, dnnl_query_scratchpad_md, 0))
    }
    deinit {
      dnnl_primitive_destroy(code)
      dnnl_primitive_desc_destroy(desc)
    }

    /// Which kernel the library chose: `brgconv:avx512_core`, `x64:gemm:jit`, `ref:any`, …
    var kernel: String {
      var name: UnsafePointer<CChar>?
      dnnl_primitive_desc_query(desc, dnnl_query_impl_info_str, 0, &name)
      return name.map { String(cString: $0) } ?? ""
    }
    /// The layout that the primitive wants for an operand.
    func layout(_ query: dnnl_query_t, _ index: Int32 = 0) -> dnn_desc { dnn_query_desc(desc, query, index) }

    /// Runs on at most four operands in the layouts of the primitive.
    @discardableResult
    func callAsFunction(_ count: Int, _ operand: (Int) -> (Int32, dnn_desc, UnsafeMutableRawPointer)) -> Bool
    {
      let pad = scratch > 0 ? Storage(bytes: scratch) : nil
      var args = InlineArray<5, dnnl_exec_arg_t>(repeating: dnnl_exec_arg_t()), n = 0
      func add(_ argument: Int32, _ layout: dnn_desc, _ memory: UnsafeMutableRawPointer) {
        var m: dnnl_memory_t?
        dnn_memory(&m, layout, engine, memory)
        args[n] = dnnl_exec_arg_t(arg: argument, memory: m)
        n += 1
      }
      for i in 0..<count {
        let (argument, layout, memory) = operand(i)
        add(argument, layout, memory)
      }
      if let pad { add(DNNL_ARG_SCRATCHPAD, layout(dnnl_query_scratchpad_md), pad.base) }
      let status = withUnsafePointer(to: &args) {
        dnnl_primitive_execute(
          code, stream, Int32(n), UnsafeRawPointer($0).assumingMemoryBound(to: dnnl_exec_arg_t.self))
      }
      for i in 0..<n { dnnl_memory_destroy(args[i].memory) }
      withExtendedLifetime(pad) {}
      return status == dnnl_success
    }
  }

  /// What an operand is to a primitive, and how it lies in the caller's memory.
  struct Operand {
    var argument: Int32, query: dnnl_query_t, index: Int32 = 0, layout: Layout, isResult = false
  }

  /// A primitive with the copies that bring operands into the layouts it wants.
  final class Plan {
    let primitive: Primitive
    private let steps: [(operand: Operand, reorder: Primitive?, bytes: Int)]

    init?(_ primitive: Primitive, _ operands: [Operand]) {
      self.primitive = primitive
      var steps: [(Operand, Primitive?, Int)] = []
      for o in operands {
        let want = primitive.layout(o.query, o.index)
        guard let have = o.layout.desc else { return nil }
        if dnn_desc_equal(want, have) != 0 {
          steps.append((o, nil, 0))
          continue
        }
        var desc: dnnl_primitive_desc_t?
        let (from, to) = o.isResult ? (want, have) : (have, want)
        guard dnn_reorder(&desc, from, to, engine, attributes) == dnnl_success, let reorder = Primitive(desc!)
        else { return nil }
        steps.append((o, reorder, dnn_desc_size(want)))
      }
      self.steps = steps
    }

    /// Runs on the operands' memory, in the order in which they were declared.
    @discardableResult
    func callAsFunction(_ memory: UnsafeMutableRawPointer...) -> Bool { run(memory) }

    /// The same; operand `ready` lies in the layout of the primitive already.
    @discardableResult
    func run(_ memory: [UnsafeMutableRawPointer], ready: Int = -1) -> Bool {
      let copies = steps.indices.map {
        steps[$0].reorder != nil && $0 != ready ? Storage(bytes: steps[$0].bytes) : nil
      }
      var ok = true
      for (i, step) in steps.enumerated() where !step.operand.isResult {
        if let to = copies[i] { ok = copy(step.reorder!, memory[i], to.base) && ok }
      }
      ok =
        primitive(steps.count) { i in
          let o = steps[i].operand
          return (o.argument, primitive.layout(o.query, o.index), copies[i]?.base ?? memory[i])
        } && ok
      for (i, step) in steps.enumerated() where step.operand.isResult {
        if let from = copies[i] { ok = copy(step.reorder!, from.base, memory[i]) && ok }
      }
      withExtendedLifetime(copies) {}
      return ok
    }
    /// An operand in the layout of the primitive, to be shared by several runs; nil if it lies so already.
    func prepared(_ i: Int, _ memory: UnsafeMutableRawPointer) -> Storage? {
      guard let reorder = steps[i].reorder else { return nil }
      let to = Storage(bytes: steps[i].bytes)
      copy(reorder, memory, to.base)
      return to
    }
    @discardableResult
    private func copy(_ reorder: Primitive, _ from: UnsafeMutableRawPointer, _ to: UnsafeMutableRawPointer)
      -> Bool
    {
      reorder(2) { i in
        i == 0
          ? (DNNL_ARG_SRC, reorder.layout(dnnl_query_src_md), from)
          : (DNNL_ARG_DST, reorder.layout(dnnl_query_dst_md), to)
      }
    }
  }

  /// The plans by key; nil marks what the library cannot do.
  private final class Cache {
    var lock = pthread_mutex_t(), entries: [[Int]: (plan: Plan?, used: Int)] = [:], clock = 0
    init() { pthread_mutex_init(&lock, nil) }
  }
  nonisolated(unsafe) private static let cache = Cache()
  private static let capacity = 1024

  /// The plan under `key`, made by `make` the first time. The lock is held for the lookup only.
  static func plan(_ key: [Int], _ make: () -> Plan?) -> Plan? {
    pthread_mutex_lock(&cache.lock)
    cache.clock += 1
    if let i = cache.entries.index(forKey: key) {
      cache.entries.values[i].used = cache.clock
      let found = cache.entries.values[i].plan
      pthread_mutex_unlock(&cache.lock)
      return found
    }
    pthread_mutex_unlock(&cache.lock)
    let made = make()
    pthread_mutex_lock(&cache.lock)
    if cache.entries.count >= capacity {  // forget the older half
      let middle = cache.entries.values.map(\.used).sorted()[capacity / 2]
      cache.entries = cache.entries.filter { $0.value.used > middle }
    }
    cache.entries[key] = (made, cache.clock)
    pthread_mutex_unlock(&cache.lock)
    return made
  }
}
