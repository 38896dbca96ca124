import TestSupport
import Testing
import Words

@testable import Comments

/// What points to a person is taken out; amounts, dates and sizes stay.
@Suite struct PseudonymizerTests {
  private func pseudonymizer() throws -> Pseudonymizer {
    Pseudonymizer(words: try CommentFixtures.book().words.privacy, language: .english)
  }

  @Test(arguments: [
    ("écrire à jean.dupont+x@exemple.co.uk vite", "écrire à ‹e-mail 1› vite"),
    ("06 12 34 56 78 ou 0612345678", "‹phone 1› ou ‹phone 1›"),
    ("+33 (0)6 12 34 56 78", "‹phone 1›"), ("call 07700 900123", "call ‹phone 1›"),
    ("NIR 1 85 05 78 006 084 91", "NIR ‹social security number 1›"),
    ("2 94 03 2A 120 005 51", "‹social security number 1›"),
    ("IBAN FR76 3000 6000 0112 3456 7890 189.", "IBAN ‹bank account 1›."),
    ("carte 4970 1000 0000 0006", "carte ‹bank card 1›"),
    ("AB-123-CD et ef-456-gh", "‹plate 1› et ‹plate 2›"), ("ma 2CV 1234 AB 75", "ma 2CV ‹plate 1›"),
    ("siret 732 829 320 00074", "siret ‹SIRET 1›"),
    ("dossier n° 12345", "dossier n° ‹file number 1›"),
    ("réf PP-2024-00123", "réf ‹file number 1›"),
    ("@ServicePublicFr aucun mail", "‹handle 1› aucun mail"),
    ("https://exemple.fr/suivi?id=12&nom=x fin", "https://exemple.fr/suivi?‹parameters 1› fin"),
    ("je m'appelle jean dupont", "je m'appelle ‹name 1›"),
    ("Je m’appelle Léa et", "Je m’appelle ‹name 1› et"),
    ("Mme LEFÈVRE m'a dit", "Mme ‹name 1› m'a dit"),
    ("M. de La Tour", "M. ‹name 1›"), ("depuis 192.0.2.17", "depuis ‹IP address 1›"),
  ])
  func takesOut(text: String, told: String) throws {
    #expect(try pseudonymizer().pseudonymized(text).text == told)
  }

