import ArgumentParser
import Auditing
import Comparing
import Fetching
import FormAudit
import FormModel
import Foundation
import History
import Markup
import Numbers
import Report
import Reporters
import RuleFiles
import Words

/// `formaudit doctor`: what a run would use here.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: .say("Shows what a run would use here: settings, rules, baseline, versions."),
    discussion: .say(
      """
      For when a result surprises, and for reports of mistakes: nothing is audited, fetched or written.

      Exit status: 0, or 2 when one of the files is wrong, with its place.
      """))

  @OptionGroup var options: RuleOptions

  func run() throws {
    let settings = try options.settings.read()
    let gate = try settings?.forGate()
    let rows =
      [program, language, settingsRow(gate)] + (try rules(settings))
      + [try baseline(gate), try history(gate), browser, libraries].compactMap(\.self)
    try StandardOutput.write(DoctorText.tell(rows, .terminal(lang)))
  }

  private var lang: Language { options.lang }

  /// A thing that a run uses, and what it is here.
  private typealias Row = (name: String, told: String)

  private var program: Row { ("formaudit", Version.current) }

  private var language: Row {
    (lang.say("language"), lang.rawValue)
  }

  private func settingsRow(_ gate: GateSettings?) -> Row {
    let name = lang.say("settings")
    guard let path = options.settings.path, let gate else {
      return (name, lang.say("none: formaudit init writes a first one"))
    }
    return (name, "\(path): " + lang.say("\(gate.targets.count, "target", "targets")"))
  }

  private func rules(_ settings: Settings?) throws -> [Row] {
    let book = try options.settings.book(with: settings, replacing: [])
    let usual = Dictionary(
      firstOfEach: try RuleBookLoader.book(folder: nil).rules.map { ($0.id, $0) })
    let changed = book.rules.filter { rule in usual[rule.id].map { !$0.judges(as: rule) } ?? false }
    let own = book.rules.filter { usual[$0.id] == nil }
    let whole = lang.say(
      "\(book.rules.count, "rule", "rules") of the profile \(quoted: book.profile)")
    return [
      (lang.say("rules"), "\(whole) (\(book.digest))"),
      named(lang.say("changed"), changed.map(\.id)), named(lang.say("of your own"), own.map(\.id)),
      named(lang.say("switched off"), book.off.map { "\($0.rule) (\($0.reason))" }),
    ].compactMap(\.self)
  }

  private func named(_ name: String, _ ids: [String]) -> Row? {
    ids.isEmpty ? nil : (name, ids.joined(separator: ", "))
  }

  private func baseline(_ gate: GateSettings?) throws -> Row? {
    let path = gate?.baseline ?? GateConfiguration.usualBaseline
    let file = BaselineFile(path: path, language: lang)
    let name = lang.say("baseline")
    guard let baseline = try file.readIfThere() else {
      return (name, lang.say("none: formaudit baseline write"))
    }
    let held = lang.say("\(baseline.targets.count, "target", "targets")")
    let age = Self.days(since: path).map { lang.say(", written \($0, "day", "days") ago") }
    return (name, "\(path): \(held)\(age ?? "")")
  }

  private func history(_ gate: GateSettings?) throws -> Row? {
    guard let path = gate?.history, FileManager.default.fileExists(atPath: path) else { return nil }
    let runs = try HistoryFile(path: path).read(lang).runs.count
    return (lang.say("history"), "\(path): " + lang.say("\(runs, "run", "runs")"))
  }

  /// By the time that the file system keeps, which a fresh clone sets anew.
  private static func days(since path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let written = attributes?[.modificationDate] as? Date
    return written.map { Int(rounding: max(0, -$0.timeIntervalSinceNow) / 86_400) }
  }

  private var browser: Row {
    let found = ["chromedriver", "geckodriver"].filter(Self.isInstalled)
    return (
      lang.say("browser"),
      found.isEmpty
        ? lang.say("no driver: apt install chromium-driver") : found.joined(separator: ", ")
    )
  }

  private static func isInstalled(_ program: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  private var libraries: Row {
    (lang.say("libraries"), "libxml2 \(LibXML2.version), \(LibCurl.version)")
  }
}

extension Rule {
  /// Whether another finds the same and weighs the same.
  fileprivate func judges(as other: Rule) -> Bool {
    RulePrint.of(self) == RulePrint.of(other) && weight == other.weight
      && severity == other.severity && certainty == other.certainty
  }
}
