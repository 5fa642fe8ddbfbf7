@testable import TorchCore

private let growth = 4000
private let positive = 0.3...3.0

let specialSamples: [Sample] = [
  Sample("i0", growth: growth) { $0[0].i0() },
  Sample("i0e", growth: growth) { special.i0e($0[0]) },
  Sample("i1", growth: growth) { special.i1($0[0]) },
  Sample("i1e", growth: growth) { special.i1e($0[0]) },
  Sample("modifiedBesselK0", [[3, 4]], positive, growth: growth) { special.modifiedBesselK0($0[0]) },
  Sample("modifiedBesselK1", [[3, 4]], positive, growth: growth) { special.modifiedBesselK1($0[0]) },
  Sample("scaledModifiedBesselK0", [[3, 4]], positive, growth: growth) {
    special.scaledModifiedBesselK0($0[0])
  },
  Sample("scaledModifiedBesselK1", [[3, 4]], positive, growth: growth) {
    special.scaledModifiedBesselK1($0[0])
  },
  Sample("besselJ0", growth: growth) { special.besselJ0($0[0]) },
  Sample("besselJ1", growth: growth) { special.besselJ1($0[0]) },
  Sample("besselY0", [[3, 4]], positive, growth: growth) { special.besselY0($0[0]) },
  Sample("besselY1", [[3, 4]], positive, growth: growth) { special.besselY1($0[0]) },
  Sample("entr", [[3, 4]], positive, growth: growth) { special.entr($0[0]) },
  Sample("erfcx", growth: growth) { special.erfcx($0[0]) },
  Sample("ndtr", growth: growth) { special.ndtr($0[0]) },
  Sample("logNdtr", growth: growth) { special.logNdtr($0[0]) },
  Sample("ndtri", [[3, 4]], 0.1...0.9, growth: growth) { special.ndtri($0[0]) },
  Sample("xlog1py", [[3, 4], [3, 1]], positive, growth: growth) { special.xlog1py($0[0], $0[1]) },
  Sample("zeta", [[3, 4]], positive, growth: growth) { special.zeta(2.5, $0[0]) },
  Sample("igamma", [[3, 4]], positive, growth: growth) { $0[0].mul(0).add(1.7).detach().igamma($0[0]) },
  Sample("igammac", [[3, 4]], positive, growth: growth) { $0[0].mul(0).add(1.7).detach().igammac($0[0]) },
  Sample("mvlgamma", [[3, 4]], 2...4, growth: growth) { $0[0].mvlgamma(3) },
]

/// Pairs along the last dimension as complex numbers.
private func complex(_ x: Tensor) -> Tensor { x.contiguous().viewAsComplex() }

let fourierSamples: [Sample] = [
  Sample("fft", [[6, 5, 2]], growth: 100) { fft.fft(complex($0[0])).viewAsReal() },
  Sample("fft of real", [[6, 5]], growth: 100) { fft.fft($0[0], n: 7, norm: "ortho").viewAsReal() },
  Sample("ifft 0", [[6, 5, 2]], growth: 4) { fft.ifft(complex($0[0]), n: 5, dim: 0).viewAsReal() },
  Sample("rfft", [[6, 5]], growth: 100) { fft.rfft($0[0]).viewAsReal() },
  Sample("rfft even", [[6, 8]], growth: 100) { fft.rfft($0[0], norm: "forward").viewAsReal() },
  Sample("irfft", [[6, 5, 2]], growth: 100) { fft.irfft(complex($0[0])) },
  Sample("irfft odd", [[6, 5, 2]], growth: 100) { fft.irfft(complex($0[0]), n: 7) },
  Sample("hfft", [[6, 5, 2]], growth: 100) { fft.hfft(complex($0[0])) },
  Sample("ihfft", [[6, 5]], growth: 100) { fft.ihfft($0[0]).viewAsReal() },
  Sample("fftn", [[4, 3, 5, 2]], growth: 100) { fft.fftn(complex($0[0]), dim: [1, 2]).viewAsReal() },
  Sample("rfft2", [[4, 3, 6]], growth: 100) { fft.rfft2($0[0]).viewAsReal() },
  Sample("irfft2", [[4, 3, 4, 2]], growth: 100) { fft.irfft2(complex($0[0])) },
  Sample("ifftshift", [[5, 4]]) { fft.ifftshift($0[0]) },
  Sample("stft", [[2, 12]], growth: 50) {
    $0[0].stft(6, hopLength: 2, window: torch.hannWindow(6, dtype: .float64), returnComplex: true)
      .viewAsReal()
  },
  Sample("istft", [[2, 4, 3, 2]], growth: 50) {
    complex($0[0]).istft(6, hopLength: 2, window: torch.hannWindow(6, dtype: .float64))
  },
]
