import Auditing
import Comparing
import FormModel
import Foundation
import Report
import Reporters
import RuleFiles
import Words

/// The inputs from which all others are made: the fixtures, the built-in rules and their examples.
struct SeedFiles {
  /// The root of the project.
  let root: URL
  /// A folder of saved pages besides; nil for none.
  let corpus: String?
  let pipeline: Pipeline

  func texts(_ kind: InputKind) -> [String] {
    switch kind {
    case .html: pages
    case .yaml: files
    case .csv: tables
    case .json: reports
    case .baseline: reports.isEmpty ? [] : baselines
    }
  }

  // MARK: Pages

  private var pages: [String] {
    let examples = pipeline.book.rules.flatMap { $0.examples.bad + $0.examples.good }
    return [SamplePage.html] + read("Fixtures", suffix: ".html")
      + examples.map { $0.pages.joined(separator: InputKind.pageBreak).replacing("↓", with: "") }
      + (corpus.map { read($0, suffix: ".html", limit: 400) } ?? [])
  }

  private func read(_ folder: String, suffix: String, limit: Int = 1_000) -> [String] {
    let url = URL(fileURLWithPath: folder, relativeTo: root)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []
    let wanted = paths.filter { $0.hasSuffix(suffix) }.sorted()
    let step = max(1, wanted.count / limit)
    return wanted.indices.filter { $0 % step == 0 }.compactMap { place in
      let file = url.appendingPathComponent(wanted[place]).path
      // A large page gives its beginning: fields of all kinds are there, and memory stays small.
      return FileManager.default.contents(atPath: file).map {
        String(decoding: $0.prefix(20_000), as: UTF8.self)
      }
    }
  }

  // MARK: Files

  private var files: [String] {
    let small = SmallRules.files.map { ($0.path, $0.text) }
    let rules = BuiltInRules.files.filter {
      $0.path.hasPrefix("heuristics/") || $0.path.hasPrefix("profiles/")
    }.map { ($0.path, $0.text) }
    let journeys = read("Fixtures", suffix: "journey.yaml").map { ("journey.yaml", $0) }
    let settings = (read("Fixtures", suffix: "formaudit.yaml") + [Self.settings]).map {
      ("formaudit.yaml", $0)
    }
    let times = [("times.yaml", Self.times)]
    // Team files are the commonest inputs, and the cheapest.
    let often = repeatElement(journeys + settings + times, count: 120).joined()
    return (small + rules + often).map { "\(InputKind.fileMark)\($0.0)\n\($0.1)" }
  }

  private static let settings = """
    extends: [standard]
    targets:
      input: { file: page.html, address: "https://example.org/a", source: src/page.tmpl }
      autre: { journey: journey.yaml }
      site: { url: "https://example.org/{id}" }
    baseline: formaudit.baseline
    budgets:
      - { match: "*", max: { p50Minutes: 15, questions: 12 }, level: warning }
      - { match: in*, min: { score: 40 }, maxIncrease: { questions: 0, p50Minutes: 5 % }, level: error }
    rules:
      select-many-options: { when.choices.more than: 20, weight: 2, severity: minor }
      question-count: { off: true, reason: imposed until 2027 }
      field-label-missing: { title: { en: A, fr: B } }
    dictionaries:
      vague-labels:
        - { phrases: { fr: [divers], en: [misc] }, reason: { en: vague, fr: vague } }
    suppressions:
      - { rule: field-label-missing, reason: redrawn in May, question: nationality, until: 2027-01-31 }

    """

  private static let times = """
    # Fitted to observed times.
    extends: built-in
    parameters:
      reading speed:
        value: 200.5
        spread: 0.3
        unit: "words per minute"
        basis: measured
        source: "observed"

    """

  // MARK: Tables, reports, baselines

  private var tables: [String] {
    [
      "target,seconds,n,device\na.html,95,412,30% mobile\nb.html,640,88,desktop\nc.html,12.5,9,phone\n",
      "form;duration;p10;p90;statistic\n\"a;b\";95000;10;200;mean\nb;64000;1,5;9,5;median\nc;1;;;\n",
      "url\tseconds\tdeviceType\nhttps://example.org/a\t12\tmobile\nhttps://example.org/a\t14\ttablet\n",
      "\u{FEFF}Target , Seconds\n\"a \"\"b\"\"\",12\n\"a\nb\",13\nc,14\nd,15\ne,16\nf,17\n",
    ]
  }

  private var audited: [Audit] {
    let rules = (try? RuleBookReader.read(files: SmallRules.files)) ?? pipeline.book
    let pages = [
      SamplePage.html, "<title>Erreur 404</title><p>Page introuvable", "<div id=app></div>",
    ]
    return pages.compactMap { pipeline.audit($0, with: rules) }
  }

  private var reports: [String] {
    let audits = audited
    let reports = audits.map { [$0] } + [audits]
    return reports.flatMap { audits in
      Language.allCases.map { language in
        var report = Report(
          audits: audits, tool: pipeline.tool, rules: pipeline.book, language: language)
        let snapshots = audits.map(Pipeline.snapshot)
        let gate = Gate(
          snapshots, terms: .init(baseline: Baseline([pipeline.sample]), today: Pipeline.today))
        report.gate = Report.Gate(gate, language: language)
        return JSONReport.tell(report)
      }
    }
  }

  private var baselines: [String] {
    let snapshots = audited.map(Pipeline.snapshot)
    return [Baseline([pipeline.sample]), Baseline(snapshots), Baseline([])].map(\.text)
  }
}
