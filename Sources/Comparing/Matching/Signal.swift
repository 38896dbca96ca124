/// Something that two questions can have in common.
package enum Signal: String, Sendable, CaseIterable {
  case wording, name, purpose, autocomplete, choices, kind, legend, heading, page, order

  /// How much it says, beside the others.
  ///
  /// Web test tools found by experiment that what an element says and is called survives changes
  /// best, about three times better than where it stands (Similo: Nass et al., 2023). We start from
  /// that and tuned on changed pages whose truth is known (`formaudit-mutate`): house values.
  var weight: Double {
    switch self {
    // What people read: redesigns keep most of its words.
    case .wording: 4
    // What the program calls the answer: kept as long as the data base is.
    case .name: 3
    // Survives translation and re-wording; several questions can have the same.
    case .purpose: 2.5
    // The answers on offer are nearly an identity once there are more than two or three.
    case .choices: 2
    case .autocomplete: 1.5
    // Most fields of a form are of the same kind.
    case .kind: 1
    // Around it: blocks which ask the same of two persons differ by these alone.
    case .legend: 1
    case .page: 1
    case .heading: 0.75
    // Settles between twins.
    case .order: 0.75
    }
  }

  /// The part of its weight that counts against a pair of which one side alone has it.
  static let weightWhenOneLacksIt = 0.4
}
