/// Tells what the questions of one form ask for, and what each of their fields holds.
struct PurposeTeller {
  let context: PageContext
  let formKind: String
  let makesUpPassword: Bool

  /// What a question asks for.
  func purpose(of draft: QuestionDraft, wording: String) -> Purpose? {
    let first = draft.fields[0]
    let found = context.purposes.purpose(
      of: clues(first, wording: wording, legend: wording.isEmpty ? first.legend : "", draft))
    switch found?.id {
    case nil where isSought(draft): return context.purposes["search-field"]
    case "password" where makesUpPassword: return context.purposes["new-password"] ?? found
    default: return draft.isDate ? whole(found) : whole(of: draft) ?? found
    }
  }

  /// What asks for all that the fields of a question say they hold: the address, of a town and a street.
  private func whole(of draft: QuestionDraft) -> Purpose? {
    guard draft.fields.count > 1 else { return nil }
    let held = Set(
      draft.fields.compactMap { AutofillName.field(of: $0.control.autocomplete, isDate: false) })
    return held.count > 1 ? context.purposes.whole(holding: held) : nil
  }

  /// The boxes of a date together ask for the date that each names a part of.
  private func whole(_ purpose: Purpose?) -> Purpose? {
    guard let name = purpose?.autofill,
      let whole = Self.dates.first(where: { name.hasPrefix($0 + "-") })
    else { return purpose }
    return context.purposes.first(autofill: whole) ?? purpose
  }

  private static let dates = ["bday", "cc-exp"]

  /// Whether it is the box of a search.
  private func isSought(_ draft: QuestionDraft) -> Bool {
    formKind == FormKind.search.rawValue && draft.fields.count == 1
      && draft.fields[0].draft.kind == .text
  }

  /// The autofill name of one field, where it is not that of the whole question.
  func autofill(of field: DescribedField, in draft: QuestionDraft, _ purpose: Purpose?) -> String? {
    if let name = purpose?.autofill, let date = Self.dates.first(where: name.hasPrefix) {
      return part(of: field, in: draft).map { "\(date)-\($0.rawValue)" }
    }
    guard draft.fields.count > 1, !draft.isConfirmed else { return nil }
    let hasOwnWords = field.wording != draft.wording
    let own = context.purposes.purpose(
      of: clues(field, wording: hasOwnWords ? field.wording : "", legend: "", draft))?.autofill
    return parts(of: field, in: draft, own, purpose?.autofill)
      ?? (own == purpose?.autofill ? nil : own)
  }

  private func parts(
    of field: DescribedField, in draft: QuestionDraft, _ own: String?, _ whole: String?
  ) -> String? {
    guard let whole,
      let place = draft.fields.firstIndex(where: { $0.control.index == field.control.index })
    else { return nil }
    if whole.hasPrefix("tel") { return TelephoneParts(draft: draft).part(at: place, own) }
    // The lines of a street address follow one another.
    guard whole == "address-line1", own ?? whole == whole, (1..<Self.mostLines).contains(place),
      draft.fields[...place].allSatisfy({ $0.draft.kind == .text })
    else { return nil }
    return "address-line\(place + 1)"
  }

  /// HTML has names for no more.
  private static let mostLines = 3

  private func part(of field: DescribedField, in draft: QuestionDraft) -> DatePart? {
    draft.isDate || field.isNamedAsPart || field.draft.kind == .select ? field.datePart : nil
  }

  private func clues(
    _ field: DescribedField, wording: String, legend: String, _ draft: QuestionDraft
  ) -> PurposeClues {
    PurposeClues(
      vocabulary: context.vocabulary, wording: wording, legend: legend,
      placeholder: field.control.placeholder,
      controlName: field.control.name.isEmpty ? field.control.id : field.control.name,
      autofillField: AutofillName.field(of: field.control.autocomplete, isDate: draft.isDate),
      kind: field.draft.kind, choices: field.draft.kind == .select ? field.choices : [])
  }
}
