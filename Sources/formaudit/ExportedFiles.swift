import Foundation
import Redesign
import Words

/// What other tools take of a redesign, as files.
struct ExportedFiles {
  let format: RedesignExport
  /// Where it is written: the file, or the folder of several; nil beside the pages.
  let path: String?
  /// That of the pages.
  let folder: String

  func write(_ plan: RedesignPlan) throws {
    let files = format.files(plan)
    let home = URL(fileURLWithPath: path ?? folder)
    if files.count == 1 {
      let file = path == nil ? home.appendingPathComponent(files[0].name) : home
      return try OutputFile(path: file.path).write(files[0].text)
    }
    let own = path == nil ? home.appendingPathComponent(format.name) : home
    // A folder that cannot be made is one that files cannot be written into.
    try? FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    for file in files {
      try OutputFile(path: own.appendingPathComponent(file.name).path).write(file.text)
    }
  }
}
