import FormModel

/// Where a control that people meet stands: on its page, and in its question if an audited form asks
/// one with it.
struct ControlSpot: Sendable {
  let page: Int
  var form: Int?
  var question: Int?
  var field: Int?
  let control: Int

  func subject(of scene: Scene) -> Subject {
    Subject(
      scene: scene, page: page, form: form, question: question, field: field, control: control)
  }

  /// The controls of a journey in tree order, without those that assistive technologies do not meet;
  /// those that wait for an answer count where an audited form asks them.
  static func all(in journey: Journey) -> [ControlSpot] {
    journey.pages.enumerated().flatMap { index, page in
      let asked = asked(on: page, index)
      let own = page.controls.indices.compactMap { place -> ControlSpot? in
        guard page.controls[place].isExposed else { return nil }
        if let spot = asked[place] { return spot }
        return page.controls[place].notAskedBecause == .conditional
          ? nil : ControlSpot(page: index, control: place)
      }
      let widgets = page.markup.widgets.indices.filter { page.markup.widgets[$0].isExposed }
        .map { ControlSpot(page: index, control: page.controls.count + $0) }
      return own + widgets
    }
  }

  /// By control: where it stands in the questions of the audited forms, if one of them asks with it.
  private static func asked(on page: Page, _ index: Int) -> [ControlSpot?] {
    var spots = [ControlSpot?](repeating: nil, count: page.controls.count)
    for form in page.forms where form.isAudited {
      for (question, asked) in form.questions.enumerated() {
        for (field, filled) in asked.fields.enumerated() {
          for control in filled.controls {
            spots[control] = ControlSpot(
              page: index, form: form.index, question: question, field: field, control: control)
          }
        }
      }
    }
    return spots
  }
}
