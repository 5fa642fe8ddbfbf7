import TorchCore

/// A search along a direction for a length that satisfies the strong Wolfe conditions: the loss falls enough,
/// and its slope flattens enough (Nocedal and Wright 2006, algorithms 3.5 and 3.6).
struct Line {
  let direction: Tensor
  /// At length 0.
  let loss: Double, gradient: Tensor, slope: Double
  /// The loss and gradient at a length.
  let evaluate: (Double) -> (loss: Double, gradient: Tensor)
  private let enough = 1e-4, flat = 0.9, toleranceChange = 1e-9

  init(
    direction: Tensor, loss: Double, gradient: Tensor, slope: Double,
    evaluate: @escaping (Double) -> (loss: Double, gradient: Tensor)
  ) {
    (self.direction, self.loss, self.gradient, self.slope) = (direction, loss, gradient, slope)
    self.evaluate = evaluate
  }

  private struct Point {
    var length: Double, loss: Double, gradient: Tensor, slope: Double
  }

  private func point(_ length: Double) -> Point {
    let (loss, gradient) = evaluate(length)
    return Point(length: length, loss: loss, gradient: gradient.clone(), slope: inner(gradient, direction))
  }

  /// From `length`, with at most `maxSteps` refinements: loss, gradient, length, and how many evaluations it
  /// took.
  func search(_ length: Double, maxSteps: Int) -> (Double, Tensor, Double, Int) {
    let start = Point(length: 0, loss: loss, gradient: gradient.clone(), slope: slope)
    var previous = start, new = point(length), evaluations = 1, steps = 0
    var ends: [Point] = [], done = false
    // Lengthen until an interval brackets a point with both properties.
    while steps < maxSteps && !Failure.pending {
      if new.loss > loss + enough * new.length * slope || steps > 1 && new.loss >= previous.loss {
        ends = [previous, new]
        break
      }
      if abs(new.slope) <= -flat * slope {
        ends = [new]
        done = true
        break
      }
      if new.slope >= 0 {
        ends = [previous, new]
        break
      }
      let low = new.length + 0.01 * (new.length - previous.length), high = new.length * 10
      let next = Line.minimum(previous, new, within: (low, high))
      previous = new
      new = point(next)
      evaluations += 1
      steps += 1
    }
    if ends.isEmpty { ends = [start, new] }

    // Shrink the interval around it.
    let size: Double = direction.abs().max().item()
    var (low, high) = ends.count == 1 || ends[0].loss <= ends[1].loss ? (0, ends.count - 1) : (1, 0)
    var stuck = false
    while !done && steps < maxSteps && !Failure.pending {
      let (least, most) = (min(ends[0].length, ends[1].length), max(ends[0].length, ends[1].length))
      if (most - least) * size < toleranceChange { break }
      var next = Line.minimum(ends[0], ends[1], within: (least, most))
      let margin = 0.1 * (most - least)
      if min(most - next, next - least) < margin {
        if stuck || next >= most || next <= least {
          next = abs(next - most) < abs(next - least) ? most - margin : least + margin
          stuck = false
        } else {
          stuck = true
        }
      } else {
        stuck = false
      }
      new = point(next)
      evaluations += 1
      steps += 1
      if new.loss > loss + enough * next * slope || new.loss >= ends[low].loss {
        ends[high] = new
        (low, high) = ends[0].loss <= ends[1].loss ? (0, 1) : (1, 0)
      } else {
        if abs(new.slope) <= -flat * slope {
          done = true
        } else if new.slope * (ends[high].length - ends[low].length) >= 0 {
          ends[high] = ends[low]
        }
        ends[low] = new
      }
    }
    return (ends[low].loss, ends[low].gradient, ends[low].length, evaluations)
  }

  /// Where the cubic through two points with their slopes is least, cut to an interval; its middle if there
  /// is none.
  private static func minimum(_ a: Point, _ b: Point, within bounds: (Double, Double)) -> Double {
    let d1 = a.slope + b.slope - 3 * (a.loss - b.loss) / (a.length - b.length)
    let square = d1 * d1 - a.slope * b.slope
    guard square >= 0 else { return (bounds.0 + bounds.1) / 2 }
    let d2 = square.squareRoot(), (near, far) = a.length <= b.length ? (a, b) : (b, a)
    let least =
      far.length - (far.length - near.length) * ((far.slope + d2 - d1) / (far.slope - near.slope + 2 * d2))
    return min(max(least, bounds.0), bounds.1)
  }
}

/// The scalar product of two vectors.
func inner(_ a: Tensor, _ b: Tensor) -> Double { a.mul(b).sum().item() }
