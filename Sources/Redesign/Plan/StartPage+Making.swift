import Auditing
import FormModel
import Report
import Words

extension StartPage {
  init(_ form: FormerForm, _ planner: QuestionPlanner) {
    let asked = planner.asked.map { form.questions[$0] }
    let journey = form.audit.journey
    let home = (journey.home ?? journey.pages.indices.first).map { journey.pages[$0] }
    let statements = journey.pages.flatMap(\.notes.statements)
    func told(_ topics: Statement.Topic...) -> String? {
      topics.lazy.compactMap { topic in
        statements.first { $0.topic == topic && !$0.isInNavigation }?.sentence
      }.first
    }
    purpose = home.flatMap { page in page.prose.sentences.first { $0.count > 30 } }
    conditions = asked.filter { $0.isEligibility && !$0.question.isConditional }
      .map(\.question.wording).filter { !$0.isEmpty }
    documents = Self.documents(asked)
    next = told(.delay, .paper)
    help = told(.telephone, .help, .place)
    sources = Self.sources(form, planner)
  }

  /// Each paper once, in the order of the questions; the words of an upload that is no known paper.
  private static func documents(_ asked: [FormerQuestion]) -> [Sentence] {
    var met: Set<Sentence> = []
    return asked.compactMap { former in
      let isFile = former.question.fields.contains { $0.kind == .file }
      let needs = isFile || former.purpose?.answer == .gathered
      guard needs else { return nil }
      let paper = former.purpose?.document ?? Sentence(verbatim: former.question.wording)
      return met.insert(paper).inserted ? paper : nil
    }
  }

  private static func eachOnce(_ words: [String]) -> [String] {
    var met: Set<String> = []
    return words.filter { !$0.isEmpty && met.insert($0).inserted }
  }

  private static func sources(_ form: FormerForm, _ planner: QuestionPlanner) -> [KnownSource] {
    let known = form.questions.filter { planner.state($0.place) == .prefilled }
    return Dictionary(grouping: known) { planner.source(of: $0.place) }
      .sorted { $0.key < $1.key }
      .map { KnownSource(name: $0.key, questions: eachOnce($0.value.map(\.question.wording))) }
  }
}

extension QuestionPlanner {
  /// Who has the answer to a question.
  func source(of place: Int) -> String { form.table.questions[place].source ?? "" }
}
