import FormModel
import Foundation
import Report
import Reporters

/// Writes the reports of one run to the screen and to files.
///
/// Each audit is told in JSON and text as it comes, and is kept only for the formats which need all
/// of them at once: a run over many pages takes no more memory than one over a few.
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
  /// What is told audit by audit, one a destination.
  private var parted: [PartedReport?]
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
    parted = destinations.map { destination in
      ReportFormat.named(destination.format)?.parts.map {
        PartedReport($0, destination.style(language, tellsAll: tellsAll))
      }
    }
  }

  /// What was told of an audit as it came, for the formats which want that.
  struct Written: Sendable {
    fileprivate let json: [[UInt8]]?
    /// One a destination.
    fileprivate let parted: [ReportParts.ToldAudit?]
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

  /// What is told of an audit at once, in the language of the run; on any core.
  func written(_ audit: Report.Audit, in told: Language) -> Written? {
    guard told == language else { return nil }
    return Written(
      json: destinations.contains(where: \.isJSON) ? json.written(audit) : nil,
      parted: parted.map { $0?.telling(audit) })
  }

  /// The same of an audit of which that is told.
  mutating func add(_ audit: Report.Audit, in told: Language, written: Written?) {
    if let bytes = written?.json {
      if !audited.isEmpty { audited.append(JSONReportWriter.separator) }
      for part in bytes { audited.append(part) }
    }
    for (place, part) in (written?.parted ?? []).enumerated() {
      if let part { parted[place]?.add(part) }
    }
    if needsAll { audits[told, default: []].append(audit) }
  }

  private var needsAll: Bool {
    zip(destinations, parted).contains { !$0.isJSON && $1 == nil }
  }

  /// What was kept in a language.
  func audits(in language: Language) -> [Report.Audit] { audits[language] ?? [] }

  /// - Parameter reports: One a language, that of the run first, with the audits that were kept.
  func write(_ reports: [Report], revision: Int? = nil) throws {
    for (destination, parted) in zip(destinations, parted) {
      if let parted, let report = reports.first {
        try write(parted.whole(report), to: destination.path)
      } else {
        try write(reports, to: destination, revision: revision)
      }
    }
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
    var style = style(of: destination)
    if format.takesTranslations {
      style.translations = Array(reports.dropFirst())
      style.revision = self.revision(revision, at: destination.path)
    }
    try write([Array(format.tell(report, style).utf8)], to: destination.path)
    // The report first: who sees the mark finds it there.
    if let revision = style.revision { try mark(revision, beside: destination.path) }
  }

  private func style(of destination: ReportDestination) -> ReportStyle {
    var style = destination.style(language, tellsAll: tellsAll)
    if let mockUp, let path = destination.path {
      style.mockUp = MockUpLink.address(of: mockUp, from: path)
    }
    return style
  }

  private func mark(_ revision: ReportStyle.Revision, beside path: String?) throws {
    guard let path else { return }
    try OutputFile(path: RevisionMark.name(beside: path))
      .write(RevisionMark.content(revision.number))
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
