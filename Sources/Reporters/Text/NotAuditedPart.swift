import Report

/// A target which could not be audited: why, what to try, what was seen all the same.
struct NotAuditedPart {
  let audit: Report.Audit
  let sheet: TextSheet

  var lines: [String] {
    let words = sheet.words
    let ending = " · " + words.notAudited
    let room = sheet.width - TerminalText.width(of: ending)
    let name = TerminalText.cut(sheet.safe(audit.target, limit: 200), toWidth: room)
    return [sheet.painted(name, .bold) + ending]
      + sheet.paragraph(
        words.announcing(
          words.reasonTitle, sheet.safe(audit.reason ?? words.notAudited, limit: 300)))
      + PageHints(audit: audit, sheet: sheet).lines
      + sheet.paragraph(words.announcing(words.inventoryTitle, words.inventory(audit)))
  }
}
