import Testing
import Torch

extension ManualTests {
  @Test func pointwiseExamples() {
    examples(30...73) { example in
      example(30) { same(torch.abs(torch.Tensor([-1, -2, 3])), [1, 2, 3]) }
      example(31) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.acos(a), [2.2608, 1.2956, 1.1075, .nan])
      }
      example(32) {
        let a = torch.Tensor([0.4050, -1.2227, 1.8688, -0.4185])
        same(torch.add(a, 20), [20.405, 18.7773, 21.8688, 19.5815])
      }
      example(33) {
        let a = torch.Tensor([-0.9310, 2.0330, 0.0852, -0.2941])
        let b = torch.Tensor([[1.0663, 0.2544], [-0.1513, 0.0749]])
        same(torch.add(a, 10, b), [9.7322, 4.577, -1.4279, 0.4552], within: 5e-4)
      }
      example.unusable(34, "its operands are random and not printed")
      example.unusable(35, "its print is that of the example before")
      example(36) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.asin(a), [-0.69, 0.2752, 0.4633, .nan])
      }
      example(37) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.atan(a), [-0.5669, 0.2653, 0.4203, 0.9196])
      }
      example.unusable(38, "its second operand is random and not printed")
      example(39) {
        let a = torch.Tensor([1.3869, 0.3912, -0.8634, -0.5468])
        same(torch.ceil(a), [2, 1, 0, 0])
      }
      example(40) {
        let a = torch.Tensor([1.3869, 0.3912, -0.8634, -0.5468])
        same(torch.clamp(a, min: -0.5, max: 0.5), [0.5, 0.3912, -0.5, -0.5])
      }
      example(41) {
        let a = torch.Tensor([1.3869, 0.3912, -0.8634, -0.5468])
        same(torch.clamp(a, min: 0.5), [1.3869, 0.5, 0.5, 0.5])
      }
      example(42) {
        let a = torch.Tensor([1.3869, 0.3912, -0.8634, -0.5468])
        same(torch.clamp(a, max: 0.5), [0.5, 0.3912, -0.8634, -0.5468])
      }
      example(43) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.cos(a), [0.8041, 0.9633, 0.9018, 0.2557])
      }
      example(44) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.cosh(a), [1.2095, 1.0372, 1.1015, 1.9917])
      }
      example(45) {
        let a = torch.Tensor([-0.6147, -1.1237, -0.1604, -0.6853, 0.1063])
        same(torch.div(a, 0.5), [-1.2294, -2.2474, -0.3208, -1.3706, 0.2126])
      }
      example(46) {
        let a = torch.Tensor([
          [-0.1810, 0.4017, 0.2863, -0.1013], [0.6183, 2.0696, 0.9012, -1.5933],
          [0.5679, 0.4743, -0.0117, -0.1266], [-0.1213, 0.9629, 0.2682, 1.5968],
        ])
        let b = torch.Tensor([
          [0.8774, 0.7650], [0.8866, 1.4805], [-0.6490, 1.1172], [1.4259, -0.8146], [1.4633, -0.1228],
          [0.4643, -0.6029], [0.3492, 1.5270], [1.6103, -0.6291],
        ])
        same(
          torch.div(a, b),
          [
            [-0.2062, 0.5251, 0.3229, -0.0684], [-0.9528, 1.8525, 0.632, 1.9559],
            [0.3881, -3.8625, -0.0253, 0.2099], [-0.3473, 0.6306, 0.1666, -2.5381],
          ])
      }
      example(47) { same(torch.exp(torch.Tensor([0, 0.6931471805599453])), [1, 2]) }
      example(48) {
        let a = torch.Tensor([1.3869, 0.3912, -0.8634, -0.5468])
        same(torch.floor(a), [1, 0, -1, -1])
      }
      example(49) { same(torch.fmod(torch.Tensor([-3, -2, -1, 1, 2, 3]), 2), [-1, 0, -1, 1, 0, 1]) }
      example(50) { same(torch.fmod(torch.Tensor([1, 2, 3, 4, 5]), 1.5), [1, 0.5, 0, 1, 0.5]) }
      example(51) { same(torch.frac(torch.Tensor([1, 2.5, -3.2])), [0, 0.5, -0.2]) }
      example(52) {
        let start = torch.Tensor([1, 2, 3, 4])
        let end = torch.Tensor([10, 10, 10, 10])
        same(torch.lerp(start, end, 0.5), [5.5, 6, 6.5, 7])
      }
      example(53) {
        let a = torch.Tensor([-0.4183, 0.3722, -0.3091, 0.4149, 0.5857])
        same(torch.log(a), [.nan, -0.9883, .nan, -0.8797, -0.5349])
      }
      example(54) {
        let a = torch.Tensor([-0.4183, 0.3722, -0.3091, 0.4149, 0.5857])
        same(torch.log1p(a), [-0.5418, 0.3164, -0.3697, 0.3471, 0.4611])
      }
      example(55) {
        let a = torch.Tensor([-0.9374, -0.5254, -0.6069])
        same(torch.mul(a, 100), [-93.7411, -52.5374, -60.6908])
      }
      example(56) {
        let a = torch.Tensor([
          [-0.7280, 0.0598, -1.4327, -0.5825], [-0.1427, -0.0690, 0.0821, -0.3270],
          [-0.9241, 0.5110, 0.4070, -1.1188], [-0.8308, 0.7426, -0.6240, -1.1582],
        ])
        let b = torch.Tensor([
          [0.0430, -1.0775, 0.6015, 1.1647, -0.6549, 0.0308, -0.1670, 1.0742],
          [-1.2593, 0.0292, -0.0849, 0.4530, 1.2404, -0.4659, -0.1840, 0.5974],
        ])
        same(
          torch.mul(a, b),
          [
            [-0.0313, -0.0645, -0.8618, -0.6784], [0.0934, -0.0021, -0.0137, -0.3513],
            [1.1638, 0.0149, -0.0346, -0.5068], [-1.0304, -0.346, 0.1148, -0.6919],
          ])
      }
      example(57) {
        same(
          torch.neg(torch.Tensor([-0.4430, 1.1690, -0.8836, -0.4565, 0.2968])),
          [0.443, -1.169, 0.8836, 0.4565, -0.2968])
      }
      example(58) {
        same(
          torch.pow(torch.Tensor([-0.5274, -0.8232, -2.1128, 1.7558]), 2), [0.2781, 0.6776, 4.464, 3.0829])
      }
      example(59) {
        same(torch.pow(torch.Tensor([1, 2, 3, 4]), torch.Tensor([1, 2, 3, 4])), [1, 4, 27, 256])
      }
      example(60) { same(torch.pow(2, torch.Tensor([1, 2, 3, 4])), [2, 4, 8, 16]) }
      example(61) {
        let a = torch.Tensor([1.3869, 0.3912, -0.8634, -0.5468])
        same(torch.reciprocal(a), [0.721, 2.5565, -1.1583, -1.8289], within: 5e-4)
      }
      example(62) {
        same(torch.remainder(torch.Tensor([-3, -2, -1, 1, 2, 3]), 2), [1, 0, 1, 1, 0, 1])
      }
      example(63) { same(torch.remainder(torch.Tensor([1, 2, 3, 4, 5]), 1.5), [1, 0.5, 0, 1, 0.5]) }
      example(64) {
        let a = torch.Tensor([1.2290, 1.3409, -0.5662, -0.0899])
        same(torch.round(a), [1, 1, -1, 0])
      }
      example(65) {
        let a = torch.Tensor([1.2290, 1.3409, -0.5662, -0.0899])
        same(torch.rsqrt(a), [0.902, 0.8636, .nan, .nan])
      }
      example(66) {
        let a = torch.Tensor([-0.4972, 1.3512, 0.1056, -0.2650])
        same(torch.sigmoid(a), [0.3782, 0.7943, 0.5264, 0.4341])
      }
      example(67) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.sign(a), [-1, 1, 1, 1])
      }
      example(68) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.sin(a), [-0.5944, 0.2684, 0.4322, 0.9667])
      }
      example(69) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.sinh(a), [-0.6804, 0.2751, 0.4619, 1.7225])
      }
      example(70) {
        let a = torch.Tensor([1.2290, 1.3409, -0.5662, -0.0899])
        same(torch.sqrt(a), [1.1086, 1.158, .nan, .nan])
      }
      example(71) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.tan(a), [-0.7392, 0.2786, 0.4792, 3.7801], within: 1e-3)
      }
      example(72) {
        let a = torch.Tensor([-0.6366, 0.2718, 0.4469, 1.3122])
        same(torch.tanh(a), [-0.5625, 0.2653, 0.4193, 0.8648])
      }
      example(73) {
        let a = torch.Tensor([-0.4972, 1.3512, 0.1056, -0.2650])
        same(torch.trunc(a), [0, 1, 0, 0])
      }
    }
  }
}
