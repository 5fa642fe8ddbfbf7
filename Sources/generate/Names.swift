/// PyTorch's spelling of a name: `logSoftmax` -> `log_softmax`, `besselJ0` -> `bessel_j0`, `UPLO` stays.
func pythonName(_ name: String) -> String {
  let name = name.filter { $0 != "`" }
  if let exception = exceptions[name] { return exception }
  guard name.contains(where: \.isLowercase), name.count > 2 else { return name }
  var result = "", last: Character = "_"
  for c in name {
    if c.isUppercase, last.isLowercase || last.isNumber { result += "_" }
    result += c.lowercased()
    last = c
  }
  return result
}

private let exceptions = [
  "atleast1d": "atleast_1d", "atleast2d": "atleast_2d", "atleast3d": "atleast_3d", "bfloat16": "bfloat16",
  "is_cuda": "is_cuda", "normExceptDim": "norm_except_dim", "lpPool1d": "lp_pool1d",
]

/// What Swift calls a word of PyTorch: `log_softmax_` -> `logSoftmax_`.
func swiftName(_ name: String) -> String {
  let parts = name.split(separator: "_").map(String.init)
  let joined = parts.dropFirst().reduce(parts.first ?? "") { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  return joined + (name.hasSuffix("_") ? "_" : "")
}

/// The functions with an underscore that PyTorch has in `torch` and in `torch.nn.functional`.
let inPlaceFunctions: (torch: Set<String>, functional: Set<String>) = (
  Set(
    """
    abs_ acos_ acosh_ addmv_ alpha_dropout_ arccos_ arccosh_ arcsin_ arcsinh_ arctan_ arctanh_ as_strided_ asin_ \
    asinh_ atan_ atanh_ ceil_ celu_ clamp_ clamp_max_ clamp_min_ clip_ conj_physical_ cos_ cosh_ deg2rad_ detach_ \
    dropout_ erf_ erfc_ exp2_ exp_ expm1_ feature_alpha_dropout_ feature_dropout_ fill_ fix_ floor_ frac_ gcd_ i0_ \
    index_put_ lcm_ ldexp_ log10_ log1p_ log2_ log_ logit_ nan_to_num_ neg_ negative_ rad2deg_ reciprocal_ relu_ \
    resize_as_ round_ rrelu_ rsqrt_ selu_ sigmoid_ sin_ sinc_ sinh_ sqrt_ square_ tan_ tanh_ threshold_ trunc_ \
    xlogy_ zero_
    """.split(separator: " ").map { swiftName(String($0)) }),
  Set(["celu_", "elu_", "hardtanh_", "leakyRelu_", "relu_", "rrelu_", "selu_", "threshold_"])
)
