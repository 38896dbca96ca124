package import Escaping
import Report
import Words

/// The pages of a plan, to click through: links lead on, nothing is sent, no script runs.
package struct MockUp: Sendable {
  /// One page.
  package struct File: Sendable, Equatable {
    /// Its name in the folder.
    package let name: String
    package let html: HTML
  }

  let plan: RedesignPlan
  let style: MockUpStyle
  /// The style sheets of a design system, by their paths from the pages.
  let sheets: [String]
  /// The place of the first page of each legend.
  let pageOfLegend: [String: Int]
  /// The ranks of the questions without words, by their ids.
  private let unnamed: [String: Int]

  /// - Parameter sheets: Those that a team has; nil for the usual names.
  package init(_ plan: RedesignPlan, style: MockUpStyle, sheets: [String]? = nil) {
    self.plan = plan
    self.style = style
    pageOfLegend = Dictionary(
      plan.pages.enumerated().flatMap { place, page in page.questions.map { ($0.legend, place) } },
      uniquingKeysWith: { first, _ in first })
    unnamed = Dictionary(
      plan.questions.filter(\.wording.isEmpty).enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    self.sheets = sheets ?? style.sheets.map { "assets/" + $0 }
  }

  /// What stands where the form asks without words; their rank tells several of them apart.
  func words(ofUnnamed id: String) -> String {
    unnamed.count > 1 ? say("Answer \(unnamed[id] ?? 1)") : say("Answer")
  }

  /// In the order in which people meet them.
  package var files: [File] { places.map(file) }

  /// The places of the pages: the start at 0, then those that ask, the check and the confirmation.
  package var places: Range<Int> { 0..<plan.pages.count + 3 }

  package func file(_ place: Int) -> File {
    switch place - 1 {
    case ..<0: File(name: name(place), html: StartHTML(self).html)
    case plan.pages.count: File(name: name(place), html: CheckHTML(self).html)
    case plan.pages.count + 1: File(name: name(place), html: ConfirmationHTML(self).html)
    case let questions: File(name: name(place), html: QuestionPageHTML(self, questions).html)
    }
  }

  func name(_ place: Int) -> String {
    switch place - 1 {
    case ..<0: Self.start
    case plan.pages.count: check
    case plan.pages.count + 1: confirmation
    case let questions: name(ofQuestions: questions)
    }
  }

  /// A folder is ordered naturally, and begins with the page of this name.
  package static let start = "index.html"
  /// A number, and a few words of what it asks.
  func name(ofQuestions place: Int) -> String {
    "\(place + 1)-\(Self.slug(plan.pages[place].title)).html"
  }
  var check: String { "\(plan.pages.count + 1)-check.html" }
  var confirmation: String { "\(plan.pages.count + 2)-confirmation.html" }

  /// Where one page asks all, the check is its second step: a single one would tell nothing.
  var steps: Int { max(2, plan.pages.count) }

  static func slug(_ title: String) -> String {
    let letters = FoldedWords(title, limit: 4).words.joined(separator: "-").utf8
      .filter { $0 == UInt8(ascii: "-") || isLetter($0) }
    return letters.isEmpty ? "questions" : String(decoding: letters.prefix(40), as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The title of a page: the page first, then the procedure.
  func title(_ parts: String...) -> String {
    (parts + [plan.title]).filter { !$0.isEmpty }.joined(separator: " – ")
  }

  func say(_ template: Sentence.Template, context: StaticString? = nil) -> String {
    plan.language.typeset(plan.language.say(template, context: context))
  }

  func tell(_ sentence: Sentence) -> String {
    plan.language.typeset(sentence.text(in: plan.language))
  }

  func classed(_ part: MarkupPart) -> HTML { " class=\"\(style.classes(part))\"" }
}
