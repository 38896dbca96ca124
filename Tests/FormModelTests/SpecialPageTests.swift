import FormModel
import TestSupport
import Testing

/// Pages and questions that take another time than reading and typing.
@Suite struct SpecialPageTests {
  @Test(arguments: [
    "<h1>Récapitulatif de votre demande</h1><form method=post><p>Nom : Dupont</p><button>Envoyer</button></form>",
    "<h1>Check your answers before sending your application</h1><form method=post><button>Send</button></form>",
    "<h1>Ma demande</h1><h2>Vérifiez vos réponses</h2><form method=post><label><input type=checkbox>Je certifie sur l’honneur l’exactitude de ces informations</label><button>Valider</button></form>",
    "<title>Review and submit</title><h1>Application</h1><form method=post><input type=submit value=Submit></form>",
  ])
  func isReview(html: String) throws {
    let page = try Reading.page(html)
    #expect(page.isReview)
  }

  @Test(arguments: [
    "<h1>Récapitulatif</h1><form method=post><label>Nom<input></label><button>Envoyer</button></form>",
    "<h1>Récapitulatif de votre demande envoyée</h1><p>Merci.</p><button type=button>Imprimer</button>",
    "<h1>Votre demande</h1><form method=post><p>Vérifiez vos réponses.</p><button>Envoyer</button></form>",
    "<h1>Vos réponses</h1><h3>Récapitulatif</h3><form method=post><button>Envoyer</button></form>",
  ])
  func isNoReview(html: String) throws {
    let page = try Reading.page(html)
    #expect(!page.isReview)
  }

  @Test(arguments: [
    ("<label>Code reçu par SMS<input></label>", "one-time-code"),
    ("<label>Code<input autocomplete=one-time-code></label>", "one-time-code"),
    ("<label>Saisissez le code reçu par e-mail<input></label>", "one-time-code"),
    ("<label>Enter the verification code<input></label>", "one-time-code"),
    ("<label>Recopiez les caractères de l’image<input></label>", "captcha"),
    ("<label>Code postal<input></label>", "postal-code"),
  ])
  func tellsCodesApart(html: String, purpose: String) throws {
    let page = try Reading.page(
      "<form method=post><label>Ville<input></label>\(html)<button>OK</button></form>")
    #expect(page.questions.last?.purpose == purpose)
  }

  @Test(arguments: [
    (
      "<label>Courriel<input type=email></label><label>Mot de passe<input type=password></label><label>Confirmez le mot de passe<input type=password></label>",
      true
    ),
    (
      "<label>Identifiant<input></label><label>Choisissez un mot de passe<input type=password autocomplete=new-password></label>",
      true
    ),
    ("<label>Courriel<input type=email></label><label>Ville<input></label>", false),
    ("<label>Nouveau mot de passe<input type=password autocomplete=new-password></label>", false),
  ])
  func tellsWhetherAnAccountIsOpened(html: String, opens: Bool) throws {
    let page = try Reading.page("<form method=post>\(html)<button>OK</button></form>")
    #expect(page.forms[0].opensAccount == opens)
  }

  @Test func aBoxThatHoldsALongTextIsToRead() throws {
    let asked = { (count: Int) in
      try Reading.page(
        "<form method=post action=/m><label>Boat<input name=b></label><h2>Terms of use</h2><textarea name=t>\(String(repeating: "We moor boats. ", count: count))</textarea><button>Send</button></form>"
      ).questions.map(\.wording)
    }
    #expect(try asked(100) == ["Boat"])
    #expect(try asked(10) == ["Boat", "Terms of use"])
  }
}
