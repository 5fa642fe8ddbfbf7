import Testing
import Torch

extension ManualTests {
  @Test func pointwise() throws {
    area("torch.pointwise") { entry in
      entry("torch.abs") {
        same(torch.abs(x), [0.5, 1.25, 2])
        same(torch.abs(x, out: torch.Tensor()), [0.5, 1.25, 2])
      }
      entry("torch.abs_") { same(torch.abs_(x), [0.5, 1.25, 2]) }
      entry("torch.acos") {
        same(torch.acos(u), [1.0472, 1.82348, 0.722734])
        same(torch.acos(u, out: torch.Tensor()), [1.0472, 1.82348, 0.722734])
      }
      entry("torch.add") {
        same(torch.add(x, y, alpha: 10), [15.5, 18.75, -3])
        same(torch.add(x, 20), [20.5, 18.75, 22])
        same(torch.add(x, 10, y), [15.5, 18.75, -3])
        same(torch.add(x, y, alpha: 10, out: torch.Tensor()), [15.5, 18.75, -3])
      }
      entry("torch.addcdiv") {
        same(torch.addcdiv(x, y, p, value: 0.1), [1.1, -0.85, 1.975])
        same(torch.addcdiv(x, 0.1, y, p), [1.1, -0.85, 1.975])
        same(torch.addcdiv(x, y, p, value: 0.1, out: torch.Tensor()), [1.1, -0.85, 1.975])
      }
      entry("torch.addcmul") {
        same(torch.addcmul(x, y, p, value: 0.1), [0.5375, -1.15, 1.9])
        same(torch.addcmul(x, 0.1, y, p), [0.5375, -1.15, 1.9])
        same(torch.addcmul(x, y, p, value: 0.1, out: torch.Tensor()), [0.5375, -1.15, 1.9])
      }
      entry("torch.asin") {
        same(torch.asin(u), [0.523599, -0.25268, 0.848062])
        same(torch.asin(u, out: torch.Tensor()), [0.523599, -0.25268, 0.848062])
      }
      entry("torch.atan") {
        same(torch.atan(x), [0.463648, -0.896055, 1.10715])
        same(torch.atan(x, out: torch.Tensor()), [0.463648, -0.896055, 1.10715])
      }
      entry("torch.atan2") {
        same(torch.atan2(x, y), [0.321751, -0.558599, 1.81577])
        same(torch.atan2(x, y, out: torch.Tensor()), [0.321751, -0.558599, 1.81577])
      }
      entry("torch.ceil") {
        same(torch.ceil(x), [1, -1, 2])
        same(torch.ceil(x, out: torch.Tensor()), [1, -1, 2])
      }
      entry("torch.clamp") {
        same(torch.clamp(x, min: -0.5, max: 0.75), [0.5, -0.5, 0.75])
        same(torch.clamp(x, min: 0), [0.5, 0, 2])
        same(torch.clamp(x, max: 0), [0, -1.25, 0])
        same(torch.clamp(x, min: -0.5, max: 0.75, out: torch.Tensor()), [0.5, -0.5, 0.75])
      }
      entry("torch.cos") {
        same(torch.cos(x), [0.877583, 0.315322, -0.416147])
        same(torch.cos(x, out: torch.Tensor()), [0.877583, 0.315322, -0.416147])
      }
      entry("torch.cosh") {
        same(torch.cosh(x), [1.12763, 1.88842, 3.7622])
        same(torch.cosh(x, out: torch.Tensor()), [1.12763, 1.88842, 3.7622])
      }
      entry("torch.div") {
        same(torch.div(x, 0.5), [1, -2.5, 4])
        same(torch.div(x, y), [0.333333, -0.625, -4])
        same(torch.div(x, 0.5, out: torch.Tensor()), [1, -2.5, 4])
      }
      entry("torch.exp") {
        same(torch.exp(x), [1.64872, 0.286505, 7.38906])
        same(torch.exp(x, out: torch.Tensor()), [1.64872, 0.286505, 7.38906])
      }
      entry("torch.floor") {
        same(torch.floor(x), [0, -2, 2])
        same(torch.floor(x, out: torch.Tensor()), [0, -2, 2])
      }
      entry("torch.fmod") {
        same(torch.fmod(x, 0.75), [0.5, -0.5, 0.5])
        same(torch.fmod(x, y), [0.5, -1.25, 0])
        same(torch.fmod(x, 0.75, out: torch.Tensor()), [0.5, -0.5, 0.5])
      }
      entry("torch.frac") {
        same(torch.frac(x), [0.5, -0.25, 0])
        same(torch.frac(x, out: torch.Tensor()), [0.5, -0.25, 0])
      }
      entry("torch.lerp") {
        same(torch.lerp(x, y, 0.5), [1, 0.375, 0.75])
        same(torch.lerp(x, y, 0.5, out: torch.Tensor()), [1, 0.375, 0.75])
      }
      entry("torch.log") {
        same(torch.log(p), [-1.38629, -0.693147, 0.693147])
        same(torch.log(p, out: torch.Tensor()), [-1.38629, -0.693147, 0.693147])
      }
      entry("torch.log1p") {
        same(torch.log1p(p), [0.223144, 0.405465, 1.09861])
        same(torch.log1p(p, out: torch.Tensor()), [0.223144, 0.405465, 1.09861])
      }
      entry("torch.mul") {
        same(torch.mul(x, 100), [50, -125, 200])
        same(torch.mul(x, y), [0.75, -2.5, -1])
        same(torch.mul(x, 100, out: torch.Tensor()), [50, -125, 200])
      }
      entry("torch.neg") {
        same(torch.neg(x), [-0.5, 1.25, -2])
        same(torch.neg(x, out: torch.Tensor()), [-0.5, 1.25, -2])
      }
      entry("torch.pow") {
        same(torch.pow(p, 3), [0.015625, 0.125, 8])
        same(torch.pow(p, x), [0.5, 2.37841, 4])
        same(torch.pow(2, x), [1.41421, 0.420448, 4])
        same(torch.pow(p, 3, out: torch.Tensor()), [0.015625, 0.125, 8])
      }
      entry("torch.reciprocal") {
        same(torch.reciprocal(x), [2, -0.8, 0.5])
        same(torch.reciprocal(x, out: torch.Tensor()), [2, -0.8, 0.5])
      }
      entry("torch.remainder") {
        same(torch.remainder(x, 0.75), [0.5, 0.25, 0.5])
        same(torch.remainder(x, y), [0.5, 0.75, 0])
        same(torch.remainder(x, 0.75, out: torch.Tensor()), [0.5, 0.25, 0.5])
      }
      entry("torch.round") {
        same(torch.round(x), [0, -1, 2])
        same(torch.round(x, out: torch.Tensor()), [0, -1, 2])
      }
      entry("torch.rsqrt") {
        same(torch.rsqrt(p), [2, 1.41421, 0.707107])
        same(torch.rsqrt(p, out: torch.Tensor()), [2, 1.41421, 0.707107])
      }
      entry("torch.sigmoid") {
        same(torch.sigmoid(x), [0.622459, 0.2227, 0.880797])
        same(torch.sigmoid(x, out: torch.Tensor()), [0.622459, 0.2227, 0.880797])
      }
      entry("torch.sign") {
        same(torch.sign(x), [1, -1, 1])
        same(torch.sign(x, out: torch.Tensor()), [1, -1, 1])
      }
      entry("torch.sin") {
        same(torch.sin(x), [0.479426, -0.948985, 0.909297])
        same(torch.sin(x, out: torch.Tensor()), [0.479426, -0.948985, 0.909297])
      }
      entry("torch.sinh") {
        same(torch.sinh(x), [0.521095, -1.60192, 3.62686])
        same(torch.sinh(x, out: torch.Tensor()), [0.521095, -1.60192, 3.62686])
      }
      entry("torch.sqrt") {
        same(torch.sqrt(p), [0.5, 0.707107, 1.41421])
        same(torch.sqrt(p, out: torch.Tensor()), [0.5, 0.707107, 1.41421])
      }
      entry("torch.tan") {
        same(torch.tan(x), [0.546302, -3.00957, -2.18504])
        same(torch.tan(x, out: torch.Tensor()), [0.546302, -3.00957, -2.18504])
      }
      entry("torch.tanh") {
        same(torch.tanh(x), [0.462117, -0.848284, 0.964028])
        same(torch.tanh(x, out: torch.Tensor()), [0.462117, -0.848284, 0.964028])
      }
      entry("torch.trunc") {
        same(torch.trunc(x), [0, -1, 2])
        same(torch.trunc(x, out: torch.Tensor()), [0, -1, 2])
      }
    }
  }
}
