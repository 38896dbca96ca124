import FormModel
import Report

/// Short identities of a question, of several versions side by side.
///
/// A fingerprint holds what people and programs read of a question. It never holds a measured
/// number, a position, a class, a generated id or a message: those change while the question stays.
/// A later version of formaudit which reads pages otherwise adds a version; a baseline keeps those
/// it was written with, and one shared version is enough to recognise a question.
package enum Fingerprint {
  /// Everything that is read of a question.
  static let whole = "v1"
  /// The same without what our own vocabulary concludes: purposes are tuned from release to
  /// release.
  static let asWritten = "v2"

  /// The surest first.
  static let versions = [whole, asWritten]

  static func all(of question: Snapshot.Question) -> [String: String] {
    let words = [question.wording, question.heading, question.legend].map { FoldedWords($0).text }
    let fields = question.fields.map { field in
      [field.kind, FoldedWords(field.wording).text, field.name]
        + field.sketch.hashes.map { String($0, radix: 16) }
    }
    let written =
      [question.page, question.autocomplete] + words + fields.map { $0.joined(separator: "\u{1F}") }
    let purpose = question.purpose ?? ""
    return [
      whole: StableHash(of: (written + [purpose]).joined(separator: "\u{1E}")).mixed.digits,
      asWritten: StableHash(of: written.joined(separator: "\u{1E}")).mixed.digits,
    ]
  }
}

/// What remains of the name of a control once indices and generated parts are taken out.
///
/// `personne[0][nom]`, `ctl00$main$txtNom_17` and `nom-3fa85f64` change with each build or each
/// copy of a block; what people wrote in them does not.
package enum NameSkeleton {
  /// The words that people wrote, in lower case, with spaces between them; empty when there are
  /// none.
  package static func of(_ name: String) -> String {
    let parts = name.prefix(longestName).split { !$0.isLetter && !$0.isNumber }
    let words = parts.filter { !isGenerated($0) }.flatMap(words)
    return words.filter { !frameworkWords.contains($0) }.joined(separator: " ")
  }

  /// Longer names are generated ones.
  private static let longestName = 200

  /// Prefixes that frameworks add: ASP.NET, JSF, React, Angular, Vue.
  private static let frameworkWords: Set<String> = ["ctl", "j", "idt", "radix", "headlessui"]

  /// `txtNom2` becomes `txt`, `nom`: a number counts siblings.
  private static func words(_ part: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: Character = " "
    for character in part {
      if character.isNumber || character.isUppercase && previous.isLowercase, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if character.isLetter { word.append(character) }
      previous = character
    }
    if !word.isEmpty { words.append(word) }
    return words.map { FoldedWords($0, limit: 1).text }.filter { !$0.isEmpty }
  }

  /// A number, a hexadecimal code, or letters and digits that change places too often for a word.
  private static func isGenerated(_ part: Substring) -> Bool {
    let digits = part.count(where: \.isNumber)
    if digits == part.count { return true }
    // No word begins with a digit.
    if part.first?.isNumber == true { return true }
    if digits > 0, part.count >= 6, part.allSatisfy(\.isHexDigit) { return true }
    let switches = zip(part, part.dropFirst()).count { $0.isNumber != $1.isNumber }
    return switches >= 3
  }
}
