import Testing
import Torch

extension ManualTests {
  @Test func reductionExamples() {
    examples(74...95) { example in
      example(74) {
        let a = torch.Tensor([
          1.1148, 1.8423, 1.4143, -0.4403, 1.2859, -1.2514, -0.4748, 1.1735, -1.6332, -0.4272,
        ])
        same(
          torch.cumprod(a, 0),
          [1.1148, 2.0537, 2.9045, -1.2788, -1.6444, 2.0578, -0.977, -1.1466, 1.8726, -0.8])
      }
      example(75) {
        let a = torch.Tensor([
          1.1148, 1.8423, 1.4143, -0.4403, 1.2859, -1.2514, -0.4748, 1.1735, -1.6332, -0.4272,
        ])
        a[5] = 0
        same(torch.cumprod(a, 0), [1.1148, 2.0537, 2.9045, -1.2788, -1.6444, 0, 0, 0, 0, 0])
        same(torch.cumprod(a, 0).signbit()[5...], [true, false, false, true, false])
      }
      example(76) {
        let a = torch.Tensor([
          -0.6039, -0.2214, -0.3705, -0.0169, 1.3415, -0.1230, 0.9719, 0.6081, -0.1286, 1.0947,
        ])
        same(
          torch.cumsum(a, 0),
          [-0.6039, -0.8253, -1.1958, -1.2127, 0.1288, 0.0058, 0.9777, 1.5858, 1.4572, 2.5519])
      }
      example(77) {
        let x = torch.Tensor([0.2505, -0.4571, -0.3733, 0.7807])
        let y = torch.Tensor([0.7782, -0.5185, 1.4106, -2.4063])
        same(torch.dist(x, y, p: 3.5), 3.302832063224223)
      }
      example(78) {
        let x = torch.Tensor([0.2505, -0.4571, -0.3733, 0.7807])
        let y = torch.Tensor([0.7782, -0.5185, 1.4106, -2.4063])
        same(torch.dist(x, y, p: 3), 3.3677282206393286)
      }
      example(79) {
        let x = torch.Tensor([0.2505, -0.4571, -0.3733, 0.7807])
        let y = torch.Tensor([0.7782, -0.5185, 1.4106, -2.4063])
        same(torch.dist(x, y, p: 0), 4)
      }
      example(80) {
        let x = torch.Tensor([0.2505, -0.4571, -0.3733, 0.7807])
        let y = torch.Tensor([0.7782, -0.5185, 1.4106, -2.4063])
        same(torch.dist(x, y, p: 1), 5.560028076171875)
      }
      example(81) { same(torch.mean(torch.Tensor([[-0.2946, -0.9143, 2.1809]])), 0.3239895105) }
      example(82) {
        let a = torch.Tensor([
          [-1.2738, -0.3058, 0.1230, -1.9615], [0.8771, -0.5430, -0.9233, 0.9879],
          [1.4107, 0.0317, -0.6823, 0.2255], [-1.3854, 0.4953, -0.2160, 0.2435],
        ])
        same(torch.mean(a, dim: 1), [-0.8545, 0.0997, 0.2464, -0.2157])
      }
      example(83) {
        let a = torch.Tensor([
          [0.4056, -0.3372, 1.0973, -2.4884, 0.4334], [2.1336, 0.3841, 0.1404, -0.1821, -0.7646],
          [-0.2403, 1.3975, -2.0068, 0.1298, 0.0212], [-1.5371, -0.7257, -0.4871, -0.2359, -1.1724],
        ])
        same(torch.median(a, dim: 1), [0.4056, 0.1404, 0.0212, -0.7257], [0, 2, 4, 1])
      }
      example(84) {
        let a = torch.Tensor([
          [0.4056, -0.3372, 1.0973, -2.4884, 0.4334], [2.1336, 0.3841, 0.1404, -0.1821, -0.7646],
          [-0.2403, 1.3975, -2.0068, 0.1298, 0.0212], [-1.5371, -0.7257, -0.4871, -0.2359, -1.1724],
        ])
        same(torch.mode(a, dim: 1), [-2.4884, -0.7646, -2.0068, -1.5371], [3, 4, 2, 0])
      }
      example(85) {
        same(torch.norm(torch.Tensor([[-0.4376, -0.5328, 0.9547]]), p: 3), 1.0338925067372466)
      }
      example(86) {
        let a = torch.Tensor([[-0.6891, -0.6662], [0.2697, 0.7412], [0.5254, -0.7402], [0.5528, -0.2399]])
        same(torch.norm(a, p: 2, dim: 1), [0.9585, 0.7888, 0.9077, 0.6026])
      }
      example(87) {
        let a = torch.Tensor([[-0.6891, -0.6662], [0.2697, 0.7412], [0.5254, -0.7402], [0.5528, -0.2399]])
        same(torch.norm(a, p: 0, dim: 1), [2, 2, 2, 2])
      }
      example(88) { same(torch.prod(torch.Tensor([[0.6170, 0.3546, 0.0253]])), 0.005537458061) }
      example(89) {
        let a = torch.Tensor([
          [0.1598, -0.6884], [-0.1831, -0.4412], [-0.9925, -0.6244], [-0.2416, -0.8080],
        ])
        same(torch.prod(a, 1), [-0.11, 0.0808, 0.6197, 0.1952])
      }
      example(90) { same(torch.std(torch.Tensor([[-1.3063, 1.4182, -0.3061]])), 1.3782334731508061) }
      example(91) {
        let a = torch.Tensor([
          [0.1889, -2.4856, 0.0043, 1.8169], [-0.7701, -0.4682, -2.2410, 0.4098],
          [0.1919, -1.1856, -1.0361, 0.9085], [0.0173, 1.0662, 0.2143, -0.5576],
        ])
        same(torch.std(a, dim: 1), [1.7756, 1.1025, 1.0045, 0.6725])
      }
      example(92) { same(torch.sum(torch.Tensor([[0.6170, 0.3546, 0.0253]])), 0.9969287421554327) }
      example(93) {
        let a = torch.Tensor([
          [-0.4640, 0.0609, 0.1122, 0.4784], [-1.3063, 1.6443, 0.4714, -0.7396],
          [-1.3561, -0.1959, 1.0609, -1.9855], [2.6833, 0.5746, -0.5709, -0.4430],
        ])
        same(torch.sum(a, dim: 1), [0.1874, 0.0698, -2.4767, 2.244])
      }
      example(94) { same(torch.var(torch.Tensor([[-1.3063, 1.4182, -0.3061]])), 1.899527506513334) }
      example(95) {
        let a = torch.Tensor([
          [-1.2738, -0.3058, 0.1230, -1.9615], [0.8771, -0.5430, -0.9233, 0.9879],
          [1.4107, 0.0317, -0.6823, 0.2255], [-1.3854, 0.4953, -0.2160, 0.2435],
        ])
        same(torch.var(a, dim: 1), [0.8859, 0.9509, 0.7548, 0.6949])
      }
    }
  }

