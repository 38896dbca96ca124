import ArgumentParser

/// A format and where to write it: `text`, `json=audit.json`, `json=-`.
struct ReportDestination: ExpressibleByArgument {
  let format: String
  /// A path; nil for standard output.
  let path: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first, !format.isEmpty, parts.last?.isEmpty == false else {
      return nil
    }
    self.format = String(format)
    path = parts.count == 2 && parts[1] != "-" ? String(parts[1]) : nil
  }
}
