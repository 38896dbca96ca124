import Markup

/// The ids that several elements of a page have: one part for each, on the second element.
enum SharedIDs {
  static func parts(of census: Census) -> [Part] {
    var seen: [String: Int] = [:]
    return census.sharedIdentifiers.compactMap { element in
      guard census.hiding(of: element).isDisjoint(with: [.template, .noscript]),
        !insideDrawings.contains(element.tag), let id = element[.id]
      else { return nil }
      seen[id, default: 0] += 1
      return seen[id] == 2
        ? Part(kind: .sharedID, element: element, defect: .shared, detail: id) : nil
    }
  }

  /// Drawings that stand twice in a page carry the same ids, which nothing but them refers to.
  private static let insideDrawings: Set<String> = [
    "g", "path", "use", "defs", "symbol", "mask", "filter", "pattern", "marker", "stop",
    "lineargradient", "radialgradient", "clippath", "rect", "circle", "ellipse", "line",
    "polygon", "polyline", "text", "tspan", "desc", "title", "image",
  ]
}
