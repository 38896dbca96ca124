import Words

/// The journey file of a mock-up, so that its pages are audited in their order.
package enum MockUpJourney {
  /// The first line, by which a folder is known to hold a mock-up.
  private static let mark = "# The pages of a mock-up, written by formaudit redesign."

  /// The pages that a file of ours lists: those of an earlier mock-up.
  package static func pages(in yaml: String) -> [String] {
    let lines = yaml.split(separator: "\n")
    guard lines.first == mark[...] else { return [] }
    return lines.compactMap { line in
      let name = line.replacing("  - { file: ", with: "").replacing(" }", with: "")
      return name != line && MockUp.isOwn(String(name)) ? String(name) : nil
    }
  }

  package static func yaml(_ plan: RedesignPlan) -> String {
    let mockUp = MockUp(plan, style: .plain)
    let pages = mockUp.places.dropFirst().map { "  - { file: \(mockUp.name($0)) }\n" }
    return mark + "\nhome: \(MockUp.start)\npages:\n" + pages.joined()
  }
}

extension MockUp {
  /// Whether a file bears a name that pages of mock-ups bear.
  package static func isOwn(_ name: String) -> Bool {
    let rest = name.drop(while: \.isNumber)
    return rest.count < name.count && rest.hasPrefix("-") && rest.hasSuffix(".html")
      && rest.utf8.allSatisfy { $0 != UInt8(ascii: "/") }
  }
}
