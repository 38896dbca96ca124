import Report

extension FileSchema {
  /// The settings of a team, `formaudit.yaml`.
  static let config = FileSchema(
    name: "config",
    value: SchemaParts.whole(
      "config", title: "The settings of formaudit", root: ConfigSchema.root, parts: [:]))
}

/// The keys of `formaudit.yaml`, as strict as its reader wherever a schema can be.
enum ConfigSchema {
  typealias Parts = SchemaParts

  static let root = Parts.object(
    "Paths are relative to this file",
    [
      "extends": Parts.anyOf([
        Parts.words("The profile of rules to begin with"),
        Parts.list(of: Parts.words("A profile"), "The profiles of rules to begin with"),
      ]),
      "targets": Parts.map(of: target, "What to audit, by name"),
      "baseline": Parts.words("The file which keeps what is known"),
      "budgets": Parts.list(of: budget, "What targets may ask of people"),
      "rules": Parts.map(
        of: Parts.anyOf([change, Parts.list(of: change, "Several changes")]),
        "Changes to rules, by id"),
      "dictionaries": Parts.map(
        of: Parts.list(of: entry, "Entries"), "Words added to dictionaries, by id"),
      "suppressions": Parts.list(of: suppression, "Findings that are not counted"),
      "folders": Parts.someList(of: Parts.words("A folder"), "Folders of rules of your own"),
    ], required: [])

  private static let target: JSONValue = {
    let kinds: [String: JSONValue] = [
      "url": Parts.address("An address"), "file": Parts.words("A saved page"),
      "folder": Parts.words("A folder of saved pages, in the order of their names"),
      "journey": Parts.words("A journey file"),
    ]
    let source = Parts.anyOf([
      Parts.path("The file of the repository which makes the pages: forges show findings there"),
      Parts.someMap(of: Parts.path("A file"), "The files which make the pages, by their addresses"),
    ])
    return Parts.object(
      "One of url, file, folder and journey", kinds.merging(["source": source]) { $1 },
      required: []
    ).adding(["oneOf": .list(kinds.keys.sorted().map(Parts.having))])
  }()
}
