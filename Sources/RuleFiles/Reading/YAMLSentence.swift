/// What the YAML library says of a syntax error, in words for people who do not know its insides.
struct YAMLSentence {
  let text: String
  let hint: String?

  init(problem: String, context: String?) {
    let known = Self.known.first { problem.contains($0.sign) }
    text = known?.text ?? "this is not YAML: \(problem)\(context.map { " (\($0))" } ?? "")"
    hint = known?.hint ?? "look at the indentation, the quotation marks and the colons just above"
  }

  private static let known: [(sign: String, text: String, hint: String)] = [
    (
      "cannot start any token", "no value can begin with this character",
      "indent with spaces, not tabs; put a text that begins with @, `, % or a tab in quotation marks"
    ),
    (
      "mapping values are not allowed", "this colon makes a map where no map can be",
      "put a text that contains “: ” between quotation marks, or check the indentation"
    ),
    (
      "could not find expected ':'", "a key has no colon",
      "write “key: value”; a text on several lines needs “>-” or “|” after its key"
    ),
    (
      "did not find expected key", "a key was expected here",
      "align the keys of a map with each other, and put quotation marks around a text that contains some"
    ),
    (
      "did not find expected '-' indicator", "an item of a list was expected here",
      "begin each item with “- ”, all in the same column"
    ),
    (
      "did not find expected ',' or ']'", "a list between [ ] is not closed",
      "separate its items with commas and end it with ]"
    ),
    (
      "did not find expected ',' or '}'", "a map between { } is not closed",
      "separate its keys with commas and end it with }; a text with a brace or a comma needs quotation marks"
    ),
    (
      "unexpected end of stream", "a text between quotation marks is not closed",
      "end it with the same quotation mark"
    ),
    (
      "another document", "the file holds a second document",
      "remove the line “---”: one file, one document"
    ),
    (
      "undefined alias", "a value cannot begin with * here",
      "put the text between quotation marks; aliases cannot be used"
    ),
    (
      "unknown escape character", "this backslash means nothing",
      "write \\\\ for a backslash, or use 'single' quotation marks"
    ),
    (
      "Maximum nesting level", "lists and maps are nested too deeply",
      "nothing here needs more than a few levels"
    ),
  ]
}
