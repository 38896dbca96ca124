import Markup

/// The blocks of a page that wait for an answer, as its attributes tell.
///
/// Design systems tie a choice to a block by `aria-controls` (DSFR, USWDS) or `data-aria-controls`
/// (GOV.UK), libraries by `data-target` (Bootstrap, GOV.UK Elements), Drupal by `data-drupal-states`.
struct DisplayConditions {
  private(set) var all: [DisplayCondition] = []
  /// By the node index of a control inside a block.
  private var places: [Int: Place] = [:]

  private struct Place {
    /// The innermost condition.
    let condition: Int
    let isWaiting: Bool
    let isEnabledByAnswer: Bool
  }

  init(_ census: Census) {
    all = DisplayConditionCollector(census).found
    guard !all.isEmpty else { return }
    all.sort { $0.block.lowerBound < $1.block.lowerBound }
    note(census.nativeControls)
    note(census.customControls)
  }

  /// The innermost block around a control.
  func condition(around index: Int) -> DisplayCondition? {
    places[index].map { all[$0.condition] }
  }

  /// Whether a control only shows after an answer although the bytes of the page do not hide it.
  func isWaiting(_ index: Int) -> Bool { places[index]?.isWaiting ?? false }

  func isEnabledByAnswer(_ index: Int) -> Bool { places[index]?.isEnabledByAnswer ?? false }

  /// Blocks are parts of one tree: they hold one another or stand apart.
  private mutating func note(_ controls: [Element]) {
    var open: [(condition: Int, place: Place)] = []
    var next = 0
    for control in controls {
      while next < all.count, all[next].block.lowerBound <= control.index {
        while let last = open.last,
          all[last.condition].block.upperBound <= all[next].block.lowerBound
        {
          open.removeLast()
        }
        let around = open.last?.place
        let condition = all[next]
        let place = Place(
          condition: next, isWaiting: condition.isWaiting || around?.isWaiting ?? false,
          isEnabledByAnswer: condition.isDisabled || around?.isEnabledByAnswer ?? false)
        open.append((next, place))
        next += 1
      }
      while let last = open.last, all[last.condition].block.upperBound <= control.index {
        open.removeLast()
      }
      if let last = open.last { places[control.index] = last.place }
    }
  }
}
