import Torch
import TorchRegistry

/// One way to call an operator of the corpus: the names to try, and the arguments in the order of the call.
struct Spelling {
  var names: [String]
  var arguments: [Value], named: [(String, Value)]
  /// The seed of the samples whose operator PyTorch's database seeds by itself.
  var seed: Int
}

/// Samples that PyTorch's operator database draws after `manual_seed(42)`, whatever the case says.
private let seeded: Set<String> = [
  "cauchy", "exponential", "geometric", "log_normal", "normal", "uniform", "randn", "randn_like", "rand_like",
  "randint",
  "randint_like", "multinomial", "bernoulli", "svd_lowrank", "pca_lowrank",
  "nn.functional.fractional_max_pool2d",
  "nn.functional.fractional_max_pool3d", "nn.functional.rrelu", "nn.functional.scaled_dot_product_attention",
  "nn.functional.dropout", "nn.functional.dropout2d", "nn.functional.dropout3d",
  "nn.functional.alpha_dropout",
  "nn.functional.feature_alpha_dropout", "nn.functional.multi_head_attention_forward",
]

/// Fillers: their function form in the database is the method in place.
private let fillers: Set<String> = ["cauchy", "exponential", "geometric", "log_normal", "uniform"]

/// How PyTorch's database calls an operator in one of its forms: mostly by its name, sometimes with the arguments in
/// another order, since the sample's first tensor is the one that all forms share.
func spelling(
  _ op: String, variant: String, form: String, _ arguments: [Value], _ named: [(String, Value)], seed: Int
) throws -> Spelling {
  let last = op.split(separator: ".").last.map(String.init) ?? op
  var s = Spelling(names: [], arguments: arguments, named: named, seed: seeded.contains(op) ? 42 : seed)
  let isFiller = fillers.contains(op) || op == "normal" && variant == "in_place"
  switch form {
  case "method": s.names = ["Tensor.\(op)", "Tensor.\(last)"]
  case "inplace":
    let name = last.hasSuffix("_") ? last : last + "_"
    s.names =
      op.hasPrefix("nn.functional.") ? ["nn.functional.\(name)", "Tensor.\(name)"] : ["Tensor.\(name)"]
  default:
    s.names = isFiller ? ["Tensor.\(op)_"] : [op, "Tensor.\(op)"]
    if op.hasSuffix("_") || isFiller, let x = arguments.first?.tensor { s.arguments[0] = .tensor(x.clone()) }
    try reorder(&s, op, variant)
  }
  return s
}

/// The order of a function's arguments where it is not the sample's.
private func reorder(_ s: inout Spelling, _ op: String, _ variant: String) throws {
  func product() throws {
    guard s.arguments.count >= 2, let b = s.arguments[1].tensor else { return }
    let t = try Registry.shared.call("Tensor.transpose", [.tensor(b), -2, -1])
    s.arguments.replaceSubrange(0...1, with: [try Registry.shared.call("matmul", [s.arguments[0], t])])
  }
  switch op {
  case "where", "nn.functional.embedding", "nn.functional.embedding_bag", "einsum":
    if s.arguments.count >= 2 { s.arguments.swapAt(0, 1) }
  case "normal" where variant == "number_mean": s.arguments.swapAt(0, 1)
  case "polygamma", "special.polygamma": if s.arguments.count >= 2 { s.arguments.swapAt(0, 1) }
  case "svd_lowrank", "pca_lowrank": try product()
  case "linalg.pinv" where variant == "singular": try product()
  case "linalg.lstsq" where variant == "grad_oriented" && s.arguments.count == 3:
    s.named.append(("driver", s.arguments.removeLast()))
  default: break
  }
}
