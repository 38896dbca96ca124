extension TreeBuilder {
  /// Notes forms and controls; returns the place of the form around what this element holds.
  mutating func relate(_ name: UInt16, at place: Int32, mark: TagMark?, enclosing: Int32) -> Int32 {
    if name == Name.template.rawValue { return -1 }
    if name == Name.form.rawValue {
      if let ordinal = mark?.form, ordinal >= 0 {
        while formNodes.count <= Int(ordinal) { formNodes.append(-1) }
        formNodes[Int(ordinal)] = place
      }
      return place
    }
    if FormOwners.concern(name) {
      controls.append(
        ControlRecord(node: place, openForm: mark?.form ?? -1, enclosingForm: enclosing))
    }
    return enclosing
  }

  /// Marks the forms whose end tags were passed, but which libxml2 keeps open because elements begun inside still are.
  ///
  /// As in browsers, an end tag in a table does not end a form around the table.
  mutating func noteEndedForms() {
    for ordinal in cursor.endedForms where Int(ordinal) < formNodes.count {
      let form = formNodes[Int(ordinal)]
      guard form >= 0, nodes[Int(form)].end == 0 else { continue }
      for depth in frames.indices.reversed() where !frames[depth].isStray {
        if frames[depth].node == form { frames[depth].isEndedForm = true }
        if frames[depth].node <= form || Self.limitsScope(frames[depth].name) { break }
      }
    }
    cursor.endedForms.removeAll(keepingCapacity: true)
  }

  private static func limitsScope(_ name: UInt16) -> Bool {
    switch Name(rawValue: name) {
    case .table, .caption, .td, .th, .object, .marquee, .applet, .template, .select: true
    default: false
    }
  }

  /// Leaves ended forms once the elements begun inside are closed: for browsers, what follows stands after the form.
  mutating func leaveEndedForms() {
    while let frame = frames.last, frame.isEndedForm {
      closeLast()
      depthsOfLeftForms.append(frames.count)
    }
  }
}
