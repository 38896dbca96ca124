import FormModel
import Markup

/// The ways that lead from one page of a journey to the others.
struct PageWays {
  private let ways: JourneyWays
  private let index: Int
  private let page: Page
  private let own: PageAddress

  /// - Parameter page: The index of the page from which they lead.
  init(in ways: JourneyWays, page index: Int) {
    self.ways = ways
    self.index = index
    page = ways.journey.pages[index]
    own = PageAddress(page.address)
  }

  /// The pages with questions that people meet before this one.
  var questionPagesBefore: Int { ways.questionPagesBefore[index] }

  /// Whether a link leads to a page before this one that asks something, or a script goes back.
  var leadBack: Bool {
    page.links.contains { link in
      Self.goesBack(link.target)
        || !link.target.hasPrefix("#") && ways.asks(before: index, at: path(of: link.target))
    } || page.controls.contains { $0.element[.onclick].map(Self.goesBack) ?? false }
  }

  /// Where a link of this page leads to.
  private func path(of target: String) -> String { own.resolving(target).path }

  private static func goesBack(_ code: String) -> Bool {
    code.contains("history.back") || code.contains("history.go(-")
  }

  /// The names of the buttons, and of the links, the nearest to what is asked first. A link to the home
  /// page or inside this one leads out of the procedure, or nowhere.
  var names: [String] {
    let buttons = page.controls.filter { $0.notAskedBecause == .button && $0.isVisible }
    let asked = page.questions.flatMap(\.controls).map { page.controls[$0].element.index }
    let (first, last) = (asked.first ?? 0, asked.last ?? 0)
    let away = { (link: Link) in max(first - link.position, link.position - last, 0) }
    let links = page.links.filter(leadsSomewhereElse).sorted { away($0) < away($1) }
    return (buttons.map(\.accessibleName) + links.map(\.text))
      .filter { !$0.isEmpty && $0.utf8.count <= Self.longestName }
  }

  private func leadsSomewhereElse(_ link: Link) -> Bool {
    if link.target.hasPrefix("#") { return link.target.count == 1 }
    guard let home = ways.home else { return true }
    return own.resolving(link.target) != home
  }

  /// The name of the link or button by which people go on to the first question, from a page before it;
  /// of several, the one that says most.
  var entry: String? {
    guard ways.isBeforeQuestions(index) else { return nil }
    let leads = { (target: String) in !target.isEmpty && ways.leadsOn(path(of: target), from: index)
    }
    let links = page.links.filter { leads($0.target) }.map(\.text)
    let forms = Set(page.forms.filter { $0.kind != .none && leads($0.action) }.map(\.index))
    let buttons = page.controls.filter { control in
      control.notAskedBecause == .button && control.form.map(forms.contains) == true
    }
    return (links + buttons.map(\.accessibleName)).max { $0.count < $1.count }
  }

  /// Longer names are sentences.
  private static let longestName = 80
}
