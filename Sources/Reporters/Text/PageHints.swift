import Report

/// What to try next when pages could not be audited.
struct PageHints {
  let audit: Report.Audit
  let sheet: TextSheet

  /// One hint for each kind of reason, in the order of the pages.
  var lines: [String] {
    var told: Set<String> = []
    return audit.pages.compactMap(\.reasonKind)
      .filter { told.insert($0).inserted }
      .compactMap(sheet.words.hint)
      .flatMap { sheet.paragraph(sheet.words.announcing(sheet.words.hintTitle, $0)) }
  }
}
