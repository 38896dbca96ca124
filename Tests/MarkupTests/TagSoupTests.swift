import Testing

@testable import Markup

@Suite("Any text gives a sound tree")
struct TagSoupTests {
  @Test("subtrees nest, parents agree, lines stay", arguments: 1...150 as ClosedRange<UInt64>)
  func sound(seed: UInt64) throws {
    var soup = TagSoup(seed: seed)
    let html = soup.page(length: Int(seed) * 4)
    let text = try DecodedText(decoding: Array(html.utf8) + Array("<p>".utf8), charset: "utf-8")
    let repaired = RepairedSource(text)
    #expect(repaired.bytes.filter { $0 == 10 }.count == text.bytes.filter { $0 == 10 }.count)
    #expect(repaired.bytes.last == 0 && repaired.bytes.dropLast().allSatisfy { $0 != 0 })
    for mark in repaired.marks { #expect(repaired.bytes[mark.offset] == UInt8(ascii: "<")) }
    for (earlier, later) in zip(repaired.marks, repaired.marks.dropFirst()) {
      #expect(earlier.offset < later.offset)
    }

    let page = try Document(parsing: Array(html.utf8) + Array("<p>".utf8), charset: "utf-8")
    let lineCount = text.bytes.filter { $0 == 10 }.count + 1
    // What stands in a table and in no cell comes before the table, with its own line.
    let keepsOrder = !page.elements.contains { $0.name == .table }
    var previousLine = 1
    for (place, node) in page.storage.nodes.enumerated() {
      #expect(Int(node.end) > place && Int(node.end) <= page.nodeCount)
      #expect(Int(node.parent) < place)
      if node.parent >= 0 { #expect(node.end <= page.storage.nodes[Int(node.parent)].end) }
      if node.isText { continue }
      #expect(Int(node.line) >= (keepsOrder ? previousLine : 1) && Int(node.line) <= lineCount)
      previousLine = Int(node.line)
    }
    for element in page.elements {
      #expect(element.children.allSatisfy { $0.parent == element })
      #expect(element.formOwner.map { $0.name == .form } ?? true)
      _ = (element.selector, element.snippet(limit: 40), element.text)
    }
    #expect(page.elements.filter { $0.name == .html }.count <= 1)
  }

  @Test("every beginning of a page gives a sound tree")
  func truncated() throws {
    let html = Array(
      """
      <!DOCTYPE html><!--x--><html lang=fr><meta charset="utf-8"><title>a &eacute; <b></title><form action='/x'><label for=a>N
      <input id=a @b="c>d" value='1'/><select><option>x<textarea></form></textarea><script><!-- <script>x</script> --></script>
      <svg><![CDATA[ x ]]></svg>&#128;&lbrack;<?php ?></form>
      """.utf8)
    for length in 1...html.count {
      let page = try Document(parsing: Array(html.prefix(length)))
      #expect(page.storage.nodes.enumerated().allSatisfy { Int($0.element.end) > $0.offset })
    }
  }
}
