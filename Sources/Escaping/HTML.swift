package import Report

/// A part of an HTML document, into which text enters through one door, which escapes it.
///
///     let row: HTML = "<td title=\"\(wording)\">\(wording)</td>\(cells)"
///
/// A literal is markup; an interpolated `String` is text, in an element or between the quotation marks
/// of an attribute; an interpolated `HTML` is markup. A `String` that is not a literal cannot become
/// markup: `HTML` has no initialiser that takes one.
package struct HTML: Sendable, Equatable {
  package private(set) var bytes: [UInt8]

  /// Nothing at all.
  package static let nothing = HTML(bytes: [])

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// The document as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// One part after the other.
  package init(_ parts: [HTML]) {
    bytes = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts { bytes += part.bytes }
  }

  package static func + (one: HTML, other: HTML) -> HTML { HTML(bytes: one.bytes + other.bytes) }

  package static func += (one: inout HTML, other: HTML) { one.bytes += other.bytes }

  /// A part of this one, between two places where neither a tag nor a reference is cut.
  package func part(_ places: Range<Int>) -> HTML {
    HTML(bytes: Array(bytes[places]))
  }

  /// A file of this program, such as its style sheet, as it is: it is written by us and holds no text
  /// of a page.
  package init(ownFile file: OwnFile) {
    bytes = Array(file.text.utf8)
  }
}

extension HTML {
  /// Values for a script, as JSON: nothing in it can end the element that holds it, or begin another.
  package init(json value: CompactJSON) {
    bytes = value.bytes.reduce(into: []) { bytes, byte in
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
  package init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer(Array.init)
  }

  package init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }

  /// What can stand between `\(` and `)`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate private(set) var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes += $0 }
    }

    /// Text: escaped, on one line, without anything that reorders or hides what is written.
    package mutating func appendInterpolation(_ text: String) {
      appendInterpolation(text, limit: HTMLText.usualLimit)
    }

    /// The same, cut with `…` beyond a number of characters.
    package mutating func appendInterpolation(_ text: String, limit: Int) {
      bytes += HTMLText.escapedBytes(text, limit: limit)
    }

    package mutating func appendInterpolation(_ part: HTML) {
      bytes += part.bytes
    }

    package mutating func appendInterpolation(_ part: HTML?) {
      bytes += part?.bytes ?? []
    }

    package mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { bytes += part.bytes }
    }

    /// A number for a program, such as a width: its digits are not grouped.
    package mutating func appendInterpolation(_ number: Int) {
      bytes += String(number).utf8
    }

    /// A length of a drawing, to a tenth.
    package mutating func appendInterpolation(length: Double) {
      bytes += HTMLText.length(length).utf8
    }
  }
}
