import Auditing
import FormModel
import TestSupport
import Testing
import Timing

/// What takes time in one kind of question and takes none in another.
@Suite struct TimeKindTests {
  private func time(_ pages: [String], language: String = "en") throws -> JourneyTime {
    let read = try pages.enumerated().map { index, html in
      try Reading.page(
        "<html lang=\(language)><title>Permit</title><form method=post>\(html)<button>Next</button></form></html>",
        fileName: "\(index).html")
    }
    return TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
      .time(of: Journey(name: "", pages: read, home: nil))
  }

  private func fill(_ html: String) throws -> Double { try time([html]).fill }

  // MARK: Papers

  @Test(arguments: [
    ("Passport number", "Passport expiry date"), ("Passport number", "Date of issue"),
    ("IBAN", "BIC"), ("Numéro de passeport", "Date d'expiration du passeport"),
    ("Vehicle registration number", "VIN number"), ("SIREN", "SIRET"),
    ("Identity card number", "Issued by"),
  ])
  func aPaperIsFetchedOnceWhateverIsCopied(first: String, second: String) throws {
    let boxes = [first, second].map { "<label>\($0)<input required></label>" }
    let one = try time([boxes[0]]).gather
    #expect(one > 0)
    #expect(try time([boxes[1]]).gather == one)
    #expect(try time([boxes.joined()]).gather == one)
    #expect(try time(boxes).gather == one, "on another page")
  }

  @Test func noPaperIsFetchedForAFormOutOfSight() throws {
    let account = "<label>IBAN<input name=i required></label>"
    let one = try time([account]).gather
    let hidden =
      "<label>Town<input name=t required></label><button>Next</button></form>"
      + "<div><form method=post style='display:none'>" + account
    #expect(try time([hidden]).gather == 0)
    #expect(try time([hidden, account]).gather == one)
  }

  @Test func differentPapersAreFetchedEach() throws {
    let one = try time(["<label>IBAN<input required></label>"]).gather
    let both = try time([
      "<label>IBAN<input required></label><label>Passport number<input required></label>"
    ]).gather
    #expect(both > one * 1.9)
  }

  @Test(arguments: [
    "Father's name", "Nom du père", "Mother's maiden name", "Landlord's name", "Nom du bailleur",
    "Name of your bank", "Nom de votre banque", "Social security number", "Filing status",
    "Numéro de sécurité sociale", "Name of insurer",
  ])
  func whatIsKnownByHeartNeedsNoPaper(wording: String) throws {
    #expect(try time(["<label>\(wording)<input required></label>"]).gather == 0)
  }

  // MARK: Addresses

  /// Its digits take as long to type among the lines of an address as alone.
  @Test func aPostalCodeIsTypedInDigitsWhereverItStands() throws {
    let boxes = [
      ("Street", "address-line1"), ("City", "address-level2"), ("Zip code", "postal-code"),
    ].map { words, name in
      "<label for=\(name)>\(words)</label><input id=\(name) required autocomplete=\(name)>"
    }
    let html = "<fieldset><legend>Address</legend>\(boxes.joined())</fieldset>"
    let address = try time([html]).questions.joined().joined()
    #expect(address.count == 1)
    let terms = address.flatMap(\.terms)
    #expect(terms.filter { $0.parameter == .typeDigit }.map(\.quantity) == [5])
    #expect(terms.count { $0.parameter == .pressKey } == 2)
  }

  // MARK: Free texts

  @Test func aLineTakesLessThanAnArea() throws {
    let line = try fill("<label>Remarks<input required></label>")
    let area = try fill("<label>Remarks<textarea required></textarea></label>")
    let high = try fill("<label>Remarks<textarea rows=20 required></textarea></label>")
    let low = try fill("<label>Remarks<textarea rows=2 required></textarea></label>")
    #expect(line < 40 && line < low && low < area && area < high)
  }

  /// 58 s an answer were observed, besides reading the question.
  @Test func anAreaTakesWhatWasObserved() throws {
    let area = try fill("<label>Why?<textarea required></textarea></label>")
    #expect(area > 55 && area < 70)
  }

  @Test func anAddressInAnAreaIsTyped() throws {
    let line = try fill("<label>Address<input required></label>")
    let area = try fill("<label>Address<textarea required></textarea></label>")
    #expect(area < line * 1.1)
  }

  @Test(arguments: [
    ("Reason for the request", "Motif de la demande"), ("Your message", "Votre message"),
    ("Please explain", "Précisez"), ("First name", "Prénom"),
  ])
  func thePageTakesAsLongInTwoLanguages(english: String, french: String) throws {
    func page(_ wording: String, _ box: String) -> String { "<label>\(wording) \(box)</label>" }
    for box in ["<textarea required></textarea>", "<input required>"] {
      let one = try time([page(english, box)]).spread.p50
      let other = try time([page(french, box)], language: "fr").spread.p50
      #expect(max(one, other) < min(one, other) * 1.2, "\(english), \(box)")
    }
  }

