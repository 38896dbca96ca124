import Escaping
import History
import Report
import Words

/// A number from run to run: a line, with a band around it where there is one, and a mark wherever other
/// rules judged.
struct TrendChart {
  let title: String
  /// At least two, each with its numbers.
  let steps: [Trend.TrendStep]
  let middle: (RecordedRun) -> Double
  let low: ((RecordedRun) -> Double)?
  let high: ((RecordedRun) -> Double)?
  let sheet: HTMLSheet

  private static let height = 170.0
  private static let plotHeight = 140.0

  var html: HTML {
    """
    <figure class="curve"><figcaption>\(title)</figcaption>
    <svg width="100%" height="\(length: Self.height)" role="img" aria-label="\(summary)">
    \(grid)<svg width="100%" height="\(length: Self.plotHeight)" viewBox="0 0 100 100" \
    preserveAspectRatio="none">\(band)<path d="\(path(middle, from: "M"))" class="line" fill="none" \
    stroke="#1f7a6b" stroke-width="3" vector-effect="non-scaling-stroke"/></svg>
    \(rules)\(dates)</svg></figure>

    """
  }

  private var summary: String {
    let (first, last) = (steps[0].run, steps[steps.count - 1].run)
    return sheet.say(
      "From \(sheet.number(middle(first))) to \(sheet.number(middle(last))), in \(steps.count, "run", "runs")"
    )
  }

  private var most: Double {
    max(1, steps.map { (high ?? middle)($0.run) }.max() ?? 1)
  }

  private func x(_ place: Int) -> Double { 100 * Double(place) / Double(max(1, steps.count - 1)) }

  private func y(_ value: Double) -> Double { 100 - 92 * value / most }

  private func path(_ value: (RecordedRun) -> Double, from start: HTML) -> HTML {
    HTML(
      steps.enumerated().map { place, step in
        let command: HTML = place == 0 ? start : "L"
        return "\(command)\(length: x(place)) \(length: y(value(step.run))) "
      })
  }

  private var band: HTML {
    guard let low, let high else { return .nothing }
    let back = HTML(
      steps.enumerated().reversed().map { place, step -> HTML in
        "L\(length: x(place)) \(length: y(low(step.run))) "
      })
    return """
      <path d="\(path(high, from: "M"))\(back)Z" class="under" fill="#1f7a6b" fill-opacity="0.15"/>
      """
  }

  private var grid: HTML {
    HTML(
      [most, most / 2].map { value -> HTML in
        let top = Self.plotHeight * y(value) / 100
        return """
          <line x2="100%" y1="\(length: top)" y2="\(length: top)" class="grid" stroke="#8a8579" \
          stroke-opacity="0.4"/><text x="2" y="\(length: top + 13)" class="tick" font-size="12" \
          fill="#5c574d">\(sheet.number(value.rounded()))</text>
          """
      }) + """
        <line x2="100%" y1="\(length: Self.plotHeight)" y2="\(length: Self.plotHeight)" \
        class="axis" stroke="#5c574d"/>
        """
  }

  private var rules: HTML {
    HTML(
      steps.enumerated().filter { $0.element.changesRules }.map { place, _ -> HTML in
        """
        <line x1="\(length: x(place))%" x2="\(length: x(place))%" y2="\(length: Self.plotHeight)" \
        class="promise" stroke="#b0361e" stroke-width="2" stroke-dasharray="2 3"/>\
        <text x="\(length: x(place))%" dx="\(x(place) > 55 ? "-6" : "6")" y="14" font-size="12" \
        class="promise" fill="#b0361e" text-anchor="\(x(place) > 55 ? "end" : "start")">\
        \(sheet.say("other rules or another version"))</text>
        """
      })
  }

  private var dates: HTML {
    let (first, last) = (steps[0].run.date.prefix(10), steps[steps.count - 1].run.date.prefix(10))
    let foot = Self.plotHeight + 18
    return """
      <text x="0" y="\(length: foot)" class="tick" font-size="12" fill="#5c574d">\(String(first))</text>\
      <text x="100%" y="\(length: foot)" class="tick" font-size="12" text-anchor="end" \
      fill="#5c574d">\(String(last))</text>
      """
  }
}
