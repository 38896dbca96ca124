import FormModel
import TestSupport
import Timing

@testable import Auditing

/// A scene with the built-in rules' own words and times.
enum SceneForTests {
  static func scene(_ journey: Journey) -> Scene {
    let book = Reading.book
    let time = TimeModel(parameters: book.timing, purposes: book.purposes).time(of: journey)
    return Scene(journey: journey, time: time, purposes: book.purposes)
  }
}
