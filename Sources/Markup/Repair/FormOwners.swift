/// Finds the form each control belongs to, as browsers do.
///
/// The form named by its `form` attribute, and only that; else the form that was open in the source when
/// its tag was read; else the nearest form around it.
enum FormOwners {
  /// Whether elements of this name belong to forms.
  static func concern(_ name: UInt16) -> Bool {
    switch Name(rawValue: name) {
    case .input, .select, .textarea, .button, .object, .output, .fieldset: true
    default: false
    }
  }

  /// The place of the owning form by the place of the control; controls without owner are left out.
  static func resolve(_ builder: TreeBuilder, nodes: [NodeRecord], identifiers: IdentifierIndex)
    -> [Int32: Int32]
  {
    var owners: [Int32: Int32] = [:]
    owners.reserveCapacity(builder.controls.count)
    for control in builder.controls {
      let node = nodes[Int(control.node)]
      if let named = value(of: .form, in: node, builder), !node.flags.contains(.insideTemplate) {
        let found = identifiers.first(named) { value(of: .id, in: nodes[Int($0)], builder) ?? [] }
        if let found, nodes[Int(found)].name == Name.form.rawValue { owners[control.node] = found }
      } else if let open = openForm(of: control, builder) {
        owners[control.node] = open
      } else if control.enclosingForm >= 0 {
        owners[control.node] = control.enclosingForm
      }
    }
    return owners
  }

  private static func openForm(of control: ControlRecord, _ builder: TreeBuilder) -> Int32? {
    let ordinal = Int(control.openForm)
    guard ordinal >= 0, ordinal < builder.formNodes.count, builder.formNodes[ordinal] >= 0 else {
      return nil
    }
    return builder.formNodes[ordinal]
  }

  private static func value(of name: Name, in node: NodeRecord, _ builder: TreeBuilder)
    -> ArraySlice<UInt8>?
  {
    let first = Int(node.first)
    return builder.attributes[first..<first + Int(node.count)]
      .first { $0.name == name.rawValue }
      .map { builder.bytes[$0.range] }
  }
}
