import Comparing
import Words
import YAML

extension Shape where Value == [Budget] {
  static var budgets: Shape {
    .list(
      of: .budget, named: Sentence("a budget"), canBeEmpty: true,
      hint: Sentence("write - { match: \"*\", max: { questions: 20 } }"))
  }
}

extension Shape where Value == Budget {
  /// What a target may ask: `{ match: "*", max: { p50Minutes: 15 }, level: warning }`.
  static var budget: Shape {
    .record(
      Sentence("a budget"),
      .required(
        "match", .text, Sentence("The targets it is about; * stands for anything"),
        hint: Sentence("the name of a target, or * for all")),
      .optional(
        "level", .word(Budget.Level.self, Sentence("a level")),
        Sentence("Whether the gate refuses; error by default")),
      .limits(.max, Sentence("The most that is accepted")),
      .limits(.min, Sentence("The least mark that is accepted")),
      .limits(.maxIncrease, Sentence("The most that may be added")),
      .limits(
        .maxDecrease, Sentence("The most that a mark may lose")),
      laws: [
        .atLeastOne(
          of: LimitKey.allCases.map(\.rawValue), Sentence("sets no limit"),
          hint: Sentence("add one of: \(LimitKey.allCases.map(\.rawValue).listed)"))
      ]
    ) { _, pattern, level, max, min, increase, decrease in
      let limits = [max, min, increase, decrease].flatMap { $0 ?? [] }
      return Budget(pattern: pattern, limits: limits, level: level ?? .error)
    }
  }
}

/// The keys of a budget that hold measures.
private enum LimitKey: String, CaseIterable {
  case max, min, maxIncrease, maxDecrease

  /// Whether it is for marks, of which more is better.
  var isForMarks: Bool { self == .min || self == .maxDecrease }

  var opposite: LimitKey {
    switch self {
    case .max: .min
    case .min: .max
    case .maxIncrease: .maxDecrease
    case .maxDecrease: .maxIncrease
    }
  }

  /// How the bound of one measure is written.
  func limit(_ measure: Measure) -> Shape<Budget.Limit> {
    switch self {
    case .max, .min:
      Shape<Double>.number(.budget).map { Budget.Limit(measure, .absolute($0)) }
    case .maxIncrease, .maxDecrease: Shape.amount.map { Budget.Limit(measure, .change($0)) }
    }
  }
}

extension Key where Value == [Budget.Limit]? {
  fileprivate static func limits(_ key: LimitKey, _ meaning: Sentence) -> Key {
    .optional(key.rawValue, .limits(key), meaning)
  }
}

extension Shape where Value == [Budget.Limit] {
  /// Measures by name, at least one. Burdens and marks are told apart: of marks, more is better.
  fileprivate static func limits(_ key: LimitKey) -> Shape {
    let right = table(of: Measure.all.filter { $0.isMark == key.isForMarks }, under: key)
    return Shape(right.outline, read: table(of: Measure.all, under: key).read)
  }

  private static func table(of measures: [Measure], under key: LimitKey) -> Shape {
    .table(
      Sentence("the limits under \(key.rawValue)"),
      measures.map { measure in
        let shape = measure.isMark == key.isForMarks ? key.limit(measure) : .misplaced(under: key)
        return .optional(measure.name, shape, Sentence("The bound of the measure"))
      },
      laws: [.notEmpty(Sentence("is empty"), hint: Sentence("write { questions: 20 }"))]
    ) { _, limits in limits.compactMap(\.self) }
  }
}

extension Shape where Value == Budget.Limit {
  /// A measure of which more is better, where less is, or the other way round.
  fileprivate static func misplaced(under key: LimitKey) -> Shape {
    Shape(.number(.budget)) { value in
      value.report.add(
        value.keyPlace,
        key.isForMarks
          ? Sentence("\(value.name) is a burden, of which less is better")
          : Sentence("\(value.name) is a mark, of which more is better"),
        hint: Sentence("write it under \(key.opposite.rawValue)"))
      return nil
    }
  }
}

extension Shape where Value == Budget.Amount {
  /// A number, or a part of what it was: `5 %`.
  fileprivate static var amount: Shape {
    Shape(.either([.number(.budget), .text(.percentage)])) { value in
      guard let word = value.word, word.hasSuffix("%") else {
        return value.number(.budget).map(Budget.Amount.count)
      }
      let digits = word.dropLast().filter { !$0.isWhitespace }
      if let number = PlainNumber.value(of: String(digits)), Bounds.percentage.contains(number) {
        return .share(number / 100)
      }
      value.problem(
        Sentence("\(value.name) must be a number or a percentage, not \(word.quoted)"),
        hint: Sentence("write 5 or 5 %"))
      return nil
    }
  }
}
