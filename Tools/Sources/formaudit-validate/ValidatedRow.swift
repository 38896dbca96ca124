import FormModel
import Foundation
import Markup
import ObservedTimes
import RuleFiles
import Timing

/// One row: what was observed, and what each model predicts for the same page.
struct ValidatedRow {
  let id: String
  let source: String
  let observed: ObservedTime
  /// Our spread, in the mix of devices that was observed.
  let ours: TimeSpread
  let predictions: [TimeModelName: Double]
  /// Whether the row is about a part of a form, on which no form can be calibrated.
  let isPart: Bool

  /// The predicted seconds over the observed ones, always above one.
  func factor(_ model: TimeModelName) -> Double {
    let ratio = (predictions[model] ?? 0) / observed.seconds
    return max(ratio, 1 / ratio)
  }

  /// Whether the observed seconds are between our p10 and p90.
  var isCovered: Bool { (ours.p10...ours.p90).contains(observed.seconds) }
}

/// Builds the page of a row and times it by the three models.
struct RowValidator {
  let reader: PageReader
  let parameters: TimeParameters
  let purposes: PurposeBook

  /// nil when the fields of the row are unknown.
  func row(_ row: CSVTable.Row) -> ValidatedRow? {
    guard let form = DescribedForm(row), let seconds = row.number("seconds"), seconds > 0
    else { return nil }
    let id = row.text("id", "target") ?? "row \(row.number)"
    let journey = Journey(name: id, pages: pages(of: form, address: "\(id).html"), home: nil)
    let isMean = row.text("statistic")?.hasPrefix("mean") == true
    let observed = ObservedTime(
      target: id, seconds: seconds, statistic: isMean ? .mean : .median,
      phoneShare: PhoneShare.of(row.text("device") ?? ""), journey: journey)
    let isPart = form.layout == .oneField
    let ours = isPart ? spread(inFieldOf: journey) : spread(of: observed)
    var predictions: [TimeModelName: Double] = [
      .formaudit: observed.statistic == .mean ? ours.mean : ours.p50
    ]
    for name in TimeModelName.allCases where name != .formaudit {
      predictions[name] =
        TimeModel(parameters: parameters, purposes: purposes, name: name)
        .time(of: journey).spread.p50
    }
    return ValidatedRow(
      id: id, source: row.text("source") ?? "", observed: observed, ours: ours,
      predictions: predictions, isPart: isPart)
  }

  /// Screens of one address are not loaded one by one.
  private func pages(of form: DescribedForm, address: String) -> [Page] {
    FormPage(form: form).html.compactMap { html in
      (try? Document(parsing: Array(html.utf8))).map { reader.page(from: $0, address: address) }
    }
  }

  /// What people do in the first field, having read its label.
  private func spread(inFieldOf journey: Journey) -> TimeSpread {
    let time = TimeModel(parameters: parameters, purposes: purposes).time(of: journey)
    guard let question = time.questions.lazy.flatMap({ $0 }).flatMap({ $0 }).first else {
      return time.spread
    }
    let share = (question.parts.decide + question.parts.answer) / question.parts.total
    return TimeSpread(
      p10: question.spread.p10 * share, p50: question.spread.p50 * share,
      p90: question.spread.p90 * share)
  }

  /// People at a computer and people with a telephone, mixed as they were observed.
  private func spread(of observed: ObservedTime) -> TimeSpread {
    let desktop = TimeModel(parameters: parameters, purposes: purposes).time(of: observed.journey)
      .spread
    guard observed.phoneShare > 0,
      let profile = parameters.profiles.first(where: { $0.id == "phone" })
    else { return desktop }
    let phone = TimeModel(parameters: parameters.applying(profile), purposes: purposes)
      .time(of: observed.journey).spread
    func mixed(_ one: Double, _ other: Double) -> Double {
      exp((1 - observed.phoneShare) * log(one) + observed.phoneShare * log(other))
    }
    return TimeSpread(
      p10: mixed(desktop.p10, phone.p10), p50: mixed(desktop.p50, phone.p50),
      p90: mixed(desktop.p90, phone.p90))
  }
}
