import Auditing
import FormModel
import Foundation
import Report
import TestSupport

/// Tables of the fixtures and of generated forms.
enum WhatIfFixtures {
  static func audit(_ journey: Journey) throws -> Report.Audit {
    let audit = Auditor(book: Reading.book).audit(journey)
    return Report.Audit(audit, language: .english, book: Reading.book)
  }

  static func audit(html: String) throws -> Report.Audit {
    try audit(Reading.journey(html: html))
  }

  /// Every fixture that has a mark.
  static func all() throws -> [Report.Audit] {
    let pages = [
      "aspnet-demande", "drupal-contact", "govuk-question", "jsf-inscription", "uswds-contact",
      "decisions-equipe",
    ]
    let journeys = try ["pre-plainte-2015", "pre-plainte-refonte"].map { try Reading.journey($0) }
    let singles = try pages.map {
      Journey(name: $0, pages: [try Reading.fixture("\($0)/page.html")], home: nil)
    }
    return try (journeys + singles).map(audit).filter { $0.whatIf != nil }
  }
}

extension WhatIfFixtures {
  /// The table as a reader of the JSON form has it.
  static func readBack(_ table: Report.WhatIf) throws -> Report.WhatIf {
    try JSONDecoder().decode(Report.WhatIf.self, from: JSONEncoder().encode(table))
  }
}

extension WhatIfFixtures {
  /// A page of many questions, each with findings of its own.
  static func journey(questions count: Int) throws -> Journey {
    let list = (1...20).map { "<option>Choix \($0)" }.joined()
    let questions = (0..<count).map { place in
      place % 2 == 0
        ? "<p>Question \(place) <input name=a\(place)>"
        : "<label>Liste \(place)<select name=b\(place)>\(list)</select></label>"
    }
    return try Reading.journey(
      html: "<html lang=fr><form method=post>\(questions.joined())<button>Envoyer</button></form>")
  }
}
