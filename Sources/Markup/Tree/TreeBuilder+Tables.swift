extension TreeBuilder {
  /// Whether a run of text is more than white space.
  func holdsText(_ node: NodeRecord) -> Bool {
    bytes[Int(node.first)..<Int(node.first) + Int(node.count)]
      .contains { ByteClass.table[Int($0)] & ByteClass.space == 0 }
  }

  func isHiddenInput(_ node: NodeRecord) -> Bool {
    guard node.name == Name.input.rawValue else { return false }
    return attributes[Int(node.first)..<Int(node.first) + Int(node.count)].contains { attribute in
      attribute.name == Name.type.rawValue
        && String(decoding: bytes[attribute.range], as: UTF8.self).lowercased() == "hidden"
    }
  }

  /// Orders the nodes as a browser does where a table holds what it cannot.
  mutating func repairTables() {
    guard let (old, parents) = TableRepair.order(of: self) else { return }
    var places = [Int32](repeating: -1, count: nodes.count)
    for (place, before) in old.enumerated() { places[Int(before)] = Int32(place) }
    func moved(_ place: Int32) -> Int32 { place < 0 ? place : places[Int(place)] }
    var ordinals = SiblingOrdinals()
    var open: [(end: Int, mark: Int)] = []
    var renewed: [NodeRecord] = []
    let sizes = Self.sizes(order: old, parents: parents)
    for (place, before) in old.enumerated() {
      while let around = open.last, around.end <= place {
        ordinals.close(to: around.mark)
        open.removeLast()
      }
      let node = nodes[Int(before)]
      let parent = moved(parents[Int(before)])
      let end = place + sizes[Int(before)]
      let ordinal = node.isText ? 0 : ordinals.open(node.name, parent: parent)
      if !node.isText { open.append((end, ordinals.mark)) }
      renewed.append(node.moved(to: parent, end: Int32(end), ordinal: ordinal))
    }
    nodes = renewed
    controls = controls.map {
      ControlRecord(
        node: moved($0.node), openForm: $0.openForm, enclosingForm: moved($0.enclosingForm))
    }.sorted { $0.node < $1.node }
    formNodes = formNodes.map(moved)
    root = root.map(moved)
    comments = comments.map { comment in
      CommentNode(
        text: comment.text,
        parentIndex: comment.parentIndex.map { Int(moved(Int32($0))) }, line: comment.line)
    }
  }

  /// How many nodes each holds, itself included, by its old place.
  private static func sizes(order: [Int32], parents: [Int32]) -> [Int] {
    var sizes = [Int](repeating: 1, count: parents.count)
    for place in order.reversed() where parents[Int(place)] >= 0 {
      sizes[Int(parents[Int(place)])] += sizes[Int(place)]
    }
    return sizes
  }
}

extension NodeRecord {
  fileprivate func moved(to parent: Int32, end: Int32, ordinal: Int32) -> NodeRecord {
    NodeRecord(
      name: name, flags: flags, parent: parent, end: end, first: first, count: count, line: line,
      ordinal: ordinal)
  }
}
