import FormModel
import TestSupport
import Timing

@testable import Auditing

/// A context with the built-in rules' own words and times.
enum ContextForTests {
  static func context(_ journey: Journey) -> AuditContext {
    let book = Reading.book
    let time = TimeModel(parameters: book.timing, purposes: book.purposes).time(of: journey)
    return AuditContext(
      journey: journey, time: time, purposes: book.purposes, vocabulary: book.vocabulary)
  }
}
