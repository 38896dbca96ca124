/// Tells whether a text gives the format of an answer, or an example.
struct FormatHint {
  let vocabulary: Vocabulary

  func isTold(in texts: [String]) -> Bool {
    texts.contains { text in
      text.contains(where: \.isNumber) || vocabulary.isMentioned(.formats, in: text)
    }
  }
}
