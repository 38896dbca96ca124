import Auditing
import FormModel
import TestSupport
import Testing
import Timing
import Words

@testable import RuleFiles

/// What can be wrong with the files of a book that are not rules.
@Suite struct BookFilesTests {
  private func told(_ reading: (ValueReader) -> Void, _ text: String) -> [String] {
    let log = ProblemLog()
    if let root = FileReport(file: "f", log: log).root(of: text) { reading(root) }
    return log.problems.sorted().map(\.description)
  }

  @Test(arguments: [
    (
      "answer: known", "answer: knwon",
      "f:3:36: error: “knwon” is not an answer\n  hint: did you mean “known”?"
    ),
    (
      "answer: known", "code: yes",
      "f:3:5: error: the key “answer” is missing\n  hint: say where people find the answer"
    ),
    (
      ", source: own", "",
      "f:3:5: error: the key “source” is missing\n  hint: say where the wordings and the length come from"
    ),
    (
      "cues: { fr: [nom] }", "personal: yes",
      "f:3:5: error: “family-name” has nothing by which to recognise it\n  hint: give it one of: cues, names, autofill, controls"
    ),
    (
      "{ fr: [nom] }", "{ fr: [«»] }",
      "f:3:20: error: “«»” holds no letter or digit, so it is never found\n  hint: phrases are compared without punctuation"
    ),
    (
      "{ fr: [nom] }", "{ fr: nom }",
      "f:3:19: error: “fr” must be a list; this is a text\n  hint: write [first, second], or lines which begin with “- ”"
    ),
    (
      "{ fr: [nom] }", "{}",
      "f:3:13: error: “cues” holds no wording\n  hint: write cues: { fr: […], en: […] }"
    ),
    (
      "source", "autofill: familly-name, source",
      "f:3:53: error: “familly-name” is not an HTML autofill name\n  hint: did you mean “family-name”?"
    ),
    (
      "source", "controls: [fil], source",
      "f:3:54: error: “fil” is not a kind of field\n  hint: did you mean “file”?"
    ),
    (
      "source", "characters: 0, source",
      "f:3:55: error: “characters” must be more than 0 and at most 100000, not “0”"
    ),
    (
      "family-name", "Family name",
      "f:2:3: error: “Family name” cannot be the id of a purpose\n  hint: use lower-case letters, digits and single dashes, such as select-many-options"
    ),
    (
      "source", "format: x, source",
      "f:3:51: error: “format” must be given in every language; this is a text\n  hint: write { en: …, fr: … }"
    ),
    ("source", "known to: x, source", "f:3:43: error: “known to” is not a key of a purpose"),
  ])
  func aPurposeIsToldItsMistakes(written: String, instead: String, problem: String) {
    let good =
      "purposes:\n  family-name:\n    { cues: { fr: [nom] }, answer: known, source: own }\n"
    #expect(told({ _ = Shape.purposes.read($0) }, good).isEmpty)
    let problems = told(
      { _ = Shape.purposes.read($0) }, good.replacing(written, with: instead))
    #expect(problems.count == 1 && problems.first?.hasPrefix(problem) == true, "\(problems)")
  }

  @Test func aPurposeIsReadWhole() throws {
    let text = """
      purposes:
        iban:
          cues: { fr: [votre IBAN], en: [bank account] }
          names: [iban]
          autofill: cc-number
          controls: [text, select multiple]
          answer: gathered
          characters: 27
          code: yes
          document: { en: bank details, fr: un RIB }
          known to administration: nobody
          personal: yes
          format: { en: 27 characters, fr: 27 caractères }
          repeatable: yes
          source: own
      """
    let log = ProblemLog()
    let root = try #require(FileReport(file: "f", log: log).root(of: text))
    let purpose = try #require(Shape.purposes.read(root)?.purposes.first)
    #expect(log.problems.isEmpty)
    #expect(purpose.cues == ["votre IBAN", "bank account"])
    #expect(purpose.names == ["iban"])
    #expect(purpose.autofill == "cc-number")
    #expect(purpose.controls == [.text, .selectMultiple])
    #expect(purpose.answer == .gathered)
    #expect(purpose.characters == 27)
    #expect(purpose.isCode && purpose.isPersonal && purpose.isRepeatable)
    #expect(purpose.document == Sentence(en: "bank details", fr: "un RIB"))
    #expect(purpose.knownTo == "nobody")
    #expect(purpose.format == Sentence(en: "27 characters", fr: "27 caractères"))
  }

