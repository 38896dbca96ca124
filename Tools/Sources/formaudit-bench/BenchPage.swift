/// Writes a page of a given size, built like a public form: navigation, text, tables, fields, lists.
///
/// A section of about 10 KB holds 12 links, three paragraphs, a table and four fields, one of them a
/// list of 20 choices: about four times as many controls as a saved public page of the same size.
enum BenchPage {
  static func bytes(atLeast size: Int) -> [UInt8] {
    var html = """
      <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Demande d’aide</title>
      <link rel="stylesheet" href="style.css"><script src="app.js"></script></head><body>
      <header><nav>\(links(count: 20, section: 0))</nav></header><main><h1>Demande d’aide au logement</h1>
      <p>Durée estimée : 20 à 40 minutes. Les champs suivis d’un astérisque sont obligatoires.</p>
      <form action="/envoi" method="post"><input type="hidden" name="jeton" value="a1b2c3d4e5f6">

      """
    var section = 1
    while html.utf8.count < size {
      html += self.section(section)
      section += 1
    }
    html += """
      <p>Vos données personnelles servent à traiter la demande.</p><button type="submit">Envoyer</button>
      </form></main><footer>\(links(count: 20, section: section))</footer></body></html>
      """
    return Array(html.utf8)
  }

  private static func section(_ number: Int) -> String {
    """
    <section class="fr-mb-4w" id="partie-\(number)"><h2>Partie \(number)</h2>
    <ul class="fr-links-group">\(links(count: 12, section: number))</ul>
    \(paragraphs)
    <table class="fr-table"><caption>Plafonds</caption>\(rows)</table>
    <div class="fr-input-group"><label class="fr-label" for="nom-\(number)">Nom de famille * <span class="fr-hint-text">Comme sur votre pièce d’identité</span></label>
    <input class="fr-input" id="nom-\(number)" name="personne[\(number)][nom]" autocomplete="family-name" required></div>
    <div class="fr-input-group"><label class="fr-label" for="iban-\(number)">IBAN</label>
    <input class="fr-input" id="iban-\(number)" name="personne[\(number)][iban]" maxlength="34" aria-describedby="aide-\(number)"><p id="aide-\(number)">Il figure sur votre RIB.</p></div>
    <div class="fr-select-group"><label class="fr-label" for="dep-\(number)">Département</label>
    <select class="fr-select" id="dep-\(number)" name="personne[\(number)][dep]"><option value="">Sélectionnez</option>\(options)</select></div>
    <fieldset class="fr-fieldset"><legend>Êtes-vous locataire ?</legend>
    <input type="radio" id="oui-\(number)" name="locataire-\(number)" value="1"><label for="oui-\(number)">Oui</label>
    <input type="radio" id="non-\(number)" name="locataire-\(number)" value="0"><label for="non-\(number)">Non</label></fieldset>
    </section>

    """
  }

  private static func links(count: Int, section: Int) -> String {
    (1...count).map {
      "<li class=\"fr-link-item\"><a class=\"fr-link\" href=\"/rubriques/\(section)/page-\($0).html\">Rubrique \(section).\($0) : aides et droits</a></li>"
    }.joined(separator: "\n")
  }

  private static let options = (1...20).map {
    "<option value=\"\($0)\">Département \($0)</option>"
  }.joined(separator: "\n")

  private static let rows = (1...12).map {
    "<tr><th scope=\"row\">\($0) personne(s)</th><td>\($0 * 10_000) €</td><td>zone \($0 % 3 + 1)</td><td>sous conditions</td></tr>"
  }.joined(separator: "\n")

  private static let paragraphs = String(
    repeating: """
      <p class="fr-text">L’aide est versée <strong>chaque mois</strong> au locataire ou, s’il le demande, à son bailleur. \
      Elle dépend des <a href="/ressources">ressources</a> du foyer, de sa composition et du lieu où il se trouve ; \
      elle est revue chaque année. Le calcul tient compte des &laquo;&nbsp;ressources des douze derniers mois&nbsp;&raquo; \
      et des changements de situation que vous signalez. En cas de <em>désaccord</em>, vous pouvez écrire au médiateur, \
      puis saisir le tribunal administratif dans les deux mois qui suivent la décision.</p>

      """, count: 3)
}
