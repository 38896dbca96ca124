package import FormModel
package import Mandate
package import Words

extension Mandate {
  /// Reads a mandate. Throws everything that is wrong with it at once.
  package init(at path: String, _ purposes: PurposeBook) throws(RuleFileError) {
    let file = try YAMLFile(
      at: path, or: Sentence("there is no such mandate"),
      hint: Sentence("formaudit mandate new TARGET writes a first version"))
    self = try file.read(.mandate(purposes: purposes.purposes.map(\.id)))
  }
}

extension MandateDraft {
  /// The draft as a file, with comments. The same form, the same bytes.
  package func yaml(in language: Language) -> String {
    let head = DraftFile(named: "mandate").text(in: language)
    let lines = zip(mandate.lines, asked).flatMap { line, asked in
      (line.words.isEmpty ? ["  # " + Self.named(asked)] : [])
        + line.yaml.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
    }
    return head + (lines.isEmpty ? "allows: []" : (["allows:"] + lines).joined(separator: "\n"))
      + "\n"
  }

  /// The first questions of a line, on one line.
  private static func named(_ asked: [String]) -> String {
    asked.prefix(mostWordings).map { YAMLText.quoted(String($0.prefix(longestWording))) }
      .joined(separator: ", ")
  }

  private static let mostWordings = 6
  private static let longestWording = 100
}

extension Mandate.Line {
  fileprivate var yaml: [String] {
    let texts = [("purpose", purposes), ("words", words), ("of", of)].compactMap { key, texts in
      texts.isEmpty
        ? nil : "\(key): \(texts.count == 1 ? YAMLText.quoted(texts[0]) : YAMLText.list(texts))"
    }
    return texts + (sensitive ? ["sensitive: yes"] : [])
  }
}
