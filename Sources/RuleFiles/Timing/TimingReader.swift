import FormModel
import Timing

/// Reads `timing.yaml`: the numbers of the time model, the kinds of person, the other models.
struct TimingReader {
  /// nil when there is a problem, which is then told.
  func parameters(_ file: ValueReader) -> TimeParameters? {
    let keys = ["parameters", "profiles", "other models"]
    guard let map = file.map("the file of time parameters", keys: keys) else { return nil }
    let parameters = map.required("parameters").flatMap { self.parameters($0, all: true) }
    let profiles = map.required("profiles", hint: "the first profile is the usual one")
      .flatMap(TimeProfileReader().profiles)
    let others = map.required("other models").flatMap(OtherModelsReader().models)
    guard let parameters, let profiles, let others else { return nil }
    return try? TimeParameters(parameters, profiles: profiles, otherModels: others)
  }

  /// The parameters of a map; `all` of them, or some.
  func parameters(_ value: ValueReader, all: Bool) -> [TimeParameter]? {
    let names = TimeParameter.Name.allCases.map(\.rawValue)
    guard let values = value.map("the time parameters", keys: names) else { return nil }
    let wanted = TimeParameter.Name.allCases.filter { all || values.has($0.rawValue) }
    let parameters = wanted.compactMap { name in
      values.required(name.rawValue, hint: "write { value: …, unit: …, basis: …, source: … }")
        .flatMap { parameter(name, $0) }
    }
    return parameters.count == wanted.count ? parameters : nil
  }

  private func parameter(_ name: TimeParameter.Name, _ value: ValueReader) -> TimeParameter? {
    let isDuration = name.kind == .duration
    let keys = ["value", "spread", "unit", "basis", "source"].filter {
      isDuration || $0 != "spread"
    }
    guard let map = value.map("a time parameter", keys: keys) else { return nil }
    let number = map.required("value", hint: "write the number").flatMap { self.number(name, $0) }
    let spread = isDuration ? map.required("spread", hint: Self.spreadHint).flatMap(self.spread) : 0
    let unit = map.required("unit", hint: "write the unit, such as seconds per question")?.text()
    let basis: TimeParameter.Basis? = map.required(
      "basis", hint: "say how well the number is known")?
      .choice("a basis")
    let source = map.required("source", hint: "say where the number comes from")?.text()
    guard let number, let spread, let unit, let basis, let source else { return nil }
    return TimeParameter(
      name: name, value: number, spread: isDuration ? spread : nil, unit: unit, basis: basis,
      source: source)
  }

  private static let spreadHint =
    "write the standard deviation of the natural logarithm: 0.44 when times vary by half"

  private func spread(_ value: ValueReader) -> Double? {
    value.number(.between(0...2))
  }

  private func number(_ name: TimeParameter.Name, _ value: ValueReader) -> Double? {
    switch name.kind {
    case .share: value.number(.share)
    case .spread: spread(value)
    case .duration, .count: value.number(.between(0...Self.longest))
    }
  }

  /// A day in seconds: a longer parameter is a slip of the finger.
  private static let longest: Double = 86_400
}
