import Corpus
import FormModel
import Foundation
import Markup

/// Counts agreements and keeps the disagreements.
struct Tally {
  private var pages = 0
  private var identicalPages = 0
  private var agreed: [Facet: Int] = [:]
  private var compared: [Facet: Int] = [:]
  private var differences: [Facet: [String]] = [:]
  private var misses: [String: Int] = [:]
  private var purposes: PurposeTally

  init(wrongTruths: WrongTruths) {
    purposes = PurposeTally(wrongTruths: wrongTruths)
  }

  mutating func add(
    _ name: String, _ page: Page?, _ browser: BrowserPage, _ book: PurposeBook
  ) {
    pages += 1
    let ours = (page?.controls ?? []).filter { Self.nativeTags.contains($0.tag) }
    let isSame =
      ours.count == browser.controls.count
      && zip(ours, browser.controls).allSatisfy { Self.isSame($0, $1) }
    if isSame { identicalPages += 1 } else { misses[name, default: 0] += 1_000 }
    let autofill = page.map { AutofillOfControls.names(on: $0, book) } ?? [:]
    for (index, (control, theirs)) in Self.paired(ours, browser.controls).enumerated() {
      for facet in Facet.allCases { compare(facet, control, theirs, name) }
      if let accepted = theirs.purposes, let control {
        let truth = LabelledControl(page: name, index: index, accepted: accepted)
        purposes.add(autofill[control.index], truth, of: control)
      }
    }
  }

  private mutating func compare(
    _ facet: Facet, _ ours: Control?, _ theirs: BrowserControl, _ page: String
  ) {
    guard let ours else {
      compared[facet, default: 0] += facet.concerns(theirs) ? 1 : 0
      return
    }
    guard let values = facet.values(ours, theirs) else { return }
    compared[facet, default: 0] += 1
    if values.ours == values.theirs {
      agreed[facet, default: 0] += 1
    } else {
      misses[page, default: 0] += 1
      differences[facet, default: []].append(
        "\(page):\(ours.element.line) \(ours.tag) \(ours.type) \(ours.name) \(ours.id): ours “\(values.ours)”, browser “\(values.theirs)”"
      )
    }
  }

  private static let nativeTags: Set<String> = ["input", "select", "textarea", "button"]

  private static func isSame(_ ours: Control, _ theirs: BrowserControl) -> Bool {
    ours.tag == theirs.tag && ours.name == theirs.name ?? "" && ours.id == theirs.id ?? ""
  }

  /// Each control of the browser with ours, if there is one: in order, skipping what only one has.
  private static func paired(
    _ ours: [Control], _ theirs: [BrowserControl]
  ) -> [(Control?, BrowserControl)] {
    var next = 0
    return theirs.map { control in
      let found = ours[next...].prefix(20).firstIndex { isSame($0, control) }
      if let found { next = found + 1 }
      return (found.map { ours[$0] }, control)
    }
  }

  func print(showing shown: Facet?, purposes showsPurposes: Bool) {
    Swift.print("| measure | result | goal |\n|---|--:|--:|")
    line("pages with the identical control list", identicalPages, pages, 0.998)
    for facet in Facet.allCases {
      line(facet.rawValue, agreed[facet] ?? 0, compared[facet] ?? 0, facet.goal)
    }
    purposes.print()
    Swift.print("\nworst pages:")
    for (page, count) in misses.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(10) {
      Swift.print("  \(count)  \(page)")
    }
    if showsPurposes { Swift.print(purposes.differences.sorted().joined(separator: "\n")) }
    if let shown { Swift.print((differences[shown] ?? []).joined(separator: "\n")) }
  }

  private func line(_ name: String, _ agreed: Int, _ compared: Int, _ goal: Double) {
    let share = Double(agreed) / Double(max(1, compared))
    Swift.print(
      "| \(name) | \(Self.fixed(share * 100)) % (\(compared - agreed) of \(compared) differ) | \(Self.fixed(goal * 100)) % |"
    )
  }

  /// Cut to two decimals, never rounded up: a goal is reached or it is not.
  static func fixed(_ value: Double) -> String { cut(value, to: 2) }

  static func thousandths(_ value: Double) -> String { cut(value, to: 3) }

  private static func cut(_ value: Double, to places: Int) -> String {
    let unit = pow(10, Double(places))
    return String(format: "%.\(places)f", (value * unit + 1e-9).rounded(.down) / unit)
  }
}
