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
    let language = sheet.language
    let mean = language.number((burden.secondsPerResponse / 6).rounded() / 10)
    let people = language.number(burden.responsesPerYear)
    let hours = language.number(burden.hoursPerYear)
    return sheet.words.say("\(people) people × \(mean) min on average ÷ 60 = \(hours) hours")
  }

  private func cost(_ burden: Report.Burden) -> String? {
    guard let hourly = burden.hourlyCost, let cost = burden.costPerYear else { return nil }
    return sheet.words.say("\(burden.hoursPerYear) hours × \(hourly) an hour = \(cost)")
  }
}
