import Foundation

/// A page and the address where it was seen.
package struct SavedPage: Sendable {
  package let address: String
  package let bytes: [UInt8]

  package init(_ address: String, _ html: String) {
    self.init(address, Array(html.utf8))
  }

  package init(_ address: String, _ bytes: [UInt8]) {
    (self.address, self.bytes) = (address, bytes)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Writes pages as browsers, proxies and crawlers keep them.
package enum Archives {
  /// A record of a WARC file with right lengths; `fields` come after the usual ones.
  package static func record(
    _ kind: String, _ address: String, _ block: [UInt8],
    type: String = "application/http; msgtype=response",
    fields: [String] = [], length: Int? = nil
  ) -> [UInt8] {
    let head =
      [
        "WARC/1.0", "WARC-Type: \(kind)", "WARC-Target-URI: <\(address)>",
        "WARC-Date: 2026-11-02T08:30:00Z", "WARC-Record-ID: <urn:uuid:\(UUID().uuidString)>",
        "Content-Type: \(type)", "Content-Length: \(length ?? block.count)",
      ] + fields
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + block
      + Array("\r\n\r\n".utf8)
  }

  /// An answer of a web server.
  package static func answer(
    _ body: [UInt8], status: String = "200 OK", type: String? = "text/html", fields: [String] = []
  ) -> [UInt8] {
    let head =
      ["HTTP/1.1 \(status)", "Server: test"] + (type.map { ["Content-Type: \($0)"] } ?? []) + fields
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
  }

  /// A crawl: what made it, then for each page what was asked and what came.
  package static func warc(_ pages: [SavedPage], isGzipped: Bool = false) -> [UInt8] {
    var records = [
      record(
        "warcinfo", "about:blank", Array("software: test\r\n".utf8), type: "application/warc-fields"
      )
    ]
    for page in pages {
      records.append(
        record(
          "request", page.address, Array("GET / HTTP/1.1\r\n\r\n".utf8),
          type: "application/http; msgtype=request"))
      records.append(record("response", page.address, answer(page.bytes)))
    }
    return records.flatMap { isGzipped ? Gzip.packed($0) : $0 }
  }

  /// Writes every byte that is no plain letter as `=E9`, in lines of at most 76 letters.
  package static func quotedPrintable(_ bytes: [UInt8]) -> String {
    var text = ""
    var column = 0
    for byte in bytes {
      let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D || byte == 0x20
      let hex = String(byte, radix: 16, uppercase: true)
      let letter = isPlain ? String(Unicode.Scalar(byte)) : "=" + (byte < 16 ? "0" : "") + hex
      if column + letter.count > 75 {
        text += "=\r\n"
        column = 0
      }
      if byte == 0x0A {
        text += "\r\n"
        column = 0
      } else {
        text += letter
        column += letter.count
      }
    }
    return text
  }

  /// A page that Chromium saved as one file, with a picture and a frame.
  package static func mhtml(_ page: SavedPage, boundary: String = "----MultipartBoundary--x7----")
    -> [UInt8]
  {
    let lines = [
      "From: <Saved by Blink>", "Snapshot-Content-Location: \(page.address)", "Subject: test",
      "Date: Mon, 2 Nov 2026 08:30:00 +0000", "MIME-Version: 1.0",
      "Content-Type: multipart/related;", "\ttype=\"text/html\";", "\tboundary=\"\(boundary)\"", "",
      "", "--\(boundary)", "Content-Type: text/html", "Content-ID: <frame-1@mhtml.blink>",
      "Content-Transfer-Encoding: quoted-printable", "Content-Location: \(page.address)", "",
      quotedPrintable(page.bytes), "--\(boundary)", "Content-Type: image/gif",
      "Content-Transfer-Encoding: base64", "Content-Location: https://example.org/dot.gif", "",
      "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "--\(boundary)",
      "Content-Type: text/html", "Content-Transfer-Encoding: 7bit",
      "Content-Location: cid:frame-2@mhtml.blink", "",
      "<!doctype html><title>Frame</title><p>Advertisement", "--\(boundary)--", "",
    ]
    return Array(lines.joined(separator: "\r\n").utf8)
  }
}
