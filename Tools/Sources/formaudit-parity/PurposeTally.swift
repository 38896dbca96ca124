import FormModel

/// Counts how often the purpose of a control is one that its label accepts: against all labels of the
/// corpus, against those that hold, and against the latter in each half of the pages.
struct PurposeTally {
  private let wrongTruths: WrongTruths
  private var all = PurposeCount()
  private var holding = PurposeCount()
  private var halves: [CorpusHalf: PurposeCount] = [:]
  /// What was wrong or missed, one control a line, in columns.
  private(set) var differences: [String] = []

  init(wrongTruths: WrongTruths) {
    self.wrongTruths = wrongTruths
  }

  /// - Parameters:
  ///   - ours: The autofill field name that formaudit gives the control, if any.
  ///   - truth: What the corpus says of the control.
  mutating func add(_ ours: String?, _ truth: LabelledControl, of control: Control) {
    all.add(ours, truth.accepted)
    let why = wrongTruths.reason(of: truth)
    let half = CorpusHalf(of: truth.page)
    if why == nil {
      holding.add(ours, truth.accepted)
      halves[half, default: PurposeCount()].add(ours, truth.accepted)
    }
    guard !PurposeCount.agrees(ours, truth.accepted) else { return }
    let told = [
      control.type, control.name, control.id, control.accessibleName, control.placeholder,
    ]
    let columns =
      [
        truth.page, "\(truth.index)", truth.text, ours ?? "", half.rawValue, why ?? "",
        control.notAskedBecause?.rawValue ?? "asked",
      ] + told.map { String(Facet.folded($0).prefix(60)) }
    differences.append(columns.joined(separator: "\t"))
  }

  func print() {
    all.print("purposes, all truths", goals: (precision: 0.95, recall: 0.9))
    holding.print("purposes, truths that hold", goals: (precision: 0.95, recall: 0.9))
    for half in CorpusHalf.allCases {
      (halves[half] ?? PurposeCount()).print(
        "purposes, truths that hold, half \(half.rawValue)", goals: (precision: 0.95, recall: 0.9))
    }
  }
}

/// How often purposes were told, and how often rightly.
struct PurposeCount {
  private var told = 0
  private var right = 0
  private var expected = 0

  static func agrees(_ ours: String?, _ accepted: [String]) -> Bool {
    ours.map(accepted.contains) ?? accepted.isEmpty
  }

  mutating func add(_ ours: String?, _ accepted: [String]) {
    if !accepted.isEmpty { expected += 1 }
    if ours != nil { told += 1 }
    if ours != nil, Self.agrees(ours, accepted) { right += 1 }
  }

  func print(_ name: String, goals: (precision: Double, recall: Double)) {
    let precision = Double(right) / Double(max(1, told))
    let recall = Double(right) / Double(max(1, expected))
    Swift.print(
      "| \(name): precision | \(Tally.thousandths(precision)) (\(told) told) | \(goals.precision) |"
    )
    Swift.print(
      "| \(name): recall | \(Tally.thousandths(recall)) (\(expected) expected) | \(goals.recall) |")
  }
}
