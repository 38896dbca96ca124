import Escaping
import Words

/// A whole page around what people read.
struct PageFrame {
  let mockUp: MockUp
  let title: String
  /// Which of the pages of questions it is, from 1.
  var number: Int?
  let body: HTML

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(mockUp.plan.language.rawValue)"\(mockUp.style.root)>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <!-- formaudit: off submit-missing reason="a mock-up sends nothing: a link leads on" -->
    <title>\(title, limit: 300)</title>
    \(sheets)<style>\(HTML(ownFile: sheet))</style>
    </head>
    <body\(mockUp.style.body)>
    <header\(mockUp.classed(.header)) role="banner"><p\(mockUp.classed(.banner))>\
    \(mockUp.say("Mock-up – do not use. Nothing is sent."))</p></header>
    \(step)
    <main\(mockUp.classed(.container))>
    \(body)</main>
    <footer\(mockUp.classed(.footer))><p\(mockUp.classed(.footerText))><a\(mockUp.classed(.link)) href="\(MockUp.start)#data">\
    \(mockUp.say("Your personal data"))</a></p></footer>
    </body>
    </html>

    """
  }

  private var step: HTML {
    number.map { number in
      """
      <nav\(mockUp.classed(.step)) aria-label="\(mockUp.say("Progress"))">\
      <p\(mockUp.classed(.stepState))>\(mockUp.say("Step \(number) of \(mockUp.steps)"))</p>\
      \(bar(number))</nav>

      """
    } ?? .nothing
  }

  /// The DSFR draws a step as a bar; the others tell it in words.
  private func bar(_ number: Int) -> HTML {
    mockUp.style == .dsfr
      ? """
      <div class="fr-stepper__steps" data-fr-current-step="\(number)" \
      data-fr-steps="\(mockUp.steps)"></div>
      """ : .nothing
  }

  private var sheet: OwnFile { mockUp.style == .plain ? .plain : .conditions }

  private var sheets: HTML {
    HTML(
      mockUp.sheets.map { "<link rel=\"stylesheet\" href=\"\($0)\">\n" as HTML })
  }

  /// Our own style sheet, and the files beside the page where a design system is used.
  private var policy: String {
    let beside = mockUp.style == .plain ? "" : " 'self' file:"
    let others = beside.isEmpty ? "" : "; font-src\(beside); img-src\(beside) data:"
    return
      "default-src 'none'; style-src \(sheet.policySource)\(beside)\(others); base-uri 'none'; "
      + "form-action 'none'"
  }
}

extension OwnFile {
  static let plain = OwnFile(embedded: EmbeddedStyles.files)
  /// What shows after an answer, and nothing else: the rest is that of a design system.
  static let conditions = OwnFile(
    embedded: EmbeddedStyles.files.filter { $0.path == "conditions.css" })
}
