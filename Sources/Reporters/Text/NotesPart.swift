import Report

/// What is to know about how the pages of a target were had.
struct NotesPart {
  private let audit: Report.Audit
  private let sheet: TextSheet

  init(_ audit: Report.Audit, _ sheet: TextSheet) {
    (self.audit, self.sheet) = (audit, sheet)
  }

  private static let notesTold = 5

  var lines: [String] {
    let words = sheet.words
    let more = audit.notes.count - Self.notesTold
    let told = audit.notes.prefix(Self.notesTold).flatMap { note in
      sheet.paragraph(words.announcing(words.noteTitle, sheet.safe(note, limit: 300)))
    }
    return more > 0 ? told + sheet.paragraph(words.morePlaces(more)) : told
  }
}
