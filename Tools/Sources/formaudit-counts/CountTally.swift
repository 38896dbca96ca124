/// Counts how often formaudit counts as a person does.
struct CountTally {
  private(set) var pages = 0
  private var exact = 0
  private var withinOne = 0
  private var conditionalExact = 0
  private var wordings = 0
  private var recognised = 0

  mutating func add(_ answer: Answer, _ counted: CountedPage) {
    let hashes = counted.wordings.map { $0.compactMap(WordingHash.init(hexadecimal:)) }
    let distance = abs(answer.asked - counted.asked)
    pages += 1
    exact += distance == 0 ? 1 : 0
    withinOne += distance <= 1 ? 1 : 0
    conditionalExact += answer.conditional == counted.conditional ? 1 : 0
    wordings += hashes.count
    recognised += answer.recognised(hashes)
  }

  /// One row of a table: the shares of pages and of wordings.
  func row(_ name: String) -> String {
    let shares = [
      (exact, pages), (withinOne, pages), (conditionalExact, pages), (recognised, wordings),
    ]
    return "| \(name) | \(pages) | "
      + shares.map { "\(Self.percent($0, of: $1)) (\($0) of \($1))" }.joined(separator: " | ")
      + " |"
  }

  static let heading = """
    | pages | number | questions exact | within one | conditional exact | wordings |
    |---|--:|--:|--:|--:|--:|
    """

  /// Cut, never rounded up: a goal is reached or it is not.
  private static func percent(_ part: Int, of whole: Int) -> String {
    let tenths = part * 1_000 / max(1, whole)
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
