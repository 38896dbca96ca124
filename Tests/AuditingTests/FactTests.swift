import FormModel
import TestSupport
import Testing
import Timing

@testable import Auditing

/// The table of facts.
@Suite struct FactTests {
  @Test(arguments: SubjectKind.allCases)
  func namesAreUniqueAndSayWhatTheyMean(kind: SubjectKind) {
    let facts = FactTable.facts[kind] ?? []
    #expect(!facts.isEmpty)
    #expect(Set(facts.map(\.name)).count == facts.count)
    for fact in facts {
      #expect(fact.about == kind)
      #expect(!fact.meaning.english.isEmpty && !fact.meaning.french.isEmpty)
      #expect(fact.name == fact.name.lowercased())
    }
  }

  /// Each fact is observed on every subject of the old pre-complaint, and gives what its kind says.
  @Test(arguments: SubjectKind.allCases)
  func valuesAreOfTheKindDeclared(kind: SubjectKind) throws {
    let journey = try Reading.journey("pre-plainte-2015")
    let book = Reading.book
    let time = TimeModel(parameters: book.timing, purposes: book.purposes).time(of: journey)
    let context = AuditContext(
      journey: journey, time: time, purposes: book.purposes, vocabulary: book.vocabulary)
    for subject in context.subjects(kind) {
      for fact in FactTable.visible(about: kind).values {
        #expect(Self.fits(fact.observe(subject), fact.kind, book.purposes), "\(fact.name)")
      }
    }
  }

  private static func fits(_ value: FactValue, _ kind: FactKind, _ purposes: PurposeBook) -> Bool {
    switch (value, kind) {
    case (.none, _), (.undecided, _), (.number, .number), (.flag, .yesOrNo), (.words, .words): true
    case (.words(let word), .oneOf(let words)): words.contains(word)
    case (.words(let word), .purpose): purposes[word] != nil
    default: false
    }
  }

  @Test func narrowerSubjectsSeeWiderFacts() {
    let visible = FactTable.visible(about: .field)
    #expect(visible["wording"]?.about == .question)
    #expect(visible["choices"]?.about == .field)
    #expect(visible["minutes"]?.about == .journey)
    #expect(FactTable.visible(about: .journey)["wording"] == nil)
  }
}
