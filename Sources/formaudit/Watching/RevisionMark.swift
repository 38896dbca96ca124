/// The file beside a watched report by which the page that is open learns that there is a newer one: an
/// image as wide as the number of the report. From a disk, a page can look at nothing else.
enum RevisionMark {
  static func name(beside report: String) -> String { report + ".revision.svg" }

  static func content(_ revision: Int) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(revision)\" height=\"1\"/>\n"
  }
}
