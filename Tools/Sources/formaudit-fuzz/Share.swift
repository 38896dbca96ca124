import FormModel
import Reporters

/// What is done with one input besides the way to its report: everything with one that
/// failed, something with each of a campaign, so that a campaign does everything.
struct Share {
  let formats: [ReportFormat]
  let languages: [Language]
  /// Whether a report is read back.
  let isReadBack: Bool
  /// Whether it is held against its own baseline.
  let isGated: Bool
  /// Whether it is held against another report.
  let isCompared: Bool

  /// Everything.
  static let whole = Share(
    formats: ReportFormat.all, languages: Language.allCases, isReadBack: true, isGated: true,
    isCompared: true)

  /// What is done with the input of a number: each format in its turn.
  static func of(_ number: UInt64) -> Share {
    let formats = ReportFormat.all
    let languages = Language.allCases
    return Share(
      formats: [formats[Int(number % UInt64(formats.count))]],
      languages: [languages[Int(number / 7 % UInt64(languages.count))]],
      isReadBack: number % 128 == 3, isGated: number % 8 == 5, isCompared: number % 32 == 5)
  }
}
