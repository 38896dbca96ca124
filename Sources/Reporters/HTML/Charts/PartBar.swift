import Escaping
import Numbers

/// A bar of seconds, one colour and pattern for each thing that people do.
///
/// Lengths are whole CSS pixels: a report has a thousand of them. A style sheet stretches the bars where
/// there is room.
struct PartBar {
  let parts: [(part: SecondsPart, seconds: Double)]
  /// The seconds of the whole width.
  let scale: Double

  private static let width = 220

  var html: HTML {
    var left = 0
    var bars: [HTML] = []
    for (part, seconds) in parts {
      let length = min(Self.width - left, pixels(seconds))
      guard length > 0 else { continue }
      bars.append("<path d=\"M\(left) 7h\(length)\" stroke=\"url(#\(part.rawValue))\"/>")
      left += length
    }
    return """
      <svg width="220" height="14" stroke-width="14" aria-hidden="true">\(bars)\(isCut ? Self.cut : .nothing)</svg>
      """
  }

  private func pixels(_ seconds: Double) -> Int {
    scale > 0 ? Int(rounding: Double(Self.width) * seconds / scale, within: 0...Self.width) : 0
  }

  private var isCut: Bool { parts.map(\.seconds).sum > scale * 1.001 }

  /// Two slanted lines near the end of the bar.
  private static let cut: HTML = """
    <path d="M202 14L207 0H211L206 14Z" class="cut" fill="#f7f4ed"/>
    """

  /// What the colours and patterns stand for.
  static func legend(_ sheet: HTMLSheet) -> HTML {
    let entries = SecondsPart.allCases.map { part -> HTML in
      """
      <li><svg width="28" height="14" aria-hidden="true"><rect width="28" height="14" \
      fill="url(#\(part.rawValue))"/></svg> \(part.name(sheet))</li>
      """
    }
    return "<ul class=\"legend\">\(entries)</ul>\n"
  }
}
