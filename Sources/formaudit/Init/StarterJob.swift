import FormModel
import Words

/// The forges whose job files `init` writes.
enum StarterJob: String, CaseIterable {
  case github, gitlab, forgejo

  /// Where the forge reads the file.
  var path: String {
    switch self {
    case .github: ".github/workflows/formaudit.yml"
    case .gitlab: ".gitlab-ci.yml"
    case .forgejo: ".forgejo/workflows/formaudit.yml"
    }
  }

  func text(in language: Language) -> String {
    let comments = StarterComments(language: language)
    switch self {
    case .github: return Self.gitHub(comments)
    case .gitlab: return Self.gitLab(comments)
    case .forgejo: return Self.forgejo(comments)
    }
  }
}

/// What the job files say to people.
struct StarterComments {
  let language: Language

  var intro: String {
    say(
      "Audits the targets of formaudit.yaml. The job fails when the gate refuses (status 1) and when a page could not be judged (status 3)."
    )
  }

  var install: String {
    say("The variable FORMAUDIT_URL of the project: where your team keeps the program.")
  }

  var installName: String { say("Install formaudit") }
  var auditName: String { say("Audit the forms") }
  var uploadName: String { say("Show the findings") }
  var commentName: String { say("Comment on the change") }
  var keepName: String { say("Keep the reports") }

  var comment: String {
    say("One comment, edited in place. Forks have no right to write: see the documentation.")
  }

  private func say(_ template: Sentence.Template) -> String { language.say(template) }
}
