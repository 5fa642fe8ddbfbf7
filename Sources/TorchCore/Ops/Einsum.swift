/// One evaluation of an equation such as "bij,bjk->bik".
struct Einsum {
  var value: Tensor

  init?(_ equation: String, _ operands: [Tensor]) {
    let text = equation.filter { $0 != " " }
    let sides = text.split(separator: "->", omittingEmptySubsequences: false)
    let terms = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard
      check(
        sides.count <= 2 && terms.count == operands.count && !operands.isEmpty,
        "einsum: \"\(equation)\" has \(terms.count) operands, \(operands.count) were given")
    else { return nil }

    // Labels: letters, and numbers below 0 for the dimensions of an ellipsis, counted from the last.
    var labels: [[Int]] = [], most = 0, counts: [Int: Int] = [:], sizes: [Int: Int] = [:]
    for (term, t) in zip(terms, operands) {
      let named = term.filter(\.isLetter).count, dots = term.contains("...")
      let hidden = t.shape.count - named
      guard
        check(
          term.replacing("...", with: "").allSatisfy(\.isLetter) && (dots ? hidden >= 0 : hidden == 0),
          "einsum: \"\(term)\" of \"\(equation)\" does not fit \(t.described)")
      else { return nil }
      most = max(most, dots ? hidden : 0)
      var list: [Int] = [], rest = Substring(term)
      while let c = rest.first {
        if c == "." {
          list += (0..<hidden).map { $0 - hidden }
          rest = rest.dropFirst(3)
        } else {
          list.append(Int(c.unicodeScalars.first!.value))
          rest = rest.dropFirst()
        }
      }
      for (l, n) in zip(list, t.shape) {
        counts[l, default: 0] += 1
        let old = sizes[l] ?? 1
        guard
          check(
            old == n || old == 1 || n == 1,
            "einsum: \"\(equation)\": a label of \(t.described) has the size \(n), elsewhere \(old)")
        else { return nil }
        sizes[l] = old == 1 ? n : old
      }
      labels.append(list)
    }
    var result: [Int] = []
    if sides.count == 2 {
      var rest = sides[1]
      while let c = rest.first {
        let isDots = rest.hasPrefix("..."), label = Int(c.unicodeScalars.first!.value)
        guard
          check(
            isDots || c.isLetter && counts[label] != nil && !result.contains(label),
            "einsum: \"\(sides[1])\" of \"\(equation)\": '\(c)' is repeated or in no operand")
        else { return nil }
        result += isDots ? (0..<most).map { $0 - most } : [label]
        rest = rest.dropFirst(isDots ? 3 : 1)
      }
    } else {
      result = (0..<most).map { $0 - most } + counts.keys.filter { $0 > 0 && counts[$0] == 1 }.sorted()
    }

    // Each operand: diagonals of repeated labels taken, then multiplied into what was there before.
    var (held, at) = Einsum.diagonal(operands[0], labels[0])
    for i in 1..<operands.count {
      let (t, l) = Einsum.diagonal(operands[i], labels[i])
      let later = Set(labels[(i + 1)...].joined()).union(result)
      (held, at) = Einsum.multiply(held, at, t, l, keep: later, sizes)
    }
    let gone = at.indices.filter { !result.contains(at[$0]) }
    if !gone.isEmpty {
      held = held.sum(gone)
      at = at.filter { result.contains($0) }
    }
    // Labels of size 1 that another operand's absence left out do not occur: all of `result` is in `at`.
    value = held.permute(result.map { at.firstIndex(of: $0)! })
  }

  /// A tensor whose labels are all different.
  private static func diagonal(_ t: Tensor, _ labels: [Int]) -> (Tensor, [Int]) {
    var t = t, labels = labels, i = 0
    while i < labels.count {
      if let j = labels[(i + 1)...].firstIndex(of: labels[i]) {
        t = t.diagonal(offset: 0, dim1: i, dim2: j)  // the diagonal becomes the last dimension
        let l = labels[i]
        labels.remove(at: j)
        labels.remove(at: i)
        labels.append(l)
      } else {
        i += 1
      }
    }
    return (t, labels)
  }

  /// One product of matrices: labels of both that are needed later are batches, those needed no more are summed.
  private static func multiply(
    _ a: Tensor, _ la: [Int], _ b: Tensor, _ lb: [Int], keep: Set<Int>, _ sizes: [Int: Int]
  ) -> (Tensor, [Int]) {
    var (a, la, b, lb) = (a, la, b, lb)
    // What only one side has and nobody needs is summed at once; sizes of 1 against more broadcast.
    func reduce(_ t: inout Tensor, _ l: inout [Int], _ other: [Int]) {
      let gone = l.indices.filter { !keep.contains(l[$0]) && !other.contains(l[$0]) }
      if gone.isEmpty { return }
      t = t.sum(gone)
      l = l.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    }
    reduce(&a, &la, lb)
    reduce(&b, &lb, la)
    func spread(_ t: Tensor, _ l: [Int], _ other: [Int]) -> Tensor {
      t.expand(Size(l.indices.map { other.contains(l[$0]) ? sizes[l[$0]]! : t.shape[$0] }))
    }
    let type = promote(a.dtype, b.dtype)  // sums of integers are int64
    a = spread(a.to(type), la, lb)
    b = spread(b.to(type), lb, la)
    let batch = la.filter { lb.contains($0) && keep.contains($0) }
    let inner = la.filter { lb.contains($0) && !keep.contains($0) }
    let left = la.filter { !lb.contains($0) }, right = lb.filter { !la.contains($0) }
    func size(_ labels: [Int], _ t: Tensor, _ of: [Int]) -> [Int] {
      labels.map { t.shape[of.firstIndex(of: $0)!] }
    }
    func order(_ t: Tensor, _ l: [Int], _ labels: [Int]) -> Tensor {
      t.permute(labels.map { l.firstIndex(of: $0)! })
    }
    let (sb, si) = (size(batch, a, la), size(inner, a, la)),
      (sl, sr) = (size(left, a, la), size(right, b, lb))
    let n = sb.reduce(1, *), k = si.reduce(1, *), rows = sl.reduce(1, *), columns = sr.reduce(1, *)
    let x = order(a, la, batch + left + inner).reshape([n, rows, k])
    let y = order(b, lb, batch + inner + right).reshape([n, k, columns])
    return (x.bmm(y).reshape(Size(sb + sl + sr)), batch + left + right)
  }
}
