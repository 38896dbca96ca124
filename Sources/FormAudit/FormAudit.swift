@_exported public import Auditing
@_exported public import Comparing
import Fetching
package import FormModel
@_exported public import Report
import RuleFiles
package import Timing
@_exported public import Words

/// Audits procedures from Swift: how much a form asks of people, why, and what to change first.
///
/// A target is what the command line takes: an address, a saved page, an archive, a folder of those, a
/// journey file, or `-` for the standard input. The same pages give the same report. Addresses are
/// fetched one after the other, on the thread of the caller's task.
public struct FormAudit: Sendable {
  /// The language of the texts of reports.
  public var language: Language
  package let book: RuleBook
  private let auditor: Auditor
  private let pages: PageLoader

  /// Prepares to audit; nothing is fetched yet.
  ///
  /// - Parameters:
  ///   - profile: Whose rules judge, such as `fr-etat` or `govuk`; nil for the standard ones.
  ///   - settings: The path of a `formaudit.yaml`; nil for none.
  ///   - maximumBytes: Larger pages are not audited; 10 MiB unless changed.
  /// - Throws: `TargetError` with every mistake of the settings, or when there is no such profile.
  public init(
    language: Language = .english, profile: String? = nil, settings: String? = nil,
    maximumBytes: Int = 10 << 20
  ) throws(TargetError) {
    let book = try Self.book(profile, settings)
    let reading = PageReading(limits: FetchLimits(maximumBytes: maximumBytes))
    self.init(book: book, reading: reading, language: language)
  }

  private static func book(_ profile: String?, _ settings: String?) throws(TargetError) -> RuleBook
  {
    do throws(RuleFileError) {
      guard let settings else { return try BuiltInRules.book(profile: profile) }
      return try BuiltInRules.book(profile: profile, settings: Settings(at: settings).rules)
    } catch {
      throw TargetError(error)
    }
  }

  /// The same, of rules and ways to read that are chosen one by one.
  package init(
    book: RuleBook, model: TimeModelName = .formaudit, reading: PageReading,
    language: Language = .english
  ) {
    self.language = language
    self.book = book
    auditor = Auditor(book: book, model: model, today: Today.text)
    pages = PageLoader(book: book, reading: reading)
  }

  /// Audits targets, and tells what was found on each in the order given.
  ///
  /// A page that cannot be had or judged is in the report with its reason, whose status is then
  /// `partial`: missing evidence is never a good result.
  ///
  /// - Throws: `TargetError` when a journey file is wrong or a folder holds no page.
  public func audit(_ targets: String...) async throws(TargetError) -> Report {
    report(try audits(of: targets))
  }

  /// Audits one page by its bytes.
  ///
  /// - Parameters:
  ///   - html: The page as it was received, in whatever encoding.
  ///   - address: Where it comes from, which tells its links from those to other pages.
  ///   - charset: The encoding that the server's header named, if any.
  public func audit(
    html: some Sequence<UInt8>, address: String, charset: String? = nil
  ) async -> Report {
    let page = pages.page(of: Array(html), address: address, charset: charset)
    return report([auditor.audit(Journey(name: page.address, pages: [page], home: nil))])
  }

  /// Audits targets and holds them against a baseline which `formaudit baseline write` made.
  ///
  /// - Parameter baseline: The text of the baseline.
  /// - Returns: The report; its `gate` says whether any form became heavier, and exactly why.
  /// - Throws: `TargetError` when a target or the baseline is wrong.
  public func check(
    _ targets: String..., against baseline: String
  ) async throws(TargetError) -> Report {
    let known: Baseline
    do {
      known = try Baseline(reading: baseline)
    } catch {
      throw TargetError(error)
    }
    var found = report(try audits(of: targets))
    let gate = Gate(
      found.audits.map(Snapshot.init),
      terms: Gate.Terms(
        baseline: known, today: Today.text, isWhole: false, language: language,
        scoring: auditor.book.scoring))
    found.gate = Report.Gate(gate, language: language)
    return found
  }

