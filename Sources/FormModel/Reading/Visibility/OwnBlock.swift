import Markup

/// The block of a page which a control shares with no other.
struct OwnBlock {
  let census: Census

  /// The largest block close around a control that holds no other.
  func block(of control: Element) -> Element? {
    Array(
      control.ancestors.prefix(Self.reach).prefix { block in
        ![.form, .body, .fieldset, .td].contains(block.name) && count(in: block) == 1
      }
    ).last
  }

  /// Whether an element holds several controls that people fill.
  func isShared(_ element: Element) -> Bool { count(in: element) > 1 }

  /// The control of which a text speaks: that of its label, the only one close around it, the next,
  /// or the one before; `text` is where it stands, when not at the start of its parent.
  func control(spokenOfIn parent: Element, after text: Int? = nil) -> Element? {
    let around = [parent] + parent.ancestors.prefix(Self.reach)
    if let label = around.first(where: { $0.name == .label }),
      let control = Labels.labeledControl(of: label, in: census)
    {
      return control
    }
    guard let block = around.first(where: { count(in: $0) > 0 }) else { return nil }
    let controls = census.nativeControls
    let next = controls.place(after: text ?? parent.index)
    return controls[next...].prefix(Self.mostNear).first { isFilled($0, in: block) }
      ?? controls[..<next].suffix(Self.mostNear).last { isFilled($0, in: block) }
  }

  /// The number of controls that people fill inside an element, up to two.
  private func count(in block: Element) -> Int {
    let controls = census.nativeControls
    var count = 0
    for control in controls[controls.place(after: block.index)...].prefix(Self.mostNear) {
      if control.index >= block.endIndex || count > 1 { break }
      if Self.isFilled(control) { count += 1 }
    }
    return count
  }

  private func isFilled(_ control: Element, in block: Element) -> Bool {
    block.contains(control) && Self.isFilled(control)
  }

  private static func isFilled(_ control: Element) -> Bool {
    control.name != .button && !control.isMachineInput
  }

  private static let reach = 3
  /// Between two boxes stand a few hidden ones, no more.
  private static let mostNear = 20
}

extension Element {
  /// Whether it is an `input` that people do not fill.
  var isMachineInput: Bool {
    name == .input
      && ["hidden", "submit", "button", "reset", "image"].contains(self[.type]?.lowercased() ?? "")
  }
}
