import Escaping
import TestSupport
import Testing
import Words

@testable import Redesign

/// Mock-ups as people with different screens see them.
@Suite(
  .enabled(
    if: Chromium.isThere && Chromium.driver != nil,
    "NO CHROMIUM OR CHROMEDRIVER HERE: nobody looked at the mock-ups"), .serialized, .waits)
struct LookTests {
  /// Nothing scrolls sideways or is cut, all is reached by keyboard, the policy refuses nothing of ours,
  /// and axe-core finds nothing, at 320 and at 1280 pixels.
  @Test func everybodyCanReadTheMockUp() throws {
    let plan = try RedesignFixtures.plan(try RedesignFixtures.journey("pre-plainte-2015"))
    #expect(try Self.look(at: plan) == "")
  }

  @Test func aHostileMockUpIsReadTheSame() throws {
    #expect(try Self.look(at: try HostileForm.plan()) == "")
  }

  /// The look itself: what is planted is found.
  @Test func mistakesAreSeen() throws {
    let plan = try RedesignFixtures.plan(
      try RedesignFixtures.journey("uswds-contact"), language: .english)
    let files = MockUp(plan, style: .plain).files
    let planted = files.map {
      (
        name: $0.name,
        text: $0.html.text.replacing(
          "<main", with: "<canvas width=1500></canvas><button></button><main")
      )
    }
    let said = try BrowserLook.withFiles(planted) {
      try BrowserLook.look(at: ["-", "page:" + $0[0]])
    }
    #expect(said.contains("scrolls sideways"))
    if BrowserLook.hasAxe { #expect(said.contains("axe: button-name")) }
  }

  private static func look(at plan: RedesignPlan) throws -> String {
    let files = MockUp(plan, style: .plain).files.map { (name: $0.name, text: $0.html.text) }
    return try BrowserLook.withFiles(files) {
      try BrowserLook.look(at: ["-"] + $0.map { "page:" + $0 })
    }
  }
}
