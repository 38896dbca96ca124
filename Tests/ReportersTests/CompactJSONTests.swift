import Foundation
import Report
import Testing

@Suite struct CompactJSONTests {
  private func text(_ json: CompactJSON) -> String { String(decoding: json.bytes, as: UTF8.self) }

  @Test func listsTablesNumbersAndTexts() {
    #expect(
      text([.number(1.5), .whole(-2), .flag(true), .place(nil), .optional(nil)])
        == "[1.5,-2,1,-1,0]")
    #expect(text(.table(["b": .text("x"), "a": .list([])])) == #"{"a":[],"b":"x"}"#)
    #expect(text(.number(.nan)) == "null")
  }

  /// Whatever stands in a text is read back, and nothing in it commands a terminal.
  @Test(arguments: ["", "é\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{9B}\u{202E}", "</script>", "😀##[x]::y"])
  func textsAreReadBack(written: String) throws {
    let json = CompactJSON.list([.text(written)])
    #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [written])
    #expect(!text(json).unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F) ~= $0.value })
  }

  @Test(arguments: [0, -0.5, 1e-7, 0.333, 12_345_678.9, 1e21, -1e-300] as [Double])
  func numbersAreReadBack(number: Double) throws {
    let bytes = CompactJSON.list([.number(number)]).bytes
    #expect(try JSONDecoder().decode([Double].self, from: Data(bytes)) == [number])
  }
}
