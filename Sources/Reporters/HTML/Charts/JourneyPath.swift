import Escaping
import Report
import Words

/// The way through the pages, as long as it takes, with a flag each five minutes.
///
/// What it takes to load and to read pages is known of all together: each page has the same share.
struct JourneyPath {
  let view: AuditView

  private var sheet: HTMLSheet { view.sheet }
  private var pages: [PageView] { view.pages }
  private var total: Double { view.wholeSeconds }
  private var perPage: Double {
    (view.audit.time?.overheads ?? 0).bounded(to: 1e9) / Double(max(1, pages.count))
  }

  /// Flags beyond this number would be a hedge.
  private static let mostFlags = 24
  private static let colours: [HTML] = ["#1f7a6b", "#d9752b"]

  /// Nothing when there is no way to draw.
  var html: HTML {
    guard pages.count > 1, total > 0 else { return .nothing }
    return """
      <figure class="path"><figcaption>\(view.sheet.say("The way through the pages, with a mark each five minutes"))</figcaption>
      <svg width="100%" height="76" role="img" aria-label="\(summary)">
      \(flags)\(HTML(stretches))\
      <text x="100%" y="18" text-anchor="end" font-size="16" aria-hidden="true">⚑</text></svg></figure>

      """
  }

  private var summary: String {
    sheet.say(
      "The way through \(pages.count, "page", "pages"), as long as it takes: \(duration: total).")
  }

  private func place(_ seconds: Double) -> Double { 2 + 96 * min(1, seconds / total) }

  private var stretches: [HTML] {
    var start = 0.0
    return pages.enumerated().map { offset, page in
      let end = start + page.seconds + perPage
      defer { start = end }
      return stretch(page, from: place(start), to: place(end), offset)
    }
  }

  private func stretch(_ page: PageView, from: Double, to: Double, _ offset: Int) -> HTML {
    let colour = Self.colours[offset % 2]
    let kind: HTML = offset % 2 == 0 ? "even" : "odd"
    let isWide = to - from > 6
    return """
      <rect x="\(length: from)%" width="\(length: to - from)%" y="34" height="\(offset % 2 == 0 ? 8 : 12)" \
      fill="\(colour)" class="\(kind)"/>\
      <circle cx="\(length: from)%" cy="39" r="\(isWide ? 11 : 7)" fill="#fffdf8" stroke="\(colour)" \
      stroke-width="3" class="stop \(kind)"/>\
      \(isWide ? label(page, at: from) : .nothing)

      """
  }

  private func label(_ page: PageView, at place: Double) -> HTML {
    """
    <text x="\(length: place)%" y="43.5" text-anchor="middle" font-size="12" font-weight="bold" \
    fill="#26241f" class="ink">\(page.number)</text>
    """
  }

  private var flags: HTML {
    let count = (total / 300).rounded(.down).bounded(to: Double(Self.mostFlags))
    return HTML(
      stride(from: 1, through: count, by: 1).map { five in
        """
        <line x1="\(length: place(five * 300))%" x2="\(length: place(five * 300))%" y1="14" y2="62" \
        class="flag" stroke="#8a8579" stroke-dasharray="2 3"/>\
        <text x="\(length: place(five * 300))%" y="74" text-anchor="middle" font-size="11" \
        fill="#5c574d" class="tick">\(sheet.duration(five * 300))</text>
        """
      })
  }
}
