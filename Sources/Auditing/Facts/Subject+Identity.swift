import FormModel

/// The identity of subjects: the same for the same subject after the page was rewritten around it.
extension Subject {
  /// The key of the subject, unique among the subjects of its kind.
  public var key: String {
    guard let page else { return "journey" }
    let pageKey = scene.journey.pageKeys[page]
    if let part { return "\(pageKey)/\(scene.partNames(page).keys[part])" }
    if let control, question == nil { return "\(pageKey)/\(scene.controlNames(page).keys[control])" }
    guard let form, let theForm else { return pageKey }
    guard let theQuestion, let id = questionID else {
      return "\(pageKey)/\(theForm.kind.rawValue)-\(form + 1)"
    }
    guard let field, theQuestion.fields.count > 1 else { return id + ordinalInField }
    return "\(id)/\(field + 1)\(ordinalInField)"
  }

  /// The id of its question, if it is about one.
  public var questionID: String? {
    guard let page, let form, let question else { return nil }
    return scene.questionIDs[page][form][question]
  }

  /// What its form is for, and its rank among the forms of the page for that.
  public var formName: String? {
    guard let page, let form else { return nil }
    return scene.formNames[page][form]
  }

  /// What it is and says, for a control that asks no question or a part of the markup.
  public var element: ElementName? {
    guard let page else { return nil }
    if let part { return scene.partNames(page).names[part] }
    guard let control, question == nil else { return nil }
    return scene.controlNames(page).names[control]
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
