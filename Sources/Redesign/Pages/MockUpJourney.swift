import Words

/// The journey file of a mock-up, so that its pages are audited in their order.
package enum MockUpJourney {
  package static func yaml(_ plan: RedesignPlan) -> String {
    let names = MockUp(plan, style: .plain).files.map(\.name)
    let pages = names.dropFirst().map { "  - { file: \($0) }\n" }
    return "home: \(MockUp.start)\npages:\n" + pages.joined()
  }
}

extension MockUp {
  /// Whether a file bears a name that pages of mock-ups bear.
  package static func isOwn(_ name: String) -> Bool {
    let rest = name.drop(while: \.isNumber)
    return rest.count < name.count
      && ["-questions.html", "-check.html", "-confirmation.html"].contains(rest)
  }
}
