import Markup

/// Turns the fields of one form into questions: what a person is asked under one wording.
struct QuestionReader {
  let context: PageContext

  private var census: Census { context.census }
  private var controls: [Control] { context.controls }
  private var wordings: Wordings { context.wordings }
  private var requirements: Requirements { context.requirements }
  private var vocabulary: Vocabulary { context.vocabulary }

  /// The questions of a form, in the order of the page; `members` are the indices of its controls,
  /// custom ones last. What is no log-in asks for a password that is made up for it.
  func questions(of members: [Int], formKind: String, isLogin: Bool) -> [Question] {
    let fields = FieldReader(context: context).drafts(
      of: members.sorted { controls[$0].element.index < controls[$1].element.index })
    var drafts: [QuestionDraft] = []
    for field in fields.map(described) {
      if let last = drafts.indices.last, drafts[last].absorb(field, vocabulary: vocabulary) {
        continue
      }
      drafts.append(QuestionDraft(first: field))
    }
    let makesUpPassword = !isLogin || Self.makesUpPassword(fields.map(\.kind))
    let teller = PurposeTeller(
      context: context, formKind: formKind, makesUpPassword: makesUpPassword)
    let questions = LegendQuestions(context: context, teller: teller).merged(drafts).map {
      question($0, formKind: formKind, teller)
    }
    let asked = ConditionReader(context: context)
      .withConditions(questions.withUniqueKeys.withNamesApart(context.purposes))
    return SameAsBefore(context: context).withTwins(asked)
  }

  /// A field with its words.
  private func described(_ draft: FieldReader.Draft) -> DescribedField {
    let first = controls[draft.controls[0]]
    let isGroup = draft.kind == .radio || draft.kind == .checkbox && draft.controls.count > 1
    let labels = draft.controls.map { context.labels[$0] }
    let own = wordings.labelOfItsOwn(first, label: labels[0])
    let ownGroup = draft.group.flatMap { holdsOnly(draft.controls, $0) ? $0 : nil }
    let wording = isGroup ? groupWording(draft, ownGroup: ownGroup) : labels[0]
    let untiedHelp = isGroup ? "" : wordings.untiedHelp(of: first)
    let dateParts = DateParts(vocabulary: vocabulary)
    let saysOnlyPart = dateParts.saysOnlyPart(own)
    return DescribedField(
      draft: draft, control: first, wording: wording,
      choices: isGroup || draft.kind == .checkbox ? choices(draft, labels) : first.options,
      group: draft.group, legend: context.words(of: draft.group).name,
      wordsOver: wordsOver(draft, first, butFor: saysOnlyPart ? own : nil),
      isAlone: ownGroup != nil,
      hint: isGroup ? "" : Hints.joined([wordings.hint(of: first), untiedHelp]),
      hintOfGroup: context.words(of: draft.group).hint,
      datePart: isGroup ? nil : dateParts.part(of: first, label: own),
      isNamedAsPart: dateParts.part(named: own) != nil, saysOnlyPart: saysOnlyPart,
      hasWords: wordings.isWorded(first), block: block(of: first.element),
      isRequired: draft.controls.contains { controls[$0].isRequired }
        || requirements.isMarkedRequired(wording) || hasMarkBefore(draft)
        || isSigned(first, isGroup: isGroup),
      untiedHelp: untiedHelp,
      groupSize: draft.group.map { context.filled.inside($0).count } ?? 0,
      textBefore: wordings.beside.textBefore(first),
      goesOnInLine: wordings.beside.goesOnInLine(first),
      isLabelled: !wordings.names.labels.labels(of: first.element).isEmpty,
      controlAfterLabel: wordings.names.labels.labels(of: first.element).first
        .flatMap { context.filled.first(after: $0.index)?.index },
      labelAround: first.element.ancestors.prefix(Self.cellsAround).first { $0.name == .label }?
        .index)
  }

