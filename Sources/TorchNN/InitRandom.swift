import Glibc
import TorchCore

// Initialisers that draw random numbers: PyTorch's, for the same seed.
extension nn.`init` {
  /// Uniform numbers in [a, b).
  @discardableResult
  public static func uniform_(_ tensor: Tensor, a: Double = 0, b: Double = 1, generator: Generator? = nil)
    -> Tensor
  {
    noGrad { tensor.uniform_(from: a, to: b, generator: generator) }
  }

  /// Normal numbers.
  @discardableResult
  public static func normal_(_ tensor: Tensor, mean: Double = 0, std: Double = 1, generator: Generator? = nil)
    -> Tensor
  {
    noGrad { tensor.normal_(mean: mean, std: std, generator: generator) }
  }

  /// Normal numbers outside [a, b] drawn again.
  @discardableResult
  public static func truncNormal_(
    _ tensor: Tensor, mean: Double = 0, std: Double = 1, a: Double = -2, b: Double = 2,
    generator: Generator? = nil
  ) -> Tensor {
    func cdf(_ x: Double) -> Double { (1 + erf(x / 2.0.squareRoot())) / 2 }
    noGrad {
      if cdf((b - mean) / std) - cdf((a - mean) / std) > 0.3 {
        let low = Tensor.rounded(a, tensor.dtype), high = Tensor.rounded(b, tensor.dtype)
        var result = tensor.normal_(mean: mean, std: std, generator: generator)
        while !Failure.pending {
          let mask = result.lt(.double(low)).logicalOr(result.gt(.double(high)))
          if !mask.any().item(Bool.self) { break }
          let again = Tensor(empty: tensor.shape, tensor.dtype).normal_(
            mean: mean, std: std, generator: generator)
          result = torch.`where`(mask, again, result)
        }
        if result !== tensor { tensor.copy_(result) }
      } else {
        // Little of the mass lies in the interval: uniform candidates, rejected by their density.
        let mode = Swift.max(a, Swift.min(mean, b)),
          peak = -0.5 * ((mode - mean) / std) * ((mode - mean) / std)
        func logDensity(_ x: Tensor) -> Tensor {
          x.sub(.double(mean)).div(.double(std)).pow(2).mul(-0.5).sub(.double(peak))
        }
        func rejected(_ candidates: Tensor) -> Tensor {
          let u = Tensor(empty: tensor.shape, tensor.dtype).uniform_(from: 0, to: 1, generator: generator)
          return u.log().gt(logDensity(candidates))
        }
        var result = tensor.uniform_(from: a, to: b, generator: generator)
        var pending = rejected(result)
        while !Failure.pending && pending.any().item(Bool.self) {
          let candidates = Tensor(empty: tensor.shape, tensor.dtype).uniform_(
            from: a, to: b, generator: generator)
          result = torch.`where`(pending, candidates, result)
          pending = torch.`where`(pending, rejected(candidates), pending)
        }
        if result !== tensor { tensor.copy_(result) }
      }
    }
    return tensor
  }

  /// U(-a, a) with a = gain · √(6 / (fan_in + fan_out)) (Glorot and Bengio 2010).
  @discardableResult
  public static func xavierUniform_(_ tensor: Tensor, gain: Double = 1, generator: Generator? = nil) -> Tensor
  {
    let fan = fans(tensor, "xavierUniform_")
    let std = gain * (2.0 / Double(fan.in + fan.out)).squareRoot(), a = 3.0.squareRoot() * std
    return uniform_(tensor, a: -a, b: a, generator: generator)
  }

  /// N(0, std²) with std = gain · √(2 / (fan_in + fan_out)) (Glorot and Bengio 2010).
  @discardableResult
  public static func xavierNormal_(_ tensor: Tensor, gain: Double = 1, generator: Generator? = nil) -> Tensor
  {
    let fan = fans(tensor, "xavierNormal_")
    return normal_(
      tensor, mean: 0, std: gain * (2.0 / Double(fan.in + fan.out)).squareRoot(), generator: generator)
  }

