import FormModel
import Report
import Words

/// A JSON report of an earlier run, on disk.
struct StoredReport {
  let path: String
  let language: Language

  func read() throws -> Report {
    let bytes = try InputFile(path: path, language: language).bytes()
    do {
      return try JSONReport.read(bytes)
    } catch {
      throw Complaint.usage(Sentence("\(path): \(error.sentence)"), hint: error.hint)
    }
  }
}
