import FormModel

/// What formaudit says of one page.
struct Answer {
  let asked: Int
  let conditional: Int
  let wordings: [String]
  /// Why the page is not audited, or what kinds of forms were left out.
  let note: String

  /// - Parameter page: Nil when the page cannot be read.
  init(_ page: Page?) {
    let questions = page?.outcome == .audited ? page?.questions ?? [] : []
    asked = questions.count { !$0.isConditional }
    conditional = questions.count(where: \.isConditional)
    wordings = questions.map(\.wording)
    note = page.map(Self.note) ?? "cannot be read"
  }

  private static func note(on page: Page) -> String {
    if case .notAudited(let reason) = page.outcome { return reason.rawValue }
    return page.forms.map { "\($0.kind.rawValue)\($0.isAudited ? "" : " (left out)")" }
      .joined(separator: ", ")
  }

  /// How many of the wordings that a person counted are ours too, each of ours used once.
  func recognised(_ counted: [[WordingHash]]) -> Int {
    var ours = wordings.compactMap { WordingHash($0) }
    return counted.count { Self.take(one: $0, from: &ours) }
  }

  /// What a person counted and formaudit does not say, and the reverse.
  func differences(from count: HandCount) -> (missed: [String], added: [String]) {
    var missed: [String] = []
    var added = wordings
    for question in count.questions where !question.hashes.isEmpty {
      let place = added.firstIndex { wording in
        WordingHash(wording).map(question.hashes.contains) ?? false
      }
      if let place { added.remove(at: place) } else { missed.append(question.wording) }
    }
    return (missed, added)
  }

  private static func take(one accepted: [WordingHash], from ours: inout [WordingHash]) -> Bool {
    guard let place = ours.firstIndex(where: accepted.contains) else { return false }
    ours.remove(at: place)
    return true
  }
}
