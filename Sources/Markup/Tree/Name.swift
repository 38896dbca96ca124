import CLibXML2

/// The name of an element or attribute, as a small number.
///
/// Names that HTML defines have the same number in every document and a constant here, such as
/// `Name.input`. Other names get a number above them, which only means something in one document.
@frozen
public struct Name: Hashable, Sendable {
  /// The number; 0 is no name.
  public let rawValue: UInt16

  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Written out, as the one below, so that other modules compare two numbers without a call: names are
  /// told apart some forty times an element.
  @inlinable
  public static func == (one: Name, other: Name) -> Bool { one.rawValue == other.rawValue }

  @inlinable
  public static func ~= (pattern: Name, name: Name) -> Bool {
    pattern.rawValue == name.rawValue
  }

  /// The constant for a name of HTML, whatever its case, or nil when HTML has no such name.
  public init?(_ text: String) {
    var copy = text
    let number = copy.withUTF8 { bytes in
      bytes.baseAddress.map { KnownNameTable.shared.number(of: $0, count: bytes.count) } ?? 0
    }
    guard number != 0 else { return nil }
    self.init(rawValue: number)
  }
}

/// Gives each name of one document its number.
///
/// libxml2 keeps one copy of each name, so that its address is enough to know it again.
struct NameInterner {
  /// The names that are not in the table of known names, in the order of their numbers.
  private(set) var unknown: [String] = []
  private var addresses: [UInt] = Array(repeating: 0, count: 256)
  private var numbers: [UInt16] = Array(repeating: 0, count: 256)
  private var count = 0

  /// How many numbers are in use.
  var limit: Int { KnownNames.texts.count + unknown.count }

  /// The number of the name, or nil when a document has more names than there are numbers.
  mutating func number(of name: UnsafePointer<UInt8>) -> UInt16? {
    let address = UInt(bitPattern: name)
    var slot = Self.hash(address) & (addresses.count - 1)
    while addresses[slot] != 0 {
      if addresses[slot] == address { return numbers[slot] }
      slot = (slot + 1) & (addresses.count - 1)
    }
    let length = clibxml2_length(name)
    var number = KnownNameTable.shared.number(of: name, count: length)
    if number == 0 {
      guard limit < Int(UInt16.max) else { return nil }
      number = UInt16(limit)
      unknown.append(
        String(decoding: UnsafeBufferPointer(start: name, count: length), as: UTF8.self))
    }
    insert(address, number, at: slot)
    return number
  }

  private mutating func insert(_ address: UInt, _ number: UInt16, at slot: Int) {
    addresses[slot] = address
    numbers[slot] = number
    count += 1
    if count * 2 > addresses.count { grow() }
  }

  private mutating func grow() {
    let old = zip(addresses, numbers).filter { $0.0 != 0 }
    let size = addresses.count * 2
    addresses = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
    for (address, number) in old {
      var slot = Self.hash(address) & (size - 1)
      while addresses[slot] != 0 { slot = (slot + 1) & (size - 1) }
      addresses[slot] = address
      numbers[slot] = number
    }
  }

  private static func hash(_ address: UInt) -> Int {
    Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
