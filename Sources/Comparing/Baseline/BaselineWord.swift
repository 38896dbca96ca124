import FormModel

/// One word of a line of a baseline: a name alone, a text, or a name and its value.
struct BaselineWord: Equatable {
  /// Empty for a text which stands alone.
  let name: String
  /// Nil for a name which stands alone.
  let value: String?

  /// The value as it is written: bare when it is one plain word, else between quotation marks.
  static func written(_ value: String) -> String {
    let isPlain = !value.isEmpty && value.unicodeScalars.allSatisfy(isPlain)
    if isPlain { return value }
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        // What nobody sees must not hide in a file that people review.
        if isInvisible(scalar) {
          text += "\\u{" + String(scalar.value, radix: 16) + "}"
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }

  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ":", ",": true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: false
    }
  }
}

/// Cuts a line of a baseline into words.
struct BaselineLine {
  private(set) var words: [BaselineWord] = []
  /// What is wrong, in words; nil when the line could be read.
  private(set) var mistake: Bilingual?

  init(_ line: Substring) {
    var rest = line.unicodeScalars[...]
    while mistake == nil {
      rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard let first = rest.first else { return }
      if first == "\"" {
        if let text = quoted(&rest) { words.append(BaselineWord(name: "", value: text)) }
      } else if first == "/" {
        rest = rest.dropFirst()
        words.append(BaselineWord(name: "/", value: nil))
      } else {
        readName(&rest)
      }
    }
  }

  private mutating func readName(_ rest: inout Substring.UnicodeScalarView) {
    let name = plain(&rest)
    guard !name.isEmpty else {
      let found = rest.first.map(String.init) ?? ""
      mistake = Bilingual(
        en: "“\(found)” is not expected here", fr: "« \(found) » n’est pas attendu ici")
      return
    }
    guard rest.first == "=" else {
      words.append(BaselineWord(name: name, value: nil))
      return
    }
    rest = rest.dropFirst()
    let value = rest.first == "\"" ? quoted(&rest) : plain(&rest)
    if let value { words.append(BaselineWord(name: name, value: value)) }
  }

  private func plain(_ rest: inout Substring.UnicodeScalarView) -> String {
    let word = rest.prefix(while: BaselineWord.isPlain)
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  private mutating func quoted(_ rest: inout Substring.UnicodeScalarView) -> String? {
    rest = rest.dropFirst()
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(text)
      case "\\":
        guard let escaped = escape(&rest) else {
          mistake = Bilingual(
            en: "a backslash stands before a letter that means nothing",
            fr: "une barre oblique inverse précède une lettre qui ne veut rien dire")
          return nil
        }
        text.append(escaped)
      default: text.append(scalar)
      }
    }
    mistake = Bilingual(
      en: "a quotation mark is not closed", fr: "un guillemet n’est pas refermé")
    return nil
  }

  private func escape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    switch rest.popFirst() {
    case "\"": return "\""
    case "\\": return "\\"
    case "n": return "\n"
    case "t": return "\t"
    case "u":
      guard rest.popFirst() == "{" else { return nil }
      let digits = String(rest.prefix { $0 != "}" }.prefix(8))
      rest = rest.dropFirst(digits.unicodeScalars.count)
      guard rest.popFirst() == "}" else { return nil }
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}
