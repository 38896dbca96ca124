import Escaping
package import FormModel
import Markup
import Timing

/// What the mock-up of a plan takes: its pages are read and timed as an audit reads and times them.
///
/// To add up what each decision changes would leave out what pages do to their questions: a legend that
/// two of them share, a mark, the words around.
struct MockUpTime {
  private let reader: PageReader
  private let model: TimeModel
  /// All pages but the start, which tells the time itself.
  private let others: [Page]

  init(_ plan: RedesignPlan, _ reader: PageReader, _ model: TimeModel, sharing: SharedReading) {
    self.reader = reader
    self.model = model
    let mockUp = MockUp(plan, style: .plain)
    others = sharing(Array(mockUp.places.dropFirst())) {
      Self.page(mockUp.file($0), reader)
    }.compactMap(\.self)
  }

  /// With the start that the plan has now.
  func spread(_ plan: RedesignPlan) -> TimeSpread {
    let start = Self.page(MockUp(plan, style: .plain).file(0), reader)
    let pages = [start].compactMap(\.self) + others
    return model.time(of: Journey(name: plan.title, pages: pages, home: 0)).spread
  }

  /// nil for one that no parser takes, which the mock-up itself would not show either.
  private static func page(_ file: MockUp.File, _ reader: PageReader) -> Page? {
    (try? Document(parsing: file.html.bytes)).map {
      reader.page(from: $0, address: nil, fileName: file.name)
    }
  }
}

/// Reads the pages of these places, in their order; several cores may share the work.
package typealias SharedReading = ([Int], @Sendable (Int) -> Page?) -> [Page?]
