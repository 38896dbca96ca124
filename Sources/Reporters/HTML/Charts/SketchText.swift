import Numbers

/// Estimates the room that words take in a drawing, which no browser has measured.
enum SketchText {
  /// Columns of a line where ordinary words have so many: capitals and wide signs take more room.
  static func columns(of words: String, ordinary: Int) -> Int {
    let wide = words.count { $0.isUppercase || wideSigns.contains($0) }
    let room = 1 + 0.4 * Double(wide) / Double(max(1, words.count))
    return Int(rounding: Double(ordinary) / room)
  }

  private static let wideSigns: Set<Character> = ["<", ">", "=", "+", "@", "%", "m", "w", "—", "…"]
}
