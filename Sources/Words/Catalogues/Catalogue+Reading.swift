import Gettext

extension Catalogue {
  /// Reads the text of a PO file.
  init(reading text: String) throws(CatalogueError) {
    try self.init(PackedCatalogue(PortableObject(reading: text).entries))
  }

  /// What the build made of a PO file.
  init(_ entries: PackedCatalogue) throws(CatalogueError) {
    guard let header = entries[""] else {
      throw CatalogueError(line: 1, problem: "the header is missing: an entry with an empty msgid")
    }
    self.init(conventions: try Conventions(header: header), entries: entries)
  }
}
