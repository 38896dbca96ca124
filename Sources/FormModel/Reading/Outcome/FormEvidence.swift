import Markup

/// What is looked at to tell what a form is for.
struct FormEvidence {
  /// The form's own element; nil for the controls of no form.
  let element: Element?
  /// The controls that people may fill; where nothing is in sight, those that something may show.
  let asked: [Control]
  /// How many more, which the page does not hide, an answer leads to.
  let waiting: Int
  /// Those among them that people type into or choose from, boxes to tick apart.
  let typed: [Control]
  /// The boxes for a password by which people are known: not the code of a card, nor the twin without a
  /// name that shows what is typed.
  let passwords: [Control]
  /// The ids, classes, names and addresses of the form itself.
  let own: FoldedWords
  /// The same of what stands close around it too.
  let identifiers: FoldedWords
  /// The names of all its controls, hidden ones too.
  let names: FoldedWords
  /// The classes around what it asks first, and what its hidden inputs hold.
  let inside: FoldedWords
  /// The words of its labels, legends and buttons.
  let words: FoldedWords
  /// The words of what people type into or choose from.
  let labels: FoldedWords
  /// The words of its buttons.
  let buttons: FoldedWords
  /// Whether a button sends it, or does something else in it.
  let hasButton: Bool
  /// Whether it has a password box for those who have an account beside what it asks.
  let holdsLogin: Bool
  /// Whether it asks for a password once people have said who they are.
  let waitsForPassword: Bool
  /// The text just before what it asks first.
  let lead: FoldedWords
  /// The text of the form just after what it asks last, labels apart.
  let trail: FoldedWords
  /// The heading over it, or its first legend.
  let title: FoldedWords

  init(of element: Element?, controls: [Control], context: PageContext) {
    let buttons = controls.filter {
      $0.notAskedBecause == .button && (element != nil || Self.isInMatter($0, context))
    }
    asked = Self.asked(controls)
    waiting = controls.count {
      $0.notAskedBecause == .conditional
        && context.census.hiding(of: $0.element).isDisjoint(with: .fromEverybody)
    }
    typed = asked.filter { !$0.isCheckable }
    passwords = Self.passwords(asked, context)
    holdsLogin = controls.contains { $0.type == "password" && $0.notAskedBecause == .tool }
    waitsForPassword = controls.contains {
      $0.type == "password" && $0.notAskedBecause.map(Self.isOutOfSight) ?? false
    }
    self.element = element
    hasButton = !buttons.isEmpty
    let pressed = buttons.isEmpty ? Self.links(in: element, context) : buttons.map(\.accessibleName)
    self.buttons = FoldedWords(pressed.joined(separator: " "))
    own = Self.identifiers(of: element.map { [$0] } ?? [])
    identifiers = Self.identifiers(of: element.map { [$0] + $0.ancestors.prefix(2) } ?? [])
    names = ControlName.words(
      controls.lazy.map(\.name).filter { !$0.isEmpty }.prefix(Self.mostNames)
        .joined(separator: " "))
    let values = controls.filter { $0.type == "hidden" }.prefix(Self.mostNames)
      .compactMap { $0.element[.value]?.cut(toBytes: Self.longestValue) }
    let wrappers =
      asked.first?.element.ancestors.prefix(Self.reach)
      .prefix { $0 != element && $0.name != .body }.compactMap { $0[.class] } ?? []
    inside = ControlName.words((values + wrappers).joined(separator: " "))
    let told = asked.map { Self.words(of: $0, context) }
    words = FoldedWords(
      (told + buttons.map { Self.words(of: $0, context) }).joined(separator: " "))
    let typedWords = zip(asked, told).filter { !$0.0.isCheckable }.map(\.1)
    labels = FoldedWords(typedWords.joined(separator: " "))
    lead = Self.lead(of: element, asked, context)
    trail = Self.trail(of: element, asked, context)
    title = Self.title(of: element, asked, context)
  }

  /// A form without a button is sent by a link.
  private static func links(in element: Element?, _ context: PageContext) -> [String] {
    guard let element else { return [] }
    let links = context.census.links
    return links[links.place(after: element.index)...].prefix(mostLinks)
      .prefix { $0.index < element.endIndex }.map(\.text.whitespaceFolded)
  }

  private static let mostLinks = 4

  /// Whether answers are sent by post.
  var isPost: Bool { element?.value(of: .method, equals: "post") ?? false }

