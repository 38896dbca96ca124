// The conversions of the standard library that trap, or that accept any size, declared once more.
//
// In a file that imports this module, these hide those of the standard library (or compete with
// them): the compiler refuses each use. `Int(record.count)` of another whole type stays as it is.

extension Int {
  @available(*, deprecated, message: "use Int(rounding:within:), which cannot trap")
  package init(_ value: Double) throws { self.init(rounding: value) }

  @available(*, deprecated, message: "use Int(_:within:), which states bounds")
  package init?(_ text: String) throws { try self.init(text, radix: 10) }

  @available(*, deprecated, message: "use Int(_:within:), which states bounds")
  package init?<Text: StringProtocol>(_ text: Text, radix: Int = 10) throws {
    self.init(text, within: Int.min...Int.max)
  }
}

extension Double {
  @available(*, deprecated, message: "use Double(_:within:), which states bounds")
  package init?<Text: StringProtocol>(_ text: Text) throws {
    self.init(text, within: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
  }
}
