import ArgumentParser
import Auditing
import FormAudit
import FormModel
import Report
import Reporters
import Words

/// `formaudit explain`: prints where each second of an estimate comes from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: .say("Shows where each second of an estimate comes from."),
    discussion: .say(
      """
      Without a question: how the time of the whole is made of its pages and questions.
      With a question: every act that it asks for, with its parameter, its number and its source.

        formaudit explain page.html
        formaudit explain page.html "date of birth"     words of the question, or its number
        formaudit explain page.html --profile phone

      The numbers are those of Rules/timing.yaml; “formaudit calibrate” fits them to your own forms.
      """))

  @Argument(help: .say("What to explain: an address, a file, a folder, a journey file."))
  var target: String

  @Argument(help: .say("Words of a question, its number in the list, or its key."))
  var question: String?

  @OptionGroup var time: TimeOptions

  @Option(
    name: .long, help: .say("The language of the text. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let (audit, book) = try reading.wholeAudit(target, time: time, in: lang)
    let explanation = TimeExplanation(
      audit: audit, parameters: book.timing, language: lang, width: StandardOutput.width)
    guard let question else { return try StandardOutput.write(explanation.ofTheWhole) }
    guard let text = explanation.of(question: question) else {
      throw Complaint.usage(
        Sentence("no question of “\(target)” is “\(question)”"),
        hint: Sentence("“formaudit explain \(target)” lists its questions"))
    }
    try StandardOutput.write(text)
  }
}
