import Markup

/// The frames of the page's own site which are in sight: more of the procedure may be asked there.
///
/// Frames from elsewhere show videos, maps and captchas; a page without questions that holds a form
/// of another site is not audited at all.
struct UnreadFrames {
  let census: Census
  let page: PageAddress

  /// Each once, as the page leads to them.
  var addresses: [String] {
    var known: Set<PageAddress> = [page]
    return census.frames.filter(isInSight).compactMap { $0[.src] }
      .map(page.resolving)
      .filter { $0.isOnSite(of: page) && known.insert($0).inserted }
      .map(\.path)
  }

  private func isInSight(_ frame: Element) -> Bool {
    census.hiding(of: frame).isDisjoint(with: Self.unseen)
      && ![Name.width, .height].contains {
        frame.value(of: $0, equals: "0") || frame.value(of: $0, equals: "1")
      }
  }

  private static let unseen: Hiding = [
    .fromEverybody, .visuallyHidden, .offScreen, .ariaHidden,
  ]
}
