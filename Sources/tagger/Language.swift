/// A small language of English words. Most of its words have two readings, and which one is meant depends on the rest of
/// the sentence, both before and behind the word:
///
///     the old man the ship .                   the old (people) do man the ship
///     the old man near the ship cook .         the old man cooks
///     she man the old ship .                   she does man the old ship
///
/// Every sentence has exactly one reading, so that a tagger can be right about every word.
enum Language {
  /// The part of speech of a word in its sentence.
  enum Tag: Int, CaseIterable {
    case determiner, pronoun, adjective, noun, verb, adverb, preposition, conjunction, stop
  }

  static let determiners = ["the", "this", "every", "a"], pronouns = ["she", "he", "they", "it"]
  static let prepositions = ["near", "behind", "under", "with"],
    adverbs = ["slowly", "often", "never", "again"]
  /// Nouns or verbs.
  static let things = ["man", "fish", "cook", "guide", "ship", "plant", "pilot", "nurse", "judge", "guard"]
  /// Adjectives or nouns: "the old".
  static let qualities = ["old", "young", "rich", "poor", "brave", "sick"]

  static let words =
    determiners + pronouns + prepositions + adverbs + things + qualities + ["and", "."]
  static let number = Dictionary(uniqueKeysWithValues: zip(words, words.indices))

  /// A sentence as numbers of words, and the tag of each.
  struct Sentence: Equatable {
    var words: [Int] = [], tags: [Int] = []

    var text: String { words.map { Language.words[$0] }.joined(separator: " ") }
  }

  /// So many sentences, the same for the same seed.
  static func sentences(_ count: Int, seed: Int) -> [Sentence] {
    var writer = Writer(random: UInt64(bitPattern: Int64(seed)))
    return (0..<count).map { _ in writer.sentence() }
  }

  /// The words of a text, or the first one that is none of the language.
  static func read(_ text: String) -> Result<[Int], UnknownWord> {
    var found: [Int] = []
    for word in text.split(separator: " ") {
      guard let n = number[String(word)] else { return .failure(UnknownWord(word: String(word))) }
      found.append(n)
    }
    return .success(found)
  }

  struct UnknownWord: Error { var word: String }
}

/// Writes sentences by the grammar:
///
///     sentence     clause [and clause] .
///     clause       subject [adverb] verb [object] [place]
///     subject      pronoun | determiner [adjective] quality | determiner [adjective] [adjective] thing [place] [place]
///     object       determiner [adjective] thing
///     place        preposition determiner thing
private struct Writer {
  var random: UInt64
  private var written = Language.Sentence()

  init(random: UInt64) { self.random = random }

  mutating func sentence() -> Language.Sentence {
    written = Language.Sentence()
    clause()
    if one(in: 4) {
      add("and", .conjunction)
      clause()
    }
    add(".", .stop)
    return written
  }

  private mutating func clause() {
    switch below(6) {
    case 0: add(Language.pronouns, .pronoun)
    case 1, 2:
      add(Language.determiners, .determiner)
      if one(in: 3) { add(Language.qualities, .adjective) }
      add(Language.qualities, .noun)
    default:
      add(Language.determiners, .determiner)
      for _ in 0..<below(3) { add(Language.qualities, .adjective) }
      add(Language.things, .noun)
      for _ in 0..<below(3) { place() }
    }
    if one(in: 4) { add(Language.adverbs, .adverb) }
    add(Language.things, .verb)
    if one(in: 2) {
      add(Language.determiners, .determiner)
      if one(in: 2) { add(Language.qualities, .adjective) }
      add(Language.things, .noun)
    }
    if one(in: 2) { place() }
  }

  private mutating func place() {
    add(Language.prepositions, .preposition)
    add(Language.determiners, .determiner)
    add(Language.things, .noun)
  }

  private mutating func add(_ choice: [String], _ tag: Language.Tag) { add(choice[below(choice.count)], tag) }
  private mutating func add(_ word: String, _ tag: Language.Tag) {
    written.words.append(Language.number[word]!)
    written.tags.append(tag.rawValue)
  }

  private mutating func one(in n: Int) -> Bool { below(n) == 0 }
  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func below(_ n: Int) -> Int {
    random &+= 0x9E37_79B9_7F4A_7C15
    var z = random
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z >> 31) % UInt64(n))
  }
}
