import TorchCore

extension distributions {
  /// A bijection from unconstrained vectors to a constraint, for changes of variables.
  ///
  ///     let t = distributions.bijectTo(.positive)
  ///     let rate = t(unconstrained)
  public static func bijectTo(_ constraint: Constraint) -> Transform {
    switch constraint {
    case .simplex: return StickBreakingTransform()
    case .lowerCholesky, .positiveDefinite, .positiveSemidefinite:
      fail("bijectTo: there is no bijection to \(constraint): use transformTo")
      return identityTransform
    default: return transform(to: constraint, bijectTo)
    }
  }

  /// A transform from unconstrained numbers onto a constraint, for optimization: simpler than `bijectTo`, and perhaps
  /// with more arguments than values.
  public static func transformTo(_ constraint: Constraint) -> Transform {
    switch constraint {
    case .simplex: SoftmaxTransform()
    case .lowerCholesky: LowerCholeskyTransform()
    case .positiveDefinite, .positiveSemidefinite: PositiveDefiniteTransform()
    default: transform(to: constraint, transformTo)
    }
  }

  /// What both have in common; `inner` transforms to the parts of a constraint.
  private static func transform(to constraint: Constraint, _ inner: (Constraint) -> Transform) -> Transform {
    switch constraint {
    case .real: return identityTransform
    case .independent(let base, let n): return IndependentTransform(inner(base), n)
    case .greaterThan(let low), .greaterThanEq(let low):
      if low.tensor == nil && plain(low) == 0 { return ExpTransform() }
      return ComposeTransform([ExpTransform(), AffineTransform(low, 1)])
    case .lessThan(let high): return ComposeTransform([ExpTransform(), AffineTransform(high, -1)])
    case .interval(let low, let high), .halfOpenInterval(let low, let high):
      guard let some = low.tensor ?? high.tensor else {
        let (a, b) = (plain(low), plain(high))
        if a == 0 && b == 1 { return SigmoidTransform() }
        return ComposeTransform([SigmoidTransform(), AffineTransform(a, b - a)])
      }
      return ComposeTransform([
        SigmoidTransform(), AffineTransform(low, high.beside(some) - low.beside(some)),
      ])
    case .corrCholesky: return CorrCholeskyTransform()
    case .cat(let parts, let dim, let lengths):
      return CatTransform(parts.map(inner), dim: dim, lengths: lengths)
    case .stack(let parts, let dim): return StackTransform(parts.map(inner), dim: dim)
    default:
      fail("transformTo: there is no transform to \(constraint)")
      return identityTransform
    }
  }
}
