import Auditing
import FormModel
import Foundation
import ObservedTimes
import RuleFiles
import Timing

/// Holds the time model against observed times, beside two other models, in one run.
@main
enum Validate {
  static func main() throws {
    guard CommandLine.arguments.count == 2, CommandLine.arguments[1] != "--help" else {
      print(
        "usage: formaudit-validate observed.csv   (columns: id, kind, statistic, seconds, device, fields, source)"
      )
      exit(2)
    }
    let table: CSVTable
    do {
      table = try CSVTable(String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8))
    } catch {
      print("error: “\(CommandLine.arguments[1])” cannot be read as a table: \(error)")
      exit(2)
    }
    let book = try BuiltInRules.book()
    let validator = RowValidator(
      reader: PageReader(vocabulary: book.vocabulary, purposes: book.purposes),
      parameters: book.timing, purposes: book.purposes)
    let report = ValidationReport(
      table: table, validator: validator,
      calibrator: Calibrator(
        model: TimeModel(parameters: book.timing, purposes: book.purposes)))
    for line in report.lines { print(line) }
    if report.observed.isEmpty { exit(3) }
  }
}
