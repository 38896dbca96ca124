/// Kinds of elements. They are told here, where the compiler knows the numbers: one look at a table, and
/// not a comparison with each name of a list.
extension Name {
  /// A native control.
  package var isControl: Bool {
    switch self {
    case .input, .select, .textarea, .button: true
    default: false
    }
  }

  /// What begins and ends a text of its own.
  package var isBlock: Bool {
    switch self {
    case .html, .body, .div, .p, .td, .th, .tr, .li, .dt, .dd, .form, .fieldset, .table, .section,
      .article, .aside, .main, .nav, .header, .footer, .ul, .ol, .dl, .h1, .h2, .h3, .h4, .h5, .h6,
      .legend, .blockquote, .pre, .center, .details, .dialog, .address, .figure, .caption:
      true
    default: false
    }
  }
}
