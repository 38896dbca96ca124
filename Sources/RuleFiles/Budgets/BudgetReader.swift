import Comparing

/// Reads the budgets of a team: `- { match: "*", max: { p50Minutes: 15 }, level: warning }`.
struct BudgetReader {
  private enum Key: String {
    case max, min, maxIncrease, maxDecrease

    /// Whether it is for marks, of which more is better.
    var isForMarks: Bool { self == .min || self == .maxDecrease }
    var opposite: Key {
      switch self {
      case .max: .min
      case .min: .max
      case .maxIncrease: .maxDecrease
      case .maxDecrease: .maxIncrease
      }
    }
  }

  private static let keys: [Key] = [.max, .min, .maxIncrease, .maxDecrease]
  static let budgetKeys = ["match", "level"] + keys.map(\.rawValue)

  /// Every budget which is well written; the problems of the others are told.
  func budgets(_ value: ValueReader) -> [Budget] {
    (value.list(hint: "write - { match: \"*\", max: { questions: 20 } }") ?? []).compactMap(budget)
  }

  private func budget(_ value: ValueReader) -> Budget? {
    guard let map = value.map("a budget", keys: Self.budgetKeys) else { return nil }
    let pattern = map.required("match", hint: "the name of a target, or * for all")?.text()
    let level: Budget.Level? =
      map.has("level") ? map.optional("level")?.choice("a level") : .error
    let limits = Self.keys.flatMap { key in
      map.optional(key.rawValue).map { self.limits($0, key) } ?? []
    }
    if !Self.keys.contains(where: { map.has($0.rawValue) }) {
      value.problem(
        "this budget sets no limit", hint: "add one of: \(Self.keys.map(\.rawValue).listed)")
    }
    guard let pattern, let level else { return nil }
    return Budget(pattern: pattern, limits: limits, level: level)
  }

  private func limits(_ value: ValueReader, _ key: Key) -> [Budget.Limit] {
    let entries = value.entries(hint: "write { questions: 20 }") ?? []
    if entries.isEmpty, case .map = value.node.content {
      value.problem("\(value.name) is empty", hint: "write { questions: 20 }")
    }
    return entries.compactMap { limit($0, $1, key) }
  }

  private func limit(_ name: ValueReader, _ value: ValueReader, _ key: Key) -> Budget.Limit? {
    guard let word = name.oneOf(Measure.all.map(\.name), "a measure"),
      let measure = Measure.named(word)
    else { return nil }
    guard measure.isMark == key.isForMarks else {
      name.problem(
        measure.isMark
          ? "\(word.quoted) is a mark, of which more is better"
          : "\(word.quoted) is a burden, of which less is better",
        hint: "write it under \(key.opposite.rawValue)")
      return nil
    }
    switch key {
    case .max, .min:
      return value.number(.budget).map { Budget.Limit(measure, .absolute($0)) }
    case .maxIncrease, .maxDecrease:
      return amount(value).map { Budget.Limit(measure, .change($0)) }
    }
  }

  /// A number, or a part of what it was: `5 %`.
  private func amount(_ value: ValueReader) -> Budget.Amount? {
    guard let word = value.word, word.hasSuffix("%") else {
      return value.number(.budget).map(Budget.Amount.count)
    }
    let digits = word.dropLast().filter { !$0.isWhitespace }
    guard let number = PlainNumber.value(of: String(digits)), Bounds.percentage.contains(number)
    else {
      value.problem(
        "\(value.name) must be a number or a percentage, not \(word.quoted)", hint: "write 5 or 5 %"
      )
      return nil
    }
    return .share(number / 100)
  }
}
