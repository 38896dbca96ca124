/// The name or id of a control, cut into words.
enum ControlName {
  /// `ctl00$txtNomNaissance` becomes `txt`, `nom`, `naissance`; digits are cut off words.
  static func words(_ name: String) -> FoldedWords {
    var spaced = ""
    var previous: Character = " "
    for character in name.prefix(200) {
      let beginsWord =
        character.isUppercase && previous.isLowercase || character.isNumber != previous.isNumber
      if beginsWord { spaced.append(" ") }
      spaced.append(character)
      previous = character
    }
    return FoldedWords(spaced)
  }
}
