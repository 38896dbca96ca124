extension Sentence {
  /// A number alone, with at most one decimal.
  public static func number(_ value: Double) -> Sentence { Sentence("\(value)") }

  /// The sentence of a rule, in which `{name}` is replaced by a value. A value is put in once: what a
  /// page says is never read as a placeholder.
  public func filled(_ values: [String: Sentence]) -> Sentence {
    guard case .localized(let text) = wording else { return self }
    let names = values.keys.sorted()
    let numbered = text.mapped { template in
      names.enumerated().reduce(template) { template, name in
        template.replacing("{\(name.element)}", with: "{\(name.offset + 1)}")
      }
    }
    return Sentence(.localized(numbered), names.map { .sentence(values[$0] ?? self) })
  }
}
