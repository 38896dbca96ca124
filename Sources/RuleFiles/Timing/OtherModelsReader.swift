import Timing

/// Reads the constants of other models, which are there for comparison.
struct OtherModelsReader {
  /// nil when there is a problem, which is then told.
  func models(_ value: ValueReader) -> OtherModels? {
    let keys = [TimeModelName.demarchesSimplifiees, .keystrokeLevel].map(\.rawValue)
    guard let map = value.map("the other models", keys: keys) else { return nil }
    let first = map.required(keys[0]).flatMap(demarchesSimplifiees)
    let second = map.required(keys[1]).flatMap(keystrokeLevel)
    guard let first, let second else { return nil }
    return OtherModels(demarchesSimplifiees: first, keystrokeLevel: second)
  }

  private func demarchesSimplifiees(_ value: ValueReader) -> DemarchesSimplifieesConstants? {
    let keys = [
      "short field", "medium field", "long field", "words per minute", "optional share", "rows",
    ]
    return constants(value, keys).map {
      DemarchesSimplifieesConstants(
        shortField: $0[0], mediumField: $0[1], longField: $0[2], wordsPerMinute: $0[3],
        optionalShare: $0[4], rows: $0[5])
    }
  }

  private func keystrokeLevel(_ value: ValueReader) -> KeystrokeLevelConstants? {
    constants(value, ["key", "point", "home", "click", "mental"]).map {
      KeystrokeLevelConstants(
        key: $0[0], point: $0[1], home: $0[2], click: $0[3], mental: $0[4])
    }
  }

  /// The numbers under these keys, in their order; all above zero.
  private func constants(_ value: ValueReader, _ keys: [String]) -> [Double]? {
    guard let map = value.map("the constants of a model", keys: keys + ["source"]) else {
      return nil
    }
    let source = map.required("source", hint: "say where the numbers come from")?.text()
    let numbers = keys.compactMap { map.required($0)?.number(.above0(upTo: 86_400)) }
    return source != nil && numbers.count == keys.count ? numbers : nil
  }
}
