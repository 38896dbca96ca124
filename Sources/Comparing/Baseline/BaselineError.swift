import FormModel
import Report
package import Words

/// Why a file could not be read as a baseline: the line, what is wrong with it, what to do.
package struct BaselineError: Error, Sendable, Hashable {
  /// Counted from 1.
  package let line: Int
  package let sentence: Sentence
  package let hint: Sentence?

  init(line: Int, _ mistake: BaselineMistake) {
    self.line = line
    sentence = mistake.sentence
    hint = mistake.hint
  }
}

/// What may be wrong with a line of a baseline.
struct BaselineMistake {
  let sentence: Sentence
  let hint: Sentence

  private init(
    _ sentence: Sentence,
    hint: Sentence = Sentence("mend the line, or write the file anew: formaudit baseline write")
  ) {
    self.sentence = sentence
    self.hint = hint
  }

  /// A day that is none; nil when there is nothing wrong.
  init?(_ acceptance: Acceptance?) {
    guard let until = acceptance?.until, !DayText.isOne(until) else { return nil }
    self.init(Sentence("\(quoted: until) is not a day, as in 2027-01-31"))
  }

  static let noBaseline = BaselineMistake(
    Sentence("this is not a baseline: it must begin with \(head)"),
    hint: Sentence("give a file written by: formaudit baseline write"))

  private static let head = #"{"form":\#(Baseline.currentForm),"kind":"head"}"#

  static let notJSON = BaselineMistake(Sentence("this line is not JSON"))
  static let tooLong = BaselineMistake(Sentence("this line is too long"))
  static let noField = BaselineMistake(Sentence("a question needs a field"))
  static let impossibleChoices = BaselineMistake(Sentence("no field has so many choices"))

  static let unfinishedMerge = BaselineMistake(
    Sentence("a merge was left unfinished here"),
    hint: Sentence("keep the lines of both sides that are still true, and remove the marks"))

  static func otherForm(_ form: Int) -> BaselineMistake {
    BaselineMistake(
      Sentence(
        "this baseline is of form \(plain: form), and only form \(plain: Baseline.currentForm) is known"
      ),
      hint: Sentence("use the version of formaudit that wrote it, or write it anew"))
  }

  static func unreadable(_ mistake: JSONMistake) -> BaselineMistake {
    BaselineMistake(Sentence("\(mistake.problem): \(quoted: mistake.place)"))
  }

  static func unknownTarget(_ name: String) -> BaselineMistake {
    BaselineMistake(Sentence("no line of kind target names \(quoted: name)"))
  }

  static func unknownQuestion(_ id: String) -> BaselineMistake {
    BaselineMistake(Sentence("\(quoted: id) is no question of this target"))
  }

  static func unknownField(_ rank: Int) -> BaselineMistake {
    BaselineMistake(Sentence("the question has no field \(rank)"))
  }

  /// Two branches said the same thing twice, or not the same of one thing.
  static func twice(_ line: BaselineLine, isSame: Bool, earlierLine: Int) -> BaselineMistake {
    let kind = line.kind.rawValue
    let name = line.identity.isEmpty ? line.target ?? "" : line.identity
    return BaselineMistake(
      isSame
        ? Sentence("\(kind) \(quoted: name) is on line \(plain: earlierLine) already")
        : Sentence(
          "\(kind) \(quoted: name) is on line \(plain: earlierLine) already, and otherwise"),
      hint: Sentence("keep the line which is true, and remove the other"))
  }
}
