import Words
import Yams

/// Reads YAML; the only code that knows the library which does it.
struct YAMLParser {
  let file: String

  /// The root of the file. Throws the first thing which makes it unreadable.
  func parse(_ text: String) throws(FileProblem) -> YAMLNode {
    let text = Self.withoutByteOrderMark(text)
    try YAMLGuard(file: file).check(text)
    let parser: Parser
    let root: Node?
    do {
      // Every value is a text for us: telling numbers and dates apart took most of the time.
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch {
      throw problem(for: error, in: text)
    }
    guard let root else { throw problem(.start, Sentence("the file says nothing")) }
    // A node forgets its anchor when its parser goes.
    return try withExtendedLifetime(parser) { () throws(FileProblem) in try convert(root, depth: 0)
    }
  }

  /// Some editors begin a file with an unseen character.
  private static func withoutByteOrderMark(_ text: String) -> String {
    text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Recursive, but never deeper than any honest file.
  private func convert(_ node: Node, depth: Int) throws(FileProblem) -> YAMLNode {
    let place = Self.place(of: node)
    if depth > YAMLGuard.deepestNesting {
      throw problem(place, YAMLGuard.tooDeep.sentence, hint: YAMLGuard.tooDeep.hint)
    }
    if node.anchor != nil {
      throw problem(
        place, Sentence("anchors (&) cannot be used here"),
        hint: Sentence("write the value in full"))
    }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(place: place, content: .scalar(Self.text(of: scalar)))
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return YAMLNode(place: place, content: .list(items))
    case .mapping(let mapping):
      var entries: [YAMLNode.Member] = []
      for (key, value) in mapping { entries.append(try entry(key, value, depth: depth + 1)) }
      return YAMLNode(place: place, content: .map(entries))
    case .alias:
      throw problem(
        place, Sentence("aliases (*) cannot be used here"),
        hint: Sentence("write the value in full"))
    }
  }

  private func entry(
    _ key: Node, _ value: Node, depth: Int
  ) throws(FileProblem) -> YAMLNode.Member {
    let place = Self.place(of: key)
    guard key.anchor == nil, case .scalar(let scalar) = key else {
      throw problem(
        place, Sentence("a key must be a plain word"),
        hint: Sentence("put a text that begins with { or [ between quotation marks"))
    }
    return YAMLNode.Member(
      key: scalar.string, keyPlace: place, value: try convert(value, depth: depth))
  }

  /// `~` and `null` are ways to write nothing.
  private static func text(of scalar: Node.Scalar) -> String {
    scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
      ? "" : scalar.string
  }

  private static func place(of node: Node) -> YAMLNode.Place {
    node.mark.map(place) ?? .start
  }

  private static func place(_ mark: Mark) -> YAMLNode.Place {
    YAMLNode.Place(line: max(1, mark.line), column: max(1, mark.column))
  }

  private func problem(
    _ place: YAMLNode.Place, _ sentence: Sentence, hint: Sentence? = nil
  ) -> FileProblem {
    FileProblem(
      file: file, line: place.line, column: place.column, sentence: sentence, hint: hint)
  }

  private func problem(for error: any Error, in text: String) -> FileProblem {
    switch error {
    case YamlError.scanner(let context, let detail, let mark, _),
      YamlError.parser(let context, let detail, let mark, _),
      YamlError.composer(let context, let detail, let mark, _):
      let sentence = YAMLSentence(problem: detail, context: context?.text)
      return problem(Self.place(mark), sentence.text, hint: sentence.hint)
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      return duplicate(duplicates.first ?? "", Self.place(context.mark), in: text)
    default:
      return problem(.start, Sentence("this is not YAML that can be read"))
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
