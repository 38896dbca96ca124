/// What HTML prescribes about the tags of an element, as far as reading them is concerned.
struct TagTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// Has no content and no end tag.
  static let void = TagTraits(rawValue: 1)
  /// Is void, which libxml2 does not know.
  static let unmarkedVoid = TagTraits(rawValue: 2)
  /// Holds text and character references, but no tags.
  static let escapableText = TagTraits(rawValue: 4)
  /// Holds text alone.
  static let rawText = TagTraits(rawValue: 8)
  /// Holds text alone, and libxml2 knows it.
  static let program = TagTraits(rawValue: 16)
  /// Ends the cell or table around it, and so a list of options left open there.
  static let tablePart = TagTraits(rawValue: 32)
  /// Ends a drawing or formula it stands in.
  static let breakout = TagTraits(rawValue: 64)
  /// Holds HTML although it stands in a drawing or formula.
  static let integrationPoint = TagTraits(rawValue: 128)
  /// Is a drawing or formula.
  static let foreignRoot = TagTraits(rawValue: 256)

  /// The traits by the number of the name.
  static let byNumber: [TagTraits] = {
    var traits = [TagTraits](repeating: [], count: KnownNames.texts.count)
    for (trait, names) in lists {
      for name in names { traits[Int(name.rawValue)].insert(trait) }
    }
    return traits
  }()

  private static let lists: [(TagTraits, [Name])] = [
    (.void, [.area, .base, .basefont, .br, .col, .frame, .hr, .img, .input, .link, .meta, .param]),
    ([.void, .unmarkedVoid], [.bgsound, .embed, .keygen, .source, .track, .wbr]),
    (.escapableText, [.title, .textarea]),
    (.rawText, [.xmp, .iframe, .noembed, .noframes, .plaintext]),
    (.program, [.script, .style]),
    (.tablePart, [.table, .caption, .colgroup, .col, .tbody, .thead, .tfoot, .tr, .td, .th]),
    (.foreignRoot, [.svg, .math]),
    (.integrationPoint, [.foreignObject, .desc, .title, .mi, .mo, .mn, .ms, .mtext]),
    (
      .breakout,
      [
        .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
        .h2, .h3, .h4,
        .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby,
        .s, .small,
        .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var,
      ]
    ),
  ]
}
