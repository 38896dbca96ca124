import Markup

/// Groups the controls of a page by form and reads the questions of each.
struct FormReader {
  let context: PageContext

  private var controls: [Control] { context.controls }

  /// The forms in tree order; the controls of no form are in one more, of kind `none`, at the end.
  func forms() -> [Form] {
    var members: [[Int]] = Array(repeating: [], count: context.census.forms.count)
    var loose: [Int] = []
    for control in controls {
      if let form = control.form {
        members[form].append(control.index)
      } else {
        loose.append(control.index)
      }
    }
    let kinds = FormKindReader(census: context.census, vocabulary: context.vocabulary)
    var found = zip(context.census.forms, members).map { element, members in
      (
        element: Optional(element), members: members,
        kind: kinds.kind(of: element, controls: members.map { controls[$0] })
      )
    }
    if !loose.isEmpty {
      found.append((nil, loose, kinds.kind(of: nil, controls: loose.map { controls[$0] })))
    }
    let forms = found.enumerated().map { index, form in
      self.form(
        index, form.element, members: form.members, kind: form.element == nil ? .none : form.kind)
    }
    return audited(forms, recognised: found.map(\.kind))
  }

  private func form(_ index: Int, _ element: Element?, members: [Int], kind: FormKind) -> Form {
    let questions = QuestionReader(context: context)
      .questions(of: members, formKind: kind.rawValue)
    return Form(
      index: index, id: element?[.id] ?? "", name: element?[.name] ?? "",
      method: Self.method(of: element), action: element?[.action] ?? "", kind: kind,
      isAudited: false, questions: questions,
      isMethodWritten: element?[.method].map { !$0.isEmpty } ?? false,
      isSentByScript: element?.has(.onsubmit) ?? false)
  }

  /// The audit is about the procedures of a page; failing that, about its contact form; failing that,
  /// about the controls that no form holds, unless these are a search box or the like.
  private func audited(_ forms: [Form], recognised: [FormKind]) -> [Form] {
    let candidates: [FormKind] = [.procedure, .contact, .none]
    let chosen = candidates.first { kind in
      zip(forms, recognised).contains { form, recognised in
        form.kind == kind && recognised == kind && !form.questions.isEmpty
      }
    }
    return zip(forms, recognised).map { form, recognised in
      var form = form
      form.isAudited = form.kind == chosen && recognised == chosen
      return form
    }
  }

  private static func method(of element: Element?) -> String {
    let written = element?[.method]?.lowercased() ?? ""
    return ["post", "dialog"].contains(written) ? written : "get"
  }
}