  @Test func aPageWithoutLanguageIsTimedInThatOfItsWords() throws {
    func seconds(_ language: String) throws -> Double {
      let words = String(
        repeating: "Votre demande sera lue avec soin par nos services. ", count: 20)
      let page = try Reading.page(
        "<html\(language)><title>Demande de carte</title><h1>Votre demande de carte</h1><p>\(words)</p><form method=post><label>Votre nom<input required></label></form>"
      )
      return TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
        .time(of: Journey(name: "", pages: [page], home: nil)).overheads
    }
    #expect(try seconds("") == seconds(" lang=fr"))
    #expect(try seconds("") > seconds(" lang=en"))
  }

  // MARK: Choices

  private func boxes(_ words: [String], type: String = "checkbox", legend: String) -> String {
    let items = words.map { "<label><input type=\(type) name=z value='\($0)'>\($0)</label>" }
    return "<fieldset><legend>\(legend)</legend>\(items.joined())</fieldset>"
  }

  private func ticks(_ words: [String]) throws -> Double {
    let terms = try time([boxes(words, legend: "Which ones?")]).questions[0][0][0].terms
    return 1 + (terms.first { $0.parameter == .tickBox }?.quantity ?? 0)
  }

  @Test func aFewAnswersOnOfferAreTicked() throws {
    let sentences = (1...13).map { "I take the line number \($0)" }
    #expect(abs(try ticks(sentences) - 2.2) < 1e-9)
    #expect(try ticks(Array(sentences.prefix(2))) < 2)
  }

  @Test func mostWordsOfACheckListAreTicked() throws {
    let words = (1...16).map { "word\($0)" }
    #expect(abs(try ticks(words) - 16 * 0.64) < 1e-9)
    #expect(abs(try ticks(Array(words.prefix(7))) - 2.2) < 1e-9)
  }

  private func charactersRead(_ html: String) throws -> Double {
    try time([html]).questions[0][0][0].terms.filter { $0.parameter == .readCharacter }
      .reduce(0) { $0 + $1.quantity * ($1.times.isEmpty ? 1 : 0.5) }
  }

  @Test func choicesOfWhichSeveralMayBeTickedAreReadToTheEnd() throws {
    let words = ["Bread", "Milk", "Eggs", "Rice"]
    let one = try charactersRead(boxes(words, type: "radio", legend: "What?"))
    let several = try charactersRead(boxes(words, legend: "What?"))
    #expect(several - 5 == (one - 5) * 2)
  }

  @Test func statementsAreReadWhole() throws {
    let statements = [
      "I like to be told what happens next in town", "I would rather find out on my own in time",
    ]
    let read = try charactersRead(boxes(statements, type: "radio", legend: "Which?"))
    #expect(read == Double(statements.joined().count + 6))
  }

  // MARK: Grids

  private static let rows = ["The waiting room is quiet", "The staff listens", "Signs are clear"]
  private static let scale = ["Never", "Rarely", "Often", "Always"]

  private func grid(_ cell: (Int, Int) -> String, row: (Int, String) -> String) -> String {
    let head = Self.scale.enumerated().map { "<th id=c\($0)>\($1)</th>" }.joined()
    let body = Self.rows.indices.map { line in
      row(line, Self.scale.indices.map { cell(line, $0) }.joined())
    }
    return "<table><tr><td></td>\(head)</tr>\(body.joined())</table>"
  }

  @Test func aGridTakesAsLongInThreeMarkups() throws {
    let referring = grid {
      "<td><input type=radio name=r\($0) value=\($1) required aria-labelledby='r\($0) c\($1)'></td>"
    } row: {
      "<tr><th id=r\($0)>\(Self.rows[$0])</th>\($1)</tr>"
    }
    let labelled = Self.rows.enumerated().map { line, words in
      let cells = Self.scale.map {
        "<td><label><input type=radio name=r\(line) value='\($0)' required>\($0)</label></td>"
      }
      return "<tr><th>\(words)</th>\(cells.joined())</tr>"
    }
    let grouped = Self.rows.enumerated().map { line, words in
      boxes(Self.scale, type: "radio", legend: words)
        .replacing("name=z", with: "name=r\(line) required")
    }
    let seconds = try [referring, "<table>\(labelled.joined())</table>", grouped.joined()].map {
      try time([$0]).fill
    }
    let (least, most) = (seconds.min() ?? 0, seconds.max() ?? 0)
    #expect(least > 0 && most < least * 1.03, "\(seconds)")
  }

