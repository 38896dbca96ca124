package import Deciding
import Escaping
import Report
import Words

/// Tells what decisions change in plain text.
package enum WhatIfText {
  /// Before and after, then each edit by what it alone brings; a final newline.
  package static func tell(_ report: WhatIfReport, _ style: ReportStyle) -> String {
    let sheet = TextSheet(style)
    let part = WhatIfPart(report: report, sheet: sheet)
    return part.lines.joined(separator: "\n") + "\n"
  }
}

/// What decisions change, for people.
struct WhatIfPart {
  let report: WhatIfReport
  let sheet: TextSheet

  private var words: ReportWords { sheet.words }
  private var language: Language { sheet.language }

  var lines: [String] {
    let count = report.edits.count
    let name = sheet.safe(report.target, limit: 120)
    return sheet.paragraph(
      words.say("\(name), with \(count, "edit", "edits")"))
      + [""] + table + yearly + edits
  }

  private var table: [String] {
    let (now, then) = (report.now, report.then)
    let rows: [[String]] = [
      ["", words.say("now"), words.say("then"), words.say("difference")],
      [
        words.say("questions"), language.number(now.questions), language.number(then.questions),
        signed(Double(then.questions - now.questions)),
      ],
      row(words.say("median time"), now.p50, then.p50),
      row(words.say("quick (1 in 10)"), now.p10, then.p10),
      row(words.say("slow (1 in 10)"), now.p90, then.p90),
      [
        words.say("mark"), "\(language.number(now.mark)) \(now.letter)",
        "\(language.number(then.mark)) \(then.letter)",
        signed(then.mark - now.mark),
      ],
    ]
    let widths = (0..<4).map { column in
      rows.map { TerminalText.width(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      "  "
        + row.enumerated().map { column, cell in
          TerminalText.padded(cell, toWidth: widths[column], onTheLeft: column > 0)
        }.joined(separator: "  ")
    }
  }

  private func row(_ name: String, _ now: Double, _ then: Double) -> [String] {
    let change = then - now
    return [
      name, language.duration(now), language.duration(then),
      abs(change) < 0.5 ? "0" : words.signedDuration(change),
    ]
  }

  private func signed(_ change: Double) -> String {
    (change > 0 ? "+" : "") + language.number(change)
  }

  private var yearly: [String] {
    guard let yearly = report.yearly else { return [] }
    let change = yearly.hoursThen - yearly.hoursNow
    let hours = words.hours(change, ofYear: yearly.responsesPerYear)
    let cost = yearly.hourlyCost.map { words.cost(ofYear: (change * $0).rounded()) }
    return [""] + sheet.paragraph(words.list([hours] + (cost.map { [$0] } ?? [])))
  }

  private var edits: [String] {
    guard !report.edits.isEmpty else { return [] }
    return sheet.heading(words.say("What each edit brings alone"))
      + report.edits.enumerated().flatMap { place, edit in
        let mark = "\(place + 1). "
        let because = edit.because.map {
          sheet.paragraph(sheet.safe($0, limit: 300), indent: 2 + mark.count)
        }
        return sheet.paragraph(
          words.announcing(sheet.safe(edit.sentence, limit: 300), brings(edit)), indent: 2,
          mark: mark) + (because ?? [])
      } + overlap
  }

  /// `−2 min · −6 questions · +1.3 points`.
  private func brings(_ edit: WhatIfReport.Edit) -> String {
    var parts: [String] = []
    if abs(edit.medianChange) >= 0.5 { parts.append(words.signedDuration(edit.medianChange)) }
    if edit.questionsChange != 0 { parts.append(words.moreQuestions(edit.questionsChange)) }
    if edit.markChange != 0 { parts.append(words.signedPoints(edit.markChange)) }
    return parts.isEmpty ? words.say("nothing") : parts.joined(separator: " · ")
  }

  /// Edits weigh on one another: the whole is what counts.
  private var overlap: [String] {
    let sum = report.edits.reduce(0) { $0 + $1.medianChange }
    let whole = report.then.p50 - report.now.p50
    guard report.edits.count > 1, abs(sum - whole) >= 1 else { return [] }
    return [""]
      + sheet.paragraph(
        words.say(
          "Edits overlap: one by one they would make \(words.signedDuration(sum)), together they make \(words.signedDuration(whole))."
        ))
  }
}

extension ReportWords {
  /// `+1.3 points`, `−0.4 point`.
  func signedPoints(_ points: Double) -> String {
    let sign = points < 0 ? "−" : "+"
    let size = abs(points)
    return sign + say("\(size)\u{A0}\(choosing: size, "point", "points")")
  }
}
