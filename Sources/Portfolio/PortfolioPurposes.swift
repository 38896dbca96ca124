package import FormModel
import Report
import Words

/// What tells whether two forms ask the same thing of the same person.
package struct PortfolioPurposes {
  /// Purposes of which two questions may be about two things.
  let repeatable: Set<String>
  /// Purposes whose answer is the same from form to form.
  let lasting: Set<String>
  /// Purposes which are about other people by themselves, such as the name of a witness.
  private let ofOthers: Set<String>
  private let vocabulary: Vocabulary

  package init(_ purposes: [Purpose], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    repeatable = Self.names(of: purposes) { $0.isRepeatable }
    lasting = Self.names(of: purposes) { $0.lasts }
    ofOthers = Self.names(of: purposes) { purpose in
      purpose.cues.contains { vocabulary.isMentioned(.somebodyElse, in: $0) }
    }
  }

  private static func names(
    of purposes: [Purpose], where isWanted: (Purpose) -> Bool
  ) -> Set<String> {
    Set(purposes.filter(isWanted).map(\.id))
  }

  /// Whether a question asks of another person what its purpose asks of the one who fills in the form:
  /// “Nom de famille” under “Votre conjoint”.
  func isAboutSomebodyElse(_ question: Report.Question) -> Bool {
    guard let purpose = question.purpose, !ofOthers.contains(purpose) else { return false }
    let about = [question.heading, question.legend, question.wording].joined(separator: " ")
    return vocabulary.isMentioned(.somebodyElse, in: about)
  }
}

extension Purpose {
  /// Whether the answer of one form is that of another, of the same person: a name stays, a complaint is
  /// about something else each time.
  fileprivate var lasts: Bool { !isRepeatable && answer != .created }
}
