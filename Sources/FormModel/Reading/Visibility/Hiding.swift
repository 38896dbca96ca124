import Markup

/// Why an element, or something around it, is not there for people.
struct Hiding: OptionSet, Sendable {
  let rawValue: UInt16

  /// Inside `script`, `style` or `title`: text which is not in the page.
  static let notText = Hiding(rawValue: 1 << 0)
  static let hiddenAttribute = Hiding(rawValue: 1 << 1)
  static let displayNone = Hiding(rawValue: 1 << 2)
  static let visibilityHidden = Hiding(rawValue: 1 << 3)
  static let template = Hiding(rawValue: 1 << 4)
  static let noscript = Hiding(rawValue: 1 << 5)
  static let closedDialog = Hiding(rawValue: 1 << 6)
  static let closedDetails = Hiding(rawValue: 1 << 7)
  static let inert = Hiding(rawValue: 1 << 8)
  static let ariaHidden = Hiding(rawValue: 1 << 9)
  /// A class by which a design system hides a block until a script shows it.
  static let hidingClass = Hiding(rawValue: 1 << 10)
  /// Hidden from sight, present for screen readers.
  static let visuallyHidden = Hiding(rawValue: 1 << 11)
  /// Placed out of the window, clipped or transparent by an inline style.
  static let offScreen = Hiding(rawValue: 1 << 12)

  /// What the bytes of the page alone take away from sight.
  static let fromSight: Hiding = [
    .notText, .hiddenAttribute, .displayNone, .visibilityHidden, .template, .closedDialog,
  ]

  /// What nobody meets before a script or an answer shows it.
  static let fromEverybody: Hiding = [
    .notText, .hiddenAttribute, .displayNone, .visibilityHidden, .template, .noscript,
    .closedDialog, .inert, .hidingClass,
  ]
}

extension Hiding {
  /// What an element adds to the hiding of its parent.
  init(of element: Markup.Element, parent: Hiding) {
    var own: Hiding = []
    switch element.name {
    case .script, .style, .title: own.insert(.notText)
    case .template: own.insert(.template)
    case .noscript: own.insert(.noscript)
    case .dialog where !element.has(.open): own.insert(.closedDialog)
    default: break
    }
    if element.hasAttributes { own.formUnion(Hiding(attributesOf: element)) }
    self = parent.union(own)
    if let details = element.parent, details.name == .details, !details.has(.open),
      element.name != .summary
    {
      insert(.closedDetails)
    }
  }

  private init(attributesOf element: Markup.Element) {
    var own: Hiding = []
    element.forEachAttribute { name in
      switch name {
      case .hidden: own.insert(.hiddenAttribute)
      case .inert: own.insert(.inert)
      case .ariaHidden:
        if element.value(of: .ariaHidden, equals: "true") { own.insert(.ariaHidden) }
      case .style: own.formUnion(Hiding(style: element[.style] ?? ""))
      case .class: own.formUnion(Hiding(classesOf: element))
      default: break
      }
    }
    self = own
  }

  private init(style: String) {
    self = []
    for declaration in InlineStyle.declarations(of: style.utf8) {
      switch declaration.property {
      case "display" where declaration.value.hasPrefix("none"): insert(.displayNone)
      case "visibility"
      where declaration.value.hasPrefix("hidden") || declaration.value.hasPrefix("collapse"):
        insert(.visibilityHidden)
      default: if declaration.isOffScreen { insert(.offScreen) }
      }
    }
  }

  /// What the style sheets of the page add; the `style` attribute of the element has the last word.
  mutating func formUnion(_ sheet: StyleSheet, on element: Markup.Element) {
    let effect = sheet.effect(on: element)
    if effect.isNothing { return }
    let written = InlineStyle.declarations(of: (element[.style] ?? "").utf8).map(\.property)
    if effect.isDisplayed == false, !written.contains("display") { insert(.displayNone) }
    if effect.isVisible == false, !written.contains("visibility") { insert(.visibilityHidden) }
    if effect.isOffScreen == true { insert(.offScreen) }
  }

  private init(classesOf element: Markup.Element) {
    var own: Hiding = []
    element.forEachClass { name in
      if let hiding = HidingClasses.hiding(of: name) { own.formUnion(hiding) }
    }
    self = own
  }
}
