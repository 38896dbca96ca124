import Words
import YAML

/// Refuses files that would cost more time or memory than any honest one.
struct YAMLGuard {
  /// The largest file read, in bytes: a hundred times the largest rule.
  static let largestFile = 1 << 20
  /// Lists and maps inside one another.
  static let deepestNesting = YAMLComposer.deepestNesting

  static let tooDeep = (
    sentence: Sentence("lists and maps are nested too deeply"),
    hint: Sentence("nothing here needs more than a few levels")
  )

  let file: String

  func check(_ text: String) throws(FileProblem) {
    guard text.utf8.count <= Self.largestFile else {
      throw FileProblem(
        file: file, line: 1, column: 1, sentence: Sentence("the file is larger than 1 MiB"),
        hint: Sentence("cut it into several files"))
    }
    var scan = Scan(file: file)
    for scalar in text.unicodeScalars { try scan.take(scalar) }
    try scan.endName()
  }

  /// One pass over the characters, before the library sees them.
  private struct Scan {
    let file: String
    private var line = 1
    private var column = 1
    private var openBrackets = 0
    private var indicators = 0
    private var isAtStartOfLine = true
    private var previous: Unicode.Scalar = "\n"
    private var anchors: Set<String> = []
    private var name: AnchorName?

    /// A word which follows `&` or `*`.
    private struct AnchorName {
      let isAlias: Bool
      let line: Int
      let column: Int
      var text = ""
    }

    init(file: String) {
      self.file = file
    }

    mutating func take(_ scalar: Unicode.Scalar) throws(FileProblem) {
      try checkIsText(scalar)
      try follow(scalar)
      try countNesting(scalar)
      previous = scalar
      if scalar == "\n" {
        line += 1
        column = 1
        indicators = 0
        isAtStartOfLine = true
      } else {
        column += 1
      }
    }

    private func checkIsText(_ scalar: Unicode.Scalar) throws(FileProblem) {
      let isText =
        scalar.value >= 0x20 && scalar.value != 0x7F || "\t\n\r".unicodeScalars.contains(scalar)
      if !isText {
        throw problem(
          Sentence("the file holds a character that no text has"),
          hint: Sentence("save it again as plain UTF-8 text"))
      }
    }

    /// Counts brackets wherever they stand: texts close what they open, or are far from the limit.
    private mutating func countNesting(_ scalar: Unicode.Scalar) throws(FileProblem) {
      switch scalar {
      case "[", "{": openBrackets += 1
      case "]", "}": openBrackets = max(0, openBrackets - 1)
      case " " where isAtStartOfLine && (previous == "-" || previous == "?" || previous == ":"):
        indicators += 1
      case " ", "-", "?", ":", "\n", "\r", "\t": break
      default: isAtStartOfLine = false
      }
      if openBrackets > YAMLGuard.deepestNesting || indicators > YAMLGuard.deepestNesting {
        throw problem(YAMLGuard.tooDeep.sentence, hint: YAMLGuard.tooDeep.hint)
      }
    }

    /// An alias repeats what an anchor names: a few lines can stand for billions of values.
    private mutating func follow(_ scalar: Unicode.Scalar) throws(FileProblem) {
      if name != nil, scalar.isNamePart {
        name?.text.unicodeScalars.append(scalar)
        return
      }
      try endName()
      if scalar == "&" || scalar == "*", previous.canPrecedeValue {
        name = AnchorName(isAlias: scalar == "*", line: line, column: column)
      }
    }

    mutating func endName() throws(FileProblem) {
      guard let ended = name else { return }
      name = nil
      guard ended.isAlias else {
        anchors.insert(ended.text)
        return
      }
      guard !ended.text.isEmpty, anchors.contains(ended.text) else { return }
      throw FileProblem(
        file: file, line: ended.line, column: ended.column,
        sentence: Sentence("aliases (\("*\(ended.text)".quoted)) cannot be used here"),
        hint: Sentence("write the value in full"))
    }

    private func problem(_ sentence: Sentence, hint: Sentence) -> FileProblem {
      FileProblem(file: file, line: line, column: column, sentence: sentence, hint: hint)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isNamePart: Bool {
    self == "-" || self == "_"
      || (isASCII && (properties.isAlphabetic || properties.numericType != nil))
  }

  fileprivate var canPrecedeValue: Bool {
    " \t\n\r[{,:?-".unicodeScalars.contains(self)
  }
}
