import Fetching
import Foundation
import TestSupport
import Testing

@testable import Captures

/// Pages saved as one file.
@Suite struct MHTMLTests {
  private static let page = SavedPage(
    "https://example.org/étape", form("Prénom = “é” " + String(repeating: "long ", count: 40)))

  @Test func thePageIsTheFirstPart() throws {
    let capture = try Capture(Archives.mhtml(Self.page), .mhtml)
    #expect(
      capture.texts.map { $0.replacingOccurrences(of: "\r\n", with: "\n") } == [Self.page.text])
    #expect(capture.pages[0].address == "https://example.org/étape")
    #expect(capture.leftOut == [.frame])
    #expect(capture.problems.isEmpty)
  }

  private func message(_ encoding: String, _ body: String, type: String = "text/html") -> [UInt8] {
    Array(
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary=b
      \n--b
      Content-Type: \(type)
      Content-Transfer-Encoding: \(encoding)
      \n\(body)
      --b--\n
      """.utf8)
  }

  @Test func everyUsualEncodingIsUndone() throws {
    let text = "<!doctype html><title>é</title>"
    let base64 = Data(text.utf8).base64EncodedString(options: .lineLength64Characters)
    for (encoding, body) in [
      ("8bit", text), ("binary", text), ("BASE64", base64),
      ("quoted-printable", "<!doctype =\nhtml><title>=C3=a9</title>"),
      ("Quoted-Printable", "<!doctype html><title>=C3=A9</title>"),
    ] {
      #expect(try Capture(message(encoding, body), .mhtml).texts == [text], "\(encoding)")
    }
    #expect(
      try Capture(message("x-uuencode", text), .mhtml).kinds == [.unknownEncoding("x-uuencode")])
  }

  @Test func strayEqualSignsStay() throws {
    let body = "<!doctype html><a href=3D\"?a=b\">=ZZ</a>="
    let text = try Capture(message("quoted-printable", body), .mhtml).texts
    #expect(text == ["<!doctype html><a href=\"?a=b\">=ZZ</a>="])
  }

  @Test func theCharacterSetIsKept() throws {
    let bytes = message(
      "quoted-printable", "<!doctype html>=E9", type: "text/html; charset=iso-8859-1")
    #expect(try Capture(bytes, .mhtml).pages[0].charset == "iso-8859-1")
  }

  @Test func aMessageInAMessageIsRead() throws {
    let text = """
      Content-Type: multipart/mixed; boundary="outer"
      \n--outer
      Content-Type: multipart/related; boundary="inner"
      \n--inner
      Content-Type: text/html
      \n<!doctype html><p>a
      --inner--
      --outer--\n
      """
    let capture = try Capture(text.utf8, .mhtml)
    #expect(capture.texts == ["<!doctype html><p>a"])
    #expect(capture.problems.isEmpty)
  }

  @Test func aCutPageIsNoPage() throws {
    let whole = Archives.mhtml(Self.page)
    let inPage = try Capture(whole[..<(whole.count / 3)], .mhtml)
    #expect(inPage.pages.isEmpty && inPage.kinds == [.cutShort])
    let inPicture = try Capture(whole[..<(whole.count - 200)], .mhtml)
    #expect(inPicture.pages.count == 1 && inPicture.kinds == [.cutShort])
  }

  @Test func largePagesAreTold() throws {
    let body = "<!doctype html>" + String(repeating: "a", count: 1 << 19)
    #expect(
      try Capture(message("8bit", body), .mhtml, maximumBytes: 1 << 16).kinds
        == [.tooLarge(limit: 1 << 16)])
  }

  @Test(arguments: ["", "<!doctype html><p>", "Content-Type: text/html\n\n<p>"])
  func otherFilesAreRefused(text: String) {
    #expect(throws: FetchError.self) { try Capture(text.utf8, .mhtml) }
  }
}
