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
