import ObservedTimes

/// A form as a row of observed times describes it: kinds of field and their numbers.
///
/// The grammar is `type:count@key=value,key=value`, joined by `;`. Slashes separate the values of the
/// fields of one group: `number:2@chars=2/1`.
struct DescribedForm {
  let groups: [Group]
  /// Characters typed in all text boxes, when the row tells.
  let typedCharacters: Double?
  /// Words to read on the whole page, when the row tells.
  let words: Double?
  let layout: FormLayout

  /// Fields of one kind.
  struct Group {
    let type: FieldType
    let count: Int
    let choices: [Int]
    /// Characters of the wording of each field, or of each choice of a list of boxes.
    let labelCharacters: Int?
    /// Characters of the answer to each field.
    let answerCharacters: [Int]
    /// Whether some people leave it empty.
    let isOptional: Bool
    /// Whether the choices carry the content, such as two statements: the wordings are theirs.
    var isOfStatements = false
  }

  /// The kinds of field that rows name.
  enum FieldType: String {
    case radio
    case radioMatrix = "radio_matrix"
    case choice
    case yesNo = "yesno"
    case yesNoOrBox = "yesno_or_checkbox"
    case checkbox
    case multiSelect = "multiselect"
    case select, text, number, date, textarea, file, question

    /// Whether the fields of a group are choices of one question.
    var isList: Bool { self == .checkbox || self == .multiSelect }
  }

  /// nil when the row does not tell its fields in this grammar.
  init?(_ row: CSVTable.Row) {
    guard let fields = row.text("fields") else { return nil }
    var groups: [Group] = []
    for part in fields.split(separator: ";") {
      guard var group = Group(part) else { return nil }
      group.isOfStatements =
        group.choices == [2] && row.text("notes")?.contains("options of a pair") == true
      groups.append(group)
    }
    guard !groups.isEmpty else { return nil }
    self.groups = groups
    typedCharacters = row.number("typed_chars").flatMap { $0 > 0 ? $0 : nil }
    layout = FormLayout(row.text("layout") ?? "")
    words = row.number("words_to_read").flatMap { $0 > 0 ? $0 : nil }
  }
}

extension DescribedForm.Group {
  /// A row that asks for more would be no form that people fill.
  private static let most = 2000

  init?(_ text: Substring) {
    let parts = text.split(separator: "@", maxSplits: 1)
    let head = (parts.first ?? "").split(separator: ":")
    guard head.count == 2, let count = Int(head[1]), (1...Self.most).contains(count),
      let type = DescribedForm.FieldType(rawValue: head[0].trimmed)
    else { return nil }
    var values: [String: Substring] = [:]
    for pair in (parts.count > 1 ? parts[1] : "").split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1)
      if sides.count == 2 { values[sides[0].trimmed] = sides[1] }
    }
    self.type = type
    self.count = count
    choices = Self.numbers(values["opts"])
    labelCharacters = Self.numbers(values["label_chars"]).first
    answerCharacters = Self.numbers(values["chars"])
    isOptional = values["p_answered"] != nil
  }

  private static func numbers(_ text: Substring?) -> [Int] {
    (text ?? "").split(separator: "/").compactMap { Double($0.trimmed) }
      .filter { (0...Double(most)).contains($0) }.map { Int($0.rounded()) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
