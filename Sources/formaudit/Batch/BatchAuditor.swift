import Auditing
import FormAudit
import FormModel
import Report
import RuleFiles
import Timing
import Words

/// Answers lines in, one page at a time.
struct BatchAuditor {
  private let formAudit: FormAudit
  private let making: ReportMaking
  private let language: Language
  private let isFull: Bool

  init(book: RuleBook, model: TimeModelName, language: Language, isFull: Bool) {
    formAudit = FormAudit(book: book, model: model, reading: PageReading(cores: Cores(1)))
    // What decisions would change is weighed in whole audits alone.
    making = ReportMaking(language: language, book: isFull ? book : nil)
    self.language = language
    self.isFull = isFull
  }

  /// - Parameter number: Of the line, from 1.
  func answer(_ line: [UInt8], number: Int) -> BatchAnswer {
    do throws(BatchMistake) {
      let request = try BatchRequest(reading: line)
      let told = making.telling(try audit(request))
      return BatchAnswer(line: number, id: request.id, told, isFull: isFull)
    } catch {
      return BatchAnswer(
        line: number, id: error.id, .error, reason: error.what.text(in: language))
    }
  }

  private func audit(_ request: BatchRequest) throws(BatchMistake) -> Audit {
    switch request.page {
    case .bytes(let bytes): return formAudit.audit(of: bytes, address: request.url ?? request.id)
    case .file(let path):
      if let audit = formAudit.audit(ofSavedPage: path, address: request.url) { return audit }
      throw BatchMistake(
        Sentence("file names a saved page, or with offset and length a record of an archive"),
        id: request.id)
    case .record(let path, let offset, let length):
      return formAudit.audit(ofRecordIn: path, offset: offset, length: length)
    }
  }
}
