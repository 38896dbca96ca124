package import Auditing
import Deciding
import FormModel
package import Report

/// The form that is redesigned: what it asks, with the table that weighs decisions about it.
package struct FormerForm {
  package let audit: Auditing.Audit
  package let told: Report.Audit
  package let table: Report.WhatIf
  /// The questions of the audited forms, in the order of the table.
  let questions: [FormerQuestion]

  /// - Parameters:
  ///   - told: The same audit as a report.
  ///   - table: The table of its decisions.
  package init(_ audit: Auditing.Audit, told: Report.Audit, table: Report.WhatIf) {
    self.audit = audit
    self.told = told
    self.table = table
    let seconds = told.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    var questions: [FormerQuestion] = []
    for page in audit.journey.pages.indices {
      for form in audit.journey.pages[page].forms where form.isAudited {
        let first = questions.count
        for question in form.questions
        where questions.count < min(seconds.count, table.questions.count) {
          questions.append(
            FormerQuestion(
              question, seconds[questions.count], table.questions[questions.count],
              place: questions.count, first: first, page: page, audit))
        }
      }
    }
    for place in questions.indices { questions[place].isCut = Self.isCut(place, questions) }
    self.questions = questions
  }

  /// Whether the question before or after asks for the same.
  private static func isCut(_ place: Int, _ questions: [FormerQuestion]) -> Bool {
    let own = questions[place]
    return [place - 1, place + 1].filter(questions.indices.contains).map { questions[$0] }
      .contains { own.purpose != nil && $0.purpose?.id == own.purpose?.id && $0.page == own.page }
  }

  var pages: [Page] { audit.journey.pages }

  /// The questions on whose answers others depend, by their places.
  package var deciding: Set<Int> { Set(questions.compactMap(\.parent)) }

  /// The questions that ask for parts of an address, told by the names that HTML gives to them.
  var addresses: AddressParts {
    AddressParts(
      streets: places { $0 == "address-line1" || $0 == "street-address" },
      towns: places { $0 == "postal-code" || $0 == "address-level2" })
  }

  private func places(_ isWanted: (String) -> Bool) -> Set<Int> {
    Set(questions.filter { $0.purpose?.autofill.map(isWanted) ?? false }.map(\.place))
  }

  /// Who people may sign in with already.
  package var sources: Set<String> {
    pages.contains(where: \.offersIdentityProvider) ? ["FranceConnect"] : []
  }
}

/// A question of the form.
struct FormerQuestion {
  /// Among all questions of the table.
  let place: Int
  let id: String
  let question: Question
  /// The place of its page.
  let page: Int
  let purpose: Purpose?
  /// Whether the form says that it may stay empty.
  let isOptional: Bool
  /// Of somebody in the middle who answers it.
  let seconds: Double
  /// The place of the question whose answer shows it.
  let parent: Int?
  /// Whether it holds a part of an answer that is cut into boxes, each a question of its own.
  fileprivate(set) var isCut = false
  /// The names of the controls of each field.
  let names: [[String]]

  init(
    _ question: Question, _ told: Report.Question, _ weighed: Report.WhatIf.Question, place: Int,
    first: Int, page: Int, _ audit: Auditing.Audit
  ) {
    isOptional = weighed.optional
    self.place = place
    self.question = question
    self.page = page
    id = told.id
    seconds = told.seconds.p50
    purpose = question.purpose.flatMap { audit.context.purposes[$0] }
    parent = question.condition?.question.map { first + $0 }
    let controls = audit.journey.pages[page].controls
    names = question.fields.map { field in field.controls.map { Self.name(controls[$0]) } }
  }

  private static func name(_ control: Control) -> String {
    control.name.isEmpty ? control.id : control.name
  }
}
