import ObservedTimes
import TestSupport
import Testing

/// Files of observed times, good and bad.
@Suite struct ObservedRowTests {
  @Test(arguments: [
    "target,seconds,n,device\na.html,95,412,30% mobile\n",
    "\u{FEFF}Target;Seconds;N;Device\r\na.html;95;412;\"30% mobile\"\r\n",
    "form\tseconds\tn\tdevice\na.html\t95\t412\t30% mobile\n",
    "url,duration,n,deviceType\na.html,95000,412,30% mobile\n",
  ])
  func readsCommonFiles(text: String) throws {
    let rows = try ObservedRow.rows(of: CSVTable(text))
    #expect(rows.count == 1)
    #expect(rows[0].target == "a.html" && rows[0].seconds == 95 && rows[0].count == 412)
    #expect(rows[0].phoneShare == 0.3)
  }

  @Test func takesTheMedianOfSessions() throws {
    let sessions = [60, 70, 80, 90, 14_000].map { "a.html,\($0)" }.joined(separator: "\n")
    let rows = try ObservedRow.rows(of: CSVTable("target,seconds\n\(sessions)\nb.html,5"))
    #expect(rows.map(\.target) == ["a.html", "b.html"])
    #expect(rows[0].seconds == 80 && rows[0].count == 5)
  }

  @Test func namesEveryWrongRow() {
    let text = "target,seconds\na.html,0\nb.html,x\n,30\nc.html,30\n"
    #expect(throws: ObservedRowError.wrongRows([1, 2, 3])) {
      try ObservedRow.rows(of: CSVTable(text))
    }
  }

  @Test(arguments: ["1e308", "5e-324", "-1", "1e309", "NaN"])
  func aNumberThatNoVisitTakesIsAWrongRow(seconds: String) {
    for column in ["seconds", "duration"] {
      #expect(throws: ObservedRowError.wrongRows([1])) {
        try ObservedRow.rows(of: CSVTable("target,\(column)\na.html,\(seconds)\nb.html,30000\n"))
      }
    }
  }

  @Test func asksForItsColumns() {
    #expect(throws: ObservedRowError.noTargetColumn) {
      try ObservedRow.rows(of: CSVTable("name,seconds\na,1\n"))
    }
    #expect(throws: ObservedRowError.noSecondsColumn) {
      try ObservedRow.rows(of: CSVTable("target,time\na,1\n"))
    }
  }

  @Test(arguments: ["", "\n", "\"", "a,\"b\nc,d", "\u{0}\u{1}\u{2}", ",,,\n1,2,3,4"])
  func survivesNonsense(text: String) {
    _ = try? ObservedRow.rows(of: CSVTable(text))
  }

  @Test func survivesNoise() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("ab,;\t\"\n\r=1é\u{0}")
    for _ in 0..<300 {
      let text = String((0..<60).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      _ = try? ObservedRow.rows(of: CSVTable("target,seconds\n" + text))
    }
  }

  @Test(arguments: [
    ("mixed 51% mobile", 0.51), ("12% mobile", 0.12), ("smartphone keypad", 1), ("tablet", 1),
    ("desktop", 0), ("mixed", 0), ("", 0), ("keyboard", 0),
  ])
  func readsDevices(device: String, share: Double) {
    #expect(PhoneShare.of(device) == share)
  }
}
