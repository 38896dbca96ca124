import FormModel
import Words

/// The keys of a purpose, each with the type of its value: all in one expression, they are more than the
/// compiler can tell the types of.
enum PurposeKeys {
  static var cues: Key<[String]?> {
    .optional("cues", .wordings, Sentence("Wordings of the question"))
  }
  static var names: Key<[String]?> {
    .optional("names", .phrases, Sentence("Names of controls"))
  }
  static var autofill: Key<String?> {
    .optional(
      "autofill", .word(of: AutofillNames.all, Sentence("an HTML autofill name")),
      Sentence("The HTML autofill name which fits"))
  }
  static var controls: Key<[FieldKind]?> {
    .optional(
      "controls", .list(of: .word(FieldKind.self, Sentence("a kind of field"))),
      Sentence("The only kinds of field that ask for it"))
  }
  static var answer: Key<AnswerKind> {
    .required(
      "answer", .word(AnswerKind.self, Sentence("an answer")),
      Sentence("Where people find the answer"), hint: Sentence("say where people find the answer"))
  }
  static var characters: Key<Double?> {
    .optional("characters", .number(.above0(upTo: 100_000)), Sentence("The typical length typed"))
  }
  static var code: Key<Bool?> {
    .optional("code", .yesOrNo, Sentence("Whether it is copied character by character"))
  }
  static var document: Key<Sentence?> {
    .optional("document", .translated, Sentence("The paper or screen to fetch"))
  }
  static var papers: Key<[String]?> {
    .optional("papers", .texts, Sentence("Names of papers of which any one holds the answer"))
  }
  static var known: Key<String?> {
    .optional(
      "known to administration", .text, Sentence("The interface which gives the answer to services")
    )
  }
  static var personal: Key<Bool?> {
    .optional("personal", .yesOrNo, Sentence("Whether it is about a person"))
  }
  static var sensitive: Key<Sentence?> {
    .optional(
      "sensitive", .translated,
      Sentence("The kind of data that the law protects more than others, when it is one"))
  }
  static var format: Key<Sentence?> {
    .optional("format", .translated, Sentence("What people must be told about how to write it"))
  }
  static var repeatable: Key<Bool?> {
    .optional(
      "repeatable", .yesOrNo, Sentence("Whether two questions may ask it about different things"))
  }
  static var keyboard: Key<Purpose.Keyboard?> {
    .optional(
      "keyboard", .word(Purpose.Keyboard.self, Sentence("a keyboard")),
      Sentence("The keyboard that suits the answer"))
  }
  static var behaviour: Key<[Purpose.Behaviour]?> {
    .optional(
      "behaviour", .list(of: .word(Purpose.Behaviour.self, Sentence("a behaviour"))),
      Sentence("What is done with the answer, beside reading it"))
  }
  static var toldBy: Key<FieldKind?> {
    .optional(
      "told by", .word(FieldKind.self, Sentence("a kind of field")),
      Sentence("The kind of field that alone asks for it, where neither words nor names tell"))
  }
  static var role: Key<Purpose.Role?> {
    .optional(
      "role", .word(Purpose.Role.self, Sentence("a role in the procedure")),
      Sentence("What the answer does in the procedure"))
  }
  static var length: Key<Int?> {
    .optional(
      "length", .whole(upTo: 100_000),
      Sentence("The shortest limit that lets every right answer in"))
  }
  static var values: Key<[String]?> {
    .optional("values", .texts, Sentence("Right answers that a field must take"))
  }
  static var choices: Key<[String]?> {
    .optional(
      "choices", .texts, Sentence("Answers by which a list without words is known to ask it"))
  }
  static var parts: Key<[String]?> {
    .optional("parts", .texts, Sentence("The purposes of the parts in which forms ask for it"))
  }
  static var namedApart: Key<[String]?> {
    .optional(
      "named apart", .texts,
      Sentence("The purposes asked in the same words, which the name of the control tells"))
  }
  static var objects: Key<[String]?> {
    .optional("asked of", .phrases, Sentence("The things of which it may be asked, beside people"))
  }
  static var source: Key<String> {
    .required(
      "source", .text, Sentence("Where the wordings and the length come from"),
      hint: Sentence("say where the wordings and the length come from"))
  }
}
