package import Comments
import Escaping
import Words

/// Tells themes to people.
package enum ThemeSheet {
  /// A line each.
  package static func list(_ themes: [Theme], _ style: ReportStyle) -> String {
    let sheet = TextSheet(style)
    let width = themes.map(\.id.count).max() ?? 0
    return themes.map { theme in
      let id = TerminalText.padded(theme.id, toWidth: width, onTheLeft: false)
      return sheet.line([
        "\(id)  \(theme.title.text(in: style.language)) (\(tone(theme).text(in: style.language)))"
      ])
    }.joined(separator: "\n") + "\n"
  }

  private static func tone(_ theme: Theme) -> Sentence {
    switch theme.tone {
    case .friction: Sentence("friction")
    case .praise: Sentence("praise")
    case .offTopic: Sentence("not about the form")
    }
  }

  /// Words, links, sources and examples.
  package static func text(_ theme: Theme, _ style: ReportStyle) -> String {
    let sheet = TextSheet(style)
    func part(_ title: Sentence, _ items: [String]) -> [String] {
      items.isEmpty
        ? []
        : sheet.heading(title.text(in: style.language))
          + items.flatMap { sheet.paragraph($0, indent: 2) }
    }
    let sources = theme.sources.map {
      [$0.name, $0.url].compactMap { $0 }.joined(separator: " — ")
    }
    let lines =
      sheet.paragraph("\(theme.id) · \(theme.title.text(in: style.language))")
      + part(Sentence("Words"), theme.cues.map(\.text))
      + part(Sentence("Words that count unless people are content"), theme.topics.map(\.text))
      + part(Sentence("Words that count where people complain"), theme.names.map(\.text))
      + part(
        Sentence("Words that count alone, where people complain"), theme.objects.map(\.text))
      + part(Sentence("Words that count alone only"), theme.weak.map(\.text))
      + part(Sentence("Unless"), theme.unless.map(\.text))
      + part(Sentence("Gives way to"), theme.yields)
      + part(Sentence("Rules which find its cause"), theme.links.rules)
      + part(Sentence("Sources"), sources)
      + part(Sentence("Comments that have it"), theme.examples.yes.map(\.text))
      + part(Sentence("Comments that have it not"), theme.examples.no.map(\.text))
    return lines.joined(separator: "\n") + "\n"
  }
}
