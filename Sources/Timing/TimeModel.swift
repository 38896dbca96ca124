package import FormModel

/// Turns the questions of a journey into seconds.
///
/// Each act is a log-normal duration whose median and spread are in `Rules/timing.yaml`. Means add up,
/// medians do not: the journey's median is found by matching the mean and the variance of the sum
/// with one log-normal (Fenton and Wilkinson), then by the spread between people. This closed form
/// gives the same bytes for the same page, at no cost.
package struct TimeModel: Sendable {
  package let parameters: TimeParameters
  package let purposes: PurposeBook
  package let name: TimeModelName

  package init(
    parameters: TimeParameters, purposes: PurposeBook, name: TimeModelName = .formaudit
  ) {
    self.parameters = parameters
    self.purposes = purposes
    self.name = name
  }

  /// The time of a journey, from the first look at its first page to the last.
  package func time(of journey: Journey) -> JourneyTime {
    switch name {
    case .formaudit: estimate(of: journey)
    case .demarchesSimplifiees:
      DemarchesSimplifieesModel(
        constants: parameters.otherModels.demarchesSimplifiees, purposes: purposes
      ).time(of: journey)
    case .keystrokeLevel:
      KeystrokeLevelModel(
        constants: parameters.otherModels.keystrokeLevel, parameters: parameters,
        purposes: purposes
      ).time(of: journey)
    }
  }

  private func estimate(of journey: Journey) -> JourneyTime {
    var timer = QuestionTimer(
      parameters: parameters, purposes: purposes, blanks: Blanks(journey))
    let questions = journey.pages.map { page in
      page.forms.map { form in
        if form.isAudited { return timer.times(of: form, on: page) }
        // Nobody fetches a paper for a form that is not what people came for.
        var aside = timer
        return aside.times(of: form, on: page)
      }
    }
    let asked = zip(journey.pages, questions).flatMap { page, times in
      zip(page.forms, times).filter { $0.0.isAudited }.flatMap(\.1)
    }
    let overheads = OverheadTimer(parameters: parameters).terms(of: journey)
    return JourneyTime(
      journey, asked, overheads, questions: questions, parameters: parameters)
  }
}
