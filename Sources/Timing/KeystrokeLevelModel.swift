import FormModel

/// Times a question by the textbook keystroke-level model, to hold our estimate against it.
///
/// An expert thinks once a field, points, clicks, types without a mistake and sends each page; nothing
/// is read and nothing is fetched.
struct KeystrokeLevelModel {
  let constants: KeystrokeLevelConstants
  let parameters: TimeParameters
  let purposes: PurposeBook

  func time(of journey: Journey) -> JourneyTime {
    let sending = constants.mental + constants.point + constants.click
    return JourneyTime(
      journey, by: .keystrokeLevel, overheads: Double(journey.pages.count) * sending,
      seconds: seconds)
  }

  /// The seconds of one question; an optional one is answered.
  func seconds(of question: Question) -> Double {
    question.fields.reduce(0) { $0 + seconds(of: $1, in: question) }
  }

  private func seconds(of field: Field, in question: Question) -> Double {
    let pointing = constants.mental + constants.point + constants.click
    switch field.kind {
    case .radio, .range, .color: return pointing
    case .checkbox, .selectMultiple:
      let ticked = max(1, parameters.boxesTicked(among: field.choices))
      return constants.mental + ticked * (constants.point + constants.click)
    case .select: return pointing + constants.point + constants.click
    case .file: return pointing * 2
    case .date, .time, .month, .week, .dateTime: return pointing + constants.home + keys(8)
    default:
      return pointing + constants.home + keys(characters(of: field, in: question))
    }
  }

  private func keys(_ count: Double) -> Double { count * constants.key }

  private func characters(of field: Field, in question: Question) -> Double {
    let purpose = question.purpose.flatMap { purposes[$0] }
    let timer = AnswerTimer(question: question, purpose: purpose, parameters: parameters)
    return timer.characters(in: field)
  }
}
