import FormModel
import Words

/// How a person goes through a procedure, as a team writes it in a `walk.yaml`.
package struct WalkFile: Sendable, Equatable {
  /// The name of the procedure; by default, the path of the file.
  package let name: String
  package let steps: [WalkStep]

  package struct WalkStep: Sendable, Equatable {
    package let action: Action
    /// Where it stands in the file.
    package let line: Int
  }

  package enum Action: Sendable, Equatable {
    case open(String)
    /// The label of the field.
    case fill(String, with: Answer, in: String?)
    /// The label of the answer, and the words of its question.
    case choose(String, in: String?)
    /// The words of the button or link.
    case press(String, in: String?, sends: Bool)
    case expect(String)
    /// A name for the file.
    case save(String)
  }

  package enum Answer: Sendable, Equatable {
    case text(String)
    /// The name of a variable of the environment.
    case variable(String)
  }

  /// Reads a walk. Throws everything that is wrong with it at once.
  package init(at path: String) throws(RuleFileError) {
    let file = try YAMLFile(
      at: path, or: Sentence("there is no such walk"),
      hint: Sentence("write its steps into a file: - { open: https://… }"))
    self = try file.read(.walk(file: path))
  }

  init(name: String, steps: [WalkStep]) {
    self.name = name
    self.steps = steps
  }
}
