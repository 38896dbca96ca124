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

  init(folder: URL) throws {
    book = try BuiltInRules.book()
    reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    auditor = Auditor(book: book, today: Self.today)
    self.folder = folder
    let page = reader.page(
      from: try Document(parsing: Array(SamplePage.html.utf8)), address: nil, fileName: "page.html")
    sampleJourney = Journey(name: "input", pages: [page], home: nil)
    sample = Self.snapshot(auditor.audit(sampleJourney))
  }

  static let today = "2026-01-01"

  static func snapshot(_ audit: Audit) -> Snapshot {
    Snapshot(Report.Audit(audit, language: .english))
  }

  /// The laws that one input breaks, and the digest of what was told.
  ///
  /// - Parameter isWhole: In every format; else in one, chosen by the bytes of the input.
  func run(_ bytes: [UInt8], as kind: InputKind, isWhole: Bool) -> Laws {
    var laws = Laws()
    let formats = FormatChoice(bytes, isWhole: isWhole)
    switch kind {
    case .html: pages(bytes, formats, &laws)
    case .json: report(bytes, formats, &laws)
    case .baseline: baseline(String(decoding: bytes, as: UTF8.self), &laws)
    case .csv: observedTimes(String(decoding: bytes, as: UTF8.self), &laws)
    case .yaml: file(String(decoding: bytes, as: UTF8.self), &laws)
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

  private func pages(_ bytes: [UInt8], _ formats: FormatChoice, _ laws: inout Laws) {
    let journey = journey(bytes, &laws)
    guard !journey.pages.isEmpty else { return }
    let audit = auditor.audit(journey)
    for language in formats.languages {
      var found = Report(audits: [audit], tool: tool, rules: book, language: language)
      let snapshot = Self.snapshot(audit)
      if formats.isRoundTrip {
        found.gate = gate(snapshot, isWhole: audit.outcome == .audited, language, &laws)
      } else {
        // What passed tells nothing of the page, and would cost more than all the rest.
        found.audits[0].verdicts.removeAll { $0.findings.isEmpty && $0.undecided.isEmpty }
      }
      tell(found, formats, &laws)
      guard formats.isRoundTrip, journey.pages.count > 1 else { continue }
      let first = Journey(name: "input", pages: [journey.pages[0]], home: nil)
      difference(Self.snapshot(auditor.audit(first)), snapshot, language, &laws)
    }
  }

  func audit(_ html: String, with book: RuleBook) -> Audit? {
    guard let document = try? Document(parsing: Array(html.utf8)) else { return nil }
    let reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    let page = reader.page(from: document, address: nil, fileName: "page.html")
    return Auditor(book: book, today: Self.today).audit(
      Journey(name: "input", pages: [page], home: nil))
  }
}

/// What is told of one input: everything of few, something of all.
struct FormatChoice {
  let formats: [ReportFormat]
  let languages: [Language]
  /// Whether reports and baselines are read back.
  let isRoundTrip: Bool

  init(_ bytes: [UInt8], isWhole: Bool) {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let all = ReportFormat.all
    formats =
      isWhole
      ? all : [all[Int(hash % UInt64(all.count))]]
    languages = isWhole ? Language.allCases : [Language.allCases[Int((hash >> 40) & 1)]]
    isRoundTrip = isWhole || (hash >> 50) % 8 == 0
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
