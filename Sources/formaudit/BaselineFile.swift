import Comparing
import FormModel
import Foundation
import Words

/// A baseline on disk.
struct BaselineFile {
  let path: String
  /// That of the mistakes which are told.
  let language: Language

  /// Nil when there is no such file.
  func readIfThere() throws -> Baseline? {
    isThere ? try read() : nil
  }

  func read() throws -> Baseline {
    guard isThere else {
      throw Complaint.usage(
        Sentence("there is no baseline “\(path)”"),
        hint: Sentence("write it: formaudit baseline write"))
    }
    let text = try InputFile(path: path, language: language).text()
    do {
      return try Baseline(reading: text)
    } catch {
      tell(error)
      throw ExitStatus.usage
    }
  }

  private func tell(_ error: BaselineError) {
    Complaint.write(
      Diagnosis(error.sentence, hint: error.hint, at: "\(path):\(error.line):1"), in: language)
  }

  /// Changes the baseline as it is now: no other run changes it between the reading and the writing.
  ///
  /// - Parameter change: Given nil when there is no such file. Nothing is written when the baseline
  ///   comes out as it was.
  func update(_ change: (Baseline?) throws -> Baseline) throws {
    try FileLock.holding(folder: ScratchFile.folder(of: path)) {
      let former = try readIfThere()
      let changed = try change(former)
      if changed != former { try OutputFile(path: path).write(changed.text) }
    }
  }

  private var isThere: Bool { FileManager.default.fileExists(atPath: path) }
}
