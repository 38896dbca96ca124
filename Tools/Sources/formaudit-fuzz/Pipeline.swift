import Auditing
import Comparing
import FormModel
import Foundation
import Markup
import Report
import Reporters
import RuleFiles
import Timing
import Words

/// The whole way of an input through the program, in one process.
struct Pipeline {
  let book: RuleBook
  private let reader: PageReader
  private let auditor: Auditor
  let tool = Report.Tool(name: "fuzz", version: "0")
  /// A folder for the files that can only be read from a disk.
  let folder: URL
  /// The page which is held against what comes from files.
  let sampleJourney: Journey
  let sample: Snapshot
  /// Reports in which every rule has been told: what they say of rules is the same for all inputs.
  private let makings: [Language: ReportMaking]

  init(folder: URL) throws {
    book = try BuiltInRules.book()
    reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    auditor = Auditor(book: book, today: Self.today)
    self.folder = folder
    let page = reader.page(
      from: try Document(parsing: Array(SamplePage.html.utf8)), address: nil, fileName: "page.html")
    sampleJourney = Journey(name: "input", pages: [page], home: nil)
    let audit = auditor.audit(sampleJourney)
    sample = Self.snapshot(audit)
    makings = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        var making = ReportMaking(language: language)
        _ = making.tell(audit)
        return (language, making)
      })
  }

  static let today = "2026-01-01"

  static func snapshot(_ audit: Audit) -> Snapshot {
    Snapshot(Report.Audit(audit, language: .english))
  }

  /// The laws that one input breaks, and the digest of what was told.
  func run(_ bytes: [UInt8], as kind: InputKind, _ share: Share) -> Laws {
    var laws = Laws()
    switch kind {
    case .html: pages(bytes, share, &laws)
    case .json: report(bytes, share, &laws)
    case .baseline: baseline(String(decoding: bytes, as: UTF8.self), share, &laws)
    case .csv: observedTimes(String(decoding: bytes, as: UTF8.self), &laws)
    case .yaml: file(String(decoding: bytes, as: UTF8.self), share, &laws)
    }
    return laws
  }

  func journey(_ bytes: [UInt8], _ laws: inout Laws) -> Journey {
    let parts = Self.parts(bytes)
    let pages = parts.enumerated().compactMap { number, part -> Page? in
      guard let document = try? Document(parsing: part) else { return nil }
      return reader.page(from: document, address: nil, fileName: "page-\(number + 1).html")
    }
    for page in pages {
      let used = page.forms.flatMap(\.questions).flatMap(\.controls)
      laws.expect(Set(used).count == used.count, "a control is in one question")
      laws.expect(
        used.allSatisfy { page.controls.indices.contains($0) }, "a question is about controls")
    }
    return Journey(name: "input", pages: pages, home: pages.count > 2 ? 0 : nil)
  }

  private static func parts(_ bytes: [UInt8]) -> [[UInt8]] {
    let mark = Array(InputKind.pageBreak.utf8)
    guard bytes.count >= mark.count else { return [bytes] }
    var parts: [[UInt8]] = []
    var start = 0
    var place = 0
    while place + mark.count <= bytes.count, parts.count < 7 {
      if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) {
        parts.append(Array(bytes[start..<place]))
        place += mark.count
        start = place
      } else {
        place += 1
      }
    }
    return parts + [Array(bytes[start...])]
  }

  private func pages(_ bytes: [UInt8], _ share: Share, _ laws: inout Laws) {
    let journey = journey(bytes, &laws)
    guard !journey.pages.isEmpty else { return }
    let audit = auditor.audit(journey)
    for language in share.languages {
      var found = report(audit, language)
      let snapshot = Snapshot(found.audits[0])
      if share.isGated {
        let gate = gate(snapshot, isWhole: audit.outcome == .audited, language, &laws)
        if share.isCompared { found.gate = gate }
      }
      if share.isReadBack { readBack(found, &laws) }
      // What passed tells nothing of the page, and would cost more than all the rest.
      found.audits[0].verdicts.removeAll { $0.findings.isEmpty && $0.undecided.isEmpty }
      tell(found, share, &laws)
      guard share.isCompared else { continue }
      let first = Journey(name: "input", pages: [journey.pages[0]], home: nil)
      let before =
        journey.pages.count > 1
        ? Snapshot(report(auditor.audit(first), language).audits[0]) : sample
      difference(before, snapshot, language, &laws)
    }
  }

  /// A report on one input, by the rules of the pipeline.
  private func report(_ audit: Audit, _ language: Language) -> Report {
    var making = makings[language] ?? ReportMaking(language: language)
    let told = making.tell(audit)
    return making.report(of: [told], tool: tool, rules: book)
  }

  func audit(_ html: String, with book: RuleBook) -> Audit? {
    guard let document = try? Document(parsing: Array(html.utf8)) else { return nil }
    let reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    let page = reader.page(from: document, address: nil, fileName: "page.html")
    return Auditor(book: book, today: Self.today).audit(
      Journey(name: "input", pages: [page], home: nil))
  }
}

/// A small form with one of each kind of field.
enum SamplePage {
  static let html = """
    <html lang=fr><title>Demande</title><h1>Demande</h1><p>Durée : 3 minutes.</p><form method=post>
    <label for=n>Nom *</label><input id=n name=nom required autocomplete=family-name>
    <label for=r>Région *</label><select id=r name=region required><option value="">Choisir
    <option>Bretagne<option>Corse<option>Grand Est</select>
    <fieldset><legend>Êtes-vous majeur ?</legend><label><input type=radio name=m>Oui</label>
    <label><input type=radio name=m>Non</label></fieldset>
    <label>Pièce <input type=file name=f></label><input name=sans>
    <label for=m>Message</label><textarea id=m name=message maxlength=300></textarea>
    <button>Envoyer</button></form></html>
    """
}
