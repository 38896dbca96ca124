import Auditing
import FormModel
import TestSupport
import Words

@testable import Report

/// Reports of pages, audited as the command does.
enum FixtureReport {
  /// - Parameter journeys: Folders of the fixtures.
  static func report(_ journeys: [String], _ language: Language) throws -> Report {
    report(try journeys.map { try Reading.journey($0) }, language)
  }

  static func report(page: String, _ language: Language) throws -> Report {
    report([Journey(name: page, pages: [try Reading.fixture(page)], home: nil)], language)
  }

  static func report(html: String, _ language: Language) throws -> Report {
    report([try Reading.journey(html: html)], language)
  }

  private static func report(_ journeys: [Journey], _ language: Language) -> Report {
    var report = SampleReport.empty(language)
    report.audits = journeys.map {
      Report.Audit(
        Auditor(book: Reading.book).audit($0), language: language, book: Reading.book)
    }
    return report
  }
}

/// A page that attacks whoever tells about it: script in every text, ends of elements, signs that reorder
/// or hide text, a label of a megabyte.
enum HostilePage {
  static let attack =
    "</script></template></style></svg>]]>--><img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script>"

  static let html: String = {
    let words = attack.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
    let long = String(repeating: "Écrivez ", count: 125_000)
    let hidden = String(repeating: "\u{200B}", count: 100_000)
    return """
      <!DOCTYPE html><html lang="fr"><head><title>\(words)</title></head><body><main><h1>\(words)</h1>
      <form method="post" action="javascript:alert(1)">
      <label for="a">\(words)</label><input id="a" name="\(words)" required>
      <label for="b">\u{202E}gnp.exe\u{2066} \(words)</label><input id="b" name="b" placeholder="\(words)">
      <label for="c">\(long)</label><input id="c" name="c">
      <label for="d">\(hidden)Nom</label><input id="d" name="d">
      <label for="e">\(words)</label><select id="e" name="e" required>\
      <option>\(words)</option><option>\(words)</option></select>
      <fieldset><legend>\(words)</legend><label><input type="radio" name="f" value="\(words)">\(words)</label>\
      <label><input type="radio" name="f" value="2">\(words)</label></fieldset>
      <button>\(words)</button></form></main></body></html>
      """
  }()
}