  /// Tells what changed for people between two targets, question by question.
  ///
  /// - Returns: The differences; none, and the reason as a problem, when a side could not be audited.
  /// - Throws: `TargetError` when a target is wrong.
  public func diff(_ before: String, _ after: String) async throws(TargetError) -> DifferenceReport
  {
    let sides = report(try audits(of: [before, after])).audits
    let problems = sides.filter { $0.outcome != .audited }.map { side in
      Report.Problem(target: side.target, sentence: side.reason ?? "", hint: nil)
    }
    let comparison =
      problems.isEmpty
      ? [AuditComparison(before: Snapshot(sides[0]), after: Snapshot(sides[1]))] : []
    return DifferenceReport(comparison, problems: problems, tool: .formaudit, language: language)
  }

  /// The pages of a target, read.
  package func journey(at target: String) throws(TargetError) -> Journey {
    try PageSources.source(of: target).journey(readBy: pages)
  }

  /// Has several browsers show the next targets at once; call it before each.
  package func prepare(_ targets: [String], at place: Int) {
    pages.prepare(targets, at: place) { PageSources.source(of: $0) is SinglePageSource }
  }

  package func audit(at target: String) throws(TargetError) -> Audit {
    auditor.audit(try journey(at: target))
  }

  /// Audits a page by its bytes.
  package func audit(of bytes: [UInt8], address: String) -> Audit {
    audit(pages.page(of: bytes, address: address, charset: nil))
  }

  /// Audits a saved page; nil for an archive, a folder, an address and the standard input.
  package func audit(ofSavedPage path: String, address: String?) -> Audit? {
    if ArchiveSource(target: path) != nil { return nil }
    switch try? Address.parse(path) {
    case .file, nil: return audit(pages.page(at: path, known: address))
    case .url, .folder, .standardInput: return nil
    }
  }

  /// Audits the page of one record of a WARC file.
  ///
  /// - Parameters:
  ///   - offset: Where the record begins; of a gzipped archive, its gzip member.
  ///   - length: In bytes, as it is in the file.
  package func audit(ofRecordIn path: String, offset: Int, length: Int) -> Audit {
    audit(pages.page(ofRecordIn: path, offset: offset, length: length))
  }

  private func audit(_ page: Page) -> Audit {
    auditor.audit(Journey(name: page.address, pages: [page], home: nil))
  }

  /// Audits targets, tells each on the core that judged it, and hands out what was told in their order.
  ///
  /// What lies on the disk is audited on several cores; what is fetched, one after the other.
  ///
  /// - Parameter tell: Given the place of the target and what was found.
  /// - Throws: What is wrong with the first target that is wrong, or what `take` throws.
  package func forEachAudit<Told: Sendable>(
    of targets: [String], tell: @Sendable (Int, Audit) -> Told, take: (Told) throws -> Void
  ) throws {
    let isOnDisk = targets.allSatisfy { PageSources.source(of: $0).isOnDisk }
    let cores = isOnDisk ? pages.cores : Cores(1)
    try cores.forEach(Array(targets.enumerated())) { place, target in
      prepare(targets, at: place)
      return Result { () throws(TargetError) in tell(place, try audit(at: target)) }
    } take: {
      try take($0.get())
    }
  }

  private func audits(of targets: [String]) throws(TargetError) -> [Audit] {
    var audits: [Audit] = []
    for target in targets { audits.append(try audit(at: target)) }
    return audits
  }

  private func report(_ audits: [Audit]) -> Report {
    Report(audits: audits, tool: .formaudit, rules: book, language: language)
  }
}

extension Report.Tool {
  /// This program, in this version.
  package static var formaudit: Report.Tool {
    Report.Tool(name: "formaudit", version: Version.current)
  }
}

extension Audit {
  /// Why it is not whole; nil when it is.
  package var whyIncomplete: Sentence? {
    switch outcome {
    case .audited: nil
    case .partial(let why), .notAudited(let why): why
    }
  }
}
