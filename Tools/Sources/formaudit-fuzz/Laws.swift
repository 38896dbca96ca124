import FormModel
import Foundation

/// What must hold of every output, whatever the input.
struct Laws {
  /// The names of those that did not, each once.
  private(set) var broken: [String] = []
  /// A number for everything that was told: the same input gives the same.
  private(set) var digest: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func expect(_ holds: Bool, _ law: String) {
    if !holds, !broken.contains(law) { broken.append(law) }
  }

  /// A text for people or programs: nothing in it commands a terminal or reorders a line.
  mutating func told(_ text: String, as name: String) {
    // CSV ends its lines as its standard says.
    let bytes = Array((name.hasSuffix("csv") ? text.replacing("\r\n", with: "\n") : text).utf8)
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    expect(!ToldBytes.command(bytes), "no control character in \(name)")
  }

  /// No line of a log is a command of a forge, save those that the format itself gives.
  mutating func toldInALog(_ text: String, as name: String) {
    let bytes = Array(text.utf8)
    for command in ["##vso[", "##teamcity[", "##[", "section_start:", "section_end:"] {
      expect(!ToldBytes.hold(Array(command.utf8), in: bytes), "no forge command in \(name)")
    }
    for line in ToldBytes.workflowCommands(bytes) {
      let isOurs =
        name == "github"
        && ["::error ", "::warning ", "::notice "].contains { line.starts(with: $0.utf8) }
      expect(isOurs, "no workflow command in \(name)")
    }
  }

  mutating func toldAsJSON(_ text: String, as name: String) {
    let object = try? JSONSerialization.jsonObject(
      with: Data(text.utf8), options: [.fragmentsAllowed])
    expect(object != nil, "\(name) is JSON")
  }

  mutating func toldAsXML(_ text: String, as name: String) {
    expect(XMLReading.isWhole(text), "\(name) is XML")
  }

  /// Rows of one width, of which no cell is a formula.
  mutating func toldAsCSV(_ text: String, as name: String) {
    let rows = CSVReading.rows(text)
    expect(Set(rows.map(\.count)).count <= 1, "\(name) has rows of one width")
    let isFormula = { (cell: String) in
      guard let first = cell.first, "=+-@".contains(first) else { return false }
      return Double(cell) == nil
    }
    expect(!rows.joined().contains(where: isFormula), "no formula in \(name)")
  }
}
