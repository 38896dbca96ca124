import Markup

extension Census {
  /// The first native controls inside a block, in tree order.
  func nativeControls(inside block: Element, atMost most: Int) -> ArraySlice<Element> {
    nativeControls[nativeControls.place(after: block.index)...].prefix(most)
      .prefix { $0.index < block.endIndex }
  }
}

extension Element {
  /// Whether people fill a native control, and do not press it.
  var isFilled: Bool { name != .button && !isMachineInput }
}
