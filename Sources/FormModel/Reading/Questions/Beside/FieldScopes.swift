import Markup

/// The block that each field has for itself: what stands in it stands with the field.
struct FieldScopes {
  /// The controls that people fill, in tree order.
  let asked: [Control]
  private let elements: [Element]
  private let scopes: [Element]
  private let places: [Int: Int]

  init(_ controls: [Control]) {
    let asked = controls.filter(\.isFilled).sorted { $0.element.index < $1.element.index }
    let elements = asked.map(\.element)
    self.asked = asked
    self.elements = elements
    scopes = asked.map { Self.scope(of: $0, asked, elements) }
    places = Dictionary(
      asked.enumerated().map { place, control in (control.index, place) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The place of a control among those that people fill; nil for others.
  func place(of control: Control) -> Int? { places[control.index] }

  /// The place of the control that an element is; nil for what people do not fill.
  func place(of element: Element) -> Int? {
    let place = self.place(after: element.index - 1)
    return asked.indices.contains(place) && elements[place] == element ? place : nil
  }

  func scope(at place: Int) -> Element { scopes[place] }

  /// The places of the controls inside an element.
  func places(inside element: Element) -> Range<Int> {
    Self.places(inside: element, elements)
  }

  /// The place of the first control after a node.
  func place(after index: Int) -> Int { elements.place(after: index) }

  private static func places(inside element: Element, _ elements: [Element]) -> Range<Int> {
    let start = elements.place(after: element.index)
    return start..<max(start, elements.place(after: element.endIndex - 1))
  }

  /// The largest block around a control that holds no other field.
  private static func scope(of control: Control, _ asked: [Control], _ elements: [Element])
    -> Element
  {
    var scope = control.element
    for ancestor in control.element.ancestors.prefix(Self.mostBlocks) {
      guard !Self.holdsThePage(ancestor.name) else { break }
      let inside = asked[places(inside: ancestor, elements)]
      guard inside.count <= Self.mostInGroup, inside.allSatisfy(control.isInField) else { break }
      scope = ancestor
    }
    return scope
  }

  private static func holdsThePage(_ name: Name) -> Bool {
    switch name {
    case .form, .body, .html, .main: true
    default: false
    }
  }

  private static let mostBlocks = 8
  private static let mostInGroup = 40
}

extension Control {
  /// Whether another control is of the same field, as far as names tell.
  fileprivate func isInField(_ other: Control) -> Bool {
    index == other.index
      || type == "radio" && other.type == "radio" && !name.isEmpty && name == other.name
  }

  var isCheckable: Bool { type == "radio" || type == "checkbox" }
}
