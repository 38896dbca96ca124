import FormModel

/// The identity of subjects: the same for the same subject after the page was rewritten around it.
extension Subject {
  /// The key of the subject, unique among the subjects of its kind.
  public var key: String {
    guard let page else { return "journey" }
    let pageKey = scene.journey.pageKeys[page]
    guard let form, let theForm else { return pageKey }
    guard let theQuestion else { return "\(pageKey)/\(theForm.kind.rawValue)-\(form + 1)" }
    let questionKey = "\(pageKey)/\(theQuestion.key)"
    guard let field, theQuestion.fields.count > 1 else { return questionKey }
    return "\(questionKey)/\(field + 1)"
  }

  /// Where to look for it.
  public var place: Place {
    Place(page: page, element: firstControl?.element)
  }
}
