import FormModel
import Foundation
import Words
import YAML

extension Shape where Value == GateSettings.Target {
  /// What is audited, by the name that the team gives it. Paths are relative to `folder`.
  static func target(in folder: String) -> Shape {
    .record(
      Sentence("a target"),
      .optional("url", .address(Shape<String>.adviceOnAddresses), Sentence("An address")),
      .optional("file", .location(in: folder), Sentence("A saved page, or an archive")),
      .optional(
        "folder", .location(in: folder),
        Sentence("A folder of saved pages, in the order of their names")),
      .optional(
        "journey", .location(in: folder), Sentence("A journey file")),
      .optional(
        "source", .templates(in: folder),
        Sentence("The file of the repository which makes the pages: forges show findings there")),
      .optional(
        "responsesPerYear", .whole(upTo: 1e9), Sentence("How many people go through it in a year")),
      laws: [
        .exactlyOne(
          of: ["url", "file", "folder", "journey"],
          hint: Sentence(
            "write { url: https://… }, { file: page.html } or { journey: journey.yaml }"))
      ]
    ) { value, url, file, folder, journey, templates, responses in
      (url ?? file ?? folder ?? journey).map { location in
        GateSettings.Target(
          name: value.key, location: location,
          origin: GateSettings.Origin(
            file: value.report.path, line: value.keyPlace.line, templates: templates),
          responsesPerYear: responses)
      }
    }
  }
}

extension Shape where Value == TargetTemplates {
  /// A path, or paths by the addresses of pages.
  fileprivate static func templates(in folder: String) -> Shape {
    let hint = Sentence("write source: templates/form.html, or { https://…: templates/form.html }")
    let path = Shape<String>.template(in: folder, hint: hint)
    let paths = Shape<[MapEntry<String>]>.map(of: path, hint: hint)
    return Shape(.either([path.outline, paths.outline])) { value in
      if value.word != nil {
        return path.read(value).map { TargetTemplates(whole: $0, pages: []) }
      }
      return paths.read(value).map { TargetTemplates(whole: nil, pages: $0.compactMap(page)) }
    }
  }

  private static func page(_ entry: MapEntry<String>) -> TargetTemplates.PageTemplate? {
    entry.value.map { TargetTemplates.PageTemplate(address: entry.key.word ?? "", path: $0) }
  }
}

extension Shape where Value == String {
  static var adviceOnAddresses: Sentence {
    Sentence("write https://…, or file: for a saved page")
  }

  /// A path, which is relative to the file that names it, or an address, which is what it is.
  static func location(in folder: String) -> Shape {
    text.map { $0.contains("://") || $0.hasPrefix("/") ? $0 : folder + $0 }
  }

  /// A file which is there: a path which leads nowhere would put findings where nobody looks.
  fileprivate static func template(in folder: String, hint: Sentence) -> Shape {
    text(as: .path, hint: hint).checked { text, value in
      if text.contains("://") {
        value.problem(
          Sentence("\(value.name) must be a file of the repository, not an address"), hint: hint)
        return nil
      }
      let path = text.hasPrefix("/") ? text : folder + text
      guard let problem = problem(ofFile: path, text) else { return path }
      value.problem(
        problem,
        hint: Sentence("name the file which makes the form; paths are relative to this file"))
      return nil
    }
  }

  private static func problem(ofFile path: String, _ text: String) -> Sentence? {
    if FolderReader.isFolder(path) { return Sentence("\(text.quoted) is a folder") }
    let isThere = FileManager.default.fileExists(atPath: path)
    return isThere ? nil : Sentence("there is no file \(text.quoted)")
  }
}
