import Words

extension String {
  /// The reader's own word, short, in quotation marks.
  var quoted: Sentence {
    let limit = 60
    let short = count > limit ? prefix(limit - 1) + "…" : self[...]
    return .quoted(String(short))
  }
}

extension Sequence where Element == String {
  /// The words as people list them: `bad, good, poor`.
  var listed: String { joined(separator: ", ") }
}
