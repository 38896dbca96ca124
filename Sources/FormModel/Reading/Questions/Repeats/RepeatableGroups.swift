import Markup

/// The groups of fields that a button adds once more.
struct RepeatableGroups {
  let census: Census
  let controls: [Control]

  /// A button stands no deeper under the group it repeats.
  private static let mostLevels = 8

  /// The group that ends with a button, or that stands just before it; nil when neither is a group.
  func block(closedBy button: Element, last control: Element) -> Element? {
    var branch = button
    for around in button.ancestors.prefix(Self.mostLevels) {
      if around.contains(control) {
        return closes(around, with: button) ? around : group(before: branch, in: around, control)
      }
      // A group without any field yet.
      if around.name == .fieldset { return nil }
      branch = around
    }
    return nil
  }

  /// Whether an element is a group whose last field stands before the button.
  private func closes(_ element: Element, with button: Element) -> Bool {
    let inside = controls.inside(element)
    let isLast = inside.allSatisfy {
      $0.element.index <= button.index || $0.notAskedBecause != nil
    }
    switch element.name {
    case .form, .body, .main, .html: return false
    case .fieldset, .li, .ul, .ol, .table, .tbody, .tr: return isLast
    default:
      let sendsForm = inside.contains { $0.type == "submit" && $0.element != button }
      return isLast && !sendsForm
    }
  }

  /// The group just before a branch of the page, if it holds the control.
  private func group(before branch: Element, in around: Element, _ control: Element) -> Element? {
    let path = control.ancestors.prefix(Self.mostLevels * 2)
    guard let sibling = path.first(where: { $0.parentIndex == around.index }) else { return nil }
    let isGroup: Bool
    switch sibling.name {
    case .fieldset, .ul, .ol, .table: isGroup = true
    default: isGroup = sibling.value(of: .role, equals: "group")
    }
    return isGroup && sibling.endIndex <= branch.index ? sibling : nil
  }
}

/// The buttons and links that add one more person or thing to what people fill.
struct Adders {
  struct Adder {
    let element: Element
    /// The form it belongs to; nil for a link, which belongs to none.
    let form: Int?
    let words: FoldedWords

    /// Whether it says what a wording asks: "Ajouter un prénom" after "Prénom".
    func names(_ wording: String) -> Bool {
      guard let thing = words.words.last, thing.utf8.count >= 3 else { return false }
      return FoldedWords(wording, limit: 12).words.contains {
        $0 == thing || $0 == thing + "s" || $0 + "s" == thing
      }
    }
  }

  private(set) var adders: [Adder] = []
  private let vocabulary: Vocabulary

  init(census: Census, controls: [Control], vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let buttons = controls.filter { $0.notAskedBecause == .button && $0.isVisible }
    var submits: [Int?: Int] = [:]
    for button in buttons where button.type == "submit" { submits[button.form, default: 0] += 1 }
    for button in buttons {
      // The only button which sends a form adds what the whole form describes.
      if button.type == "submit", submits[button.form] == 1 { continue }
      add(button.element, form: button.form, text: button.accessibleName)
    }
    var seen: Set<Int> = []
    for text in census.texts.remarkable where text.topics.contains(.addition) {
      guard let link = Self.link(around: text.parent, in: census),
        seen.insert(link.index).inserted
      else { continue }
      add(link, form: nil, text: TextContent(census: census).text(of: link))
    }
  }

  private mutating func add(_ element: Element, form: Int?, text: String) {
    let words = FoldedWords(text, limit: 12)
    guard vocabulary.isAtStart(.addition, of: words),
      !vocabulary.isMentioned(.otherAddition, in: words)
    else { return }
    adders.append(Adder(element: element, form: form, words: words))
  }

  /// The link, or what plays a button, that a text stands in, a few levels up.
  private static func link(around index: Int, in census: Census) -> Element? {
    let element = census.document.element(at: index)
    return ([element] + element.ancestors.prefix(3)).first {
      $0.name == .a || $0.name != .button && $0.value(of: .role, equals: "button")
    }
  }
}
