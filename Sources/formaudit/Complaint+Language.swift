import FormModel

extension Complaint {
  /// Ends the run after a message and its hint, in the language of what is told.
  static func usage(
    _ sentence: Bilingual, hint: Bilingual? = nil, in language: Language
  ) -> ExitStatus {
    usage(sentence[language], hint: hint?[language])
  }
}
