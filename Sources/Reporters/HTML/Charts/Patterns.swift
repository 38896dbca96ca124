import Escaping

/// The fills of all drawings: a colour and a pattern each, so that neither is needed to tell them
/// apart. Colours stand in the drawing, for readers that refuse style sheets; ours changes them in the
/// dark.
enum Patterns {
  static let definitions: HTML = """
    <svg width="0" height="0" aria-hidden="true" class="definitions"><defs>
    \(PatternPart.all.map(\.pattern))\(CostPattern.all.map(\.pattern))\
    <symbol id="person" viewBox="0 0 20 40"><circle cx="10" cy="8" r="6"/>\
    <path d="M2 38V24a8 8 0 0 1 16 0v14z"/></symbol>
    </defs></svg>

    """

  private struct PatternPart {
    let name: HTML
    let colour: HTML
    let marks: HTML

    var pattern: HTML {
      """
      <pattern id="\(name)" width="6" height="6" patternUnits="userSpaceOnUse">\
      <rect width="6" height="6" fill="\(colour)" class="\(name)"/>\(marks)</pattern>

      """
    }

    static let all: [PatternPart] = [
      PatternPart(name: "read", colour: "#3f7cac", marks: .nothing),
      PatternPart(
        name: "find", colour: "#8fb8d4",
        marks: "<circle cx=\"3\" cy=\"3\" r=\"1.2\" fill=\"#1d3d54\"/>"),
      PatternPart(
        name: "decide", colour: "#7d5ba6",
        marks: "<path d=\"M0 6L6 0\" stroke=\"#f5effc\" stroke-width=\"1.4\"/>"),
      PatternPart(name: "answer", colour: "#1f7a6b", marks: .nothing),
      PatternPart(
        name: "gather", colour: "#d9752b",
        marks: "<path d=\"M0 0L6 6M0 6L6 0\" stroke=\"#fff3e6\" stroke-width=\"1\"/>"),
      PatternPart(
        name: "check", colour: "#6f6a60",
        marks: "<path d=\"M0 3H6\" stroke=\"#f4f1ea\" stroke-width=\"1.2\"/>"),
    ]
  }

  private struct CostPattern {
    let name: HTML
    let colour: HTML
    let marks: HTML

    var pattern: HTML {
      """
      <pattern id="\(name)" width="8" height="8" patternUnits="userSpaceOnUse">\
      <rect width="8" height="8" fill="\(colour)" class="\(name)"/>\
      <path d="\(marks)" class="hatch" stroke="#7a2d12" stroke-width="1" fill="none"/></pattern>

      """
    }

    static let all: [CostPattern] = [
      CostPattern(name: "k1", colour: "#f6f3ec", marks: "M0 0"),
      CostPattern(name: "k2", colour: "#fbe9c8", marks: "M3 4H4"),
      CostPattern(name: "k3", colour: "#f8d193", marks: "M0 8L8 0"),
      CostPattern(name: "k4", colour: "#f0a35e", marks: "M0 8L8 0M0 0L8 8"),
      CostPattern(name: "k5", colour: "#dd6b42", marks: "M0 2H8M0 6H8M2 0V8M6 0V8"),
    ]
  }
}
