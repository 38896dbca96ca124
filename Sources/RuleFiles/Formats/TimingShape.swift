import FormModel
import Timing
import Words

extension Shape where Value == TimeParameters {
  /// `timing.yaml`: the numbers of the time model, the kinds of person, the other models.
  static var timing: Shape {
    .record(
      Sentence("the file of time parameters"),
      .required(
        "parameters", .timeParameters(all: true), Sentence("The numbers of the time model")),
      .required(
        "profiles", .timeProfiles,
        Sentence("Kinds of person and device; the first is the usual one"),
        hint: Sentence("the first profile is the usual one")),
      .required(
        "other models", .otherModels, Sentence("The constants of other models"))
    ) { _, parameters, profiles, others in
      try? TimeParameters(parameters, profiles: profiles, otherModels: others)
    }
  }
}

extension Shape where Value == [TimeParameter] {
  /// The parameters of a map: `all` of them, or some.
  static func timeParameters(all: Bool) -> Shape {
    .table(
      Sentence("the time parameters"),
      TimeParameter.ParameterName.allCases.map { name in
        let shape = Shape<TimeParameter>.timeParameter(name)
        let meaning = Sentence("One number, and where it comes from")
        return all
          ? .required(
            name.rawValue, shape.map { .some($0) }, meaning,
            hint: Sentence("write { value: …, unit: …, basis: …, source: … }"))
          : .optional(name.rawValue, shape, meaning)
      }
    ) { _, parameters in parameters.compactMap(\.self) }
  }

  /// A file with some parameters, which replace the built-in ones of the same names.
  static var timingOverlay: Shape {
    .record(
      Sentence("the time parameters"),
      .required(
        "extends", .word(of: ["built-in"], Sentence("what is extended")),
        Sentence("What is changed"),
        hint: Sentence("write “extends: built-in”")),
      .required(
        "parameters", .timeParameters(all: false), Sentence("The numbers that are replaced"))
    ) { _, _, parameters in parameters }
  }
}

extension Shape where Value == TimeParameter {
  /// A duration has a spread, other numbers have none.
  fileprivate static func timeParameter(_ name: TimeParameter.ParameterName) -> Shape {
    let number = Key<Double>.required(
      "value", .number(bounds(name.kind)), Sentence("The number"),
      hint: Sentence("write the number"))
    let spread = Key<Double>.required(
      "spread", .number(.between(0...2)),
      Sentence("The standard deviation of its natural logarithm"),
      hint:
        Sentence(
          "write the standard deviation of the natural logarithm: 0.44 when times vary by half"))
    let unit = Key<String>.required(
      "unit", .text, Sentence("The unit"),
      hint: Sentence("write the unit, such as seconds per question"))
    let basis = Key<TimeParameter.Basis>.required(
      "basis", .word(TimeParameter.Basis.self, Sentence("a basis")),
      Sentence("How well the number is known"),
      hint: Sentence("say how well the number is known"))
    let source = Key<String>.source
    guard name.kind == .duration else {
      return .record(title(name.kind), number, unit, basis, source) {
        TimeParameter(name: name, value: $1, spread: nil, unit: $2, basis: $3, source: $4)
      }
    }
    return .record(Sentence("a duration"), number, spread, unit, basis, source) {
      TimeParameter(name: name, value: $1, spread: $2, unit: $3, basis: $4, source: $5)
    }
  }

  /// Kinds of other bounds have other names, so that their schemas stay apart.
  private static func title(_ kind: TimeParameter.Kind) -> Sentence {
    switch kind {
    case .share: Sentence("a share")
    case .spread: Sentence("a spread")
    case .duration, .count: Sentence("a time parameter")
    }
  }

  private static func bounds(_ kind: TimeParameter.Kind) -> Bounds {
    switch kind {
    case .share: .share
    case .spread: .between(0...2)
    case .duration, .count: .between(0...Bounds.day)
    }
  }
}

extension Key where Value == String {
  static var source: Key {
    .required(
      "source", .text, Sentence("Where the number comes from"),
      hint: Sentence("say where the number comes from"))
  }
}

extension Shape where Value == [TimeProfile] {
  /// In the order of the file; nil when one of them is wrong.
  fileprivate static var timeProfiles: Shape {
    Shape<[MapEntry<TimeProfile>]>.map(of: .timeProfile, hint: Sentence("write at least desktop"))
      .map {
        let profiles = $0.compactMap(\.value)
        return profiles.isEmpty || profiles.count < $0.count ? nil : profiles
      }
  }
}

extension Shape where Value == TimeProfile {
  fileprivate static var timeProfile: Shape {
    .record(
      Sentence("a profile"),
      .required("meaning", .translated, Sentence("Whom it is about")),
      .optional(
        "multipliers", .list(of: .multiplier, canBeEmpty: true),
        Sentence("What takes more or less time")),
      .optional("off", .translated, Sentence("Why it cannot be used"))
    ) { value, meaning, multipliers, off in
      TimeProfile(
        id: value.key, meaning: meaning, multipliers: multipliers ?? [], unavailable: off)
    }
  }
}

extension Shape where Value == TimeProfile.Multiplier {
  fileprivate static var multiplier: Shape {
    .record(
      Sentence("a multiplier"),
      .required(
        "of", .multiplied, Sentence("Everything, or time parameters"),
        hint: Shape<[TimeParameter.ParameterName]>.hint),
      .required("by", .number(.between(0.01...100)), Sentence("The factor")),
      .required(
        "basis", .word(TimeParameter.Basis.self, Sentence("a basis")),
        Sentence("How well the factor is known")),
      .required(
        "source", .text, Sentence("Where the factor comes from"),
        hint: Sentence("say where the number comes from"))
    ) { TimeProfile.Multiplier(names: $1, factor: $2, basis: $3, source: $4) }
  }
}

extension Shape where Value == [TimeParameter.ParameterName] {
  fileprivate static var hint: Sentence {
    Sentence("write “everything”, or a list of time parameters")
  }

  /// The parameters that are multiplied; none stand for every duration.
  fileprivate static var multiplied: Shape {
    let names = Shape.list(
      of: .word(TimeParameter.ParameterName.self, Sentence("a time parameter")), hint: hint)
    return Shape(.either([.word(["everything"]), names.outline])) {
      $0.word == "everything" ? [] : names.read($0)
    }
  }
}
