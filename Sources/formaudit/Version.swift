/// The version of formaudit.
enum Version {
  static let current = "0.1.0"
}
