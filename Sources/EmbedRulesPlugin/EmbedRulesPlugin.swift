import PackagePlugin

/// Writes the files of `Rules/`, those of the HTML report and the scripts for browsers into the binary, so that one file can
/// be copied to a server and run.
@main
struct EmbedRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    try Embedding.needed(by: target.name).map { try command(for: $0, context) }
  }

  private func command(for part: Embedding, _ context: PluginContext) throws -> Command {
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

  /// What a target takes from a folder, and the type that holds it.
  private struct Embedding {
    let folder: String
    let suffix: String
    let type: String

    static let rules = Embedding(folder: "Rules", suffix: ".yaml", type: "EmbeddedRules")
    static let weights = Embedding(folder: "Rules", suffix: ".csv", type: "EmbeddedWeights")
    static let drafts = Embedding(folder: "Rules/drafts", suffix: ".draft", type: "EmbeddedDrafts")
    static let catalogues = Embedding(
      folder: "Rules/locales", suffix: ".po", type: "EmbeddedCatalogues")
    static let styles = Embedding(
      folder: "Sources/Reporters/HTML/Assets", suffix: ".css", type: "EmbeddedStyles")
    static let scripts = Embedding(
      folder: "Sources/Reporters/HTML/Assets", suffix: ".js", type: "EmbeddedScripts")

    static let mockUpStyles = Embedding(
      folder: "Sources/Redesign/Assets", suffix: ".css", type: "EmbeddedStyles")
    static let browserScripts = Embedding(
      folder: "Sources/Browsing/Scripts", suffix: ".js", type: "EmbeddedScripts")

    static func needed(by target: String) -> [Embedding] {
      switch target {
      case "Words": [catalogues]
      case "Browsing": [browserScripts]
      case "Reporters": [styles, scripts]
      case "Redesign": [mockUpStyles]
      default: [rules, weights, drafts]
      }
    }
  }
}
