/// Counts elements of the same name among their siblings while the tree is built, in constant time an element.
///
/// For each name it knows the latest element's parent and ordinal. What an element's children overwrite is
/// noted, and put back when the element is closed.
struct SiblingOrdinals {
  private struct Latest {
    var parent: Int32
    var ordinal: Int32
  }

  private var latest: [Latest] = Array(repeating: Latest(parent: -2, ordinal: 0), count: 512)
  private var overwritten: [(name: UInt16, latest: Latest)] = []

  /// To be given to `close` when the element opened last is closed.
  var mark: Int { overwritten.count }

  /// The ordinal, from 1, of a new element with this name and parent.
  mutating func open(_ name: UInt16, parent: Int32) -> Int32 {
    let index = Int(name)
    if index >= latest.count {
      latest.append(
        contentsOf: repeatElement(
          Latest(parent: -2, ordinal: 0), count: max(latest.count, index + 1 - latest.count)))
    }
    if latest[index].parent == parent {
      latest[index].ordinal += 1
    } else {
      overwritten.append((name, latest[index]))
      latest[index] = Latest(parent: parent, ordinal: 1)
    }
    return latest[index].ordinal
  }

  mutating func close(to mark: Int) {
    while overwritten.count > mark, let last = overwritten.popLast() {
      latest[Int(last.name)] = last.latest
    }
  }
}
