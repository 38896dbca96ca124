import Markup

/// What elements say when others refer to them, read once a page.
///
/// Many fields may refer to one long text. Each gets the whole as long as the page gives out no more
/// than a few times its own size; beyond, which no page for people comes near, the beginning must do.
final class ReferencedTexts {
  /// Which text of an element: its own, or that of its labels.
  enum Kind: Hashable {
    case content, contentWithoutHints, label, labelWithoutHints, labelAlone
  }

  private struct Key: Hashable {
    let index: Int
    let kind: Kind
  }

  private var texts: [Key: String] = [:]
  /// In bytes.
  private var allowance: Int

  init(_ document: Document) {
    allowance = document.nodeCount * Self.bytesPerNode + Self.leastAllowance
  }

  /// The text of an element, as `read` gives it the first time.
  func text(of element: Element, _ kind: Kind, reading read: () -> String) -> String {
    let key = Key(index: element.index, kind: kind)
    if let known = texts[key] { return handed(known) }
    let text = read()
    texts[key] = text
    return handed(text)
  }

  /// Takes a text that is not kept from the allowance.
  func handed(_ text: String) -> String {
    allowance -= text.utf8.count
    guard allowance < 0, text.utf8.count > Self.beginning else { return text }
    return String(text.prefix(Self.beginning))
  }

  private static let bytesPerNode = 200
  private static let leastAllowance = 200_000
  private static let beginning = 80
}
