import Markup

/// The boxes of a subscription to news that stands inside a larger form, as where a page has one form for
/// all: an address beside a button of its own.
struct NewsletterBlocks {
  /// By node index.
  private(set) var boxes: Set<Int> = []

  private let census: Census
  private let vocabulary: Vocabulary

  init(census: Census, vocabulary: Vocabulary) {
    self.census = census
    self.vocabulary = vocabulary
    let addresses = census.nativeControls.lazy.filter(Self.mayTakeAddress)
    for address in addresses.prefix(Self.most) {
      guard let form = address.formOwner, census.isLarge(form),
        let block = block(around: address, in: form)
      else { continue }
      boxes.formUnion(inside(block).filter(\.isFilled).map(\.index))
    }
  }

  private static func mayTakeAddress(_ control: Element) -> Bool {
    guard control.name == .input else { return false }
    if control.value(of: .type, equals: "email") { return true }
    guard !control.has(.type) || control.value(of: .type, equals: "text") else { return false }
    return [Name.name, .id].contains { attribute in
      guard let name = control[attribute]?.lowercased() else { return false }
      return cues.contains(where: name.holds)
    }
  }

  private static let cues: [StaticString] = ["mail", "news"]

  /// The block close around a box which holds a button that subscribes, and little else; the form has
  /// another button, which sends the rest.
  private func block(around box: Element, in form: Element) -> Element? {
    let blocks = box.ancestors.prefix(Self.reach).prefix { $0 != form && $0.name != .body }
    for block in blocks {
      let inside = inside(block)
      let filled = inside.filter(\.isFilled)
      guard filled.count(where: \.isTypedInto) == 1, filled.count <= Self.mostFilled else {
        return nil
      }
      let buttons = inside.filter(Self.isButton)
      if !buttons.isEmpty {
        return subscribes(block, buttons) && isSentApart(form, block) ? block : nil
      }
    }
    return nil
  }

  /// Whether a button of the block subscribes, or the code of the block says so.
  private func subscribes(_ block: Element, _ buttons: [Element]) -> Bool {
    let said = buttons.flatMap { button in
      Self.words(of: button, [.value, .alt, .title]) + [button.text.cut(toBytes: Self.longest)]
    }
    let code = ([block] + inside(block)).flatMap { Self.words(of: $0, [.id, .class, .name]) }
    return vocabulary.isMentioned(.newsletter, in: said.joined(separator: " "))
      || vocabulary.isMentioned(
        .newsletterNames, in: ControlName.words(code.joined(separator: " ")))
  }

  private static func words(of element: Element, _ attributes: [Name]) -> [String] {
    attributes.compactMap { element[$0]?.cut(toBytes: longest) }
  }

  /// Whether a button of the form outside the block sends the rest.
  private func isSentApart(_ form: Element, _ block: Element) -> Bool {
    census.nativeControls(inside: form, atMost: Self.mostInForm)
      .contains { Self.isButton($0) && !block.contains($0) }
  }

  private func inside(_ block: Element) -> ArraySlice<Element> {
    census.nativeControls(inside: block, atMost: Self.mostInside)
  }

  private static func isButton(_ control: Element) -> Bool {
    control.name == .button || control.isMachineInput && !control.value(of: .type, equals: "hidden")
  }

  private static let reach = 5
  private static let mostFilled = 2
  private static let mostInside = 8
  private static let mostInForm = 400
  private static let most = 20
  private static let longest = 400
}
