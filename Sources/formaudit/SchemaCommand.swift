import ArgumentParser
import Report
import Reporters
import Words

/// `formaudit schema`: prints the JSON Schema of a file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: .say("Prints the JSON Schema of a file, for editors and programs."),
    discussion: .say(
      """
      Save it beside your files, and name it in their first line:
        formaudit schema config > formaudit.schema.json
        # yaml-language-server: $schema=formaudit.schema.json
      """))

  @Argument(
    help: .say(
      "Which file: \(FileSchema.all.map(\.name).joined(separator: ", ")).", valueName: "file"))
  var name: String

  func validate() throws {
    guard FileSchema.named(name) != nil else {
      let known = FileSchema.all.map(\.name).joined(separator: ", ")
      throw ValidationError(String.say("there is no schema “\(name)”; the schemas are: \(known)"))
    }
  }

  func run() throws {
    try StandardOutput.write(FileSchema.named(name)?.text ?? "")
  }
}
