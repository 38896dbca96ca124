/// Finds the sentences in Swift source: the literals in the brackets of `Sentence(…)` and `say(…)`.
///
/// It knows comments, strings on one or several lines, and what stands between `\(` and `)`.
struct SentenceScanner {
  /// A sentence found, with its key.
  struct Found {
    let key: String
    let line: Int
  }

  private let text: [Character]
  private var position = 0
  private(set) var found: [Found] = []
  /// The lines of `Sentence(` and `say(` in which no literal stands.
  private(set) var withoutLiteral: [Int] = []

  init(_ source: String) {
    text = Array(source)
    while position < text.count {
      if skipComment() { continue }
      if at("\"") {
        _ = string()
      } else if let door = door {
        position += door.count
        call()
      } else {
        position += 1
      }
    }
  }

  /// Whether the word began earlier, as in `TotalSentence(`.
  private var isInsideWord: Bool {
    position > 0 && (text[position - 1].isLetter || text[position - 1] == "_")
  }

  /// The word that opens a sentence here, bracket included.
  private var door: String? {
    let door = ["Sentence(", "say("].first(where: at)
    return isInsideWord || isDeclaration ? nil : door
  }

  private var isDeclaration: Bool {
    position >= 5 && String(text[(position - 5)..<position]) == "func "
  }

  private var line: Int { text[..<position].count { $0.isNewline } + 1 }

  /// Reads a call whose bracket is open.
  private mutating func call() {
    let start = line
    var keys: [String] = []
    var context: String?
    var label = ""
    var depth = 0
    var unlabelled = 1
    // A template that was given to a function is forwarded.
    if at("template") { return }
    while position < text.count {
      if skipComment() { continue }
      if at("\"") {
        let literal = string()
        if label == "context" {
          context = literal
        } else if label != "valueName" {
          keys.append(literal)
        }
        continue
      }
      if let door {
        position += door.count
        call()
        continue
      }
      let character = text[position]
      position += 1
      switch character {
      case "(", "[", "{": depth += 1
      case ")" where depth == 0:
        return unlabelled > 1 ? () : close(keys, context, label, start)
      case ")", "]", "}": depth -= 1
      case "," where depth == 0: unlabelled += 1
      case ":" where depth == 0:
        label = lastWord
        if ["context", "valueName"].contains(label) { unlabelled -= 1 }
      default: break
      }
    }
  }

  private mutating func close(_ keys: [String], _ context: String?, _ label: String, _ line: Int) {
    if ["verbatim", "localized", "list", "joint", "fr", "key"].contains(label) { return }
    if keys.isEmpty { withoutLiteral.append(line) }
    found += keys.map { Found(key: (context.map { $0 + "\u{4}" } ?? "") + $0, line: line) }
  }

  /// The word before the colon that was just read.
  private var lastWord: String {
    String(text[..<(position - 1)].reversed().prefix { $0.isLetter }.reversed())
  }

  /// Reads a literal, and gives it as a key.
  private mutating func string() -> String {
    let isLong = at("\"\"\"")
    let quote = isLong ? "\"\"\"" : "\""
    position += quote.count
    var key = ""
    var arguments = 0
    while position < text.count, !at(quote) {
      if at("\\(") {
        position += 2
        arguments += 1
        key += "{\(arguments)\(interpolation())}"
      } else if at("\\") {
        key += escaped()
      } else {
        key.append(text[position])
        position += 1
      }
    }
    position += quote.count
    return isLong ? Self.unindented(key) : key
  }

  /// The forms of an interpolation, when there are any: ` question|questions` or `:is|are`.
  private mutating func interpolation() -> String {
    var forms: [String] = []
    var depth = 0
    var isFirstArgument = true
    let isChoosing = at("choosing:")
    while position < text.count {
      if at("\"") {
        let literal = string()
        if depth == 0, !isFirstArgument { forms.append(literal) }
        continue
      }
      if let door {
        position += door.count
        call()
        continue
      }
      let character = text[position]
      position += 1
      switch character {
      case "(", "[", "{": depth += 1
      case ")" where depth == 0:
        return forms.count == 2 ? (isChoosing ? ":" : " ") + forms.joined(separator: "|") : ""
      case ")", "]", "}": depth -= 1
      case "," where depth == 0: isFirstArgument = false
      default: break
      }
    }
    return ""
  }

  private mutating func escaped() -> String {
    let next = position + 1 < text.count ? text[position + 1] : " "
    position += 2
    switch next {
    case "n": return "\n"
    case "t": return "\t"
    case "u":
      let digits = text[position...].dropFirst().prefix { $0 != "}" }
      position += digits.count + 2
      return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init).map { "\($0)" } ?? ""
    // A line that goes on: the break and the indentation are no part of the text.
    case "\n":
      while position < text.count, text[position] == " " { position += 1 }
      return ""
    default: return String(next)
    }
  }

  /// A long literal without its first and last break, and without the indentation of its end.
  private static func unindented(_ text: String) -> String {
    var lines = text.dropFirst().split(separator: "\n", omittingEmptySubsequences: false)
    let indentation = lines.popLast()?.count ?? 0
    return lines.map { $0.dropFirst(indentation) }.joined(separator: "\n")
  }

  private mutating func skipComment() -> Bool {
    guard at("//") else { return false }
    while position < text.count, !text[position].isNewline { position += 1 }
    return true
  }

  private func at(_ word: String) -> Bool {
    var place = position
    for character in word {
      guard place < text.count, text[place] == character else { return false }
      place += 1
    }
    return true
  }
}
