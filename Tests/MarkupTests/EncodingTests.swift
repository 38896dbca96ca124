import Testing

@testable import Markup

@Suite("The encoding is found as browsers find it")
struct EncodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String { "\(name) by \(source)" }
    let bytes: [UInt8]
    let charset: String?
    let name: String
    let source: DocumentEncoding.Provenance
    let text: String
  }

  static func page(_ content: [UInt8], head: String = "") -> [UInt8] {
    Array("<html><head>\(head)</head><p>".utf8) + content
  }

  static let cases: [Case] = [
    Case(
      bytes: [0xEF, 0xBB, 0xBF] + page([0xC3, 0xA9]), charset: "latin1", name: "utf-8",
      source: .byteOrderMark, text: "é"),
    Case(
      bytes: [0xFF, 0xFE] + "<p>é".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
      charset: nil, name: "utf-16le",
      source: .byteOrderMark, text: "é"),
    Case(
      bytes: [0xFE, 0xFF] + "<p>é".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
      charset: nil, name: "utf-16be",
      source: .byteOrderMark, text: "é"),
    Case(
      bytes: page([0xE9, 0x80]), charset: "ISO-8859-1", name: "windows-1252", source: .header,
      text: "é€"),
    Case(
      bytes: page([0xE9, 0x81]), charset: " 'latin1' ", name: "windows-1252", source: .header,
      text: "é\u{81}"),
    Case(
      bytes: page([0xA4]), charset: "iso-8859-15", name: "iso-8859-15", source: .header, text: "€"),
    Case(
      bytes: page([0xEF]), charset: "windows-1251", name: "windows-1251", source: .header, text: "п"
    ),
    Case(bytes: page([0xD0]), charset: "koi8-r", name: "koi8-r", source: .header, text: "п"),
    Case(
      bytes: page([0x93, 0xFA]), charset: "shift_jis", name: "shift_jis", source: .header, text: "日"
    ),
    Case(bytes: page([0xC6, 0xFC]), charset: "euc-jp", name: "euc-jp", source: .header, text: "日"),
    Case(
      bytes: page([0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42]), charset: "iso-2022-jp",
      name: "iso-2022-jp",
      source: .header, text: "日"),
    Case(bytes: page([0xC8, 0xD5]), charset: "gb2312", name: "gbk", source: .header, text: "日"),
    Case(bytes: page([0xA4, 0xE9]), charset: "big5", name: "big5", source: .header, text: "日"),
    Case(bytes: page([0xEC, 0xD1]), charset: "euc-kr", name: "euc-kr", source: .header, text: "人"),
    Case(
      bytes: page([0xE6], head: "<meta charset=iso-8859-2>"), charset: nil, name: "iso-8859-2",
      source: .meta, text: "ć"),
    Case(
      bytes: page(
        [0xE6], head: "<META http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>"),
      charset: "none",
      name: "iso-8859-2", source: .meta, text: "ć"),
    Case(
      bytes: page([0xC3, 0xA9], head: "<meta charset=utf-16>"), charset: nil, name: "utf-8",
      source: .meta, text: "é"),
    Case(
      bytes: page(
        [0xC3, 0xA9], head: "<!-- <meta charset=koi8-r> --><meta name=a content='charset=koi8-r'>"),
      charset: nil,
      name: "utf-8", source: .utf8, text: "é"),
    Case(bytes: page([0xC3, 0xA9]), charset: "nonsense", name: "utf-8", source: .utf8, text: "é"),
    Case(bytes: page([0xE9]), charset: nil, name: "windows-1252", source: .fallback, text: "é"),
    Case(
      bytes: page([0x61, 0xE9, 0x62]), charset: "utf-8", name: "utf-8", source: .header,
      text: "a\u{FFFD}b"),
    Case(
      bytes: page([0x61, 0xFF, 0x62]), charset: "shift_jis", name: "shift_jis", source: .header,
      text: "a\u{FFFD}b"),
    Case(
      bytes: page([0x61, 0xFF, 0x62]), charset: "euc-kr", name: "euc-kr", source: .header,
      text: "a\u{FFFD}b"),
    Case(
      bytes: page([0xFE, 0x50, 0xA2, 0xE3, 0x81, 0x30, 0x84, 0x36, 0x80]), charset: "gb2312",
      name: "gbk", source: .header, text: "⺁€¥€"),
    Case(
      bytes: page([0x87, 0x40, 0x82, 0xA0, 0x5C]), charset: "shift_jis", name: "shift_jis",
      source: .header, text: "①あ\\"),
    Case(
      bytes: page([0xAD, 0xA1, 0xA4, 0xA2]), charset: "euc-jp", name: "euc-jp", source: .header,
      text: "①あ"),
    Case(
      bytes: page([0xA9, 0xFE, 0xA4, 0xA2, 0x8F, 0xA1, 0xA1, 0xA4, 0xA2, 0xA9, 0x41]),
      charset: "euc-jp", name: "euc-jp", source: .header,
      text: "\u{FFFD}あ\u{FFFD}あ\u{FFFD}A"),
    Case(
      bytes: page([0x81, 0x41, 0xB0, 0xA1]), charset: "euc-kr", name: "euc-kr", source: .header,
      text: "갂가"),
    Case(
      bytes: page([0x87, 0x40, 0xA4, 0x40]), charset: "big5", name: "big5", source: .header,
      text: "䏰一"),
    Case(
      bytes: page([0x61, 0x88, 0x62]), charset: "windows-1250", name: "windows-1250",
      source: .header, text: "a\u{88}b"),
    Case(
      bytes: page([0x61, 0x98, 0x62]), charset: "windows-1251", name: "windows-1251",
      source: .header, text: "a\u{98}b"),
    Case(
      bytes: page([0x61, 0xD2, 0x62]), charset: "windows-1253", name: "windows-1253",
      source: .header, text: "a\u{FFFD}b"),
  ]

  @Test("by each source", arguments: cases)
  func finds(_ example: Case) throws {
    let page = try Document(parsing: example.bytes, charset: example.charset)
    #expect(page.encoding == DocumentEncoding.expected(example.name, example.source))
    #expect(page.first(.p)?.text == example.text)
  }

  @Test(
    "a declaration after the first 1024 bytes counts in the head",
    arguments: [
      ("<!-- FILL -->", true), ("<style>FILL</style>", true), ("<title>FILL</title>", true),
      ("<script>'<body>FILL'</script>", true), ("<meta name=a content='FILL'>", true),
      ("<body>FILL", false), ("<div>FILL</div>", false),
    ])
  func lateDeclaration(before: String, counts: Bool) throws {
    let filler = before.replacing("FILL", with: String(repeating: "x", count: 1100))
    let page = try Document(
      parsing: Array("<html><head>\(filler)<meta charset=iso-8859-2><p>wi".utf8) + [0xEA]
        + Array("cej".utf8))
    #expect(page.encoding.source == (counts ? .meta : .fallback))
    #expect(page.first(.p)?.text == (counts ? "więcej" : "wiêcej"))
  }

  @Test("line ends become LF, NUL becomes U+FFFD")
  func lineEnds() throws {
    let page = try document("<pre>a\r\nb\rc\u{0}d</pre>\r\n<input>")
    #expect(page.first(.pre)?.text == "a\nb\nc\u{FFFD}d")
    #expect(page.first(.input)?.line == 4)
  }
}

extension DocumentEncoding {
  fileprivate static func expected(_ name: String, _ source: Provenance) -> DocumentEncoding {
    DocumentEncoding(name: name, source: source)
  }
}