  @Test(arguments: [
    ("effort: 25", "effort: 26", "the weights add up to 101, not 100"),
    ("effort: 25", "efort: 25", "“efort” is not a key of the weights of the categories"),
    ("  trust: 10\n", "", "the key “trust” is missing"),
    ("C: 60", "C: 80", "“C” must be lower than “B”"),
    ("C: 60", "C: 75", "“C” must be lower than “B”"),
    ("A: 90", "A: 190", "“A” must be between 0 and 100, not “190”"),
    ("blocker cap: D", "blocker cap: F", "“F” is not a letter"),
    ("scale: 6", "scale: -4", "“scale” must be more than 0 and at most 100, not “-4”"),
  ])
  func aScoringIsToldItsMistakes(written: String, instead: String, sentence: String) throws {
    try expectOne(sentence, in: "scoring.yaml", written, instead)
  }

  @Test(arguments: [
    ("  reach a field:", "  reach a feild:", "“reach a feild” is not a key of the time parameters"),
    ("value: 1.5", "value: fast", "“value” must be a number, not “fast”"),
    ("value: 1.5", "value: -1", "“value” must be between 0 and 86400, not “-1”"),
    ("value: 0.64", "value: 1.64", "“value” must be between 0 and 1, not “1.64”"),
    ("    value: 1.5\n", "", "the key “value” is missing"),
    ("basis: chosen", "basis: guessed", "“guessed” is not a basis"),
    ("    spread: 0.5\n", "", "the key “spread” is missing"),
    ("spread: 0.44", "spread: 44", "“spread” must be between 0 and 2, not “44”"),
    ("profiles:\n", "profile:\n", "“profile” is not a key of the file of time parameters"),
    ("by: 1.12", "by: 0", "“by” must be between 0.01 and 100, not “0”"),
    ("of: everything", "of: everybody", "“of” must be a list; this is a text"),
    ("of: [press a key,", "of: [press the key,", "“press the key” is not a time parameter"),
    ("    key: 0.28\n", "", "the key “key” is missing"),
  ])
  func aTimingIsToldItsMistakes(written: String, instead: String, sentence: String) throws {
    try expectOne(sentence, in: "timing.yaml", written, instead)
  }

  @Test(arguments: [
    (
      "  newsletter:", "  news letter:", "“news letter” is not a key of the lists of the vocabulary"
    ),
    (
      "    fr: [rechercher,", "    fr: [\"!\", rechercher,",
      "“!” holds no letter or digit, so it is never found"
    ),
    (
      "    meaning:\n      en: Words of a search box.\n      fr: Mots d'un champ de recherche.\n",
      "", "the key “meaning” is missing"
    ),
  ])
  func aVocabularyIsToldItsMistakes(written: String, instead: String, sentence: String) throws {
    try expectOne(sentence, in: "vocabulary.yaml", written, instead)
  }

  /// The built-in file has no problem but the one that is put in.
  private func expectOne(
    _ sentence: String, in file: String, _ written: String, _ instead: String
  ) throws {
    let original = try #require(BuiltInRules.files.first { $0.path == file }?.text)
    try #require(original.contains(written))
    let changed = original.replacing(written, with: instead, maxReplacements: 1)
    // The other files are missing, which is told of each under its own name.
    func sentences(_ text: String) -> [String] {
      Draft.problems(of: [(file, text)]).filter { $0.file == file }.map {
        $0.sentence.text(in: .english)
      }
    }
    #expect(sentences(original) == [])
    #expect(sentences(changed) == [sentence])
  }
}
