/// How much room targets leave each other, as WCAG 2.2 (2.5.8, “Spacing”) weighs it.
struct TargetSpacing {
  let targets: [Int: Rendering.Box]

  /// By the indices of their nodes; a target that stands alone has none.
  var spacings: [Int: Double] {
    let ordered = targets.sorted { $0.key < $1.key }
    var spacings: [Int: Double] = [:]
    for place in ordered.indices {
      let around = max(0, place - Self.reach)..<min(ordered.count, place + Self.reach + 1)
      spacings[ordered[place].key] = around.lazy.filter { $0 != place }
        .map { Self.spacing(of: ordered[place].value, beside: ordered[$0].value) }.min()
    }
    return spacings
  }

  /// Targets that stand beside each other on the screen are near each other in the page, too.
  private static let reach = 50

  /// The circle meets neither the other target nor, where that one is smaller than the circle, the
  /// circle of the same diameter on its middle.
  private static func spacing(of one: Rendering.Box, beside other: Rendering.Box) -> Double {
    let (x, y) = (one.left + one.width / 2, one.top + one.height / 2)
    let sideways = max(other.left - x, 0, x - other.right)
    let upright = max(other.top - y, 0, y - other.bottom)
    let toOther = (sideways * sideways + upright * upright).squareRoot()
    let (across, down) = (
      other.left + other.width / 2 - x, other.top + other.height / 2 - y
    )
    let toMiddle = (across * across + down * down).squareRoot()
    return min(2 * toOther, max(toMiddle, other.size))
  }
}
