/// The JSON of an object around a list whose items are written one by one.
///
/// An object written with one empty list, in the layout of `JSONTexts`, is cut where the items go.
struct JSONFrame {
  /// Up to the bracket that opens the list.
  let opening: [UInt8]
  /// From the bracket that closes it.
  let closing: [UInt8]

  private static let emptyList = Array("[\n\n".utf8)

  /// The list is the first of the object, no text standing before it.
  init(firstListOf object: [UInt8]) {
    let bracket = object.firstIndex(of: UInt8(ascii: "[")) ?? 0
    self.init(object, cutAt: bracket)
  }

  /// The list is the last of the object, no text standing after it.
  init(lastListOf object: [UInt8]) {
    let bracket = object.lastIndex(of: UInt8(ascii: "[")) ?? 0
    self.init(object, cutAt: bracket)
  }

  private init(_ object: [UInt8], cutAt bracket: Int) {
    opening = Array(object[..<min(bracket + 1, object.count)])
    closing = Array(object[min(bracket + Self.emptyList.count - 1, object.count)...])
  }

  /// The same lines further to the right, save those which are empty.
  static func indented(_ json: [UInt8], by columns: Int) -> [UInt8] {
    let lineEnd = UInt8(ascii: "\n")
    let spaces = [UInt8](repeating: UInt8(ascii: " "), count: columns)
    var result: [UInt8] = []
    result.reserveCapacity(json.count + json.count / 4)
    for line in json.split(separator: lineEnd, omittingEmptySubsequences: false) {
      if !result.isEmpty { result.append(lineEnd) }
      if !line.isEmpty { result += spaces }
      result += line
    }
    return result
  }
}
