extension Element {
  /// Longer paths are cut at their outer end, so that a page nested thousands deep costs no more than others.
  private static let selectorReach = 64
  private static let longestIdentifier = 100

  /// A short CSS selector that finds the element.
  ///
  /// `#id` when the `id` is unique on the page and of ordinary characters; else the path from the nearest such element
  /// around it, or from `html`, by names and positions. Special characters are escaped.
  package var selector: String {
    var steps: [String] = []
    var current: Element? = self
    while let element = current, steps.count < Self.selectorReach {
      if let own = element.identifierSelector {
        steps.append(own)
        break
      }
      steps.append(element.step)
      current = element.parent
    }
    return steps.reversed().joined(separator: " > ")
  }

  private var step: String {
    let tag = Self.escaped(self.tag)
    switch name {
    case .html, .head, .body: return tag
    default: return "\(tag):nth-of-type(\(record.ordinal))"
    }
  }

  private var identifierSelector: String? {
    guard !record.flags.contains(.sharesIdentifier), !isInsideTemplate, let id = self[.id],
      !id.isEmpty,
      id.utf8.count <= Self.longestIdentifier,
      !id.unicodeScalars.contains(where: { $0.value <= 32 || $0.value == 127 || $0 == "\u{FFFD}" })
    else { return nil }
    return "#" + Self.escaped(id)
  }

  /// The identifier as CSS wants it: special characters after a backslash, a digit at the beginning by its code.
  private static func escaped(_ identifier: String) -> String {
    if isPlain(identifier) { return identifier }
    var result = ""
    for (place, scalar) in identifier.unicodeScalars.enumerated() {
      switch scalar {
      case "a"..."z", "A"..."Z", "_", "\u{80}"...:
        result.unicodeScalars.append(scalar)
      case "0"..."9":
        let isLeading = place == 0 || (place == 1 && identifier.hasPrefix("-"))
        result += isLeading ? "\\3\(scalar) " : "\(scalar)"
      case "-" where identifier != "-":
        result += "-"
      default:
        result += "\\\(scalar)"
      }
    }
    return result
  }

  /// Letters and digits, which are most names.
  private static func isPlain(_ identifier: String) -> Bool {
    guard let first = identifier.utf8.first, first > UInt8(ascii: "9") else { return false }
    return identifier.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
  }
}

extension Element {
  /// The start tag, rebuilt in one line: `<input type="text" name="city">`.
  ///
  /// - Parameter limit: The most characters to give; what is longer is cut and ends with `…`.
  package func snippet(limit: Int) -> String {
    var result = "<" + tag
    let storage = document.storage
    let first = Int(record.first)
    for attribute in storage.attributes[first..<first + Int(record.count)] {
      if Self.isLonger(result, than: limit) { break }
      let name = storage.text(of: Name(rawValue: attribute.name))
      if name.hasPrefix(Self.measuredPrefix) { continue }
      result += " " + name
      guard attribute.count > 0 else { continue }
      let value = storage.bytes[attribute.range.prefix(min(max(limit, 0), 100_000) * 4)]
      result += "=\"" + Self.quoted(value) + "\""
    }
    result += ">"
    return Self.isLonger(result, than: limit) ? result.prefix(max(0, limit - 1)) + "…" : result
  }

  /// Characters are counted only where there may be enough of them.
  private static func isLonger(_ text: String, than limit: Int) -> Bool {
    text.utf8.count > limit && text.count > limit
  }

  /// What a browser measured is not part of the source.
  private static let measuredPrefix = "data-formaudit-"

  private static func quoted(_ value: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(value.count)
    var isAfterReturn = false
    for byte in value {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "\n") where isAfterReturn: break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): result.append(0x20)
      default: result.append(byte)
      }
      isAfterReturn = byte == UInt8(ascii: "\r")
    }
    return String(decoding: result, as: UTF8.self)
  }
}
