import Deciding
import FormModel
import Words

/// Lays questions out: one subject a page, what decides whether a person may go on first, who they are
/// and what they agree to last.
struct Paging {
  private let form: FormerForm
  private let planner: QuestionPlanner
  private let limits: RedesignLimits
  private let units: [Branch]

  init(_ form: FormerForm, _ planner: QuestionPlanner, _ limits: RedesignLimits) {
    self.form = form
    self.limits = limits
    self.planner = planner
    units = Self.units(form, planner.asked)
  }

  /// A question that everybody meets, and those that wait for its answer.
  private struct Branch {
    let leader: Int
    var places: [Int]
  }

  /// The places of the questions of each page.
  var pages: [[Int]] {
    var pages: [[Int]] = []
    var last: Subject?
    let sorted = units.enumerated().sorted {
      (turn($0.element), $0.offset) < (turn($1.element), $1.offset)
    }.map(\.element)
    for unit in sorted {
      let subject = isAlone(unit) ? nil : subject(unit)
      if let subject, subject == last, let page = pages.indices.last,
        pages[page].count + unit.places.count <= limits.questionsOnAPage
          || goesOn(unit, with: pages[page].last)
      {
        pages[page] += unit.places
      } else {
        pages.append(unit.places)
      }
      last = subject
    }
    return FewerPages(form, pages).atMost(limits.pages)
  }

  /// Whether it asks for one more part of what is asked before: a number cut into boxes stays together.
  private func goesOn(_ unit: Branch, with last: Int?) -> Bool {
    guard let last, let purpose = form.questions[unit.leader].purpose else { return false }
    return unit.leader == last + 1 && form.questions[last].purpose?.id == purpose.id
  }

  private static func units(_ form: FormerForm, _ asked: [Int]) -> [Branch] {
    let isAsked = Set(asked)
    var units: [Branch] = []
    var unitOf: [Int: Int] = [:]
    for place in leadersFirst(asked, form) {
      let question = form.questions[place]
      let parent = question.parent.flatMap { isAsked.contains($0) ? unitOf[$0] : nil }
      if let unit = parent ?? unit(beside: question, among: units, form) {
        units[unit].places.append(place)
        unitOf[place] = unit
      } else {
        unitOf[place] = units.count
        units.append(Branch(leader: place, places: [place]))
      }
    }
    return units
  }

  /// The first question of each page that everybody meets comes before those that may wait.
  private static func leadersFirst(_ asked: [Int], _ form: FormerForm) -> [Int] {
    var leader: [Int: Int] = [:]
    for place in asked.reversed() where !form.questions[place].question.isConditional {
      leader[form.questions[place].page] = place
    }
    return asked.sorted { one, other in
      let key = { (place: Int) in
        (form.questions[place].page, leader[form.questions[place].page] == place ? 0 : 1, place)
      }
      return key(one) < key(other)
    }
  }

  /// Where a question stands that waits for an answer which the form does not tell: beside the last one
  /// before it of its page that asks yes or no or the like, else beside the one before.
  private static func unit(
    beside question: FormerQuestion, among units: [Branch], _ form: FormerForm
  ) -> Int? {
    guard question.question.isConditional else { return nil }
    let ofPage = units.indices.filter { form.questions[units[$0].leader].page == question.page }
    return ofPage.last { form.questions[units[$0].leader].purpose?.role == .gate } ?? ofPage.last
  }

  private func isAlone(_ unit: Branch) -> Bool {
    unit.places.count > 1 || form.questions[unit.leader].seconds > limits.longAnswer
  }

  // MARK: Order

  private struct Subject: Equatable {
    let page: Int
    let words: String
    let turn: FormerQuestion.Turn
  }

  private func subject(_ unit: Branch) -> Subject {
    let question = form.questions[unit.leader]
    return Subject(page: question.page, words: question.subject, turn: turn(unit))
  }

  private func turn(_ unit: Branch) -> FormerQuestion.Turn { form.questions[unit.leader].turn }
}

extension FormerQuestion {
  /// When a question comes.
  enum Turn: Int, Comparable {
    case eligibility, matter, identity, agreement

    static func < (one: Turn, other: Turn) -> Bool { one.rawValue < other.rawValue }

    /// What stands over several questions that the form puts under no words of its own.
    var title: Sentence? {
      switch self {
      case .eligibility: Sentence("Before you start")
      case .matter: nil
      case .identity: Sentence("About you")
      case .agreement: Sentence("Before you send")
      }
    }
  }

  var turn: Turn {
    if !question.agreements.isEmpty || purpose?.role == .declaration { return .agreement }
    if isEligibility { return .eligibility }
    return isIdentity ? .identity : .matter
  }

  /// What it is about, as far as the form groups its questions.
  var subject: String { question.legend.isEmpty ? question.heading : question.legend }

  /// Whether the answer tells if a person may go on: what may stay empty does not.
  var isEligibility: Bool { purpose?.role == .gate && !isOptional }

  /// Whether it asks who the person is, or how to reach them.
  var isIdentity: Bool {
    guard let purpose, purpose.isPersonal, !question.isAboutSomebodyElse else { return false }
    return purpose.autofill != nil || purpose.knownTo?.hasPrefix("FranceConnect") == true
  }
}
