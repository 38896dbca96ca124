import Markup

/// Groups the controls of a page by form and reads the questions of each.
struct FormReader {
  let context: PageContext

  private var controls: [Control] { context.controls }

  /// A form under construction.
  private struct Draft {
    let element: Element?
    /// The indices of its controls, in tree order.
    var members: [Int]
    /// What it is recognised as; that of the controls of no form too.
    let recognised: FormKind
    /// Whether it only looks something up.
    let isFinder: Bool
    var questions: [Question] = []

    var kind: FormKind { element == nil ? .none : recognised }
  }

  /// The forms in tree order; the controls of no form are in one more, of kind `none`, at the end.
  func forms() -> [Form] {
    var drafts = drafts
    for place in drafts.indices { drafts[place].questions = questions(of: drafts[place]) }
    let chooser = ProcedureChooser(
      context: context,
      forms: drafts.map {
        .init(
          element: $0.element, kind: $0.recognised, isFinder: $0.isFinder, questions: $0.questions)
      })
    let chosen = chooser.chosen
    takeIn(looseBeside: chooser.main(of: chosen), &drafts)
    return drafts.enumerated().map { index, draft in
      form(draft, at: index, isAudited: chosen.contains(index))
    }
  }

  private var drafts: [Draft] {
    let kinds = FormKindReader(context: context)
    var members: [[Int]] = Array(repeating: [], count: context.census.forms.count)
    var loose: [Int] = []
    for control in controls {
      if let form = control.form {
        members[form].append(control.index)
      } else {
        loose.append(control.index)
      }
    }
    let forms = context.census.forms.map(Optional.some) + (loose.isEmpty ? [] : [nil])
    let evidence = zip(forms, members + [loose]).map { element, members in
      FormEvidence(of: element, controls: members.map { controls[$0] }, context: context)
    }
    return zip(evidence, zip(kinds.kinds(of: evidence), members + [loose])).map { form, found in
      Draft(
        element: form.element, members: found.1, recognised: found.0,
        isFinder: kinds.isFinder(form))
    }
  }

  private func questions(of draft: Draft) -> [Question] {
    QuestionReader(context: context)
      .questions(
        of: draft.members, formKind: draft.kind.rawValue, isLogin: draft.recognised == .login)
  }

  /// Moves the boxes and lists of no form that stand close around the main form into it.
  private func takeIn(looseBeside main: Int?, _ drafts: inout [Draft]) {
    guard let main, let form = drafts[main].element, let last = drafts.indices.last,
      drafts[last].element == nil
    else { return }
    let near = LooseControls(context: context).near(form, among: drafts[last].members)
    guard !near.isEmpty else { return }
    drafts[last].members.removeAll(where: near.contains)
    drafts[main].members = (drafts[main].members + near)
      .sorted { controls[$0].element.index < controls[$1].element.index }
    for place in [main, last] { drafts[place].questions = questions(of: drafts[place]) }
  }

  private func form(_ draft: Draft, at index: Int, isAudited: Bool) -> Form {
    let element = draft.element
    return Form(
      index: index, id: element?[.id] ?? "", name: element?[.name] ?? "",
      method: Self.method(of: element), action: element?[.action] ?? "", kind: draft.kind,
      isAudited: isAudited, questions: draft.questions,
      isMethodWritten: element?[.method].map { !$0.isEmpty } ?? false,
      isSentByScript: element?.has(.onsubmit) ?? false)
  }

  private static func method(of element: Element?) -> String {
    let written = element?[.method]?.lowercased() ?? ""
    return ["post", "dialog"].contains(written) ? written : "get"
  }
}
