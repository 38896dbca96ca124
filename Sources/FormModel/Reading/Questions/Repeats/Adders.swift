import Markup

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
