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
  /// Passes the first two letters of words that may announce a name or stand for a sign.
  let sieve: PhraseSieve
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
    sieve = PhraseSieve(
      self.introductions.all + self.titles.all + self.labels.all
        + self.atSigns.all.filter { ByteScan.isWord($0[0]) })
    self.announcements = announcements.map(Self.bytes)
    self.measures = Set(measures.map { $0.lowercased() })
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }
}

extension PrivacyWords {
  /// Whether `dossier`, `réf.`, `n°` … stands just before a place, with at most a few signs between.
  func announceNumber(_ scan: ByteScan, before start: Int) -> Bool {
    var end = start
    while end > 0, start - end < 6, [0x20, 0x3A, 0x2E, 0x23, 0x2D].contains(scan[end - 1]) {
      end -= 1
    }
    return announcements.contains { word in
      let first = end - word.count
      guard first >= 0 else { return false }
      let stands = word.enumerated().allSatisfy { offset, byte in
        let read = scan[first + offset]
        return read == byte || (byte < 0x80 && read | 0x20 == byte)
      }
      return stands && (first == 0 || !ByteScan.isWord(scan[first - 1]))
    }
  }

  /// Whether what follows a number makes an amount or a size of it.
  func makeMeasure(_ scan: ByteScan, at end: Int) -> Bool {
    var place = end
    while scan.separator(place, [0x20]) > 0 { place += scan.separator(place, [0x20]) }
    var last = place
    while last < scan.bytes.count, last - place < 12,
      ByteScan.isWord(scan[last]) || scan[last] >= 0x80 || scan[last] == 0x24
    {
      last += 1
    }
    guard last > place else { return false }
    return measures.contains(
      String(decoding: scan.bytes[place..<last], as: UTF8.self).lowercased())
  }
}
