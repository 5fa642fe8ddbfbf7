/// The greatest elements of windows that slide, a row of windows at a time; NaN is greater than anything.
///
/// A line of the input is copied with padding that is less than every element, and parted by what remains of a place
/// divided by the stride: there each tap meets the elements of neighbouring windows side by side.
struct SlidingMaximum<E: MatMulElement> {
  /// As wide as what is compared, so that both fill vectors alike.
  private typealias Place = E.Compute.SIMDMaskScalar

  private let w: PoolWindows
  /// The windows of a row, in whole vectors, the elements of a part of a line, and the parts that taps meet.
  private let row: Int, part: Int, parts: Int
  /// Where each tap meets the first window in the parted line, and the place of that in the line of the input.
  private let taps: [(at: Int, place: Int)]
  /// The first place of each window of a row.
  private let starts: [Place]

  init(_ w: PoolWindows) {
    let t = w.axes.2, row = (t.output + 7) / 8 * 8, reach = (t.taps - 1) * t.step
    let part = row + reach / t.stride
    (self.w, self.row, self.part, parts) = (w, row, part, min(t.stride, reach + 1))
    taps = (0..<t.taps).map {
      let at = $0 * t.step
      return (at % t.stride * part + at / t.stride, at - t.padding)
    }
    starts = t.start.map { Place(truncatingIfNeeded: $0) } + Array(repeating: 0, count: row - t.output)
  }

  /// Writes the greatest elements of some planes, and their places in the plane.
  func run(
    _ planes: Range<Int>, _ x: UnsafePointer<E>, _ y: UnsafeMutablePointer<E>,
    _ indices: UnsafeMutablePointer<Int64>
  ) {
    let (u, v, t) = w.axes
    withScratch(of: E.Compute.self, parts * part + row) { values in
      withScratch(of: Place.self, row) { places in
        guard let line = values.baseAddress, let place = places.baseAddress else { return }
        values.initialize(repeating: .lowest)
        let best = line + parts * part
        var to = planes.lowerBound * w.outputs
        for p in planes {
          for o0 in 0..<u.output {
            for o1 in 0..<v.output {
              maxima(o0, o1, x + p * w.inputs, line, best, place)
              let y = y + to, k = indices + to
              for j in 0..<t.output { y[j] = E.write(best[j]) }
              for j in 0..<t.output { k[j] = Int64(truncatingIfNeeded: place[j]) }
              to += t.output
            }
          }
        }
      }
    }
  }

  @inline(__always) private func maxima(
    _ o0: Int, _ o1: Int, _ x: UnsafePointer<E>, _ line: UnsafeMutablePointer<E.Compute>,
    _ best: UnsafeMutablePointer<E.Compute>, _ place: UnsafeMutablePointer<Place>
  ) {
    let (u, v, t) = w.axes, step = Place(truncatingIfNeeded: t.stride)
    // What dilation spreads over padding only is empty; its place is one of the plane still.
    let first = Place(truncatingIfNeeded: (u.start[o0] * v.input + v.start[o1]) * t.input)
    let last = Place(truncatingIfNeeded: w.inputs - 1)
    starts.withUnsafeBufferPointer { starts in
      for j in 0..<row {
        best[j] = .lowest
        place[j] = min(first &+ starts[j], last)
      }
    }
    for i0 in stride(from: u.start[o0], to: u.stop[o0], by: u.step) {
      for i1 in stride(from: v.start[o1], to: v.stop[o1], by: v.step) {
        let at = (i0 * v.input + i1) * t.input
        spread(x + at, line)
        for tap in taps {
          let from = line + tap.at, origin = Place(truncatingIfNeeded: at + tap.place)
          for j in 0..<row {
            // All is read before it is known whether it is needed: without branches these are vectors.
            let e = from[j], b = best[j], old = place[j], new = origin &+ step &* Place(truncatingIfNeeded: j)
            let larger = ((e > b).bit | (e != e).bit) != 0
            best[j] = larger ? e : b
            place[j] = larger ? new : old
          }
        }
      }
    }
  }

  /// A line to its parts, whose padding stays.
  @inline(__always) private func spread(_ x: UnsafePointer<E>, _ line: UnsafeMutablePointer<E.Compute>) {
    let t = w.axes.2, s = t.stride
    for q in 0..<parts {
      let before = t.padding - q, first = max(0, (before + s - 1) / s)
      let count = min(part, (before + t.input + s - 1) / s) - first
      if count <= 0 { continue }
      let from = x + (first * s - before), to = line + (q * part + first)
      // Vector code needs a stride known to the compiler.
      switch s {
      case 1: for i in 0..<count { to[i] = E.read(from + i) }
      case 2: for i in 0..<count { to[i] = E.read(from + 2 &* i) }
      default: for i in 0..<count { to[i] = E.read(from + s &* i) }
      }
    }
  }
}
