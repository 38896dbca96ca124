import PackagePlugin

/// Writes the files of `Rules/` into the binary, so that one file can be copied to a server and run.
@main
struct EmbedRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "Rules", directoryHint: .isDirectory)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRules.swift")
    let files = FileTree.files(below: rules).filter { $0.pathExtension == "yaml" }
    return [
      .buildCommand(
        displayName: "Embedding Rules/",
        executable: try context.tool(named: "EmbedRules").url,
        arguments: [rules.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
