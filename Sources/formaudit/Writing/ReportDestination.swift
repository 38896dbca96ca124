import ArgumentParser
import Reporters
import Words

/// A format and where to write it: `text`, `json=audit.json`, `json=-`.
struct ReportDestination: ExpressibleByArgument, Sendable {
  let format: String
  /// A path; nil for standard output.
  let path: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first, !format.isEmpty, parts.last?.isEmpty == false else {
      return nil
    }
    self.format = String(format)
    path = parts.count == 2 && parts[1] != "-" ? String(parts[1]) : nil
  }

  private init(format: String, path: String?) {
    self.format = format
    self.path = path
  }

  /// What is shown when no report is asked for.
  static let screen = ReportDestination(format: "text", path: nil)

  /// As wide as the screen, and in colour where it has some; 80 columns in a file.
  func style(_ language: Language, tellsAll: Bool = false) -> ReportStyle {
    let isScreen = path == nil
    return ReportStyle(
      language: language, width: isScreen ? StandardOutput.width : 80,
      colour: isScreen && StandardOutput.wantsColour, tellsAll: tellsAll)
  }
}

extension [ReportDestination] {
  /// Refuses a format that a command does not write, and two reports on standard output.
  ///
  /// - Parameter mayShare: Whether those without a path go to files of their own.
  func check(formats: [String], mayShare: Bool = false) throws {
    if let unknown = first(where: { !formats.contains($0.format) }) {
      throw ValidationError(
        String.say(
          "there is no report format “\(unknown.format)”; the formats are: \(formats.joined(separator: ", "))"
        ))
    }
    let shown = filter { $0.path == nil }
    if shown.count > 1, !mayShare {
      throw ValidationError(
        String.say(
          "two reports on standard output: give one of them a path, as in \(shown[1].format)=path"))
    }
  }

  /// Refuses, before any work, to write over what is read and to write two reports over each other.
  ///
  /// - Parameters:
  ///   - read: The files and folders that the run reads.
  ///   - others: Paths of what else the run writes.
  func spare(
    _ read: @autoclosure () throws -> [String?], writing others: [String?] = []
  ) throws {
    let written = compactMap(\.path) + others.compactMap(\.self)
    if written.isEmpty { return }
    let files = ReadFiles(try read().compactMap(\.self))
    var taken: Set<FileIdentity> = []
    for path in written {
      if files.holds(path) {
        throw Complaint.usage(
          Sentence("\(quoted: path): this is a file that is read, and it would be lost"),
          hint: Self.elsewhere)
      }
      guard let identity = FileIdentity(path: path) else { continue }
      if !taken.insert(identity).inserted {
        throw Complaint.usage(
          Sentence("\(quoted: path): two reports go to the same file"), hint: Self.elsewhere)
      }
    }
  }

  private static var elsewhere: Sentence { Sentence("give each report a path of its own") }

  /// Writes one report in each of the formats, on the screen where none is asked for.
  ///
  /// - Parameter tell: Told in the format of this name, with nothing in it that commands a machine.
  func write(
    in language: Language, tellsAll: Bool = false,
    _ tell: (_ format: String, _ style: ReportStyle) -> String
  ) throws {
    for destination in isEmpty ? [.screen] : self {
      let text = tell(destination.format, destination.style(language, tellsAll: tellsAll))
      if let path = destination.path {
        try OutputFile(path: path).write(text)
      } else {
        try StandardOutput.write(document: text)
      }
    }
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// What is written on a command line for each case.
  static var names: [String] { allCases.map(\.rawValue) }
}
