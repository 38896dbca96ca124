extension Language {
  /// An English sentence as it stands in the code, at once in this language.
  public func say(_ template: Sentence.Template, context: StaticString? = nil) -> String {
    Sentence(template, context: context).text(in: self)
  }

  /// Words between the quotation marks of the language.
  public func quoted(_ words: String) -> String { Sentence.quoted(words).text(in: self) }
}
