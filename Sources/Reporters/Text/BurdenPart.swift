import FormModel
import Report

/// What the procedure costs everybody in a year, with the formula.
struct BurdenPart {
  let audit: Report.Audit
  let sheet: TextSheet

  var lines: [String] {
    guard let burden = audit.burden else { return [] }
    return sheet.heading(sheet.words.say("In a year"))
      + sheet.paragraph(hours(burden), indent: 2)
      + (cost(burden).map { sheet.paragraph($0, indent: 2) } ?? [])
  }

  private func hours(_ burden: Report.Burden) -> String {
    let mean = (burden.secondsPerResponse / 6).rounded() / 10
    return sheet.words.say(
      "\(burden.responsesPerYear, "person", "people") × \(mean) min (the mean of everybody, on whom slow people weigh more) ÷ 60 = \(burden.hoursPerYear, "hour", "hours")"
    )
  }

  private func cost(_ burden: Report.Burden) -> String? {
    guard let hourly = burden.hourlyCost, let cost = burden.costPerYear else { return nil }
    return sheet.words.say("\(burden.hoursPerYear, "hour", "hours") × \(hourly) an hour = \(cost)")
  }
}
