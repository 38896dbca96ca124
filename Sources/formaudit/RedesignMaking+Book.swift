import Auditing
import Deciding
import FormAudit
import FormModel
import Redesign
import RuleFiles
import Timing
import Words

extension RedesignMaking {
  /// By the numbers that we ship, read and timed by a book.
  init(_ form: FormerForm, _ book: RuleBook, in language: Language) throws {
    let limits = try Complaint.telling { () throws(RuleFileError) in try RedesignLimits.builtIn() }
    self.init(
      form, limits: limits, language: language, tool: .formaudit,
      reader: PageReader(vocabulary: book.vocabulary, purposes: book.purposes),
      model: TimeModel(parameters: book.timing, purposes: book.purposes),
      sharing: { Cores.all.map($0, $1) })
  }
}

extension Audit {
  /// The language of the pages that ask something, where we speak it; else English.
  var language: Language {
    let asking = journey.pages.filter { !$0.questions.isEmpty }
    return asking.count(where: \.isInFrench) * 2 > asking.count
      ? Language(rawValue: "fr") ?? .english : .english
  }
}
