import Words

/// What a value is called in sentences; the words are written when something is wrong with it.
indirect enum ValueName {
  case wholeFile
  /// What stands under a key.
  case key(String)
  case item(of: ValueName)
  case told(Sentence)

  /// `“weight”`, `the file`.
  var sentence: Sentence {
    switch self {
    case .wholeFile: Sentence("the file")
    case .key(let key): key.quoted
    case .item(let list): Sentence("an item of \(list.sentence)")
    case .told(let sentence): sentence
    }
  }
}
