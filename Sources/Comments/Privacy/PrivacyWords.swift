import Words

/// The words around what points to a person.
///
/// A class, since every comment is searched with them: five lists would be counted for each.
package final class PrivacyWords: Sendable {
  /// What announces a name whatever its letters: `je m'appelle`.
  let introductions: PhraseBook
  /// What stands before a name in capitals: `Mme`.
  let titles: PhraseBook
  /// What stands within a name: `de`, `van`.
  let particles: Set<String>
  /// What announces a name before a colon: `nom`.
  let labels: PhraseBook
  /// What stands between two names: `et`.
  let joins: Set<String>
  /// What people write for `@` and for the points of a host.
  let atSigns: PhraseBook
  let points: PhraseBook
  /// By byte beyond letters and digits: whether something may be found there.
  let signs: [Bool]
  /// What announces the number of a file: `dossier`, `ref`.
  let announcements: [[UInt8]]
  /// What makes an amount or a size of a number: `euros`, `Mo`.
  let measures: Set<String>

  package init(
    introductions: [String], titles: [String], labels: [String], particles: [String],
    joins: [String], atSigns: [String], points: [String], announcements: [String],
    measures: [String]
  ) {
    self.introductions = PhraseBook(introductions.map(Self.bytes))
    self.titles = PhraseBook(titles.map(Self.bytes))
    self.labels = PhraseBook(labels.map(Self.bytes))
    self.particles = Set(particles)
    self.joins = Set(joins)
    self.atSigns = PhraseBook(atSigns.map(Self.bytes))
    self.points = PhraseBook(points.map(Self.bytes))
    let starts = Set("@+(:?#".utf8).union(self.atSigns.all.map { $0[0] })
    signs = (0..<256).map { starts.contains(UInt8($0)) && !ByteScan.isWord(UInt8($0)) }
    self.announcements = announcements.map(Self.bytes)
    self.measures = Set(measures.map { $0.lowercased() })
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }
}
