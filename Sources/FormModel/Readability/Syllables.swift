/// Counts the syllables of a word as it is spoken, by groups of vowels.
///
/// A count by rules is right on average and wrong on some words; a mark pools hundreds of them. Final
/// mute letters do not count, which is the habit of spoken French and English.
enum Syllables {
  /// The number of syllables of a word, given in the letters that `letter` makes; 1 at least.
  static func count(in word: [Unicode.Scalar], language: ReadableLanguage) -> Int {
    let letters = word.prefix(longestWord)
    return max(1, language == .french ? french(letters) : english(letters))
  }

  /// The small letter of a character; nil when it is no letter.
  static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x61...0x7A: return scalar
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 32)
    case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F: return nil
    case 0xC0...0xDE: return Unicode.Scalar(scalar.value + 32)
    case 0xDF...0xFF: return scalar
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      return scalar.properties.lowercaseMapping.unicodeScalars.first
    }
  }

  /// No word is longer.
  private static let longestWord = 60

  private static func french(_ letters: ArraySlice<Unicode.Scalar>) -> Int {
    let letters = spokenFrench(letters)
    var count = 0
    var previous: Unicode.Scalar?
    for position in letters.indices {
      let letter = letters[position]
      guard isSpokenVowel(at: position, in: letters) else {
        previous = nil
        continue
      }
      if previous.map(opensHiatus) ?? true || isUnderDiaeresis(letter) { count += 1 }
      previous = letter
    }
    return count
  }

  /// A word without the letters at its end that nobody says: `demande`, `langues`, `doivent` keep
  /// their other vowels. After another vowel the mute `e` belongs to its group already.
  private static func spokenFrench(
    _ letters: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    let singular =
      letters.count > 2 && letters.suffix(2).elementsEqual("es".unicodeScalars)
      ? letters.dropLast() : letters
    guard singular.count > 1, singular.last == "e" else { return letters }
    let spoken = singular.dropLast()
    // The mute "u" of "langue" and "publique" goes with it.
    guard spoken.count > 1, spoken.last == "u", let before = spoken.dropLast().last else {
      return spoken
    }
    return before == "g" || before == "q" ? spoken.dropLast() : spoken
  }

  /// `y` between two vowels is a consonant ("payer").
  private static func isSpokenVowel(
    at position: Int, in letters: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard isVowel(letters[position]) else { return false }
    guard letters[position] == "y" else { return true }
    let isBetween =
      position > letters.startIndex && position + 1 < letters.endIndex
      && isVowel(letters[position - 1]) && isVowel(letters[position + 1])
    return !isBetween
  }

  /// "création", "théâtre": a vowel after an accented e begins another syllable.
  private static func opensHiatus(_ letter: Unicode.Scalar) -> Bool {
    letter == "é" || letter == "è"
  }

  private static func english(_ letters: ArraySlice<Unicode.Scalar>) -> Int {
    var count = 0
    var isAfterVowel = false
    for letter in letters {
      let isVowel = isVowel(letter)
      if isVowel, !isAfterVowel || isUnderDiaeresis(letter) { count += 1 }
      isAfterVowel = isVowel
    }
    return count - muteEnglishEnd(letters) + openEnglishEnd(letters)
  }

  /// The `e` of "make", "makes" and "asked" is mute; those of "table", "boxes" and "needed" are not.
  private static func muteEnglishEnd(_ letters: ArraySlice<Unicode.Scalar>) -> Int {
    guard letters.count > 2 else { return 0 }
    let end = letters.endIndex
    let (third, before, last) = (letters[end - 3], letters[end - 2], letters[end - 1])
    if last == "e" {
      let isSyllable = before == "l" && !isVowel(third)
      return isVowel(before) || isSyllable ? 0 : 1
    }
    guard before == "e", !isVowel(third) else { return 0 }
    switch last {
    case "d": return third == "t" || third == "d" ? 0 : 1
    case "s": return "sxzcgh".unicodeScalars.contains(third) ? 0 : 1
    default: return 0
    }
  }

  /// "being", "paying": the ending is a syllable of its own after a vowel.
  private static func openEnglishEnd(_ letters: ArraySlice<Unicode.Scalar>) -> Int {
    guard letters.count > 4, letters.suffix(3).elementsEqual("ing".unicodeScalars) else { return 0 }
    return isVowel(letters[letters.endIndex - 4]) ? 1 : 0
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "à", "â", "ä", "é", "è", "ê", "ë", "î", "ï", "ô", "ö", "ù",
      "û", "ü", "ÿ", "œ", "æ":
      true
    default: false
    }
  }

  /// A vowel under a diaeresis begins a syllable ("naïf").
  private static func isUnderDiaeresis(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "ä", "ë", "ï", "ö", "ü": true
    default: false
    }
  }
}
