import FormModel

/// The identity of subjects: the same for the same subject after the page was rewritten around it.
extension Subject {
  /// The key of the subject, unique among the subjects of its kind.
  public var key: String {
    guard let page else { return "journey" }
    let pageKey = scene.journey.pageKeys[page]
    if let part { return "\(pageKey)/\(scene.markupKeys(page).parts[part])" }
    if let control, question == nil {
      return "\(pageKey)/\(scene.markupKeys(page).controls[control])"
    }
    guard let form, let theForm else { return pageKey }
    guard let theQuestion else { return "\(pageKey)/\(theForm.kind.rawValue)-\(form + 1)" }
    let questionKey = "\(pageKey)/\(theQuestion.key)"
    if let control, theQuestion.controls.count > 1 {
      return "\(questionKey)/\((theQuestion.controls.firstIndex(of: control) ?? 0) + 1)"
    }
    guard let field, theQuestion.fields.count > 1 else { return questionKey }
    return "\(questionKey)/\(field + 1)"
  }

  /// Where to look for it.
  public var place: Place {
    Place(page: page, element: thePart?.element ?? firstControl?.element)
  }
}
