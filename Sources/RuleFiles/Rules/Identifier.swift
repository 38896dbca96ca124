/// Names of rules and purposes: `select-many-options`.
enum Identifier {
  static let advice =
    "use lower-case letters, digits and single dashes, such as select-many-options"

  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.first?.isLetter == true
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }
}
