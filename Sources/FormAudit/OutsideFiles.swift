import FormModel
import Foundation

/// Whether the files of a project may name files outside of their own folder.
///
/// A `formaudit.yaml` or a `journey.yaml` may come with a change from somebody whom nobody knows yet:
/// it reads nothing else of the machine unless the person who runs formaudit says so. Links are
/// followed first.
package struct OutsideFiles: Sendable {
  let areAllowed: Bool

  package init(areAllowed: Bool) {
    self.areAllowed = areAllowed
  }

  /// Throws when one of these paths leads out of the folder of the file that names it.
  /// Addresses are no paths.
  package func check(_ paths: [String], namedBy file: String) throws(TargetError) {
    if areAllowed { return }
    let folder = Self.whole(URL(fileURLWithPath: file).deletingLastPathComponent().path)
    let inside = folder == "/" ? folder : folder + "/"
    let foreign = paths.first {
      !$0.contains("://") && $0 != "-" && !(Self.whole($0) + "/").hasPrefix(inside)
    }
    guard let foreign else { return }
    throw TargetError(
      Sentence("\(file) names “\(foreign)”, which is outside of its folder"),
      hint: Sentence("if you trust this file, say so: --allow-outside"))
  }

  /// The path without links and `..`, of a file which may not be there.
  private static func whole(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
