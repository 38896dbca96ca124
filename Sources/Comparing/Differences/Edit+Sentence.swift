package import Words

extension Edit {
  /// What changed, in words.
  package var sentence: Sentence {
    switch self {
    case .flag(let flag, let isHeavier): flag.sentence(isHeavier: isHeavier)
    case .reworded(let old, _): Sentence("worded before: \(quoted: old)")
    case .retyped(let old, let new): Sentence(verbatim: "\(old) → \(new)")
    case .choices(let old, let new): Sentence("\(old) → \(new, "choice", "choices")")
    case .otherChoices: Sentence("other answers on offer")
    case .addedFields(let count): Sentence("\(count, "field added", "fields added")")
    case .removedFields(let count): Sentence("\(count, "field removed", "fields removed")")
    }
  }
}
