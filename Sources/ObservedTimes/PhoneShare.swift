/// Reads how many people used a telephone or a tablet from what a file says of devices.
package enum PhoneShare {
  /// From 0 to 1: `51% mobile` is 0.51, `smartphone` is 1; what says nothing is 0.
  package static func of(_ device: String) -> Double {
    let words = device.lowercased()
    if let percentage = words.firstMatch(of: /([0-9]{1,3}(?:[.,][0-9]+)?)\s*%\s*(?:mobile|phone)/) {
      return min(1, (Double(percentage.output.1.replacing(",", with: ".")) ?? 0) / 100)
    }
    let isMixed = words.contains("mixed") || words.contains("desktop")
    return !isMixed && touchWords.contains { words.contains($0) } ? 1 : 0
  }

  private static let touchWords = ["phone", "tablet", "mobile", "touch"]
}
