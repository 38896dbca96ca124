/// A bar of seconds, one colour and pattern for each thing that people do.
struct PartBar {
  let parts: [(part: TimePart, seconds: Double)]
  /// The seconds of the whole width.
  let scale: Double

  /// Narrower than this, in percent of the width, a part is not seen.
  private static let narrowest = 0.5

  var html: HTML {
    var left = 0.0
    var bars: [HTML] = []
    for (part, seconds) in parts {
      let width = scale > 0 ? min(100 - left, 100 * seconds / scale) : 0
      guard width >= Self.narrowest else { continue }
      let x: HTML = left > 0 ? " x=\"\(length: left)%\"" : .nothing
      bars.append(
        "<rect\(x) width=\"\(length: width)%\" height=\"14\" fill=\"url(#\(part.rawValue))\"/>")
      left += width
    }
    return
      "<svg width=\"100%\" height=\"14\" aria-hidden=\"true\">\(bars)\(isCut ? Self.cut : .nothing)</svg>"
  }

  private var isCut: Bool { parts.map(\.seconds).sum > scale * 1.001 }

  /// Two slanted lines near the end of the bar.
  private static let cut: HTML = """
    <svg x="92%" width="14" height="14"><path d="M0 14L5 0H9L4 14Z" class="cut" fill="#f7f4ed"/></svg>
    """

  /// What the colours and patterns stand for.
  static func legend(_ sheet: HTMLSheet) -> HTML {
    let entries = TimePart.allCases.map { part -> HTML in
      """
      <li><svg width="28" height="14" aria-hidden="true"><rect width="28" height="14" \
      fill="url(#\(part.rawValue))"/></svg> \(part.name(sheet))</li>
      """
    }
    return "<ul class=\"legend\">\(entries)</ul>\n"
  }
}
