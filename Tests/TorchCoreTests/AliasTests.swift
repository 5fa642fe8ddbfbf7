import Testing

@testable import TorchCore

/// Second names are the same operators.
@Suite struct AliasTests {
  private let x = torch.tensor([[0.2, 0.5, 0.9], [0.7, 0.1, 0.4]])

  @Test func elementwise() {
    #expect(x.arcsin().equal(x.asin()) && x.arccos().equal(x.acos()) && x.arctan().equal(x.atan()))
    #expect(x.arcsinh().equal(x.asinh()) && torch.arctanh(x).equal(x.atanh()))
    #expect((x + 1).arccosh().equal((x + 1).acosh()) && x.arctan2(x.square()).equal(x.atan2(x.square())))
    #expect(x.subtract(x, alpha: 3).equal(x.sub(x, alpha: 3)) && x.clone().subtract_(1).equal(x - 1))
    let y = x.flip([1])
    #expect(x.greater(y).equal(x.gt(y)) && x.greaterEqual(0.5).equal(x.ge(0.5)))
    #expect(x.less(y).equal(x.lt(y)) && x.lessEqual(0.5).equal(x.le(0.5)) && x.notEqual(y).equal(x.ne(y)))
  }

  @Test func shapes() {
    #expect(x.swapdims(0, 1).equal(x.transpose(0, 1)) && x.moveaxis(0, 1).equal(x.movedim(0, 1)))
    #expect(
      torch.concatenate([x, x]).equal(torch.cat([x, x]))
        && torch.rowStack([x, x]).equal(torch.vstack([x, x])))
    #expect(x.adjoint().equal(x.mH) && torch.numel(x) == 6 && torch.real(x) === x)
  }

  @Test func namespaces() {
    #expect(torch.special.expit(x).equal(x.sigmoid()) && torch.fft.rfft(x).equal(fft.rfft(x)))
    #expect(torch.nn.functional.relu(x).equal(F.relu(x)))
  }

  @Test func products() throws {
    let a = torch.tensor([[1, 2], [3, 4]]), b = torch.tensor([10, 1])
    #expect(a.kron(b).equal(torch.tensor([[10, 1, 20, 2], [30, 3, 40, 4]])))
    #expect(torch.kron(b, a).equal(torch.tensor([[10, 20, 1, 2], [30, 40, 3, 4]])))
    let v = torch.tensor([1, 2, 3])
    #expect(v.vander().equal(torch.tensor([[1, 1, 1], [4, 2, 1], [9, 3, 1]])))
    #expect(torch.vander(v, N: 2, increasing: true).equal(torch.tensor([[1, 1], [1, 2], [1, 3]])))
    #expect(throws: TorchError.self) { try withError { _ = a.vander() } }
  }
}
