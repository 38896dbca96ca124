import Foundation

/// What a person counted on one page, with the words read there: a line of a file that stays outside.
struct HandCount: Decodable {
  /// The source and the name of the page, such as `formasaurus/106.html`.
  let page: String
  let questions: [Question]
  /// Where two people could count otherwise.
  let doubt: String?

  struct Question: Decodable {
    /// Empty where the page asks without words.
    let wording: String
    /// Other words that an expert accepts.
    let also: [String]
    /// Whether it only shows after an answer or a click.
    let conditional: Bool

    /// The hashes by which the question is recognised; empty when it has no words.
    var hashes: [WordingHash] {
      wording.isEmpty ? [] : ([wording] + also).compactMap { WordingHash($0) }
    }
  }

  /// The page as it may be kept.
  var withoutWords: CountedPage {
    CountedPage(
      page: page, asked: questions.count { !$0.conditional },
      conditional: questions.count(where: \.conditional),
      wordings: questions.map { $0.hashes.map(\.hexadecimal) }.filter { !$0.isEmpty })
  }
}

/// What a person counted on one page, without its words.
struct CountedPage: Codable {
  let page: String
  /// The questions that people meet.
  let asked: Int
  /// The questions that only show after an answer or a click.
  let conditional: Int
  /// For each question with words, the hashes by which it is recognised.
  let wordings: [[String]]
}

extension Decodable {
  /// The values of a file of JSON Lines.
  static func lines(of path: String) throws -> [Self] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).map {
      try JSONDecoder().decode(Self.self, from: Data($0))
    }
  }
}
