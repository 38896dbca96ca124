import Markup
import Numbers

/// The lengths that a form accepts in a text box, as its attributes tell.
enum FieldLength {
  /// `maxlength`, or the digits of `max` for a number.
  static func greatest(of control: Control) -> Int? {
    control.type == "number"
      ? digits(of: control.element[attribute: "max"])
      : length(control.element[.maxlength])
  }

  /// `minlength`, or the digits of `min` for a number.
  static func smallest(of control: Control) -> Int? {
    control.type == "number"
      ? digits(of: control.element[attribute: "min"])
      : length(control.element[attribute: "minlength"])
  }

  /// The number that an attribute writes; browsers too keep it in 32 bits, and ignore greater ones.
  static func count(_ attribute: String?) -> Int? {
    attribute.flatMap { Int($0, within: 0...Int(Int32.max)) }
  }

  private static func length(_ attribute: String?) -> Int? {
    count(attribute).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func digits(of attribute: String?) -> Int? {
    attribute.flatMap { Int($0, within: 0...Int.max) }.map { String($0).count }
  }
}
