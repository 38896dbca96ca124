/// Another way to answer the same question.
package enum Retyping: String, Sendable, CaseIterable {
  /// A box to type in, which suggests the answers of the list.
  case suggest
  case radio
  case select
  /// One box to type in.
  case text
  /// Three boxes: day, month and year.
  case date
}

extension Question {
  /// What people do to answer it, by the kind of its field; a date in several fields is a `date`.
  package var answerKind: String {
    dateParts.isEmpty ? fields.first?.kind.rawValue ?? "" : FieldKind.date.rawValue
  }

  /// The same question answered otherwise; nil where that makes no sense, or changes nothing.
  package func retyped(to retyping: Retyping) -> Question? {
    var changed = self
    guard let first = fields.first else { return nil }
    switch retyping {
    case .suggest where isOneList: changed.fields = [first.answered(as: .text, suggesting: true)]
    case .radio where isOneList && first.kind != .radio:
      changed.fields = [first.answered(as: .radio)]
    case .select where isOneList && first.kind != .select:
      changed.fields = [first.answered(as: .select)]
    case .text where isOneText:
      changed.fields = [first.answered(as: .text)]
      changed.dateParts = []
    case .date where isOneDate:
      changed.dateParts = partsInOrder
      changed.fields = changed.dateParts.enumerated().map { place, part in
        let box = fields.indices.contains(place) ? fields[place].controls : []
        return first.answered(as: .number, digits: part == .year ? 4 : 2, in: box)
      }
    default: return nil
    }
    return changed
  }

  /// Those of the form, each once, in its order: an example beside them tells that order.
  private var partsInOrder: [DatePart] {
    if dateParts.isEmpty { return DatePart.allCases }
    return dateParts.indices.filter { !dateParts[..<$0].contains(dateParts[$0]) }
      .map { dateParts[$0] }
  }

  private var isOneList: Bool {
    fields.count == 1 && dateParts.isEmpty && choices > 1
      && [.select, .radio].contains(fields[0].kind)
  }

  /// Whether one box would take what is cut into several, composed, or picked in a calendar.
  private var isOneText: Bool {
    let isCut = fields.count > 1 && fields.allSatisfy(\.kind.isTyped)
    return isCut || !dateParts.isEmpty
      || fields.count == 1 && [.textarea, .date].contains(fields[0].kind)
  }

  /// Whether it is a date that is not yet in three boxes, as far as its fields tell.
  private var isOneDate: Bool {
    let isTyped = fields.allSatisfy(\.kind.isTyped)
    if !dateParts.isEmpty { return !isTyped }
    return fields.count == 1 && (fields[0].kind == .date || isTyped && behaviour.contains(.isDate))
  }
}

extension Field {
  /// The same field answered otherwise; `digits` is all that a box takes, `controls` are those that it
  /// stands for.
  fileprivate func answered(
    as kind: FieldKind, suggesting: Bool = false, digits: Int? = nil, in controls: [Int]? = nil
  ) -> Field {
    Field(
      kind: kind, controls: controls ?? self.controls,
      choices: kind.isTyped && !suggesting ? [] : choices,
      wording: wording, isRequired: isRequired, hasSuggestions: suggesting, maximumLength: digits,
      minimumLength: digits)
  }
}