  /// The words of the answers; where they are the same, as in the cells of a table, their names.
  private func choices(_ draft: FieldReader.Draft, _ labels: [String]) -> [String] {
    let areTold = Set(labels).count == labels.count
    return zip(draft.controls, labels).map { index, label in
      let name = controls[index].accessibleName
      return wordings.cleaned(areTold || name.isEmpty ? label : name)
    }
  }

  private func block(of element: Element) -> Int? {
    let block = census.texts.block(of: element.index)
    return [.form, .fieldset, .body].contains(census.document.element(at: block).name) ? nil : block
  }

  /// What words several boxes of one answer: the legend of a small group, else what stands over them.
  private func wordsOver(_ draft: FieldReader.Draft, _ first: Control, butFor own: String?)
    -> String
  {
    if let group = draft.group, context.filled.inside(group).count <= Self.mostBoxes {
      let legend = context.words(of: group).name
      if !legend.isEmpty { return legend }
    }
    return wordings.beside.wordsOver(first, butFor: own)
  }

  /// One answer is not cut in more boxes.
  private static let mostBoxes = 4

  /// Old pages put the mark of a check box in the cell at its left, and its words at its right.
  private func hasMarkBefore(_ draft: FieldReader.Draft) -> Bool {
    draft.kind == .checkbox
      && requirements.isMarkedRequired(
        NearbyText(census: census).textBefore(controls[draft.controls[0]].element))
  }

  /// A sign that stands apart from the words, or that only those see who see the page.
  private func isSigned(_ control: Control, isGroup: Bool) -> Bool {
    requirements.isMarkedRequired(wordings.beside.signBefore(control))
      || !isGroup && requirements.isMarkedRequired(wordings.beside.signAfter(control))
      || !isGroup
        && wordings.beside.shownLabels(of: control).contains(where: requirements.isMarkedRequired)
  }

  private func groupWording(_ draft: FieldReader.Draft, ownGroup: Element?) -> String {
    let legend = context.words(of: draft.group).name
    if ownGroup != nil, !legend.isEmpty { return legend }
    let first = controls[draft.controls[0]]
    let over = wordings.beside.wordsOver(first)
    if vocabulary.isOnly(.severalAnswers, FoldedWords(over, limit: 10)) {
      let heading = context.heading(before: first.element.index, otherThan: over)
      if !heading.isEmpty { return heading }
    }
    return over.isEmpty ? legend : over
  }

  /// Whether a group holds these controls and no other that people fill.
  private func holdsOnly(_ members: [Int], _ group: Element) -> Bool {
    let members = Set(members)
    return context.asked.inside(group).allSatisfy { members.contains($0.index) }
  }

  private func question(
    _ draft: QuestionDraft, formKind: String, _ teller: PurposeTeller
  ) -> Question {
    let wording = wordings.cleaned(draft.wording)
    let note = wordings.note(atEndOf: draft.wording)
    let first = draft.fields[0]
    let heading = context.heading(over: first.control, asking: wording)
    let purpose = teller.purpose(of: draft, wording: wording)
    let topic = purpose?.id ?? FoldedWords(wording, limit: 10).words.joined(separator: "-")
    let place =
      heading.isEmpty ? formKind : FoldedWords(heading, limit: 6).words.joined(separator: "-")
    let isMarkedOptional = requirements.isMarkedOptional(draft.wording, hint: draft.hint)
    let isRequired =
      draft.fields.contains(where: \.isRequired)
      || requirements.isRequiredByDefault && !isMarkedOptional
    let format = FormatHint(vocabulary: vocabulary)
    let tellsFormatInWords = format.isToldInWords(of: draft)
    let about = FoldedWords([heading, first.legend, wording].joined(separator: " "))
    var question = Question(
      key: "\(place)/\(topic.isEmpty ? first.draft.kind.rawValue : topic)",
      wording: wording, heading: heading, legend: wordings.cleaned(first.legend),
      hint: note.isEmpty ? draft.hint : Hints.joined([draft.hint, note]),
      fields: zip(draft.fields, teller.autofill(of: draft, purpose)).map { field($0, $1) },
      purpose: purpose?.id,
      isRequired: isRequired, isOptional: !isRequired && requirements.marksSomething,
      isMarkedOptional: isMarkedOptional,
      isConditional: draft.fields.allSatisfy(\.draft.isConditional),
      isConfirmation: draft.isConfirmation(vocabulary),
      isAboutSomebodyElse: vocabulary.isMentioned(.somebodyElse, in: about),
      tellsFormat: tellsFormatInWords || format.isToldElsewhere(of: draft),
      tellsFormatInWords: tellsFormatInWords,
      dateParts: draft.isDate ? draft.fields.compactMap(\.datePart) : [],
      isRepeatable: context.repeated.contains(first.control.index),
      requiredMark: RequiredMarks(context: context).mark(of: draft),
      isGrouped: isGrouped(draft, wording: wording),
      agreements: agreements(draft), untiedHelp: draft.untiedHelp,
      tellsReason: [draft.hint, draft.wording, first.legend].contains {
        vocabulary.isMentioned(.reasons, in: $0)
      })
    question.behaviour = purpose?.behaviour ?? []
    return question
  }

