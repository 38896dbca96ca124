extension [Question] {
  /// "Name" beside "Surname" is the first name; beside "Vorname", it is the family name.
  func withNamesApart(_ purposes: PurposeBook) -> [Question] {
    let twins = purposes.purposes.filter {
      $0.namedApart.count == 2 && Set($0.namedApart).isSubset(of: $0.parts)
    }
    return twins.reduce(self) { questions, whole in
      let parts = whole.namedApart.filter { part in questions.contains { $0.purpose == part } }
      guard parts.count == 1, questions.count(where: { $0.purpose == whole.id }) == 1,
        let other = whole.namedApart.first(where: { $0 != parts[0] })
      else { return questions }
      return questions.map { question in
        var question = question
        if question.purpose == whole.id { question.purpose = other }
        return question
      }
    }
  }
}
