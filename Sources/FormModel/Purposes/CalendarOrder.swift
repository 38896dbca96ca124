/// Whether a list follows the days of the week or the months of the year, in a language of the
/// vocabulary.
package struct CalendarOrder: Sendable {
  private let places: [String: Int]

  /// The names of each language in order, one language after the other.
  init(days: [String], months: [String]) {
    var places: [String: Int] = [:]
    for (names, length) in [(days, 7), (months, 12)] {
      for (place, name) in names.enumerated() { places[FoldedWords(name).text] = place % length }
    }
    self.places = places
  }

  /// From whichever day or month on: the list may begin anew once, and twice where it tells many years.
  package func isFollowed(by choices: [String]) -> Bool {
    let choices = choices.prefix(Self.mostChoices)
    var places: [Int] = []
    var others = 0
    for choice in choices {
      let words = FoldedWords(choice, limit: 8).words
      if let place = words.lazy.compactMap({ self.places[$0] }).first {
        places.append(place)
      } else {
        others += 1
        // Most lists are none of these: their beginning tells.
        if others * 4 > choices.count { return false }
      }
    }
    guard places.count > 1 else { return false }
    return zip(places, places.dropFirst()).count { $1 < $0 } <= 1 + places.count / 12
  }

  private static let mostChoices = 500
}
