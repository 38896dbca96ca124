extension Element {
  /// The start tag, rebuilt in one line: `<input type="text" name="city">`.
  ///
  /// - Parameter limit: The most characters to give; what is longer is cut and ends with `…`.
  package func snippet(limit: Int) -> String {
    var result = "<" + tag
    let storage = document.storage
    let first = Int(record.first)
    for attribute in storage.attributes[first..<first + Int(record.count)] {
      if result.count > limit { break }
      result += " " + storage.text(of: Name(rawValue: attribute.name))
      guard attribute.count > 0 else { continue }
      let value = storage.bytes[attribute.range.prefix(min(max(limit, 0), 100_000) * 4)]
      result += "=\"" + Self.quoted(String(decoding: value, as: UTF8.self)) + "\""
    }
    result += ">"
    return result.count > limit ? result.prefix(max(0, limit - 1)) + "…" : result
  }

  private static func quoted(_ value: String) -> String {
    var result = ""
    for character in value {
      switch character {
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "\n", "\r\n", "\r", "\t": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
