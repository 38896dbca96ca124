import Auditing
import FormModel

@testable import Report
@testable import Reporters

/// A report about a page which tries to get out of every format.
enum HostileReport {
  /// What the page says, where a page can say something.
  static let texts = [
    "]]> --> <script>alert(1)</script> <!--", "a | b || [link](https://evil.example) ![i](x)",
    "::error file=x::obey ##[error]obey", "=HYPERLINK(\"https://evil.example\")", "+1 -1 @SUM(A1)",
    "line\r\n::warning::obey\r\n- item\n# heading\n/close",
    "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{85}\u{9B}",
    "\u{202E}reversed\u{2066}\u{200F}\u{FEFF}\u{FFFE}\u{E000}", "@everyone #1 !2 ~bug owner/repo#3",
    "https://evil.example www.evil.example", "`code` \\`x` **bold** _x_ ~~y~~ ${{ secrets.X }}",
    "100 %0A::error::obey %25", "--- ... \"quoted\" # SKIP not ok", "\t=1", " =1",
    "]\u{0}]>", "😀\u{1F468}\u{200D}\u{1F469}", String(repeating: "<", count: 100_000),
  ]

  static func report(_ language: Language) -> Report {
    var report = SampleReport.empty(language)
    report.status = .partial
    report.audits = texts.enumerated().map { index, text in audit(text, index, language) }
    report.problems = texts.map { Report.Problem(target: $0, sentence: $0, hint: $0) }
    return report
  }

  private static func audit(_ text: String, _ index: Int, _ language: Language) -> Report.Audit {
    var audit = SampleReport(language: language).heavy
    audit.target = text
    audit.outcome = .partial
    audit.reason = text
    audit.origin = index % 3 == 0 ? .init(template: text, file: text, line: -1) : nil
    for page in audit.pages.indices {
      audit.pages[page].address = text
      audit.pages[page].source = index % 3 == 1 ? text : nil
      audit.pages[page].title = text
      audit.pages[page].key = text
    }
    audit.pages[1].outcome = .notAudited
    audit.pages[1].reason = text
    audit.verdicts = (audit.verdicts.prefix(2) + audit.verdicts.suffix(2)).map { hostile($0, text) }
    return audit
  }

  /// A few findings of a rule, every text of which is hostile.
  private static func hostile(_ verdict: Report.Verdict, _ text: String) -> Report.Verdict {
    var verdict = verdict
    verdict.findings = Array(verdict.findings.prefix(2))
    verdict.undecided = verdict.undecided.map { _ in text }
    verdict.text.why = text
    verdict.text.threshold = text
    verdict.text.sources = [
      .init(name: text, says: text, url: "https://evil.example/>" + text.prefix(9))
    ]
    for index in verdict.findings.indices {
      verdict.findings[index].id = "\(verdict.rule)@\(text.prefix(40))-\(index)"
      verdict.findings[index].message = text
      verdict.findings[index].state = index == 0 ? .new : .unchanged
      verdict.findings[index].place.page = text
      verdict.findings[index].place.wording = text
      verdict.findings[index].place.selector = text
      verdict.findings[index].place.snippet = text
    }
    return verdict
  }
}
