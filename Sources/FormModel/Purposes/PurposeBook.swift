/// The purposes that formaudit knows, and how to recognise them in a question.
package struct PurposeBook: Sendable {
  package let purposes: [Purpose]
  private let positions: [String: Int]
  private let byAutofill: [String: [Int]]
  private var wordings = PhraseIndex<Int>()
  private var names = PhraseIndex<Int>()

  package init(_ purposes: [Purpose]) {
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

  package subscript(id: String) -> Purpose? {
    positions[id].map { purposes[$0] }
  }

  /// The purpose of a question, by its autofill name, its words, its control's name, then its type.
  ///
  /// An author who writes `autocomplete` says what is asked: words only choose between the purposes
  /// which share that name (a birth name is a family name).
  func purpose(of clues: PurposeClues) -> Purpose? {
    let byWords = best(in: clues.wording, clues)
    if byWords == nil, clues.autofillField == nil, isAskedOfAThing(clues) {
      return clues.kind.purpose.flatMap { self[$0] }
    }
    let candidates = (clues.autofillField.flatMap { byAutofill[$0] } ?? [])
      .filter { purposes[$0].suits(clues.kind) }
    // What people sign in with may be an e-mail address: there the words tell better.
    let isSettled = clues.autofillField != "username" || byWords == nil
    if isSettled, let first = candidates.first {
      return purposes[byWords.flatMap { candidates.contains($0) ? $0 : nil } ?? first]
    }
    let position =
      byWords.map { refined($0, clues) }
      ?? best(in: FoldedWords(clues.legend, limit: 20), clues)
      ?? best(in: FoldedWords(clues.placeholder, limit: 20), clues)
      ?? byName(clues)
      ?? byWholeName(clues)
    return position.map { purposes[$0] } ?? clues.kind.purpose.flatMap { self[$0] }
  }

  private func best(in text: FoldedWords, _ clues: PurposeClues) -> Int? {
    text.isEmpty ? nil : best(wordings.matches(in: text), in: text, clues)
  }

  /// What the innermost part of the control's name says.
  private func byName(_ clues: PurposeClues) -> Int? {
    let name = ControlName.lastPart(of: clues.controlName)
    return best(names.matches(in: name), in: name, clues, isName: true)
      ?? best(wordings.matches(in: name), in: name, clues, isName: true)
  }

  private func byWholeName(_ clues: PurposeClues) -> Int? {
    let name = ControlName.words(clues.controlName)
    return best(names.matches(in: name), in: name, clues)
  }

  /// "Name" before two boxes: the names of the controls tell which one takes the first name.
  private func refined(_ byWords: Int, _ clues: PurposeClues) -> Int {
    guard purposes[byWords].autofill == "name", let byName = byName(clues),
      ["given-name", "family-name"].contains(purposes[byName].autofill)
    else { return byWords }
    return byName
  }

  /// The purpose of the longest phrase found, if it says enough of the text. The last word of a
  /// control's name is what it holds (`bill_addr_zip`), whatever stands before.
  private func best(
    _ matches: [PhraseIndex<Int>.Match], in text: FoldedWords, _ clues: PurposeClues,
    isName: Bool = false
  ) -> Int? {
    let suitable = matches.filter {
      purposes[$0.value].suits(clues.kind) && (isName || !isAskedOfAThing($0, in: text, clues))
    }
    guard let longest = suitable.max(by: { $0.weight < $1.weight }) else { return nil }
    let meaningful = text.words.count { !Self.smallWords.contains($0) }
    let covered = text.words[longest.range].count { !Self.smallWords.contains($0) }
    let isEnough =
      covered >= 2 || Double(covered) >= Double(meaningful) * 0.4
      || isName && longest.range.upperBound == text.words.count
    return isEnough ? longest.value : nil
  }

  /// Whether the wording would tell a purpose if it were asked of a person.
  private func isAskedOfAThing(_ clues: PurposeClues) -> Bool {
    wordings.matches(in: clues.wording).contains {
      purposes[$0.value].suits(clues.kind) && isAskedOfAThing($0, in: clues.wording, clues)
    }
  }

  private func isAskedOfAThing(
    _ match: PhraseIndex<Int>.Match, in text: FoldedWords, _ clues: PurposeClues
  ) -> Bool {
    guard let objects = purposes[match.value].objects else { return false }
    return Complement(vocabulary: clues.vocabulary)
      .isAThing(beside: match.range, in: text, objects: objects)
  }

  /// Words that say nothing of what is asked.
  static let smallWords: Set<String> = [
    "a", "an", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "of",
    "or", "s", "the", "to", "un", "une", "votre", "vos", "your", "please", "indiquez", "saisissez",
    "enter", "what", "is", "quel", "quelle", "est", "merci", "indiquer", "veuillez", "saisir", "my",
    "mon", "ma", "mes", "and", "is",
  ]
}

/// What may tell the purpose of a question.
struct PurposeClues {
  let vocabulary: Vocabulary
  let wording: FoldedWords
  let legend: String
  let placeholder: String
  /// The name of the control, or its id.
  let controlName: String
  /// The field name of the `autocomplete` attribute, such as `family-name`.
  let autofillField: String?
  let kind: FieldKind
}

extension PhraseIndex.Match {
  /// More words say more; of two equal phrases, the first one is what is asked.
  var weight: (Int, Int) { (range.count, -range.lowerBound) }
}

extension Purpose {
  /// Whether a control of this kind can answer it: a document is not typed, a name is not attached,
  /// an e-mail address is not ticked, what people make up is not chosen from a list, and a box of
  /// several lines holds a text or a postal address.
  func suits(_ kind: FieldKind) -> Bool {
    switch kind {
    case .email: autofill == "email"
    case .password: autofill?.hasSuffix("password") ?? false
    case .checkbox, .radio: controls.isEmpty ? characters == nil : controls.contains(kind)
    case .textarea: controls.isEmpty && autofill?.contains("address") ?? true
    case .select: controls.isEmpty ? answer != .created : controls.contains(kind)
    default:
      controls.isEmpty
        ? kind != .file && autofill?.hasSuffix("password") != true : controls.contains(kind)
    }
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
