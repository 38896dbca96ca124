import Auditing
import Escaping
import Report

/// A finding as forges show it: a sentence at a line of a file.
///
/// Pages that could not be audited are annotations too: missing evidence never passes. Texts are on
/// one line and of a reasonable length; each format still escapes them in its own way.
struct Annotation {
  let rule: String
  let category: String
  let title: String
  let severity: Severity
  let certainty: Certainty
  let message: String
  let fix: String
  /// `rule@key`, as in the JSON form.
  let id: String
  /// An identity in the whole report, without a line or a measured number.
  let fingerprint: String
  let location: FileLocation
  let target: String
  let place: Report.Place
  /// What became of it since the baseline; nil when there is none.
  let state: Report.BaselineState?
  let isSuppressed: Bool
  /// The reason of the team, when it gives one in its settings or in the page.
  var suppressedBecause: String? = nil

  /// The rule of pages that could not be audited.
  static let notAuditedRule = "not-audited"
  static let notAuditedCategory = "audit"

  /// How forges show it.
  enum Level: Int {
    case note, warning, error
  }

  /// The message, and the words of the question where it does not tell them.
  var sentence: String {
    let wording = TerminalText.safe(place.wording ?? "", limit: 120)
    return wording.isEmpty || message.contains(wording) ? message : "\(wording) — \(message)"
  }

  /// The sentence, and what to do.
  var advised: String { fix.isEmpty ? sentence : "\(sentence) → \(fix)" }

  var level: Level { Level(severity, certainty) }

  /// Whether somebody has to act: not set aside, and not known from the baseline.
  var isOpen: Bool { !isSuppressed && (state == nil || state == .new) }

  /// Whether it is still on the page.
  var isPresent: Bool { !isSuppressed && state != .absent }
}

extension Annotation.Level {
  /// What a person has to check is never more than a note.
  init(_ severity: Severity, _ certainty: Certainty) {
    switch severity {
    case _ where certainty == .review: self = .note
    case .blocker, .serious: self = .error
    case .moderate: self = .warning
    case .minor: self = .note
    }
  }
}
