import Timing

/// Reads `timing.yaml`: the numbers of the time model, each with its unit, basis and source.
struct TimingReader {
  /// nil when there is a problem, which is then told.
  func parameters(_ file: ValueReader) -> TimeParameters? {
    guard let map = file.map("the file of time parameters", keys: ["profile", "parameters"])
    else { return nil }
    let profile = map.required("profile", hint: "name the people and device: profile: desktop")?
      .text()
    let names = TimeParameter.Name.allCases.map(\.rawValue)
    let values = map.required("parameters")?.map("the time parameters", keys: names)
    guard let values else { return nil }
    let parameters = TimeParameter.Name.allCases.compactMap { name in
      values.required(name.rawValue, hint: "write { value: …, unit: …, basis: …, source: … }")
        .flatMap { parameter(name, $0) }
    }
    guard let profile, parameters.count == names.count else { return nil }
    return try? TimeParameters(profile: profile, parameters)
  }

  private func parameter(_ name: TimeParameter.Name, _ value: ValueReader) -> TimeParameter? {
    guard let map = value.map("a time parameter", keys: ["value", "unit", "basis", "source"])
    else { return nil }
    let number = map.required("value", hint: "write the number").flatMap { self.number(name, $0) }
    let unit = map.required("unit", hint: "write the unit, such as seconds per question")?.text()
    let basis: TimeParameter.Basis? = map.required(
      "basis", hint: "say how well the number is known")?
      .choice("a basis")
    let source = map.required("source", hint: "say where the number comes from")?.text()
    guard let number, let unit, let basis, let source else { return nil }
    return TimeParameter(name: name, value: number, unit: unit, basis: basis, source: source)
  }

  private func number(_ name: TimeParameter.Name, _ value: ValueReader) -> Double? {
    name.isShare
      ? value.number(0...1, "between 0 and 1")
      : value.number(0...Self.longest, "between 0 and \(Int(Self.longest))")
  }

  /// A day in seconds: a longer parameter is a slip of the finger.
  private static let longest: Double = 86_400
}

extension TimeParameter.Name {
  /// Whether it is a part of a whole.
  fileprivate var isShare: Bool {
    switch self {
    case .shareOfInstructionsRead, .shareOfBoxesTicked, .optionalAnswered, .conditionalShown: true
    default: false
    }
  }
}
