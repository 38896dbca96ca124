/// Counts the syllables of a word as it is spoken, by groups of vowels.
///
/// A count by rules is right on average and wrong on some words; a mark pools hundreds of them. Final
/// mute letters do not count, which is the habit of spoken French and English.
enum Syllables {
  /// The number of syllables of a word, given in the letters that `letter` makes; 1 at least.
  static func count(in word: [Unicode.Scalar], language: Language) -> Int {
    let word = word.count > longestWord ? Array(word.prefix(longestWord)) : word
    return max(1, language == .french ? french(word) : english(word))
  }

  /// The small letter of a character; nil when it is no letter.
  static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x61...0x7A: return scalar
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 32)
    case 0..<0x80, 0xD7, 0xF7: return nil
    case 0xC0...0xDE: return Unicode.Scalar(scalar.value + 32)
    case 0xDF...0xFF: return scalar
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      return scalar.properties.lowercaseMapping.unicodeScalars.first
    }
  }

  /// No word is longer.
  private static let longestWord = 60

  private static func french(_ letters: [Unicode.Scalar]) -> Int {
    let letters = spokenFrench(letters)
    var count = 0
    for (position, letter) in letters.enumerated()
    where isVowel(letter, at: position, in: letters) {
      let previous = position > 0 ? letters[position - 1] : " "
      let continues = position > 0 && isVowel(previous, at: position - 1, in: letters)
      if !continues || opensHiatus(previous) || dotted.contains(letter) { count += 1 }
    }
    return count
  }

  /// A word without the letters at its end that nobody says: `demande`, `langues`, `doivent` keep
  /// their other vowels. After another vowel the mute `e` belongs to its group already.
  private static func spokenFrench(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var end = letters.count
    if end > 2, letters[end - 1] == "s", letters[end - 2] == "e" { end -= 1 }
    guard end > 1, letters[end - 1] == "e" else { return letters }
    var spoken = Array(letters[..<(end - 1)])
    // The mute "u" of "langue" and "publique" goes with it.
    if spoken.count > 1, spoken[spoken.count - 1] == "u",
      spoken[spoken.count - 2] == "g" || spoken[spoken.count - 2] == "q"
    {
      spoken.removeLast()
    }
    return spoken
  }

  /// `y` between two vowels is a consonant ("payer").
  private static func isVowel(
    _ letter: Unicode.Scalar, at position: Int, in letters: [Unicode.Scalar]
  ) -> Bool {
    guard vowels.contains(letter) else { return false }
    guard letter == "y" else { return true }
    let isBetween =
      position > 0 && position + 1 < letters.count && vowels.contains(letters[position - 1])
      && vowels.contains(letters[position + 1])
    return !isBetween
  }

  /// "création", "théâtre": a vowel after an accented e begins another syllable.
  private static func opensHiatus(_ letter: Unicode.Scalar) -> Bool {
    letter == "é" || letter == "è"
  }

  private static func english(_ letters: [Unicode.Scalar]) -> Int {
    var count = 0
    var isAfterVowel = false
    for letter in letters {
      let isVowel = vowels.contains(letter)
      if isVowel, !isAfterVowel || dotted.contains(letter) { count += 1 }
      isAfterVowel = isVowel
    }
    return count - muteEnglishEnd(letters) + openEnglishEnd(letters)
  }

  /// The `e` of "make", "makes" and "asked" is mute; those of "table", "boxes" and "needed" are not.
  private static func muteEnglishEnd(_ letters: [Unicode.Scalar]) -> Int {
    guard let last = letters.last, letters.count > 2 else { return 0 }
    let before = letters[letters.count - 2]
    if last == "e" {
      let isSyllable = before == "l" && !vowels.contains(letters[letters.count - 3])
      return vowels.contains(before) || isSyllable ? 0 : 1
    }
    guard before == "e", !vowels.contains(letters[letters.count - 3]) else { return 0 }
    let spoken: Set<Unicode.Scalar> = last == "d" ? ["t", "d"] : ["s", "x", "z", "c", "g", "h"]
    return (last == "d" || last == "s") && !spoken.contains(letters[letters.count - 3]) ? 1 : 0
  }

  /// "being", "paying": the ending is a syllable of its own after a vowel.
  private static func openEnglishEnd(_ letters: [Unicode.Scalar]) -> Int {
    guard letters.count > 4, letters.suffix(3).elementsEqual("ing".unicodeScalars) else { return 0 }
    return vowels.contains(letters[letters.count - 4]) ? 1 : 0
  }

  private static let vowels = Set("aeiouyàâäéèêëîïôöùûüÿœæ".unicodeScalars)
  /// A vowel under a diaeresis begins a syllable ("naïf").
  private static let dotted = Set("äëïöü".unicodeScalars)
}
