import Numbers

/// The place of an argument in a template: `{1}`, `{1 question|questions}` or `{1:is|are}`.
///
/// A brace that no digit follows is an ordinary character.
struct Placeholder: Hashable {
  /// The number of the argument, from 1.
  let number: Int
  /// The singular and the plural forms; empty when the argument is no count.
  let forms: [Substring]
  /// Whether the number itself is told before its form.
  let tellsNumber: Bool

  /// Reads what stands between braces; nil when it is no placeholder.
  init?(_ inside: Substring) {
    let digits = inside.utf8.prefix { $0 &- 0x30 < 10 }
    guard let number = Int(Substring(digits), within: 1...99) else { return nil }
    self.number = number
    let rest = inside.utf8.dropFirst(digits.count)
    tellsNumber = rest.first != UInt8(ascii: ":")
    if rest.isEmpty {
      forms = []
    } else {
      guard rest.first == UInt8(ascii: " ") || !tellsNumber else { return nil }
      forms = rest.dropFirst().split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map(Substring.init)
    }
  }

  /// A template with its arguments. What is put in is never read as a placeholder.
  static func fill(
    _ template: String, with arguments: [Argument], in language: Language
  ) -> String {
    var result = ""
    read(
      template, text: { result += $0 }, placeholder: { result += $0.text(arguments, language) })
    return result
  }

  /// The placeholders of a template, in its order.
  static func all(in template: String) -> [Placeholder] {
    var found: [Placeholder] = []
    read(template, text: { _ in }, placeholder: { found.append($0) })
    return found
  }

  private static func read(
    _ template: String, text: (Substring) -> Void, placeholder: (Placeholder) -> Void
  ) {
    var rest = template[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      text(rest[..<open])
      let inside = rest[template.utf8.index(after: open)...]
      if let close = inside.utf8.firstIndex(of: UInt8(ascii: "}")),
        let found = Placeholder(inside[..<close])
      {
        placeholder(found)
        rest = inside[template.utf8.index(after: close)...]
      } else {
        text("{")
        rest = inside
      }
    }
    text(rest)
  }

  private func text(_ arguments: [Argument], _ language: Language) -> String {
    guard arguments.indices.contains(number - 1) else { return "" }
    let argument = arguments[number - 1]
    guard !forms.isEmpty else { return argument.text(in: language) }
    let form = forms[min(language.conventions.form(of: argument.count), forms.count - 1)]
    return tellsNumber ? argument.text(in: language) + " " + form : String(form)
  }
}
