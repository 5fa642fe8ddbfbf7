import TorchCore

extension IntOrList {
  /// The numbers of `count` dimensions: a single one is repeated; another number of them is a mistake that
  /// `name` (class and parameter) reports.
  func list(_ count: Int, _ name: @autoclosure () -> String) -> [Int] {
    let list = list
    if list.count == 1 { return Array(repeating: list[0], count: count) }
    guard check(list.count == count, "\(name()): \(list) must be one number or \(count)") else {
      return Array(repeating: 1, count: count)
    }
    return list
  }
}
