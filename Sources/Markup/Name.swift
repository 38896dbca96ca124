/// The name of an element or attribute, as a small number.
///
/// Names that HTML defines have the same number in every document and a constant here, such as
/// `Name.input`. Other names get a number above them, which only means something in one document.
@frozen
package struct Name: Hashable, Sendable {
  /// The number; 0 is no name.
  package let rawValue: UInt16

  @inlinable
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The constant for a name of HTML, whatever its case, or nil when HTML has no such name.
  package init?(_ text: String) {
    var copy = text
    let number = copy.withUTF8 { bytes in
      bytes.baseAddress.map { KnownNameTable.shared.number(of: $0, count: bytes.count) } ?? 0
    }
    guard number != 0 else { return nil }
    self.init(rawValue: number)
  }
}
