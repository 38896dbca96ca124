import Escaping
import Words

/// The page from which people start: what for, who, how long, with what, what then.
struct StartHTML {
  private let mockUp: MockUp
  private var start: StartPage { mockUp.plan.start }

  init(_ mockUp: MockUp) { self.mockUp = mockUp }

  var html: HTML {
    PageFrame(mockUp: mockUp, title: mockUp.plan.title, body: body).html
  }

  private var body: HTML {
    """
    <h1\(mockUp.classed(.title))>\(mockUp.plan.title, limit: 300)</h1>
    <p\(mockUp.classed(.lead))>\(purpose)</p>
    <p\(mockUp.classed(.text))>\(time)</p>
    \(saving)\
    \(conditions)\(documents)\(known)\(button)
    <h2\(mockUp.classed(.subtitle))>\(mockUp.say("What happens next"))</h2>
    <p\(mockUp.classed(.text))>\(start.next ?? mockUp.say("To be written: when an answer comes, and how."))</p>
    \(help)<h2\(mockUp.classed(.subtitle)) id="data">\(mockUp.say("Your personal data"))</h2>
    <p\(mockUp.classed(.text))>\(mockUp.say("To be written: who uses the answers, what for, how long they are kept, and your rights."))</p>

    """
  }

  private var purpose: String {
    start.purpose ?? mockUp.say("To be written: what this is for, and who may use it.")
  }

  private var time: String {
    let minutes = start.minutes
    return minutes.lowerBound == minutes.upperBound
      ? mockUp.say(
        "Allow about \(minutes.upperBound, "minute", "minutes") to fill in the form.")
      : mockUp.say(
        "Allow \(minutes.lowerBound) to \(minutes.upperBound, "minute", "minutes") to fill in the form."
      )
  }

  /// What a service must do for this, only the team knows.
  private var saving: HTML {
    start.tellsSaving
      ? "<p\(mockUp.classed(.text))>\(mockUp.say("To be written: how answers are saved automatically, so that people can come back later."))</p>\n"
      : .nothing
  }

  private var conditions: HTML {
    list(mockUp.say("You will be asked first"), start.conditions)
  }

  private var documents: HTML {
    list(mockUp.say("Have at hand before you start"), start.documents.map(mockUp.tell))
  }

  private func list(_ title: String, _ items: [String]) -> HTML {
    if items.isEmpty { return .nothing }
    let lines = items.map { "<li>\($0)</li>" as HTML }
    return
      "<h2\(mockUp.classed(.subtitle))>\(title)</h2>\n<ul\(mockUp.classed(.list))>\(lines)</ul>\n"
  }

  /// What is not asked, and who has it.
  private var known: HTML {
    HTML(
      start.sources.map { source in
        list(
          source.isSignIn
            ? mockUp.say("Sign in with \(source.name): these answers are there already")
            : mockUp.say("\(source.name) has these answers already"),
          source.questions)
      })
  }

  private var button: HTML {
    let words =
      start.sources.first(where: \.isSignIn).map { mockUp.say("Sign in with \($0.name) and start") }
      ?? mockUp.say("Start")
    let first = mockUp.plan.pages.isEmpty ? mockUp.check : mockUp.name(ofQuestions: 0)
    return "<p><a\(mockUp.classed(.startButton)) href=\"\(first)\">\(words)</a></p>"
  }

  private var help: HTML {
    start.help.map {
      "<h2\(mockUp.classed(.subtitle))>\(mockUp.say("Help"))</h2>\n<p\(mockUp.classed(.text))>\($0)</p>\n"
    } ?? .nothing
  }
}
