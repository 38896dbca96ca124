import Auditing
import RuleFiles

/// Loads the rules, or shows everything that is wrong with them.
enum RuleBookLoader {
  static func book(folder: String?) throws -> RuleBook {
    try Complaint.telling { () throws(RuleFileError) in
      if let folder { return try RuleFolder.book(at: folder) }
      return try BuiltInRules.book()
    }
  }
}
