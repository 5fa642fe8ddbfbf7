import Foundation
import Torch

/// A text as numbers: each different character has one, in the order of Unicode.
struct Text {
  let characters: [Character]
  /// What is learnt from, and the last tenth, which is only measured.
  let train: Tensor, test: Tensor
  private let code: [Character: Int]

  init(file: String, context: Int) throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw TorchError("\(file) cannot be read")
    }
    let text = Array(String(decoding: data, as: UTF8.self))
    characters = Set(text).sorted()
    let code = Dictionary(uniqueKeysWithValues: characters.enumerated().map { ($1, $0) })
    let all = text.map { code[$0]! }, rest = text.count / 10
    self.code = code
    guard rest > context + 1 else {
      throw TorchError("\(file) has \(text.count) characters: at least \(10 * (context + 2)) are needed")
    }
    train = torch.tensor(Array(all.dropLast(rest)))
    test = torch.tensor(Array(all.suffix(rest)))
  }

  /// The numbers of the characters that the text has; others are left out, and nothing becomes a line break.
  func codes(_ string: String) -> [Int] {
    let known = string.compactMap { code[$0] }
    return known.isEmpty ? [code["\n"] ?? 0] : known
  }
  func string(_ codes: [Int]) -> String { String(codes.map { characters[$0] }) }
}

extension Tensor {
  /// Pieces of `length` from the places `starts` on, and the same one character later: [n, length] each.
  func pieces(_ starts: [Int], _ length: Int) -> (Tensor, Tensor) {
    let rows = starts.map { narrow(0, $0, length + 1) }
    let all = torch.stack(rows)
    return (all.narrow(1, 0, length), all.narrow(1, 1, length))
  }
}
