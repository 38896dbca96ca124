import Testing

@testable import Comments

/// Exports are read as their makers write them.
@Suite struct CommentReaderTests {
  @Test func servicesPublicsPlusWritesSemicolonsAMarkAndLineBreaks() throws {
    let export = """
      \u{FEFF}"ID expérience";"Écrit le";"Pseudonyme usager";"Titre";"Description";"Ressenti usager"
      "71";"2025-03-04 18:22";"L3";"Formulaire sans fin";"Une demi-heure ;
      puis ""erreur"".";"Négatif"
      "72";"2025-03-05 09:10";"M";"Simple";"Fini en 10 minutes.";"Positif"
      """
    let comments = try CommentFixtures.read(export)
    #expect(
      comments.map(\.text) == [
        "Formulaire sans fin\nUne demi-heure ;\npuis \"erreur\".", "Simple\nFini en 10 minutes.",
      ])
    #expect(comments.map(\.line) == [2, 4])
    #expect(comments.map(\.day) == [Day("2025-03-04"), Day("2025-03-05")])
  }

  @Test func jeDonneMonAvisWritesSeveralColumnsOfWords() throws {
    let export = """
      Date,ID,Satisfaction démarche,Difficultés,Difficultés commentaire,Aide commentaire,Commentaire
      12/03/2024,a1,Pas bien,Oui,Le menu est vide,,Page blanche après Valider.
      13/03/2024,a2,Moyen,Non,,,"On ne dit pas combien de temps cela prend, ni quels papiers."
      14/03/2024,a3,Très bien,Non,,,
      15/03/2024,a4,Pas bien,Oui,,,une suite,coupée en deux
      """
    let (comments, totals) = try CommentFixtures.read(Array(export.utf8))
    #expect(
      comments.map(\.text) == [
        "Le menu est vide\nPage blanche après Valider.",
        "On ne dit pas combien de temps cela prend, ni quels papiers.", "une suite\ncoupée en deux",
      ])
    #expect(comments.first?.day == Day("2024-03-12"))
    #expect(totals.records == 4)
    #expect(totals.empty == 1)
  }

  @Test func theQuestionOfTheFormCanNameTheColumn() throws {
    let export = """
      Date de l'avis,Nom du formulaire,"De façon générale, comment ça s’est passé ?",Souhaitez-vous nous en dire plus ?
      2026-02-01 08:14:02,Avis,Pas bien,"On m’a demandé ma profession, aucune case."
      """
    let comments = try CommentFixtures.read(export)
    #expect(comments.map(\.text) == ["On m’a demandé ma profession, aucune case."])
    #expect(comments.first?.day == Day("2026-02-01"))
  }

  @Test func googlePlayWritesUTF16() throws {
    let text =
      "Package Name,Review Submit Date and Time,Star Rating,Review Title,Review Text,Developer Reply Text\n"
      + "fr.app,2025-04-01T08:00:00Z,1,,\"Obligé de recréer un compte à chaque fois 😡\",Désolés\n"
    var littleEndian: [UInt8] = [0xFF, 0xFE]
    var bigEndian: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      littleEndian += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      bigEndian += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for bytes in [littleEndian, bigEndian] {
      // Odd pieces cut characters, and pairs of them.
      for piece in [301, 333, 1000] {
        let comments = try CommentFixtures.read(bytes, piece: piece).comments
        #expect(comments.map(\.text) == ["Obligé de recréer un compte à chaque fois 😡"])
        #expect(comments.first?.rating == 1)
      }
    }
  }

  @Test func theAppStoreWritesLabels() throws {
    let export = """
      {"feed":{"author":{"name":{"label":"x"}},"entry":[
      {"id":{"label":"901"},"author":{"name":{"label":"lea"}},"im:rating":{"label":"2"},"title":{"label":"Bug photo"},"content":{"label":"Impossible d'envoyer la photo"},"updated":{"label":"2025-05-01T00:00:00-07:00"}},
      {"id":{"label":"902"},"im:rating":{"label":"5"},"title":{"label":"Bien"},"content":{"label":"Simple et rapide"},"updated":{"label":"2025-05-03T00:00:00-07:00"}}]}}
      """
    let comments = try CommentFixtures.read(export)
    #expect(
      comments.map(\.text) == [
        "Bug photo\nImpossible d'envoyer la photo", "Bien\nSimple et rapide",
      ])
    #expect(comments.map(\.rating) == [2, 5])
    #expect(comments.first?.day == Day("2025-05-01"))
  }

  @Test func archivesOfXAreScripts() throws {
    let export = """
      window.YTD.tweets.part0 = [
       {"tweet":{"id_str":"1","created_at":"Wed Oct 14 20:19:24 +0000 2015","full_text":"30 min de cases \\u00e0 remplir \\ud83d\\ude21 #x","lang":"fr","entities":{"hashtags":[{"text":"preplainte"}]}}},
       {"tweet":{"id_str":"2","created_at":"Thu Oct 15 08:01:00 +0000 2015","full_text":"aucun mail","entities":{}}}
      ];
      """
    let comments = try CommentFixtures.read(export)
    #expect(comments.map(\.text) == ["30 min de cases à remplir 😡 #x", "aucun mail"])
    #expect(comments.map(\.day) == [Day("2015-10-14"), Day("2015-10-15")])
  }

  @Test func theInterfacesOfXAreLinesOrAList() throws {
    let lines = """
      {"created_at":"Fri Oct 16 07:00:00 +0000 2015","full_text":"Session expirée","user":{"screen_name":"u1","description":"about me"},"lang":"fr"}
      {"created_at":"Fri Oct 16 08:00:00 +0000 2015","full_text":"Pourquoi ma profession","user":{"screen_name":"u2"}}
      """
    #expect(
      try CommentFixtures.read(lines).map(\.text) == ["Session expirée", "Pourquoi ma profession"])
    let list = """
      {"data":[{"id":"1","text":"Lost everything","created_at":"2025-01-10T10:00:00.000Z","public_metrics":{"like_count":4}},
       {"id":"2","text":"Quick and clear"}],"includes":{"users":[{"id":"1","description":"a person"}]},"meta":{"result_count":2}}
      """
    #expect(try CommentFixtures.read(list).map(\.text) == ["Lost everything", "Quick and clear"])
  }

  @Test func feedbackOfGOVUKHasItsOwnNames() throws {
    let export = """
      creation date,satisfaction_rating,what_doing,what_wrong
      2021-05-03,2,renewing a licence,it timed out
      """
    let comments = try CommentFixtures.read(export)
    #expect(comments.map(\.text) == ["renewing a licence\nit timed out"])
    #expect(comments.first?.rating == 2)
  }

  @Test func aLineIsACommentWhereNothingElseIsKnown() throws {
    let comments = try CommentFixtures.read(
      "78 questions, trop long, trop lent, nul\r\n\r\nmerci\n")
    #expect(comments.map(\.text) == ["78 questions, trop long, trop lent, nul", "merci"])
    #expect(comments.map(\.line) == [1, 3])
  }

  @Test func tabulationsAndLegacyEncodings() throws {
    let export =
      Array("date\tcommentaire\n01/02/2024\td".utf8) + [0xE9] + Array("connect".utf8) + [
        0xE9, 0x0A,
      ]
    let (comments, totals) = try CommentFixtures.read(export)
    #expect(comments.map(\.text) == ["déconnecté"])
    #expect(totals.format == "tsv")
  }

  @Test func aNamedColumnCountsAloneAndASlipIsTold() throws {
    let export = "commentaire,autre chose\nnon,oui\n"
    let choice = ColumnChoice(text: ["Autre chose"])
    #expect(try CommentFixtures.read(export, choice: choice).map(\.text) == ["oui"])
    let slip = ColumnChoice(text: ["autre chos"])
    #expect(throws: ExportError.self) { try CommentFixtures.read(export, choice: slip) }
  }

  /// Pieces never change what is read.
  @Test(arguments: [1, 2, 3, 5, 64]) func piecesDoNotMatter(size: Int) throws {
    let export = Array("id;commentaire\r\n1;\"é\"\"à;\n😡\"\r\n2;b\r\n".utf8)
    let whole = try CommentFixtures.read(export).comments
    // The first piece must hold the names of the columns.
    var rest = export[...]
    var isFirst = true
    var comments: [Comments.Comment] = []
    _ = try CommentReader(words: CommentFixtures.book().words).read(
      next: { () throws(ExportError) in
        let piece = rest.prefix(isFirst ? 16 : size)
        isFirst = false
        rest = rest.dropFirst(piece.count)
        return Array(piece)
      }, each: { comments.append($0) })
    #expect(comments == whole)
    #expect(whole.map(\.text) == ["é\"à;\n😡", "b"])
  }
}
