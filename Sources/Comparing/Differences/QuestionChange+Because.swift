import Report
package import Words

extension QuestionChange {
  /// Why two questions are taken for the same, or not: "same wording, name changed".
  package var because: Sentence {
    switch (state, agreements.isEmpty) {
    case (.added, _): Sentence("nothing like it before")
    case (.removed, _): Sentence("nothing like it any more")
    case (.notChecked, _): Sentence("its page could not be judged")
    case (.ambiguous, _):
      Sentence("perhaps \(quoted: before?.wording ?? ""), perhaps another one")
    case (_, true): Sentence("the same in all that is read")
    case (_, false): Sentence(list: agreement, joint: .semicolon)
    }
  }

  /// What agrees first, then what does not, each with the heaviest signals first.
  private var agreement: [Sentence] {
    let told = Signal.allCases.filter { $0 != .order && agreements[$0] != nil }
    func names(where isSo: (Double) -> Bool) -> Sentence? {
      let names = told.filter { isSo(agreements[$0] ?? 0) }.prefix(3).map(\.name)
      return names.isEmpty ? nil : Sentence(list: Array(names))
    }
    return [
      names { $0 >= Self.same }.map { Sentence("same \($0)") },
      names { (Self.close..<Self.same).contains($0) }.map { Sentence("close \($0)") },
      names { $0 < Self.close }.map { Sentence("changed \($0)") },
    ].compactMap { $0 }
  }

  /// From here on a signal is told as the same, or as close.
  private static let same = 0.99
  private static let close = 0.4
}

extension Signal {
  /// What people call it.
  var name: Sentence {
    switch self {
    case .wording: Sentence("wording", context: "a signal")
    case .name: Sentence("name", context: "a signal")
    case .purpose: Sentence("purpose", context: "a signal")
    case .autocomplete: Sentence(verbatim: "autocomplete")
    case .choices: Sentence("answers on offer", context: "a signal")
    case .kind: Sentence("kind of field", context: "a signal")
    case .legend: Sentence("legend", context: "a signal")
    case .heading: Sentence("heading", context: "a signal")
    case .page: Sentence("page", context: "a signal")
    case .order: Sentence("order", context: "a signal")
    }
  }
}
