import Markup

/// The lengths that a form accepts in a text box, as its attributes tell.
enum FieldLength {
  /// `maxlength`, or the digits of `max` for a number.
  static func greatest(of control: Control) -> Int? {
    if control.type == "number" {
      return control.element[attribute: "max"].flatMap { Int($0) }.flatMap { digits(of: $0) }
    }
    return control.element[.maxlength].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// `minlength`, or the digits of `min` for a number.
  static func smallest(of control: Control) -> Int? {
    if control.type == "number" {
      return control.element[attribute: "min"].flatMap { Int($0) }.flatMap { digits(of: $0) }
    }
    return control.element[attribute: "minlength"].flatMap { Int($0) }.flatMap {
      $0 > 0 ? $0 : nil
    }
  }

  private static func digits(of number: Int) -> Int? {
    number < 0 ? nil : String(number).count
  }
}
