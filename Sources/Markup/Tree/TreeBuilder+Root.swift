extension TreeBuilder {
  /// Gives the root the attributes of a late `<html …>`, read apart, as browsers do; names unknown to HTML are left out.
  mutating func adoptRootAttributes(of other: TreeBuilder) {
    guard let root = root.map(Int.init), let source = other.root.map({ other.nodes[Int($0)] })
    else { return }
    var own = attributes(of: nodes[root])
    for attribute in other.attributes(of: source) where Int(attribute.name) < KnownNames.texts.count
    {
      guard !own.contains(where: { $0.name == attribute.name }) else { continue }
      own.append(
        AttributeRecord(name: attribute.name, start: UInt32(bytes.count), count: attribute.count))
      bytes.append(contentsOf: other.bytes[attribute.range])
    }
    nodes[root].first = UInt32(attributes.count)
    nodes[root].count = UInt32(own.count)
    attributes.append(contentsOf: own)
  }

  private func attributes(of node: NodeRecord) -> ArraySlice<AttributeRecord> {
    attributes[Int(node.first)..<Int(node.first) + Int(node.count)]
  }
}
