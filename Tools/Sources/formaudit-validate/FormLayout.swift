/// How a form was shown, as the `layout` column of a row says.
enum FormLayout {
  case onePage
  /// One question a screen, nothing being loaded between them.
  case oneByOne
  /// One field of a longer form, timed from entering it to leaving it.
  case oneField

  init(_ text: String) {
    let isOneByOne = ["one item at a time", "per screen", "a screen", "one by one"]
      .contains { text.contains($0) }
    self = text.hasPrefix("one field of") ? .oneField : isOneByOne ? .oneByOne : .onePage
  }
}
