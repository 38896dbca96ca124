import Markup
import Numbers

/// The texts of a page, by the block they stand in.
///
/// A run is the text of one block up to the next control: the words just before a text box, or just
/// after a radio button, which old pages use instead of labels.
struct VisibleText {
  /// One run: its pieces in order.
  struct Run {
    /// The node index of the block that holds it.
    let block: Int
    /// Why it is not there for people, as long as it is not.
    let hiding: Hiding
    var pieces: [TextRun]
  }

  /// Where a piece of text stands; several may hold.
  struct Region: OptionSet {
    let rawValue: UInt8
    static let navigation = Region(rawValue: 1 << 0)
    static let label = Region(rawValue: 1 << 1)
    /// Text which never names a control beside it: headings, legends, links, buttons, options.
    static let notNearby = Region(rawValue: 1 << 2)
    static let form = Region(rawValue: 1 << 3)
    static let footer = Region(rawValue: 1 << 4)
  }

  private let scanner: TextScanner
  private var block: [Int32]
  private var region: [Region]
  private(set) var runs: [Run] = []
  /// The number of runs when the last control came: the next text begins another run.
  private var firstRunSinceControl = 0
  /// By control node index: the run before it, and the number of runs when it came.
  private(set) var runBefore: [Int: Int] = [:]
  private(set) var runCountAt: [Int: Int] = [:]
  /// The texts in which a phrase of the vocabulary may stand: node index of the text and of its parent.
  private(set) var remarkable:
    [(index: Int, parent: Int, region: Region, topics: TextScanner.Topics)] = []
  /// The short texts that may tell a part of something: `2/5`.
  private(set) var fractions: [TextRun] = []
  /// The number of words that are neither questions nor navigation.
  private(set) var instructionWords = 0
  /// The number of words of the whole visible page.
  private(set) var words = 0

  init(nodeCount: Int, scanner: TextScanner) {
    self.scanner = scanner
    block = Array(repeating: 0, count: nodeCount)
    region = Array(repeating: [], count: nodeCount)
  }

  func block(of index: Int) -> Int { Int(block[index]) }
  func region(of index: Int) -> Region { region[index] }

  mutating func enter(_ element: Element, parent: Int?, hiding: Hiding) {
    let index = element.index
    block[index] = element.name.isBlock ? Int32(index) : parent.map { block[$0] } ?? 0
    region[index] = (parent.map { region[$0] } ?? []).union(Self.region(of: element))
    if element.name.isControl, !element.value(of: .type, equals: "hidden") {
      runCountAt[index] = runs.count
      runBefore[index] = lastRun(metWith: hiding)
      firstRunSinceControl = runs.count
    }
  }

  /// The last run since the control before that is met whenever a control so hidden is met: a hidden
  /// message between a label and its box is nobody's label.
  private func lastRun(metWith hiding: Hiding) -> Int? {
    runs.indices[firstRunSinceControl...].suffix(Self.mostRunsBack)
      .last { runs[$0].hiding.isSubset(of: hiding) }
  }

  /// A label stands no further back.
  private static let mostRunsBack = 8

  mutating func read(_ text: TextRun, hiding: Hiding) {
    guard hiding.isDisjoint(with: [.notText, .template]) else { return }
    let (count, isFraction, topics) = text.withUTF8 { [scanner] in Self.looked(at: $0, for: scanner)
    }
    guard count > 0 else { return }
    if isFraction { fractions.append(text) }
    let parent = text.parentIndex
    let region = region[parent]
    let isSeen = hiding.isDisjoint(with: .fromEverybody)
    // What is said to robots is often out of sight; what waits for its step is told later.
    if !topics.isEmpty { remarkable.append((text.index, parent, region, topics)) }
    if region.isDisjoint(with: [.label, .notNearby]), !hiding.contains(.noscript) {
      append(text, to: Int(block[parent]), hiding)
    }
    guard isSeen else { return }
    words += count
    if region.isDisjoint(with: [.navigation, .label, .notNearby, .footer]) {
      instructionWords += count
    }
  }

  private mutating func append(_ text: TextRun, to block: Int, _ hiding: Hiding) {
    if runs.count > firstRunSinceControl, let last = runs.indices.last,
      runs[last].block == block, runs[last].hiding == hiding
    {
      runs[last].pieces.append(text)
    } else {
      runs.append(Run(block: block, hiding: hiding, pieces: [text]))
    }
  }

  /// What the bytes of a text tell, most of which are blank.
  private static func looked(
    at bytes: UnsafeBufferPointer<UInt8>, for scanner: TextScanner
  ) -> (words: Int, isFraction: Bool, topics: TextScanner.Topics) {
    let count = wordCount(bytes)
    if count == 0 { return (0, false, []) }
    return (count, CurrentStep.mayBeFraction(bytes), scanner.topics(of: bytes))
  }

  private static func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for byte in bytes {
      let isSpace = byte <= 0x20
      if !isSpace && !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  private static func region(of element: Element) -> Region {
    switch element.name {
    case .nav, .header: [.navigation]
    case .footer: [.navigation, .footer]
    case .label: [.label]
    case .form: [.form]
    case .h1, .h2, .h3, .h4, .h5, .h6, .legend, .a, .button, .option, .select, .textarea, .caption:
      [.notNearby]
    default: []
    }
  }
}
