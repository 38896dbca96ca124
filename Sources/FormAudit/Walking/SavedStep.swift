import Browsing
import Foundation

/// A page that a browser showed, as it is kept in a file.
package struct SavedStep: Sendable, Equatable {
  /// The HTML, which says where it comes from, so that links are known again.
  package let html: String
  package let address: String
  /// What the walk calls it, else its title; may be empty.
  package let name: String

  init(_ page: RenderedPage, as name: String?, hiding secrets: [String] = []) {
    let hide = { (text: String) in
      secrets.filter { $0.count >= Self.shortestSecret }.reduce(text) {
        $0.replacing($1, with: Self.hidden)
      }
    }
    address = hide(page.address)
    html = hide(Self.signed(page.html, address))
    self.name = name ?? Self.title(of: page.html)
  }

  /// Shorter ones would be found in any text.
  private static let shortestSecret = 4
  private static let hidden = "••••"

  /// Browsers write the same line when people save a page.
  private static func signed(_ html: String, _ address: String) -> String {
    guard address.hasPrefix("http") else { return html }
    let safe = address.replacing("--", with: "%2D%2D")
    let digits = String(safe.utf8.count)
    let count = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let line = "<!-- saved from url=(\(count))\(safe) -->\n"
    guard html.lowercased().hasPrefix("<!doctype"), let end = html.firstIndex(of: ">") else {
      return line + html
    }
    return html[...end] + "\n" + line + html[html.index(after: end)...]
  }

  private static func title(of html: String) -> String {
    guard let open = html.range(of: "<title>"),
      let close = html[open.upperBound...].range(of: "</title>")
    else { return "" }
    return String(html[open.upperBound..<close.lowerBound])
  }

  /// A name for a file: `01-les-faits.html`.
  package func fileName(number: Int) -> String {
    let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let words = plain.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = String(words.joined(separator: "-").prefix(40))
    return (number < 10 ? "0" : "") + "\(number)" + (slug.isEmpty ? "" : "-" + slug) + ".html"
  }
}

/// The pages of a walk, each once.
struct TakenSteps {
  let secrets: [String]
  let onPage: (SavedStep) throws -> Void
  private var seen: Set<String> = []

  init(secrets: [String], onPage: @escaping (SavedStep) throws -> Void) {
    self.secrets = secrets
    self.onPage = onPage
  }

  mutating func add(_ page: RenderedPage, as name: String?) throws {
    let step = SavedStep(page, as: name, hiding: secrets)
    if seen.insert(step.html).inserted { try onPage(step) }
  }
}
