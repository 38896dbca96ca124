import FormModel
import Numbers
package import Report
package import Words

/// Reads edits as people type them, and names their questions by what people call them.
package struct TypedEdits {
  private let audit: Report.Audit
  private let table: Report.WhatIf
  private let finder: QuestionFinder

  package init(_ audit: Report.Audit, _ table: Report.WhatIf) {
    self.audit = audit
    self.table = table
    finder = QuestionFinder(audit)
  }

  package func drop(_ name: String) throws(DecisionError) -> Decision {
    decision(.drop(try finder.question(name)))
  }

  package func optional(_ name: String) throws(DecisionError) -> Decision {
    decision(.optional(try finder.question(name)))
  }

  /// `street,city,postcode`.
  package func merge(_ names: String) throws(DecisionError) -> Decision {
    decision(.merge(try questions(names)))
  }

  /// `occupation:suggest`, or with what it is now: `occupation:select→suggest`.
  package func retype(_ text: String) throws(DecisionError) -> Decision {
    let (name, kinds) = parts(text)
    let arrow = kinds.replacing("->", with: "→").split(separator: "→").map(String.init)
    guard let last = arrow.last, arrow.count <= 2, let retyping = Retyping(rawValue: last) else {
      throw DecisionError(
        Sentence("“\(kinds)” is no kind of control"),
        hint: DidYouMean.hint(
          for: arrow.last ?? "", among: Self.kinds,
          otherwise: Sentence("write QUESTION:KIND, of: \(Self.kinds.joined(separator: ", "))")))
    }
    let id = try finder.question(name)
    if let before = arrow.first, arrow.count == 2,
      let kind = table.questions.first(where: { $0.id == id })?.kind, kind != before
    {
      throw DecisionError(
        Sentence("“\(name)” is no “\(before)”: it is a “\(kind)”"),
        hint: Sentence("write \(name):\(kind)→\(last)"))
    }
    return decision(.retype(id, to: retyping))
  }

  /// `franceconnect`, or for some questions only: `franceconnect:name,birth date`.
  package func prefill(_ text: String) throws(DecisionError) -> Decision {
    let isWhole = source(named: text) != nil || !text.contains(":")
    let (name, questions) = isWhole ? (text, "") : parts(text)
    let ids = questions.isEmpty ? [] : try self.questions(questions)
    return decision(.prefill(source: source(named: name) ?? name, ids))
  }

  /// `identity:3`.
  package func split(_ text: String) throws(DecisionError) -> Decision {
    let (name, count) = parts(text)
    guard let pages = Int(count, within: 2...Decision.mostPages) else {
      throw DecisionError(
        Sentence("“\(count)” is no number of pages"),
        hint: Sentence("write PAGE:NUMBER, with a number from 2 to \(Decision.mostPages)"))
    }
    return decision(.split(try finder.page(name), pages: pages))
  }

  /// The same decisions for the form as it is: questions whose id has changed are found by their words.
  package func found(_ decision: Decision) throws(DecisionError) -> Decision {
    var ids: [String] = []
    for (place, id) in decision.edit.questions.enumerated() {
      let wording = decision.wordings.indices.contains(place) ? decision.wordings[place] : nil
      ids.append(try finder.question(id, wording: wording))
    }
    let edit: Decision.Edit =
      switch decision.edit {
      case .drop: .drop(ids[0])
      case .optional: .optional(ids[0])
      case .retype(_, let retyping): .retype(ids[0], to: retyping)
      case .merge: .merge(ids)
      case .prefill(let source, _): .prefill(source: self.source(named: source) ?? source, ids)
      case .split(let page, let pages): .split(try finder.page(page), pages: pages)
      }
    return self.decision(edit, because: decision.because)
  }

  /// A whole file for the form as it is.
  package func found(_ decisions: Decisions) throws(DecisionError) -> Decisions {
    var found = decisions
    found.edits = []
    for decision in decisions.edits { found.edits.append(try self.found(decision)) }
    for page in decisions.pages.indices {
      let names = decisions.pages[page].questions
      found.pages[page].questions = []
      for name in names { found.pages[page].questions.append(try finder.question(name)) }
    }
    return found
  }

  /// An edit with the words of its questions.
  package func decision(_ edit: Decision.Edit, because: String? = nil) -> Decision {
    Decision(edit, wordings: edit.questions.map(words), because: because)
  }

  /// Suggestions as decisions, each with what speaks for it.
  package func decisions(for suggestions: [Suggestion], in language: Language) -> [Decision] {
    let titles = Dictionary(firstOfEach: audit.verdicts.map { ($0.rule, $0.title) })
    return suggestions.map { suggestion in
      decision(suggestion.edit, because: suggestion.because { titles[$0] }.text(in: language))
    }
  }

  /// The words of a question; the id of one that has none.
  private func words(_ id: String) -> String {
    let wording = finder.wording(id)
    return wording.isEmpty ? id : wording
  }

  private static let kinds = Retyping.allCases.map(\.rawValue)

  private func questions(_ names: String) throws(DecisionError) -> [String] {
    var ids: [String] = []
    for name in names.split(separator: ",") {
      ids.append(try finder.question(name.split(separator: " ").joined(separator: " ")))
    }
    return ids
  }

  /// What stands before the last colon, and after it; a name may hold some.
  private func parts(_ text: String) -> (name: String, rest: String) {
    guard let colon = text.lastIndex(of: ":") else { return (text, "") }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  /// `franceconnect` and `api-particulier` name the sources that purposes write as they are called.
  private func source(named name: String) -> String? {
    let folded = FoldedWords(name).words.joined()
    return Set(table.questions.compactMap(\.source)).sorted()
      .first { FoldedWords($0).words.joined() == folded }
  }
}
