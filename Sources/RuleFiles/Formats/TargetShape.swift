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
      return paths.read(value).map { entries in
        let pages = entries.compactMap { entry in
          entry.value.map {
            TargetTemplates.PageTemplate(address: entry.key.word ?? "", path: $0)
          }
        }
        return TargetTemplates(whole: nil, pages: pages)
      }
    }
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
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      if isThere, !isFolder.boolValue { return path }
      value.problem(
        isThere
          ? Sentence("\(text.quoted) is a folder") : Sentence("there is no file \(text.quoted)"),
        hint: Sentence("name the file which makes the form; paths are relative to this file"))
      return nil
    }
  }
}
