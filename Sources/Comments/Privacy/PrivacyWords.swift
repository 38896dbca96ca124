import Words

/// The words around what points to a person.
///
/// A class, since every comment is searched with them: five lists would be counted for each.
package final class PrivacyWords: Sendable {
  /// What announces a name whatever its letters: `je m'appelle`.
  let introductions: [[UInt8]]
  /// What stands before a name in capitals: `Mme`.
  let titles: [[UInt8]]
  /// What stands within a name: `de`, `van`.
  let particles: Set<String>
  /// What announces the number of a file: `dossier`, `ref`.
  let announcements: [[UInt8]]
  /// What makes an amount or a size of a number: `euros`, `Mo`.
  let measures: Set<String>

  package init(
    introductions: [String], titles: [String], particles: [String], announcements: [String],
    measures: [String]
  ) {
    self.introductions = introductions.map(Self.bytes).sorted { $0.count > $1.count }
    self.titles = titles.map(Self.bytes).sorted { $0.count > $1.count }
    self.particles = Set(particles)
    self.announcements = announcements.map(Self.bytes)
    self.measures = Set(measures.map { $0.lowercased() })
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }
}
