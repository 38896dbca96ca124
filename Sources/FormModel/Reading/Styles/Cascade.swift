/// Lets the heaviest declaration of each property win, as browsers do: important ones first, then by
/// layer, the `style` attribute, specificity, and the later over the earlier.
struct Cascade {
  private var winners: [(property: StyleProperty, weight: UInt64, value: StyleValue)] = []

  var isEmpty: Bool { winners.isEmpty }

  mutating func add(_ rule: StyleRule, rank: Int) {
    for declaration in rule.declarations {
      let specificity = rule.selector.specificity.weight << 20
      add(declaration, rank: rank, specificity | UInt64(min(rule.order, 0xF_FFFF)))
    }
  }

  /// Takes the `style` attribute of the element; `rank` is that of what stands in no layer.
  mutating func add(attribute: [StyleDeclaration], rank: Int) {
    for declaration in attribute { add(declaration, rank: rank, 1 << 44) }
  }

  private mutating func add(_ declaration: StyleDeclaration, rank: Int, _ place: UInt64) {
    // Among important declarations, what gives way otherwise wins.
    let layer = UInt64(declaration.isImportant ? Self.mostRanks - rank : rank)
    let weight = (declaration.isImportant ? 1 << 62 : 0) | layer << 45 | place
    guard let known = winners.firstIndex(where: { $0.property == declaration.property }) else {
      winners.append((declaration.property, weight, declaration.value))
      return
    }
    if weight >= winners[known].weight {
      winners[known] = (declaration.property, weight, declaration.value)
    }
  }

  /// What the winners say together.
  var style: ElementStyle {
    var style = ElementStyle()
    for winner in winners {
      switch winner.value {
      case .display(let display): style.display = display
      case .isVisible(let isVisible): style.isVisible = isVisible
      case .isAway(let isAway): style.isAway = style.isAway || isAway
      case .words(let words): style.words = words
      case .letters(let letters): style.letters = letters
      case .isOutOfLine(let isOut): style.isOutOfLine = style.isOutOfLine || isOut
      case .asAround: break
      }
    }
    return style
  }

  private static let mostRanks = 0xFFFF
}

/// What the styles of a page say of one element, or of one of its pseudo-elements; nil where they say
/// nothing.
struct ElementStyle: Equatable {
  var display: Display?
  var isVisible: Bool?
  /// Whether it is put out of the window, cut away or transparent.
  var isAway = false
  /// The words that a pseudo-element adds.
  var words = ""
  var letters: LetterCase?
  var isOutOfLine = false

  /// How it takes its place among its neighbours; nil where that is as its name says.
  var flow: Display? { isOutOfLine && display != Display.none ? .block : display }
}
