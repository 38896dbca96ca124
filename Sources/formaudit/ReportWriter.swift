import FormModel
import Foundation
import Report
import Reporters

/// Writes the reports of one run to the screen and to files.
///
/// Each audit is told in JSON as it comes, and is kept only for the formats which need all of them at
/// once: a run over many pages takes no more memory than one over a few.
struct ReportWriter: Sendable {
  private let destinations: [ReportDestination]
  private let language: Language
  /// Whether texts for people tell everything.
  private let tellsAll: Bool
  /// The folder of a mock-up of what is told, if any.
  private let mockUp: String?
  private let json = JSONReportWriter()
  /// The audits as JSON.
  private let audited = SpooledBytes()
  /// What the formats need that are told at the end, in each language.
  private var audits: [Language: [Report.Audit]] = [:]

  init(
    _ destinations: [ReportDestination], language: Language, tellsAll: Bool = false,
    mockUp: String? = nil
  ) {
    self.mockUp = mockUp
    self.destinations = destinations
    self.language = language
    self.tellsAll = tellsAll
  }

  /// The language of the reports, then those to which a reader can change.
  var languages: [Language] {
    let formats = destinations.compactMap { ReportFormat.named($0.format) }
    let others = Language.allCases.filter { $0 != language }
    return [language] + (formats.contains(where: \.takesTranslations) ? others : [])
  }

  /// Takes the next audit, told in one of the languages.
  mutating func add(_ audit: Report.Audit, in told: Language) {
    add(audit, in: told, written: written(audit, in: told))
  }

  /// The bytes of an audit, where a format wants them at once; on any core.
  func written(_ audit: Report.Audit, in told: Language) -> [[UInt8]]? {
    told == language && destinations.contains(where: \.isJSON) ? json.written(audit) : nil
  }

  /// The same of an audit whose bytes are written.
  mutating func add(_ audit: Report.Audit, in told: Language, written: [[UInt8]]?) {
    if let written {
      if !audited.isEmpty { audited.append(JSONReportWriter.separator) }
      for part in written { audited.append(part) }
    }
    if !destinations.allSatisfy(\.isJSON) { audits[told, default: []].append(audit) }
  }

  /// What was kept in a language.
  func audits(in language: Language) -> [Report.Audit] { audits[language] ?? [] }

  /// - Parameter reports: One a language, that of the run first, with the audits that were kept.
  func write(_ reports: [Report], revision: Int? = nil) throws {
    for destination in destinations { try write(reports, to: destination, revision: revision) }
  }

  private func write(
    _ reports: [Report], to destination: ReportDestination, revision: Int?
  ) throws {
    guard let format = ReportFormat.named(destination.format), let report = reports.first else {
      return
    }
    if destination.isJSON {
      let frame = json.frame(of: report)
      return try write(audited.parts.between(frame.opening, frame.closing), to: destination.path)
    }
    var style = destination.style(language, tellsAll: tellsAll)
    style.translations = Array(reports.dropFirst())
    style.mockUp = destination.path.flatMap { path in
      mockUp.map { MockUpLink.address(of: $0, from: path) }
    }
    style.revision = format.takesTranslations ? self.revision(revision, at: destination.path) : nil
    try write([Array(format.tell(report, style).utf8)], to: destination.path)
    // The report first: who sees the mark finds it there.
    if let revision = style.revision, let path = destination.path {
      try OutputFile(path: RevisionMark.name(beside: path))
        .write(RevisionMark.content(revision.number))
    }
  }

  /// The mark has the name of the report, beside which it stands.
  private func revision(_ number: Int?, at path: String?) -> ReportStyle.Revision? {
    guard let number, let path else { return nil }
    let name = URL(fileURLWithPath: path).lastPathComponent
    return .init(number: number, mark: RevisionMark.name(beside: name))
  }

  private func write(_ parts: OutputParts, to path: String?) throws {
    guard let path else { return try StandardOutput.write(parts: parts) }
    try OutputFile(path: path).write(parts: parts)
  }
}

extension ReportDestination {
  fileprivate var isJSON: Bool { format == ReportFormat.json.name }
}
