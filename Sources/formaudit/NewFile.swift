import Foundation
import Words

/// A file that a command writes for its user, and that must not be there yet.
struct NewFile {
  /// From the folder.
  let path: String
  let folder: String

  var fullPath: String {
    folder == "." ? path : folder + (folder.hasSuffix("/") ? "" : "/") + path
  }

  /// Writes the text and the folders around it; the run stops rather than overwrite anything.
  func write(_ text: String) throws {
    let place = URL(fileURLWithPath: fullPath)
    if FileManager.default.fileExists(atPath: fullPath) {
      throw Complaint.usage(
        Sentence("“\(fullPath)” is already there"),
        hint: Sentence("choose another id, or remove the file"))
    }
    try? FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    // A folder that cannot be made is one that the file cannot be written into.
    try OutputFile(path: fullPath).write(text)
  }
}
