import Markup

/// Draws a document as nested elements, so that a test can hold it against what is expected.
func outline(_ html: String, charset: String? = "utf-8") throws -> String {
  try outline(of: Document(parsing: Array(html.utf8), charset: charset))
}

/// One parenthesis an element, with its attributes; texts in quotation marks, blank ones left out.
func outline(of document: Document) -> String {
  guard let root = document.root else { return "" }
  var result = ""
  var open: [Element] = []
  func close(until element: Element?) {
    while let last = open.last, element.map({ !last.contains($0) }) ?? true {
      open.removeLast()
      result += ")"
    }
  }
  func enter(_ element: Element) {
    close(until: element)
    result += (result.isEmpty ? "(" : " (") + element.tag
    for (name, value) in element.attributes {
      result += value.isEmpty ? " \(name)" : " \(name)=\(value)"
    }
    for case .text(let run) in element.contents where !run.isBlank { result += " “\(run.string)”" }
    open.append(element)
  }
  enter(root)
  for element in root.descendants { enter(element) }
  close(until: nil)
  return result
}

/// The outline of what is inside the body.
func body(_ html: String) throws -> String {
  let all = try outline(html)
  guard let start = all.range(of: "(body"), all.hasSuffix("))") else { return all }
  return all[start.upperBound...].dropLast(2).trimmed
}

func document(_ html: String) throws -> Document {
  try Document(parsing: Array(html.utf8), charset: "utf-8")
}

extension Document {
  /// The first element of this name.
  func first(_ name: Name) -> Element? { elements.first { $0.name == name } }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  fileprivate func range(of text: String) -> Range<String.Index>? {
    String(self).firstRange(of: text)
  }
}
