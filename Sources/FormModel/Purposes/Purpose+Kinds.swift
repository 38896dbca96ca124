extension Purpose {
  /// Whether a control of this kind can answer it: a document is not typed, a name is not attached,
  /// an e-mail address is not ticked, what people make up is not chosen from a list, and a box of
  /// several lines holds a text or a postal address.
  func suits(_ kind: FieldKind) -> Bool {
    switch kind {
    case .email: autofill == "email"
    case .password: autofill?.hasSuffix("password") ?? false
    case .checkbox, .radio: controls.isEmpty ? characters == nil : controls.contains(kind)
    case .textarea: controls.isEmpty && autofill?.contains("address") ?? true
    case .select: controls.isEmpty ? answer != .created : controls.contains(kind)
    default:
      controls.isEmpty
        ? kind != .file && autofill?.hasSuffix("password") != true : controls.contains(kind)
    }
  }
}
