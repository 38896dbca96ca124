import Fetching
import FormModel
import Words

/// A file of formaudit's own, or of a team's: a report, a baseline, observed times.
struct InputFile {
  let path: String
  /// That of the mistakes which are told.
  let language: Language

  /// A larger file is none of these: a hundred megabytes of JSON are the report of a thousand pages.
  private static let largest = 400_000_000

  /// The whole of the file, or the end of the run with the reason.
  func bytes() throws -> [UInt8] {
    do {
      return try BoundedReader.file(path, limit: Self.largest)
    } catch {
      throw Complaint.usage(
        Sentence("\(path): \(error.sentence)"), hint: error.hint)
    }
  }

  func text() throws -> String {
    guard let text = String(validating: try bytes(), as: UTF8.self) else {
      throw Complaint.usage(
        Sentence("“\(path)” is not UTF-8 text"),
        hint: Sentence("save it again as UTF-8"))
    }
    return text
  }
}
