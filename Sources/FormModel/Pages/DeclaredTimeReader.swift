import Numbers

/// Reads the filling times that a text promises.
///
/// A duration counts only where its sentence speaks of filling ("remplir", "form") or bears a label
/// such as "Durée estimée", and never where it speaks of something else that lasts: a delay, a
/// session, a hearing, a journey by bus.
struct DeclaredTimeReader {
  let vocabulary: Vocabulary

  /// The promises of one sentence: a range of minutes, or a vague promise.
  func declaredTime(in sentence: String) -> DeclaredTime? {
    let words = DurationWords.words(of: sentence)
    guard mayTellTime(words), !vocabulary.isMentioned(.notFilling, in: words) else { return nil }
    let durations = DurationReader(vocabulary: vocabulary)
    if let duration = durations.duration(in: words), !isGiven(duration, in: words),
      duration.minutes.upperBound < Self.day, !Self.isTimeOfDay(duration, in: words),
      isAboutFilling(words) || isBare(duration, in: words)
    {
      return DeclaredTime(phrase: sentence, minutes: duration.minutes)
    }
    if vocabulary.isMentioned(.vaguePromise, in: words) {
      return DeclaredTime(phrase: sentence, minutes: nil)
    }
    return nil
  }

  private func isAboutFilling(_ words: FoldedWords) -> Bool {
    vocabulary.isMentioned(.filling, in: words) || vocabulary.isMentioned(.fillingLabels, in: words)
  }

  /// "Vous avez 20 minutes": a limit, not a promise. The verb stands close before its duration.
  private func isGiven(_ duration: SpokenDuration, in words: FoldedWords) -> Bool {
    vocabulary.places(.timeGiven, in: words).contains {
      $0.upperBound <= duration.words.lowerBound
        && duration.words.lowerBound - $0.upperBound <= Self.farthest
    }
  }

  private static let farthest = 1

  /// "De 9 h à 17 h": when an office is open.
  private static func isTimeOfDay(_ duration: SpokenDuration, in words: FoldedWords) -> Bool {
    duration.minutes.lowerBound >= earliest && words.words[duration.words].contains("h")
  }

  /// What takes a day, in minutes, is a delay.
  private static let day = 1440.0

  /// No form takes six hours, no office opens before six.
  private static let earliest = 360.0

  /// A duration with nothing beside it but "environ". From an hour on, it tells when an office is open
  /// ("8 h - 17 h", "24h").
  private func isBare(_ duration: SpokenDuration, in words: FoldedWords) -> Bool {
    var about = Set(duration.words)
    for place in vocabulary.places(.about, in: words) { about.formUnion(place) }
    return about.count == words.count && duration.minutes.upperBound < 60
  }

  /// A cheap look, since almost no sentence of a page is about time.
  private func mayTellTime(_ words: FoldedWords) -> Bool {
    vocabulary.isMentioned(.minutes, in: words) || vocabulary.isMentioned(.hours, in: words)
      || vocabulary.isMentioned(.seconds, in: words)
      || vocabulary.isMentioned(.vaguePromise, in: words)
      || vocabulary.durations.hasMatch(in: words)
  }
}
