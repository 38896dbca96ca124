/// What is open at a place of the source, as far as it changes how tags are read.
struct OpenContext {
  private struct Foreign {
    let name: Name
    let holdsMarkup: Bool
  }

  /// What to do with a start tag.
  enum Treatment {
    case keep
    /// It is part of a drawing or formula.
    case keepForeign
    /// Browsers ignore it.
    case ignore
    /// Browsers take it for the end tag of the list of options that is open.
    case endSelect
  }

  /// How far back an end tag looks for the drawing or formula it ends, so that hostile nesting costs no time.
  private static let foreignReach = 64

  /// The ordinal of the form that is open in the source, or −1: the "form element pointer" of the HTML standard.
  private(set) var form: Int32 = -1
  private var formCount: Int32 = 0
  private var templateDepth = 0
  private var shadowRootDepth = 0
  private var isSelectOpen = false
  private var foreign: [Foreign] = []

  /// Whether tags are read by the rules of drawings and formulas.
  var isForeign: Bool { foreign.last.map { !$0.holdsMarkup } ?? false }

  /// The form of a control whose tag stands here: content of a template has none.
  var owner: Int32 { templateDepth == 0 ? form : -1 }

  /// Whether a template that says so is a shadow root here, and not content of another template.
  var takesShadowRoots: Bool { templateDepth == 0 && !isForeign }

  /// Whether the next end tag of a template is that of a shadow root.
  var endsShadowRoot: Bool { takesShadowRoots && shadowRootDepth > 0 }

  /// Takes note of the start tag of a shadow root.
  mutating func startShadowRoot() -> Treatment {
    shadowRootDepth += 1
    return .keep
  }

  /// Takes note of a start tag.
  mutating func start(_ name: Name, traits: TagTraits, isSelfClosing: Bool) -> Treatment {
    if isForeign, traits.contains(.breakout) {
      while isForeign { foreign.removeLast() }
    }
    if isForeign {
      if !isSelfClosing, traits.contains(.foreignRoot) || traits.contains(.integrationPoint) {
        foreign.append(Foreign(name: name, holdsMarkup: traits.contains(.integrationPoint)))
      }
      return .keepForeign
    }
    if traits.contains(.foreignRoot) {
      if !isSelfClosing { foreign.append(Foreign(name: name, holdsMarkup: false)) }
      return .keepForeign
    }
    return startMarkup(name, traits: traits)
  }

  private mutating func startMarkup(_ name: Name, traits: TagTraits) -> Treatment {
    switch name {
    case .template:
      templateDepth += 1
    case .form where templateDepth == 0:
      guard form < 0 else { return .ignore }
      form = formCount
      formCount += 1
    case .select where templateDepth == 0:
      isSelectOpen.toggle()
      return isSelectOpen ? .keep : .endSelect
    case .input, .keygen, .textarea:
      isSelectOpen = false
    default:
      if traits.contains(.tablePart) { isSelectOpen = false }
    }
    return .keep
  }

  /// Takes note of an end tag.
  mutating func end(_ name: Name, traits: TagTraits) {
    if !foreign.isEmpty {
      if let index = foreign.suffix(Self.foreignReach).lastIndex(where: { $0.name == name }) {
        foreign.removeSubrange(index...)
        return
      }
      if isForeign { return }
    }
    switch name {
    case .template where endsShadowRoot: shadowRootDepth -= 1
    case .template: templateDepth = max(0, templateDepth - 1)
    case .form where templateDepth == 0: form = -1
    case .select where templateDepth == 0: isSelectOpen = false
    default: if traits.contains(.tablePart), templateDepth == 0 { isSelectOpen = false }
    }
  }
}
