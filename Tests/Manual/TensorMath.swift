import Testing
import Torch

extension ManualTests {
  func tensorMath(_ entry: Area) {
    entry("Tensor.abs") { same(x.abs(), [0.5, 1.25, 2]) }
    entry("Tensor.abs_") { same(x.abs_(), [0.5, 1.25, 2]) }
    entry("Tensor.acos") { same(u.acos(), [1.0472, 1.82348, 0.722734]) }
    entry("Tensor.acos_") { same(u.acos_(), [1.0472, 1.82348, 0.722734]) }
    entry("Tensor.asin") { same(u.asin(), [0.523599, -0.25268, 0.848062]) }
    entry("Tensor.asin_") { same(u.asin_(), [0.523599, -0.25268, 0.848062]) }
    entry("Tensor.atan") { same(x.atan(), [0.463648, -0.896055, 1.10715]) }
    entry("Tensor.atan_") { same(x.atan_(), [0.463648, -0.896055, 1.10715]) }
    entry("Tensor.ceil") { same(x.ceil(), [1, -1, 2]) }
    entry("Tensor.ceil_") { same(x.ceil_(), [1, -1, 2]) }
    entry("Tensor.cos") { same(x.cos(), [0.877583, 0.315322, -0.416147]) }
    entry("Tensor.cos_") { same(x.cos_(), [0.877583, 0.315322, -0.416147]) }
    entry("Tensor.cosh") { same(x.cosh(), [1.12763, 1.88842, 3.7622]) }
    entry("Tensor.cosh_") { same(x.cosh_(), [1.12763, 1.88842, 3.7622]) }
    entry("Tensor.exp") { same(x.exp(), [1.64872, 0.286505, 7.38906]) }
    entry("Tensor.exp_") { same(x.exp_(), [1.64872, 0.286505, 7.38906]) }
    entry("Tensor.floor") { same(x.floor(), [0, -2, 2]) }
    entry("Tensor.floor_") { same(x.floor_(), [0, -2, 2]) }
    entry("Tensor.frac") { same(x.frac(), [0.5, -0.25, 0]) }
    entry("Tensor.frac_") { same(x.frac_(), [0.5, -0.25, 0]) }
    entry("Tensor.log") { same(p.log(), [-1.38629, -0.693147, 0.693147]) }
    entry("Tensor.log_") { same(p.log_(), [-1.38629, -0.693147, 0.693147]) }
    entry("Tensor.log1p") { same(p.log1p(), [0.223144, 0.405465, 1.09861]) }
    entry("Tensor.log1p_") { same(p.log1p_(), [0.223144, 0.405465, 1.09861]) }
    entry("Tensor.neg") { same(x.neg(), [-0.5, 1.25, -2]) }
    entry("Tensor.neg_") { same(x.neg_(), [-0.5, 1.25, -2]) }
    entry("Tensor.reciprocal") { same(x.reciprocal(), [2, -0.8, 0.5]) }
    entry("Tensor.reciprocal_") { same(x.reciprocal_(), [2, -0.8, 0.5]) }
    entry("Tensor.round") { same(x.round(), [0, -1, 2]) }
    entry("Tensor.round_") { same(x.round_(), [0, -1, 2]) }
    entry("Tensor.rsqrt") { same(p.rsqrt(), [2, 1.41421, 0.707107]) }
    entry("Tensor.rsqrt_") { same(p.rsqrt_(), [2, 1.41421, 0.707107]) }
    entry("Tensor.sigmoid") { same(x.sigmoid(), [0.622459, 0.2227, 0.880797]) }
    entry("Tensor.sigmoid_") { same(x.sigmoid_(), [0.622459, 0.2227, 0.880797]) }
    entry("Tensor.sign") { same(x.sign(), [1, -1, 1]) }
    entry("Tensor.sign_") { same(x.sign_(), [1, -1, 1]) }
    entry("Tensor.sin") { same(x.sin(), [0.479426, -0.948985, 0.909297]) }
    entry("Tensor.sin_") { same(x.sin_(), [0.479426, -0.948985, 0.909297]) }
    entry("Tensor.sinh") { same(x.sinh(), [0.521095, -1.60192, 3.62686]) }
    entry("Tensor.sinh_") { same(x.sinh_(), [0.521095, -1.60192, 3.62686]) }
    entry("Tensor.sqrt") { same(p.sqrt(), [0.5, 0.707107, 1.41421]) }
    entry("Tensor.sqrt_") { same(p.sqrt_(), [0.5, 0.707107, 1.41421]) }
    entry("Tensor.tan") { same(x.tan(), [0.546302, -3.00957, -2.18504]) }
    entry("Tensor.tan_") { same(x.tan_(), [0.546302, -3.00957, -2.18504]) }
    entry("Tensor.tanh") { same(x.tanh(), [0.462117, -0.848284, 0.964028]) }
    entry("Tensor.tanh_") { same(x.tanh_(), [0.462117, -0.848284, 0.964028]) }
    entry("Tensor.trunc") { same(x.trunc(), [0, -1, 2]) }
    entry("Tensor.trunc_") { same(x.trunc_(), [0, -1, 2]) }
    entry("Tensor.add") {
      same(x.add(y, alpha: 10), [15.5, 18.75, -3])
      same(x.add(20), [20.5, 18.75, 22])
      same(x.add(10, y), [15.5, 18.75, -3])
    }
    entry("Tensor.add_") {
      same(x.add_(y, alpha: 10), [15.5, 18.75, -3])
      same(x.add_(10, y), [15.5, 18.75, -3])
    }
    entry("Tensor.addcdiv") {
      same(x.addcdiv(y, p, value: 0.1), [1.1, -0.85, 1.975])
      same(x.addcdiv(0.1, y, p), [1.1, -0.85, 1.975])
    }
    entry("Tensor.addcdiv_") {
      same(x.addcdiv_(y, p, value: 0.1), [1.1, -0.85, 1.975])
      same(x.addcdiv_(0.1, y, p), [1.1, -0.85, 1.975])
    }
    entry("Tensor.addcmul") {
      same(x.addcmul(y, p, value: 0.1), [0.5375, -1.15, 1.9])
      same(x.addcmul(0.1, y, p), [0.5375, -1.15, 1.9])
    }
    entry("Tensor.addcmul_") {
      same(x.addcmul_(y, p, value: 0.1), [0.5375, -1.15, 1.9])
      same(x.addcmul_(0.1, y, p), [0.5375, -1.15, 1.9])
    }
    entry("Tensor.atan2") { same(x.atan2(y), [0.321751, -0.558599, 1.81577]) }
    entry("Tensor.atan2_") { same(x.atan2_(y), [0.321751, -0.558599, 1.81577]) }
    entry("Tensor.clamp") { same(x.clamp(min: -0.5, max: 0.75), [0.5, -0.5, 0.75]) }
    entry("Tensor.clamp_") { same(x.clamp_(min: -0.5, max: 0.75), [0.5, -0.5, 0.75]) }
    entry("Tensor.div") { same(x.div(0.5), [1, -2.5, 4]) }
    entry("Tensor.div_") { same(x.div_(0.5), [1, -2.5, 4]) }
    entry("Tensor.fmod") { same(x.fmod(0.75), [0.5, -0.5, 0.5]) }
    entry("Tensor.fmod_") { same(x.fmod_(0.75), [0.5, -0.5, 0.5]) }
    entry("Tensor.lerp") { same(x.lerp(y, 0.5), [1, 0.375, 0.75]) }
    entry("Tensor.lerp_") { same(x.lerp_(y, 0.5), [1, 0.375, 0.75]) }
    entry("Tensor.mul") { same(x.mul(100), [50, -125, 200]) }
    entry("Tensor.mul_") { same(x.mul_(100), [50, -125, 200]) }
    entry("Tensor.pow") { same(p.pow(3), [0.015625, 0.125, 8]) }
    entry("Tensor.pow_") { same(p.pow_(3), [0.015625, 0.125, 8]) }
    entry("Tensor.remainder") { same(x.remainder(0.75), [0.5, 0.25, 0.5]) }
    entry("Tensor.remainder_") { same(x.remainder_(0.75), [0.5, 0.25, 0.5]) }
    entry("Tensor.sub") {
      same(x.sub(y, alpha: 2), [-2.5, -5.25, 3])
      same(x.sub(2, y), [-2.5, -5.25, 3])
      same(x.sub(1), [-0.5, -2.25, 1])
    }
    entry("Tensor.sub_") {
      same(x.sub_(y, alpha: 2), [-2.5, -5.25, 3])
      same(x.sub_(1), [-0.5, -2.25, 1])
    }
    entry("Tensor.addbmm") {
      same(k.addbmm(c, c, beta: 2, alpha: 3), [[32, 32], [47, 75]])
      same(k.addbmm(2, 3, c, c), [[32, 32], [47, 75]])
    }
    entry("Tensor.addbmm_") {
      same(k.addbmm_(c, c, beta: 2, alpha: 3), [[32, 32], [47, 75]])
      same(k.addbmm_(2, 3, c, c), [[32, 32], [47, 75]])
    }
    entry("Tensor.addmm") {
      same(k.addmm(a, b, beta: 2, alpha: 3), [[35, 29], [59, 63]])
      same(k.addmm(2, 3, a, b), [[35, 29], [59, 63]])
    }
    entry("Tensor.addmm_") {
      same(k.addmm_(a, b, beta: 2, alpha: 3), [[35, 29], [59, 63]])
      same(k.addmm_(2, 3, a, b), [[35, 29], [59, 63]])
    }
    entry("Tensor.addmv") {
      same(v.addmv(a, v, beta: 2, alpha: 3), [17, 37])
      same(v.addmv(2, 3, a, v), [17, 37])
    }
    entry("Tensor.addmv_") {
      same(v.addmv_(a, v, beta: 2, alpha: 3), [17, 37])
      same(v.addmv_(2, 3, a, v), [17, 37])
    }
    entry("Tensor.addr") {
      same(k.addr(v, v, beta: 2, alpha: 3), [[11, 8], [8, 18]])
      same(k.addr(2, 3, v, v), [[11, 8], [8, 18]])
    }
    entry("Tensor.addr_") {
      same(k.addr_(v, v, beta: 2, alpha: 3), [[11, 8], [8, 18]])
      same(k.addr_(2, 3, v, v), [[11, 8], [8, 18]])
    }
    entry("Tensor.baddbmm") {
      same(c.baddbmm(c, c, beta: 2, alpha: 3), [[[23, 34], [51, 74]], [[3, 2], [2, 3]]])
      same(c.baddbmm(2, 3, c, c), [[[23, 34], [51, 74]], [[3, 2], [2, 3]]])
    }
    entry("Tensor.baddbmm_") {
      same(c.baddbmm_(c, c, beta: 2, alpha: 3), [[[23, 34], [51, 74]], [[3, 2], [2, 3]]])
      same(c.baddbmm_(2, 3, c, c), [[[23, 34], [51, 74]], [[3, 2], [2, 3]]])
    }
    entry("Tensor.renorm") {
      same(m.renorm(1, 0, 5), [[0.714286, 2.85714, 1.42857], [0.882353, 1.76471, 2.35294]])
    }
    entry("Tensor.renorm_") {
      same(m.renorm_(1, 0, 5), [[0.714286, 2.85714, 1.42857], [0.882353, 1.76471, 2.35294]])
    }
    entry("Tensor.eq") { same(a.eq(b), [[true, false], [false, true]]) }
    entry("Tensor.eq_") { same(a.eq_(b), [[1, 0], [0, 1]]) }
    entry("Tensor.ge") { same(a.ge(b), [[true, true], [false, true]]) }
    entry("Tensor.ge_") { same(a.ge_(b), [[1, 1], [0, 1]]) }
    entry("Tensor.gt") { same(a.gt(b), [[false, true], [false, false]]) }
    entry("Tensor.gt_") { same(a.gt_(b), [[0, 1], [0, 0]]) }
    entry("Tensor.le") { same(a.le(b), [[true, false], [true, true]]) }
    entry("Tensor.le_") { same(a.le_(b), [[1, 0], [1, 1]]) }
    entry("Tensor.lt") { same(a.lt(b), [[false, false], [true, false]]) }
    entry("Tensor.lt_") { same(a.lt_(b), [[0, 0], [1, 0]]) }
    entry("Tensor.ne") { same(a.ne(b), [[false, true], [true, false]]) }
    entry("Tensor.ne_") { same(a.ne_(b), [[0, 1], [1, 0]]) }
  }
}
