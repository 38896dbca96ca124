import Report
import TestSupport
import Testing
import Words

@testable import Comments

/// Comments are tied to questions and steps by what they say.
@Suite struct TieTests {
  /// None is better than a wrong one: nine in ten are right.
  @Test(arguments: ["labelled.csv", "ties.csv"]) func tiesAreRight(file: String) throws {
    let audit = try CommentFixtures.audit()
    var finder = TieFinder(audit, words: try CommentFixtures.book().words)
    let questions = audit.pages.flatMap(\.forms).flatMap(\.questions)
    let purposes = Dictionary(questions.map { ($0.id, $0.purpose ?? "") }) { first, _ in first }
    var made = 0
    var wrong: [String] = []
    var wanted = 0
    for row in try CommentFixtures.rows(file) {
      guard let text = row["comment"], let tie = row["tie"] else { continue }
      if !tie.isEmpty { wanted += 1 }
      let found = finder.tie(FoldedClauses(text))
      let isRight: Bool
      switch found.subject {
      case .journey: continue
      case .page(let key):
        let number = audit.pages.first { $0.key == key }?.step?.current ?? 0
        let namesStep = text.contains(where: \.isNumber) || text.contains(/derni|last/)
        isRight = tie == "page:\(number)" || tie.isEmpty && namesStep
      case .questions(let ids): isRight = ids.contains { purposes[$0] == tie }
      }
      made += 1
      if !isRight { wrong.append("\(tie) | \(found.because.text(in: .english)) | \(text)") }
    }
    #expect(wanted > 60)
    #expect(made > 60)
    #expect(wrong.count * 10 <= made, "\(wrong.count) of \(made): \(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("Ma profession est obligatoire", "“profession”"), ("bloqué à la page 3", "page 3"),
    ("Tout s'efface à la deuxième étape", "deuxieme etape"),
    ("numéro SIREN demandé alors que je suis un particulier", "“siren”"),
    ("né à l'étranger, je mets quoi dans département de naissance ?", "departement, naissance"),
    ("le bouton est mort", "no question"),
  ])
  func eachTieSaysWhy(text: String, because: String) throws {
    var finder = TieFinder(try CommentFixtures.audit(), words: try CommentFixtures.book().words)
    let told = finder.tie(FoldedClauses(text)).because.text(in: .english)
    #expect(told.contains(because), "\(told)")
  }
}
