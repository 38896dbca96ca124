import FormModel
import Words

/// What stands over pages of questions: what their questions have in common, told apart where several
/// pages have the same.
struct PageTitles {
  private let form: FormerForm
  private let planner: QuestionPlanner
  /// What people call the procedure.
  private let procedure: String
  private let vocabulary: Vocabulary

  init(
    _ form: FormerForm, _ planner: QuestionPlanner, of procedure: String, _ vocabulary: Vocabulary
  ) {
    self.form = form
    self.planner = planner
    self.procedure = procedure
    self.vocabulary = vocabulary
  }

  /// No two alike; nil for the only page of which nothing is known. A title that several pages would have
  /// is followed by what the first question of each stands under, else by its words, else by a rank.
  func apart(_ pages: [[Int]]) -> [String?] {
    let alone = pages.map(title)
    var titles = alone
    for detail in [legend, wording, heading] {
      let alike = Self.alike(titles)
      for (place, page) in pages.enumerated() where alike.contains(Self.key(titles[place])) {
        let (title, more) = (alone[place] ?? procedure, detail(page))
        let isTold = more.isEmpty || Self.key(title).contains(Self.key(more))
        titles[place] = isTold ? titles[place] : "\(title) – \(more)"
      }
    }
    return ranked(titles)
  }

  private func ranked(_ titles: [String?]) -> [String?] {
    let alike = Self.alike(titles)
    var met: [String: Int] = [:]
    return titles.map { title in
      let key = Self.key(title)
      guard alike.contains(key) else { return title }
      met[key, default: 0] += 1
      return "\(title ?? procedure) (\(met[key] ?? 1))"
    }
  }

  /// Those that several pages have, whatever their capitals.
  private static func alike(_ titles: [String?]) -> Set<String> {
    var (met, alike) = (Set<String>(), Set<String>())
    for title in titles where !met.insert(key(title)).inserted { alike.insert(key(title)) }
    return alike
  }

  private static func key(_ title: String?) -> String { title?.lowercased() ?? "" }

  // MARK: One page

  /// The questions that wait for no answer on the page.
  private func roots(_ page: [Int]) -> [Int] {
    page.filter { planner.planned($0).shownBy == nil }
  }

  private func first(_ page: [Int]) -> FormerQuestion {
    form.questions[roots(page).first ?? page[0]]
  }

  private func legend(_ page: [Int]) -> String {
    vocabulary.withoutStep(first(page).question.legend)
  }

  private func wording(_ page: [Int]) -> String { planner.planned(first(page).place).wording }

  private func heading(_ page: [Int]) -> String {
    vocabulary.withoutStep(first(page).question.heading)
  }

  /// The words that all its questions stand under; those of its one question.
  private func title(_ page: [Int]) -> String? {
    let roots = roots(page)
    let first = planner.planned(roots.first ?? page[0])
    if roots.count <= 1 { return first.title }
    let questions = roots.map { form.questions[$0].question }
    let common = [shared(questions.map(\.legend)), shared(questions.map(\.heading))]
      .compactMap(\.self).first
    if let common { return vocabulary.withoutStep(common) }
    let turns = roots.map { form.questions[$0].turn }.sorted().map(\.title)
    if let title = turns[0], !turns.contains(nil) { return title.text(in: planner.language) }
    let own = [questions[0].legend, questions[0].heading].first { !$0.isEmpty }
    if let own { return vocabulary.withoutStep(own) }
    return first.wording.isEmpty ? nil : first.wording
  }

  /// What all of them are.
  private func shared(_ texts: [String]) -> String? {
    texts.first.flatMap { first in
      !first.isEmpty && texts.allSatisfy { $0 == first } ? first : nil
    }
  }
}
