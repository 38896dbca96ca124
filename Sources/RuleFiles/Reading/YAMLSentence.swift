import Words

/// What the YAML library says of a syntax error, in words for people who do not know its insides.
struct YAMLSentence {
  let text: Sentence
  let hint: Sentence?

  init(problem: String, context: String?) {
    let known = Self.known.first { problem.contains($0.sign) }
    text =
      known?.text ?? Sentence("this is not YAML: \(problem)\(context.map { " (\($0))" } ?? "")")
    hint =
      known?.hint
      ?? Sentence("look at the indentation, the quotation marks and the colons just above")
  }

  private static let known: [(sign: String, text: Sentence, hint: Sentence)] = [
    (
      "cannot start any token", Sentence("no value can begin with this character"),
      Sentence(
        "indent with spaces, not tabs; put a text that begins with @, `, % or a tab in quotation marks"
      )
    ),
    (
      "mapping values are not allowed", Sentence("this colon makes a map where no map can be"),
      Sentence("put a text that contains “: ” between quotation marks, or check the indentation")
    ),
    (
      "could not find expected ':'", Sentence("a key has no colon"),
      Sentence("write “key: value”; a text on several lines needs “>-” or “|” after its key")
    ),
    (
      "did not find expected key", Sentence("a key was expected here"),
      Sentence(
        "align the keys of a map with each other, and put quotation marks around a text that contains some"
      )
    ),
    (
      "did not find expected '-' indicator", Sentence("an item of a list was expected here"),
      Sentence("begin each item with “- ”, all in the same column")
    ),
    (
      "did not find expected ',' or ']'", Sentence("a list between [ ] is not closed"),
      Sentence("separate its items with commas and end it with ]")
    ),
    (
      "did not find expected ',' or '}'", Sentence("a map between { } is not closed"),
      Sentence(
        "separate its keys with commas and end it with }; a text with a brace or a comma needs quotation marks"
      )
    ),
    (
      "unexpected end of stream", Sentence("a text between quotation marks is not closed"),
      Sentence("end it with the same quotation mark")
    ),
    (
      "another document", Sentence("the file holds a second document"),
      Sentence("remove the line “---”: one file, one document")
    ),
    (
      "undefined alias", Sentence("a value cannot begin with * here"),
      Sentence("put the text between quotation marks; aliases cannot be used")
    ),
    (
      "unknown escape character", Sentence("this backslash means nothing"),
      Sentence("write \\\\ for a backslash, or use 'single' quotation marks")
    ),
    (
      "Maximum nesting level", Sentence("lists and maps are nested too deeply"),
      Sentence("nothing here needs more than a few levels")
    ),
  ]
}

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
