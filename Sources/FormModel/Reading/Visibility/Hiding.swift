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
  /// In a window that something opens over the page, as its class tells.
  static let closedModal = Hiding(rawValue: 1 << 13)

  /// What the bytes of the page alone take away from sight.
  static let fromSight: Hiding = [
    .notText, .hiddenAttribute, .displayNone, .visibilityHidden, .template, .closedDialog,
  ]

  /// What nobody meets before a script or an answer shows it.
  static let fromEverybody: Hiding = [
    .notText, .hiddenAttribute, .displayNone, .visibilityHidden, .template, .noscript,
    .closedDialog, .inert, .hidingClass, .closedModal,
  ]
}

extension Hiding {
  /// What hides an element: what hides its parent, and what it adds or, for `visibility`, takes back.
  ///
  /// - Parameter style: What the styles of the page say of it; nil where they say nothing.
  init(of element: Markup.Element, parent: Hiding, style: ElementStyle?) {
    self = parent
    formUnion(Hiding(name: element))
    if element.name == .dialog, !element.has(.open), style?.display == nil {
      insert(.closedDialog)
    }
    if element.hasAttributes { formUnion(Hiding(attributesOf: element, style: style)) }
    if let style { take(style) }
    if let details = element.parent, details.name == .details, !details.has(.open),
      element.name != .summary
    {
      insert(.closedDetails)
    }
  }

  private init(name element: Markup.Element) {
    switch element.name {
    case .script, .style, .title: self = .notText
    case .template: self = .template
    case .noscript: self = .noscript
    case .datalist: self = .displayNone
    default: self = []
    }
  }

  /// An author's `display` wins over what browsers do by themselves with `hidden` and the like.
  private init(attributesOf element: Markup.Element, style: ElementStyle?) {
    let isDisplayed = style?.display.map { $0 != .none }
    var own: Hiding = []
    element.forEachAttribute { name in
      switch name {
      case .hidden: if isDisplayed != true { own.insert(.hiddenAttribute) }
      case .inert: own.insert(.inert)
      case .popover: if isDisplayed != true { own.insert(.displayNone) }
      case .ariaHidden:
        if element.value(of: .ariaHidden, equals: "true") { own.insert(.ariaHidden) }
      case .class:
        own.formUnion(HidingClasses.hiding(of: element, isDisplayed: isDisplayed))
        if isDisplayed != true, element.isClosedModal { own.insert(.closedModal) }
      default: break
      }
    }
    self = own
  }

  private mutating func take(_ style: ElementStyle) {
    if style.display == Display.none { insert(.displayNone) }
    if style.isAway { insert(.offScreen) }
    switch style.isVisible {
    case true?: remove(.visibilityHidden)
    case false?: insert(.visibilityHidden)
    case nil: break
    }
  }
}
