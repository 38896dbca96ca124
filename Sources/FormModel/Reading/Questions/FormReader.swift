import Markup

/// Groups the controls of a page by form and reads the questions of each.
struct FormReader {
  let census: Census
  let controls: [Control]
  let wordings: Wordings
  let purposes: PurposeBook
  let requirements: Requirements
  let ties: AnswerTies
  /// The controls that people are asked to fill, and those that an answer may show besides.
  let asked: [Control]
  let filled: [Control]
  /// The indices of the controls that people can fill again.
  let repeated: Set<Int>
  /// The texts of the headings of the census, in its order.
  let headingTexts: [String]
  /// The words of each control that people fill, by its index; empty for the others.
  let labels: [String]

  /// The forms in tree order; the controls of no form are in one more, of kind `none`, at the end.
  func forms() -> [Form] {
    var members: [[Int]] = Array(repeating: [], count: census.forms.count)
    var loose: [Int] = []
    for control in controls {
      if let form = control.form {
        members[form].append(control.index)
      } else {
        loose.append(control.index)
      }
    }
    let kinds = FormKindReader(census: census, vocabulary: wordings.vocabulary)
    var found = zip(census.forms, members).map { element, members in
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
    let reader = QuestionReader(
      census: census, controls: controls, wordings: wordings, purposes: purposes,
      requirements: requirements, ties: ties, asked: asked, filled: filled, repeated: repeated,
      headingTexts: headingTexts, labels: labels)
    return Form(
      index: index, id: element?[.id] ?? "", name: element?[.name] ?? "",
      method: Self.method(of: element), action: element?[.action] ?? "", kind: kind,
      isAudited: false, questions: reader.questions(of: members, formKind: kind.rawValue),
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
      form.kind == chosen && recognised == chosen ? form.asAudited : form
    }
  }

  private static func method(of element: Element?) -> String {
    let written = element?[.method]?.lowercased() ?? ""
    return ["post", "dialog"].contains(written) ? written : "get"
  }
}

extension Form {
  fileprivate var asAudited: Form {
    Form(
      index: index, id: id, name: name, method: method, action: action, kind: kind,
      isAudited: true, questions: questions, isMethodWritten: isMethodWritten,
      isSentByScript: isSentByScript)
  }
}
