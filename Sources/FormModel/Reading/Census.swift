import Markup

/// Everything of a document that the form model looks at, gathered in one linear walk.
///
/// A class, because everything that reads a page shares one: copies would cost more than the reading.
final class Census {
  let document: Document
  /// Native controls, in tree order, `template` content left out.
  private(set) var nativeControls: [Element] = []
  /// Custom controls, in tree order.
  private(set) var customControls: [Element] = []
  private(set) var forms: [Element] = []
  private(set) var labels: [Element] = []
  private(set) var headings: [Element] = []
  private(set) var links: [Element] = []
  private(set) var frames: [Element] = []
  /// Fieldsets, and elements whose role is `group` or `radiogroup`.
  private(set) var groups: [Element] = []
  private(set) var listGroups: [Element] = []
  /// Elements with a role which are no native control.
  private(set) var roled: [Element] = []
  /// Links whose name is given by ARIA.
  private(set) var namedLinks: [Element] = []
  /// Elements whose class tells that they hold an error message.
  private(set) var errorMessages: [Element] = []
  /// Elements whose `id` is not theirs alone.
  private(set) var sharedIdentifiers: [Element] = []
  /// Elements that `aria-current` tells to be the current step.
  private(set) var currentSteps: [Element] = []
  /// Items of lists which have a class.
  private(set) var listItems: [Element] = []
  private(set) var scriptCount = 0
  /// The scripts and frames which have an address.
  private(set) var embedded: [Element] = []
  /// What tells browsers about the width and zoom of the page.
  private(set) var viewport: Element?
  private(set) var titleElement: Element?
  /// The runs of text that stand beside controls, and what the page says of itself.
  private(set) var texts: VisibleText
  private(set) var landmarks: Landmarks
  private(set) var lists = ListOptions()
  /// How many more nodes may be read for the texts of labels, legends and headings.
  private var nodesLeft: Int
  /// The elements that a label can name, in tree order.
  private(set) var labelable: [Element] = []
  /// By node index: what the styles of the page say, where they say something.
  private(set) var styles: [Int: StyleSheet.Styles] = [:]
  /// By node index: which letters are shown in place of those which are written, where they differ.
  private(set) var letters: [Int: LetterCase] = [:]
  /// By node index: why the element is not there for people.
  private(set) var hiding: [Hiding]
  /// The same as the page was written, once a block was revealed; empty before.
  private var written: [Hiding] = []
  /// Elements of no HTML that look like fields and hold no control: scripts draw what is inside.
  private(set) var scriptedFields: [Element] = []

  init(_ document: Document, scanner: TextScanner) {
    self.document = document
    nodesLeft = Self.readingsPerNode * document.nodeCount + Self.leastReadings
    hiding = Array(repeating: [], count: document.nodeCount)
    landmarks = Landmarks(document)
    texts = VisibleText(nodeCount: document.nodeCount, scanner: scanner)
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
  }

  /// Whether the page asks for so much, or repeats its texts so often, that nobody can judge it: more
  /// controls, labels or groups than a memory can hold, or labels inside labels inside labels.
  var isTooLarge: Bool {
    [controlCount, labels.count, groups.count, listGroups.count].contains { $0 > Self.mostOfAKind }
      || nodesLeft == 0
  }

  var controlCount: Int { nativeControls.count + customControls.count }

  /// How many of some nodes may be read.
  func allowance(for nodes: Int) -> Int { min(nodes, nodesLeft) }

  func spend(nodes: Int) { nodesLeft = max(0, nodesLeft - nodes) }

  /// The largest form seen on a public page has some 700 controls. A control takes about 5 KB.
  private static let mostOfAKind = 20_000
  /// Real pages read each node of their texts once or twice.
  private static let readingsPerNode = 30
  private static let leastReadings = 200_000

  /// The place of a `<form>` among the forms.
  func formIndex(of form: Element) -> Int? {
    let place = forms.place(after: form.index - 1)
    return forms.indices.contains(place) && forms[place] == form ? place : nil
  }

  /// Whether a form holds more controls to fill than a box that searches has.
  func isLarge(_ form: Element) -> Bool {
    let first = nativeControls.place(after: form.index)
    let inside = nativeControls[first...].prefix(Self.mostLookedAt).prefix {
      $0.index < form.endIndex
    }
    return inside.count { $0.name != .button && !$0.isMachineInput } > Self.mostInSearch
  }

  private static let mostLookedAt = 40
  private static let mostInSearch = 4

  /// Whether another form begins between two nodes.
  func holdsForm(between start: Int, and end: Int) -> Bool {
    let place = forms.place(after: start)
    return forms.indices.contains(place) && forms[place].index < end
  }

  /// Why an element is not there for people.
  func hiding(of element: Element) -> Hiding { hiding[element.index] }

  /// Whether the bytes of the page show an element.
  func isInSight(_ element: Element) -> Bool {
    (written.isEmpty ? hiding : written)[element.index].isDisjoint(with: .fromSight)
  }

  /// Takes back what hides a block that people meet all the same; what is hidden inside it stays so.
  func reveal(_ block: Element, around: Hiding? = nil) {
    if written.isEmpty { written = hiding }
    hiding[block.index] = around ?? block.parentIndex.map { hiding[$0] } ?? []
    for element in block.descendants {
      let parent = element.parentIndex.map { hiding[$0] } ?? []
      hiding[element.index] = Hiding(
        of: element, parent: parent, style: styles[element.index]?.element)
    }
  }

  /// Letters are those of the element around, except in controls, which browsers leave alone.
  private func note(lettersOf element: Element, parent: Int?, written: LetterCase?) {
    guard written != nil || !letters.isEmpty else { return }
    let around = element.name.isControl ? nil : parent.flatMap { letters[$0] }
    let shown = written ?? around
    if let shown, shown != .asWritten { letters[element.index] = shown }
  }

  private func note(_ element: Element) {
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

  private func note(link element: Element) {
    if element.has(.href) { links.append(element) }
    if element.has(.role) {
      roled.append(element)
    } else if element.has(.ariaLabel) || element.has(.ariaLabelledby) {
      namedLinks.append(element)
    }
  }

  private func note(other element: Element) {
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
