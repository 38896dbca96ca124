import PackagePlugin

/// Writes the files of `Rules/` into the binary, so that one file can be copied to a server and run.
@main
struct EmbedRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let parts = target.name == "Words" ? [Part.catalogues] : [Part.rules, Part.drafts]
    return try parts.map { try command(for: $0, context) }
  }

  private func command(for part: Part, _ context: PluginContext) throws -> Command {
    let folder = context.package.directoryURL.appending(
      path: part.folder, directoryHint: .isDirectory)
    let output = context.pluginWorkDirectoryURL.appending(path: part.type + ".swift")
    let files = FileTree.files(below: folder).filter { $0.path.hasSuffix(part.suffix) }
    return .buildCommand(
      displayName: "Embedding \(part.folder)",
      executable: try context.tool(named: "EmbedRules").url,
      arguments: [
        folder.path(percentEncoded: false), part.suffix, part.type,
        output.path(percentEncoded: false),
      ],
      inputFiles: files,
      outputFiles: [output])
  }

  /// What a target takes from `Rules/`, and the type that holds it.
  private struct Part {
    let folder: String
    let suffix: String
    let type: String

    static let rules = Part(folder: "Rules", suffix: ".yaml", type: "EmbeddedRules")
    static let drafts = Part(folder: "Rules/drafts", suffix: ".draft", type: "EmbeddedDrafts")
    static let catalogues = Part(folder: "Rules/locales", suffix: ".po", type: "EmbeddedCatalogues")
  }
}
