import ArgumentParser
import Auditing
import FormModel
import Foundation
import RuleFiles
import Words

/// `formaudit rules new`: the first version of a rule.
struct RulesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: .say("Writes the first version of a rule, which passes its own examples."),
    discussion: .say(
      """
      The file is written to heuristics/<category>/<id>.yaml in the folder. Nothing is overwritten.
      """))

  @Argument(help: .say("The id of the rule: lower-case words and dashes, such as too-many-lists."))
  var id: String

  @Option(name: .long, help: .say("The part of the mark that the rule counts in."))
  var category: Rule.Category = .effort

  @Option(name: .long, help: .say("The kind of subject that the rule judges."))
  var about: SubjectKind = .field

  @Option(name: .long, help: .say("The folder of rules to write into."))
  var folder = "."

  @Option(
    name: .long, help: .say("The language of the comments. By default, that of the terminal."))
  var lang: Language = .ofRun

  func run() throws {
    guard let draft = RuleDraft(id: id, category: category, about: about, language: lang) else {
      throw Complaint.usage(
        Sentence("\(quoted: id) cannot be the id of a rule"), hint: RuleDraft.adviceOnIds)
    }
    if try RuleBookLoader.book(folder: nil).rules.contains(where: { $0.id == id }) {
      throw Complaint.usage(
        Sentence("there is a built-in rule “\(id)”"),
        hint: Sentence(
          "choose another id; to start from the built-in file: formaudit rules export DIR"))
    }
    let file = NewFile(path: draft.path, folder: folder)
    try file.write(draft.text)
    try StandardOutput.write("\(file.fullPath)\n")
  }
}