  /// Whether it asks for something of this type.
  func asks(_ types: Set<String>) -> Bool { asked.contains { types.contains($0.type) } }

  private static func isOutOfSight(_ reason: NotAskedReason) -> Bool {
    [.conditional, .hidden, .tool, .honeypot].contains(reason)
  }

  private static func asked(_ controls: [Control]) -> [Control] {
    let shown = controls.filter {
      $0.notAskedBecause == nil || $0.notAskedBecause == .searchBox
    }
    return shown.isEmpty
      ? controls.filter { $0.isFilled || $0.notAskedBecause == .closedDialog } : shown
  }

  private static func passwords(_ asked: [Control], _ context: PageContext) -> [Control] {
    let boxes = asked.filter(context.asksPassword)
    let named = boxes.filter { !$0.name.isEmpty }
    return named.isEmpty ? boxes : named
  }

  /// A button of no form speaks of the controls of no form, but not from the margin of the page.
  private static func isInMatter(_ button: Control, _ context: PageContext) -> Bool {
    context.census.landmarks.region(of: button.element)
      .isDisjoint(with: [.header, .footer, .aside, .search])
  }

  private static func words(of control: Control, _ context: PageContext) -> String {
    let label = context.labels[control.index]
    let name = control.accessibleName == label ? "" : control.accessibleName
    return [label, name, control.placeholder].joined(separator: " ")
  }

  private static func identifiers(of elements: [Element]) -> FoldedWords {
    let attributes: [Name] = [.id, .class, .name, .action, .ariaLabel]
    let texts = elements.flatMap { element in
      attributes.compactMap { element[$0]?.cut(toBytes: longestAttribute) }
    }
    return ControlName.words(texts.joined(separator: " "))
  }

  private static func lead(
    of element: Element?, _ asked: [Control], _ context: PageContext
  ) -> FoldedWords {
    guard let first = asked.first?.element, element?.contains(first) ?? false else {
      return FoldedWords("")
    }
    let place = context.wordings.beside.scopes.place(of: first)
    let lines = place.map(context.wordings.beside.lines(before:)) ?? []
    return FoldedWords(lines.suffix(mostLinesBefore).map(\.text).joined(separator: " "))
  }

  private static func trail(
    of element: Element?, _ asked: [Control], _ context: PageContext
  ) -> FoldedWords {
    guard let last = asked.last?.element, let element, element.contains(last) else {
      return FoldedWords("")
    }
    let beside = context.wordings.beside
    let lines = beside.scopes.place(of: last).map(beside.lines(after:)) ?? []
    let texts = lines.filter { $0.kind == .text && $0.start < element.endIndex }.map(\.text)
    return FoldedWords(texts.prefix(mostLinesBefore).joined(separator: " "))
  }

  private static let mostLinesBefore = 3

  /// The heading that stands over the form and over no other, and the legend of what it asks first.
  private static func title(
    of element: Element?, _ asked: [Control], _ context: PageContext
  ) -> FoldedWords {
    let first = asked.first
    var texts = [first?.legend ?? ""]
    if let element, let first {
      let headings = context.census.headings
      let place = headings.place(after: first.element.index) - 1
      let around = Array(element.ancestors.prefix(reach)).last ?? element
      if headings.indices.contains(place), around.contains(headings[place]),
        !context.census.holdsForm(between: headings[place].index, and: element.index)
      {
        texts.append(context.headingTexts[place])
      }
    }
    return FoldedWords(texts.joined(separator: " "))
  }

  /// The body around many forms may bear any number of classes.
  private static let longestAttribute = 2_000
  private static let longestValue = 40
  /// Cues stand in the first names.
  private static let mostNames = 20
  /// How far out a heading stands over a form.
  private static let reach = 3
}

extension PageContext {
  /// Whether a box takes the password of a person, rather than the code of a card. A page may show what
  /// is typed from the start.
  func asksPassword(_ box: Control) -> Bool {
    if box.type == "text" {
      return purposes.purpose(named: labels[box.index], vocabulary, in: .password)?.autofill
        == Self.password
    }
    return box.type == "password"
      && AutofillName.field(of: box.autocomplete, isDate: false) != Self.cardCode
      && purposes.purpose(named: labels[box.index], vocabulary)?.autofill != Self.cardCode
  }

  private static let cardCode = "cc-csc"
  private static let password = "current-password"
}

extension Control {
  /// Whether people tick it.
  var isTicked: Bool { type == "checkbox" || type == "radio" }
}
