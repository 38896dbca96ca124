import Foundation

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
    let url = URL(fileURLWithPath: fullPath)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw Complaint.usage(
        "“\(fullPath)” is already there", hint: "choose another id, or remove the file")
    } catch {
      throw Complaint.usage(
        "“\(fullPath)” cannot be written", hint: "check that you may write in “\(folder)”")
    }
  }
}
