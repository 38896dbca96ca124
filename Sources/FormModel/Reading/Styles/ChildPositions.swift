import Markup

/// Counts the elements of a page among their siblings.
enum ChildPositions {
  /// By node index, from 1; 0 for text.
  static func count(in document: Document) -> [Int32] {
    var positions = [Int32](repeating: 0, count: document.nodeCount)
    var children = [Int32](repeating: 0, count: document.nodeCount + 1)
    for element in document.elements {
      let parent = element.parentIndex.map { $0 + 1 } ?? 0
      children[parent] += 1
      positions[element.index] = children[parent]
    }
    return positions
  }
}
