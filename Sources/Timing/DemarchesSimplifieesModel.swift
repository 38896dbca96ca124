import FormModel

/// Times a question as demarches-simplifiees does, to hold our estimate against it.
///
/// Help and explanations are read, labels are not; every field of a question counts; conditions are ignored: each
/// branch is added.
struct DemarchesSimplifieesModel {
  let constants: DemarchesSimplifieesConstants
  let purposes: PurposeBook

  func time(of journey: Journey) -> JourneyTime {
    let words = journey.pages.reduce(0) { $0 + $1.words }
    return JourneyTime(
      journey, by: .demarchesSimplifiees,
      overheads: Double(words) * 60 / constants.wordsPerMinute, seconds: seconds)
  }

  /// The seconds of one question, optional fields counted in part.
  func seconds(of question: Question) -> Double {
    let words = question.hint.wordCount
    let reading = (Double(words) * 60 / constants.wordsPerMinute).rounded()
    let filling = question.fields.reduce(0) { $0 + seconds(of: $1, in: question) }
    let rows = question.isRepeatable ? constants.rows : 1
    return (reading + filling * rows) * (question.isOptional ? constants.optionalShare : 1)
  }

  private func seconds(of field: Field, in question: Question) -> Double {
    let purpose = question.purpose.flatMap { purposes[$0] }
    switch field.kind {
    case .file: return constants.longField
    case .textarea: return constants.mediumField
    case _ where field.kind.isTyped && purpose?.answer == .gathered: return constants.mediumField
    default: return constants.shortField
    }
  }
}
