package import FormModel
package import Report

/// A way to tell a report, with the name that people ask for it by.
///
/// A new format is one file which defines it, and one line in `all`.
package struct ReportFormat: Sendable {
  /// The name on the command line, such as `text`.
  package let name: String
  /// What it is for.
  package let meaning: Sentence
  /// Writes the report. Same report and same style, same text.
  package let tell: @Sendable (Report, ReportStyle) -> String
  /// Whether its reader can change language, so that it takes the translations of a report.
  package let takesTranslations: Bool
  /// The same told audit by audit; nil for a format which needs all of them at once.
  package let parts: ReportParts?

  /// What a format does about the commands that machines obey when they find them in a log.
  enum Commands {
    /// None comes out of it: whatever the format writes is made harmless at the end.
    case none
    /// Its own commands come out, and nobody else's: the format sees to that.
    case itsOwn
  }

  init(
    name: String, meaning: Sentence, commands: Commands = .none, takesTranslations: Bool = false,
    tell: @escaping @Sendable (Report, ReportStyle) -> String
  ) {
    self.name = name
    self.meaning = meaning
    self.takesTranslations = takesTranslations
    parts = nil
    self.tell =
      switch commands {
      case .none: { ForgeCommands.harmless(tell($0, $1)) }
      case .itsOwn: tell
      }
  }

  /// One that is told audit by audit, without commands.
  init(name: String, meaning: Sentence, parts: ReportParts) {
    let parts = parts.harmless
    self.name = name
    self.meaning = meaning
    self.parts = parts
    takesTranslations = false
    tell = parts.whole
  }

  /// Every format, the usual one first.
  package static let all: [ReportFormat] = [
    .text, .html, .json, .markdown, .summary, .github, .gitlab, .sarif, .junit, .checkstyle, .tap,
    .csv, .questionsCSV,
  ]

  /// Their names, as a command tells them.
  package static var names: String { all.map(\.name).joined(separator: ", ") }

  /// The format of this name, if there is one.
  package static func named(_ name: String) -> ReportFormat? {
    all.first { $0.name == name }
  }
}

/// How a report is laid out for the person who reads it.
package struct ReportStyle: Sendable {
  /// The language of the words that surround the findings.
  package let language: Language
  /// The number of columns of the terminal.
  package let width: Int
  /// Whether colours are wanted.
  package let colour: Bool
  /// Whether texts for people tell everything, however long that is.
  package let tellsAll: Bool
  /// The same report in other languages, for formats in which a reader can change language.
  package var translations: [Report]
  /// The number of the report among those that a watch writes; nil for one that stays.
  package var revision: Revision?

  /// The address of a mock-up of the second target, from the report; nil where there is none.
  package var mockUp: String?

  /// By which an open report learns that there is a newer one.
  package struct Revision: Sendable {
    package let number: Int
    /// The image beside the report that is as wide as the number of the last report.
    package let mark: String

    package init(number: Int, mark: String) {
      self.number = number
      self.mark = mark
    }
  }

  package init(
    language: Language, width: Int = 80, colour: Bool = false, tellsAll: Bool = false,
    translations: [Report] = [], revision: Revision? = nil
  ) {
    self.revision = revision
    self.language = language
    self.width = width
    self.colour = colour
    self.tellsAll = tellsAll
    self.translations = translations
  }
}
