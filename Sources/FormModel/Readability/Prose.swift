import Markup

/// The running text of a page: instructions and explanations, without labels, links bars and titles.
///
/// Only places are kept: the words are read when a rule asks for them.
package struct Prose: Sendable {
  private let document: Document?
  /// The nodes between the first and the last text of each passage.
  private let passages: [ClosedRange<Int>]

  init(_ census: Census) {
    document = census.document
    let texts = census.texts
    passages = texts.runs.compactMap { run in
      guard let first = run.pieces.first, let last = run.pieces.last,
        run.hiding.isDisjoint(with: .fromEverybody),
        texts.region(of: run.block).isDisjoint(with: [.navigation, .footer]),
        run.pieces.reduce(0, { $0 + $1.utf8.count }) >= Self.fewestBytes
      else { return nil }
      return first.index...last.index
    }
  }

  /// The prose of a page that could not be read.
  static let none = Prose()

  private init() {
    document = nil
    passages = []
  }

  /// The sentences, in order; labels and other fragments are left out.
  package var sentences: some Sequence<String> {
    passages.lazy.flatMap { Sentences.of(text(of: $0)) }
  }

  /// The text between two nodes, that of the links and emphases between them included.
  private func text(of passage: ClosedRange<Int>) -> String {
    guard let document else { return "" }
    var folded = FoldedText()
    var resumeAt = 0
    for index in passage.prefix(Self.mostNodes) where index >= resumeAt {
      switch document.node(at: index) {
      case .text(let text): text.withUTF8 { folded.append($0) }
      case .element(let element):
        switch element.name {
        case .script, .style, .template, .select, .textarea, .button, .label, .legend, .caption,
          .pre, .code, .h1, .h2, .h3, .h4, .h5, .h6:
          resumeAt = element.endIndex
          folded.separate()
        case .br, .li, .p, .div, .td: folded.separate()
        default: break
        }
      }
    }
    return folded.text
  }

  /// Shorter passages are labels.
  private static let fewestBytes = 24
  /// No paragraph is longer.
  private static let mostNodes = 500
}
