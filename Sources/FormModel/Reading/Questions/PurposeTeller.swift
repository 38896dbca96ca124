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
    guard let found else {
      if isSought(draft) { return context.purposes.first(.isSought) }
      return draft.isDate ? nil : whole(of: draft)
    }
    if makesUpPassword, found.toldBy == .password {
      return context.purposes.first(.isMadeUp) ?? found
    }
    return draft.isDate ? whole(found) : whole(of: draft) ?? whole(found, named: wording, draft)
  }

  /// What the words over several boxes ask for, where those of the first box tell a part of it: a name,
  /// over a first name.
  private func whole(_ found: Purpose, named wording: String, _ draft: QuestionDraft) -> Purpose {
    guard draft.fields.count > 1,
      let named = context.purposes.purpose(named: wording, context.vocabulary),
      named.parts.contains(found.id)
    else { return found }
    return named
  }

  /// What asks for all that the fields of a question say they hold: the address, of a town and a street.
  private func whole(of draft: QuestionDraft) -> Purpose? {
    guard draft.fields.count > 1 else { return nil }
    let held = Set(
      draft.fields.compactMap { AutofillName.field(of: $0.control.autocomplete, isDate: false) })
    return held.count > 1 ? context.purposes.whole(holding: held) : nil
  }

  /// The boxes of a date together ask for the date that each names a part of.
  private func whole(_ purpose: Purpose) -> Purpose {
    guard let name = purpose.autofill,
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

  /// The autofill names of the fields, where they are not that of the whole question.
  func autofill(of draft: QuestionDraft, _ purpose: Purpose?) -> [String?] {
    if let name = purpose?.autofill, let date = Self.dates.first(where: name.hasPrefix) {
      return draft.fields.map { part(of: $0, in: draft).map { "\(date)-\($0.rawValue)" } }
    }
    guard draft.fields.count > 1, !draft.isConfirmed else { return draft.fields.map { _ in nil } }
    let own = draft.fields.map { field in
      let hasOwnWords = field.wording != draft.wording
      return context.purposes.purpose(
        of: clues(field, wording: hasOwnWords ? field.wording : "", legend: "", draft))
    }
    let parts = parts(of: draft, own, purpose?.autofill)
    return zip(parts, own.map(\.?.autofill)).map { $0 ?? ($1 == purpose?.autofill ? nil : $1) }
  }

  private func parts(of draft: QuestionDraft, _ own: [Purpose?], _ whole: String?) -> [String?] {
    if let whole, whole.hasPrefix("tel") {
      let parts = TelephoneParts(draft: draft, vocabulary: context.vocabulary)
      return own.indices.map { parts.part(at: $0, own[$0]?.autofill) }
    }
    return whole == "address-line1" ? lines(of: draft, own) : own.map { _ in nil }
  }

  /// The lines of a street address follow one another, whatever stands before or between them: a house
  /// number, a town.
  private func lines(of draft: QuestionDraft, _ own: [Purpose?]) -> [String?] {
    var line = 0
    var isText = true
    return own.indices.map { place in
      isText = isText && draft.fields[place].draft.kind == .text
      if let purpose = own[place], purpose.autofill != "address-line1" { return nil }
      line += 1
      return isText && (2...Self.mostLines).contains(line) ? "address-line\(line)" : nil
    }
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
