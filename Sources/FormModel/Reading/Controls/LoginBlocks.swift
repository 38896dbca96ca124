import Markup

/// The boxes of a log-in that stands inside a larger form, as where a page has one form for all.
struct LoginBlocks {
  /// By node index.
  private(set) var boxes: Set<Int> = []

  private let census: Census
  private let vocabulary: Vocabulary

  init(census: Census, vocabulary: Vocabulary) {
    self.census = census
    self.vocabulary = vocabulary
    let passwords = census.nativeControls.filter { $0.value(of: .type, equals: "password") }
    for password in passwords.prefix(Self.most) {
      guard let form = password.formOwner, census.isLarge(form),
        let block = largestBlock(around: password, in: form), isEntered(block)
      else { continue }
      boxes.formUnion(inside(block).map(\.index))
    }
  }

  /// The largest block that holds the password, a name, at most a box to tick, and buttons.
  private func largestBlock(around password: Element, in form: Element) -> Element? {
    password.ancestors.prefix(Self.reach).prefix { $0 != form && $0.name != .body }
      .last { block in
        let filled = inside(block).filter(\.isFilled)
        let typed = filled.count(where: \.isTypedInto)
        return typed == 2 && filled.count <= 3
          && filled.count { $0.value(of: .type, equals: "password") } == 1
          && filled.allSatisfy { $0.isTypedInto || $0.value(of: .type, equals: "checkbox") }
      }
  }

  /// Whether a button of the block logs in.
  private func isEntered(_ block: Element) -> Bool {
    inside(block).contains { button in
      guard !button.isFilled, !button.value(of: .type, equals: "hidden") else { return false }
      let names: [Name] = [.value, .alt, .id, .name]
      let words = ControlName.words(
        (names.compactMap { button[$0] } + [button.text]).joined(separator: " "))
      return vocabulary.isMentioned(.login, in: words)
        && !vocabulary.isMentioned(.accountOpening, in: words)
    }
  }

  private func inside(_ block: Element) -> ArraySlice<Element> {
    census.nativeControls(inside: block, atMost: Self.mostInside)
  }

  private static let reach = 8
  private static let mostInside = 12
  private static let most = 20
}
