import Auditing
import RuleFiles

/// Loads the rules, or shows everything that is wrong with them.
enum RuleBookLoader {
  static func book(folder: String?) throws -> RuleBook {
    do {
      return try folder.map { try RuleFolder.book(at: $0) } ?? BuiltInRules.book()
    } catch let error as RuleFileError {
      Complaint.write(error.description)
      throw ExitStatus.usage
    }
  }
}
