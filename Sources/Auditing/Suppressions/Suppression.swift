import FormModel
import Markup

/// A decision of a team: not to count what a rule finds somewhere, and why.
package struct Suppression: Sendable, Hashable {
  package let rule: String
  package let reason: String
  /// The last day on which it holds, as in 2027-01-31; nil when it has no end.
  package let until: String?
  package let origin: Origin
  let reach: Extent

  /// Where it is written.
  package enum Origin: Sendable, Hashable {
    /// In a comment of a page, about at this line.
    case comment(page: Int, line: Int)
    /// In a settings file.
    case settings(file: String, line: Int)
  }

  /// What it is for.
  enum Extent: Sendable, Hashable {
    /// What stands between these nodes of a page; the whole page when there are none.
    case nodes(Range<Int>?, page: Int)
    case scope(Scope)
  }

  /// Whether it has ended before a day; days as in 2027-01-31 are in the order of their texts.
  func hasEnded(on today: String) -> Bool { until.map { $0 < today } ?? false }

  func covers(_ finding: Finding) -> Bool {
    guard finding.rule == rule else { return false }
    switch reach {
    case .scope(let scope): return scope.includes(finding.subject)
    case .nodes(let nodes, let page):
      let subject = finding.subject
      guard subject.page?.index == page || subject.page == nil && subject.isOnOnePage else {
        return false
      }
      guard let nodes else { return true }
      return finding.place.element.map { nodes.contains($0.index) } ?? false
    }
  }
}

extension Suppression {
  /// A decision written in a settings file.
  package init(
    rule: String, reason: String, until: String?, scope: Scope, file: String, line: Int
  ) {
    self.init(
      rule: rule, reason: reason, until: until, origin: .settings(file: file, line: line),
      reach: .scope(scope))
  }
}

extension Subject {
  /// Whether the procedure is one page, which then speaks for all of it.
  fileprivate var isOnOnePage: Bool { context.journey.pages.count == 1 }
}

/// What became of a suppression in one audit.
package struct SuppressionOutcome: Sendable {
  package let suppression: Suppression
  package let state: State

  package enum State: Sendable, Hashable {
    /// It set this number of findings aside.
    case used(Int)
    /// There was nothing to set aside.
    case unused
    /// Its last day is over: it sets nothing aside any more.
    case ended
    /// The profile leaves its rule out.
    case notJudged
  }
}

/// A finding that a team set aside.
package struct SuppressedFinding: Sendable {
  package let finding: Finding
  package let by: Suppression
}