  @Test func comparisonExamples() {
    examples(96...113) { example in
      example(96) {
        let P = torch.Tensor([[1, 2], [3, 4]])
        let Q = torch.Tensor([[1, 1], [4, 4]])
        same(torch.eq(P, Q), [[true, false], [false, true]])
      }
      example(97) { same(torch.equal(torch.Tensor([1, 2]), torch.Tensor([1, 2])), true) }
      example(98) {
        let P = torch.Tensor([[1, 2], [3, 4]])
        let Q = torch.Tensor([[1, 1], [4, 4]])
        same(torch.ge(P, Q), [[true, true], [false, true]])
      }
      example(99) {
        let P = torch.Tensor([[1, 2], [3, 4]])
        let Q = torch.Tensor([[1, 1], [4, 4]])
        same(torch.gt(P, Q), [[false, true], [false, false]])
      }
      example(100) { same(torch.kthvalue(torch.Tensor([1, 2, 3, 4, 5]), 4), 4, 3) }
      example(101) {
        let P = torch.Tensor([[1, 2], [3, 4]])
        let Q = torch.Tensor([[1, 1], [4, 4]])
        same(torch.le(P, Q), [[true, false], [true, true]])
      }
      example(102) {
        let P = torch.Tensor([[1, 2], [3, 4]])
        let Q = torch.Tensor([[1, 1], [4, 4]])
        same(torch.lt(P, Q), [[false, false], [true, false]])
      }
      example(103) {
        let P = torch.Tensor([[1, 2], [3, 4]])
        let Q = torch.Tensor([[1, 1], [4, 4]])
        same(torch.ne(P, Q), [[false, true], [true, false]])
      }
      example(104) { same(torch.max(torch.Tensor([[0.4729, -0.2266, -0.2085]])), 0.4729) }
      example(105) { same(torch.min(torch.Tensor([[0.4729, -0.2266, -0.2085]])), -0.2266316712) }
      example(106) {
        let a = torch.Tensor([
          [0.0692, 0.3142, 1.2513, -0.5428], [0.9288, 0.8552, -0.2073, 0.6409],
          [1.0695, -0.0101, -2.4507, -1.2230], [0.7426, -0.7666, 0.4862, -0.6628],
        ])
        same(torch.max(a, 1), [1.2513, 0.9288, 1.0695, 0.7426], [2, 0, 0, 0])
      }
      example(107) {
        let a = torch.Tensor([
          [0.0692, 0.3142, 1.2513, -0.5428], [0.9288, 0.8552, -0.2073, 0.6409],
          [1.0695, -0.0101, -2.4507, -1.2230], [0.7426, -0.7666, 0.4862, -0.6628],
        ])
        same(torch.min(a, 1), [-0.5428, -0.2073, -2.4507, -0.7666], [3, 2, 2, 1])
      }
      example(108) {
        let a = torch.Tensor([1.3869, 0.3912, -0.8634, -0.5468])
        let b = torch.Tensor([1.0067, -0.8010, 0.6258, 0.3627])
        same(torch.max(a, b), [1.3869, 0.3912, 0.6258, 0.3627])
      }
      example(109) {
        let a = torch.Tensor([1.3869, 0.3912, -0.8634, -0.5468])
        let b = torch.Tensor([1.0067, -0.8010, 0.6258, 0.3627])
        same(torch.min(a, b), [1.0067, -0.801, -0.8634, -0.5468])
      }
      example(110) {
        let x = torch.Tensor([
          [-1.6747, 0.061, 1.4137, 0.119], [1.0341, 0.7159, -1.4782, 1.3678],
          [0.3518, -0.0782, 0.4763, -0.3324],
        ])
        let values = [
          [-1.6747, 0.061, 0.119, 1.4137], [-1.4782, 0.7159, 1.0341, 1.3678],
          [-0.3324, -0.0782, 0.3518, 0.4763],
        ]
        same(torch.sort(x), values, [[0, 1, 3, 2], [2, 1, 0, 3], [3, 1, 0, 2]])
      }
      example(111) {
        let x = torch.Tensor([
          [-1.6747, 0.061, 1.4137, 0.119], [1.0341, 0.7159, -1.4782, 1.3678],
          [0.3518, -0.0782, 0.4763, -0.3324],
        ])
        let values = [
          [-1.6747, -0.0782, -1.4782, -0.3324], [0.3518, 0.061, 0.4763, 0.119],
          [1.0341, 0.7159, 1.4137, 1.3678],
        ]
        same(torch.sort(x, dim: 0), values, [[0, 2, 1, 2], [2, 0, 2, 0], [1, 1, 0, 1]])
      }
      example(112) { same(torch.topk(torch.Tensor([1, 2, 3, 4, 5]), 3), [5, 4, 3], [4, 3, 2]) }
      example(113) {
        same(torch.topk(torch.Tensor([1, 2, 3, 4, 5]), 3, dim: 0, largest: false), [1, 2, 3], [0, 1, 2])
      }
    }
  }
}