  /// As people type them in haste.
  @Test(arguments: [
    ("06.12.34.56.78", "‹phone 1›"), ("(06) 12 34 56 78", "‹phone 1›"),
    ("au n°0612345678.", "au n°‹phone 1›."),
    ("06/12/34/56/78 et 06_12_34_56_78", "‹phone 1› et ‹phone 1›"),
    ("06  12  34  56  78", "‹phone 1›"), ("06–12–34–56–78", "‹phone 1›"),
    ("06. 12. 34. 56. 78.", "‹phone 1›."), ("tel0612345678", "tel‹phone 1›"),
    ("tel06 12 34 56 78", "tel‹phone 1›"), ("(0)6 12 34 56 78", "‹phone 1›"),
    ("(020) 7946 0958", "‹phone 1›"), ("(555) 123-4567", "‹phone 1›"),
    ("«0612345678»", "«‹phone 1›»"), ("+33.6.12.34.56.78", "‹phone 1›"),
    ("1.85.07.75.123.456.08", "‹social security number 1›"),
    ("nir185077512345608", "nir‹social security number 1›"),
    ("2001:db8::ff00:42:8329, fe80::1", "‹IP address 1›, ‹IP address 2›"),
    ("2001:0db8:85a3:0000:0000:8a2e:0370:7334", "‹IP address 1›"),
    ("00:1A:2B:3C:4D:5E", "‹IP address 1›"),
    ("à jean.dupont @ exemple.fr, vite", "à ‹e-mail 1›, vite"),
    ("jean.dupont@exemple,fr", "‹e-mail 1›"), ("a.b@gmail,com, merci", "‹e-mail 1›, merci"),
    ("jean.dupont(at)exemple.fr", "‹e-mail 1›"),
    ("jean.dupont [AT] exemple [dot] fr", "‹e-mail 1›"),
    ("jean.dupont%40exemple.fr", "‹e-mail 1›"), ("jean.dupont&#64;exemple.fr", "‹e-mail 1›"),
    ("jean.dupont arobase exemple point fr", "‹e-mail 1›"),
    ("jean.dupont＠exemple.fr", "‹e-mail 1›"),
    ("jean.dupont@gmailcom", "‹e-mail 1›"), ("“a.b@exemple.fr”", "“‹e-mail 1›”"),
    (
      "https://moi:secret@exemple.fr/a?b=c fin",
      "https://‹parameters 1›@exemple.fr/a?‹parameters 2› fin"
    ),
    ("exemple.fr/x?a=SECRET fin", "exemple.fr/x?‹parameters 1› fin"),
    ("https://exemple.fr/x;jsessionid=A1", "https://exemple.fr/x;‹parameters 1›"),
    ("MM. Roy et Martel disent", "MM. ‹name 1› disent"), ("Nom : Martel", "Nom : ‹name 1›"),
    ("nom: Martel Prénom: Anne", "nom: ‹name 1› Prénom: ‹name 2›"),
    ("je m appelle anne martel", "je m appelle ‹name 1›"),
    ("Mme Roy née Martel", "Mme ‹name 1› née ‹name 2›"),
    ("M. Roy et Mme Martel", "M. ‹name 1› et Mme ‹name 2›"),
    ("«Mme Roy»", "«Mme ‹name 1›»"),
    ("30006 00001 12345678901 89", "‹bank account 1›"),
  ])
  func takesOutWhatIsTypedInHaste(text: String, told: String) throws {
    #expect(try pseudonymizer().pseudonymized(text).text == told)
  }

  @Test(arguments: [
    "1 250 000 €", "12/03/2024 à 18h30", "01-02-2024 10:30", "2024-03-15 10:00:00",
    "5 242 880 octets",
    "10485760 octets", "78 questions en 40 minutes", "article R2-30 du CPP", "erreur 500",
    "20240315",
    "£12,345.67", "monsieur le maire", "page 4/6", "3,5 Mo", "le 17 ou le 112", "iPhone 12",
    "01/02/2024 - 03/04/2024", "de 01/02 à 03/04", "05/06/2024 10:30", "version 1.2.3",
    "à 10:30:45",
    "je suis né en 1985", "le nom de famille : obligatoire",
    "(3) champs",
    "vraiment ?pourquoi", "merci @ tous. Fin", "std::vector", "l’aide à 100 %", "IMG_01 et v02",
    "page.html#aide", "écran de 5 mm Blanc", "(01/02/2024)",
    "de 1 200 300 400 à 5 600 700 800 habitants",
  ])
  func leaves(text: String) throws {
    #expect(try pseudonymizer().pseudonymized(text).text == text)
  }

  /// Nothing but what was planted is lost, and nothing that was planted is left.
  @Test func plantedIdentifiersNeverComeOut() throws {
    let pseudonymizer = try pseudonymizer()
    var random = SeededGenerator(seed: 17)
    var missed = 0
    for _ in 0..<2000 {
      let planted = PlantedIdentifier.any(using: &random)
      let text = "Bonjour, \(planted), merci"
      let told = pseudonymizer.pseudonymized(text).text
      let isKept = told.hasPrefix("Bonjour, ") && told.hasSuffix(", merci")
      if told.contains(planted) || !told.contains("‹") || !isKept { missed += 1 }
    }
    #expect(missed <= 20)
  }

  @Test func amountsDatesAndSizesAreNoIdentifiers() throws {
    let pseudonymizer = try pseudonymizer()
    var random = SeededGenerator(seed: 18)
    var taken = 0
    for _ in 0..<2000 {
      let text = "payé \(PlantedIdentifier.measure(using: &random)) hier"
      if pseudonymizer.pseudonymized(text).text != text { taken += 1 }
    }
    #expect(taken <= 10)
  }
}
