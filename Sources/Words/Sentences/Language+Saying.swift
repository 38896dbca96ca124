extension Language {
  /// An English sentence as it stands in the code, at once in this language.
  public func say(_ template: Sentence.Template, context: StaticString? = nil) -> String {
    Sentence(template, context: context).text(in: self)
  }
}
