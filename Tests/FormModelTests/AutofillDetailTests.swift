import FormModel
import Testing

/// The grammar of the `autocomplete` attribute.
@Suite struct AutofillDetailTests {
  @Test(arguments: [
    "", " ", "on", "OFF", "email", "Street-Address", "section-a email", "billing postal-code",
    "section-a shipping work email", "mobile tel-national", "username webauthn", "webauthn",
  ])
  func right(attribute: String) {
    #expect(AutofillDetail.mistake(in: attribute) == nil)
  }

  @Test(arguments: ["e-mail", "firstname", "work,email", "email section-a", "section-a", "home"])
  func unknownNames(attribute: String) {
    #expect(AutofillDetail.mistake(in: attribute) == .unknownName)
  }

  @Test(arguments: [
    "work shipping email", "shipping section-a email", "work photo", "home family-name",
    "billing billing email", "email tel",
  ])
  func wrongWords(attribute: String) {
    #expect(AutofillDetail.mistake(in: attribute) == .wrongWords)
  }
}
