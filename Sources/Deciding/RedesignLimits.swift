/// How far a form is laid out anew where a team has decided nothing (`Rules/redesign.yaml`).
package struct RedesignLimits: Sendable, Equatable {
  /// The part of its questions and of its time that a form may keep, from 0 to 1.
  package let kept: Double
  /// The most answers that are all in sight.
  package let answersInSight: Int
  /// The most answers that are in a list; of more, some are suggested.
  package let answersInAList: Int
  /// The most questions of one subject on a page.
  package let questionsOnAPage: Int
  /// Seconds: a longer answer has a page of its own.
  package let longAnswer: Double
  /// The most pages that ask something.
  package let pages: Int
  /// Minutes: a longer form tells how to stop and come back.
  package let saving: Double

  package init(
    kept: Double, answersInSight: Int, answersInAList: Int, questionsOnAPage: Int,
    longAnswer: Double, pages: Int, saving: Double
  ) {
    self.kept = kept
    self.answersInSight = answersInSight
    self.answersInAList = answersInAList
    self.questionsOnAPage = questionsOnAPage
    self.longAnswer = longAnswer
    self.pages = pages
    self.saving = saving
  }
}
