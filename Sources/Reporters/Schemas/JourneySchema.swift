import Report

extension FileSchema {
  /// The pages of one procedure, `journey.yaml`.
  static let journey = FileSchema(
    name: "journey",
    value: SchemaParts.whole(
      "journey", title: "A journey of formaudit", root: JourneySchema.root, parts: [:]))
}

/// The keys of `journey.yaml`.
enum JourneySchema {
  typealias Parts = SchemaParts

  static let root = Parts.object(
    "Paths are relative to this file",
    [
      "name": Parts.words("What people call the procedure"),
      "home": Parts.words("The home page: a file or an address"),
      "pages": Parts.someList(of: page, "The pages, in order"),
    ], required: ["pages"])

  private static let page = Parts.object(
    "A page",
    [
      "file": Parts.words("A saved page"), "url": Parts.address("An address"),
      "address": Parts.words("The address that links give it"),
      "name": Parts.words("What you call it"),
    ], required: []
  ).adding(["oneOf": [Parts.having("file"), Parts.having("url")]])
}
