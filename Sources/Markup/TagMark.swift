/// Where a tag stands in the repaired source, and which form was open there.
struct TagMark {
  enum Kind {
    /// Any start tag.
    case start
    /// The end tag that ends a form for browsers, whether or not libxml2 heeds it.
    case formEnd
  }

  let kind: Kind
  /// Offset of the `<`.
  let offset: Int
  /// The ordinal of the open form's start tag, or of the tag itself when it opens a form; −1 for none.
  let form: Int32
}
