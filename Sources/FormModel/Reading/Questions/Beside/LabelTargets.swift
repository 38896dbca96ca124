/// The controls that a `for` which matches no `id` may mean: by their name, or by the end of the id
/// that a framework has lengthened.
struct LabelTargets {
  private var byName: [Substring: Int] = [:]
  private var byTail: [Substring: Int] = [:]

  init(_ asked: [Control]) {
    for (place, control) in asked.enumerated() {
      if !control.name.isEmpty, byName[control.name[...]] == nil {
        byName[control.name[...]] = place
      }
      for tail in Self.tails(of: control.id) + Self.tails(of: control.name)
      where byTail[tail] == nil { byTail[tail] = place }
    }
  }

  func place(of id: String) -> Int? {
    byName[id[...]] ?? byTail[id[...]]
  }

  private static func tails(of id: String) -> [Substring] {
    let bytes = id.utf8
    return bytes.indices.filter { "_:$.".utf8.contains(bytes[$0]) }.suffix(Self.mostTails)
      .map { id[bytes.index(after: $0)...] }.filter { $0.utf8.count > 2 }
  }

  private static let mostTails = 6
}
