/// The key of a control or a part without the number which tells it from others that say the same.
struct ElementKey {
  let text: String
  /// What it is, such as `label`.
  let kind: String
  let words: Set<Substring>

  /// - Parameter keys: The keys of the page, where they are known: a number is only an ordinal when
  ///   the key without it is there too.
  init(_ key: String, among keys: Set<String>?) {
    var text = key[...]
    if let dash = key.lastIndex(of: "-"), Int(key[key.index(after: dash)...]) != nil {
      let start = key[..<dash]
      if !start.contains("/") || keys?.contains(String(start)) ?? false { text = start }
    }
    self.text = String(text)
    let slash = text.firstIndex(of: "/")
    kind = String(text[..<(slash ?? text.endIndex)])
    words = Set(slash.map { text[text.index(after: $0)...].split(separator: "-") } ?? [])
  }

  /// Whether an element which says the same is there, be it as another kind of button.
  func stands(among keys: Set<String>) -> Bool {
    if keys.contains(text) { return true }
    guard Self.buttons.contains(kind), !words.isEmpty else { return false }
    let said = text.dropFirst(kind.count)
    return Self.buttons.contains { keys.contains($0 + said) }
  }

  private static let buttons = ["button", "submit", "reset"]

  /// The part of their words that two keys share (Dice), from 0 to 1; 1 when both have none.
  static func overlap(_ one: Set<Substring>, _ other: Set<Substring>) -> Double {
    let all = one.count + other.count
    return all == 0 ? 1 : 2 * Double(one.intersection(other).count) / Double(all)
  }
}