  // MARK: Lists

  @Test func veryLongListsAreNotScrolledToTheEnd() throws {
    func list(_ choices: Int) throws -> Double {
      let options = (1...choices).map { "<option>Choice \($0)</option>" }
      return try fill("<label>Trade<select required>\(options.joined())</select></label>")
    }
    let seconds = try [10, 50, 100, 250, 726].map(list)
    #expect(zip(seconds, seconds.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(seconds[4] - seconds[3] < 1)
    #expect(seconds[4] < 25)
  }

  // MARK: Screens

  private static let one = (1...8).map {
    "<label>Colour number \($0) of the wall in the room<input required></label>"
  }

  /// One at a time is not much slower than all at once (Nosek 2012).
  @Test func oneQuestionAPageTakesLittleLonger() throws {
    let together = try time([Self.one.joined()]).spread.p50
    let apart = try time(Self.one).spread.p50
    #expect(apart < together * 1.1 && apart > together * 0.9)
  }

  @Test func pagesOfSeveralQuestionsAreLoaded() throws {
    let pairs = stride(from: 0, to: 8, by: 2).map { Self.one[$0] + Self.one[$0 + 1] }
    #expect(try time(pairs).overheads > time(Self.one).overheads + 5)
  }

  @Test func screensOfOneAddressAreNotLoaded() throws {
    func overheads(_ addresses: [String]) throws -> Double {
      let pages = try addresses.map {
        try Reading.page(
          "<form method=post>\(Self.one[0])\(Self.one[1])</form>", address: $0)
      }
      return TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
        .time(of: Journey(name: "", pages: pages, home: nil)).overheads
    }
    let screens = try overheads(["https://a.example/f#1", "https://a.example/f#2"])
    let pages = try overheads(["https://a.example/1", "https://a.example/2"])
    #expect(pages > screens + 3)
  }

  @Test func stepsInsideAPageAreScreens() throws {
    let steps = Self.one.prefix(3).enumerated().map { index, box in
      "<fieldset class=step\(index > 0 ? " style='display:none'" : "")>\(box)<button type=button class=next>Next</button></fieldset>"
    }
    let terms = try time([steps.joined()]).overheadTerms
    #expect(terms.first { $0.parameter == .changeScreen }?.quantity == 2)
    #expect(terms.first { $0.parameter == .pageOverhead }?.quantity == 1)
  }

  @Test func whatIsOptionalIsJudgedOverTheJourney() throws {
    let pages = [
      "<label>Town *<input required></label>", "<label>Colour<input></label>",
      "<label>Anything else?<textarea></textarea></label>",
    ]
    let chances = try time(pages).questions.map { $0[0][0].probability }
    #expect(chances == [1, 0.65, 0.24])
    #expect(try time([pages[1]]).questions[0][0][0].probability == 1)
  }

  @Test func aLoneTextOnAPageThatPostsIsAFreeText() throws {
    let text = try time(["<label>What do you think of the park?<textarea></textarea></label>"])
    #expect(text.fill > 50)
  }

  // MARK: Captchas, autofill

  @Test func aBoxOfACaptchaTakesLessThanItsText() throws {
    let box = try fill("<label><input type=checkbox required>I'm not a robot</label>")
    let text = try fill("<label>Captcha code<input required></label>")
    #expect(box < 7 && text > 15)
  }

  /// 7.59 s were observed in the field (Moment 2016), the label being read before.
  @Test func aDateOfBirthTakesWhatWasObserved() throws {
    let parts = try time(["<label>Date of birth (MM/DD/YYYY)<input required></label>"])
      .questions[0][0][0].parts
    #expect(abs(parts.decide + parts.answer - 7.59) < 1.2)
  }

  @Test func theBrowserFillsInWhatSaysWhatItIs() throws {
    let parameters = Reading.book.timing
    let profile = try #require(parameters.profiles.first { $0.id == "autofill" })
    func seconds(_ html: String, _ parameters: TimeParameters) throws -> Double {
      try TimeModel(parameters: parameters, purposes: Reading.book.purposes)
        .time(of: Reading.journey(html: "<form method=post>\(html)</form>")).fill
    }
    let right = "<label>First name<input autocomplete=given-name required></label>"
    let wrong = "<label>First name<input autocomplete=off required></label>"
    let filled = try seconds(right, parameters.applying(profile))
    let typed = try seconds(right, parameters)
    #expect(abs(filled - 0.7 * typed) < 1e-9)
    #expect(try seconds(wrong, parameters.applying(profile)) == seconds(wrong, parameters))
  }
}
