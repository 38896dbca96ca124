import Auditing
import Words

/// Finds the facts that a rule names.
struct FactFinder {
  let about: SubjectKind
  private let visible: [String: Fact]

  init(about: SubjectKind) {
    self.about = about
    visible = FactTable.visible(about: about)
  }

  /// The fact of this name, if a rule about this kind of subject can use it.
  func fact(named name: String) -> Fact? {
    visible[name]
  }

  /// Tells that a name is no fact, and which one may have been meant.
  func tellUnknown(_ name: String, at value: ValueReader) {
    if value.report.log.isFull { return }
    let narrower = SubjectKind.allCases.first { kind in
      FactTable.visible(about: kind)[name] != nil
    }
    if let narrower {
      value.problem(
        Sentence("\(name.quoted) is not known of a \(about.rawValue)"),
        hint: Sentence(
          "it is a fact of a \(narrower.rawValue); this rule is about a \(about.rawValue)"))
      return
    }
    value.problem(
      Sentence("\(name.quoted) is not a fact of a \(about.rawValue)"),
      hint: DidYouMean.hint(
        for: name, among: visible.keys,
        otherwise: Sentence("the facts of a \(about.rawValue) are: \(visible.keys.sorted().listed)")
      ))
  }
}

/// What rules may name besides facts.
struct RuleReferences: Sendable {
  /// The ids that a purpose can have; nil when the purposes could not be read.
  var purposes: Set<String>?
  /// The dictionaries by id; nil when one of them could not be read.
  var dictionaries: [String: RuleDictionary]?
}
