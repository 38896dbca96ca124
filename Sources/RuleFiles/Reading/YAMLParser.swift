import Words
import YAML

/// Reads YAML, and tells what makes it unreadable.
struct YAMLParser {
  let file: String

  /// The root of the file. Throws the first thing which makes it unreadable.
  func parse(_ text: String) throws(FileProblem) -> YAMLNode {
    let text = Self.withoutByteOrderMark(text)
    try YAMLGuard(file: file).check(text)
    do throws(YAMLMistake) {
      return try YAMLComposer.root(of: text)
    } catch {
      throw problem(for: error, in: text)
    }
  }

  /// Some editors begin a file with an unseen character.
  private static func withoutByteOrderMark(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  private func problem(
    _ place: YAMLNode.Place, _ sentence: Sentence, hint: Sentence? = nil
  ) -> FileProblem {
    FileProblem(
      file: file, line: place.line, column: place.column, sentence: sentence, hint: hint)
  }

  private func problem(for mistake: YAMLMistake, in text: String) -> FileProblem {
    let place = mistake.place
    switch mistake.kind {
    case .nothing: return problem(place, Sentence("the file says nothing"))
    case .tooDeep: return problem(place, YAMLGuard.tooDeep.sentence, hint: YAMLGuard.tooDeep.hint)
    case .anchor:
      return problem(
        place, Sentence("anchors (&) cannot be used here"),
        hint: Sentence("write the value in full"))
    case .alias:
      return problem(
        place, Sentence("aliases (*) cannot be used here"),
        hint: Sentence("write the value in full"))
    case .keyIsNoWord:
      return problem(
        place, Sentence("a key must be a plain word"),
        hint: Sentence("put a text that begins with { or [ between quotation marks"))
    case .syntax(let detail, let context):
      let sentence = YAMLSentence(problem: detail, context: context)
      return problem(place, sentence.text, hint: sentence.hint)
    case .duplicateKey(let key): return duplicate(key, place, in: text)
    case .unreadable: return problem(place, Sentence("this is not YAML that can be read"))
    }
  }

  private func duplicate(
    _ key: String, _ first: YAMLNode.Place, in text: String
  ) -> FileProblem {
    problem(
      DuplicateKey(key: key, first: first).second(in: text) ?? first,
      Sentence("\(key.quoted) is written twice in the same map"),
      hint: Sentence("keep one of them; the first one is on line \(first.line)"))
  }
}
