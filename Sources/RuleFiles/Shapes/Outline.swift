package import Words

/// What may be written for a value, without reading it: its schema and its documentation come from
/// here.
package indirect enum Outline: Sendable {
  case text(TextForm)
  case number(Bounds)
  case yesOrNo
  /// One word of a closed list.
  case word([String])
  case list(Outline, canBeEmpty: Bool = false)
  /// A map whose keys are free, such as the ids of rules.
  case map(Outline, canBeEmpty: Bool = false)
  case record(RecordOutline)
  case either([Outline])
  /// Facts held against values, which depend on the subject of the rule.
  case conditions
  /// The fact that a graded loss measures.
  case measure

  /// How a text is written.
  package enum TextForm: String, Sendable {
    case words, address, path, day, identifier, percentage
  }
}

/// A map with known keys.
///
/// A class, as that of a key: readers of thousands of maps share it, and copy nothing.
package final class RecordOutline: Sendable {
  /// What the map describes, with its article: `a target`.
  package let what: Sentence
  /// The same in English, for programs.
  package var name: String { what.text(in: .english) }
  package let keys: [KeyOutline]
  /// What further keys begin with, and what they mean.
  package let prefixed: KeyOutline?
  package let laws: [KeyLaw]

  init(what: Sentence, keys: [KeyOutline], prefixed: KeyOutline? = nil, laws: [KeyLaw] = []) {
    self.what = what
    self.keys = keys
    self.prefixed = prefixed
    self.laws = laws
  }
}

/// A key of a map, without its value.
package final class KeyOutline: Sendable {
  package let name: String
  package let meaning: Sentence
  package let outline: Outline
  package let isRequired: Bool

  init(name: String, meaning: Sentence, outline: Outline, isRequired: Bool) {
    self.name = name
    self.meaning = meaning
    self.outline = outline
    self.isRequired = isRequired
  }
}
