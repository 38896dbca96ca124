import CLibXML2

/// Declarative shadow roots: `<template shadowrootmode="open">`, or `shadowmode` as Chromium writes it
/// in MHTML, is part of the page as browsers show it, and no template (HTML standard, 4.12.3). Its
/// content is read where it stands, before what the host itself holds; slots are not filled.
extension SourceScanner {
  /// What a shadow root is read as: an element which has no meaning or look of its own.
  static let shadowRoot: StaticString = "slot"

  /// Whether the template whose name ends here says that it is a shadow root.
  func namesShadowRoot() -> Bool {
    let length = clibxml2_find(base + position, UInt8(ascii: ">"), count - position)
    let tag = String(
      decoding: UnsafeBufferPointer(start: base + position, count: min(length, count - position)),
      as: UTF8.self)
    return tag.contains(#/\sshadow(?:root)?mode\s*=\s*["']?(?:open|closed)\b/#.ignoresCase())
  }

  /// Has the end tag of a shadow root fit its start tag.
  mutating func renameShadowRoot(_ name: Name, _ place: Range<Int>) {
    guard name == .template, context.endsShadowRoot else { return }
    edits.replace(place, with: Self.shadowRoot)
  }
}
