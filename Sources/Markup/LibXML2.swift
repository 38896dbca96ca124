import CLibXML2

/// The library that reads pages.
package enum LibXML2 {
  /// That which formaudit was built with, such as `2.9.14`.
  package static let version = LIBXML_DOTTED_VERSION
}
