// The short-time Fourier transform: the spectrum of a signal as it changes.

extension Tensor {
  /// The transforms of overlapping pieces of a signal: [n] or [b, n] -> [.., frequencies, frames], frame k being the
  /// `fft` of x[k·hop ..< k·hop + nFft] times `window`.
  ///
  /// `hopLength` is nFft/4 if left out, `winLength` nFft; a shorter window stands in the middle. `center` first pads
  /// the signal by nFft/2 on both sides, so that frame k is around k·hop; `normalized` divides by √nFft; `onesided`
  /// keeps the nFft/2 + 1 frequencies that determine the others of a real signal. Without `returnComplex`, which must
  /// be given for real signals, the parts lie along a last dimension of 2.
  public func stft(
    _ nFft: Int, hopLength: Int? = nil, winLength: Int? = nil, window: Tensor? = nil, center: Bool = true,
    padMode: String = "reflect", normalized: Bool = false, onesided: Bool? = nil, returnComplex: Bool? = nil
  ) -> Tensor {
    if let cast = Autocast.on {
      return cast.wide(self) {
        $0.stft(
          nFft, hopLength: hopLength, winLength: winLength, window: window.map(cast.wide), center: center,
          padMode: padMode,
          normalized: normalized, onesided: onesided, returnComplex: returnComplex)
      }
    }
    let hop = hopLength ?? nFft / 4
    let isComplex = dtype.isComplex || window?.dtype.isComplex == true
    guard
      check(
        dtype.isDifferentiable && (shape.count == 1 || shape.count == 2),
        "stft: \(described): a floating-point or complex signal [n] or [b, n] is needed"),
      check(
        returnComplex != nil || isComplex, "stft: returnComplex must be given for real signals: true is usual"
      ),
      check(
        !center || padMode == "constant" || nFft / 2 < shape[-1],
        "stft: \(described): too short to be padded by nFft/2 = \(nFft / 2): use a smaller nFft or center: false"
      ),
      check(
        onesided != true || !isComplex,
        "stft: \(described): a complex signal or window has no onesided transform"
      )
    else { return .placeholder }
    var x = shape.count == 1 ? unsqueeze(0) : self
    if center, nFft > 0 {
      let ends = [nFft / 2, nFft / 2]
      x = padMode == "constant" ? F.pad(x, ends) : F.pad(x.unsqueeze(0), ends, mode: padMode).squeeze(0)
    }
    guard
      let window = Tensor.window(window, winLength, nFft, hop, x.dtype, "stft"),
      check(
        x.shape[1] >= nFft, "stft: \(x.described)\(center ? " after padding" : ""): shorter than nFft \(nFft)"
      )
    else { return .placeholder }
    let frames = x.unfold(1, nFft, hop) * window, norm = normalized ? "ortho" : nil
    let spectrum =
      onesided ?? !isComplex
      ? fft.rfft(frames, norm: norm) : fft.fft(frames, norm: norm)
    let y = spectrum.transpose(1, 2), result = returnComplex ?? true ? y : y.contiguous().viewAsReal()
    return shape.count == 1 ? result.squeeze(0) : result
  }

  /// The signal whose `stft` with the same arguments this is: the inverse transforms times the window are added where
  /// they overlap and divided by the sum of the squared windows.
  ///
  /// `onesided` is meant if the number of frequencies is nFft/2 + 1; `length` cuts the result or fills it up with
  /// zeros; `returnComplex` gives a complex signal from both sides.
  public func istft(
    _ nFft: Int, hopLength: Int? = nil, winLength: Int? = nil, window: Tensor? = nil, center: Bool = true,
    normalized: Bool = false, onesided: Bool? = nil, length: Int? = nil, returnComplex: Bool = false
  ) -> Tensor {
    let hop = hopLength ?? nFft / 4
    guard
      check(
        dtype.isComplex && (shape.count == 2 || shape.count == 3) && count > 0,
        "istft: \(described): complex numbers [.., frequencies, frames] are needed"),
      let window = Tensor.window(window, winLength, nFft, hop, dtype.real, "istft")
    else { return .placeholder }
    let x = shape.count == 2 ? unsqueeze(0) : self, isHalf = onesided ?? (x.shape[1] != nFft)
    guard
      check(
        x.shape[1] == (isHalf ? nFft / 2 + 1 : nFft),
        "istft: \(described): \(isHalf ? nFft / 2 + 1 : nFft) frequencies are needed for nFft \(nFft)"),
      check(
        returnComplex ? !isHalf : !window.dtype.isComplex,
        returnComplex
          ? "istft: returnComplex needs the frequencies of both sides"
          : "istft: a complex window needs returnComplex")
    else { return .placeholder }
    let spectrum = x.transpose(1, 2), norm = normalized ? "ortho" : nil
    let pieces =
      returnComplex
      ? fft.ifft(spectrum, norm: norm) : fft.irfft(spectrum.narrow(2, 0, nFft / 2 + 1), n: nFft, norm: norm)
    let frames = x.shape[2], whole = nFft + hop * (frames - 1)
    func overlapped(_ t: Tensor) -> Tensor {
      let rows = t.shape[0]
      return t.scattered([rows, frames, nFft], [whole, hop, 1], 0, into: [rows, whole], [whole, 1])
    }
    let start = center ? nFft / 2 : 0
    let end = length.map { start + $0 } ?? (center ? whole - nFft / 2 : whole)
    let kept = Swift.min(end, whole) - start
    guard check(kept > 0, "istft: \(described): nothing is left of \(whole) points without the padding")
    else {
      return .placeholder
    }
    let sum = overlapped(pieces * window).narrow(1, start, kept)
    let weight = overlapped((window * window).expand([1, frames, nFft])).narrow(1, start, kept)
    guard
      check(
        noGrad { weight.abs().min().item() > 1e-11 },
        "istft: the windows, \(hop) apart, leave a part of the signal out: use a smaller hopLength")
    else { return .placeholder }
    var y = sum / weight
    if end > whole { y = y.resized(1, end - start) }
    return shape.count == 2 ? y.squeeze(0) : y
  }

  /// `window`, ones without it, in the middle of nFft zeros; nil after reporting lengths that do not fit.
  private static func window(
    _ window: Tensor?, _ length: Int?, _ nFft: Int, _ hop: Int, _ dtype: DType, _ name: String
  ) -> Tensor? {
    let n = length ?? nFft
    guard check(nFft > 0 && hop > 0, "\(name): nFft \(nFft) and hopLength \(hop): both must be positive"),
      check(n > 0 && n <= nFft, "\(name): winLength \(n): it must lie in 1 ... nFft = \(nFft)"),
      check(
        window == nil || window!.shape == [n],
        "\(name): the window \(window?.described ?? "") must have the shape [\(n)]")
    else { return nil }
    let w = window ?? Tensor(full: [n], 1, dtype)
    if n == nFft { return w }
    let left = (nFft - n) / 2
    return F.pad(w, [left, nFft - n - left])
  }
}
