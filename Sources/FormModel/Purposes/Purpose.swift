/// What a question asks for, such as a family name or an IBAN (`Rules/purposes.yaml`).
///
/// A class which never changes: it is looked up for each question and passed along.
package final class Purpose: Sendable, Identifiable {
  /// The name of the purpose, such as `family-name`.
  package let id: String
  /// The HTML autofill field name which fits, such as `family-name` or `bday-day`, if there is one.
  package let autofill: String?
  /// The wordings by which forms ask for it, in French and English.
  package let cues: [String]
  /// The name or id of controls by which forms ask for it, beside the wordings.
  package let names: [String]
  /// The only kinds of field that ask for it; empty for all but files.
  package let controls: [FieldKind]
  /// Where the answer comes from.
  package let answer: AnswerKind
  /// The typical length of the answer, in characters; nil when nothing is typed.
  package let characters: Double?
  /// Whether the answer is a code which is copied (an IBAN) rather than words (a name).
  package let isCode: Bool
  /// The paper that people must fetch, if any.
  package let document: Sentence?
  /// The names of the papers of which any one holds the answer: two answers that share one are copied
  /// from the same. Those of the document itself when the file names none.
  package let papers: Set<String>
  /// Which administration or service already holds the answer, such as `FranceConnect (birthdate)`.
  package let knownTo: String?
  /// Whether the answer is about a person and so asks for a privacy notice.
  package let isPersonal: Bool
  /// The kind of data that the law protects more than others, when the answer is such data.
  package let sensitive: Sentence?
  /// An expected format which people must be told, such as `JJ/MM/AAAA`.
  package let format: Sentence?
  /// Whether several answers of this purpose in one procedure may be about different things.
  package let isRepeatable: Bool
  /// The keyboard that suits an answer typed as text; nil for that of letters.
  package let keyboard: Keyboard?
  /// What is done with the answer.
  package let behaviour: Set<Behaviour>
  /// The kind of control that asks for it where neither words nor names tell.
  package let toldBy: FieldKind?
  /// What the answer does in the procedure, beside telling something; nil for most.
  package let role: Role?
  /// The shortest limit of length, in characters, that lets every right answer in.
  package let length: Int?
  /// Right answers that a form must accept as they are.
  package let values: [String]
  /// Answers by which a list without words is known to ask for it.
  package let choices: [String]
  /// The purposes of the parts in which forms ask for it.
  package let parts: [String]
  /// The purposes that forms ask in the same words, and which the name of the control tells apart.
  package let namedApart: [String]
  /// The things of which it may be asked, beside people; nil when it may be asked of anything.
  let objects: PhraseIndex<Bool>?

  package init(
    id: String, autofill: String? = nil, cues: [String] = [], names: [String] = [],
    controls: [FieldKind] = [], answer: AnswerKind = .known, characters: Double? = nil,
    isCode: Bool = false,
    document: Sentence? = nil, papers: [String]? = nil, knownTo: String? = nil,
    isPersonal: Bool = false, sensitive: Sentence? = nil,
    format: Sentence? = nil, isRepeatable: Bool = false, keyboard: Keyboard? = nil,
    behaviour: [Behaviour] = [], toldBy: FieldKind? = nil, role: Role? = nil, length: Int? = nil,
    values: [String] = [], choices: [String] = [], parts: [String] = [],
    namedApart: [String] = [], objects: [String]? = nil
  ) {
    self.id = id
    self.autofill = autofill
    self.cues = cues
    self.names = names
    self.controls = controls
    self.answer = answer
    self.characters = characters
    self.isCode = isCode
    self.document = document
    self.papers = Set(papers ?? (document.map { [$0.text(in: .english)] } ?? []))
    self.knownTo = knownTo
    self.isPersonal = isPersonal
    self.sensitive = sensitive
    self.format = format
    self.isRepeatable = isRepeatable
    self.keyboard = keyboard
    self.behaviour = Set(behaviour)
    self.toldBy = toldBy
    self.role = role
    self.length = length
    self.values = values
    self.choices = choices
    self.parts = parts
    self.namedApart = namedApart
    self.objects = objects.map(PhraseIndex.init(of:))
  }
}

extension Purpose {
  /// A keyboard of telephones, by its name in HTML (`inputmode`).
  package enum Keyboard: String, Sendable, CaseIterable {
    case numeric, decimal
  }

  /// What an answer does in the procedure.
  package enum Role: String, Sendable, CaseIterable {
    /// It tells whether a person may go on at all.
    case gate
    /// It declares, agrees to or proves something, once all else is answered.
    case declaration
  }
}

/// Where people find the answer to a question (Jarrett and Gaffney, *Forms that Work*).
package enum AnswerKind: String, Sendable, CaseIterable {
  /// Known by heart ("slot-in").
  case known
  /// Copied from a paper or a screen that must be fetched.
  case gathered
  /// Asked of somebody else.
  case thirdParty = "third party"
  /// Thought up for this form.
  case created
}
