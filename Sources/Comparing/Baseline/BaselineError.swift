public import FormModel
import Report

/// Why a file could not be read as a baseline: the line, what is wrong with it, what to do.
public struct BaselineError: Error, Sendable, Hashable {
  /// Counted from 1.
  public let line: Int
  public let sentence: Bilingual
  public let hint: Bilingual?

  init(line: Int, _ mistake: BaselineMistake) {
    self.line = line
    sentence = mistake.sentence
    hint = mistake.hint
  }
}

/// What may be wrong with a line of a baseline.
struct BaselineMistake {
  let sentence: Bilingual
  var hint: Bilingual? = writeAnew

  private static let writeAnew = Bilingual(
    en: "mend the line, or write the file anew: formaudit baseline write",
    fr: "corrigez la ligne, ou réécrivez le fichier : formaudit baseline write")

  private init(en: String, fr: String, hint: Bilingual? = writeAnew) {
    sentence = Bilingual(en: en, fr: fr)
    self.hint = hint
  }

  /// A day that is none; nil when there is nothing wrong.
  init?(_ acceptance: Acceptance?) {
    guard let until = acceptance?.until, !Day.isOne(until) else { return nil }
    self.init(
      en: "“\(until)” is not a day, as in 2027-01-31",
      fr: "« \(until) » n’est pas un jour, comme 2027-01-31")
  }

  static let noBaseline = BaselineMistake(
    en: "this is not a baseline: it must begin with {\"form\":\(Baseline.currentForm),\"kind\":\"head\"}",
    fr:
      "ce n’est pas une référence : elle doit commencer par {\"form\":\(Baseline.currentForm),\"kind\":\"head\"}",
    hint: Bilingual(
      en: "give a file written by: formaudit baseline write",
      fr: "donnez un fichier écrit par : formaudit baseline write"))

  static let notJSON = BaselineMistake(
    en: "this line is not JSON", fr: "cette ligne n’est pas du JSON")

  static let tooLong = BaselineMistake(
    en: "this line is too long", fr: "cette ligne est trop longue")

  static let noField = BaselineMistake(
    en: "a question needs a field", fr: "une question a au moins un champ")

  static let impossibleChoices = BaselineMistake(
    en: "no field has so many choices", fr: "aucun champ n’a autant de choix")

  static let unfinishedMerge = BaselineMistake(
    en: "a merge was left unfinished here", fr: "une fusion est restée inachevée ici",
    hint: Bilingual(
      en: "keep the lines of both sides that are still true, and remove the marks",
      fr: "gardez les lignes des deux côtés qui sont encore vraies, et retirez les marques"))

  static func otherForm(_ form: Int) -> BaselineMistake {
    BaselineMistake(
      en: "this baseline is of form \(form), and only form \(Baseline.currentForm) is known",
      fr: "cette référence est de forme \(form), seule la forme \(Baseline.currentForm) est connue",
      hint: Bilingual(
        en: "use the version of formaudit that wrote it, or write it anew",
        fr: "utilisez la version de formaudit qui l’a écrite, ou réécrivez-la"))
  }

  static func unreadable(_ mistake: JSONMistake) -> BaselineMistake {
    BaselineMistake(
      en: "\(mistake.problem.english): “\(mistake.place)”",
      fr: "\(mistake.problem.french) : « \(mistake.place) »")
  }

  static func unknownTarget(_ name: String) -> BaselineMistake {
    BaselineMistake(
      en: "no line of kind target names “\(name)”",
      fr: "aucune ligne de sorte target ne nomme « \(name) »")
  }

  static func unknownQuestion(_ id: String) -> BaselineMistake {
    BaselineMistake(
      en: "“\(id)” is no question of this target",
      fr: "« \(id) » n’est pas une question de cette cible")
  }

  static func unknownField(_ rank: Int) -> BaselineMistake {
    BaselineMistake(
      en: "the question has no field \(rank)", fr: "la question n’a pas de champ \(rank)")
  }

  /// Two branches said the same thing twice, or not the same of one thing.
  static func twice(_ line: BaselineLine, isSame: Bool, earlierLine: Int) -> BaselineMistake {
    let what =
      "\(line.kind.rawValue) “\(line.identity.isEmpty ? line.target ?? "" : line.identity)”"
    let words = what.replacing("“", with: "« ").replacing("”", with: " »")
    return BaselineMistake(
      en: "\(what) is on line \(earlierLine) already" + (isSame ? "" : ", and otherwise"),
      fr: "\(words) est déjà à la ligne \(earlierLine)" + (isSame ? "" : ", et autrement"),
      hint: Bilingual(
        en: "keep the line which is true, and remove the other",
        fr: "gardez la ligne qui est vraie, et retirez l’autre"))
  }
}
