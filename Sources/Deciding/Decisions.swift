package import FormModel
package import Words

/// What a team decides about the questions of a form, edit by edit, each with its reason.
package struct Decisions: Sendable, Equatable {
  /// What people call the procedure, for whoever reads the file.
  package var journey: String?
  package var edits: [Decision]
  /// The pages of the form laid out anew; empty where they stay what they are.
  package var pages: [Page]
  /// That in which these pages speak; nil for that of the form.
  package var language: Language?

  package init(
    journey: String? = nil, edits: [Decision] = [], pages: [Page] = [], language: Language? = nil
  ) {
    self.journey = journey
    self.edits = edits
    self.pages = pages
    self.language = language
  }

  /// One page of questions.
  package struct Page: Sendable, Equatable {
    /// What stands over it; nil for what its questions have in common.
    package var title: String?
    /// The ids of its questions, in order.
    package var questions: [String]

    package init(title: String? = nil, questions: [String]) {
      self.title = title
      self.questions = questions
    }
  }

  /// Pages at most.
  package static let mostPages = 1_000
}

/// One edit and why.
package struct Decision: Sendable, Equatable {
  package var edit: Edit
  /// The words of the questions when it was decided, in their order: people read them, and a question
  /// whose id has changed is sought by them.
  package var wordings: [String]
  package var because: String?

  package init(_ edit: Edit, wordings: [String] = [], because: String? = nil) {
    self.edit = edit
    self.wordings = wordings
    self.because = because
  }

  /// What is done. Questions are named by their ids, pages by their keys.
  package enum Edit: Sendable, Hashable {
    /// The question is not asked any more.
    case drop(String)
    /// It may stay empty.
    case optional(String)
    /// The questions become one.
    case merge([String])
    /// It is answered by another kind of control.
    case retype(String, to: Retyping)
    /// The answers are there when people arrive; no questions: all that the source knows.
    case prefill(source: String, [String])
    /// The questions of a page are spread over several.
    case split(String, pages: Int)

    /// The questions it names.
    package var questions: [String] {
      switch self {
      case .drop(let id), .optional(let id), .retype(let id, _): [id]
      case .merge(let ids), .prefill(_, let ids): ids
      case .split: []
      }
    }
  }

  /// Pages into which one is split at most.
  package static let mostPages = 20
}
