import Auditing
import TestSupport
import Testing

@testable import FormModel

/// What questions and their fields ask for.
@Suite struct PurposeTests {
  private func questions(_ html: String) throws -> [Question] {
    try Reading.page("<form method=post>\(html)<button>OK</button></form>").forms[0].questions
  }

  private func autofill(_ html: String) throws -> [String?] {
    try questions(html).flatMap { question in
      question.fields.indices.map {
        question.autofillName(
          ofField: $0, purpose: question.purpose.flatMap { Reading.book.purposes[$0] })
      }
    }
  }

  @Test(arguments: [
    ("<label for=a>Sign up for our newsletter:</label><input id=a name=email>", "email"),
    ("<label><input type=checkbox name=n> Sign up for our newsletter</label>", "newsletter-optin"),
    ("<label for=a>Do you have comments?</label><textarea id=a></textarea>", "free-comment"),
    (
      "<label for=a>Username (this will be public)</label><input id=a name='user[name]'>",
      "username"
    ),
    (
      "<label for=a>Country Mandatory field</label><select autocomplete=country id=a name=iso><option>FR<option>DE</select>",
      "country"
    ),
    ("<label for=a>Dein Vorname</label><input id=a>", "given-name"),
    ("<label for=a>Last 4 of SSN#:</label><input id=a>", "nir"),
    ("<label for=a>Tu nombre</label><input id=a>", "given-name"),
    ("<label for=a>La tua email *</label><input id=a>", "email"),
    ("<label for=a>Uw bedrijfsnaam</label><input id=a>", "organisation-name"),
    ("<label for=a>Street + No.</label><input id=a name=street>", "address-line1"),
    ("<label for=a>Miejscowość</label><input id=a>", "city"),
    ("<label for=a>都道府県 *</label><input id=a>", "department"),
    ("<label for=a>Användarnamn</label><input id=a>", "username"),
    ("<label for=a>Cognome</label><input id=a type=email name=cognome>", "family-name"),
    ("<label for=a>CVV</label><input id=a type=password name=cvv>", "card-csc"),
    (
      "<label for=a>Three figures</label><input id=a type=password autocomplete=cc-csc>", "card-csc"
    ),
    ("<label for=a>Security code</label><input id=a name=captcha_code>", "captcha"),
    ("<label for=a>Security code</label><input id=a name=code>", "card-csc"),
    ("<label for=a>Social security number</label><input id=a type=password>", "nir"),
    (
      "<label for=a>Enter digit 4 of your code</label><input id=a type=password maxlength=1>",
      "one-time-code"
    ),
    (
      "<select name=x><option>Albania<option>Algeria<option>Argentina<option>Austria</select>",
      "country"
    ),
    (
      "<select name=x><option>Alabama<option>Alaska<option>Arizona<option>Arkansas</select>",
      "department"
    ),
    ("<input name=fName>", "given-name"), ("<input name=lName>", "family-name"),
    ("<label for=a>First Name</label><input id=a autocomplete=name>", "given-name"),
    ("<label for=a>Card number</label><input id=a name=GiftCardNo>", "gift-card"),
    ("<label for=a>Membership number</label><input id=a type=tel>", "case-reference"),
    ("<label for=a>Card holder's name</label><input id=a>", "account-holder"),
    ("<label for=a>Exp. MM/YY</label><input id=a type=tel>", "card-expiry"),
    (
      "<label for=a>User ID</label><input id=a type=search><input type=password aria-label=Password hidden>",
      "username"
    ),
  ])
  func tellsWhatIsAsked(html: String, purpose: String) throws {
    #expect(try questions(html).map(\.purpose) == [purpose])
  }

  @Test(arguments: [
    "<label for=a>When did you move?</label><input id=a>",
    "<label for=a>Destination</label><select id=a><option>Albania<option>Algeria<option>Argentina</select>",
    "<select name=x><option>Georgia<option>Alice<option>Bob</select>",
    "<label for=a>Address type</label><select id=a name=addressType><option>Home<option>Work</select>",
    "<label for=a>Type d'adresse</label><select id=a><option>Domicile<option>Travail</select>",
    "<label for=a>First letter</label><input id=a name=first_letter>",
    "<label for=a>Commune souhaitée</label><input id=a name=com1>",
    "<label for=a>Desired city</label><input id=a name=q3>",
    "<label for=a>What shape is the pool?</label><input id=a name=q5_shape>",
  ])
  func tellsNothingOfTheRest(html: String) throws {
    #expect(try questions(html).map(\.purpose) == [nil])
  }

  @Test(arguments: [
    (
      "<label>Day <input name=dayOfBirth></label><label>Month <input name=monthOfBirth></label><label>Year <input name=yearOfBirth></label>",
      ["bday-day", "bday-month", "bday-year"]
    ),
    (
      "<p>Birthday <select name=dd><option>1<option>2</select><select name=mm><option>1<option>2</select><select name=yyyy><option>1990<option>1991</select>",
      ["bday-day", "bday-month", "bday-year"]
    ),
    (
      "<p>Phone <input name=p1 size=3> <input name=p2 size=3> <input name=p3 size=4>",
      ["tel-area-code", "tel-local-prefix", "tel-local-suffix"]
    ),
    (
      "<p>Phone <input name=phone> Ext. <input name=ext size=4>", ["tel", "tel-extension"]
    ),
    (
      "<label for=a>Email address</label><input id=a name=email><label for=b>Confirm your address</label><input id=b name=reenter_email>",
      ["email", "email"]
    ),
    (
      "<div><label for=a>Street Address</label><input id=a name='street[0]'><input name='street[1]'></div>",
      ["address-line1", "address-line2"]
    ),
    (
      "<p>City, State, Zip <input name=ship_city> <select name=ship_state><option>AL<option>AK</select> <input name=ship_zip size=5>",
      ["address-level2", "address-level1", "postal-code"]
    ),
  ])
  func tellsWhatEachBoxHolds(html: String, names: [String]) throws {
    #expect(try autofill(html) == names.map(Optional.some))
  }

  /// A street is a line of its own wherever it stands; a number of a house is none.
  @Test func linesOfAnAddressFollowOneAnother() throws {
    let street = "<label for=s>Street</label><input id=s autocomplete=address-line1>"
    let town = "<label for=t>City</label><input id=t autocomplete=address-level2>"
    let number = "<label for=n>House number</label><input id=n>"
    let first = "<fieldset><legend>Address</legend>" + town + street + "</fieldset>"
    #expect(try autofill(first) == ["address-level2", "address-line1"])
    let last = "<fieldset><legend>Address</legend>" + street + number + town + "</fieldset>"
    #expect(try autofill(last) == ["address-line1", "address-line1", "address-level2"])
  }
}
