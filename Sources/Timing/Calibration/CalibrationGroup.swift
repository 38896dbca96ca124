/// Times that are calibrated together, since few observed forms can tell them apart.
package enum CalibrationGroup: String, Sendable, CaseIterable {
  case pages, reading, choosing, typing, gathering

  /// The group of a parameter; nil for what is no duration.
  package init?(_ name: TimeParameter.ParameterName) {
    switch name {
    case .pageOverhead, .changeScreen, .firstQuestionWarmUp, .secondQuestionWarmUp,
      .thirdQuestionWarmUp:
      self = .pages
    case .readCharacter, .readEnglishWord, .readFrenchWord, .reviewAnswer: self = .reading
    case .findQuestion, .choose, .chooseAmongMore, .tickBox, .useList, .scrollList, .checkAnswer:
      self = .choosing
    case .recall, .reachField, .nextBox, .pressKey, .typeDigit, .copyCharacter,
      .thinkOutText, .composeCharacter, .pickDate, .tickCaptcha, .solveCaptcha, .makeUpPassword:
      self = .typing
    case .chooseFile, .receiveCode, .fetchDocument, .prepareUpload, .askThirdParty:
      self = .gathering
    default: return nil
    }
  }

  /// The durations of the group.
  package var names: [TimeParameter.ParameterName] {
    TimeParameter.ParameterName.allCases.filter { CalibrationGroup($0) == self }
  }
}
