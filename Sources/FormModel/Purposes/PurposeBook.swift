/// The purposes that formaudit knows, and how to recognise them in a question.
public struct PurposeBook: Sendable {
  public let purposes: [Purpose]
  private let positions: [String: Int]
  private let byAutofill: [String: [Int]]
  private var wordings = PhraseIndex<Int>()
  private var names = PhraseIndex<Int>()

  public init(_ purposes: [Purpose]) {
    self.purposes = purposes
    positions = Dictionary(
      zip(purposes.map(\.id), purposes.indices), uniquingKeysWith: { first, _ in first })
    var byAutofill: [String: [Int]] = [:]
    for (position, purpose) in purposes.enumerated() {
      for cue in purpose.cues { wordings.insert(cue, position) }
      for name in purpose.names { names.insert(name, position) }
      if let field = purpose.autofill { byAutofill[field, default: []].append(position) }
    }
    self.byAutofill = byAutofill
  }

  public subscript(id: String) -> Purpose? {
    positions[id].map { purposes[$0] }
  }

  /// The purpose of a question, by its autofill name, its words, its control's name, then its type.
  ///
  /// An author who writes `autocomplete` says what is asked: words only choose between the purposes
  /// which share that name (a birth name is a family name).
  public func purpose(of clues: PurposeClues) -> Purpose? {
    let byWords = best(wordings.matches(in: clues.wording), in: clues.wording, clues)
    let candidates = clues.autofillField.flatMap { byAutofill[$0] } ?? []
    if !candidates.isEmpty {
      return purposes[byWords.flatMap { candidates.contains($0) ? $0 : nil } ?? candidates[0]]
    }
    let position =
      byWords
      ?? best(wordings.matches(in: clues.legend), in: clues.legend, clues)
      ?? best(names.matches(in: clues.name), in: clues.name, clues)
      ?? best(wordings.matches(in: clues.name), in: clues.name, clues)
    return position.map { purposes[$0] } ?? clues.kind.purpose.flatMap { self[$0] }
  }

  /// The purpose of the longest phrase found, if it says enough of the text.
  private func best(
    _ matches: [PhraseIndex<Int>.Match], in text: FoldedWords, _ clues: PurposeClues
  ) -> Int? {
    let suitable = matches.filter { purposes[$0.value].suits(clues.kind) }
    guard let longest = suitable.max(by: { $0.weight < $1.weight }) else { return nil }
    let meaningful = text.words.count { !Self.smallWords.contains($0) }
    let covered = text.words[longest.range].count { !Self.smallWords.contains($0) }
    let isEnough = covered >= 2 || Double(covered) >= Double(meaningful) * 0.4
    return isEnough ? longest.value : nil
  }

  /// Words that say nothing of what is asked.
  private static let smallWords: Set<String> = [
    "a", "an", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "of",
    "or", "s", "the", "to", "un", "une", "votre", "vos", "your", "please", "indiquez", "saisissez",
    "enter", "what", "is", "quel", "quelle", "est", "merci", "indiquer", "veuillez", "saisir", "my",
    "mon", "ma", "mes", "and", "is",
  ]
}

/// What may tell the purpose of a question.
public struct PurposeClues: Sendable {
  public let wording: FoldedWords
  public let legend: FoldedWords
  /// The name and id of the control, cut into words.
  public let name: FoldedWords
  /// The field name of the `autocomplete` attribute, such as `family-name`.
  public let autofillField: String?
  public let kind: FieldKind

  public init(
    wording: FoldedWords, legend: FoldedWords, name: FoldedWords, autofillField: String?,
    kind: FieldKind
  ) {
    self.wording = wording
    self.legend = legend
    self.name = name
    self.autofillField = autofillField
    self.kind = kind
  }
}

extension PhraseIndex.Match {
  /// More words say more; of two equal phrases, the first one is what is asked.
  var weight: (Int, Int) { (range.count, -range.lowerBound) }
}

extension Purpose {
  /// Whether a control of this kind can answer it: a document is not typed, a name is not attached.
  func suits(_ kind: FieldKind) -> Bool {
    controls.isEmpty ? kind != .file : controls.contains(kind)
  }
}

extension FieldKind {
  /// The purpose that the type of a control alone tells.
  var purpose: String? {
    switch self {
    case .email: "email"
    case .tel: "phone"
    case .url: "website-url"
    case .password: "password"
    case .file: "upload-generic"
    case .search: "search-field"
    default: nil
    }
  }
}
