import FormModel

/// The identity of subjects: the same for the same subject after the page was rewritten around it.
extension Subject {
  /// The key of the subject, unique among the subjects of its kind.
  package var key: String {
    switch self {
    case .journey: "journey"
    case .page(let page): page.key
    case .form(let form):
      "\(form.pageSubject.key)/\(form.form.kind.rawValue)-\(form.index + 1)"
    case .question(let question): question.id
    case .field(let field): field.key
    case .control(let control):
      control.fieldSubject.map { $0.key + $0.rank(of: control.index) }
        ?? "\(control.pageSubject.key)/\(control.names.keys[control.index])"
    case .part(let part): "\(part.pageSubject.key)/\(part.names.keys[part.index])"
    }
  }

  /// What it is and says, for a control that asks no question or a part of the markup.
  package var element: ElementName? {
    switch self {
    case .control(let control) where control.fieldSubject == nil:
      control.names.names[control.index]
    case .part(let part): part.names.names[part.index]
    default: nil
    }
  }

  /// Where to look for it.
  package var place: Place {
    let element = part?.part.element ?? control?.control.element ?? firstControl?.element
    return Place(page: page?.index, element: element)
  }

  /// The first control of the field or question.
  private var firstControl: Control? { field?.firstControl ?? question?.firstControl }
}

extension ControlSubject {
  fileprivate var names: ElementName.Roll { context.controlNames(pageSubject.index) }
}

extension PartSubject {
  fileprivate var names: ElementName.Roll { context.partNames(pageSubject.index) }
}

extension FieldSubject {
  fileprivate var key: String {
    questionSubject.id + (question.fields.count > 1 ? "/\(index + 1)" : "")
  }

  /// Which of the controls of a group it is, after a slash. They are in the order of the page.
  fileprivate func rank(of control: Int) -> String {
    let members = field.controls
    guard members.count > 1 else { return "" }
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < control { low = middle + 1 } else { high = middle }
    }
    return "/\(low + 1)"
  }
}

/// A control or a part of a page that belongs to no question: what it is and what it says, never its
/// ids, which generators change.
package struct ElementName: Sendable, Hashable {
  /// The type of a control, or the kind of a part.
  package let kind: String
  /// Its first words, without accents, case and punctuation.
  package let words: String
  private let key: String

  private init(_ kind: String, _ words: String) {
    let folded = FoldedWords(words, limit: 6).words
    self.kind = kind
    self.words = folded.joined(separator: " ")
    key = folded.isEmpty ? kind : kind + "/" + folded.joined(separator: "-")
  }

  /// The names of some elements of a page, and a key for each that none of them shares.
  struct Roll: Sendable {
    let names: [ElementName]
    let keys: [String]

    private init(_ names: [ElementName]) {
      self.names = names
      keys = UniqueKeys.of(names.map(\.key))
    }

    static func controls(of page: Page) -> Roll {
      Roll((page.controls + page.markup.widgets).map { ElementName($0.type, $0.accessibleName) })
    }

    static func parts(of page: Page) -> Roll {
      Roll(page.markup.parts.map { ElementName($0.kind.rawValue, $0.words) })
    }
  }
}
