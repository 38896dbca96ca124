import Markup
import Numbers

/// Reads what a browser measured, as `measure.js` of the room Browsing writes it.
struct RenderingReader {
  let document: Document
  let controls: [Control]

  /// nil for a page that no browser measured, or one whose window was as narrow as a telephone's.
  var rendering: Rendering? {
    guard document.name("data-formaudit-view") != nil, let root = document.root,
      let view = Self.numbers(root[attribute: "data-formaudit-view"], count: 2),
      view[0] >= Self.leastWidth, view[1] > 0
    else { return nil }
    let elements = controls.map(\.element)
    let targets = boxes(of: elements, "data-formaudit-target")
    return Rendering(
      screenHeight: view[1],
      narrowWidth: root[attribute: "data-formaudit-narrow"].flatMap {
        Int($0, within: 0...1_000_000)
      },
      boxes: boxes(of: elements, "data-formaudit-box"), targets: targets,
      labels: labels(of: elements), spacings: TargetSpacing(targets: targets).spacings)
  }

  /// The page is laid out for a computer from here on; what is in columns there may not be elsewhere.
  private static let leastWidth = 1000.0

  private func boxes(of elements: [Element], _ attribute: String) -> [Int: Rendering.Box] {
    guard document.name(attribute) != nil else { return [:] }
    return elements.reduce(into: [:]) { boxes, element in
      guard let sides = Self.numbers(element[attribute: attribute], count: 4), sides[2] > 0,
        sides[3] > 0
      else { return }
      boxes[element.index] = Rendering.Box(
        left: sides[0], top: sides[1], width: sides[2], height: sides[3])
    }
  }

  private func labels(of elements: [Element]) -> [Int: Rendering.LabelLook] {
    elements.reduce(into: [:]) { labels, element in
      let words = element[attribute: "data-formaudit-label"]?.split(separator: " ") ?? []
      guard let contrast = words.first.flatMap({ Double($0, within: 1...21) }) else { return }
      labels[element.index] = Rendering.LabelLook(
        contrast: contrast, isLarge: words.dropFirst().first == "large")
    }
  }

  private static func numbers(_ text: String?, count: Int) -> [Double]? {
    guard let text, text.utf8.count <= longest else { return nil }
    let numbers = text.split(separator: " ").compactMap { Double($0, within: -1e6...1e6) }
    return numbers.count == count ? numbers : nil
  }

  private static let longest = 100
}
