import Auditing
import FormModel
import Report
import RuleFiles

/// Tells what was found on targets, on whatever core judged them.
struct TargetTeller: Sendable {
  let targets: [GateSettings.Target]
  /// How many people go through each target, where that is known.
  let responses: [YearlyResponses?]
  /// One a language.
  let makings: [ReportMaking]
  let reports: ReportWriter

  /// What is told of one target; all lists have one entry a language.
  struct Told: Sendable {
    let audit: Audit
    let told: [Report.Audit]
    /// What the formats write which want that at once.
    let written: [ReportWriter.Written?]
    /// For whoever runs the command, each once.
    let warnings: [String]

    /// Adds it to the reports of all languages.
    func count(in makings: inout [ReportMaking], _ reports: inout ReportWriter) {
      for place in makings.indices {
        makings[place].count(audit)
        reports.add(told[place], in: makings[place].language, written: written[place])
      }
    }
  }

  func tell(place: Int, _ audit: Audit) -> Told {
    var warnings: [String] = []
    let told = makings.map { making in
      var told = making.telling(audit, responses: responses[place])
      warnings = TargetPlaces.tell(targets[place], to: &told)
      return told
    }
    let written = zip(told, makings).map { reports.written($0, in: $1.language) }
    return Told(audit: audit, told: told, written: written, warnings: warnings)
  }
}
