import Auditing
import Foundation
import Words

/// The profiles of a book, by id.
struct ProfileShelf {
  private(set) var profiles: [String: ProfileFile] = [:]
  /// Profiles which cannot be read: those that extend them are not blamed.
  private var unread: Set<String> = []

  mutating func read(id: String, text: String, _ report: FileReport) {
    let root = report.root(of: text)
    if let profile = root.flatMap(Shape.profile(id).read) {
      profiles[id] = profile
    } else {
      unread.insert(id)
    }
  }

  func has(_ id: String) -> Bool { profiles[id] != nil || unread.contains(id) }

  /// The profile and those it extends, the most general first; a circle and an unknown name are
  /// told.
  func chain(of id: String) -> [ProfileFile] {
    var chain: [ProfileFile] = []
    var next = profiles[id]
    while let profile = next {
      chain.append(profile)
      guard let base = profile.base else { break }
      if chain.contains(where: { $0.id == base.id }) {
        base.place.problem(
          Sentence("the profile \(base.id.quoted) extends itself in a circle"),
          hint: Sentence("remove “extends” from one of them"))
        break
      }
      if !has(base.id) {
        tellUnknown(base)
      }
      next = profiles[base.id]
    }
    return chain.reversed()
  }

  func tellUnknown(_ profile: NamedProfile) {
    profile.place.problem(
      Sentence("there is no profile \(profile.id.quoted)"), hint: hint(for: profile.id))
  }

  func hint(for id: String) -> Sentence? {
    DidYouMean.hint(
      for: id, among: profiles.keys,
      otherwise: Sentence("the profiles are: \(profiles.keys.sorted().listed)"))
  }

  /// The rules as profiles leave and change them, one after the other; each is applied once.
  func selection(
    _ ids: [String], of rules: [Rule], _ changer: RuleChanger
  ) -> RuleSelection {
    var selection = RuleSelection(rules)
    var applied: Set<String> = []
    for profile in ids.flatMap(chain) where applied.insert(profile.id).inserted {
      profile.apply(to: &selection, changer)
    }
    return selection
  }
}

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
