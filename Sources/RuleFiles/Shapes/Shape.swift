import FormModel
import Words
import YAML

/// How a value is written in a file. One declaration gives its reader, its schema and its
/// documentation.
struct Shape<Value>: Sendable {
  let outline: Outline
  /// The value; nil when something is wrong with it, which is then told.
  let read: @Sendable (ValueReader) -> Value?

  init(_ outline: Outline, read: @escaping @Sendable (ValueReader) -> Value?) {
    self.outline = outline
    self.read = read
  }

  /// The same writing, for a value made of what was read.
  func map<Other>(_ make: @escaping @Sendable (Value) -> Other?) -> Shape<Other> {
    checked { made, _ in make(made) }
  }

  /// The same, with what may still be wrong told by `make`.
  func checked<Other>(
    _ make: @escaping @Sendable (Value, ValueReader) -> Other?
  ) -> Shape<Other> {
    Shape<Other>(outline) { value in read(value).flatMap { make($0, value) } }
  }

  /// The same writing, read later: when it is known what it is about.
  var later: Shape<ValueReader> { Shape<ValueReader>(outline) { $0 } }
}

extension Shape where Value == String {
  /// A text which says something.
  static var text: Shape { Shape(.text(.words)) { $0.text() } }

  static func text(
    as form: Outline.TextForm = .words, hint: Sentence? = nil
  ) -> Shape {
    Shape(.text(form)) { $0.text(hint: hint) }
  }

  /// The address of a page: without `https://`, it would be taken for a path.
  static func address(_ hint: Sentence) -> Shape {
    Shape(.text(.address)) { value in
      guard let text = value.text() else { return nil }
      if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
      value.problem(Sentence("\(value.name) must be an address, not \(text.quoted)"), hint: hint)
      return nil
    }
  }

  /// One of some words; `kind` is what such a word is, with its article.
  static func word(of words: [String], _ kind: Sentence) -> Shape {
    Shape(.word(words)) { $0.oneOf(words, kind) }
  }
}

extension Shape {
  /// One word of a closed list, such as a severity.
  static func word(_ type: Value.Type, _ kind: Sentence) -> Shape
  where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return Shape(.word(words)) { $0.oneOf(words, kind).flatMap(Value.init(rawValue:)) }
  }

  /// A list, of which each item is called `name`.
  static func list<Item>(
    of item: Shape<Item>, named name: Sentence? = nil, canBeEmpty: Bool = false,
    hint: Sentence? = nil
  ) -> Shape where Value == [Item] {
    Shape(.list(item.outline, canBeEmpty: canBeEmpty)) { value in
      guard let items = value.list(hint: hint) else { return nil }
      if items.isEmpty, !canBeEmpty {
        value.problem(
          Sentence("\(value.name) is empty"),
          hint: hint ?? Sentence("write at least one item, or remove the key"))
      }
      let read = items.map { item.read(name.map($0.named) ?? $0) }.compactMap(\.self)
      return read.count == items.count ? read : nil
    }
  }

  /// One item, or a list of some.
  static func oneOrMore<Item>(_ item: Shape<Item>) -> Shape where Value == [Item] {
    let items = Shape.list(of: item)
    return Shape(.either([item.outline, items.outline])) { value in
      if case .list = value.node.content { return items.read(value) }
      return item.read(value).map { [$0] }
    }
  }

  /// A map whose keys are free. What can be read is given, and whether it is everything.
  static func map<Item>(
    of item: Shape<Item>, canBeEmpty: Bool = false, hint: Sentence? = nil
  ) -> Shape where Value == [MapEntry<Item>] {
    Shape(.map(item.outline, canBeEmpty: canBeEmpty)) { value in
      guard let entries = value.entries(hint: hint) else { return nil }
      if entries.isEmpty, !canBeEmpty {
        value.problem(Sentence("\(value.name) is empty"), hint: hint)
      }
      return entries.map { MapEntry(key: $0.key, written: $0.value, value: item.read($0.value)) }
    }
  }
}

/// A key of a map with free keys; its value is nil when something is wrong with it.
struct MapEntry<Value> {
  let key: ValueReader
  let written: ValueReader
  let value: Value?
}

extension Shape where Value == Double {
  /// A number, written with digits and a point.
  static func number(_ bounds: Bounds) -> Shape { Shape(.number(bounds)) { $0.number(bounds) } }
}

extension Shape where Value == Int {
  /// A number without a point, from 1.
  static func whole(upTo highest: Double) -> Shape {
    Shape(.number(.whole(upTo: highest))) { $0.wholeNumber(upTo: highest) }
  }
}

extension Shape where Value == Bool {
  static var yesOrNo: Shape { Shape(.yesOrNo) { $0.yesOrNo() } }
}

extension Shape where Value == [String] {
  /// Texts, at least one.
  static var texts: Shape {
    let list = Shape.list(of: .text)
    return Shape(list.outline) { $0.trusted ?? list.read($0) }
  }

  /// Phrases, each of which holds at least one word that can be compared.
  static var phrases: Shape { Shape(.list(.text(.words))) { $0.phrases() } }
}

extension Shape where Value == Sentence {
  /// A sentence in every language.
  static var translated: Shape {
    let placed = PlacedTexts.shape
    return Shape(placed.outline) { value in
      value.report.isTrusted ? PlacedTexts.trusted(value) : placed.read(value)?.sentence
    }
  }

  /// A text, which is then the same in every language, or one in each.
  static var textOrTranslated: Shape {
    Shape(.either([.text(.words), translated.outline])) { value in
      if case .map = value.node.content { return translated.read(value) }
      return value.text(hint: Sentence("write a text, or \(PlacedTexts.written)")).map {
        Sentence(localized: LocalizedText($0))
      }
    }
  }

  /// Who set a number: `house value` alone is said in every language.
  static var threshold: Shape {
    textOrTranslated.map {
      let ours = Sentence("house value")
      return $0.text(in: .english) == ours.text(in: .english) ? ours : $0
    }
  }
}
