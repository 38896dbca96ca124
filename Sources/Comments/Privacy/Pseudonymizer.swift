import Numbers
package import Words

/// Takes out of a comment what points to a person, and puts numbered marks in its place.
///
/// Within one comment, the same original has the same mark; nothing is kept from one comment to the
/// next, so that no table exists that could be written, and marks tie no two comments together.
package struct Pseudonymizer: Sendable {
  private let words: PrivacyWords
  private let language: Language
  private let marks: [IdentifierKind: String]
  private let wordSieve: PhraseSieve

  package init(words: PrivacyWords, language: Language) {
    self.words = words
    self.language = language
    marks = Dictionary(
      uniqueKeysWithValues: IdentifierKind.allCases.map { ($0, $0.word.text(in: language)) })
    wordSieve = PhraseSieve(
      words.introductions.all + words.titles.all + words.labels.all
        + words.atSigns.all.filter { ByteScan.isWord($0[0]) })
  }

  /// The text with its marks, and how often each kind was found.
  package func pseudonymized(_ text: String) -> (text: String, found: [IdentifierKind: Int]) {
    let scan = ByteScan(bytes: Array(text.utf8))
    let found = identifiers(in: scan)
    guard !found.isEmpty else { return (text, [:]) }
    var result: [UInt8] = []
    result.reserveCapacity(scan.bytes.count)
    var numbers: [String: Int] = [:]
    var counts: [IdentifierKind: Int] = [:]
    var different: [IdentifierKind: Int] = [:]
    var copied = 0
    for (kind, range) in found {
      result.append(contentsOf: scan.bytes[copied..<range.lowerBound])
      let original = kind.rawValue + Self.comparable(scan.bytes[range], kind)
      let number = numbers[original] ?? (different[kind] ?? 0) + 1
      if numbers.updateValue(number, forKey: original) == nil { different[kind] = number }
      counts[kind, default: 0] += 1
      result.append(contentsOf: "‹\(marks[kind] ?? "") \(number)›".utf8)
      copied = range.upperBound
    }
    result.append(contentsOf: scan.bytes[copied...])
    return (String(decoding: result, as: UTF8.self), counts)
  }

  /// The same number, however its digits are grouped.
  private static func comparable(_ bytes: ArraySlice<UInt8>, _ kind: IdentifierKind) -> String {
    let kept = bytes.filter { byte in
      kind == .phone ? ByteScan.isDigit(byte) : ByteScan.isWord(byte) || byte >= 0x80
    }
    return String(decoding: kept, as: UTF8.self).lowercased()
  }

  private func identifiers(in scan: ByteScan) -> [(IdentifierKind, Range<Int>)] {
    let isAnnounced = { (place: Int) in self.isAnnounced(scan, before: place) }
    var search = IdentifierSearch(
      scan: scan, words: words, wordSieve: wordSieve,
      numbers: NumberRecogniser(scan: scan, isAnnounced: isAnnounced) { isMeasure(scan, at: $0) },
      codes: CodeRecogniser(scan: scan, isAnnounced: isAnnounced))
    return search.identifiers()
  }

  /// Whether `dossier`, `réf.`, `n°` … stands just before a place, with at most a few signs between.
  private func isAnnounced(_ scan: ByteScan, before start: Int) -> Bool {
    var end = start
    while end > 0, start - end < 6, [0x20, 0x3A, 0x2E, 0x23, 0x2D].contains(scan[end - 1]) {
      end -= 1
    }
    return words.announcements.contains { word in
      let first = end - word.count
      guard first >= 0 else { return false }
      let stands = word.enumerated().allSatisfy { offset, byte in
        let read = scan[first + offset]
        return read == byte || (byte < 0x80 && read | 0x20 == byte)
      }
      return stands && (first == 0 || !ByteScan.isWord(scan[first - 1]))
    }
  }

  private func isMeasure(_ scan: ByteScan, at end: Int) -> Bool {
    var place = end
    while scan.separator(place, [0x20]) > 0 { place += scan.separator(place, [0x20]) }
    var last = place
    while last < scan.bytes.count, last - place < 12,
      ByteScan.isWord(scan[last]) || scan[last] >= 0x80 || scan[last] == 0x24
    {
      last += 1
    }
    guard last > place else { return false }
    return words.measures.contains(
      String(decoding: scan.bytes[place..<last], as: UTF8.self).lowercased())
  }
}
