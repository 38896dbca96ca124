import Escaping
import Report

/// The first three lines about a target: the verdict.
struct HeadlinePart {
  let audit: Report.Audit
  let sheet: TextSheet

  /// Three lines exactly, and the reason of a missing or lowered mark after them.
  var lines: [String] {
    [verdict, sheet.line(measures), sheet.line(contrast)] + note + NotesPart(audit, sheet).lines
  }

  /// `Pré-plainte en ligne · D · 41,3 / 100`.
  private var verdict: String {
    guard let score = audit.score else { return named(with: " · " + noMark, shown: " · " + noMark) }
    let letter = sheet.safe(score.letter, limit: 1)
    let mark = " · " + sheet.words.mark(score.value)
    return named(
      with: " · \(letter)\(mark)", shown: " · \(sheet.painted(letter: letter))\(mark)")
  }

  private var noMark: String {
    sheet.words.noMark(
      unjudged: audit.pages.count { $0.outcome == .notAudited }, pages: audit.pages.count)
  }

  /// The name, cut so that what follows fits; `shown` is what follows, in colours.
  private func named(with ending: String, shown: String) -> String {
    let room = sheet.width - TerminalText.width(of: ending)
    let name = TerminalText.cut(sheet.safe(audit.target, limit: 200), toWidth: max(10, room))
    return sheet.painted(name, .bold) + shown
  }

  /// `62 questions · 25 à 48 min (médiane 34) · 7 étapes · 4 clics depuis l’accueil`.
  private var measures: [String] {
    let words = sheet.words
    let start = [
      words.questions(audit.journey.questions), words.minutes(audit.time),
      words.steps(audit.journey.steps),
    ].joined(separator: " · ")
    return words.clicks(audit.journey).map { start + " · " + $0 }
  }

  /// What the State already knows, then what the pages promise.
  private var contrast: [String] {
    let promises = sheet.words.promises(audit.journey, audit.time)
    let count = audit.journey.knownToAdministration.count
    // What French administrations know says nothing of a form in another language.
    guard count > 0 || audit.pages.contains(where: { Self.mayBeFrench($0.language) }) else {
      return promises
    }
    let known = sheet.words.known(count)
    return promises.flatMap { promise in known.map { $0 + " · " + promise } }
  }

  private static func mayBeFrench(_ language: String) -> Bool {
    language.isEmpty || language.hasPrefix("fr")
  }

  private var note: [String] {
    if let cap = audit.score?.cap {
      return sheet.paragraph(sheet.words.announcing(sheet.words.cappedLetter, cap))
    }
    guard audit.score == nil, let reason = audit.reason else { return [] }
    let why = sheet.words.announcing(sheet.words.whyNoMark, sheet.safe(reason, limit: 240))
    return sheet.paragraph(why) + PageHints(audit: audit, sheet: sheet).lines
  }
}

/// A target which could not be audited: why, what to try, what was seen all the same.
struct NotAuditedPart {
  let audit: Report.Audit
  let sheet: TextSheet

  var lines: [String] {
    let words = sheet.words
    let ending = " · " + words.notAudited
    let room = sheet.width - TerminalText.width(of: ending)
    let name = TerminalText.cut(sheet.safe(audit.target, limit: 200), toWidth: room)
    return [sheet.painted(name, .bold) + ending]
      + sheet.paragraph(
        words.announcing(
          words.reasonTitle, sheet.safe(audit.reason ?? words.notAudited, limit: 300)))
      + PageHints(audit: audit, sheet: sheet).lines + NotesPart(audit, sheet).lines
      + sheet.paragraph(words.announcing(words.inventoryTitle, words.inventory(audit)))
  }
}
