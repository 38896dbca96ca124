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

  package init(words: PrivacyWords, language: Language) {
    self.words = words
    self.language = language
    marks = Dictionary(
      uniqueKeysWithValues: IdentifierKind.allCases.map { ($0, $0.word.text(in: language)) })
  }

  /// The text with its marks, and how often each kind was found.
  package func pseudonymized(_ text: String) -> (text: String, found: [IdentifierKind: Int]) {
    let scan = ByteScan(bytes: Array(text.utf8))
    var search = IdentifierSearch(scan: scan, words: words)
    let found = search.identifiers()
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
}
