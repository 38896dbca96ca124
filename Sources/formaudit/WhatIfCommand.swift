import ArgumentParser
import Auditing
import Deciding
import FormAudit
import Redesign
import Report
import Reporters
import RuleFiles
import Timing
import Words

/// `formaudit whatif`: what a form would become if a team decided otherwise.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: .say("Tells what dropping, merging or prefilling questions would change."),
    discussion: .say(
      """
      A question is named by its words, its number or its key, as “formaudit explain TARGET” lists \
      them. Options can be repeated; each edit is weighed alone and with the others.

        formaudit whatif form.html --drop "fax number" --retype "occupation:select→suggest"
        formaudit whatif form.html --prefill franceconnect --suggest 10 --save decisions.yaml
        formaudit whatif form.html --decisions decisions.yaml --report json=whatif.json

      What an edit could spoil is not judged, nor wordings: audit the form that comes out of it. A \
      question that shows only after the answer to one that is dropped stays as it is.

      Exit status: 0 when the decisions were weighed, 2 when one of them cannot be, 3 when the \
      target could not be wholly audited.
      """))

  @Argument(help: .say("What to audit: an address, a file, a folder, a journey file."))
  var target: String

  @OptionGroup var edits: EditOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say("Add the edits that save most, as many as this, each with what speaks for it."),
      valueName: "number"))
  var suggest: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(.say("A file of decisions to read."), valueName: "file"))
  var decisions: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say("Write all these decisions to a file, to be argued over."), valueName: "file"))
  var save: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      .say("text or json, and where to write it: json=whatif.json. Repeat it for both."),
      valueName: "format[=path]"))
  var report: [ReportDestination] = []

  @Option(
    name: .long, help: .say("The language of what is told. By default, that of the terminal."))
  var lang: Language = .ofRun

  @OptionGroup var burden: BurdenOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    try report.check(formats: ["text", "json"])
    if let suggest, !(1...1000).contains(suggest) {
      throw ValidationError(String.say("--suggest takes a number from 1 to 1000"))
    }
  }

  func run() throws {
    try report.spare([target, time.timing, reading.settings.path], writing: [save])
    try report.spare([decisions])
    let (found, book) = try reading.wholeAudit(target, time: time, in: lang)
    let audit = Report.Audit(found, language: lang, book: book)
    let table = try audit.weighable()
    let all = try decided(audit, table)
    if let save { try OutputFile(path: save).write(all.yaml) }
    let time = try laidOut(all, FormerForm(found, told: audit, table: table), book)
    let told = try Complaint.telling { () throws(DecisionError) in
      try WhatIfReport(
        audit, table, all, tool: .formaudit, language: lang, laidOut: time,
        responses: burden.responses)
    }
    try report.write(in: lang) { format, style in
      format == "json" ? told.json : ForgeCommands.harmless(WhatIfText.tell(told, style))
    }
  }

  /// What the pages take that the decisions lay out; nil where the pages stay what they are.
  private func laidOut(
    _ decisions: Decisions, _ form: FormerForm, _ book: RuleBook
  ) throws -> TimeSpread? {
    if decisions.pages.isEmpty { return nil }
    let making = try RedesignMaking(form, book, in: decisions.language ?? form.audit.language)
    return try Complaint.telling { () throws(DecisionError) in try making.plan(decisions).time }
  }

  /// The decisions of the file, then those of the command line, then suggestions.
  private func decided(_ audit: Report.Audit, _ table: Report.WhatIf) throws -> Decisions {
    let written = try decisions.map(Decisions.read(at:))
    return try Complaint.telling { () throws(DecisionError) in
      let typed = TypedEdits(audit, table)
      var all = try typed.found(written ?? Decisions())
      all.journey = audit.target
      all.edits += try edits.read(by: typed)
      all.edits += typed.decisions(for: suggested(for: audit, beside: all), in: lang)
      return all
    }
  }

  /// What saves most, of questions about which nothing is decided yet.
  private func suggested(for audit: Report.Audit, beside decided: Decisions) -> [Suggestion] {
    let taken = Set(decided.edits.flatMap(\.edit.questions))
    return Suggestion.all(for: audit, most: suggest ?? 0)
      .filter { taken.isDisjoint(with: $0.edit.questions) }
  }
}

extension Report.Audit {
  /// What decisions are weighed by; the run ends where nothing can be.
  func weighable() throws -> Report.WhatIf {
    if let whatIf { return whatIf }
    throw Complaint.usage(
      Sentence("decisions are weighed by our own time model only"),
      hint: Sentence("leave out --model"))
  }
}

extension Decisions {
  /// Those of a file; the run ends where it cannot be read.
  static func read(at path: String) throws -> Decisions {
    try Complaint.telling { () throws(RuleFileError) in try Decisions(at: path) }
  }
}

extension Complaint {
  /// What decisions mean; or tells why one cannot be weighed, and ends the run.
  static func telling<Value>(
    _ read: () throws(DecisionError) -> Value
  ) throws -> Value {
    do {
      return try read()
    } catch {
      throw usage(error.sentence, hint: error.hint)
    }
  }
}
