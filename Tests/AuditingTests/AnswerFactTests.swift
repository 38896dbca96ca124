import FormModel
import TestSupport
import Testing

@testable import Auditing

/// The facts about ways of answering that are worth a test of their own.
@Suite struct AnswerFactTests {
  @Test(arguments: [
    ("<input name=tel1 maxlength=2><input name=tel2 maxlength=2><input name=tel3 maxlength=2>", 3),
    (
      "<label for=a>Clé</label><input id=a name=k1 size=2><label for=b>Suite</label><input id=b name=k2 size=2>",
      2
    ),
    ("<label for=a>Âge</label><input id=a name=age maxlength=2>", 1),
    (
      "<label for=h>Heure</label><input id=h name=heure maxlength=2><label for=m>Minute</label><input id=m name=minute maxlength=2>",
      1
    ),
    (
      "<label for=a>A</label><input id=a name=line1><label for=b>B</label><input id=b name=line2>",
      1
    ),
  ])
  func countsTheBoxesOfOneAnswer(html: String, boxes: Int) throws {
    let journey = try Reading.journey(html: "<form method=post>\(html)<button>OK</button></form>")
    let found = try WordingFactTests.observe("boxes", .question, in: journey)
    #expect(found.first == .number(Double(boxes)))
  }

  @Test(arguments: [
    ("<div class=g-recaptcha data-sitekey=k></div>", "reCAPTCHA"),
    ("<div class='h-captcha box' data-sitekey=k></div>", "hCaptcha"),
    ("<div class=g-recaptcha data-sitekey=k data-size=invisible></div>", nil),
    ("<button class=g-recaptcha data-sitekey=k data-callback=go>Envoyer</button>", nil),
    ("<div class=frc-captcha data-sitekey=k></div>", nil),
    ("<div data-sitekey=k></div>", nil),
    ("<p>reCAPTCHA</p>", nil),
  ])
  func recognisesCaptchas(html: String, name: String?) throws {
    let journey = try Reading.journey(
      html: "<form method=post><label for=a>Nom</label><input id=a name=a>\(html)</form>")
    let found = try WordingFactTests.observe("captcha", .page, in: journey)
    #expect(found == [name.map(FactValue.words) ?? .none])
  }

  @Test(arguments: [
    ("onpaste='return false'", true), ("onpaste=\"event.preventDefault();\"", true),
    ("oncopy='return  false;'", true), ("ondrop='return false'", true),
    ("onpaste='tidy(this)'", false), ("onpaste=''", false), ("", false),
  ])
  func seesBlockedPasting(attribute: String, isBlocked: Bool) throws {
    let journey = try Reading.journey(
      html: "<form method=post><label for=a>Nom</label><input id=a name=nom \(attribute)></form>")
    let found = try WordingFactTests.observe("paste blocked", .field, in: journey)
    #expect(found == [.flag(isBlocked)])
  }

  @Test(arguments: [
    ("<input type=radio name=r value=1>A <input type=radio name=r value=2 checked>B", "B"),
    ("<input type=radio name=r value=1>A <input type=radio name=r value=2>B", nil),
    ("<select name=s><option>A<option selected>B</select>", "B"),
    ("<select name=s><option value=0 selected>Choisissez<option>B</select>", nil),
    ("<select name=s><option>A<option>B</select>", nil),
  ])
  func seesAnswersChosenInAdvance(html: String, answer: String?) throws {
    let journey = try Reading.journey(
      html: "<form method=post><fieldset><legend>Choix</legend>\(html)</fieldset></form>")
    let found = try WordingFactTests.observe("preselected answer", .field, in: journey)
    #expect(found == [answer.map(FactValue.words) ?? .none])
  }

  /// A form of ten thousand small boxes is read in one pass.
  @Test func standsManyBoxes() throws {
    let boxes = (1...10_000).map { "<label>B\($0) <input name=b\($0) maxlength=1></label>" }
      .joined()
    let journey = try Reading.journey(html: "<form method=post>\(boxes)</form>")
    let found = try WordingFactTests.observe("boxes", .question, in: journey)
    #expect(found.first == .number(10_000))
  }
}
