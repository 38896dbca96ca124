/// The purposes that formaudit knows, and how to recognise them in a question.
package struct PurposeBook: Sendable {
  package let purposes: [Purpose]
  private let positions: [String: Int]
  private let byAutofill: [String: [Int]]
  private let wordings: PhraseIndex<Int>
  private let names: PhraseIndex<Int>
  private var byChoice: [String: Int] = [:]
  private var byKind: [FieldKind: Int] = [:]

  package init(_ purposes: [Purpose]) {
    self.purposes = purposes
    positions = Dictionary(
      zip(purposes.map(\.id), purposes.indices), uniquingKeysWith: { first, _ in first })
    var byAutofill: [String: [Int]] = [:]
    wordings = PhraseIndex(of: purposes.map(\.cues))
    names = PhraseIndex(of: purposes.map(\.names))
    for (position, purpose) in purposes.enumerated() {
      for choice in purpose.choices { byChoice[FoldedWords(choice).text] = position }
      if let kind = purpose.toldBy { byKind[kind] = position }
      if let field = purpose.autofill { byAutofill[field, default: []].append(position) }
    }
    self.byAutofill = byAutofill
  }

  /// What one question can ask, of which a purpose is a part or the whole: an address, for a postal code.
  package func wholes(of part: String) -> [String] {
    purposes.filter { $0.parts.contains(part) || $0.id == part && !$0.parts.isEmpty }.map(\.id)
  }

  /// The other parts of what a purpose asks for as a whole, by their autofill names.
  package func parts(of whole: Purpose) -> [String: Purpose] {
    Dictionary(
      whole.parts.filter { $0 != whole.id }.compactMap { self[$0] }
        .compactMap { part in part.autofill.map { ($0, part) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first purpose that has all these autofill names among its parts.
  func whole(holding names: Set<String>) -> Purpose? {
    purposes.first { whole in
      !whole.parts.isEmpty
        && names.subtracting(parts(of: whole).keys).subtracting([whole.autofill ?? ""]).isEmpty
    }
  }

  package subscript(id: String) -> Purpose? {
    positions[id].map { purposes[$0] }
  }

  /// The first purpose that behaves in some way.
  func first(_ behaviour: Purpose.Behaviour) -> Purpose? {
    purposes.first { $0.behaviour.contains(behaviour) }
  }

  /// The first purpose with an autofill name.
  func first(autofill name: String) -> Purpose? { byAutofill[name]?.first.map { purposes[$0] } }

  /// What a text such as a legend asks for, in a box of some kind.
  func purpose(
    named text: String, _ vocabulary: Vocabulary, in kind: FieldKind = .text
  ) -> Purpose? {
    let clues = PurposeClues(vocabulary: vocabulary, wording: text, kind: kind)
    return best(in: clues.wording, clues).map { purposes[$0] }
  }

  /// The purpose of a question, by its autofill name, its words, its control's name, then its type.
  ///
  /// An author who writes `autocomplete` says what is asked: words only choose between the purposes
  /// which share that name (a birth name is a family name).
  func purpose(of clues: PurposeClues) -> Purpose? {
    let byWords = best(in: clues.wording, clues) ?? best(in: clues.core, clues)
    if let other = askedInAnotherKindOfBox(clues, byWords) { return other }
    if byWords == nil, clues.autofillField == nil, isAskedOfAThing(clues) {
      return byKind[clues.kind].map { purposes[$0] }
    }
    // Any answer may be hidden as it is typed.
    let candidates = positions(autofill: clues.autofillField).filter {
      purposes[$0].suits(clues.kind) || clues.kind == .password && purposes[$0].suits(.text)
    }
    // What people sign in with may be an e-mail address: there the words tell better.
    let isSettled = clues.autofillField != "username" || byWords == nil
    if isSettled, let first = candidates.first {
      return purposes[byWords.flatMap { isToldBetter($0, candidates) ? $0 : nil } ?? first]
    }
    let position =
      byWords.map { refined($0, clues) }
      ?? best(in: FoldedWords(clues.legend, limit: 20), clues)
      ?? best(in: FoldedWords(clues.placeholder, limit: 20), clues)
      ?? byName(clues)
      ?? byWholeName(clues)
      ?? byChoices(clues)
    return position.map { purposes[$0] } ?? byKind[clues.kind].map { purposes[$0] }
  }

  /// Whether words choose between the purposes that share an autofill name, or name a part of what it
  /// stands for: the first name, of a name.
  private func isToldBetter(_ byWords: Int, _ candidates: [Int]) -> Bool {
    candidates.contains(byWords)
      || candidates.contains { purposes[$0].parts.contains(purposes[byWords].id) }
  }

  private func positions(autofill field: String?) -> [Int] {
    guard let field else { return [] }
    return byAutofill[field] ?? AutofillNames.wider[field].flatMap { byAutofill[$0] } ?? []
  }

  /// Boxes that hide what is typed, or that want an e-mail address, are used for other answers too:
  /// there the words tell better than the type.
  private func askedInAnotherKindOfBox(_ clues: PurposeClues, _ byWords: Int?) -> Purpose? {
    guard byWords == nil, [.password, .email].contains(clues.kind), clues.autofillField == nil
    else { return nil }
    var asText = clues
    asText.kind = .text
    let found = (best(in: clues.wording, asText) ?? best(in: clues.core, asText)).map {
      purposes[$0]
    }
    let isByWordsAlone = clues.kind == .email && byName(asText) == nil
    return found?.autofill == "username" || isByWordsAlone ? nil : found
  }

  /// What a list without words offers, where several of its answers tell.
  private func byChoices(_ clues: PurposeClues) -> Int? {
    guard clues.wording.isEmpty, !clues.choices.isEmpty else { return nil }
    var found: [Int: Int] = [:]
    for choice in clues.choices.prefix(Self.mostChoices) {
      if let position = byChoice[FoldedWords(choice, limit: 6).text] {
        found[position, default: 0] += 1
      }
    }
    let best = found.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= Self.leastChoices ? $0.key : nil }
  }

  private static let mostChoices = 80
  private static let leastChoices = 3

  private func best(in text: FoldedWords, _ clues: PurposeClues) -> Int? {
    text.isEmpty ? nil : best(wordings.matches(in: text), in: text, clues)
  }

  /// What the innermost part of the control's name says.
  private func byName(_ clues: PurposeClues) -> Int? {
    let name = ControlName.lastPart(of: clues.controlName)
    if let own = best(names.matches(in: name), in: name, clues, isName: true) { return own }
    // Numbers of all sorts are called `numero` in the code.
    return clues.vocabulary.isOnly(.bareNames, name)
      ? nil : best(wordings.matches(in: name), in: name, clues, isName: true)
  }

  private func byWholeName(_ clues: PurposeClues) -> Int? {
    let name = ControlName.words(clues.controlName)
    return best(names.matches(in: name), in: name, clues)
  }

  /// "Name" before two boxes: the names of the controls tell which one takes the first name.
  private func refined(_ byWords: Int, _ clues: PurposeClues) -> Int {
    guard !purposes[byWords].namedApart.isEmpty, let byName = byName(clues),
      purposes[byWords].namedApart.contains(purposes[byName].id)
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
        && !clues.asksForAnother($0.range, in: text, isName: isName)
        && (!clues.isFragment(text[$0.range]) || clues.isAlone($0.range, in: text))
    }
    guard let longest = suitable.max(by: { $0.weight < $1.weight }) else { return nil }
    let words = text.words
    let meaningful = words.count { clues.tells($0, isName: isName) }
    let covered = words[longest.range].count { clues.tells($0, isName: isName) }
    let end = (words.lastIndex { !clues.vocabulary.isSmall($0) } ?? -1) + 1
    let isEnough =
      covered >= 2 || Double(covered) >= Double(meaningful) * 0.4
      || isName && longest.range.upperBound >= end
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
}

extension PhraseIndex.Match {
  /// More words say more; of two equal phrases, the first one is what is asked.
  var weight: (Int, Int) { (range.count, -range.lowerBound) }
}
