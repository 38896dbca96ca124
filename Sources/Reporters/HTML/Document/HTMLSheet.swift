import Escaping
import Report
import Words

/// What every section of an HTML report is written with: a language and its typography.
struct HTMLSheet {
  let words: ReportWords

  init(language: Language) {
    words = ReportWords(language: language)
  }

  var language: Language { words.language }

  /// A sentence of ours with the spaces that the language asks for.
  func say(_ template: Sentence.Template, context: StaticString? = nil) -> String {
    language.typeset(words.say(template, context: context))
  }

  func tell(_ sentence: Sentence) -> String {
    language.typeset(sentence.text(in: language))
  }

  /// `1 min 40 s`, whatever a file that was read back says.
  func duration(_ seconds: Double) -> String {
    language.duration(seconds.bounded(to: 1e9))
  }

  /// `+3`, `−21`.
  func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "−") + number(abs(value))
  }

  func number(_ value: Double) -> String {
    language.number(value.bounded(to: 1e9))
  }

  /// The wording of a question, or that it has none.
  func name(of question: Report.Question) -> String {
    let wording = TerminalText.safe(question.wording, limit: 160)
    return wording.isEmpty ? words.noWording : Self.typeset(wording)
  }

  /// The title of a page, else the end of its address.
  func name(of page: Report.Page) -> String {
    let title = TerminalText.safe(page.title, limit: 120)
    return title.isEmpty ? TerminalText.safe(page.address, limit: 120) : Self.typeset(title)
  }

  /// Words of a page, in the same typography whatever the language of the report: who switches to
  /// another one has them already. A space before a sign that no line begins with cannot break.
  static func typeset(_ words: String) -> String {
    let words = Language.english.typeset(words)
    guard words.utf8.contains(where: canBeginSign) else { return words }
    return words.split(separator: " ", omittingEmptySubsequences: false)
      .reduce(into: "") { text, word in
        let isTied = word.first.map(signs.contains) ?? false
        text += (text.isEmpty ? "" : isTied ? "\u{A0}" : " ") + word
      }
  }

  /// By its first byte: few titles and wordings need a second look.
  private static func canBeginSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xC2: true
    default: false
    }
  }

  private static let signs: Set<Character> = [":", ";", "!", "?", "»"]

  /// A table that scrolls by itself where it is wider than the screen.
  ///
  /// - Parameters:
  ///   - hasBars: Whether the last column holds bars.
  ///   - sentences: The columns, besides the first, whose words go on in a next line.
  func table(
    _ caption: String, _ columns: [String], _ rows: [[HTML]], hasBars: Bool = false,
    sentences: Set<Int> = []
  ) -> HTML {
    let heads = columns.map { "<th scope=\"col\">\($0)</th>" as HTML }
    let bars = hasBars ? columns.count - 1 : nil
    let lines = rows.map { row($0, bars: bars, sentences: sentences) }
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(caption)"><table>
      <caption>\(caption)</caption><thead><tr>\(heads)</tr></thead>
      <tbody>\(lines)</tbody></table></div>

      """
  }

  private func row(_ cells: [HTML], bars: Int?, sentences: Set<Int>) -> HTML {
    let rest = cells.indices.dropFirst().map { place -> HTML in
      let name: HTML = place == bars ? "bar" : sentences.contains(place) ? "words" : .nothing
      return name.bytes.isEmpty
        ? "<td>\(cells[place])</td>" : "<td class=\"\(name)\">\(cells[place])</td>"
    }
    return "<tr><th scope=\"row\">\(cells.first)</th>\(rest)</tr>\n"
  }

  /// What stands behind a chart, closed until somebody asks.
  func behind(_ title: String, _ content: HTML) -> HTML {
    "<details class=\"behind\"><summary>\(title)</summary>\n\(content)</details>\n"
  }
}
