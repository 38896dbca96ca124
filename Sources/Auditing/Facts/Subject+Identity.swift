import FormModel

/// The identity of subjects: the same for the same subject after the page was rewritten around it.
extension Subject {
  /// The key of the subject, unique among the subjects of its kind.
  public var key: String {
    guard let page else { return "journey" }
    let pageKey = scene.journey.pageKeys[page]
    if let part { return "\(pageKey)/\(scene.partKeys(page)[part])" }
    if let control, question == nil {
      return "\(pageKey)/\(scene.controlKeys(page)[control])"
    }
    guard let form, let theForm else { return pageKey }
    guard let theQuestion else { return "\(pageKey)/\(theForm.kind.rawValue)-\(form + 1)" }
    let questionKey = "\(pageKey)/\(theQuestion.key)"
    guard let field, theQuestion.fields.count > 1 else { return questionKey + ordinalInField }
    return "\(questionKey)/\(field + 1)\(ordinalInField)"
  }

  /// Which of the controls of a group it is.
  private var ordinalInField: String {
    guard let control, let members = theField?.controls, members.count > 1 else { return "" }
    // Members stand in the order of the page.
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < control { low = middle + 1 } else { high = middle }
    }
    return "/\(low + 1)"
  }

  /// Where to look for it.
  public var place: Place {
    Place(page: page, element: thePart?.element ?? firstControl?.element)
  }
}
