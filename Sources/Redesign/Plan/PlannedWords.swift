import FormModel
import Words

/// The words over questions that become one.
struct MergedWording {
  let text: String

  init(_ former: [FormerQuestion], _ language: Language) {
    let asked = former.compactMap(\.purpose?.autofill)
    if asked.contains(where: { $0.hasPrefix("address-") || $0 == "postal-code" }) {
      text = language.say("Address")
    } else if asked.contains(where: { $0.hasSuffix("-name") }) {
      text = language.say("Name")
    } else {
      text = former[0].question.wording
    }
  }
}

extension Purpose {
  /// What people call it: in French the first of its wordings, else its own name, which is English.
  func name(in language: Language) -> String {
    let name = language == .english ? id.replacing("-", with: " ") : cues.first ?? id
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}

/// What stands over the fields of a question that was left without an answer.
enum ErrorText {
  static func sentence(_ wording: String, _ fields: [PlannedField]) -> Sentence {
    switch fields.first?.control {
    case .radios, .list, .suggestions: Sentence("Choose an answer: \(wording)")
    case .checkboxes: Sentence("Tick what applies: \(wording)")
    case .upload: Sentence("Choose a file: \(wording)")
    default: Sentence("Enter an answer: \(wording)")
    }
  }
}
