import Markup
import Numbers

/// Recognises the boxes that only robots fill: by the words beside them, by what the code calls them,
/// or by a place where nobody sees them.
struct RobotTraps {
  let census: Census
  let names: AccessibleNames
  let vocabulary: Vocabulary
  /// The node indices of the boxes which a text says must stay as they are.
  private let told: Set<Int>

  init(census: Census, names: AccessibleNames, vocabulary: Vocabulary) {
    self.census = census
    self.names = names
    self.vocabulary = vocabulary
    let texts = census.texts.remarkable.filter { $0.topics.contains(.robots) }
    told = Set(
      texts.prefix(Self.mostTexts).compactMap { text in
        let parent = census.document.element(at: text.parent)
        let own = OwnBlock(census: census).isShared(parent) ? text.index : nil
        let words = FoldedWords(Self.words(of: parent, own: own, census), limit: 40)
        // "Leave blank if you have none" is help.
        guard
          vocabulary.isAtEnd(.honeypotWords, of: words)
            || vocabulary.isMentioned(.honeypotWords, in: words)
              && vocabulary.isMentioned(.robotWords, in: words)
        else { return nil }
        return OwnBlock(census: census).control(spokenOfIn: parent, after: own)?.index
      })
  }

  /// The words of an element, or those of the one text in it that has no element of its own.
  private static func words(of parent: Element, own: Int?, _ census: Census) -> String {
    if let own, case .text(let run) = census.document.node(at: own) {
      var folded = FoldedText()
      run.withUTF8 { folded.append($0) }
      return folded.text
    }
    return TextContent(census: census).text(of: parent)
  }

  /// Whether people are not meant to fill a box.
  func isOne(_ element: Element) -> Bool {
    guard element.name == .input || element.name == .textarea else { return false }
    // A compulsory trap would refuse everybody: "You can't leave this blank".
    if told.contains(element.index) || tellsItself(element),
      !element.value(of: .type, equals: "password"), !element.has(.required)
    {
      return true
    }
    if isPassedBy(element) { return true }
    guard element.isTypedInto else {
      return isOutOfSight(element) && says(.honeypotNames, code(of: element))
    }
    let block = OwnBlock(census: census).block(of: element)
    let code = code(of: element)
    let around = block.map(self.code) ?? FoldedWords("")
    if says(.trapNames, code) || says(.trapNames, around) { return true }
    if isOutOfSight(element) || isTiny(element) || block.map(isTiny) ?? false {
      return says(.honeypotNames, code) || isUnreachable(element) || isMute(element, block)
    }
    return code.contains(Self.honeypot)
      && (around.contains(Self.honeypot) || isWordless(element, block))
  }

  private static let honeypot = FoldedWords("hp")

  /// Whether a form numbers the way of the keyboard through all its boxes but this one.
  private func isPassedBy(_ element: Element) -> Bool {
    guard element.value(of: .tabindex, equals: "-1"), element.isTypedInto,
      !element.has(.required), !element.value(of: .ariaRequired, equals: "true"),
      let form = element.formOwner
    else { return false }
    let inside = census.nativeControls[census.nativeControls.place(after: form.index)...]
      .prefix(Self.mostInForm).prefix { $0.index < form.endIndex }
      .filter { $0.isTypedInto || $0.name == .select }
    let others = inside.filter { !$0.value(of: .tabindex, equals: "-1") }
    return others.count > Self.leastNumbered
      && others.allSatisfy { Int($0[.tabindex] ?? "", within: 1...32_767) != nil }
  }

  private static let mostInForm = 60
  private static let leastNumbered = 2

  /// Whether a box itself says that it must stay as it is.
  private func tellsItself(_ element: Element) -> Bool {
    let attributes: [Name] = [.title, .ariaLabel, .placeholder]
    return attributes.contains { name in
      element.has(name)
        && vocabulary.isMentioned(
          .honeypotWords, in: FoldedWords(element[name] ?? "", limit: Self.mostWords))
    }
  }

  private func says(_ list: Vocabulary.List, _ words: FoldedWords) -> Bool {
    vocabulary.isMentioned(list, in: words)
  }

  /// The keyboard does not reach it, or it stands where nobody looks and the browser must not fill it.
  private func isUnreachable(_ element: Element) -> Bool {
    let hiding = census.hiding(of: element)
    let keepsBrowserOut =
      element.value(of: .autocomplete, equals: "off")
      || element.value(of: .autocomplete, equals: "new-password")
    if element.value(of: .tabindex, equals: "-1") {
      return hiding.isDisjoint(with: .fromEverybody) || keepsBrowserOut
    }
    return keepsBrowserOut && !element.has(.required)
      && hiding.isDisjoint(with: Hiding.fromEverybody.union([.visuallyHidden, .ariaHidden]))
  }

  /// Whether a box stands beside the screen and nothing says to anybody what it is for.
  private func isMute(_ element: Element, _ block: Element?) -> Bool {
    let attributes: [Name] = [.title, .ariaLabel, .ariaLabelledby, .placeholder]
    return census.hiding(of: element).contains(.offScreen) && isWordless(element, block)
      && !attributes.contains(where: element.has)
  }

  private func isOutOfSight(_ element: Element) -> Bool {
    !census.hiding(of: element).isDisjoint(
      with: Hiding.fromEverybody.union([.visuallyHidden, .offScreen, .ariaHidden]))
  }

  /// A point wide and high, or a block without height that shows nothing of what it holds.
  private func isTiny(_ element: Element) -> Bool {
    guard element.has(.style), let style = element[.style]?.lowercased() else { return false }
    let plain = style.cut(toBytes: Self.longestStyle).filter { !$0.isWhitespace }
    let declarations = plain.split(separator: ";")
    if declarations.contains("overflow:hidden"),
      declarations.contains("height:0") || declarations.contains("height:0px")
    {
      return true
    }
    return ["width:1px", "width:0"].contains(where: plain.contains)
      && ["height:1px", "height:0"].contains(where: plain.contains)
  }

  private func isWordless(_ element: Element, _ block: Element?) -> Bool {
    names.labelText(of: element).isEmpty
      && (block.map { TextContent(census: census).text(of: $0).isEmpty } ?? true)
  }

  /// What the code calls an element.
  private func code(of element: Element) -> FoldedWords {
    let attributes: [Name] = [.name, .id, .class, .autocomplete]
    return ControlName.words(attributes.compactMap { element[$0] }.joined(separator: " "))
  }

  private static let mostTexts = 50
  private static let mostWords = 20
  private static let longestStyle = 400
}

extension Element {
  /// Whether people type into it.
  var isTypedInto: Bool {
    if name == .textarea { return true }
    guard name == .input, has(.type) else { return name == .input }
    let type = self[.type]?.lowercased() ?? ""
    return Self.typed.contains(type) || !ControlReader.inputTypes.contains(type)
  }

  private static let typed: Set<String> = [
    "text", "email", "tel", "url", "number", "search", "password",
  ]
}