  private static func kaimingStd(
    _ tensor: Tensor, _ a: Double, _ mode: String, _ nonlinearity: String, _ name: String
  )
    -> Double
  {
    let fan = fans(tensor, name)
    check(mode == "fan_in" || mode == "fan_out", "init.\(name): mode '\(mode)' must be fan_in or fan_out")
    return calculateGain(nonlinearity, param: a) / Double(mode == "fan_out" ? fan.out : fan.in).squareRoot()
  }

  /// U(-b, b) with b = gain · √(3 / fan) (He et al. 2015); `a` is the slope of leaky_relu, `mode` fan_in or
  /// fan_out.
  @discardableResult
  public static func kaimingUniform_(
    _ tensor: Tensor, a: Double = 0, mode: String = "fan_in", nonlinearity: String = "leaky_relu",
    generator: Generator? = nil
  ) -> Tensor {
    if tensor.shape.contains(0) { return tensor }
    let bound = 3.0.squareRoot() * kaimingStd(tensor, a, mode, nonlinearity, "kaimingUniform_")
    return uniform_(tensor, a: -bound, b: bound, generator: generator)
  }

  /// N(0, std²) with std = gain / √fan (He et al. 2015); `a` is the slope of leaky_relu, `mode` fan_in or
  /// fan_out.
  @discardableResult
  public static func kaimingNormal_(
    _ tensor: Tensor, a: Double = 0, mode: String = "fan_in", nonlinearity: String = "leaky_relu",
    generator: Generator? = nil
  ) -> Tensor {
    if tensor.shape.contains(0) { return tensor }
    let std = kaimingStd(tensor, a, mode, nonlinearity, "kaimingNormal_")
    return normal_(tensor, mean: 0, std: std, generator: generator)
  }

  /// A matrix, [first size, all others], whose rows or columns (whichever are fewer) are orthogonal and of length `gain`
  /// (Saxe et al. 2013).
  @discardableResult
  public static func orthogonal_(_ tensor: Tensor, gain: Double = 1, generator: Generator? = nil) -> Tensor {
    guard check(tensor.ndim >= 2, "init.orthogonal_: \(tensor.described) must have 2 dimensions at least")
    else {
      return tensor
    }
    if tensor.count == 0 { return tensor }
    return noGrad {
      let rows = tensor.shape[0], columns = tensor.count / rows
      let normal = Tensor(empty: [rows, columns], tensor.dtype).normal_(mean: 0, std: 1, generator: generator)
      let (q, r) = linalg.qr(rows < columns ? normal.t() : normal)
      let signed = q * r.diag().sign()
      return tensor.copy_((rows < columns ? signed.t() : signed).reshape(tensor.shape)).mul_(.double(gain))
    }
  }

  /// N(0, std²) with `sparsity` of the entries of every column of a 2-D tensor zero (Martens 2010).
  @discardableResult
  public static func sparse_(
    _ tensor: Tensor, _ sparsity: Double, std: Double = 0.01, generator: Generator? = nil
  )
    -> Tensor
  {
    guard check(tensor.ndim == 2, "init.sparse_: \(tensor.described) must have 2 dimensions") else {
      return tensor
    }
    let rows = tensor.shape[0], zeros = Int((sparsity * Double(rows)).rounded(.up))
    return noGrad {
      tensor.normal_(mean: 0, std: std, generator: generator)
      for column in 0..<tensor.shape[1] {
        let order = torch.randperm(rows)
        _ = tensor.select(1, column).indexFill_(0, order.narrow(0, 0, Swift.min(zeros, rows)), 0)
      }
      return tensor
    }
  }
}

extension Tensor {
  /// A number as a tensor of this type holds it.
  fileprivate static func rounded(_ x: Double, _ dtype: DType) -> Double {
    Tensor(empty: [1], dtype).fill_(.double(x)).item()
  }
}
