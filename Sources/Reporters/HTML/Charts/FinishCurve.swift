import Escaping
import Foundation
import Report
import Timing
import Words

/// The share of people who have finished after so many minutes.
struct FinishCurve {
  let time: Report.Time
  let promise: Report.Journey.Minutes?
  let sheet: HTMLSheet

  private static let height = 200.0
  private static let plotHeight = 170.0

  /// Nothing when the estimate has no range.
  var html: HTML {
    guard spread.p90 > spread.p10, spread.p50 > 0 else { return .nothing }
    return """
      <figure class="curve"><figcaption>\(title)</figcaption>
      <svg width="100%" height="\(length: Self.height)" role="img" aria-label="\(summary)">
      \(band)\(grid)<svg width="100%" height="\(length: Self.plotHeight)" viewBox="0 0 100 100" \
      preserveAspectRatio="none"><path d="\(path) L100 100 L0 100Z" class="under" fill="#1f7a6b" \
      fill-opacity="0.12"/><path d="\(path)" class="line" fill="none" stroke="#1f7a6b" \
      stroke-width="3" vector-effect="non-scaling-stroke"/></svg>
      \(marks)</svg>
      \(sheet.behind(sheet.say("The same as a table"), table))</figure>

      """
  }

  private var title: String { sheet.say("Who has finished after so many minutes") }

  private var spread: TimeSpread {
    TimeSpread(
      p10: time.p10.bounded(to: 1e7), p50: time.p50.bounded(to: 1e7), p90: time.p90.bounded(to: 1e7)
    )
  }

  private var summary: String {
    sheet.say(
      """
      One person in ten has finished after \(duration: spread.p10), half of them after \
      \(duration: spread.p50), nine in ten after \(duration: spread.p90).
      """)
  }

  /// Minutes between two lines of the grid: about six of them.
  private var step: Double {
    let steps = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600]
    let wanted = spread.p90 * 1.35 / 60 / 6
    return steps.first { $0 >= wanted } ?? (wanted / 600).rounded(.up) * 600
  }

  private var ticks: [Double] { (0...7).map { Double($0) * step }.filter { $0 <= end } }

  /// The minutes at the right edge.
  private var end: Double { (spread.p90 * 1.35 / 60 / step).rounded(.up) * step }

  private func left(_ minutes: Double) -> Double { min(100, 100 * minutes / end) }

  private var path: HTML {
    let points = (0...60).map { place -> HTML in
      let minutes = end * Double(place) / 60
      let share = spread.share(within: minutes * 60)
      return "\(place == 0 ? "M" : "L")\(length: left(minutes)) \(length: 100 - 100 * share) "
    }
    return HTML(points)
  }

  /// From the first tenth of people to the last.
  private var band: HTML {
    let start = left(spread.p10 / 60)
    return """
      <rect x="\(length: start)%" width="\(length: left(spread.p90 / 60) - start)%" \
      height="\(length: Self.plotHeight)" class="band" fill="#1f7a6b" fill-opacity="0.1"/>
      """
  }

  private var grid: HTML {
    let shares = [0.25, 0.5, 0.75].map { share -> HTML in
      let y = Self.plotHeight * (1 - share)
      return """
        <line x2="100%" y1="\(length: y)" y2="\(length: y)" class="grid" stroke="#8a8579" \
        stroke-opacity="0.4"/><text x="2" y="\(length: y - 4)" class="tick" font-size="12" \
        fill="#5c574d">\(sheet.language.percentage(share))</text>
        """
    }
    let base: HTML = """
      <line x2="100%" y1="\(length: Self.plotHeight)" y2="\(length: Self.plotHeight)" \
      class="axis" stroke="#5c574d"/>
      """
    return HTML(shares) + base + HTML(ticks.map(tick))
  }

  private func tick(_ minutes: Double) -> HTML {
    let isLast = left(minutes) > 96
    let anchor: HTML = minutes == 0 ? "start" : isLast ? "end" : "middle"
    let words = minutes == 0 ? "0" : sheet.duration(minutes * 60)
    return """
      <text x="\(length: left(minutes))%" y="\(length: Self.plotHeight + 18)" class="tick" \
      font-size="12" text-anchor="\(anchor)" fill="#5c574d">\(words)</text>
      """
  }

  /// The median, and the promise of the page.
  private var marks: HTML {
    let median = mark(
      spread.p50 / 60, sheet.say("half: \(duration: spread.p50)"), y: 16, isPromise: false)
    guard let promise else { return median }
    let minutes = promise.max.bounded(to: 1e5)
    return median
      + mark(minutes, sheet.say("promised: \(duration: minutes * 60)"), y: 34, isPromise: true)
  }

  private func mark(_ minutes: Double, _ words: String, y: Int, isPromise: Bool) -> HTML {
    let x = left(minutes)
    let isRight = x > 55
    let (kind, colour): (HTML, HTML) =
      isPromise ? ("promise", "#b0361e") : ("median", "#14564b")
    let shift: HTML = isRight ? "-6" : "6"
    return """
      <line x1="\(length: x)%" x2="\(length: x)%" y2="\(length: Self.plotHeight)" \
      class="\(kind)" stroke="\(colour)" stroke-width="2" stroke-dasharray="\(isPromise ? "2 3" : "6 3")"/>\
      <text x="\(length: x)%" dx="\(shift)" y="\(y)" font-size="13" font-weight="bold" \
      class="\(kind)" fill="\(colour)" text-anchor="\(isRight ? "end" : "start")">\(words)</text>
      """
  }

  private var table: HTML {
    let rows = ticks.dropFirst().map { minutes -> [HTML] in
      let share = spread.share(within: minutes * 60)
      return ["\(sheet.duration(minutes * 60))", "\(sheet.language.percentage(share))"]
    }
    return sheet.table(title, [sheet.say("After"), sheet.say("Have finished")], rows)
  }
}
