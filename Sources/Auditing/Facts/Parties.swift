import FormModel

/// Tells which of two addresses or persons a question is about.
///
/// The address of the bill and that of the delivery are two informations, as home and the workplace are.
struct Parties {
  private let beginnings: [(beginning: String, party: Vocabulary.List)]

  private static let lists: [Vocabulary.List] = [
    .bill, .delivery, .sender, .recipient, .workplace,
  ]

  init(_ vocabulary: Vocabulary) {
    beginnings = Self.lists.flatMap { list in
      vocabulary.phrases(list).map { (FoldedWords($0).text, list) }
    }
  }

  /// That of its words or of the names of its controls; nil when neither says so.
  func party(of question: Question, on page: Page) -> Vocabulary.List? {
    let names = question.controls.prefix(3).flatMap { index in
      [page.controls[index].autocomplete, page.controls[index].name, page.controls[index].id]
    }
    let texts = [question.wording, question.legend, question.heading] + names
    return texts.lazy.flatMap { FoldedWords($0, limit: 20).words }.compactMap(party).first
  }

  private func party(_ word: String) -> Vocabulary.List? {
    beginnings.first { word.hasPrefix($0.beginning) }?.party
  }
}
