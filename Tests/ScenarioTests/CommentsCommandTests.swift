import Foundation
import TestSupport
import Testing

@Suite struct CommentsCommandTests {
  private static func export(_ rows: Int) -> String {
    let said = [
      "Trop long, j'ai abandonné", "merci, très simple", "page 4 ne marche pas",
      "je m'appelle Paul Durand et le site plante", "plus de 30 minutes pour une adresse", "…",
    ]
    let rows = (0..<rows).map { row in
      "2026-01-\(10 + row % 20),\(row % 5 + 1),\"\(said[row % said.count]) \(row % 7)\""
    }
    return (["date,rating,comment"] + rows).joined(separator: "\n")
  }

  /// More comments than the cores take at once.
  @Test func theReportIsTheSameOnAnyNumberOfCores() throws {
    let folder = try ScratchFolder()
    let export = try folder.write(Self.export(2600).utf8, as: "export.csv")
    let told = try ["1", "2", "5"].map { jobs in
      try CommandRun(["comments", export, "--no-config", "--jobs", jobs, "--report", "json"])
    }
    #expect(told[0].status == 0)
    #expect(told[0].output.contains("\"comments\" : 2600"))
    #expect(told[0].output == told[1].output)
    #expect(told[0].output == told[2].output)
  }

  /// Of a form that could not be read, nobody knows what its pages show.
  @Test(arguments: ["Fixtures/mur-connexion", "nope.html"])
  func aFormThatCannotBeReadIsNotCompared(journey: String) throws {
    let folder = try ScratchFolder()
    let export = try folder.write("comment\nfar too long\n".utf8, as: "export.csv")
    let told = try ["text", "markdown", "csv", "html", "json"].map { format in
      try CommandRun([
        "comments", export, "--journey", journey, "--no-config", "--report", format, "--lang", "en",
      ])
    }
    for run in told {
      #expect(run.status == 3)
      for word in ["Confirmed", "Not visible", "Unheard", "notVisible", "not visible"] {
        #expect(!run.output.contains(word), "\(run.output)")
      }
    }
    for run in told.dropLast() { #expect(run.output.contains("Not compared with the form")) }
    #expect(told[4].output.contains(#/"notCompared" : "[^"]+"/#))
  }
}
