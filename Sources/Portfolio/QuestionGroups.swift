import Words

/// The questions of all forms, those which ask the same together.
///
/// What has a purpose is known by it. The rest is known by its words, which may differ a little; a single
/// word counts with the purpose that it tells, else with what stands around it. Every question is looked
/// at a bounded number of times.
struct QuestionGroups {
  /// Purposes of which two questions may be about two things: their words tell them apart.
  let repeatable: Set<String>
  private var places: [String: Int] = [:]
  private(set) var groups: [[AskedQuestion]] = []

  /// A wording of fewer words, such as “Other”, is not enough to know a question by.
  private static let tellingWords = 2

  init(repeatable: Set<String>) {
    self.repeatable = repeatable
  }

  /// Adds the questions of one form.
  mutating func add(_ questions: [AskedQuestion]) {
    var seen: [String: Int] = [:]
    for (place, question) in questions.enumerated() {
      let key = key(of: question, place, &seen)
      if let group = places[key] {
        groups[group].append(question)
      } else {
        places[key] = groups.count
        groups.append([question])
      }
    }
  }

  /// - Parameter seen: How often each purpose was met in this form: the second name that it asks for is
  ///   somebody else's, as is one that names somebody else.
  private func key(
    of question: AskedQuestion, _ place: Int, _ seen: inout [String: Int]
  ) -> String {
    let words = question.folded.text
    if let purpose = question.purpose, !repeatable.contains(purpose) {
      if !question.isAboutSomebodyElse { seen[purpose, default: 0] += 1 }
      let isOwn = !question.isAboutSomebodyElse && seen[purpose] == 1
      return "purpose\u{1F}\(purpose)" + (isOwn ? "" : "\u{1F}\(words)\u{1F}\(question.around)")
    }
    if question.folded.words.count >= Self.tellingWords { return "words\u{1F}\(words)" }
    if !words.isEmpty { return "word\u{1F}\(words)\u{1F}\(question.purpose ?? question.around)" }
    if !question.name.isEmpty { return "name\u{1F}\(question.name)" }
    return "alone\u{1F}\(question.target)\u{1F}\(place)"
  }
}
