import Escaping
import Words

/// The page on which people look over their answers before they are sent.
struct CheckHTML {
  private let mockUp: MockUp

  init(_ mockUp: MockUp) { self.mockUp = mockUp }

  var html: HTML {
    let title = mockUp.say("Check your answers")
    return PageFrame(
      mockUp: mockUp, title: mockUp.title(title),
      number: mockUp.plan.pages.count < mockUp.steps ? mockUp.steps : nil,
      body: """
        \(back)<h1\(mockUp.classed(.title))>\(title)</h1>
        <dl\(mockUp.classed(.answers))>
        \(rows)</dl>
        <p\(mockUp.classed(.actions))><a\(mockUp.classed(.button)) href="\(mockUp.confirmation)">\(mockUp.say("Send"))</a></p>

        """
    ).html
  }

  private var back: HTML {
    let last = mockUp.plan.pages.indices.last.map { mockUp.name(ofQuestions: $0) } ?? MockUp.start
    return "<p><a\(mockUp.classed(.back)) href=\"\(last)\">\(mockUp.say("Back"))</a></p>\n"
  }

  private var rows: HTML {
    HTML(
      mockUp.plan.pages.enumerated().flatMap { place, page in
        page.questions.map { row($0, mockUp.name(ofQuestions: place)) }
      })
  }

  /// The words lead back to the question, as its answer would stand beside them.
  private func row(_ question: PlannedQuestion, _ page: String) -> HTML {
    let words = question.wording.isEmpty ? mockUp.words(ofUnnamed: question.id) : question.wording
    return """
      <div\(mockUp.classed(.answer))><dt\(mockUp.classed(.answerName))>\(words)</dt>\
      <dd\(mockUp.classed(.answerChange))><a\(mockUp.classed(.link)) href="\(page)"\
       aria-label="\(mockUp.say("Change: \(words)"))">\(mockUp.say("Change", context: "an answer"))</a></dd></div>

      """
  }
}

/// The page that tells what became of the answers.
struct ConfirmationHTML {
  private let mockUp: MockUp

  /// French services ask what people think of them, at the end and there alone.
  private var opinion: HTML {
    mockUp.plan.start.sources.isEmpty
      ? .nothing
      : """
      <p><a\(mockUp.classed(.link)) href="https://jedonnemonavis.numerique.gouv.fr/" rel="noreferrer">\
      \(mockUp.say("Tell what you think of this service"))</a></p>

      """
  }

  init(_ mockUp: MockUp) { self.mockUp = mockUp }

  var html: HTML {
    let title = mockUp.say("Application sent")
    let next = mockUp.plan.start.next ?? mockUp.say("To be written: when an answer comes, and how.")
    return PageFrame(
      mockUp: mockUp, title: mockUp.title(title),
      body: """
        <h1\(mockUp.classed(.title))>\(title)</h1>
        <p\(mockUp.classed(.panel))>\(mockUp.say("Your reference: 000 000"))</p>
        <h2\(mockUp.classed(.subtitle))>\(mockUp.say("What happens next"))</h2>
        <p\(mockUp.classed(.text))>\(next)</p>
        \(opinion)<p><a\(mockUp.classed(.link)) href="\(MockUp.start)">\(mockUp.say("Back to the start"))</a></p>

        """
    ).html
  }
}
