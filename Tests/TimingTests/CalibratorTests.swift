import Auditing
import FormModel
import TestSupport
import Testing

@testable import Timing

/// Fitting the model to observed times.
@Suite struct CalibratorTests {
  private static let model = TimeModel(
    parameters: Reading.book.timing, purposes: Reading.book.purposes)

  /// Forms of different mixtures, "observed" with times of reading and typing multiplied.
  private func forms(typing: Double = 1, count: Int = 12) throws -> [ObservedTime] {
    let factors = Dictionary(
      CalibrationGroup.typing.names.map { ($0, typing) }, uniquingKeysWith: { one, _ in one })
    let people = TimeModel(
      parameters: Self.model.parameters.multiplied(by: factors), purposes: Self.model.purposes)
    return try (1...count).map { number in
      let boxes = (0..<(number * 2)).map { "<label>Réponse \($0)<input required></label>" }
      let lists = (0..<(30 - number * 2)).map {
        "<fieldset><legend>Choix \($0)</legend><label><input type=radio name=r\($0) required>oui</label><label><input type=radio name=r\($0)>non</label></fieldset>"
      }
      let journey = try Reading.journey(
        html: "<form method=post>\(boxes.joined())\(lists.joined())</form>")
      return ObservedTime(
        target: "form \(number)", seconds: people.time(of: journey).spread.p50, statistic: .median,
        phoneShare: 0, journey: journey)
    }
  }

  @Test func findsWhatDiffers() throws {
    let calibration = try Calibrator(model: Self.model).calibration(on: forms(typing: 1.6))
    let typing = try #require(calibration.factors[.typing])
    #expect(typing > 1.35 && typing < 1.7)
    #expect(calibration.error(of: \.after) < calibration.error(of: \.before))
    #expect(calibration.error(of: \.leftOut) < calibration.error(of: \.before))
  }

  @Test func leavesAloneWhatIsRight() throws {
    let calibration = try Calibrator(model: Self.model).calibration(on: forms())
    #expect(calibration.factors.values.allSatisfy { abs($0 - 1) < 1e-6 })
    #expect(abs(calibration.error(of: \.leftOut) - 1) < 1e-6)
  }

  @Test(arguments: 0...2) func refusesTooFewForms(count: Int) throws {
    let few = Array(try forms().prefix(count))
    #expect(throws: TooFewForms(given: count, needed: 3)) {
      try Calibrator(model: Self.model).calibration(on: few)
    }
  }

  @Test func fitsOneFactorForThreeForms() throws {
    let three = try Calibrator(model: Self.model).calibration(on: forms(count: 3))
    #expect(three.factors.count == 1)
  }

  @Test func everyDurationBelongsToAGroup() {
    for name in TimeParameter.ParameterName.allCases {
      #expect((CalibrationGroup(name) != nil) == (name.kind == .duration), "\(name.rawValue)")
    }
  }
}
