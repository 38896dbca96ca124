import Report

/// A part of an HTML document, into which text enters through one door, which escapes it.
///
///     let row: HTML = "<td title=\"\(wording)\">\(wording)</td>\(cells)"
///
/// A literal is markup; an interpolated `String` is text, in an element or between the quotation marks
/// of an attribute; an interpolated `HTML` is markup. A `String` that is not a literal cannot become
/// markup: `HTML` has no initialiser that takes one.
struct HTML: Sendable, Equatable {
  private(set) var bytes: [UInt8]

  /// Nothing at all.
  static let nothing = HTML(bytes: [])

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The document as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// One part after the other.
  init(_ parts: [HTML]) {
    bytes = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts { bytes += part.bytes }
  }

  static func + (one: HTML, other: HTML) -> HTML { HTML(bytes: one.bytes + other.bytes) }

  static func += (one: inout HTML, other: HTML) { one.bytes += other.bytes }

  /// A part of this one, between two places where neither a tag nor a reference is cut.
  func part(_ places: Range<Int>) -> HTML {
    HTML(bytes: Array(bytes[places]))
  }

  /// A file of this program, such as its style sheet, as it is: it is written by us and holds no text
  /// of a page.
  init(ownFile file: ReportAsset) {
    bytes = Array(file.text.utf8)
  }
}

extension HTML {
  /// Values for a script, as JSON: nothing in it can end the element that holds it, or begin another.
  init(json value: some Encodable) {
    bytes = JSONTexts.line(value).utf8.dropLast().reduce(into: []) { bytes, byte in
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      default: bytes.append(byte)
      }
    }
  }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer(Array.init)
  }

  init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }

  /// What can stand between `\(` and `)`.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate private(set) var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes += $0 }
    }

    /// Text: escaped, on one line, without anything that reorders or hides what is written.
    mutating func appendInterpolation(_ text: String) {
      appendInterpolation(text, limit: HTMLText.usualLimit)
    }

    /// The same, cut with `…` beyond a number of characters.
    mutating func appendInterpolation(_ text: String, limit: Int) {
      bytes += HTMLText.escaped(text, limit: limit).utf8
    }

    mutating func appendInterpolation(_ part: HTML) {
      bytes += part.bytes
    }

    mutating func appendInterpolation(_ part: HTML?) {
      bytes += part?.bytes ?? []
    }

    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { bytes += part.bytes }
    }

    /// A number for a program, such as a width: its digits are not grouped.
    mutating func appendInterpolation(_ number: Int) {
      bytes += String(number).utf8
    }

    /// A length of a drawing, to a tenth.
    mutating func appendInterpolation(length: Double) {
      bytes += HTMLText.length(length).utf8
    }
  }
}
