import Timing
import Words

extension Shape where Value == OtherModels {
  /// The constants of other models, which are there for comparison.
  static var otherModels: Shape {
    .record(
      Sentence("the other models"),
      .required(
        TimeModelName.demarchesSimplifiees.rawValue, .demarchesSimplifiees,
        Sentence("The model of demarches-simplifiees")),
      .required(
        TimeModelName.keystrokeLevel.rawValue, .keystrokeLevel,
        Sentence("The keystroke-level model"))
    ) { OtherModels(demarchesSimplifiees: $1, keystrokeLevel: $2) }
  }
}

extension Shape where Value == DemarchesSimplifieesConstants {
  fileprivate static var demarchesSimplifiees: Shape {
    .record(
      Sentence("the constants of demarches-simplifiees"),
      .constant("short field", Sentence("Seconds for a short field")),
      .constant("medium field", Sentence("Seconds for a medium field")),
      .constant("long field", Sentence("Seconds for a long field")),
      .constant("words per minute", Sentence("The speed of reading")),
      .constant(
        "optional share", Sentence("The share of optional fields that are filled")),
      .constant("rows", Sentence("The rows of a repeated block")), .source
    ) { _, short, medium, long, words, share, rows, _ in
      DemarchesSimplifieesConstants(
        shortField: short, mediumField: medium, longField: long, wordsPerMinute: words,
        optionalShare: share, rows: rows)
    }
  }
}

extension Shape where Value == KeystrokeLevelConstants {
  fileprivate static var keystrokeLevel: Shape {
    .record(
      Sentence("the constants of the keystroke-level model"),
      .constant("key", Sentence("Seconds for a key")),
      .constant("point", Sentence("Seconds to point")),
      .constant("home", Sentence("Seconds to reach the keyboard")),
      .constant("click", Sentence("Seconds for a click")),
      .constant("mental", Sentence("Seconds to get ready")), .source
    ) { _, key, point, home, click, mental, _ in
      KeystrokeLevelConstants(key: key, point: point, home: home, click: click, mental: mental)
    }
  }
}

extension Key where Value == Double {
  fileprivate static func constant(_ name: String, _ meaning: Sentence) -> Key {
    .required(name, .number(.above0(upTo: Bounds.day)), meaning)
  }
}
