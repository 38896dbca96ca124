/// The JSON of an object around a list whose items are written one by one.
///
/// An object written with one empty list, in the layout of `JSONTexts`, is cut where the items go.
struct JSONFrame {
  /// Up to the bracket that opens the list.
  let opening: [UInt8]
  /// From the bracket that closes it.
  let closing: [UInt8]

  private static let lineEnd = UInt8(ascii: "\n")

  /// - Parameter name: The key of the list, which is empty. No other line of the object starts like that
  ///   of a key of its own: texts hold no newline, and what is deeper stands further to the right.
  init(_ object: [UInt8], list name: String) {
    let line = Array("  \"\(name)\" : [".utf8)
    var start = 0
    while let end = object[start...].firstIndex(of: Self.lineEnd) {
      if object[start..<end].elementsEqual(line) { break }
      start = end + 1
    }
    let bracket = min(start + line.count, object.count)
    opening = Array(object[..<bracket])
    // The bracket that opens an empty list and the one that closes it have an empty line between them.
    closing = Array(object[min(bracket + 1, object.count)...])
  }

  /// The same lines further to the right, save those which are empty.
  static func indented(_ json: [UInt8], by columns: Int) -> [UInt8] {
    let spaces = [UInt8](repeating: UInt8(ascii: " "), count: columns)
    var result: [UInt8] = []
    result.reserveCapacity(json.count + json.count / 4)
    let lines = json.split(separator: Self.lineEnd, omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      if place > 0 { result.append(Self.lineEnd) }
      if !line.isEmpty { result += spaces }
      result += line
    }
    return result
  }
}
