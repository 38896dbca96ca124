import Yams

/// Reads YAML; the only code that knows the library which does it.
package enum YAMLComposer {
  /// Lists and maps inside one another.
  package static let deepestNesting = 64

  /// The root of a file. Throws the first thing which makes it unreadable.
  package static func root(of text: String) throws(YAMLMistake) -> YAMLNode {
    let parser: Parser
    let root: Node?
    do {
      // Every value is a text for us: telling numbers and dates apart took most of the time.
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch {
      throw YAMLMistake(error)
    }
    guard let root else { throw YAMLMistake(.nothing) }
    // A node forgets its anchor when its parser goes.
    return try withExtendedLifetime(parser) { () throws(YAMLMistake) in try node(root, depth: 0) }
  }

  /// Recursive, but never deeper than any honest file.
  private static func node(_ node: Node, depth: Int) throws(YAMLMistake) -> YAMLNode {
    let place = YAMLNode.Place(of: node)
    if depth > deepestNesting { throw YAMLMistake(.tooDeep, at: place) }
    if node.anchor != nil { throw YAMLMistake(.anchor, at: place) }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(place: place, content: .scalar(text(of: scalar)))
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
      return YAMLNode(place: place, content: .list(items))
    case .mapping(let mapping):
      var members: [YAMLNode.Member] = []
      for (key, value) in mapping { members.append(try member(key, value, depth: depth + 1)) }
      return YAMLNode(place: place, content: .map(members))
    case .alias:
      throw YAMLMistake(.alias, at: place)
    }
  }

  private static func member(
    _ key: Node, _ value: Node, depth: Int
  ) throws(YAMLMistake) -> YAMLNode.Member {
    let place = YAMLNode.Place(of: key)
    guard key.anchor == nil, case .scalar(let scalar) = key else {
      throw YAMLMistake(.keyIsNoWord, at: place)
    }
    return YAMLNode.Member(
      key: scalar.string, keyPlace: place, value: try node(value, depth: depth))
  }

  /// `~` and `null` are ways to write nothing.
  private static func text(of scalar: Node.Scalar) -> String {
    scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
      ? "" : scalar.string
  }
}

extension YAMLNode.Place {
  fileprivate init(of node: Node) {
    self = node.mark.map(Self.init) ?? .start
  }

  fileprivate init(_ mark: Mark) {
    self.init(line: max(1, mark.line), column: max(1, mark.column))
  }
}

extension YAMLMistake {
  fileprivate init(_ error: any Error) {
    switch error {
    case YamlError.scanner(let context, let detail, let mark, _),
      YamlError.parser(let context, let detail, let mark, _),
      YamlError.composer(let context, let detail, let mark, _):
      self.init(.syntax(detail, context: context?.text), at: .init(mark))
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      self.init(.duplicateKey(duplicates.first ?? ""), at: .init(context.mark))
    default:
      self.init(.unreadable)
    }
  }
}
