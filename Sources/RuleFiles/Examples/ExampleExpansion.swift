import Words

/// Writes out `{16 choices}` and the like, so that long lists need no typing.
struct ExampleExpansion {
  static let most = 1000

  /// What can be written out: the plural word of the braces.
  private enum Kind: String, CaseIterable {
    case choices, questions, uploads, radios
  }

  /// Numbers go on from page to page, so that no two questions of an example are the same.
  private var questions = 0
  private var uploads = 0

  /// The HTML with every pair of braces that begins with a number and a word written out.
  ///
  /// Other braces are left alone: style sheets, scripts and patterns have some.
  mutating func expand(_ html: String) throws(ExampleMistake) -> String {
    var result = ""
    var rest = html[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      let end = rest.prefix(Self.longest).firstIndex(of: "}")
      if let end, let words = Self.words(rest[rest.index(after: open)..<end]) {
        result += try write(words, String(rest[...end]))
        rest = rest[rest.index(after: end)...]
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// The words nearest to what was written, or all of them.
  static func hint(for written: String) -> Sentence? {
    let word = words(written.dropFirst().dropLast())?.dropFirst().first ?? ""
    let (choices, questions) = ("{16 choices}", "{12 questions}")
    let (uploads, radios) = ("{3 uploads}", "{5 radios name}")
    let all = Sentence("write \(choices), \(questions), \(uploads) or \(radios)")
    guard Kind(rawValue: word) == nil else { return all }
    return DidYouMean.hint(for: word, among: Kind.allCases.map(\.rawValue), otherwise: all)
  }

  /// Braces further apart than this hold something else.
  private static let longest = 80

  /// The words between two braces, when the first is a number and the second begins with a letter.
  private static func words(_ inside: Substring) -> [String]? {
    let words = inside.split(separator: " ").map(String.init)
    guard words.count >= 2, words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      words[1].first?.isLetter == true
    else { return nil }
    return words
  }

  private mutating func write(_ words: [String], _ written: String) throws(ExampleMistake) -> String
  {
    guard let kind = Kind(rawValue: words[1]) ?? Kind(rawValue: words[1] + "s"),
      words.count == (kind == .radios ? 3 : 2)
    else { throw .unknownExpansion(written) }
    guard let count = Int(words[0]), (1...Self.most).contains(count) else {
      throw .tooMany(written)
    }
    switch kind {
    case .choices: return (1...count).map { "<option>Choix \($0)</option>" }.joined()
    case .questions: return writeQuestions(count)
    case .uploads: return writeUploads(count)
    case .radios: return try Self.radios(count, named: words[2], written)
    }
  }

  private mutating func writeQuestions(_ count: Int) -> String {
    let first = questions + 1
    questions += count
    return (first...questions).map { number in
      """
      <p><label for="champ-\(number)">Question \(number)</label> \
      <input type="text" id="champ-\(number)" name="champ-\(number)" required></p>
      """
    }.joined(separator: "\n")
  }

  private mutating func writeUploads(_ count: Int) -> String {
    let first = uploads + 1
    uploads += count
    return (first...uploads).map { number in
      """
      <p><label for="piece-\(number)">Pièce \(Self.letters(number))</label> \
      <input type="file" id="piece-\(number)" name="piece-\(number)"></p>
      """
    }.joined(separator: "\n")
  }

  /// `A` to `Z`, then `AA`: files that are numbered are places for one answer.
  private static func letters(_ number: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let (round, place) = (number - 1).quotientAndRemainder(dividingBy: letters.count)
    return String(repeating: letters[place], count: round + 1)
  }

  /// The first control comes first, so that `↓` can stand before the braces.
  private static func radios(
    _ count: Int, named name: String, _ written: String
  ) throws(ExampleMistake) -> String {
    let isName =
      name.utf8.count <= 40
      && name.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || $0.properties.numericType != nil
            || "-_".unicodeScalars.contains($0))
      }
    guard isName else { throw .badName(written) }
    return (1...count).map { number in
      """
      <input type="radio" id="\(name)-\(number)" name="\(name)" value="\(number)"> \
      <label for="\(name)-\(number)">Choix \(number)</label>
      """
    }.joined(separator: "\n")
  }
}
