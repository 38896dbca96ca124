package import Report

/// A finding before and after.
package struct FindingChange: Sendable {
  /// `added` for a new finding, `removed` for one that is mended, `unchanged` for one that stays.
  package internal(set) var state: Report.ChangeState
  package let before: Snapshot.Finding?
  package let after: Snapshot.Finding?

  /// The one to tell about.
  package var finding: Snapshot.Finding? { after ?? before }
}