  /// A group of boxes lets people agree to one thing and not to another.
  private func agreements(_ draft: QuestionDraft) -> Set<Agreement> {
    guard draft.fields.count == 1, draft.fields[0].draft.kind == .checkbox,
      draft.fields[0].draft.controls.count == 1
    else { return [] }
    return Agreement.spokenOf(in: draft.wording, vocabulary)
  }

  /// A group asks the question when it holds nothing else, when the question is its legend, or when
  /// each control is named by the question and by its own words.
  private func isGrouped(_ draft: QuestionDraft, wording: String) -> Bool {
    let members = draft.fields.flatMap(\.draft.controls)
    guard members.count > 1 else { return true }
    if let group = draft.fields[0].draft.group,
      holdsOnly(members, group) || wordings.cleaned(context.words(of: group).name) == wording
    {
      return true
    }
    return areRowsOfTable(members)
      || members.allSatisfy {
        IDReferences.ids(.ariaLabelledby, of: controls[$0].element).count > 1
      }
  }

  /// Boxes that choose among the rows of a table stand in the table.
  private func areRowsOfTable(_ members: [Int]) -> Bool {
    let rows = members.map { index in
      controls[index].element.ancestors.prefix(Self.cellsAround).first { $0.name == .tr }
    }
    return rows.count == Set(rows.compactMap { $0?.index }).count
      && rows.allSatisfy { $0?.children.count { $0.name == .td || $0.name == .th } ?? 0 > 2 }
  }

  private static let cellsAround = 4

  /// A password asked twice, or among much else, is one that people make up to open an account.
  private static func makesUpPassword(_ kinds: [FieldKind]) -> Bool {
    kinds.count { $0 == .password } > 1 || kinds.count(where: \.isTyped) > 3
  }

  private func field(_ described: DescribedField, _ autofill: String?) -> Field {
    let control = described.control
    return Field(
      kind: described.draft.kind, controls: described.draft.controls, choices: described.choices,
      wording: wordings.cleaned(described.wording), isRequired: described.isRequired,
      hasSuggestions: control.element.has(.list)
        || control.role == "combobox" && control.tag == "input",
      maximumLength: FieldLength.greatest(of: control),
      minimumLength: FieldLength.smallest(of: control),
      followsCalendar: described.choices.count > 1
        && vocabulary.calendar.isFollowed(by: described.choices),
      autofill: autofill,
      rows: described.draft.kind == .textarea
        ? FieldLength.count(control.element[attribute: "rows"]) : nil)
  }
}

extension [Question] {
  fileprivate var withUniqueKeys: [Question] {
    zip(self, UniqueKeys.of(map(\.key))).map { question, key in
      var question = question
      question.key = key
      return question
    }
  }
}
