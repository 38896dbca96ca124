/// The `@layer`s of a page, in the order in which they give way to one another.
struct StyleLayers {
  private struct Layer {
    let name: String
    var children: [Int] = []
  }

  /// The first is the page itself: what stands in no layer.
  private var layers = [Layer(name: "")]

  /// The number of a layer inside another, made when it is first named; `a.b` is a layer inside a layer.
  mutating func layer(_ name: String, inside outer: Int) -> Int {
    name.split(separator: ".", omittingEmptySubsequences: false).prefix(Self.mostDepth)
      .reduce(outer) { child(String($1), of: $0) }
  }

  private mutating func child(_ name: String, of outer: Int) -> Int {
    let known = layers[outer].children.first { layers[$0].name == name && !name.isEmpty }
    if let known { return known }
    guard layers.count < Self.mostLayers else { return outer }
    layers.append(Layer(name: name))
    layers[outer].children.append(layers.count - 1)
    return layers.count - 1
  }

  /// By the number of a layer: its rank. Later layers win over earlier ones, what is in no layer wins
  /// over all, and what stands in a layer itself wins over the layers inside it.
  var ranks: [Int] {
    var ranks = Array(repeating: 0, count: layers.count)
    var order: [Int] = []
    var open = [0]
    while let layer = open.popLast() {
      order.append(layer)
      open += layers[layer].children
    }
    // Each layer came before its children, and later siblings before earlier ones.
    for (rank, layer) in order.reversed().enumerated() { ranks[layer] = rank }
    return ranks
  }

  /// No design has more.
  private static let mostLayers = 200
  private static let mostDepth = 8
}
