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
}
