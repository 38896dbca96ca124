import TestSupport

@testable import Comments

/// Identifiers and measures that belong to nobody, by chance.
enum PlantedIdentifier {
  static func any(using random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: email(&random)
    case 1: phone(&random)
    case 2: nationalNumber(&random)
    case 3: iban(&random)
    case 4: card(&random)
    case 5: plate(&random)
    case 6: siret(&random)
    case 7: networkAddress(&random)
    case 8: frenchAccount(&random)
    default: "\(number(8, &random))\(number(2, &random))"
    }
  }

  /// Amounts, days, hours and sizes.
  static func measure(using random: inout SeededGenerator) -> String {
    let year = Int.random(in: 2010...2026, using: &random)
    let month = Int.random(in: 10...12, using: &random)
    let day = Int.random(in: 10...28, using: &random)
    let hour = Int.random(in: 10...23, using: &random)
    return switch Int.random(in: 0..<11, using: &random) {
    case 0: "\(hour) \(number(3, &random)) \(number(3, &random)) euros"
    case 1: "\(day)/\(month)/\(year)"
    case 2: "\(year)-\(month)-\(day) \(hour):30:00"
    case 3: "\(number(8, &random)) octets"
    case 4: "\(hour),\(number(2, &random)) €"
    case 5: "\(day)-\(month)-\(year) \(hour):45"
    case 6:
      "0\(number(1, &random))/0\(number(1, &random))/\(year) - 0\(number(1, &random))/\(month)/\(year)"
    case 7: "\(hour):\(day):\(month)"
    case 8: "(\(number(3, &random)) \(number(3, &random)) €)"
    case 9: "0\(number(1, &random)).\(month).\(year) (\(hour)h\(day))"
    default: "\(number(6, &random)) Ko"
    }
  }

  private static func number(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in String(Int.random(in: 1...9, using: &random)) }.joined()
  }

  private static func grouped(_ digits: String, _ sizes: [Int], _ separator: String) -> String {
    var rest = digits[...]
    return sizes.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }.joined(separator: separator)
  }

  private static func email(_ random: inout SeededGenerator) -> String {
    let names = ["jean.dupont", "m-durand75", "Élodie", "x_y", "info+test"]
    let hosts = ["exemple.org", "sous.domaine.co.uk", "ac-lyon.fr"]
    let signs = ["@", "@", " @ ", "(at)", " [at] ", "%40", " arobase "]
    return (names.randomElement(using: &random) ?? "")
      + (signs.randomElement(using: &random) ?? "@")
      + (hosts.randomElement(using: &random) ?? "")
  }

  private static func phone(_ random: inout SeededGenerator) -> String {
    let digits = "06" + number(8, &random)
    let separators = ["", " ", ".", "-", "\u{A0}", "/", "_", "  ", "–", ". "]
    let pairs = grouped(
      digits, [2, 2, 2, 2, 2], separators.randomElement(using: &random) ?? "")
    let ways = [
      pairs, "+33 " + digits.dropFirst(), "0033" + digits.dropFirst(), "n°" + pairs,
      "(06) " + grouped(String(digits.dropFirst(2)), [2, 2, 2, 2], " "), "tel" + digits,
      "(020) 7946 0" + number(3, &random), "(555) 123-4" + number(3, &random),
      "+44 7700 900" + number(3, &random),
    ]
    return ways.randomElement(using: &random) ?? pairs
  }

  private static func nationalNumber(_ random: inout SeededGenerator) -> String {
    let body = "1\(number(2, &random))06\(number(2, &random))\(number(6, &random))"
    let key = 97 - Checksums.remainder(body.utf8.map { $0 - 0x30 }, by: 97)
    let digits = body + (key < 10 ? "0\(key)" : "\(key)")
    let separator = Bool.random(using: &random) ? " " : "."
    return Bool.random(using: &random)
      ? digits : grouped(digits, [1, 2, 2, 2, 3, 3, 2], separator)
  }

  private static func iban(_ random: inout SeededGenerator) -> String {
    let body = number(23, &random)
    let moved = (body + "152700").utf8.map { $0 - 0x30 }
    let key = 98 - Checksums.remainder(moved, by: 97)
    let text = "FR" + (key < 10 ? "0\(key)" : "\(key)") + body
    return Bool.random(using: &random) ? text : grouped(text, [4, 4, 4, 4, 4, 4, 3], " ")
  }

  private static func frenchAccount(_ random: inout SeededGenerator) -> String {
    let body = number(21, &random)
    let key = 97 - Checksums.remainder((body + "00").utf8.map { $0 - 0x30 }, by: 97)
    return grouped(body + (key < 10 ? "0\(key)" : "\(key)"), [5, 5, 11, 2], " ")
  }

  private static func networkAddress(_ random: inout SeededGenerator) -> String {
    let groups = (0..<8).map { _ in number(4, &random) }
    return Bool.random(using: &random)
      ? groups.joined(separator: ":") : "2001:db8::" + groups.prefix(3).joined(separator: ":")
  }

  /// Digits, and the last one by which they keep Luhn's formula.
  private static func luhn(_ digits: String) -> String {
    let last = (0...9).first { Checksums.isLuhn((digits + "\($0)").utf8.map { $0 - 0x30 }) }
    return digits + "\(last ?? 0)"
  }

  private static func card(_ random: inout SeededGenerator) -> String {
    let digits = luhn("4" + number(14, &random))
    return Bool.random(using: &random) ? digits : grouped(digits, [4, 4, 4, 4], " ")
  }

  private static func siret(_ random: inout SeededGenerator) -> String {
    let digits = luhn(number(13, &random))
    return Bool.random(using: &random) ? digits : grouped(digits, [3, 3, 3, 5], " ")
  }

  private static func plate(_ random: inout SeededGenerator) -> String {
    let letters = Array("ABCDEFGHJKLMNPQRSTVWXYZ")
    func two(_ random: inout SeededGenerator) -> String {
      String((0..<2).compactMap { _ in letters.randomElement(using: &random) })
    }
    let separator = Bool.random(using: &random) ? "-" : " "
    return two(&random) + separator + number(3, &random) + separator + two(&random)
  }
}
