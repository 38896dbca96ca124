import FormModel
import Reporters

/// What is done with one input besides the way to its report and its JSON: everything with one that
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

  /// What is done with the input of a number: each pair of formats in its turn.
  static func of(_ number: UInt64) -> Share {
    let all = ReportFormat.all
    let count = UInt64(all.count)
    let first = number % count
    let second = (first + 1 + number / count % (count - 1)) % count
    let languages = Language.allCases
    let language = languages[Int(number / 7 % UInt64(languages.count))]
    return Share(
      formats: [all[Int(first)], all[Int(second)]], languages: [language],
      isReadBack: number % 32 == 3, isGated: number % 4 == 1, isCompared: number % 16 == 5)
  }
}
