package import FormModel

/// The time of one question when a team asks it otherwise: what each way takes somebody who answers.
package struct QuestionAlternatives: Sendable {
  /// As it is asked now, without fetching a paper that other answers are copied from too.
  package let asked: Moments
  /// The answer is already there: people read the wording and check it.
  package let prefilled: Moments
  /// As one more box of another question: only answering is left.
  package let merged: Moments
  /// Answered by another kind of control.
  package let retyped: [Retyping: Moments]
  /// The papers of which any one holds the answer, and what fetching one takes.
  package let papers: Set<String>
  package let fetching: Moments
  /// Whether it is this question for which the paper is fetched now.
  package let isFetched: Bool
  /// How likely it is answered when it may stay empty.
  package let chanceIfOptional: Double
}

/// Times the questions of a journey as if they were asked otherwise.
package struct AlternativeTimer {
  private let parameters: TimeParameters
  private let purposes: PurposeBook
  private let blanks: Blanks

  package init(_ journey: Journey, parameters: TimeParameters, purposes: PurposeBook) {
    self.parameters = parameters
    self.purposes = purposes
    blanks = Blanks(journey)
  }

  /// The other ways to ask a question of a page; `time` is what it takes now.
  package func alternatives(
    to question: Question, on page: Page, _ time: QuestionTime
  ) -> QuestionAlternatives {
    let purpose = question.purpose.flatMap { purposes[$0] }
    let factors: [TimeParameter.ParameterName] =
      question.isFilledByBrowser(on: page, purpose) ? [.timeWithAutofill] : []
    let papers = papers(of: question, purpose)
    let own = time.terms.filter { $0.parameter != .fetchDocument || papers.isEmpty }
    var fetching = TimeTerms(parameters, everyTerm: factors)
    if !papers.isEmpty { fetching.add(.gather, .fetchDocument) }
    return QuestionAlternatives(
      asked: own.moments, prefilled: own.filter { [.read, .check].contains($0.part) }.moments,
      merged: furtherBox(own),
      retyped: Dictionary(
        uniqueKeysWithValues: Retyping.allCases.compactMap { retyping in
          question.retyped(to: retyping).map {
            (retyping, answering($0, own, TimeTerms(parameters, everyTerm: factors)))
          }
        }),
      papers: papers, fetching: fetching.terms.moments,
      isFetched: !papers.isEmpty && own.count < time.terms.count,
      chanceIfOptional: chanceIfOptional(question, time))
  }

  /// Papers that other answers may be copied from; none where each answer has its own.
  private func papers(of question: Question, _ purpose: Purpose?) -> Set<String> {
    let isAttached = question.fields.contains { $0.kind == .file }
    guard let purpose, !isAttached, !purpose.behaviour.contains(.isSent),
      purpose.answer == .gathered
    else {
      return []
    }
    return purpose.papers
  }

  private func chanceIfOptional(_ question: Question, _ time: QuestionTime) -> Double {
    blanks.chanceOfAnswer(question, parameters) == nil
      ? time.probability * blanks.chanceOfOptionalAnswer(question, parameters) : time.probability
  }

  /// A further box of a question is reached with one key; nothing is read, sought or checked again.
  private func furtherBox(_ terms: [TimeTerm]) -> Moments {
    terms.filter { ![.read, .find, .check].contains($0.part) && $0.parameter != .recall }
      .reduce(into: Moments(mean: 0, variance: 0)) { sum, term in
        let next = parameters.moments(.nextBox)
        sum.mean += term.parameter == .reachField ? next.mean : term.mean
        sum.variance += term.parameter == .reachField ? next.variance : term.variance
      }
  }

  /// A retyped question: its wording is read, its papers are gathered as before; its answers are read
  /// only where all of them are in sight.
  private func answering(
    _ retyped: Question, _ terms: [TimeTerm], _ empty: TimeTerms
  ) -> Moments {
    var new = empty
    let purpose = retyped.purpose.flatMap { purposes[$0] }
    let timer = AnswerTimer(question: retyped, purpose: purpose, parameters: parameters)
    var reading = QuestionReading(parameters: parameters)
    for field in retyped.fields { timer.add(field, to: &new) }
    reading.addChoices(of: retyped, to: &new)
    let kept = terms.filter { term in
      ![.decide, .answer].contains(term.part) && !term.times.contains(.shareOfChoicesRead)
    }
    return (kept + new.terms).moments
  }
}

extension [TimeTerm] {
  /// Means and variances add up.
  fileprivate var moments: Moments {
    reduce(into: Moments(mean: 0, variance: 0)) { sum, term in
      sum.mean += term.mean
      sum.variance += term.variance
    }
  }
}
