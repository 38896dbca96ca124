import Markup

/// What the attribute `data-drupal-states` says: for which answers its element is there.
///
/// `{"visible": {":input[name=\"a\"]": {"value": "yes"}}}`, or an array of such conditions of which
/// one is enough.
struct DrupalStates {
  /// One answer of one control.
  struct Answer: Equatable {
    let selector: String
    /// The value to choose; nil when the control has to be ticked, or anything else.
    let value: String?
    /// Whether ticking is meant.
    let isTicked: Bool
  }

  /// Any one of these is enough, or none when `isNegated`.
  private(set) var answers: [Answer] = []
  private(set) var isNegated = false

  init(_ text: String) {
    for leaf in JSONLeaves.of(text) where leaf.keys.count >= 3 {
      guard let isWanted = Self.isWanted(leaf.keys[0]) else { continue }
      let (answer, holds) = Self.answer(leaf)
      if answers.isEmpty { isNegated = holds != isWanted }
      // Several controls in one object must agree: the first stands for all.
      let isOneOfMany = leaf.isInArray || answer.selector == answers.first?.selector
      if answers.isEmpty || isOneOfMany && isNegated == (holds != isWanted) {
        answers.append(answer)
      }
    }
  }

  /// Whether a state shows the element (`visible`) or takes it away; nil for those that do neither.
  private static func isWanted(_ state: String) -> Bool? {
    switch state {
    case "visible", "enabled", "!invisible", "!disabled": true
    case "invisible", "disabled", "!visible", "!enabled": false
    default: nil
    }
  }

  /// An answer, and whether it has to be given rather than not.
  private static func answer(_ leaf: JSONLeaves.Leaf) -> (Answer, holds: Bool) {
    let selector = leaf.keys[1]
    let isTrue = leaf.value != "false"
    switch leaf.keys[2] {
    case "value" where leaf.keys.count == 3:
      return (Answer(selector: selector, value: leaf.value, isTicked: false), true)
    case "!value" where leaf.keys.count == 3:
      return (Answer(selector: selector, value: leaf.value, isTicked: false), false)
    case "checked", "!unchecked":
      return (Answer(selector: selector, value: nil, isTicked: true), isTrue)
    case "unchecked", "!checked":
      return (Answer(selector: selector, value: nil, isTicked: true), !isTrue)
    case "empty", "!filled":
      return (Answer(selector: selector, value: nil, isTicked: false), !isTrue)
    default: return (Answer(selector: selector, value: nil, isTicked: false), isTrue)
    }
  }
}

/// The control that a selector of Drupal names: by its name, or by its id.
enum DrupalSelector {
  enum StateTarget: Equatable {
    case name(String)
    case id(String)
  }

  /// `:input[name="a"]`, `[id="b"]` or `#b`; nil for other selectors.
  static func target(of selector: String) -> StateTarget? {
    if selector.hasPrefix("#") { return .id(String(selector.dropFirst())) }
    return value(of: "name", in: selector).map(StateTarget.name)
      ?? value(of: "id", in: selector).map(StateTarget.id)
  }

  private static func value(of attribute: String, in selector: String) -> String? {
    for mark in ["\"", "'"] {
      if let opening = selector.firstRange(of: "[\(attribute)=\(mark)") {
        let rest = selector[opening.upperBound...]
        return rest.firstIndex(of: Character(mark)).map { String(rest[..<$0]) }
      }
    }
    return nil
  }
}
