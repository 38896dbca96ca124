import Markup

/// The blocks of a page that wait for an answer, as its attributes tell.
///
/// Design systems tie a choice to a block by `aria-controls` (DSFR, USWDS) or `data-aria-controls`
/// (GOV.UK), libraries by `data-target` (Bootstrap, GOV.UK Elements), Drupal by `data-drupal-states`.
struct AnswerTies {
  private(set) var ties: [AnswerTie] = []
  /// By the node index of a control inside a block.
  private var places: [Int: Place] = [:]

  private struct Place {
    /// The innermost tie.
    let tie: Int
    let isWaiting: Bool
    let isEnabledByAnswer: Bool
  }

  init(_ census: Census) {
    ties = AnswerTieCollector(census).ties
    guard !ties.isEmpty else { return }
    ties.sort { $0.block.lowerBound < $1.block.lowerBound }
    note(census.nativeControls)
    note(census.homeMadeControls)
  }

  /// The innermost block around a control.
  func tie(around index: Int) -> AnswerTie? { places[index].map { ties[$0.tie] } }

  /// Whether a control only shows after an answer although the bytes of the page do not hide it.
  func isWaiting(_ index: Int) -> Bool { places[index]?.isWaiting ?? false }

  func isEnabledByAnswer(_ index: Int) -> Bool { places[index]?.isEnabledByAnswer ?? false }

  /// Blocks are parts of one tree: they hold one another or stand apart.
  private mutating func note(_ controls: [Element]) {
    var open: [(tie: Int, place: Place)] = []
    var next = 0
    for control in controls {
      while next < ties.count, ties[next].block.lowerBound <= control.index {
        while let last = open.last, ties[last.tie].block.upperBound <= ties[next].block.lowerBound {
          open.removeLast()
        }
        let around = open.last?.place
        let tie = ties[next]
        let place = Place(
          tie: next, isWaiting: tie.isWaiting || around?.isWaiting ?? false,
          isEnabledByAnswer: tie.isDisabled || around?.isEnabledByAnswer ?? false)
        open.append((next, place))
        next += 1
      }
      while let last = open.last, ties[last.tie].block.upperBound <= control.index {
        open.removeLast()
      }
      if let last = open.last { places[control.index] = last.place }
    }
  }
}
