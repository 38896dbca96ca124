import ArgumentParser
import Deciding
import Words

/// The options by which people type decisions.
struct EditOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      .say("A question that is not asked any more."), valueName: "question"))
  var drop: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(.say("A question that may stay empty."), valueName: "question"))
  var optional: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say("Questions of one page that become one."), valueName: "question,question"))
  var merge: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say(
        "Answer a question by another control: suggest, radio, select, text, or date for three boxes."
      ), valueName: "question:control"))
  var retype: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say(
        "Have the answers of a source filled in: franceconnect, api-particulier, …; or of some questions only."
      ), valueName: "source[:question,…]"))
  var prefill: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say("Spread the questions of a page over several."), valueName: "page:number"))
  var split: [String] = []

  func read(by typed: TypedEdits) throws(DecisionError) -> [Decision] {
    var all: [Decision] = []
    for name in drop { all.append(try typed.drop(name)) }
    for name in optional { all.append(try typed.optional(name)) }
    for names in merge { all.append(try typed.merge(names)) }
    for text in retype { all.append(try typed.retype(text)) }
    for text in prefill { all.append(try typed.prefill(text)) }
    for text in split { all.append(try typed.split(text)) }
    return all
  }
}
