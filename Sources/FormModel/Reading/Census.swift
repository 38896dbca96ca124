import Markup

/// Everything of a document that the form model looks at, gathered in one linear walk.
///
/// A class, because everything that reads a page shares one: copies would cost more than the reading.
final class Census {
  let document: Document
  /// Native controls, in tree order, `template` content left out.
  let nativeControls: [Element]
  /// Custom controls, in tree order.
  let customControls: [Element]
  let forms: [Element]
  let labels: [Element]
  let headings: [Element]
  let links: [Element]
  let frames: [Element]
  /// Fieldsets, and elements whose role is `group` or `radiogroup`.
  let groups: [Element]
  let listGroups: [Element]
  /// Elements with a role which are no native control.
  let roled: [Element]
  /// Links whose name is given by ARIA.
  let namedLinks: [Element]
  /// Elements whose class tells that they hold an error message.
  let errorMessages: [Element]
  /// Elements whose `id` is not theirs alone.
  let sharedIdentifiers: [Element]
  /// Elements that `aria-current` tells to be the current step.
  let currentSteps: [Element]
  /// Items of lists which have a class.
  let listItems: [Element]
  let scriptCount: Int
  /// The scripts and frames which have an address.
  let embedded: [Element]
  /// What tells browsers about the width and zoom of the page.
  let viewport: Element?
  let titleElement: Element?
  /// The runs of text that stand beside controls, and what the page says of itself.
  let texts: VisibleText
  let landmarks: Landmarks
  let lists: ListOptions
  /// How many more nodes may be read for the texts of labels, legends and headings.
  private var nodesLeft: Int
  /// The elements that a label can name, in tree order.
  let labelable: [Element]
  /// By node index: what the styles of the page say, where they say something.
  let styles: [Int: StyleSheet.Styles]
  /// By node index: which letters are shown in place of those which are written, where they differ.
  let letters: [Int: LetterCase]
  /// By node index: why the element is not there for people.
  private(set) var hiding: [Hiding]
  /// The same as the page was written, once a block was revealed; empty before.
  private var written: [Hiding] = []
  /// Elements of no HTML that look like fields and hold no control: scripts draw what is inside.
  let scriptedFields: [Element]

  init(_ document: Document, scanner: TextScanner) {
    self.document = document
    nodesLeft = Self.readingsPerNode * document.nodeCount + Self.leastReadings
    var walk = CensusWalk(document, scanner: scanner)
    walk.run(over: document)
    nativeControls = walk.nativeControls
    customControls = walk.customControls
    forms = walk.forms
    labels = walk.labels
    headings = walk.headings
    links = walk.links
    frames = walk.frames
    groups = walk.groups
    listGroups = walk.listGroups
    roled = walk.roled
    namedLinks = walk.namedLinks
    errorMessages = walk.errorMessages
    sharedIdentifiers = walk.sharedIdentifiers
    currentSteps = walk.currentSteps
    listItems = walk.listItems
    scriptCount = walk.scriptCount
    embedded = walk.embedded
    viewport = walk.viewport
    titleElement = walk.titleElement
    texts = walk.texts
    landmarks = walk.landmarks
    lists = walk.lists
    labelable = walk.labelable
    styles = walk.styles
    letters = walk.letters
    hiding = walk.hiding
    scriptedFields = walk.scriptedFields
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
}
