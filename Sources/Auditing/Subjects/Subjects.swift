package import FormModel
import Timing

// The subjects, each with what it is in. They are classes which never change: facts look at them for
// every rule, and copying pages and questions would cost as much as judging them.

/// A page of the journey.
package final class PageSubject: Sendable {
  package let context: AuditContext
  /// Its place in the journey.
  package let index: Int
  package let page: Page

  init(_ context: AuditContext, _ index: Int) {
    self.context = context
    self.index = index
    page = context.journey.pages[index]
  }

  /// What names it in the journey.
  package var key: String { context.journey.pageKeys[index] }
}

/// An audited form of a page.
package final class FormSubject: Sendable {
  package let pageSubject: PageSubject
  /// Its place on the page.
  package let index: Int
  package let form: Form

  init(_ pageSubject: PageSubject, _ index: Int) {
    self.pageSubject = pageSubject
    self.index = index
    form = pageSubject.page.forms[index]
  }

  var context: AuditContext { pageSubject.context }
  var page: Page { pageSubject.page }

  /// What it is for, and its rank among the forms of the page for that.
  package var name: String { context.formNames[pageSubject.index][index] }
}

/// A question of an audited form.
package final class QuestionSubject: Sendable {
  let formSubject: FormSubject
  /// Its place in the form.
  let index: Int
  package let question: Question

  init(_ formSubject: FormSubject, _ index: Int) {
    self.formSubject = formSubject
    self.index = index
    question = formSubject.form.questions[index]
  }

  var context: AuditContext { formSubject.context }
  var page: Page { formSubject.page }
  var form: Form { formSubject.form }
  var purpose: Purpose? { question.purpose.flatMap { context.purposes[$0] } }
  /// The control to look at.
  package var firstControl: Control? { question.controls.first.map { page.controls[$0] } }

  var spot: Repetitions.Spot {
    Repetitions.Spot(page: formSubject.pageSubject.index, form: formSubject.index, question: index)
  }

  var time: QuestionTime { context.time.questions[spot.page][spot.form][index] }

  /// The key of its page and its own, unique in the journey.
  package var id: String { context.questionIDs[spot.page][spot.form][index] }
}

/// A field of a question.
package final class FieldSubject: Sendable {
  let questionSubject: QuestionSubject
  /// Its place in the question.
  package let index: Int
  package let field: Field

  init(_ questionSubject: QuestionSubject, _ index: Int) {
    self.questionSubject = questionSubject
    self.index = index
    field = questionSubject.question.fields[index]
  }

  var context: AuditContext { questionSubject.context }
  var page: Page { questionSubject.page }
  var question: Question { questionSubject.question }
  var purpose: Purpose? { questionSubject.purpose }
  /// The control to look at.
  package var firstControl: Control? { field.controls.first.map { page.controls[$0] } }
}

/// A control that people meet, of whatever form or of none.
package final class ControlSubject: Sendable {
  let pageSubject: PageSubject
  /// The field that it fills, when an audited form asks with it.
  let fieldSubject: FieldSubject?
  /// Its place among the controls of the page, those made for pressing coming last.
  let index: Int
  package let control: Control

  init(_ pageSubject: PageSubject, _ index: Int, _ control: Control, in field: FieldSubject?) {
    self.pageSubject = pageSubject
    self.index = index
    self.control = control
    fieldSubject = field
  }

  var context: AuditContext { pageSubject.context }
  var page: Page { pageSubject.page }
}

/// A label, a group, a message, or another piece of markup of a page.
package final class PartSubject: Sendable {
  let pageSubject: PageSubject
  /// Its place among the parts of the page.
  let index: Int
  package let part: Part

  init(_ pageSubject: PageSubject, _ index: Int) {
    self.pageSubject = pageSubject
    self.index = index
    part = pageSubject.page.markup.parts[index]
  }

  var context: AuditContext { pageSubject.context }
  var page: Page { pageSubject.page }
}
