public import Report

/// A finding before and after.
public struct FindingChange: Sendable {
  /// `added` for a new finding, `removed` for one that is mended, `unchanged` for one that stays.
  public internal(set) var state: Report.ChangeState
  public let before: Snapshot.Finding?
  public let after: Snapshot.Finding?

  /// The one to tell about.
  public var finding: Snapshot.Finding? { after ?? before }
}
