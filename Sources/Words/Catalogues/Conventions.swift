import Gettext

/// How a language writes numbers, plurals and spaces: what the header of its catalogue tells.
public struct Conventions: Sendable {
  /// Between units and tenths.
  public let decimalMark: String
  /// Between thousands.
  let thousandsSeparator: String
  /// Between the values of a table that a spreadsheet opens.
  public let listSeparator: String
  let plural: PluralRule
  let spaces: SpaceConventions

  static let english = Conventions(
    decimalMark: ".", thousandsSeparator: ",", listSeparator: ",", plural: .notOne,
    spaces: SpaceConventions(before: [:], after: [:]))

  /// The place of the form that a number takes.
  func form(of number: Double) -> Int { plural.form(of: number) }

  /// A text with the apostrophes and spaces that the language asks for, so that it can be written with
  /// an ordinary keyboard and no line begins with a colon.
  public func typeset(_ text: String) -> String {
    spaces.typeset(Self.holdsApostrophe(text) ? Self.withApostrophes(text) : text)
  }

  private static func holdsApostrophe(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.contains(UInt8(ascii: "'")) }
  }

  /// One apostrophe: the typographic one, between two letters. Elsewhere the sign may be code.
  private static func withApostrophes(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var result = ""
    var copied = text.startIndex
    var rest = text.utf8[...]
    while let place = rest.firstIndex(of: UInt8(ascii: "'")) {
      let next = text.utf8.index(after: place)
      rest = text.utf8[next...]
      guard place > text.startIndex, next < text.endIndex,
        scalars[scalars.index(before: place)].properties.isAlphabetic,
        scalars[next].properties.isAlphabetic
      else { continue }
      result += text[copied..<place]
      result += "\u{2019}"
      copied = next
    }
    return result + text[copied...]
  }
}

extension Conventions {
  /// Reads the header of a catalogue: one `Name: value` a line.
  init(header: String) throws(CatalogueError) {
    let fields = Self.fields(of: header)
    func value(_ name: String) throws(CatalogueError) -> String {
      guard let value = fields[name] else {
        throw CatalogueError(line: 1, problem: "the header lacks \(name)")
      }
      return value
    }
    guard let plural = PluralRule(try value("Plural-Forms")) else {
      throw CatalogueError(line: 1, problem: "the rule of plurals cannot be read")
    }
    self.init(
      decimalMark: try value("X-Decimal-Mark"),
      thousandsSeparator: try value("X-Thousands-Separator"),
      listSeparator: try value("X-List-Separator"), plural: plural,
      spaces: SpaceConventions(
        before: Self.spaces([
          "\u{A0}": fields["X-No-Break-Space-Before"],
          "\u{202F}": fields["X-Narrow-No-Break-Space-Before"],
        ]),
        after: Self.spaces(["\u{A0}": fields["X-No-Break-Space-After"]])))
  }

  private static func fields(of header: String) -> [String: String] {
    var fields: [String: String] = [:]
    for line in header.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[String(line[..<colon])] = String(line[colon...].dropFirst().drop { $0 == " " })
    }
    return fields
  }

  /// The characters of each list, with the space that stands beside them.
  private static func spaces(
    _ lists: [Unicode.Scalar: String?]
  ) -> [Unicode.Scalar: Unicode.Scalar] {
    var spaces: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (space, characters) in lists {
      for scalar in (characters ?? "").unicodeScalars where scalar != " " { spaces[scalar] = space }
    }
    return spaces
  }
}
