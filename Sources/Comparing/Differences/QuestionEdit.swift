import FormModel
import Report
package import Words

/// One thing that is not as it was in a question.
package enum QuestionEdit: Sendable, Hashable {
  /// A flag that people feel: they have more to do by it, or less.
  case flag(QuestionFlag, isHeavier: Bool)
  case reworded(from: String, to: String)
  case retyped(from: String, to: String)
  case choices(from: Int, to: Int)
  /// As many answers as before, but others.
  case otherChoices
  case addedFields(Int)
  case removedFields(Int)

  /// What made a question heavier comes first, and its words last.
  static func all(
    _ old: Snapshot.Question, _ new: Snapshot.Question, _ fields: FieldMatch
  ) -> [QuestionEdit] {
    var edits = flags(old, new, areHeavier: true)
    if !fields.onlyAfter.isEmpty { edits.append(.addedFields(fields.onlyAfter.count)) }
    if !fields.onlyBefore.isEmpty { edits.append(.removedFields(fields.onlyBefore.count)) }
    edits += fields.pairs.flatMap { Self.field(old.fields[$0.before], new.fields[$0.after]) }
    edits += flags(old, new, areHeavier: false)
    if old.wording != new.wording { edits.append(.reworded(from: old.wording, to: new.wording)) }
    return edits
  }

  /// Flags of which nobody is told are left out.
  private static func flags(
    _ old: Snapshot.Question, _ new: Snapshot.Question, areHeavier: Bool
  ) -> [QuestionEdit] {
    QuestionFlag.allCases.filter { flag in
      let (was, isNow) = (old.flags.contains(flag), new.flags.contains(flag))
      return flag.refusal != nil && was != isNow && (isNow == flag.isBurden) == areHeavier
    }.map { .flag($0, isHeavier: areHeavier) }
  }

  private static func field(_ old: Snapshot.Field, _ new: Snapshot.Field) -> [QuestionEdit] {
    let kind: [QuestionEdit] = old.kind == new.kind ? [] : [.retyped(from: old.kind, to: new.kind)]
    if old.choices != new.choices { return kind + [.choices(from: old.choices, to: new.choices)] }
    return old.sketch == new.sketch ? kind : kind + [.otherChoices]
  }
}

extension QuestionEdit {
  /// What changed, in words.
  package var sentence: Sentence {
    switch self {
    case .flag(let flag, let isHeavier): flag.sentence(isHeavier: isHeavier)
    case .reworded(let old, _): Sentence("worded before: \(quoted: old)")
    case .retyped(let old, let new): Sentence("\(Self.kind(old)) → \(Self.kind(new))")
    case .choices(let old, let new): Sentence("\(old) → \(new, "choice", "choices")")
    case .otherChoices: Sentence("other answers on offer")
    case .addedFields(let count): Sentence("\(count, "field added", "fields added")")
    case .removedFields(let count): Sentence("\(count, "field removed", "fields removed")")
    }
  }

  /// What people call a kind of field; the name itself for one that a report of another version knows.
  private static func kind(_ name: String) -> Sentence {
    FieldKind(rawValue: name)?.sentence ?? Sentence(verbatim: name)
  }
}
