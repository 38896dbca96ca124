/// A name in which `*` stands for anything.
package struct NamePattern: Sendable, Hashable {
  private let pieces: [[Character]]

  package init(_ text: String) {
    pieces = text.split(separator: "*", omittingEmptySubsequences: false).map(Array.init)
  }

  /// Linear in the length of the name for each piece: no pattern takes long.
  package func matches(_ name: String) -> Bool {
    let name = Array(name)
    guard pieces.count > 1 else { return name == pieces[0] }
    let (first, last) = (pieces[0], pieces[pieces.count - 1])
    guard name.count >= first.count + last.count, name.starts(with: first),
      name.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = name[first.count..<name.count - last.count]
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard rest.count >= piece.count,
        let start = (rest.startIndex...rest.endIndex - piece.count).first(where: {
          rest[$0..<$0 + piece.count].elementsEqual(piece)
        })
      else { return false }
      rest = rest[(start + piece.count)...]
    }
    return true
  }
}
