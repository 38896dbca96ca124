import Escaping
import Foundation
import TestSupport
import Testing
import Words

@testable import Report
@testable import Reporters

/// What must hold of every HTML report, whatever pages say.
@Suite struct HTMLReportTests {
  static let samples: [@Sendable () -> Report] = [
    { SampleReport(language: .english).report }, { SampleReport(language: .french).report },
    { HostileReport.report(.english) }, { LargeReport.report(pages: 10, questions: 200) },
    { SampleReport.empty() },
  ]

  private func told(_ report: Report) -> String {
    HTMLReport.tell(report, translations: [])
  }

  @Test(arguments: samples.indices)
  func theDocumentNeedsNoRepair(sample: Int) {
    let reader = TagReader(told(Self.samples[sample]()))
    #expect(reader.mistakes.isEmpty)
    #expect(reader.tags.count { $0.name == "main" } == 1)
  }

  @Test(arguments: samples.indices)
  func idsAreUniqueAndLinksLeadSomewhere(sample: Int) {
    let tags = TagReader(told(Self.samples[sample]())).tags
    let ids = tags.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    let targets = tags.compactMap { $0["href"] }.filter { $0.hasPrefix("#") }.map {
      String($0.dropFirst())
    }
    #expect(Set(targets).subtracting(ids + ["person"]).isEmpty)
    let fills = tags.compactMap { $0["fill"] }.filter { $0.hasPrefix("url(#") }.map {
      String($0.dropFirst(5).dropLast())
    }
    #expect(Set(fills).subtracting(ids).isEmpty)
  }

  /// Nothing is fetched, nothing is styled or run but the two files of ours.
  @Test(arguments: samples.indices)
  func nothingIsFetchedAndNothingElseRuns(sample: Int) {
    let document = told(Self.samples[sample]())
    let tags = TagReader(document).tags
    let allowed: Set<String> = ["href"]
    for tag in tags {
      #expect(tag["style"] == nil)
      #expect(tag["src"] == nil)
      #expect(!tag.attributes.contains { $0.name.hasPrefix("on") })
      #expect(!tag.attributes.contains { $0.value.hasPrefix("http") && !allowed.contains($0.name) })
      #expect(tag["href"].map { $0.hasPrefix("#") || tag.name == "a" } ?? true)
    }
    // The data of what-if runs nothing.
    #expect(tags.count { $0.name == "script" && $0["type"] == nil } == 1)
    #expect(
      tags.allSatisfy {
        $0.name != "script" || ["application/json", nil].contains($0["type"])
      })
    #expect(tags.count { $0.name == "style" } == 1)
    #expect(
      !tags.contains { ["img", "link", "iframe", "object", "form", "base"].contains($0.name) })
  }

  /// The policy names the files that are there.
  @Test func thePolicyAllowsExactlyOurFiles() throws {
    let document = told(SampleReport(language: .english).report)
    let policy = try #require(
      TagReader(document).tags.first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
    for (name, file) in [("style", OwnFile.style), ("script", OwnFile.script)] {
      let inside = try #require(document.firstRange(of: "<\(name)>")?.upperBound)
      let end = try #require(document[inside...].firstRange(of: "</\(name)>")?.lowerBound)
      #expect(document[inside..<end] == file.text)
      #expect(file.text.count > 1000)
      let hash = Data(SHA256.hash(Array(document[inside..<end].utf8))).base64EncodedString()
      #expect(policy.contains("\(name)-src &apos;sha256-\(hash)&apos;"))
    }
    #expect(policy.hasPrefix("default-src &apos;none&apos;"))
    #expect(!policy.contains("unsafe"))
  }

  /// Nobody has to open another file to find a question or an action.
  @Test func everyActionAndQuestionIsTold() {
    let report = LargeReport.report(pages: 10, questions: 200)
    let document = told(report)
    for verdict in report.audits[0].verdicts {
      #expect(document.contains("> \(verdict.title)</h3>"))
    }
    for question in report.audits[0].pages.flatMap(\.forms).flatMap(\.questions) {
      let wording = HTMLSheet.typeset(question.wording)
      #expect(document.contains("<summary>\(wording)"))
      #expect(document.contains(question.seconds.because))
    }
    let links = TagReader(document).tags.compactMap { $0["href"] }.filter { $0.hasPrefix("#q") }
    let places = report.audits[0].verdicts.flatMap(\.findings).count
    #expect(links.count >= places)
  }

  @Test func theSameReportGivesTheSameBytes() {
    let report = LargeReport.report(pages: 3, questions: 30)
    #expect(told(report) == told(report))
  }

  /// Ten pages and two hundred questions, with both languages and what-if inside.
  @Test func aLongProcedureIsASmallFile() throws {
    let document = HTMLReport.tell(
      try LongJourney.report(.english), translations: [try LongJourney.report(.french)])
    #expect(document.contains("id=\"table\""))
    #expect(document.contains("id=\"other\""))
    #expect(document.utf8.count <= 400_000, "\(document.utf8.count)")
  }

  @Test func noReportIsTooLargeForABrowser() {
    var report = LargeReport.report(pages: 10, questions: 400)
    report.audits = (0..<40).map { number in
      var audit = report.audits[0]
      audit.target = "Démarche \(number)"
      return audit
    }
    let document = told(report)
    #expect(document.utf8.count < 1_200_000)
    for audit in report.audits { #expect(document.contains(audit.target)) }
    #expect(TagReader(document).mistakes.isEmpty)
  }

  // MARK: Languages

  @Test func bothLanguagesAreInside() throws {
    let document = HTMLReport.tell(
      LargeReport.report(pages: 2, questions: 6),
      translations: [LargeReport.report(pages: 2, questions: 6, language: .french)])
    let reader = TagReader(document)
    let other = try #require(reader.tags.first { $0["id"] == "other" })
    #expect(other["lang"] == "fr")
    #expect(document.contains(">Quelque chose 0\n"))
    #expect(reader.mistakes.isEmpty)
  }

  /// Better no switch than words in wrong places.
  @Test func documentsOfAnotherShapeAreNoTranslation() {
    let document = HTMLReport.tell(
      LargeReport.report(pages: 2, questions: 6),
      translations: [LargeReport.report(pages: 2, questions: 8, language: .french)])
    #expect(!document.contains("id=\"other\""))
  }

  // MARK: Hostile pages

  /// Two targets are enough: each says the text in all its places.
  private static func report(saying text: String) -> Report {
    var report = TextLawsTests.report(saying: text, .english, defects: 1)
    report.audits.removeSubrange(2...)
    return report
  }

  @Test(arguments: TextLawsTests.texts + HostileReport.texts)
  func noTextChangesTheDocument(text: String) {
    let plain = TagReader(told(Self.report(saying: "plain")))
    let hostile = TagReader(told(Self.report(saying: text)))
    #expect(hostile.mistakes.isEmpty)
    let names = Set(hostile.tags.map(\.name))
    // A text of another length takes other lines of a drawing; no element comes out of it.
    #expect(names.subtracting(plain.tags.map(\.name)).subtracting(["code"]).isEmpty)
    #expect(hostile.tags.count { $0.name == "script" } == 1)
  }
}
