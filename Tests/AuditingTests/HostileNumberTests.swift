import Auditing
import FormModel
import TestSupport
import Testing

/// Numbers that pages write, as large as they come: nothing traps, and nothing is believed.
@Suite struct HostileNumberTests {
  static let greatest = "9223372036854775807"

  @Test(arguments: [
    "<input maxlength=\(greatest) minlength=\(greatest)>",
    "<input type=number min=\(greatest) max=\(greatest)>",
    "<select size=\(greatest)><option>a<option>b</select>",
    "<input maxlength=1 size=-\(greatest)>",
    "<input pattern='a{-1}'>", "<input pattern='a{\(greatest)}'>", "<input pattern='[a-z]{5,-1}'>",
    "<h3>Step \(greatest) of \(greatest)</h3><input>",
    "<p data-fr-current-step=\(greatest) data-fr-steps=-\(greatest)></p><input>",
    "<p>Takes \(greatest) minutes. Takes 99999999h30. Takes 1e9999 minutes.</p><input>",
    "<select><option>\(greatest)<option>-\(greatest)<option>1<option>2</select>",
    "<label><input type=radio name=r>\(greatest)</label><label><input type=radio name=r>-\(greatest)</label>",
    "<label><input type=radio name=r>-\(greatest)</label><label><input type=radio name=r>\(greatest)</label>",
  ])
  func isRead(field: String) throws {
    let html = "<html lang=en><form><label for=a>E-mail</label>\(field)"
      .replacing("<input", with: "<input id=a autocomplete=email")
    let journey = try Reading.journey(html: html)
    let audit = Auditor(book: Reading.book).audit(journey)
    #expect(!audit.verdicts.isEmpty)
    #expect(
      journey.pages[0].questions.flatMap(\.fields).allSatisfy { ($0.maximumLength ?? 0) < 100 })
  }

  @Test func aPageOfTooManyFieldsIsNotAudited() throws {
    let page = try Reading.page(String(repeating: "<input name=a>", count: 20_001))
    #expect(page.outcome == .notAudited(.tooLarge))
    #expect(page.controls.isEmpty)
    #expect(page.whyNotAudited?.text(in: .english).contains("20,000 fields") == true)
  }

  /// What a rule may find something on is as many as the fields, and no more.
  @Test(arguments: ["<label>", "<fieldset>", "<select><optgroup>"])
  func aPageOfTooManyLabelsOrGroupsIsNotAudited(piece: String) throws {
    let page = try Reading.page(String(repeating: piece, count: 20_001) + "<input name=a>")
    #expect(page.outcome == .notAudited(.tooLarge))
  }

  /// Labels inside labels would take for ever to read: the page is said to be too large instead.
  @Test func aPageOfTextsInsideTextsIsNotAudited() throws {
    let pieces = (0..<3_000).map { "<label for=a\($0)>Words<input id=a\($0)>" }
    #expect(try Reading.page(pieces.joined()).outcome == .notAudited(.tooLarge))
    #expect(try Reading.page(pieces.prefix(5).joined()).outcome == .audited)
  }
}
