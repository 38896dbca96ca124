import Auditing

/// What a rule must find on an example.
struct ExampleExpectation {
  /// How many start tags are marked on each page.
  let marks: [Int]
  /// The subject that must be found when no tag is marked.
  let subject: SubjectKind?

  /// Holds what was found against what was expected; missing findings come first.
  func outcomes(of found: [ExampleRunner.Sighting]) -> [ExampleOutcome] {
    let outcomes = missing(found) + noise(found)
    return outcomes.isEmpty ? [.validated] : outcomes
  }

  private func missing(_ found: [ExampleRunner.Sighting]) -> [ExampleOutcome] {
    if let subject {
      return found.contains { $0.subject == subject }
        ? [] : [.missing(place: "the \(subject.rawValue)")]
    }
    let seen = Set(
      found.compactMap { sighting in sighting.mark.map { Mark(page: sighting.page, number: $0) } })
    return marks.enumerated().flatMap { page, count in
      (1..<(count + 1)).filter { !seen.contains(Mark(page: page, number: String($0))) }.map {
        .missing(place: "page \(page + 1), mark \($0)")
      }
    }
  }

  private func noise(_ found: [ExampleRunner.Sighting]) -> [ExampleOutcome] {
    found.filter { sighting in
      if let subject { return sighting.subject != subject }
      return marks.isEmpty || sighting.mark == nil
    }.map { .noisy(place: "page \($0.page + 1), \($0.place)") }
  }

  private struct Mark: Hashable {
    let page: Int
    let number: String
  }
}

/// HTML in which `↓` marks the start tags that must be found.
struct MarkedHTML: Sendable {
  /// The attribute by which a marked element is known once the page is read.
  ///
  /// Its value is the number of the mark in its page, from 1.
  static let attribute = "data-formaudit-mark"

  /// The HTML without `↓`, each marked tag having the attribute.
  let html: String
  /// How many start tags are marked.
  let count: Int
  /// What follows the first `↓` that stands before no start tag, if there is one.
  let strayMark: String?

  private static let mark: Character = "↓"

  init(_ marked: String) {
    guard marked.contains(Self.mark) else {
      (html, count, strayMark) = (marked, 0, nil)
      return
    }
    var html = ""
    var count = 0
    var stray: String?
    let parts = marked.split(separator: Self.mark, omittingEmptySubsequences: false)
    for (offset, part) in parts.enumerated() {
      guard offset > 0 else {
        html += part
        continue
      }
      guard let end = Self.endOfTagName(part) else {
        stray = stray ?? String(part.prefix(20))
        html += part
        continue
      }
      count += 1
      html += part[..<end] + " \(Self.attribute)=\"\(count)\"" + part[end...]
    }
    self.html = html
    self.count = count
    strayMark = stray
  }

  /// Where the name of the start tag ends that the text begins with; nil when it begins with none.
  private static func endOfTagName(_ text: Substring) -> Substring.Index? {
    guard text.first == "<", let letter = text.dropFirst().first, letter.isASCII, letter.isLetter
    else { return nil }
    return text.dropFirst().firstIndex { $0.isWhitespace || $0 == ">" || $0 == "/" }
      ?? text.endIndex
  }
}
