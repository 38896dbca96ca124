/// Folded words being written one after the other, with single spaces between them, into a room that is
/// large enough for all of them.
struct FoldedWriter {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private let limit: Int
  private var length = 0
  /// How many words there are, the open one included.
  private(set) var count = 0
  private var isInWord = false
  /// Whether a word was left out since there are enough.
  private var isFull = false

  /// - Parameter room: `LetterFolding.mostBytesOfByte` times as large as the text.
  init(room: UnsafeMutableBufferPointer<UInt8>, limit: Int) {
    self.room = room
    self.limit = limit
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<length]) }

  /// Takes a text as people write it.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < text.count, !isFull { take(text, at: &position) }
  }

  /// Takes a name of code, whose words are told apart by capitals and digits too.
  mutating func write(name: UnsafeBufferPointer<UInt8>) {
    var position = 0
    var previous = Kind.other
    while position < name.count, !isFull {
      let kind = Kind(name[position])
      if kind == .capital && previous == .small || (kind == .digit) != (previous == .digit) {
        isInWord = false
      }
      previous = kind
      take(name, at: &position)
    }
  }

  private enum Kind {
    case small, capital, digit, other

    init(_ byte: UInt8) {
      switch byte {
      case 0x61...0x7A: self = .small
      case 0x41...0x5A: self = .capital
      case 0x30...0x39: self = .digit
      default: self = .other
      }
    }
  }

  /// Takes the character at a position, and moves the position behind it.
  @inline(__always)
  private mutating func take(_ text: UnsafeBufferPointer<UInt8>, at position: inout Int) {
    let byte = text[position]
    guard byte < 0x80 else { return takeScalar(of: text, at: &position) }
    position += 1
    let folded = LetterFolding.folded(ascii: byte)
    if folded == 0 { isInWord = false } else { append(folded) }
  }

  private mutating func takeScalar(of text: UnsafeBufferPointer<UInt8>, at position: inout Int) {
    let scalar = LetterFolding.scalar(in: text, at: &position)
    let isLetter = LetterFolding.fold(scalar, isInWord: isInWord) { append($0) }
    if !isLetter { isInWord = false }
  }

  /// No character grows more than the room does; were there one, its word would be cut rather than
  /// written outside.
  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if !isInWord { open() }
    guard !isFull, length < room.count else { return }
    room[length] = byte
    length += 1
  }

  /// The space before a word takes the room of what parted it from the last one, or of the half that a
  /// letter of ASCII leaves.
  private mutating func open() {
    isInWord = true
    isFull = count == limit
    guard !isFull, length < room.count else { return }
    if count > 0 {
      room[length] = 0x20
      length += 1
    }
    count += 1
  }
}
