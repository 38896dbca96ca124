import Markup

/// A selector made of types, classes, ids and attributes, side by side or one in another.
struct SimpleSelector {
  /// One element of the selector: everything it asks for must be there.
  private struct Compound {
    var type: String?
    var id: String?
    var classes: [String] = []
    var attributes: [(name: String, value: String?)] = []
    /// Whether the element before must be the parent, rather than any ancestor.
    var isChild = false

    func matches(_ element: Element) -> Bool {
      (type == nil || element.tag == type)
        && (id == nil || element[.id] == id)
        && classes.allSatisfy(element.hasClass)
        && attributes.allSatisfy { name, value in
          element[attribute: name].map { value == nil || $0 == value } ?? false
        }
    }
  }

  private var compounds: [Compound] = []

  /// Nil when the selector holds anything else: a state, a sibling, a pseudo-element.
  init?(_ text: String) {
    guard !text.contains(where: { ":+~\\*|".contains($0) }) else { return nil }
    var isChild = false
    for part in text.replacing(">", with: " > ").split(whereSeparator: \.isWhitespace) {
      if part == ">" {
        isChild = true
        continue
      }
      guard var compound = Self.compound(part.lowercasedType) else { return nil }
      compound.isChild = isChild
      isChild = false
      compounds.append(compound)
    }
    if compounds.isEmpty || isChild { return nil }
  }

  /// What an element must have for the selector to be tried on it.
  enum Key {
    case id(String)
    case `class`(String)
    case type(String)
    case any
  }

  /// What the last element of the selector is looked up by.
  var key: Key {
    guard let last = compounds.last else { return .any }
    if let id = last.id { return .id(id) }
    return last.classes.first.map(Key.class) ?? last.type.map(Key.type) ?? .any
  }

  /// Ids weigh more than classes and attributes, which weigh more than types.
  var specificity: Int {
    compounds.reduce(0) { sum, compound in
      sum + (compound.id == nil ? 0 : 10_000)
        + 100 * (compound.classes.count + compound.attributes.count)
        + (compound.type == nil ? 0 : 1)
    }
  }

  func matches(_ element: Element) -> Bool {
    // By place: compounds are not copied for each element of the page.
    var met = compounds.count - 1
    guard met >= 0, compounds[met].matches(element) else { return false }
    for ancestor in element.ancestors.prefix(Self.mostAncestors) {
      if met == 0 { return true }
      if compounds[met - 1].matches(ancestor) {
        met -= 1
      } else if compounds[met].isChild {
        return false
      }
    }
    return met == 0
  }

  /// Designs do not reach further up.
  private static let mostAncestors = 64

  private static func compound(_ text: Substring) -> Compound? {
    var compound = Compound()
    var rest = text
    let type = rest.prefix { !"#.[".contains($0) }
    if !type.isEmpty { compound.type = String(type) }
    rest = rest.dropFirst(type.count)
    while let mark = rest.first {
      rest = rest.dropFirst()
      if mark == "[" {
        guard let close = rest.firstIndex(of: "]") else { return nil }
        guard let attribute = attribute(rest[..<close]) else { return nil }
        compound.attributes.append(attribute)
        rest = rest[rest.index(after: close)...]
      } else {
        let name = rest.prefix { !"#.[".contains($0) }
        guard !name.isEmpty else { return nil }
        if mark == "#" { compound.id = String(name) } else { compound.classes.append(String(name)) }
        rest = rest.dropFirst(name.count)
      }
    }
    return compound
  }

  /// `[hidden]` or `[type=text]`; other comparisons are not simple.
  private static func attribute(_ text: Substring) -> (name: String, value: String?)? {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard let name = parts.first, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else {
      return nil
    }
    let value = parts.count == 2 ? parts[1].filter { $0 != "\"" && $0 != "'" } : nil
    return (name.lowercased(), value)
  }
}

extension Substring {
  /// Types are compared in lower case, ids and classes as they are.
  fileprivate var lowercasedType: Substring {
    let type = prefix { !"#.[".contains($0) }
    return Substring(type.lowercased() + dropFirst(type.count))
  }
}
