/// The version of formaudit, and where it is at home.
package enum Version {
  package static let current = "0.2.0"
  package static let home = "https://github.com/formaudit/formaudit"
  /// Where releases are, each in a folder named as its tag, such as `v\(current)`.
  package static let releases = home + "/releases/download"
}
