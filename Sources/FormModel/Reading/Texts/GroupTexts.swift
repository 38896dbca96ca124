import Markup

/// The words of the groups of a page, read once for all the fields that stand in each.
struct GroupTexts {
  struct Words {
    /// The legend, or what names the group, help left out; as long as a question can be.
    var name = ""
    /// The help in the legend, and what describes the group.
    var hint = ""
    /// The whole legend of a fieldset.
    var legend = ""
  }

  private var byGroup: [Int: Words] = [:]

  init(census: Census, names: AccessibleNames) {
    for control in census.nativeControls + census.customControls {
      let around = census.landmarks
      for group in [around.group(around: control), around.fieldset(around: control)] {
        guard let group, byGroup[group.index] == nil else { continue }
        byGroup[group.index] = Self.words(of: group, census, names)
      }
    }
  }

  func words(of group: Element) -> Words { byGroup[group.index] ?? Words() }

  private static func words(of group: Element, _ census: Census, _ names: AccessibleNames) -> Words
  {
    let content = TextContent(census: census)
    let legend = census.landmarks.legend(of: group)
    let inLegend = legend.map { Hints.inside($0).map { content.text(of: $0) } } ?? []
    let described = names.referenced(by: .ariaDescribedby, of: group, leavingOut: Hints.isNoHelp)
    return Words(
      name: cut(name(of: group, legend, census, names)),
      hint: cut(Hints.joined(inLegend + [described])),
      legend: cut(legend.map { content.text(of: $0) } ?? ""))
  }

  private static func name(
    of group: Element, _ legend: Element?, _ census: Census, _ names: AccessibleNames
  ) -> String {
    if let legend { return TextContent(census: census, skips: Hints.isHint).text(of: legend) }
    let referenced = names.referenced(by: .ariaLabelledby, of: group, withoutHints: true)
    return referenced.isEmpty ? (group[.ariaLabel] ?? "").whitespaceFolded : referenced
  }

  private static func cut(_ text: String) -> String { text.cut(toBytes: longest) }

  /// Every question below a legend or a heading bears its words: those of no form are longer.
  static let longest = 2_000
}
