/// A block of a page that an answer shows.
struct DisplayCondition {
  /// The node indices of the block, its element first.
  let block: Range<Int>
  /// The answers: any one of them is enough, or none of them when `isNegated`.
  var sources: [Controller]
  var isNegated = false
  /// Whether a script keeps the block out of sight until the answer, while the bytes show it.
  var isWaiting: Bool
  /// Whether the block is disabled until the answer.
  let isDisabled: Bool

  /// One answer.
  struct Controller {
    /// The node index of the control that takes it.
    let control: Int
    let answer: Answer
    /// Whether the page comes with this answer.
    let isGiven: Bool
  }

  enum Answer: Equatable {
    /// The radio button or check box is ticked.
    case ticked
    /// The choice of a list with this value.
    case choice(String)
    case unknown
  }
}
