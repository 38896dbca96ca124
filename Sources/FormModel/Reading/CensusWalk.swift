import Markup

/// The walk in which a census is taken: what it finds on its way, in tree order.
///
/// A value of one function, which nothing else can reach while it is filled.
struct CensusWalk {
  private(set) var nativeControls: [Element] = []
  private(set) var customControls: [Element] = []
  private(set) var forms: [Element] = []
  private(set) var labels: [Element] = []
  private(set) var headings: [Element] = []
  private(set) var links: [Element] = []
  private(set) var frames: [Element] = []
  private(set) var groups: [Element] = []
  private(set) var listGroups: [Element] = []
  private(set) var roled: [Element] = []
  private(set) var namedLinks: [Element] = []
  private(set) var errorMessages: [Element] = []
  private(set) var sharedIdentifiers: [Element] = []
  private(set) var currentSteps: [Element] = []
  private(set) var listItems: [Element] = []
  private(set) var scriptCount = 0
  private(set) var embedded: [Element] = []
  private(set) var viewport: Element?
  private(set) var titleElement: Element?
  private(set) var texts: VisibleText
  private(set) var landmarks: Landmarks
  private(set) var lists = ListOptions()
  private(set) var labelable: [Element] = []
  private(set) var styles: [Int: StyleSheet.Styles] = [:]
  private(set) var letters: [Int: LetterCase] = [:]
  private(set) var hiding: [Hiding]
  private(set) var scriptedFields: [Element] = []

  init(_ document: Document, scanner: TextScanner) {
    hiding = Array(repeating: [], count: document.nodeCount)
    landmarks = Landmarks(document)
    texts = VisibleText(nodeCount: document.nodeCount, scanner: scanner)
  }

  mutating func run(over document: Document) {
    var sheet = StyleSheet(document)
    for node in document.nodes {
      switch node {
      case .element(let element):
        let parent = element.parentIndex
        let found = sheet.styles(of: element)
        if let found { styles[element.index] = found }
        note(lettersOf: element, parent: parent, written: found?.element.letters)
        hiding[element.index] = Hiding(
          of: element, parent: parent.map { hiding[$0] } ?? [], style: found?.element)
        landmarks.enter(element, parent: parent)
        texts.enter(element, parent: parent, hiding: hiding[element.index])
        lists.enter(element)
        note(element)
      case .text(let text):
        texts.read(text, hiding: hiding[text.parentIndex])
      }
    }
    lists.finish()
  }

  /// Letters are those of the element around, except in controls, which browsers leave alone.
  private mutating func note(lettersOf element: Element, parent: Int?, written: LetterCase?) {
    guard written != nil || !letters.isEmpty else { return }
    let around = element.name.isControl ? nil : parent.flatMap { letters[$0] }
    let shown = written ?? around
    if let shown, shown != .asWritten { letters[element.index] = shown }
  }

  private mutating func note(_ element: Element) {
    let isTemplate = hiding[element.index].contains(.template)
    if element.sharesIdentifier { sharedIdentifiers.append(element) }
    if element.value(of: .ariaCurrent, equals: "step") { currentSteps.append(element) }
    if element.name == .li, element.has(.class) { listItems.append(element) }
    switch element.name {
    case .input, .select, .textarea, .button:
      if isTemplate { return }
      nativeControls.append(element)
      if element.name == .select { lists.enter(list: element) }
      if !element.value(of: .type, equals: "hidden") { labelable.append(element) }
    case .meter, .output, .progress: if !isTemplate { labelable.append(element) }
    case .form: if !isTemplate { forms.append(element) }
    case .label: if !isTemplate { labels.append(element) }
    case .h1, .h2, .h3, .h4, .h5, .h6: headings.append(element)
    case .a: note(link: element)
    case .fieldset: if !isTemplate { groups.append(element) }
    case .optgroup: if !isTemplate { listGroups.append(element) }
    case .iframe:
      frames.append(element)
      if element.has(.src) { embedded.append(element) }
    case .script:
      scriptCount += 1
      if element.has(.src) { embedded.append(element) }
    case .meta:
      if viewport == nil, element.value(of: .name, equals: "viewport") { viewport = element }
    case .title: if titleElement == nil { titleElement = element }
    default:
      if element.hasAttributes || element.name == .details, !isTemplate { note(other: element) }
    }
  }

  private mutating func note(link element: Element) {
    if element.has(.href) { links.append(element) }
    if element.has(.role) {
      roled.append(element)
    } else if element.has(.ariaLabel) || element.has(.ariaLabelledby) {
      namedLinks.append(element)
    }
  }

  private mutating func note(other element: Element) {
    if ScriptedField.isOne(element) { scriptedFields.append(element) }
    if CustomControl.role(of: element) != nil {
      customControls.append(element)
      lists.enter(list: element)
    }
    if element.has(.role) {
      roled.append(element)
      if element.value(of: .role, equals: "group") || element.value(of: .role, equals: "radiogroup")
      {
        groups.append(element)
      }
    }
    if element.has(.class) && ErrorMessageClasses.isOne(element)
      || element.value(of: .id, equals: "error")
    {
      errorMessages.append(element)
    }
  }
}
