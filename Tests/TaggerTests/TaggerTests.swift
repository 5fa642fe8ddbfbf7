import Foundation
import TestSupport
import Testing
import Torch

@testable import tagger

@Suite struct LanguageTests {
  private let sentences = Language.sentences(400, seed: 3)

  @Test func sameSeedSameSentences() {
    #expect(Language.sentences(400, seed: 3) == sentences)
    #expect(Language.sentences(400, seed: 4) != sentences)
    #expect(Language.sentences(1, seed: 0)[0].text.hasSuffix(" ."))
  }

  /// The grammar as a pattern over readings: D determiner, P pronoun, A adjective, Q quality as noun, N thing as noun, V
  /// verb, W adverb, R preposition, C conjunction, S stop.
  private let grammar =
    /((P|DA?Q|DA?A?N(RDN){0,2})W?V(DA?N)?(RDN)?)(C(P|DA?Q|DA?A?N(RDN){0,2})W?V(DA?N)?(RDN)?)?S/

  /// The readings of a word.
  private func readings(_ word: Int) -> [Character] {
    let text = Language.words[word]
    if Language.things.contains(text) { return ["N", "V"] }
    if Language.qualities.contains(text) { return ["A", "Q"] }
    if Language.determiners.contains(text) { return ["D"] }
    if Language.pronouns.contains(text) { return ["P"] }
    if Language.prepositions.contains(text) { return ["R"] }
    if Language.adverbs.contains(text) { return ["W"] }
    return [text == "and" ? "C" : "S"]
  }

  @Test func everySentenceHasExactlyOneReading() throws {
    let letters: [Character] = ["D", "P", "A", "N", "V", "W", "R", "C", "S"]
    for sentence in sentences where sentence.words.count <= 16 {
      let choices = sentence.words.map(readings)
      var all = [""]
      for choice in choices { all = all.flatMap { start in choice.map { start + String($0) } } }
      let found = try all.filter { try grammar.wholeMatch(in: $0) != nil }
      let written = String(sentence.tags.map { letters[$0] })
      #expect(found.map { $0.replacing("Q", with: "N") } == [written], "\(sentence.text)")
    }
  }

  @Test func contextDecides() {
    #expect(accuracyWithoutContext(sentences, sentences) < 0.9)
    guard case .failure(let error) = Language.read("the cat .") else {
      Issue.record("a cat")
      return
    }
    #expect(error.word == "cat")
  }

  @Test func tagsComeInTheOrderOfTheSentences() {
    torch.manualSeed(0)
    let model = Tagger(features: 4, hidden: 4, layers: 1), some = sentences.prefix(5).map(\.words)
    #expect(model.tags(some) == some.map { model.tags([$0])[0] })
    #expect(model.tags(some).map(\.count) == some.map(\.count) && model.training)
  }
}

/// The program itself, from the folder where the tests were built.
@Suite(.serialized) struct ProgramTests {
  private let tagger = Program("tagger")
  private let small = ["--sentences", "220", "--hidden", "8", "--batch-size", "10", "--epochs", "4"]

  @Test func goesOnAfterAnInterruptionAsIfNothingHadHappened() throws {
    try inTemporaryFolder { folder in
      let whole = try tagger(small + ["--output", folder + "/whole"])
      #expect(whole.status == 0, "\(whole.errors)")
      let last = whole.output.split(separator: "\n").last ?? ""
      #expect(last.wholeMatch(of: /held-out accuracy: 0\.\d{4}/) != nil)
      #expect(whole.output.contains("the/determiner "))
      #expect(String(decoding: try read(folder + "/whole/training.svg"), as: UTF8.self).hasSuffix("</svg>\n"))

      let stopped = try tagger(small + ["--output", folder + "/parts"], interruptAfter: "epoch 1/4")
      #expect(stopped.status == 130, "\(stopped.errors)")
      #expect(stopped.output.contains("go on with:") && stopped.output.contains("--resume"))
      let rest = try tagger(small + ["--output", folder + "/parts", "--resume"])
      #expect(rest.status == 0, "\(rest.errors)")
      #expect(try read(folder + "/whole/tagger.pt") == read(folder + "/parts/tagger.pt"))
      #expect(try read(folder + "/whole/training.svg") == read(folder + "/parts/training.svg"))

      let other = try tagger(small + ["--seed", "1", "--output", folder + "/parts", "--resume"])
      #expect(other.status == 1 && other.errors.contains("--seed 0"))
    }
  }

  @Test func saysWhatIsWrong() throws {
    try inTemporaryFolder { folder in
      let fresh = try tagger(["--resume", "--output", folder + "/out"])
      #expect(fresh.status == 1 && fresh.errors.contains("checkpoint.pt"))
      #expect(try tagger(["--epochs", "0"]).status != 0)
      #expect(try tagger(["--lr", "nan"]).status != 0)
      let unknown = try tagger(["--tag", "the cat ."])
      #expect(unknown.status != 0 && unknown.errors.contains("'cat'"))
    }
  }
}
