import Fetching
import TestSupport
import Testing
import Words

/// What a person may type as the place of a page.
@Suite struct AddressTests {
  @Test(arguments: [
    ("-", Address.standardInput),
    ("https://www.example.fr", .url("https://www.example.fr/")),
    (" HTTP://www.example.fr/a b?x=1#y ", .url("http://www.example.fr/a%20b?x=1")),
    ("http://127.0.0.1:8080/x", .url("http://127.0.0.1:8080/x")),
    (#filePath, .file(#filePath)),
    ("/", .folder("/")),
  ])
  func addressIsUnderstood(text: String, address: Address) throws {
    #expect(try Address.parse(text) == address)
  }

  @Test(arguments: [
    ("", FetchError.Kind.badAddress),
    ("https://www.example.fr/\u{1B}[2J", .badAddress),
    ("https://exa\nmple.fr/", .badAddress),
    ("page\0.html", .badAddress),
    ("https://user:secret@www.example.fr/", .badAddress),
    ("https://", .badAddress),
    ("https://www.example.fr:99999/", .badAddress),
    ("file:///etc/hostname", .unsupportedScheme),
    ("FTP://www.example.fr/", .unsupportedScheme),
    ("no-such-folder/page.html", .notFound),
    ("\(#filePath)/page.html", .notFound),
    (String(repeating: "x", count: 5000), .notFound),
  ])
  func addressIsRefused(text: String, kind: FetchError.Kind) {
    #expect(throws: FetchError.self) { try Address.parse(text) }
    #expect(thrown(for: text)?.kind == kind)
  }

  @Test(arguments: [
    "https://user:secret@www.example.fr/", "ftp://user:secret@www.example.fr/",
    "https://u:secret@x:y/",
  ])
  func passwordIsNeverShown(text: String) throws {
    let refusal = try #require(thrown(for: text))
    #expect(refusal.address.contains("***@"))
    #expect(!refusal.address.contains("secret") && !refusal.detail.contains("secret"))
  }

  @Test(arguments: [
    "www.service-public.fr/x", "www.example.fr", "impots.gouv.fr?x", "example.fr:8080/page.html",
  ])
  func bareHostIsMet(text: String) throws {
    let refusal = try #require(thrown(for: text))
    #expect(refusal.kind == .notFound)
    #expect(refusal.hint.text(in: .english) == "Did you mean https://\(text)?")
    #expect(refusal.hint.text(in: french) == "Vouliez-vous dire https://\(text)\u{202F}?")
  }

  @Test(arguments: [
    "accueil.html", "captures/fiche.html", "v1.2/x", "..", "x", "a..fr/x",
    "no such file.fr folder/x",
  ])
  func pathIsNotMistakenForAHost(text: String) {
    #expect(thrown(for: text)?.hint.text(in: .english).contains("Did you mean") != true)
  }

  @Test(arguments: [
    ("http://127.0.0.1/\r\nX: y", FetchError.Kind.badAddress),
    ("http://user:secret@127.0.0.1/", .badAddress),
    ("file:///etc/hostname", .unsupportedScheme),
    ("127.0.0.1", .unsupportedScheme),
  ])
  func addressIsCheckedAgainBeforeTheRequest(text: String, kind: FetchError.Kind) throws {
    let failure = try #require(throws: FetchError.self) {
      try Fetcher(version: "1").page(at: .url(text))
    }
    #expect(failure.kind == kind)
  }

  private func thrown(for text: String) -> FetchError? {
    do throws(FetchError) {
      _ = try Address.parse(text)
      return nil
    } catch {
      return error
    }
  }
}

/// Every language but English has a catalogue; the sentences are read in French here.
private let french = Language(rawValue: "fr") ?? .english
