import Markup
import Numbers

/// What stands around each element: the group it is in, the region of the page.
///
/// Filled in the one walk of the census, so that no control walks up its ancestors: on a page nested
/// a hundred thousand deep, that would take for ever.
struct Landmarks {
  /// The regions of a page that tell what a control is for.
  struct Region: OptionSet {
    let rawValue: UInt8
    static let search = Region(rawValue: 1 << 0)
    static let header = Region(rawValue: 1 << 1)
    static let footer = Region(rawValue: 1 << 2)
    /// Inside a disabled fieldset, and not in its first legend.
    static let disabled = Region(rawValue: 1 << 3)
    /// Menus, and what stands beside the matter of the page.
    static let aside = Region(rawValue: 1 << 4)
  }

  private let document: Document
  private var regions: [Region]
  private var fieldsets: [Int32]
  private var groups: [Int32]
  private var kinds: [GroupKind]
  private var forms: [Int32]
  private var windows: [Int32]
  /// By the node index of a fieldset: that of its first legend.
  private var legends: [Int: Int] = [:]

  init(_ document: Document) {
    self.document = document
    regions = Array(repeating: [], count: document.nodeCount)
    fieldsets = Array(repeating: -1, count: document.nodeCount)
    groups = Array(repeating: -1, count: document.nodeCount)
    kinds = Array(repeating: .none, count: document.nodeCount)
    forms = Array(repeating: -1, count: document.nodeCount)
    windows = Array(repeating: -1, count: document.nodeCount)
  }

  /// Parents are entered before their children.
  mutating func enter(_ element: Markup.Element, parent: Int?) {
    let index = element.index
    if let parent {
      regions[index] = regions[parent]
      let around = kinds[parent]
      fieldsets[index] = around == .fieldset ? Int32(parent) : fieldsets[parent]
      groups[index] = around == .none ? groups[parent] : Int32(parent)
      forms[index] = forms[parent]
      windows[index] = windows[parent]
      if element.name == .legend, around == .fieldset, legends[parent] == nil {
        legends[parent] = index
        leaveDisabledFieldset(index, fieldset: parent)
      }
    }
    if element.name == .form { forms[index] = Int32(index) }
    kinds[index] = Self.groupKind(element)
    if element.opensOverPage { windows[index] = Int32(index) }
    regions[index].formUnion(Self.region(of: element))
  }

  func region(of element: Element) -> Region { regions[element.index] }

  /// The nearest fieldset or custom group around an element.
  func group(around element: Element) -> Element? { at(groups[element.index]) }

  /// The first legend of a fieldset.
  func legend(of group: Element) -> Element? { legends[group.index].map(document.element(at:)) }

  /// The nearest fieldset around an element.
  func fieldset(around element: Element) -> Element? { at(fieldsets[element.index]) }

  /// The nearest `<form>` around an element.
  func form(around element: Element) -> Element? { at(forms[element.index]) }

  /// The nearest dialog, modal window or popover that an element is or that is around it.
  func window(around element: Element) -> Element? { at(windows[element.index]) }

  private func at(_ index: Int32) -> Element? {
    index < 0 ? nil : document.element(at: Int(index))
  }

  private enum GroupKind { case none, fieldset, custom }

  private static func groupKind(_ element: Markup.Element) -> GroupKind {
    if element.name == .fieldset { return .fieldset }
    let isGroup =
      element.has(.role)
      && (element.value(of: .role, equals: "group")
        || element.value(of: .role, equals: "radiogroup"))
    return isGroup ? .custom : .none
  }

  /// What is in the first legend of a disabled fieldset is not disabled by it.
  private mutating func leaveDisabledFieldset(_ index: Int, fieldset: Int) {
    let around = document.element(at: fieldset).parentIndex.map { regions[$0] } ?? []
    if !around.contains(.disabled) { regions[index].remove(.disabled) }
  }

  private static func region(of element: Markup.Element) -> Region {
    switch element.name {
    case .search: [.search]
    case .header: [.header]
    case .footer: [.footer]
    case .nav, .aside: [.aside]
    case .fieldset where element.has(.disabled): [.disabled]
    default: element.has(.role) ? region(ofRoleOf: element) : []
    }
  }

  private static func region(ofRoleOf element: Markup.Element) -> Region {
    if element.value(of: .role, equals: "search") { return .search }
    let isAside =
      element.value(of: .role, equals: "navigation")
      || element.value(of: .role, equals: "complementary")
    return isAside ? .aside : []
  }
}

extension Markup.Element {
  /// Whether it is a window over the page.
  var opensOverPage: Bool {
    if name == .dialog { return true }
    guard hasAttributes else { return false }
    if has(.popover) { return true }
    let isDialog =
      has(.role)
      && (value(of: .role, equals: "dialog") || value(of: .role, equals: "alertdialog"))
    return isDialog || has(.class) && hasClass(Self.modal)
  }

  /// A window by the class that Bootstrap and others give it, and not open.
  var isClosedModal: Bool {
    hasClass(Self.modal) && !Self.opened.contains(where: hasClass)
  }

  private static let modal = Array("modal".utf8)
  private static let opened = ["show", "in", "open", "is-open", "active", "is-active", "opened"]
    .map { Array($0.utf8) }
}
