import Testing
import Words

@testable import Comments

/// A table whose columns are called otherwise is a table all the same: names of people, numbers and
/// headers are no comments.
@Suite struct UnknownTableTests {
  private static let rows = "1;Trop long;Anne Martel\n2;Le site plante;Paul Roy\n"

  @Test(arguments: [
    "id;n;d\n" + rows, "id;n;d\n1;Trop long; vraiment;Anne\n" + rows + rows,
    "id,n,d\n1,2,2025-01-01\n2,3,2025-01-02\n", "id\tn\n1\tTrop long, nul\n2\tMoche\n",
    "id, n, d\n1, Trop long, Anne\n2, Nul, Paul\n3, Cher, Luc\n", "nom|âge\nAnne|32\n",
    "id;n;d\n1;\"Trop long ;\nnul\";Anne\n2;\"b\";Paul\n", "nom;prénom;âge\n",
  ])
  func isRefused(export: String) throws {
    let error = try #require(throws: ExportError.self) { try CommentFixtures.read(export) }
    #expect(error.sentence.text(in: .english).hasPrefix("no column of comments is known among: "))
    #expect(try #require(error.hint).text(in: .english).contains("--text"))
  }

  @Test(arguments: [
    "Le site plante; toujours\nTrop long; vraiment; oui\nmerci; bien\n",
    "Trop long, nul, lent\nMerci\nJ'ai attendu 3,5 heures, puis rien\n",
    "3,5 heures\n2,5 heures\n4,5 heures\n",
    "Trop long, moche\nPénible, lent\nCher, nul\nBon, bien\n",
    "Bien : oui, rapide ; clair, et simple\nNon\n", "78 questions, trop long, trop lent, nul\n",
    "Rien à dire\nParfait\n", "\"Trop long\", dit-on, partout\nNul, lent\n",
  ])
  func sentencesAreLines(export: String) throws {
    let comments = try CommentFixtures.read(export)
    #expect(comments.map(\.text) == export.split(separator: "\n").map(String.init))
  }

  @Test(arguments: [
    "Votre avis", "Contenu", "Réponse", "Retour", "Expression libre", "commentaire (facultatif)",
    "Que pouvons-nous améliorer ?", "Comment pouvons-nous améliorer ?", "Remarques libres",
    "Votre commentaire sur la démarche *", "Answer", "Response (optional)", "Free text", "Remarks",
    "What could we improve?", "How can we improve this service?", "Any comments", "Ressenti",
  ])
  func aNameWithWordsAroundIsKnown(name: String) throws {
    let comments = try CommentFixtures.read(
      "id;\(name);Nom du répondant;E-mail\n1;Trop long;Anne Martel;a@exemple.fr\n")
    #expect(comments.map(\.text) == ["Trop long"])
  }

  @Test func whatIsSaidOfAnAnswerIsNone() {
    for name in ["Date de l'avis reçu", "ID du commentaire", "Auteur de la remarque"] {
      #expect(throws: ExportError.self) {
        try CommentFixtures.read("id;\(name);ville\n1;x;Lyon\n2;y;Paris\n")
      }
    }
  }

  @Test func theAnswerOfAnAdministrationIsNoComment() throws {
    let comments = try CommentFixtures.read(
      "id;Remarque libre;Réponse;Réponse de l'administration\n1;Trop long;Bonjour;M. Roy\n")
    #expect(comments.map(\.text) == ["Trop long"])
  }

  @Test(arguments: [
    ("anne@exemple.fr;0612345678;x\n1;2;3\n", ColumnChoice()),
    ("anne@exemple.fr;Trop long;x\nb;c;d\n", ColumnChoice(text: ["foo"])),
    ("17;Trop long;Anne\n18;Nul;Paul\n", ColumnChoice()),
    ("01/02/2025;Trop long;Anne\n02/02/2025;Nul;Paul\n", ColumnChoice(text: ["Trop lon"])),
  ])
  func errorsNeverQuoteCells(export: String, choice: ColumnChoice) throws {
    let error = try #require(throws: ExportError.self) {
      try CommentFixtures.read(export, choice: choice)
    }
    let told = error.sentence.text(in: .english) + (error.hint?.text(in: .english) ?? "")
    for cell in export.split(whereSeparator: { ";\n".contains($0) }) where cell.count > 3 {
      #expect(!told.contains(cell))
    }
    #expect(told.contains("from 1 to 3"))
  }
}
