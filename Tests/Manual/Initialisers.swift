import Testing
import Torch

extension ManualTests {
  @Test func initialisers() throws {
    area("nn.init") { entry in
      entry("nn.init.calculate_gain") {
        same(torch.tensor(nn.`init`.calculateGain("leaky_relu", param: 0.2)), 1.38675)
        same(torch.tensor(nn.`init`.calculateGain("tanh")), 1.66667)
        same(torch.tensor(nn.`init`.calculateGain("relu")), 1.41421)
        same(nn.`init`.calculateGain("conv2d"), 1)
        refuses("swish") { _ = nn.`init`.calculateGain("swish") }
      }
      entry("nn.init.uniform") {
        same(nn.`init`.uniform_(torch.zeros(2, 2), a: 1, b: 3), [[1.99251, 2.53644], [1.17695, 1.26406]])
        torch.manualSeed(0)
        same(nn.`init`.uniform(torch.zeros(2, 2), a: 1, b: 3), [[1.99251, 2.53644], [1.17695, 1.26406]])
      }
      entry("nn.init.normal") {
        same(
          nn.`init`.normal_(torch.zeros(2, 2), mean: 1, std: 3), [[5.62299, 0.119713], [-5.53637, 2.70529]])
        torch.manualSeed(0)
        same(
          nn.`init`.normal(torch.zeros(2, 2), mean: 1, std: 3), [[5.62299, 0.119713], [-5.53637, 2.70529]])
      }
      entry("nn.init.constant") {
        same(nn.`init`.constant_(torch.zeros(2, 2), 0.3), [[0.3, 0.3], [0.3, 0.3]])
        torch.manualSeed(0)
        same(nn.`init`.constant(torch.zeros(2, 2), 0.3), [[0.3, 0.3], [0.3, 0.3]])
      }
      entry("nn.init.eye") {
        same(nn.`init`.eye_(torch.ones(2, 3)), [[1, 0, 0], [0, 1, 0]])
        torch.manualSeed(0)
        same(nn.`init`.eye(torch.ones(2, 3)), [[1, 0, 0], [0, 1, 0]])
      }
      entry("nn.init.dirac") {
        same(nn.`init`.dirac_(torch.ones(2, 1, 3)), [[[0, 1, 0]], [[0, 0, 0]]])
        torch.manualSeed(0)
        same(nn.`init`.dirac(torch.ones(2, 1, 3)), [[[0, 1, 0]], [[0, 0, 0]]])
      }
      entry("nn.init.xavier_uniform") {
        same(
          nn.`init`.xavierUniform_(torch.zeros(2, 3), gain: 2),
          [[-0.0164028, 1.17529, -1.8032], [-1.61236, -0.843831, 0.587503]])
        torch.manualSeed(0)
        same(
          nn.`init`.xavierUniform(torch.zeros(2, 3), gain: 2),
          [[-0.0164028, 1.17529, -1.8032], [-1.61236, -0.843831, 0.587503]])
      }
      entry("nn.init.xavier_normal") {
        same(
          nn.`init`.xavierNormal_(torch.zeros(2, 3), gain: 2),
          [[1.94922, -0.371161, -2.75597], [0.719015, -1.37182, -1.7691]])
        torch.manualSeed(0)
        same(
          nn.`init`.xavierNormal(torch.zeros(2, 3), gain: 2),
          [[1.94922, -0.371161, -2.75597], [0.719015, -1.37182, -1.7691]])
      }
      entry("nn.init.kaiming_uniform") {
        same(
          nn.`init`.kaimingUniform_(torch.zeros(2, 3), a: 1, mode: "fan_out"),
          [[-0.00916945, 0.657007, -1.00802], [-0.901338, -0.471716, 0.328424]])
        torch.manualSeed(0)
        same(
          nn.`init`.kaimingUniform(torch.zeros(2, 3), a: 1, mode: "fan_out"),
          [[-0.00916945, 0.657007, -1.00802], [-0.901338, -0.471716, 0.328424]])
      }
      entry("nn.init.kaiming_normal") {
        same(
          nn.`init`.kaimingNormal_(torch.zeros(2, 3), a: 1, mode: "fan_out"),
          [[1.08965, -0.207486, -1.54064], [0.401942, -0.766873, -0.988956]])
        torch.manualSeed(0)
        same(
          nn.`init`.kaimingNormal(torch.zeros(2, 3), a: 1, mode: "fan_out"),
          [[1.08965, -0.207486, -1.54064], [0.401942, -0.766873, -0.988956]])
      }
      entry("nn.init.orthogonal") {
        same(
          nn.`init`.orthogonal_(torch.zeros(2, 3), gain: 2),
          [[1.14796, -0.218589, -1.62308], [-0.69083, -1.86177, -0.237871]])
        torch.manualSeed(0)
        same(
          nn.`init`.orthogonal(torch.zeros(2, 3), gain: 2),
          [[1.14796, -0.218589, -1.62308], [-0.69083, -1.86177, -0.237871]])
      }
      entry("nn.init.sparse") {
        same(
          nn.`init`.sparse_(torch.zeros(4, 2), 0.5, std: 1),
          [[0, -0.293429], [0, 0], [-1.08452, -1.3986], [0.403347, 0]])
        torch.manualSeed(0)
        same(
          nn.`init`.sparse(torch.zeros(4, 2), 0.5, std: 1),
          [[0, -0.293429], [0, 0], [-1.08452, -1.3986], [0.403347, 0]])
      }
    }
  }
}
