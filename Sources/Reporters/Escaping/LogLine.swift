/// Keeps the lines of a log from commanding the machine that runs a job.
///
/// GitHub and Forgejo obey a line of the log which begins with `::`, spaces before it left aside, and
/// an older form, `##[`, anywhere in a line.
enum LogLine {
  /// The line with the same words, obeyed by nobody.
  static func harmless(_ line: String) -> String {
    let mended = line.contains("##[") ? line.replacing("##[", with: "## [") : line
    guard let start = mended.firstIndex(where: { !$0.isWhitespace }),
      mended[start...].hasPrefix("::")
    else { return mended }
    return mended[..<start] + ": :" + mended[start...].dropFirst(2)
  }
}
