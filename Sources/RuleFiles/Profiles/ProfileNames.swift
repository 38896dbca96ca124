import Foundation

/// The names of the profiles of rules, which are those of their files.
package enum ProfileNames {
  /// The built-in ones, in the order of their names.
  package static var ofRules: [String] {
    BuiltInRules.files.compactMap { ProfileFile.id(ofPath: $0.path) }
  }

  /// Whether a name is that of a profile of rules, built in or of a folder of rules.
  package static func isOfRules(_ name: String, folder: String?) -> Bool {
    if let folder {
      return FileManager.default.fileExists(
        atPath: "\(folder)/\(ProfileFile.folder)/\(name).yaml")
    }
    return ofRules.contains(name)
  }
}
