import ArgumentParser
import Auditing
import Reporters
import RuleFiles
import Timing

/// What shells offer after an option: known only when somebody asks, since rules are read for it.
extension CompletionKind {
  static let profiles = CompletionKind.custom { _, _, _ in
    let people = (try? BuiltInRules.book().timing.profiles.map(\.id)) ?? []
    return ProfileNames.ofRules + people
  }

  static let rules = CompletionKind.custom { _, _, _ in
    (try? BuiltInRules.book().rules.map(\.id)) ?? []
  }

  static let reports = CompletionKind.list(ReportFormat.all.map(\.name))

  /// The targets of the settings, by their names.
  static let targets = CompletionKind.custom { _, _, _ in
    let settings = SettingsFinder.nearest().flatMap { try? Settings(at: $0) }
    return (try? settings?.gate().targets.map(\.name)) ?? []
  }
}
