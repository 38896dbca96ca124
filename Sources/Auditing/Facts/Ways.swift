import FormModel
import Markup

/// The ways that lead from one page of a journey to the others.
struct Ways {
  let journey: Journey
  /// The index of the page from which they lead.
  let page: Int

  private var thePage: Page { journey.pages[page] }

  /// The pages with questions that people meet before this one.
  var questionPagesBefore: Int {
    journey.pages[..<page].count { !$0.questions.isEmpty }
  }

  /// Whether a link leads to a page before this one that asks something, or a script goes back.
  var leadBack: Bool {
    let before = Set(
      journey.pages[..<page].filter { !$0.questions.isEmpty }.map { PageAddress($0.address).path })
    let own = PageAddress(thePage.address)
    return thePage.links.contains { link in
      Self.goesBack(link.target)
        || !link.target.hasPrefix("#") && before.contains(own.resolving(link.target).path)
    } || thePage.controls.contains { $0.element[.onclick].map(Self.goesBack) ?? false }
  }

  private static func goesBack(_ code: String) -> Bool {
    code.contains("history.back") || code.contains("history.go(-")
  }

  /// The names of the buttons, and of the links, the nearest to what is asked first. A link to the home
  /// page or inside this one leads out of the procedure, or nowhere.
  var names: [String] {
    let buttons = thePage.controls.filter { $0.notAskedBecause == .button && $0.isVisible }
    let asked = thePage.questions.flatMap(\.controls).map { thePage.controls[$0].element.index }
    let (first, last) = (asked.first ?? 0, asked.last ?? 0)
    let away = { (link: Link) in max(first - link.position, link.position - last, 0) }
    let links = thePage.links.filter(leadsSomewhereElse).sorted { away($0) < away($1) }
    return (buttons.map(\.accessibleName) + links.map(\.text))
      .filter { !$0.isEmpty && $0.utf8.count <= Self.longestName }
  }

  private func leadsSomewhereElse(_ link: Link) -> Bool {
    if link.target.hasPrefix("#") { return link.target.count == 1 }
    guard let home = journey.home else { return true }
    let target = PageAddress(thePage.address).resolving(link.target)
    return target != PageAddress(journey.pages[home].address)
  }

  /// The name of the link or button by which people go on to the first question, from a page before it;
  /// of several, the one that says most.
  var entry: String? {
    guard let first = journey.pages.firstIndex(where: { !$0.questions.isEmpty }),
      page < first || page == journey.home && page != first
    else { return nil }
    let next = Set(
      journey.pages.indices.filter { $0 <= first && ($0 > page || page == journey.home) }
        .map { PageAddress(journey.pages[$0].address).path }
    ).subtracting([PageAddress(thePage.address).path])
    let own = PageAddress(thePage.address)
    let leads = { (target: String) in !target.isEmpty && next.contains(own.resolving(target).path) }
    let links = thePage.links.filter { leads($0.target) }.map(\.text)
    let forms = thePage.forms.filter { $0.kind != .none && leads($0.action) }.map(\.index)
    let buttons = thePage.controls.filter { control in
      control.notAskedBecause == .button && control.form.map(forms.contains) == true
    }
    return (links + buttons.map(\.accessibleName)).max { $0.count < $1.count }
  }

  /// Longer names are sentences.
  private static let longestName = 80
}
