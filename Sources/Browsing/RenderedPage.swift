package import Words

/// A page as a browser shows it, written as HTML.
package struct RenderedPage: Sendable, Hashable {
  /// In UTF-8; shadow roots and frames of the same site are written in place.
  package private(set) var html: String
  /// Where the page was in the end.
  package let address: String
  /// What a person should know of how it was taken.
  package let remarks: [Sentence]

  /// - Parameter isQuiet: Whether the page came to rest.
  init(_ taken: JSON, isQuiet: Bool, seconds: Int, seesClosedRoots: Bool) throws(BrowserError) {
    if let failure = Self.failure(of: taken) { throw failure }
    html = taken["html"].text ?? ""
    address = String((taken["address"].text ?? "").prefix { $0 != "#" })
    remarks = Self.remarks(
      errors: taken["errors"].list.compactMap(\.text),
      frames: taken["foreign"].list.compactMap(\.text), isQuiet: isQuiet, seconds: seconds,
      mayHoldClosedRoots: !seesClosedRoots && taken["hasComponents"].isTrue)
  }

  /// Why what was taken is no page; nil when it is one.
  private static func failure(of taken: JSON) -> BrowserError? {
    let failed = taken["failed"].text ?? ""
    if !failed.isEmpty {
      return BrowserError(BrowserError.kind(ofNetworkError: failed), detail: failed)
    }
    let type = taken["type"].text ?? ""
    if !pageTypes.contains(type) { return BrowserError(.notHTML(type)) }
    if let status = taken["status"].whole, status >= 400 {
      return BrowserError(.httpStatus(status))
    }
    return taken["isCut"].isTrue ? BrowserError(.tooLarge) : nil
  }

  /// The same page, with how wide it is on a narrow screen, in CSS pixels, beside what else was
  /// measured; see `measure.js`.
  func carrying(narrowWidth: Int) -> RenderedPage {
    var page = self
    if let place = html.firstRange(of: Self.measured) {
      page.html.insert(
        contentsOf: " data-formaudit-narrow=\"\(narrowWidth)\"", at: place.lowerBound)
    }
    return page
  }

  private static let measured = " data-formaudit-view=\""

  private static let pageTypes = ["text/html", "application/xhtml+xml", "text/plain"]

  private static func remarks(
    errors: [String], frames: [String], isQuiet: Bool, seconds: Int, mayHoldClosedRoots: Bool
  ) -> [Sentence] {
    var remarks = isQuiet ? [] : [stillChanging(after: seconds)]
    for frame in frames.prefix(5) {
      remarks.append(
        Sentence("a frame from another site was not read: audit its own address, \(frame)"))
    }
    if mayHoldClosedRoots {
      remarks.append(Sentence("what stands in closed shadow roots cannot be seen in this browser"))
    }
    return remarks + (errors.isEmpty ? [] : [failed(errors)])
  }

  private static func stillChanging(after seconds: Int) -> Sentence {
    Sentence(
      "the page was still changing after \(seconds, "second", "seconds"), and was taken as it was")
  }

  private static func failed(_ errors: [String]) -> Sentence {
    Sentence(
      "\(errors.count, "script", "scripts") of the page failed, and it may show less than it should: \(errors[0])"
    )
  }
}
