import Escaping
import FormAudit
import FormModel
import Reporters
import RuleFiles
import Words

/// Tells an entry path to people.
struct EntryPathText {
  let path: EntryPath
  let isToQuestion: Bool

  var lines: [Sentence] {
    switch path.outcome {
    case .noHome:
      [
        Sentence(
          "The home page could not be read: \(path.home.whyNotAudited ?? Sentence(verbatim: ""))")
      ]
    case .noWay:
      [
        Sentence(
          "No way leads there: \(path.pagesRead, "page", "pages") of the site \(choosing: path.pagesRead, "was", "were") read, and no link goes on. Forms are not sent."
        )
      ]
    case .tooManyPages:
      [
        Sentence(
          "No way was found in \(path.pagesRead, "page", "pages"), and there are more: --max-pages \(String(path.pagesRead * 4))"
        )
      ]
    case .found: found
    }
  }

  private var found: [Sentence] {
    let home = Sentence(verbatim: TerminalText.safe(path.home.address))
    let clicks = path.clicks.count
    let head =
      isToQuestion
      ? Sentence("From \(home) to the first question: \(clicks, "click", "clicks")")
      : Sentence("From \(home): \(clicks, "click", "clicks")")
    return [head] + path.clicks.enumerated().flatMap(lines) + advice
  }

  private func lines(_ number: Int, _ click: EntryPath.Click) -> [Sentence] {
    let words =
      click.words.isEmpty
      ? Sentence("a link without words") : Sentence("\(quoted: TerminalText.safe(click.words))")
    let heading = click.heading.map { Sentence("under \(quoted: TerminalText.safe($0))") }
    let place = Sentence(
      list: [click.region.sentence, Sentence("link \(click.rank) of \(click.links)")]
        + [heading].compactMap(\.self), joint: .comma)
    return [
      Sentence(
        list: [Sentence(verbatim: "\(number + 1)."), words, Sentence(verbatim: "—"), place],
        joint: .space),
      Sentence(
        list: [
          Sentence(verbatim: "  "), Sentence(verbatim: TerminalText.safe(click.address)),
          Sentence(verbatim: "·"), asked(click),
        ], joint: .space),
    ]
  }

  private func asked(_ click: EntryPath.Click) -> Sentence {
    switch click.questions {
    case nil: Sentence("not read")
    case 0?: Sentence("asks nothing")
    case let count?: Sentence("asks \(count, "question", "questions")")
    }
  }

  private var advice: [Sentence] {
    let between = path.pagesWithoutQuestion
    var lines: [Sentence] = []
    if between > 0 {
      lines.append(
        Sentence(
          "\(between, "page", "pages") on the way \(choosing: between, "asks", "ask") nothing: a click and a page to read each."
        ))
    }
    if path.clicks.count > 1, let first = path.clicks.first, let last = path.clicks.last {
      let address = Sentence(verbatim: TerminalText.safe(last.address))
      lines.append(
        Sentence(
          "One click: let \(quoted: TerminalText.safe(first.words)) lead to \(address), and tell there what the pages between tell."
        ))
    }
    return lines
  }
}

extension LinkRegion {
  fileprivate var sentence: Sentence {
    switch self {
    case .header: Sentence("in the header")
    case .menu: Sentence("in a menu or beside the matter")
    case .matter: Sentence("in the matter of the page")
    case .footer: Sentence("in the footer")
    }
  }
}

extension EntryPath {
  /// The pages of the way, the home page first.
  var journeyFile: String {
    let pages = clicks.map { "  - \(Self.place($0.address))" }
    let home = YAMLText.quoted(self.home.address)
    return
      (["home: \(home)", "pages:"]
      + (pages.isEmpty ? ["  - \(Self.place(self.home.address))"] : pages))
      .joined(separator: "\n") + "\n"
  }

  private static func place(_ address: String) -> String {
    "{ \(address.contains("://") ? "url" : "file"): \(YAMLText.quoted(address)) }"
  }
}
