/// One thing that is not as it was in a question.
public enum Edit: Sendable, Hashable {
  case madeRequired, madeOptional
  /// It showed after an answer, and everybody meets it now; or the reverse.
  case becameAsked, becameConditional
  case reworded(from: String, to: String)
  case retyped(from: String, to: String)
  case choices(from: Int, to: Int)
  /// As many answers as before, but others.
  case otherChoices
  case addedFields(Int)
  case removedFields(Int)

  static func all(
    _ old: Snapshot.Question, _ new: Snapshot.Question, _ fields: FieldMatch
  ) -> [Edit] {
    var edits: [Edit] = []
    if !old.isRequired, new.isRequired { edits.append(.madeRequired) }
    if old.isConditional, !new.isConditional { edits.append(.becameAsked) }
    if !fields.onlyAfter.isEmpty { edits.append(.addedFields(fields.onlyAfter.count)) }
    if !fields.onlyBefore.isEmpty { edits.append(.removedFields(fields.onlyBefore.count)) }
    for (one, other) in fields.pairs {
      let (before, after) = (old.fields[one], new.fields[other])
      if before.kind != after.kind { edits.append(.retyped(from: before.kind, to: after.kind)) }
      if before.choices != after.choices {
        edits.append(.choices(from: before.choices, to: after.choices))
      } else if before.sketch != after.sketch {
        edits.append(.otherChoices)
      }
    }
    if old.isRequired, !new.isRequired { edits.append(.madeOptional) }
    if !old.isConditional, new.isConditional { edits.append(.becameConditional) }
    if old.wording != new.wording { edits.append(.reworded(from: old.wording, to: new.wording)) }
    return edits
  }
}
