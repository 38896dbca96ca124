import Escaping
import Words

extension RedesignExport {
  /// The pages and their branches, as a diagram.
  static let mermaid = RedesignExport(
    name: "mermaid", meaning: Sentence("the pages and their branches, as a diagram"),
    file: "pages.mmd"
  ) { MermaidFlow(plan: $0).text }
}

/// Pages as boxes, and beside each the questions that an answer shows.
private struct MermaidFlow {
  let plan: RedesignPlan

  var text: String {
    let names = ["start"] + plan.pages.indices.map { "page\($0 + 1)" } + ["check", "done"]
    let ends = [
      "check[\(MermaidText.quoted(plan.language.say("Check your answers")))]",
      "done([\(MermaidText.quoted(plan.language.say("Confirmation")))])",
    ]
    let boxes =
      ["start([\(MermaidText.quoted(title))])"] + plan.pages.indices.map(page) + ends
    let ways = zip(names, names.dropFirst()).map { "\($0) --> \($1)" }
    return (["flowchart TD"] + (boxes + ways + branches).map { "  " + $0 })
      .joined(separator: "\n") + "\n"
  }

  /// A box without words is none.
  private var title: String { plan.title.isEmpty ? plan.language.say("Start") : plan.title }

  private func page(_ place: Int) -> String {
    let page = plan.pages[place]
    let asked = page.questions.filter { $0.shownBy == nil }.map(\.name)
    let lines = asked.first == page.title ? asked : [page.title] + asked
    return "page\(place + 1)[\(MermaidText.quoted(lines: lines))]"
  }

  /// Questions that wait for an answer, each with the answer that shows it.
  private var branches: [String] {
    let questions = PlanQuestions(plan)
    var number = 0
    return plan.pages.enumerated().flatMap { place, page in
      page.questions.filter { $0.shownBy != nil }.flatMap { question in
        number += 1
        let answers = questions.answers(showing: question).joined(separator: " / ")
        let label = answers.isEmpty ? "" : "|\(MermaidText.quoted(answers))|"
        return [
          "question\(number)[\(MermaidText.quoted(question.name))]",
          "page\(place + 1) -.->\(label) question\(number)",
        ]
      }
    }
  }
}

/// Writes words into Mermaid, where none of them is a sign of the diagram.
enum MermaidText {
  static func quoted(_ text: String) -> String { quoted(lines: [text]) }

  static func quoted(lines: [String]) -> String {
    "\"" + lines.map { escaped(TerminalText.safe($0, limit: longest)) }.joined(separator: "<br/>")
      + "\""
  }

  private static let longest = 120

  /// ASCII signs as the numbers of their characters: Mermaid has no other escape, and some signs begin
  /// comments, directives, classes or Markdown even between quotation marks.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.isASCII && !harmless.contains(scalar) ? "#\(scalar.value);" : String(scalar)
    }.joined()
  }

  private static let harmless = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:?!/()-'".unicodeScalars)
}
