package import Words

extension Language {
  /// A text with the spaces that the language asks for: rules are written with an ordinary keyboard,
  /// and no line begins with a colon.
  package func typeset(_ text: String) -> String { conventions.typeset(text) }
}
