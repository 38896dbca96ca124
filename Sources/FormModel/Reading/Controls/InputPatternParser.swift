import Numbers

extension InputPattern {
  /// A part of a pattern.
  indirect enum Term {
    case set(InputCharacters)
    case sequence([Term])
    case either([Term])
    case repeated(Term, least: Int, most: Int?)
  }
}

/// Reads the `pattern` of a field (the syntax of ECMAScript, as far as `InputPattern` knows it).
struct InputPatternParser {
  private let text: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  init(_ pattern: String) {
    text = Array(pattern.unicodeScalars.prefix(Self.longest + 1))
  }

  mutating func parse() -> InputPattern.Term? {
    guard text.count <= Self.longest, let node = either(), position == text.count else {
      return nil
    }
    return node
  }

  private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

  private mutating func either() -> InputPattern.Term? {
    var choices: [InputPattern.Term] = []
    repeat {
      if !choices.isEmpty { position += 1 }
      guard let sequence = sequence() else { return nil }
      choices.append(sequence)
    } while next == "|"
    return choices.count == 1 ? choices[0] : .either(choices)
  }

  private mutating func sequence() -> InputPattern.Term? {
    var nodes: [InputPattern.Term] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      if scalar == "^" && nodes.isEmpty || scalar == "$" && isAtEnd {
        position += 1
        continue
      }
      guard let atom = atom(), let node = repeated(atom) else { return nil }
      nodes.append(node)
    }
    return .sequence(nodes)
  }

  private var isAtEnd: Bool {
    position + 1 == text.count || text[position + 1] == "|" || text[position + 1] == ")"
  }

  private mutating func atom() -> InputPattern.Term? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "(": return group()
    case "[": return set().map(InputPattern.Term.set)
    case ".": return .set(.all)
    case "\\": return escape().map(InputPattern.Term.set)
    case "*", "+", "?", "{", "^", "$": return nil
    default: return .set(InputCharacters(ranges: [scalar.value...scalar.value]))
    }
  }

  /// `(…)` and `(?:…)`; looking ahead and behind is not understood.
  private mutating func group() -> InputPattern.Term? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    if next == "?" {
      guard position + 1 < text.count, text[position + 1] == ":" else { return nil }
      position += 2
    }
    guard let inside = either(), next == ")" else { return nil }
    position += 1
    return inside
  }

  private mutating func repeated(_ node: InputPattern.Term) -> InputPattern.Term? {
    var bounds: (least: Int, most: Int?)?
    switch next {
    case "*": bounds = (0, nil)
    case "+": bounds = (1, nil)
    case "?": bounds = (0, 1)
    case "{":
      guard let counted = counted() else { return nil }
      bounds = counted
    default: return node
    }
    position += 1
    if next == "?" { position += 1 }
    return bounds.map { .repeated(node, least: $0.least, most: $0.most) }
  }

  /// `{2}`, `{2,}`, `{2,5}`: stops at the closing brace.
  private mutating func counted() -> (least: Int, most: Int?)? {
    guard let close = text[position...].firstIndex(of: "}") else { return nil }
    let inside = String(String.UnicodeScalarView(text[(position + 1)..<close]))
    let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let least = Self.count(parts[0]) else { return nil }
    let most = parts.count == 1 ? least : Self.count(parts[1])
    guard parts.count == 1 || most != nil || parts[1].isEmpty, (most ?? least) >= least else {
      return nil
    }
    position = close
    let enough = InputPattern.longestText + 1
    return (min(least, enough), most.map { min($0, enough) })
  }

  private static func count(_ digits: Substring) -> Int? {
    Int(digits, within: 0...Int(Int32.max))
  }

  private mutating func escape() -> InputCharacters? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "d": return .digits
    case "w": return .word
    case "s": return .space
    case "D", "W", "S":
      var set: InputCharacters = scalar == "D" ? .digits : scalar == "W" ? .word : .space
      set.isNegated = true
      return set
    default:
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      return isLetter ? nil : InputCharacters(ranges: [scalar.value...scalar.value])
    }
  }

  private mutating func set() -> InputCharacters? {
    var set = InputCharacters()
    if next == "^" {
      set.isNegated = true
      position += 1
    }
    while let scalar = next, scalar != "]" {
      position += 1
      if scalar == "[" || scalar == "&" && next == "&" { return nil }
      guard let low = member(scalar) else { return nil }
      if next == "-", position + 1 < text.count, text[position + 1] != "]" {
        position += 1
        guard let scalar = next else { return nil }
        position += 1
        guard let high = member(scalar), let first = low.first, let last = high.first,
          first.lowerBound <= last.upperBound
        else { return nil }
        set.ranges.append(first.lowerBound...last.upperBound)
      } else {
        set.ranges += low
      }
    }
    guard next == "]" else { return nil }
    position += 1
    return set
  }

  /// One character of a set, or what an escape in it stands for.
  private mutating func member(_ scalar: Unicode.Scalar) -> [ClosedRange<UInt32>]? {
    guard scalar == "\\" else { return [scalar.value...scalar.value] }
    guard let set = escape(), !set.isNegated else { return nil }
    return set.ranges
  }

  private static let longest = 300
  private static let deepest = 10
}
